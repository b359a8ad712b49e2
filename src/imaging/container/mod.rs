//! A walk along the blocks of a file: its frame, its EXIF, and everything else
//! it carries, without decoding a pixel. A walk that does not reach the proper
//! end is a damaged file.

mod entropy;
mod jpeg;
mod png;
mod webp;

use super::findings::{FindingKind, Items, Note};
use super::{Format, ImagingError, MAX_PIXELS, MAX_SIDE, MIN_SIDE};

/// The frame as the file stores it, not yet turned upright.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Frame {
    pub(super) width: u32,
    pub(super) height: u32,
}

impl Frame {
    /// Refuses a frame beyond the limits. Asked as soon as the header is read: a
    /// bomb is refused whatever the rest of the file is like.
    fn checked(self) -> Result<Self, ImagingError> {
        let Self { width, height } = self;
        if width == 0 || height == 0 {
            return Err(ImagingError::Damaged);
        }
        let pixels = u64::from(width) * u64::from(height);
        if width > MAX_SIDE || height > MAX_SIDE || pixels > MAX_PIXELS {
            return Err(ImagingError::TooManyPixels { width, height });
        }
        if width < MIN_SIDE || height < MIN_SIDE {
            return Err(ImagingError::TooSmall);
        }
        Ok(self)
    }
}

/// What the walk brings home beside the report.
pub(super) struct Walked<'a> {
    pub(super) frame: Frame,
    /// TIFF-shaped EXIF blocks in file order.
    pub(super) exif: Vec<&'a [u8]>,
}

pub(super) fn walk<'a>(
    format: Format,
    bytes: &'a [u8],
    items: &mut Items,
) -> Result<Walked<'a>, ImagingError> {
    match format {
        Format::Jpeg => jpeg::walk(bytes, items),
        Format::Png => png::walk(bytes, items),
        Format::Webp => webp::walk(bytes, items),
    }
}

/// EXIF with or without the six bytes that JPEG puts in front of it.
fn bare_exif(block: &[u8]) -> &[u8] {
    block.strip_prefix(b"Exif\0\0").unwrap_or(block)
}

fn report_trailing(rest: &[u8], items: &mut Items) {
    if rest.is_empty() {
        return;
    }
    let note = if rest.get(4..8) == Some(b"ftyp") {
        Note::Film
    } else if rest.windows(3).any(|window| window == b"\xFF\xD8\xFF") {
        Note::AnotherPicture
    } else if rest.iter().all(|byte| *byte == 0) {
        Note::Padding
    } else {
        Note::UnknownData
    };
    items.add_noted(FindingKind::TrailingData, Some(rest.len()), Some(note));
}

fn report_xmp(packet: &[u8], items: &mut Items) {
    let place = packet.windows(11).any(|window| window == b"GPSLatitude");
    let note = place.then_some(Note::WithPlace);
    items.add_noted(FindingKind::Xmp, Some(packet.len()), note);
}

/// A profile by the name it gives itself; the first 200 characters of readable
/// text after its `desc` tag's header are enough to recognise it.
fn report_icc(profile: &[u8], items: &mut Items) {
    let name = profile_name(profile).unwrap_or_default();
    items.add_block(FindingKind::IccProfile, name, profile.len());
}

fn profile_name(profile: &[u8]) -> Option<String> {
    let number = |at: usize| {
        let four = profile.get(at..)?.first_chunk::<4>()?;
        Some(u32::from_be_bytes(*four) as usize)
    };
    let tags = number(128)?.min(100);
    let entry = (0..tags)
        .map(|tag| 132 + 12 * tag)
        .find(|at| profile.get(*at..*at + 4) == Some(b"desc"))?;
    let start = number(entry + 4)?;
    let text = profile.get(start..)?;
    match text.get(..4)? {
        b"desc" => {
            let length = number(start.checked_add(8)?)?.min(100);
            let name = text.get(12..12 + length)?;
            Some(
                String::from_utf8_lossy(name)
                    .trim_end_matches('\0')
                    .to_owned(),
            )
        }
        b"mluc" => {
            let length = number(start.checked_add(20)?)?.min(200);
            let offset = number(start.checked_add(24)?)?;
            let name = text.get(offset..offset.checked_add(length)?)?;
            let units = name
                .chunks_exact(2)
                .map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
            Some(char::decode_utf16(units).filter_map(Result::ok).collect())
        }
        _ => None,
    }
}
