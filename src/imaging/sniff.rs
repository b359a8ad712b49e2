//! What a file is, by its first bytes. A name or a type claimed by the sender
//! is never asked.

use serde::{Deserialize, Serialize};

use super::{ImagingError, Refused};

/// A format that is read and written.
#[derive(Serialize, Deserialize, Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// JPEG (JFIF).
    Jpeg,
    /// PNG; read only.
    Png,
    /// WebP.
    Webp,
}

impl Format {
    /// The media type for `Content-Type`.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Webp => "image/webp",
        }
    }

    /// What a file is by its first bytes, twelve at least; none if it is not taken.
    pub fn of_first_bytes(bytes: &[u8]) -> Option<Self> {
        sniff(bytes).ok()
    }

    /// The ending of a file's name, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::Webp => "webp",
        }
    }
}

/// The accepted format, or the refusal that names what it is instead.
pub(super) fn sniff(bytes: &[u8]) -> Result<Format, ImagingError> {
    if bytes.starts_with(b"\xFF\xD8\xFF") {
        return Ok(Format::Jpeg);
    }
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        return Ok(Format::Png);
    }
    if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        return Ok(Format::Webp);
    }
    Err(ImagingError::UnsupportedFormat(name_refused(bytes)))
}

fn name_refused(bytes: &[u8]) -> Refused {
    let starts = |magic: &[u8]| bytes.starts_with(magic);
    if bytes.get(4..8) == Some(b"ftyp") {
        return name_iso_media(bytes);
    }
    if starts(b"GIF87a") || starts(b"GIF89a") {
        return Refused::Gif;
    }
    if starts(b"BM") {
        return Refused::Bmp;
    }
    if is_raw(bytes) {
        return Refused::Raw;
    }
    if starts(b"II*\0") || starts(b"MM\0*") || starts(b"II+\0") || starts(b"MM\0+") {
        return Refused::Tiff;
    }
    if is_video(bytes) {
        return Refused::Video;
    }
    let head = &bytes[..bytes.len().min(4096)];
    // Readers of PDF tolerate junk in front of the header, so do we in spotting it.
    if contains(&head[..head.len().min(1024)], b"%PDF-") {
        return Refused::Pdf;
    }
    if is_svg(head) {
        Refused::Svg
    } else {
        Refused::Unknown
    }
}

fn is_raw(bytes: &[u8]) -> bool {
    const MAGICS: [&[u8]; 7] = [
        b"FUJIFILMCCD-RAW",
        b"IIRO",
        b"IIRS",
        b"MMOR",
        b"IIU\0",
        b"FOVb",
        b"\0MRM",
    ];
    MAGICS.iter().any(|magic| bytes.starts_with(magic))
        || bytes.get(6..14) == Some(b"HEAPCCDR")
        || (bytes.starts_with(b"II*\0") && bytes.get(8..10) == Some(b"CR"))
}

fn is_video(bytes: &[u8]) -> bool {
    let quicktime = matches!(bytes.get(4..8), Some(b"moov" | b"mdat" | b"wide"));
    let avi = bytes.starts_with(b"RIFF") && bytes.get(8..11) == Some(b"AVI");
    quicktime
        || avi
        || bytes.starts_with(b"\x1A\x45\xDF\xA3")
        || bytes.starts_with(b"\0\0\x01\xBA")
        || bytes.starts_with(b"\0\0\x01\xB3")
        || bytes.starts_with(b"FLV\x01")
}

/// The family of `ftyp` files: stills, raw files and films share one container
/// and tell themselves apart by their brands.
fn name_iso_media(bytes: &[u8]) -> Refused {
    let size = bytes
        .first_chunk::<4>()
        .map_or(0, |size| u32::from_be_bytes(*size) as usize)
        .clamp(16, 256);
    let brands: Vec<&[u8]> = bytes[..bytes.len().min(size)]
        .get(8..)
        .unwrap_or_default()
        .chunks_exact(4)
        .collect();
    let any = |wanted: &[&[u8]]| brands.iter().any(|brand| wanted.contains(brand));
    if any(&[b"avif", b"avis"]) {
        Refused::Avif
    } else if any(&[
        b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1",
    ]) {
        Refused::Heic
    } else if any(&[b"crx "]) {
        Refused::Raw
    } else {
        Refused::Video
    }
}

fn is_svg(head: &[u8]) -> bool {
    let text = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head);
    text.trim_ascii_start().starts_with(b"<") && contains(text, b"<svg")
}

fn contains(haystack: &[u8], needle: &[u8]) -> bool {
    haystack
        .windows(needle.len())
        .any(|window| window == needle)
}
