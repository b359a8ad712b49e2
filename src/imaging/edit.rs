//! Redactions and the crop, as the curator drew them.

use image::RgbImage;
use serde::{Deserialize, Serialize};

use super::{ImagingError, MIN_SIDE};

/// A rectangle in pixels of the upright picture.
#[derive(Serialize, Deserialize, Clone, Copy, PartialEq, Eq, Debug)]
pub struct Rect {
    /// Pixels from the left.
    pub x: u32,
    /// Pixels from the top.
    pub y: u32,
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
}

impl Rect {
    /// Reads `x,y,w,h`; a rectangle without area is none.
    pub fn parse(text: &str) -> Option<Self> {
        let mut numbers = text.split(',').map(|part| part.trim().parse::<u32>().ok());
        let mut next = || numbers.next().flatten();
        let rect = Self {
            x: next()?,
            y: next()?,
            width: next()?,
            height: next()?,
        };
        let complete = numbers.next().is_none();
        (complete && rect.width > 0 && rect.height > 0).then_some(rect)
    }

    /// The part that lies on a picture of this size.
    fn clipped(self, width: u32, height: u32) -> Option<Self> {
        let right = self.x.saturating_add(self.width).min(width);
        let bottom = self.y.saturating_add(self.height).min(height);
        let (x, y) = (self.x, self.y);
        (x < right && y < bottom).then(|| Self {
            x,
            y,
            width: right - x,
            height: bottom - y,
        })
    }
}

/// What the curator wants done to the picture.
#[derive(Serialize, Deserialize, Clone, Default, PartialEq, Eq, Debug)]
pub struct Edit {
    /// Rectangles to burn in black.
    pub redactions: Vec<Rect>,
    /// What to keep of the picture.
    pub crop: Option<Rect>,
}

/// Burns the redactions in, then crops.
pub(super) fn apply(mut picture: RgbImage, edit: &Edit) -> Result<RgbImage, ImagingError> {
    let (width, height) = picture.dimensions();
    for redaction in &edit.redactions {
        let rect = redaction
            .clipped(width, height)
            .ok_or(ImagingError::RedactionOutside)?;
        blacken(&mut picture, rect);
    }
    let Some(crop) = edit.crop else {
        return Ok(picture);
    };
    let rect = crop
        .clipped(width, height)
        .ok_or(ImagingError::CropOutside)?;
    if rect.width < MIN_SIDE || rect.height < MIN_SIDE {
        return Err(ImagingError::TooSmall);
    }
    cut_out(&picture, rect)
}

fn blacken(picture: &mut RgbImage, rect: Rect) {
    let stride = picture.width() as usize * 3;
    let (left, right) = (rect.x as usize * 3, (rect.x + rect.width) as usize * 3);
    let pixels: &mut [u8] = picture.as_mut();
    let rows = pixels.chunks_exact_mut(stride);
    for row in rows.skip(rect.y as usize).take(rect.height as usize) {
        row[left..right].fill(0);
    }
}

fn cut_out(picture: &RgbImage, rect: Rect) -> Result<RgbImage, ImagingError> {
    let stride = picture.width() as usize * 3;
    let (left, right) = (rect.x as usize * 3, (rect.x + rect.width) as usize * 3);
    let mut kept = Vec::with_capacity((right - left) * rect.height as usize);
    let rows = picture.as_raw().chunks_exact(stride);
    for row in rows.skip(rect.y as usize).take(rect.height as usize) {
        kept.extend_from_slice(&row[left..right]);
    }
    RgbImage::from_raw(rect.width, rect.height, kept).ok_or(ImagingError::Damaged)
}
