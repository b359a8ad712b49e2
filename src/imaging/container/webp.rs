//! WebP: chunks in a RIFF envelope.

use super::{Frame, Walked, bare_exif, report_icc, report_trailing, report_xmp};
use crate::imaging::ImagingError;
use crate::imaging::findings::{FindingKind, Items, Note};

/// `RIFF`, the size, `WEBP`.
const ENVELOPE: usize = 12;

pub(super) fn walk<'a>(bytes: &'a [u8], items: &mut Items) -> Result<Walked<'a>, ImagingError> {
    let size = number(bytes, 4).ok_or(ImagingError::Damaged)?;
    let inside = bytes
        .get(..size.saturating_add(8))
        .ok_or(ImagingError::Damaged)?;
    let mut frame = None;
    let mut exif = Vec::new();
    let mut at = ENVELOPE;
    while at < inside.len() {
        let (name, data) = chunk(inside, at).ok_or(ImagingError::Damaged)?;
        // Chunks start at even places.
        at += 8 + data.len() + data.len() % 2;
        // The canvas comes first where there is one; else the picture itself.
        if frame.is_none() {
            frame = Some(
                read_frame(name, data)
                    .ok_or(ImagingError::Damaged)?
                    .checked()?,
            );
        }
        match name {
            b"VP8X" | b"VP8 " | b"VP8L" | b"ALPH" | b"ANMF" => {}
            b"ANIM" => items.add_noted(FindingKind::Animation, None, Some(Note::FirstFrameKept)),
            b"EXIF" => exif.push(bare_exif(data)),
            b"XMP " => report_xmp(data, items),
            b"ICCP" => report_icc(data, items),
            _ => {
                let name = String::from_utf8_lossy(name);
                items.add_block(FindingKind::OtherBlock, name, data.len());
            }
        }
    }
    report_trailing(bytes.get(inside.len()..).unwrap_or_default(), items);
    let frame = frame.ok_or(ImagingError::Damaged)?;
    Ok(Walked { frame, exif })
}

fn number(bytes: &[u8], at: usize) -> Option<usize> {
    let four = bytes.get(at..)?.first_chunk::<4>()?;
    usize::try_from(u32::from_le_bytes(*four)).ok()
}

fn chunk(bytes: &[u8], at: usize) -> Option<(&[u8; 4], &[u8])> {
    let name = bytes.get(at..)?.first_chunk::<4>()?;
    let length = number(bytes, at + 4)?;
    let data = bytes.get(at + 8..)?.get(..length)?;
    Some((name, data))
}

fn read_frame(name: &[u8; 4], data: &[u8]) -> Option<Frame> {
    match name {
        b"VP8X" => {
            let three = |at: usize| {
                let bytes = data.get(at..)?.first_chunk::<3>()?;
                Some(1 + u32::from_le_bytes([bytes[0], bytes[1], bytes[2], 0]))
            };
            Some(Frame {
                width: three(4)?,
                height: three(7)?,
            })
        }
        b"VP8 " => {
            let side = |at: usize| {
                let two = data.get(at..)?.first_chunk::<2>()?;
                // The two high bits ask for scaling at display.
                Some(u32::from(u16::from_le_bytes(*two) & 0x3FFF))
            };
            let started = data.get(3..6)? == b"\x9D\x01\x2A";
            started.then_some(Frame {
                width: side(6)?,
                height: side(8)?,
            })
        }
        b"VP8L" => {
            let bits = u32::from_le_bytes(*data.get(1..)?.first_chunk::<4>()?);
            let started = *data.first()? == 0x2F;
            let frame = Frame {
                width: 1 + (bits & 0x3FFF),
                height: 1 + ((bits >> 14) & 0x3FFF),
            };
            started.then_some(frame)
        }
        _ => None,
    }
}
