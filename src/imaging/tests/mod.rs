//! On hand-made bytes; real camera files are in `tests/imaging.rs`.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};

use super::*;

mod cleaning;
mod refusals;

fn painted(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        Rgb([(x % 256) as u8, (y % 256) as u8, 128])
    })
}

fn written(picture: impl Into<DynamicImage>, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.into().write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

fn jpeg(picture: &RgbImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    jpeg_encoder::Encoder::new(&mut bytes, 95)
        .encode(
            picture.as_raw(),
            picture.width() as u16,
            picture.height() as u16,
            jpeg_encoder::ColorType::Rgb,
        )
        .unwrap();
    bytes
}

fn png_chunk(name: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let mut crc = flate2::Crc::new();
    crc.update(name);
    crc.update(data);
    [
        &(data.len() as u32).to_be_bytes()[..],
        name,
        data,
        &crc.sum().to_be_bytes(),
    ]
    .concat()
}

fn png_header(width: u32, height: u32) -> Vec<u8> {
    let size = [width.to_be_bytes(), height.to_be_bytes()].concat();
    let header = [&size[..], &[8, 6, 0, 0, 0]].concat();
    [&b"\x89PNG\r\n\x1a\n"[..], &png_chunk(b"IHDR", &header)].concat()
}

/// A TIFF-shaped block that holds the orientation and nothing else.
fn exif_orientation(orientation: u8) -> Vec<u8> {
    let entry = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0];
    [&b"MM\0*\0\0\0\x08\0\x01"[..], &entry, &[0; 4]].concat()
}

fn with_png_chunk(png: &[u8], chunk: &[u8]) -> Vec<u8> {
    // Right behind the signature and IHDR.
    [&png[..33], chunk, &png[33..]].concat()
}

fn with_jpeg_segment(jpeg: &[u8], marker: u8, data: &[u8]) -> Vec<u8> {
    let length = (data.len() as u16 + 2).to_be_bytes();
    [&jpeg[..2], &[0xFF, marker], &length, data, &jpeg[2..]].concat()
}

fn with_webp_chunk(webp: &[u8], name: &[u8; 4], data: &[u8], canvas: (u32, u32)) -> Vec<u8> {
    let three = |side: u32| (side - 1).to_le_bytes()[..3].to_vec();
    let head = [&[0x08, 0, 0, 0][..], &three(canvas.0), &three(canvas.1)].concat();
    let chunk = |name: &[u8; 4], data: &[u8]| {
        let padding = vec![0; data.len() % 2];
        [
            &name[..],
            &(data.len() as u32).to_le_bytes(),
            data,
            &padding,
        ]
        .concat()
    };
    let body = [
        &b"WEBP"[..],
        &chunk(b"VP8X", &head),
        &webp[12..],
        &chunk(name, data),
    ]
    .concat();
    [&b"RIFF"[..], &(body.len() as u32).to_le_bytes(), &body].concat()
}

fn refusal(bytes: &[u8]) -> ImagingError {
    let from_clean = clean(bytes, &Edit::default()).unwrap_err();
    assert_eq!(
        inspect(bytes).unwrap_err(),
        from_clean,
        "inspect and clean agree"
    );
    from_clean
}
