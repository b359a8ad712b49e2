//! Why a picture was not taken.

use super::{MAX_BYTES, MAX_PIXELS, MAX_SIDE, MIN_SIDE};

/// A file type that is recognised and refused, so that the message can say what
/// to do about it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Refused {
    /// Apple's HEIC and other HEIF with HEVC inside.
    Heic,
    /// AV1 still pictures.
    Avif,
    /// A document.
    Pdf,
    /// A drawing that can carry scripts.
    Svg,
    /// GIF, animated or not.
    Gif,
    /// TIFF, and the camera formats that look just like it.
    Tiff,
    /// A camera's raw file.
    Raw,
    /// A moving picture.
    Video,
    /// A Windows bitmap.
    Bmp,
    /// Nothing known.
    Unknown,
}

/// Why a picture was not taken.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum ImagingError {
    /// More bytes than are looked at.
    #[error("the file has {bytes} bytes, at most {limit} are taken")]
    TooLarge {
        /// The size of the file.
        bytes: usize,
        /// The most that is taken.
        limit: usize,
    },
    /// Not a JPEG, PNG or WebP.
    #[error("this kind of file is not taken: {0:?}")]
    UnsupportedFormat(Refused),
    /// More pixels, or a longer side, than are decoded.
    #[error("{width}×{height} pixels are too many (side {MAX_SIDE}, in all {MAX_PIXELS})")]
    TooManyPixels {
        /// Width as the header claims.
        width: u32,
        /// Height as the header claims.
        height: u32,
    },
    /// Decoded, it would take more room than its sender is given.
    #[error("its pixels are too many, or take too much memory, to be opened")]
    TooMuchToOpen,
    /// The picture, or what the crop leaves of it, is too small to be of use.
    #[error("a side is shorter than {MIN_SIDE} pixels")]
    TooSmall,
    /// Truncated, contradictory or not decodable.
    #[error("the file is damaged")]
    Damaged,
    /// A redaction that covers no pixel of the picture.
    #[error("a redaction lies outside the picture")]
    RedactionOutside,
    /// A crop that keeps no pixel of the picture.
    #[error("the crop lies outside the picture")]
    CropOutside,
    /// A rendition could not be written.
    #[error("a rendition could not be encoded")]
    Encode,
}

impl ImagingError {
    /// Refuses a file by its size alone, before anything is read.
    pub(super) fn check_size(bytes: usize) -> Result<(), Self> {
        if bytes > MAX_BYTES {
            return Err(Self::TooLarge {
                bytes,
                limit: MAX_BYTES,
            });
        }
        Ok(())
    }

    /// The Fluent message that tells the person.
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooLarge { .. } => "picture-error-too-large",
            Self::UnsupportedFormat(refused) => refused.code(),
            Self::TooManyPixels { .. } => "picture-error-too-many-pixels",
            Self::TooMuchToOpen => "picture-error-too-much-to-open",
            Self::TooSmall => "picture-error-too-small",
            Self::Damaged => "picture-error-damaged",
            Self::RedactionOutside => "picture-error-redaction-outside",
            Self::CropOutside => "picture-error-crop-outside",
            Self::Encode => "picture-error-encode",
        }
    }
}

impl Refused {
    fn code(self) -> &'static str {
        match self {
            Self::Heic => "picture-error-heic",
            Self::Avif => "picture-error-avif",
            Self::Pdf => "picture-error-pdf",
            Self::Svg => "picture-error-svg",
            Self::Gif => "picture-error-gif",
            Self::Tiff => "picture-error-tiff",
            Self::Raw => "picture-error-raw",
            Self::Video => "picture-error-video",
            Self::Bmp => "picture-error-bmp",
            Self::Unknown => "picture-error-unknown",
        }
    }
}
