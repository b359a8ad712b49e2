//! Whether a sequential JPEG scan really holds all its blocks.
//!
//! The decoder in use forgives: where the data of a scan breaks off or makes no
//! sense it paints the rest gray and reports success. A picture that is mostly
//! gray must not pass for a cleaned one, so the scan's codes are followed here
//! to the last block, without computing a pixel.

use super::Frame;
use crate::imaging::ImagingError;

/// Tables and layout as the segments before a scan state them.
#[derive(Default)]
pub(super) struct Coding<'a> {
    /// Code lengths and symbols, by class (DC, AC) and slot.
    tables: [[&'a [u8]; 4]; 2],
    /// Components as (id, horizontal, vertical) sampling.
    components: Vec<(u8, u32, u32)>,
    restart_interval: u32,
    sequential: bool,
}

/// One component's part in a scan.
struct Part {
    blocks: u32,
    dc: Codes,
    ac: Codes,
}

impl<'a> Coding<'a> {
    pub(super) fn set_frame(&mut self, marker: u8, segment: &'a [u8]) {
        self.sequential = matches!(marker, 0xC0 | 0xC1);
        let parts = segment.get(6..).unwrap_or_default().chunks_exact(3);
        let sampling = |part: &[u8]| (part[0], u32::from(part[1] >> 4), u32::from(part[1] & 15));
        self.components = parts.map(sampling).collect();
    }

    pub(super) fn set_tables(&mut self, mut segment: &'a [u8]) {
        while let Some((head, rest)) = segment.split_first() {
            let symbols: usize = rest.iter().take(16).map(|count| usize::from(*count)).sum();
            let Some(table) = rest.get(..16 + symbols) else {
                return;
            };
            if let Some(slot) = self
                .tables
                .get_mut(usize::from(head >> 4))
                .and_then(|class| class.get_mut(usize::from(head & 15)))
            {
                *slot = table;
            }
            segment = &rest[16 + symbols..];
        }
    }

    pub(super) fn set_restart_interval(&mut self, segment: &[u8]) {
        let interval = segment
            .first_chunk::<2>()
            .map(|two| u16::from_be_bytes(*two));
        self.restart_interval = u32::from(interval.unwrap_or(0));
    }

    /// Follows a scan. Progressive scans lean on one another and are left to
    /// the decoder.
    pub(super) fn check(&self, frame: Frame, head: &[u8], scan: &[u8]) -> Result<(), ImagingError> {
        if !self.sequential {
            return Ok(());
        }
        let (units, parts) = self.layout(frame, head).ok_or(ImagingError::Damaged)?;
        let interval = if self.restart_interval == 0 {
            units
        } else {
            self.restart_interval
        };
        let mut left = units;
        let mut scan = scan;
        for expected in (0..8).cycle() {
            let (stretch, marker, rest) = split_at_restart(scan);
            let now = left.min(interval);
            Bits::new(stretch)
                .follow(now, &parts)
                .ok_or(ImagingError::Damaged)?;
            left -= now;
            if left == 0 {
                break;
            }
            if marker != Some(expected) {
                return Err(ImagingError::Damaged);
            }
            scan = rest;
        }
        Ok(())
    }

    /// How many units the scan has, and what is in each.
    fn layout(&self, frame: Frame, head: &[u8]) -> Option<(u32, Vec<Part>)> {
        let count = usize::from(*head.first()?);
        let chosen = head.get(1..1 + 2 * count)?.chunks_exact(2);
        let widest = self
            .components
            .iter()
            .map(|part| part.1)
            .max()
            .filter(|most| *most > 0)?;
        let tallest = self
            .components
            .iter()
            .map(|part| part.2)
            .max()
            .filter(|most| *most > 0)?;
        let mut parts = Vec::new();
        let mut alone = (1, 1);
        for choice in chosen {
            let (_, across, down) = *self.components.iter().find(|part| part.0 == choice[0])?;
            let dc = Codes::new(self.tables[0].get(usize::from(choice[1] >> 4))?)?;
            let ac = Codes::new(self.tables[1].get(usize::from(choice[1] & 15))?)?;
            alone = (across, down);
            let blocks = if count == 1 { 1 } else { across * down };
            parts.push(Part { blocks, dc, ac });
        }
        let side = |length: u32, own: u32, most: u32| match count {
            1 => (length * own).div_ceil(most).div_ceil(8),
            _ => length.div_ceil(8 * most),
        };
        let across = side(frame.width, alone.0, widest);
        let units = across * side(frame.height, alone.1, tallest);
        (!parts.is_empty()).then_some((units, parts))
    }
}

/// The data up to a restart marker, the marker's number, and what follows.
fn split_at_restart(scan: &[u8]) -> (&[u8], Option<u8>, &[u8]) {
    let is_restart = |pair: &[u8]| pair[0] == 0xFF && matches!(pair[1], 0xD0..=0xD7);
    match scan.windows(2).position(is_restart) {
        Some(at) => (&scan[..at], Some(scan[at + 1] - 0xD0), &scan[at + 2..]),
        None => (scan, None, &[]),
    }
}

/// A Huffman table as a look-up by the next sixteen bits: length and symbol.
struct Codes(Vec<(u8, u8)>);

impl Codes {
    fn new(table: &[u8]) -> Option<Self> {
        let (counts, mut symbols) = table.split_at_checked(16)?;
        let mut lookup = Vec::with_capacity(1 << 16);
        for (length, count) in (1_u8..).zip(counts) {
            let (now, rest) = symbols.split_at_checked(usize::from(*count))?;
            for symbol in now {
                let end = lookup.len() + (1 << (16 - length));
                lookup.resize(end, (length, *symbol));
            }
            symbols = rest;
        }
        if lookup.len() > 1 << 16 {
            return None;
        }
        // Length nought: no such code.
        lookup.resize(1 << 16, (0, 0));
        Some(Self(lookup))
    }
}

/// The bits of a stretch of scan, stuffing removed, ones behind the end.
struct Bits<'a> {
    bytes: &'a [u8],
    at: usize,
    held: u64,
    count: u32,
    /// Bits taken from behind the end.
    borrowed: u32,
}

