//! In which order the gallery shows objects.

text_enum!(
    /// An order of the gallery.
    GalleryOrder {
        /// Those still looked for first, then the newest.
        Looking = "looking",
        /// The newest first.
        Newest = "newest",
        /// What changed or was solved last, first.
        Updated = "updated",
    }
);
