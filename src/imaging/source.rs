//! From untrusted bytes to upright RGB pixels, and on to the cleaned picture.

use std::io::Cursor;

use image::metadata::Orientation;
use image::{DynamicImage, ImageError, ImageFormat, ImageReader, Limits, Rgb, RgbImage};

use super::container::{self, Frame};
use super::findings::Items;
use super::{
    Edit, Findings, Format, ImagingError, MAX_PIXELS, MAX_SIDE, Rendition, edit, exif_block,
    fingerprint, render, sniff,
};

/// The widest pixel a decoder hands out: four channels of sixteen bits.
const MAX_PIXEL_BYTES: u64 = 8;

/// How much is decoded of a file that is otherwise in order.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    /// Width times height.
    pixels: u64,
    /// What the decoder hands out, in bytes.
    decoded: u64,
}

impl Bounds {
    /// For curators, who know what they upload.
    pub const CURATORS: Self = Self {
        pixels: MAX_PIXELS,
        decoded: MAX_PIXELS * MAX_PIXEL_BYTES,
    };

    /// For strangers: 24 megapixels, what telephones take. What is decoded is
    /// held together with a copy of eight bits a channel while it is made plain,
    /// so that 128 MB of sixteen bits a channel take 192 MB.
    pub const STRANGERS: Self = Self {
        pixels: 24_000_000,
        decoded: 128_000_000,
    };
}

/// A decoded picture, upright, with the report of its file.
pub struct Source {
    pixels: RgbImage,
    findings: Findings,
}

/// What may leave the studio, with the report of what does not.
#[derive(Clone, Debug)]
pub struct Cleaned {
    /// What the file carried.
    pub findings: Findings,
    /// Width after the crop.
    pub width: u32,
    /// Height after the crop.
    pub height: u32,
    /// The zoom version.
    pub full: Rendition,
    /// The published sizes, each as WebP and as JPEG.
    pub renditions: Vec<Rendition>,
    /// A perceptual hash of the cleaned picture, 16 hex digits.
    pub fingerprint: String,
}

impl Source {
    /// Decodes under the limits and turns the picture upright.
    pub fn decode(bytes: &[u8]) -> Result<Self, ImagingError> {
        Self::decode_within(bytes, Bounds::CURATORS)
    }

    /// As [`Source::decode`], under limits that may be narrower.
    ///
    /// # Errors
    /// [`ImagingError::TooMuchToOpen`] before any pixel is given memory.
    pub fn decode_within(bytes: &[u8], bounds: Bounds) -> Result<Self, ImagingError> {
        let (findings, frame) = examine(bytes)?;
        if u64::from(frame.width) * u64::from(frame.height) > bounds.pixels {
            return Err(ImagingError::TooMuchToOpen);
        }
        // Made plain first: turning makes a copy, and this one is the smallest.
        let plain = flatten(decode_pixels(bytes, findings.format, frame, bounds)?);
        let mut picture = DynamicImage::ImageRgb8(plain);
        let turn = Orientation::from_exif(findings.orientation);
        picture.apply_orientation(turn.unwrap_or(Orientation::NoTransforms));
        Ok(Self {
            pixels: picture.into_rgb8(),
            findings,
        })
    }

    /// Width of the upright picture.
    pub fn width(&self) -> u32 {
        self.pixels.width()
    }

    /// Height of the upright picture.
    pub fn height(&self) -> u32 {
        self.pixels.height()
    }

    /// What the file carried.
    pub fn findings(&self) -> &Findings {
        &self.findings
    }

    /// See [`super::upright_preview`].
    pub fn preview(&self, max_side: u32) -> Result<Rendition, ImagingError> {
        render::preview(&self.pixels, max_side)
    }

    /// The pixels alone, of a file that was cleaned before.
    pub(super) fn into_pixels(self) -> RgbImage {
        self.pixels
    }

    /// See [`super::clean`]. Takes the source, so that no unredacted pixel is
    /// left to make anything from.
    pub fn clean(self, edit: &Edit) -> Result<Cleaned, ImagingError> {
        let picture = edit::apply(self.pixels, edit)?;
        Ok(Cleaned {
            findings: self.findings,
            width: picture.width(),
            height: picture.height(),
            full: render::full(&picture)?,
            renditions: render::all(&picture)?,
            fingerprint: fingerprint::of(&picture)?,
        })
    }
}

/// The report, and the frame as stored (not yet turned upright).
pub(super) fn examine(bytes: &[u8]) -> Result<(Findings, Frame), ImagingError> {
    ImagingError::check_size(bytes.len())?;
    let format = sniff::sniff(bytes)?;
    let mut items = Items::default();
    let walked = container::walk(format, bytes, &mut items)?;
    let mut orientation = None;
    for block in &walked.exif {
        let found = exif_block::read(block, &mut items);
        orientation = orientation.or(found);
    }
    let orientation = orientation.unwrap_or(1);
    let Frame { width, height } = walked.frame;
    let (width, height) = if orientation >= 5 {
        (height, width)
    } else {
        (width, height)
    };
    let items = items.into_vec();
    let bytes = bytes.len() as u64;
    Ok((
        Findings {
            format,
            bytes,
            width,
            height,
            orientation,
            items,
        },
        walked.frame,
    ))
}

/// Decodes, provided that the decoder sees the very frame that was checked: a
/// file that shows two sizes to two readers is refused before its pixels are
/// given memory.
fn decode_pixels(
    bytes: &[u8],
    format: Format,
    frame: Frame,
    bounds: Bounds,
) -> Result<DynamicImage, ImagingError> {
    let format = match format {
        Format::Jpeg => ImageFormat::Jpeg,
        Format::Png => ImageFormat::Png,
        Format::Webp => ImageFormat::WebP,
    };
    let seen = ImageReader::with_format(Cursor::new(bytes), format)
        .into_dimensions()
        .map_err(|_| ImagingError::Damaged)?;
    if seen != (frame.width, frame.height) {
        return Err(ImagingError::Damaged);
    }
    let mut limits = Limits::default();
    limits.max_image_width = Some(MAX_SIDE);
    limits.max_image_height = Some(MAX_SIDE);
    limits.max_alloc = Some(bounds.decoded);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(limits);
    reader.decode().map_err(|why| match why {
        ImageError::Limits(_) => ImagingError::TooMuchToOpen,
        _ => ImagingError::Damaged,
    })
}

/// Plain RGB of eight bits; what is transparent stands on white.
fn flatten(picture: DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.into_rgb8();
    }
    let layered = picture.into_rgba8();
    let mut flat = RgbImage::new(layered.width(), layered.height());
    for (target, source) in flat.pixels_mut().zip(layered.pixels()) {
        let [red, green, blue, alpha] = source.0.map(u32::from);
        let on_white = |channel: u32| ((channel * alpha + 255 * (255 - alpha) + 127) / 255) as u8;
        *target = Rgb([on_white(red), on_white(green), on_white(blue)]);
    }
    flat
}
