//! On hand-made bytes; real camera files are in `tests/imaging.rs`.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};

use super::*;

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

#[test]
fn orientation_is_read_from_all_three_formats() {
    // Left half red, right half blue; orientation 6 turns left to top.
    let picture = RgbImage::from_fn(80, 40, |x, _| {
        Rgb(if x < 40 { [255, 0, 0] } else { [0, 0, 255] })
    });
    let exif = exif_orientation(6);
    let png = written(picture.clone(), ImageFormat::Png);
    let webp = written(picture.clone(), ImageFormat::WebP);
    let files = [
        with_jpeg_segment(&jpeg(&picture), 0xE1, &[&b"Exif\0\0"[..], &exif].concat()),
        with_png_chunk(&png, &png_chunk(b"eXIf", &exif)),
        with_webp_chunk(&webp, b"EXIF", &exif, (80, 40)),
        with_webp_chunk(
            &webp,
            b"EXIF",
            &[&b"Exif\0\0"[..], &exif].concat(),
            (80, 40),
        ),
    ];
    for file in &files {
        let source = Source::decode(file).unwrap();
        assert_eq!(source.findings().orientation, 6);
        assert_eq!((source.width(), source.height()), (40, 80));
        let preview = source.preview(400).unwrap();
        let seen = image::load_from_memory(&preview.bytes).unwrap().into_rgb8();
        assert!(seen.get_pixel(20, 10)[0] > 240 && seen.get_pixel(20, 10)[2] < 15);
        assert!(seen.get_pixel(20, 70)[2] > 240 && seen.get_pixel(20, 70)[0] < 15);
    }
}

#[test]
fn transparency_stands_on_white() {
    let mut glass = RgbaImage::from_pixel(64, 64, Rgba([0, 0, 0, 0]));
    for y in 32..64 {
        for x in 0..64 {
            glass.put_pixel(x, y, Rgba([0, 0, 0, 128]));
        }
    }
    for format in [ImageFormat::Png, ImageFormat::WebP] {
        let cleaned = clean(&written(glass.clone(), format), &Edit::default()).unwrap();
        let seen = image::load_from_memory(&cleaned.full.bytes)
            .unwrap()
            .into_rgb8();
        assert!(seen.get_pixel(30, 5).0.iter().all(|value| *value > 250));
        assert!(
            seen.get_pixel(30, 60)
                .0
                .iter()
                .all(|value| value.abs_diff(127) < 4)
        );
    }
}

#[test]
fn deep_gray_and_cmyk_pictures_are_read() {
    let deep = image::ImageBuffer::from_pixel(64, 48, Rgb([0xFFFF_u16, 0x8000, 0]));
    let deep = written(DynamicImage::ImageRgb16(deep), ImageFormat::Png);
    let encode = |colour, data: &[u8]| {
        let mut bytes = Vec::new();
        jpeg_encoder::Encoder::new(&mut bytes, 95)
            .encode(data, 64, 48, colour)
            .unwrap();
        bytes
    };
    let gray = encode(jpeg_encoder::ColorType::Luma, &[100; 64 * 48]);
    let cmyk: Vec<u8> = [0, 127, 255, 0].repeat(64 * 48);
    let cmyk = encode(jpeg_encoder::ColorType::Cmyk, &cmyk);
    let expected = [[255, 128, 0], [100, 100, 100], [255, 128, 0]];
    for (file, colour) in [deep, gray, cmyk].iter().zip(expected) {
        let cleaned = clean(file, &Edit::default()).unwrap();
        let seen = image::load_from_memory(&cleaned.full.bytes)
            .unwrap()
            .into_rgb8();
        let pixel = seen.get_pixel(30, 20).0;
        let close = pixel
            .iter()
            .zip(colour)
            .all(|(value, wanted)| value.abs_diff(wanted) < 6);
        assert!(close, "{pixel:?} instead of {colour:?}");
    }
}

#[test]
fn everything_beside_the_pixels_is_reported() {
    let mut file = jpeg(&painted(64, 64));
    for (marker, data) in [
        (0xE2, &b"MPF\0MM"[..]),
        (
            0xE1,
            b"http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude='1'/>",
        ),
        (0xED, b"Photoshop 3.0\08BIM"),
        (0xE2, b"ICC_PROFILE\0\x01\x01not really a profile"),
        (0xFE, b"made \x07 at home \xE2\x80\xAE"),
        (0xE5, b"Maker\0\x01"),
        (0xE1, b"Exif\0\0not TIFF"),
        (0xE0, b"JFXX\0\x10thumb"),
    ] {
        file = with_jpeg_segment(&file, marker, data);
    }
    file.extend_from_slice(b"\0\0\0\x18ftypmp42");
    let found = inspect(&file).unwrap();
    for kind in [
        FindingKind::Mpf,
        FindingKind::Xmp,
        FindingKind::Iptc,
        FindingKind::IccProfile,
        FindingKind::Comment,
        FindingKind::OtherBlock,
        FindingKind::UnreadableExif,
        FindingKind::Thumbnail,
        FindingKind::TrailingData,
    ] {
        assert!(found.has(kind), "{kind:?} in {:?}", found.items);
    }
    let detail = |kind| {
        found
            .items
            .iter()
            .find(|item| item.kind == kind)
            .unwrap()
            .detail
            .clone()
    };
    assert_eq!(detail(FindingKind::Comment), "made at home");
    assert!(detail(FindingKind::Xmp).contains("with a place"));
    assert!(detail(FindingKind::TrailingData).contains("a film"));
}

