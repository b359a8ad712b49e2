//! Sizes and encodings, made from the redacted pixels alone.

use fast_image_resize::images::{Image, ImageRef};
use fast_image_resize::{FilterType, PixelType, ResizeAlg, ResizeOptions, Resizer};
use image::RgbImage;
use jpeg_encoder::{ColorType, Encoder, SamplingFactor};

use super::{FULL_SIDE, Format, ImagingError, WIDTHS};

const JPEG_QUALITY: u8 = 82;
const WEBP_QUALITY: f32 = 78.0;
const FULL_QUALITY: u8 = 92;
const PREVIEW_QUALITY: u8 = 85;
const CARD_QUALITY: u8 = 84;

/// One encoded size of a picture.
#[derive(Clone, Debug)]
pub struct Rendition {
    /// How it is encoded.
    pub format: Format,
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
    /// The file.
    pub bytes: Vec<u8>,
}

/// The zoom version.
pub(super) fn full(picture: &RgbImage) -> Result<Rendition, ImagingError> {
    jpeg(
        &fitted(picture, FULL_SIDE)?,
        FULL_QUALITY,
        SamplingFactor::R_4_4_4,
    )
}

/// The surface to draw on.
pub(super) fn preview(picture: &RgbImage, max_side: u32) -> Result<Rendition, ImagingError> {
    jpeg(
        &fitted(picture, max_side)?,
        PREVIEW_QUALITY,
        SamplingFactor::R_4_2_0,
    )
}

/// As large as fits into a frame, but no pixel shown as more than two by two.
pub(super) fn fitted_into(
    picture: &RgbImage,
    width: u32,
    height: u32,
) -> Result<RgbImage, ImagingError> {
    let (own_width, own_height) = picture.dimensions();
    let by_width = scaled(own_height, width, own_width) <= height;
    let side = match by_width {
        true => width.min(own_width * 2),
        false => scaled(own_width, height.min(own_height * 2), own_height),
    };
    resized(picture, side, scaled(own_height, side, own_width))
}

/// A share card as a file. Its letters want finer colours than a photograph.
pub(super) fn jpeg_card(card: &RgbImage) -> Result<Vec<u8>, ImagingError> {
    Ok(jpeg(card, CARD_QUALITY, SamplingFactor::R_4_4_4)?.bytes)
}

/// WebP and JPEG in every published width.
pub(super) fn all(picture: &RgbImage) -> Result<Vec<Rendition>, ImagingError> {
    let mut renditions = Vec::new();
    for width in widths(picture.width()) {
        let small = resized(
            picture,
            width,
            scaled(picture.height(), width, picture.width()),
        )?;
        renditions.push(webp(&small)?);
        renditions.push(jpeg(&small, JPEG_QUALITY, SamplingFactor::R_4_2_0)?);
    }
    Ok(renditions)
}

/// The widths to publish: never larger than the picture, and the picture's own
/// width where it falls short of the largest.
fn widths(own: u32) -> Vec<u32> {
    let mut widths: Vec<u32> = WIDTHS.into_iter().filter(|width| *width <= own).collect();
    let largest = WIDTHS.into_iter().max().unwrap_or(own);
    if own < largest && !widths.contains(&own) {
        widths.push(own);
    }
    widths
}

/// `length * numerator / denominator`, rounded, never nothing.
fn scaled(length: u32, numerator: u32, denominator: u32) -> u32 {
    let (length, numerator) = (u64::from(length), u64::from(numerator));
    let denominator = u64::from(denominator.max(1));
    let rounded = (length * numerator + denominator / 2) / denominator;
    u32::try_from(rounded.max(1)).unwrap_or(u32::MAX)
}

fn fitted(picture: &RgbImage, max_side: u32) -> Result<RgbImage, ImagingError> {
    let (width, height) = picture.dimensions();
    let long = width.max(height);
    let side = max_side.clamp(1, long);
    resized(
        picture,
        scaled(width, side, long),
        scaled(height, side, long),
    )
}

pub(super) fn resized(
    picture: &RgbImage,
    width: u32,
    height: u32,
) -> Result<RgbImage, ImagingError> {
    if picture.dimensions() == (width, height) {
        return Ok(picture.clone());
    }
    let source = ImageRef::new(
        picture.width(),
        picture.height(),
        picture.as_raw(),
        PixelType::U8x3,
    )
    .map_err(|_| ImagingError::Encode)?;
    let mut target = Image::new(width, height, PixelType::U8x3);
    let options = ResizeOptions::new().resize_alg(ResizeAlg::Convolution(FilterType::Lanczos3));
    Resizer::new()
        .resize(&source, &mut target, &options)
        .map_err(|_| ImagingError::Encode)?;
    RgbImage::from_raw(width, height, target.into_vec()).ok_or(ImagingError::Encode)
}

fn jpeg(
    picture: &RgbImage,
    quality: u8,
    sampling: SamplingFactor,
) -> Result<Rendition, ImagingError> {
    let (width, height) = picture.dimensions();
    let short = |side: u32| u16::try_from(side).map_err(|_| ImagingError::Encode);
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, quality);
    encoder.set_sampling_factor(sampling);
    // Not with optimised Huffman tables: those files came back from the decoder
    // with wrong pixels (jpeg-encoder 0.7.1, zune-jpeg 0.5.15).
    encoder.set_progressive(true);
    encoder
        .encode(
            picture.as_raw(),
            short(width)?,
            short(height)?,
            ColorType::Rgb,
        )
        .map_err(|_| ImagingError::Encode)?;
    Ok(Rendition {
        format: Format::Jpeg,
        width,
        height,
        bytes,
    })
}

fn webp(picture: &RgbImage) -> Result<Rendition, ImagingError> {
    let (width, height) = picture.dimensions();
    let bytes = webp::Encoder::from_rgb(picture.as_raw(), width, height)
        .encode_simple(false, WEBP_QUALITY)
        .map_err(|_| ImagingError::Encode)?
        .to_vec();
    Ok(Rendition {
        format: Format::Webp,
        width,
        height,
        bytes,
    })
}
