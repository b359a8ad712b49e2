//! The second pair of eyes: why it sends something back.

text_enum!(
    /// Why a curator sent an object back to draft: a controlled list, so that
    /// the log stays free of anybody's prose.
    ReturnReason {
        /// Something in a picture must still be blacked out or cut away.
        Redaction = "redaction",
        /// A picture is too small, blurred, or shows the wrong thing.
        Picture = "picture",
        /// Title or question can be misunderstood.
        Wording = "wording",
        /// The alternative text guesses, or does not say what is to be seen.
        AltText = "alt-text",
        /// The languages do not say the same.
        Translation = "translation",
        /// Category, series or countries are wrong.
        Filing = "filing",
    }
);
