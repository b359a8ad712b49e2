//! PNG: a row of chunks from IHDR to IEND.

use super::{Frame, Walked, bare_exif, report_trailing, report_xmp};
use crate::imaging::ImagingError;
use crate::imaging::findings::{FindingKind, Items, Note};

const SIGNATURE: usize = 8;
/// Length, name and checksum around a chunk's data.
const FRAMING: usize = 12;

pub(super) fn walk<'a>(bytes: &'a [u8], items: &mut Items) -> Result<Walked<'a>, ImagingError> {
    let frame = read_frame(bytes).ok_or(ImagingError::Damaged)?.checked()?;
    let mut exif = Vec::new();
    let mut at = SIGNATURE;
    loop {
        let (name, data) = chunk(bytes, at).ok_or(ImagingError::Damaged)?;
        at += FRAMING + data.len();
        match name {
            b"IEND" => break,
            b"eXIf" => exif.push(bare_exif(data)),
            _ => look_into(name, data, items),
        }
    }
    report_trailing(&bytes[at..], items);
    Ok(Walked { frame, exif })
}

fn read_frame(bytes: &[u8]) -> Option<Frame> {
    let (name, data) = chunk(bytes, SIGNATURE)?;
    let width = data.first_chunk::<4>()?;
    let height = data.get(4..)?.first_chunk::<4>()?;
    let frame = Frame {
        width: u32::from_be_bytes(*width),
        height: u32::from_be_bytes(*height),
    };
    (name == b"IHDR").then_some(frame)
}

fn chunk(bytes: &[u8], at: usize) -> Option<(&[u8; 4], &[u8])> {
    let rest = bytes.get(at..)?;
    let length = u32::from_be_bytes(*rest.first_chunk::<4>()?) as usize;
    let name = rest.get(4..)?.first_chunk::<4>()?;
    let end = length.checked_add(8)?;
    // The checksum must be there too.
    rest.get(end..end.checked_add(4)?)?;
    Some((name, rest.get(8..end)?))
}

fn look_into(name: &[u8; 4], data: &[u8], items: &mut Items) {
    match name {
        // How to read the pixels, nothing else.
        b"IHDR" | b"PLTE" | b"IDAT" | b"tRNS" | b"gAMA" | b"cHRM" | b"sRGB" | b"cICP" | b"sBIT"
        | b"bKGD" | b"pHYs" | b"hIST" | b"sPLT" | b"fcTL" | b"fdAT" | b"mDCV" | b"cLLI" => {}
        b"tEXt" | b"zTXt" | b"iTXt" => report_text(name, data, items),
        b"iCCP" => items.add_text(FindingKind::IccProfile, "", keyword(data)),
        b"tIME" => report_time(data, items),
        b"acTL" => items.add_noted(FindingKind::Animation, None, Some(Note::FirstFrameKept)),
        _ => {
            let name = String::from_utf8_lossy(name);
            items.add_block(FindingKind::OtherBlock, name, data.len());
        }
    }
}

fn keyword(data: &[u8]) -> &[u8] {
    data.split(|byte| *byte == 0).next().unwrap_or_default()
}

/// Compressed text is reported by its name alone: to unpack it is to trust it.
fn report_text(name: &[u8; 4], data: &[u8], items: &mut Items) {
    let keyword = keyword(data);
    let rest = data.get(keyword.len() + 1..).unwrap_or_default();
    let label = String::from_utf8_lossy(keyword);
    if keyword == b"XML:com.adobe.xmp" {
        report_xmp(rest, items);
    } else if name == b"tEXt" {
        items.add_text(FindingKind::TextChunk, &format!("{label}: "), rest);
    } else {
        items.add_block(FindingKind::TextChunk, label, rest.len());
    }
}

fn report_time(data: &[u8], items: &mut Items) {
    if let [high, low, month, day, hour, minute, second] = data {
        let year = u16::from_be_bytes([*high, *low]);
        let text = format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}");
        items.add(FindingKind::DateTime, text);
    }
}
