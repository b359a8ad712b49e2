//! JPEG: a row of marker segments, with entropy-coded scans between them.

use super::entropy::Coding;
use super::{Frame, Walked, report_icc, report_trailing, report_xmp};
use crate::imaging::ImagingError;
use crate::imaging::findings::{FindingKind, Items};

const XMP: &[u8] = b"http://ns.adobe.com/xap/1.0/\0";
const XMP_EXTENSION: &[u8] = b"http://ns.adobe.com/xmp/extension/\0";

/// More scans than any encoder writes; each makes the decoder go over the whole
/// picture again.
const MAX_SCANS: u32 = 64;

pub(super) fn walk<'a>(bytes: &'a [u8], items: &mut Items) -> Result<Walked<'a>, ImagingError> {
    let mut walk = Walk {
        bytes,
        at: 2,
        frame: None,
        scans: 0,
        exif: Vec::new(),
        icc: Vec::new(),
        coding: Coding::default(),
    };
    walk.run_to_end(items)?;
    if !walk.icc.is_empty() {
        report_icc(&walk.icc, items);
    }
    report_trailing(&bytes[walk.at..], items);
    // A picture without a scan is no picture.
    let frame = walk
        .frame
        .filter(|_| walk.scans > 0)
        .ok_or(ImagingError::Damaged)?;
    Ok(Walked {
        frame,
        exif: walk.exif,
    })
}

struct Walk<'a> {
    bytes: &'a [u8],
    at: usize,
    frame: Option<Frame>,
    scans: u32,
    exif: Vec<&'a [u8]>,
    icc: Vec<u8>,
    coding: Coding<'a>,
}

impl<'a> Walk<'a> {
    /// Goes on to the end-of-image marker; running out of bytes before it means
    /// that the file was cut off.
    fn run_to_end(&mut self, items: &mut Items) -> Result<(), ImagingError> {
        loop {
            match self.next_marker()? {
                0xD9 => return Ok(()),
                // Markers that stand alone.
                0x01 | 0xD0..=0xD7 => {}
                0xD8 => return Err(ImagingError::Damaged),
                0xDA => self.pass_scan()?,
                marker => {
                    let segment = self.segment()?;
                    self.look_into(marker, segment, items)?;
                }
            }
        }
    }

    fn next_marker(&mut self) -> Result<u8, ImagingError> {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        // Some cameras leave stray bytes between segments; decoders skip them.
        let is_marker = |pair: &[u8]| pair[0] == 0xFF && !matches!(pair[1], 0 | 0xFF);
        let start = rest
            .windows(2)
            .position(is_marker)
            .ok_or(ImagingError::Damaged)?;
        self.at += start + 2;
        Ok(rest[start + 1])
    }

    fn segment(&mut self) -> Result<&'a [u8], ImagingError> {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let length = rest
            .first_chunk::<2>()
            .map(|two| usize::from(u16::from_be_bytes(*two)));
        let segment = length
            .and_then(|length| rest.get(2..length))
            .ok_or(ImagingError::Damaged)?;
        self.at += 2 + segment.len();
        Ok(segment)
    }

    /// Past a scan's entropy-coded data, to the marker that ends it.
    fn pass_scan(&mut self) -> Result<(), ImagingError> {
        let head = self.segment()?;
        let frame = self.frame.ok_or(ImagingError::Damaged)?;
        self.scans += 1;
        if self.scans > MAX_SCANS {
            return Err(ImagingError::Damaged);
        }
        let rest = &self.bytes[self.at..];
        let ends = |pair: &[u8]| pair[0] == 0xFF && !matches!(pair[1], 0 | 0xD0..=0xD7 | 0xFF);
        let length = rest
            .windows(2)
            .position(ends)
            .ok_or(ImagingError::Damaged)?;
        self.at += length;
        self.coding.check(frame, head, &rest[..length])
    }

    fn look_into(
        &mut self,
        marker: u8,
        segment: &'a [u8],
        items: &mut Items,
    ) -> Result<(), ImagingError> {
        match marker {
            // Start of frame; C4, C8 and CC in the same range are tables.
            0xC0..=0xCF if !matches!(marker, 0xC4 | 0xC8 | 0xCC) => {
                let frame = read_frame(segment)
                    .ok_or(ImagingError::Damaged)?
                    .checked()?;
                self.coding.set_frame(marker, segment);
                // A second frame would let two readers see two pictures.
                if self.frame.replace(frame).is_some() {
                    return Err(ImagingError::Damaged);
                }
            }
            0xC4 => self.coding.set_tables(segment),
            0xDD => self.coding.set_restart_interval(segment),
            0xE0 => report_jfif(segment, items),
            0xE1 => self.look_into_app1(segment, items),
            0xE2 if segment.starts_with(b"ICC_PROFILE\0") => {
                self.icc
                    .extend_from_slice(segment.get(14..).unwrap_or_default());
            }
            0xE2 if segment.starts_with(b"MPF\0") => {
                items.add_block(FindingKind::Mpf, "", segment.len());
            }
            0xED if segment.starts_with(b"Photoshop 3.0\0") => {
                items.add_block(FindingKind::Iptc, "", segment.len());
            }
            // Adobe's colour transform flag: how to read the pixels, no more.
            0xEE if segment.starts_with(b"Adobe") => {}
            0xE2..=0xEF => report_other(marker, segment, items),
            0xFE => items.add_text(FindingKind::Comment, "", segment),
            _ => {}
        }
        Ok(())
    }

    fn look_into_app1(&mut self, segment: &'a [u8], items: &mut Items) {
        if let Some(exif) = segment.strip_prefix(b"Exif\0") {
            // One more byte of padding, usually zero.
            self.exif.push(exif.get(1..).unwrap_or_default());
        } else if let Some(packet) = segment.strip_prefix(XMP) {
            report_xmp(packet, items);
        } else if let Some(packet) = segment.strip_prefix(XMP_EXTENSION) {
            report_xmp(packet, items);
        } else {
            report_other(0xE1, segment, items);
        }
    }
}

fn read_frame(segment: &[u8]) -> Option<Frame> {
    let side = |at: usize| {
        let two = segment.get(at..)?.first_chunk::<2>()?;
        Some(u32::from(u16::from_be_bytes(*two)))
    };
    Some(Frame {
        height: side(1)?,
        width: side(3)?,
    })
}

/// JFIF itself is structure; a thumbnail in it is not.
fn report_jfif(segment: &[u8], items: &mut Items) {
    let in_header = segment.starts_with(b"JFIF\0") && segment.len() > 14;
    if in_header || segment.starts_with(b"JFXX\0") {
        items.add_block(FindingKind::Thumbnail, "JFIF", segment.len());
    } else if !segment.starts_with(b"JFIF\0") {
        report_other(0xE0, segment, items);
    }
}

fn report_other(marker: u8, segment: &[u8], items: &mut Items) {
    let name: String = segment
        .iter()
        .take(24)
        .take_while(|byte| byte.is_ascii_graphic() || **byte == b' ')
        .map(|byte| char::from(*byte))
        .collect();
    let number = marker.saturating_sub(0xE0);
    let name = format!("APP{number} {name}");
    items.add_block(FindingKind::OtherBlock, name, segment.len());
}
