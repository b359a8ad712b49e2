//! What is not taken, and why.

use super::*;

#[test]
fn foreign_kinds_are_named() {
    let kinds: [(&[u8], Refused, &str); 17] = [
        (
            b"\0\0\0\x18ftypheic\0\0\0\0mif1heic",
            Refused::Heic,
            "picture-error-heic",
        ),
        (
            b"\0\0\0\x18ftypmif1\0\0\0\0mif1heic",
            Refused::Heic,
            "picture-error-heic",
        ),
        (
            b"\0\0\0\x1cftypmif1\0\0\0\0avifmif1miaf",
            Refused::Avif,
            "picture-error-avif",
        ),
        (
            b"\0\0\0\x18ftypisom\0\0\0\0isomiso2",
            Refused::Video,
            "picture-error-video",
        ),
        (
            b"\0\0\0\x18ftypcrx \0\0\0\x01crx isom",
            Refused::Raw,
            "picture-error-raw",
        ),
        (b"%PDF-1.7\n%\xe2\xe3", Refused::Pdf, "picture-error-pdf"),
        (b"\n\n%PDF-1.4", Refused::Pdf, "picture-error-pdf"),
        (
            b"<svg xmlns='http://www.w3.org/2000/svg'/>",
            Refused::Svg,
            "picture-error-svg",
        ),
        (
            b"\xEF\xBB\xBF\n<?xml version='1.0'?><!-- x --><svg/>",
            Refused::Svg,
            "picture-error-svg",
        ),
        (b"GIF89a\x01\0\x01\0", Refused::Gif, "picture-error-gif"),
        (b"BM\x36\0\0\0", Refused::Bmp, "picture-error-bmp"),
        (b"II*\0\x08\0\0\0", Refused::Tiff, "picture-error-tiff"),
        (
            b"II*\0\x10\0\0\0CR\x02\0",
            Refused::Raw,
            "picture-error-raw",
        ),
        (
            b"\x1A\x45\xDF\xA3\x01",
            Refused::Video,
            "picture-error-video",
        ),
        (
            b"RIFF\0\0\0\0AVI LIST",
            Refused::Video,
            "picture-error-video",
        ),
        (
            b"<html>no picture</html>",
            Refused::Unknown,
            "picture-error-unknown",
        ),
        (b"", Refused::Unknown, "picture-error-unknown"),
    ];
    for (bytes, kind, code) in kinds {
        let error = refusal(bytes);
        assert_eq!(error, ImagingError::UnsupportedFormat(kind), "{bytes:?}");
        assert_eq!(error.code(), code);
    }
}

#[test]
fn a_bomb_is_refused_by_its_header() {
    let started = std::time::Instant::now();
    let bomb = png_header(30_000, 30_000);
    let too_many = ImagingError::TooManyPixels {
        width: 30_000,
        height: 30_000,
    };
    assert_eq!(refusal(&bomb), too_many);
    let whole = [bomb, png_chunk(b"IDAT", &[0; 9]), png_chunk(b"IEND", b"")].concat();
    assert_eq!(refusal(&whole), too_many);
    // Each side is allowed, the product is not.
    let wide = png_header(10_000, 10_000);
    assert_eq!(
        refusal(&wide),
        ImagingError::TooManyPixels {
            width: 10_000,
            height: 10_000
        }
    );
    assert!(
        started.elapsed().as_millis() < 200,
        "took {:?}",
        started.elapsed()
    );
}

#[test]
fn a_jpeg_with_two_frames_is_refused() {
    let small = jpeg(&painted(64, 64));
    let frame = [
        8, 0x75, 0x30, 0x20, 0x00, 3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0,
    ];
    let big = with_jpeg_segment(&small, 0xC0, &frame);
    assert!(matches!(refusal(&big), ImagingError::TooManyPixels { .. }));
    let frame = [8, 0, 64, 0, 64, 3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0];
    assert_eq!(
        refusal(&with_jpeg_segment(&small, 0xC0, &frame)),
        ImagingError::Damaged
    );
}

#[test]
fn a_webp_that_claims_two_sizes_is_refused() {
    let webp = written(painted(64, 64), ImageFormat::WebP);
    let lying = with_webp_chunk(&webp, b"XMP ", b"x", (11_000, 5_000));
    assert_eq!(
        clean(&lying, &Edit::default()).unwrap_err(),
        ImagingError::Damaged
    );
}