impl<'a> Bits<'a> {
    fn new(bytes: &'a [u8]) -> Self {
        Self {
            bytes,
            at: 0,
            held: 0,
            count: 0,
            borrowed: 0,
        }
    }

    /// Goes through so many units; `None` if the data does not hold them.
    fn follow(&mut self, units: u32, parts: &[Part]) -> Option<()> {
        for _ in 0..units {
            for part in parts {
                for _ in 0..part.blocks {
                    self.block(part)?;
                }
            }
        }
        Some(())
    }

    fn block(&mut self, part: &Part) -> Option<()> {
        let size = self.symbol(&part.dc)?;
        self.skip(u32::from(size))?;
        let mut place = 1;
        while place < 64 {
            let symbol = self.symbol(&part.ac)?;
            let (run, size) = (u32::from(symbol >> 4), u32::from(symbol & 15));
            match (run, size) {
                (15, 0) => place += 16,
                (_, 0) => break,
                _ => {
                    place += run + 1;
                    self.skip(size)?;
                }
            }
        }
        (place <= 64).then_some(())
    }

    fn symbol(&mut self, codes: &Codes) -> Option<u8> {
        self.fill();
        let next = (self.held >> (self.count - 16)) & 0xFFFF;
        let (length, symbol) = *codes.0.get(usize::try_from(next).ok()?)?;
        self.take(u32::from(length))?;
        (length > 0).then_some(symbol)
    }

    fn skip(&mut self, bits: u32) -> Option<()> {
        if bits > 16 {
            return None;
        }
        self.fill();
        self.take(bits)
    }

    /// At least sixteen bits at hand.
    fn fill(&mut self) {
        while self.count < 16 {
            let byte = match self.bytes.get(self.at) {
                Some(byte) => {
                    self.at += if *byte == 0xFF { 2 } else { 1 };
                    *byte
                }
                None => {
                    self.borrowed += 8;
                    0xFF
                }
            };
            self.held = (self.held << 8) | u64::from(byte);
            self.count += 8;
        }
    }

    /// Uses bits up, none of which may be borrowed.
    fn take(&mut self, bits: u32) -> Option<()> {
        self.count -= bits;
        (self.count >= self.borrowed).then_some(())
    }
}
