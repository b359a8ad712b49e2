//! Numbers somebody in need can call.

text_enum!(
    /// What a number is for.
    LineKind {
        /// Police and ambulance.
        Emergency = "emergency",
        /// Children and young people.
        Child = "child",
        /// Missing children.
        Missing = "missing",
        /// Victims of crime.
        Victims = "victims",
        /// Abuse, at whatever age.
        Abuse = "abuse",
    }
);
