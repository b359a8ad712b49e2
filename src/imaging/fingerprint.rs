//! A perceptual fingerprint, to spot the same picture uploaded twice.

use image::RgbImage;

use super::{ImagingError, render};

/// A 64-bit difference hash in hex: in each of eight rows, whether brightness
/// falls between neighbours. Taken after redaction, so it betrays nothing.
pub(super) fn of(picture: &RgbImage) -> Result<String, ImagingError> {
    let small = render::resized(picture, 9, 8)?;
    let brightness: Vec<u32> = small
        .pixels()
        .map(|pixel| {
            299 * u32::from(pixel[0]) + 587 * u32::from(pixel[1]) + 114 * u32::from(pixel[2])
        })
        .collect();
    let bits = brightness
        .chunks_exact(9)
        .flat_map(|row| row.windows(2))
        .fold(0_u64, |bits, pair| {
            (bits << 1) | u64::from(pair[0] > pair[1])
        });
    Ok(format!("{bits:016x}"))
}
