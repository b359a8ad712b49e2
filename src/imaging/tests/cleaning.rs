//! What is taken, what is reported, what comes out.

use super::*;

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
    let item = |kind| found.items.iter().find(|item| item.kind == kind).unwrap();
    assert_eq!(item(FindingKind::Comment).detail, "made at home");
    assert_eq!(item(FindingKind::Xmp).note, Some(Note::WithPlace));
    assert_eq!(item(FindingKind::TrailingData).note, Some(Note::Film));
    assert_eq!(item(FindingKind::TrailingData).bytes, Some(12));
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
