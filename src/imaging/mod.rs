//! Pictures: decode under limits, turn upright, redact, strip, derive sizes,
//! fingerprint. Pure bytes in, bytes out.
//!
//! Nothing of the uploaded file survives but its pixels: every rendition is
//! encoded anew from a plain RGB buffer that was redacted before any smaller
//! size was made from it. See `docs/pictures.md`.

mod card;
mod container;
mod edit;
mod error;
mod exif_block;
mod findings;
mod fingerprint;
mod lettering;
mod render;
mod sniff;
mod source;
#[cfg(test)]
mod tests;
mod words;

pub use card::{Begins, CARD_HEIGHT, CARD_WIDTH, CardPress, CardWords};
pub use edit::{Edit, Rect};
pub use error::{ImagingError, Refused};
pub use findings::{Finding, FindingKind, Findings, Note};
pub use render::Rendition;
pub use sniff::Format;
pub use source::{Bounds, Cleaned, Source};
pub use words::{InWords, file_size};

/// The largest file that is looked at.
pub const MAX_BYTES: usize = 25 * 1024 * 1024;
/// The longest side that is decoded.
pub const MAX_SIDE: u32 = 12_000;
/// The largest picture that is decoded.
pub const MAX_PIXELS: u64 = 60_000_000;
/// The shortest side, of the upload and of what a crop leaves.
pub const MIN_SIDE: u32 = 32;
/// The widths of the published renditions.
pub const WIDTHS: [u32; 4] = [320, 640, 960, 1600];
/// The long side of the zoom version.
pub const FULL_SIDE: u32 = 2400;

/// What the file is and everything it carries beside its pixels. Reads headers
/// and metadata only; no pixel is decoded.
pub fn inspect(bytes: &[u8]) -> Result<Findings, ImagingError> {
    Ok(source::examine(bytes)?.0)
}

/// Decodes, turns upright, burns the redactions in, crops, and only then makes
/// all the sizes.
pub fn clean(bytes: &[u8], edit: &Edit) -> Result<Cleaned, ImagingError> {
    Source::decode(bytes)?.clean(edit)
}

/// The surface the studio draws rectangles on: upright and stripped, but *not*
/// redacted. For the curators' eyes only.
pub fn upright_preview(bytes: &[u8], max_side: u32) -> Result<Rendition, ImagingError> {
    Source::decode(bytes)?.preview(max_side)
}

/// As [`upright_preview`], of a picture that a stranger sent.
///
/// # Errors
/// [`ImagingError::TooMuchToOpen`] beyond [`Bounds::STRANGERS`].
pub fn strangers_preview(bytes: &[u8], max_side: u32) -> Result<Rendition, ImagingError> {
    Source::decode_within(bytes, Bounds::STRANGERS)?.preview(max_side)
}