#[test]
fn sizes_at_the_edges() {
    let large = vec![0; MAX_BYTES + 1];
    assert!(matches!(refusal(&large), ImagingError::TooLarge { .. }));
    let small = written(painted(200, MIN_SIDE - 1), ImageFormat::Png);
    assert_eq!(refusal(&small), ImagingError::TooSmall);
    let fits = written(painted(200, MIN_SIDE), ImageFormat::Png);
    assert_eq!(clean(&fits, &Edit::default()).unwrap().height, MIN_SIDE);
}

#[test]
fn cut_off_files_are_damaged_wherever_they_are_cut() {
    let picture = painted(200, 150);
    let mut progressive = Vec::new();
    let mut encoder = jpeg_encoder::Encoder::new(&mut progressive, 90);
    encoder.set_progressive(true);
    encoder
        .encode(picture.as_raw(), 200, 150, jpeg_encoder::ColorType::Rgb)
        .unwrap();
    let files = [
        jpeg(&picture),
        progressive,
        written(picture.clone(), ImageFormat::Png),
        written(picture, ImageFormat::WebP),
    ];
    for whole in &files {
        clean(whole, &Edit::default()).unwrap();
        for part in 1..40 {
            let cut = 16 + (whole.len() - 18) * part / 40;
            let error = clean(&whole[..cut], &Edit::default()).unwrap_err();
            assert_eq!(error, ImagingError::Damaged, "{cut} of {}", whole.len());
        }
    }
}

#[test]
fn a_scan_that_breaks_off_before_its_end_marker_is_damaged() {
    let picture = painted(200, 150);
    for (quality, restart) in [(95, 0), (80, 0), (80, 5), (95, 7)] {
        let mut whole = Vec::new();
        let mut encoder = jpeg_encoder::Encoder::new(&mut whole, quality);
        encoder.set_restart_interval(restart);
        encoder
            .encode(picture.as_raw(), 200, 150, jpeg_encoder::ColorType::Rgb)
            .unwrap();
        clean(&whole, &Edit::default()).unwrap();
        let scan = whole
            .windows(2)
            .position(|pair| pair == b"\xFF\xDA")
            .unwrap()
            + 14;
        for part in 0..40 {
            let cut = scan + (whole.len() - 4 - scan) * part / 40;
            let mended = [&whole[..cut], b"\xFF\xD9"].concat();
            assert_eq!(
                refusal(&mended),
                ImagingError::Damaged,
                "{cut} of {}",
                whole.len()
            );
        }
    }
}

#[test]
fn flipped_bytes_never_panic() {
    let exif = exif_orientation(6);
    let jpeg = with_jpeg_segment(
        &jpeg(&painted(48, 40)),
        0xE1,
        &[&b"Exif\0\0"[..], &exif].concat(),
    );
    let png = written(painted(48, 40), ImageFormat::Png);
    let webp = written(painted(48, 40), ImageFormat::WebP);
    for whole in [jpeg, png, webp] {
        for at in 0..whole.len().min(400) {
            let mut bent = whole.clone();
            bent[at] ^= 0xFF;
            let _ = clean(&bent, &Edit::default());
        }
    }
}

/// A file that is in order as far as its blocks go, of 16 bits a channel.
fn deep_png(width: u32, height: u32) -> Vec<u8> {
    let size = [width.to_be_bytes(), height.to_be_bytes()].concat();
    let header = [&size[..], &[16, 6, 0, 0, 0]].concat();
    [
        b"\x89PNG\r\n\x1a\n".to_vec(),
        png_chunk(b"IHDR", &header),
        png_chunk(b"IDAT", b"\x78\x9c\x03\0\0\0\0\x01"),
        png_chunk(b"IEND", &[]),
    ]
    .concat()
}

#[test]
fn of_a_stranger_less_is_opened_than_of_a_curator() {
    for (width, height, strangers) in [
        // 25 megapixels; 17 that take 136 MB; 15 that take 120 MB.
        (5000, 5000, ImagingError::TooMuchToOpen),
        (4250, 4000, ImagingError::TooMuchToOpen),
        (3750, 4000, ImagingError::Damaged),
    ] {
        let file = deep_png(width, height);
        assert!(inspect(&file).is_ok());
        // A curator's is opened, and found to hold no pixels.
        assert_eq!(Source::decode(&file).err(), Some(ImagingError::Damaged));
        assert_eq!(strangers_preview(&file, 1600).err(), Some(strangers));
    }
}