#[test]
fn png_and_webp_extras_are_reported() {
    let png = written(painted(64, 64), ImageFormat::Png);
    let long = [&b"Comment\0"[..], &[b'a'; 5000]].concat();
    let png = with_png_chunk(&png, &png_chunk(b"tEXt", &long));
    let png = with_png_chunk(&png, &png_chunk(b"tIME", &[0x07, 0xE9, 2, 3, 4, 5, 6]));
    let found = inspect(&[&png[..], b"tail"].concat()).unwrap();
    assert!(found.has(FindingKind::DateTime) && found.has(FindingKind::TrailingData));
    let text = found
        .items
        .iter()
        .find(|item| item.kind == FindingKind::TextChunk)
        .unwrap();
    assert_eq!(text.detail.chars().count(), 200);

    let webp = written(painted(64, 64), ImageFormat::WebP);
    let webp = with_webp_chunk(&webp, b"XMP ", b"<x/>", (64, 64));
    assert!(inspect(&webp).unwrap().has(FindingKind::Xmp));
}

#[test]
fn widths_follow_the_picture() {
    let cases: [(u32, &[u32]); 5] = [
        (200, &[200]),
        (320, &[320]),
        (700, &[320, 640, 700]),
        (1600, &[320, 640, 960, 1600]),
        (1700, &[320, 640, 960, 1600]),
    ];
    for (own, expected) in cases {
        let file = written(painted(own, 40), ImageFormat::Png);
        let cleaned = clean(&file, &Edit::default()).unwrap();
        for format in [Format::Jpeg, Format::Webp] {
            let of_format = cleaned
                .renditions
                .iter()
                .filter(|rendition| rendition.format == format);
            assert_eq!(
                of_format
                    .map(|rendition| rendition.width)
                    .collect::<Vec<_>>(),
                expected
            );
        }
        for rendition in cleaned.renditions.iter().chain([&cleaned.full]) {
            let seen = image::load_from_memory(&rendition.bytes).unwrap();
            assert_eq!(
                (seen.width(), seen.height()),
                (rendition.width, rendition.height)
            );
        }
    }
    let long = clean(
        &written(painted(3000, 60), ImageFormat::Png),
        &Edit::default(),
    )
    .unwrap();
    assert_eq!((long.full.width, long.full.height), (2400, 48));
}

#[test]
fn rectangles_are_clipped_or_refused() {
    let file = written(painted(100, 80), ImageFormat::Png);
    let rect = |text| Rect::parse(text).unwrap();
    let redact = |text| Edit {
        redactions: vec![rect(text)],
        crop: None,
    };
    let crop = |text| Edit {
        redactions: Vec::new(),
        crop: Some(rect(text)),
    };
    let refused = |edit: &Edit| clean(&file, edit).unwrap_err();
    assert_eq!(
        refused(&redact("100,0,5,5")),
        ImagingError::RedactionOutside
    );
    assert_eq!(refused(&redact("0,80,5,5")), ImagingError::RedactionOutside);
    assert_eq!(
        refused(&crop("4294967295,0,4294967295,9")),
        ImagingError::CropOutside
    );
    assert_eq!(refused(&crop("90,0,40,40")), ImagingError::TooSmall);
    let cleaned = clean(&file, &crop("50,30,4294967295,4294967295")).unwrap();
    assert_eq!((cleaned.width, cleaned.height), (50, 50));
    let cleaned = clean(&file, &redact("90,70,4294967295,4294967295")).unwrap();
    let seen = image::load_from_memory(&cleaned.full.bytes)
        .unwrap()
        .into_rgb8();
    assert_eq!(seen.get_pixel(99, 79).0, [0, 0, 0]);
    let empty = Edit {
        redactions: vec![Rect {
            x: 1,
            y: 1,
            width: 0,
            height: 5,
        }],
        crop: None,
    };
    assert_eq!(refused(&empty), ImagingError::RedactionOutside);
}

#[test]
fn rectangles_are_parsed_strictly() {
    assert_eq!(
        Rect::parse(" 1, 2,3 ,4"),
        Some(Rect {
            x: 1,
            y: 2,
            width: 3,
            height: 4
        })
    );
    for wrong in [
        "",
        "1,2,3",
        "1,2,3,4,5",
        "1,2,0,4",
        "1,2,3,0",
        "-1,2,3,4",
        "1.5,2,3,4",
        "a,b,c,d",
    ] {
        assert_eq!(Rect::parse(wrong), None, "{wrong}");
    }
}

#[test]
fn fingerprints_tell_pictures_apart() {
    let print = |picture: RgbImage| {
        clean(&jpeg(&picture), &Edit::default())
            .unwrap()
            .fingerprint
    };
    let slope =
        |from: u32| RgbImage::from_fn(256, 256, move |x, _| Rgb([x.abs_diff(from) as u8; 3]));
    assert_eq!(print(slope(0)), "0000000000000000");
    assert_eq!(print(slope(255)), "ffffffffffffffff");
}
