//! Cleaning of real camera files, witnessed by exiftool.
//!
//! The camera files are not ours to copy into the project; where their folder
//! is absent, the tests that need them say so and return. exiftool must be
//! there: its absence is a failure.

#![allow(clippy::unwrap_used, clippy::expect_used)] // every failure here is the test's

use std::collections::BTreeMap;
use std::io::Cursor;
use std::path::{Path, PathBuf};
use std::process::Command;

use image::{ImageFormat, Rgb, RgbImage};
use serde_json::Value;
use trace_an_object::imaging::{
    self, Cleaned, Edit, FindingKind, ImagingError, Rect, Refused, Rendition,
};

const CAMERA: &str = "/work/shared/data/camera";

/// The files of a folder of the collection, or a printed reason to return.
fn camera_files(folder: &str) -> Option<Vec<PathBuf>> {
    let folder = Path::new(CAMERA).join(folder);
    if !Path::new(CAMERA).is_dir() {
        println!("skipped: the camera files are not in {CAMERA}");
        return None;
    }
    let is_picture = |path: &PathBuf| {
        let ending = path.extension().map(|ending| ending.to_ascii_lowercase());
        ending.is_some_and(|ending| ending == "jpg" || ending == "heic")
    };
    let mut files: Vec<PathBuf> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(is_picture)
        .collect();
    files.sort();
    assert!(!files.is_empty(), "{} is empty", folder.display());
    Some(files)
}

fn clean_file(path: &Path, edit: &Edit) -> Result<Cleaned, ImagingError> {
    imaging::clean(&std::fs::read(path).unwrap(), edit)
}

fn outputs(cleaned: &Cleaned) -> impl Iterator<Item = &Rendition> {
    cleaned.renditions.iter().chain([&cleaned.full])
}

fn pixels(rendition: &Rendition) -> RgbImage {
    image::load_from_memory(&rendition.bytes)
        .unwrap()
        .into_rgb8()
}

/// What exiftool sees in each file of a folder.
fn exiftool(folder: &Path, options: &[&str]) -> Vec<BTreeMap<String, Value>> {
    let output = Command::new("exiftool")
        .args(["-j", "-a", "-u"])
        .args(options)
        .arg(folder)
        .output()
        .expect("exiftool must be installed (Debian: libimage-exiftool-perl)");
    serde_json::from_slice(&output.stdout).expect("exiftool speaks JSON")
}

/// Tags that say anything but how the pixels are stored.
fn tell_tales(tags: &BTreeMap<String, Value>) -> Vec<&String> {
    const STRUCTURE: [&str; 5] = ["System", "File", "JFIF", "RIFF", "Composite"];
    let harmless = |tag: &str| {
        let Some((group, name)) = tag.split_once(':') else {
            return tag == "SourceFile";
        };
        tag == "ExifTool:ExifToolVersion"
            || tag == "Composite:ImageSize"
            || tag == "Composite:Megapixels"
            || (group != "Composite"
                && STRUCTURE.contains(&group)
                && !name.contains("Comment")
                && !name.contains("Thumbnail"))
    };
    tags.keys().filter(|tag| !harmless(tag)).collect()
}

#[test]
fn nothing_but_pixels_is_left_of_camera_files() {
    let Some(mut files) = camera_files("") else {
        return;
    };
    for folder in ["gps", "orientation", "broken"] {
        files.extend(camera_files(folder).unwrap());
    }
    files.retain(|path| !path.ends_with("corrupted.jpg"));
    let folder = tempfile::tempdir().unwrap();
    let mut written = 0;
    for (number, path) in files.iter().enumerate() {
        let cleaned = clean_file(path, &Edit::default()).unwrap();
        assert!(
            !cleaned.findings.items.is_empty(),
            "{} carries nothing?",
            path.display()
        );
        let preview = imaging::upright_preview(&std::fs::read(path).unwrap(), 800).unwrap();
        for (size, rendition) in outputs(&cleaned).chain([&preview]).enumerate() {
            let name = format!("{number}-{size}.{}", rendition.format.extension());
            std::fs::write(folder.path().join(name), &rendition.bytes).unwrap();
            written += 1;
        }
    }
    let seen = exiftool(folder.path(), &["-G1"]);
    assert_eq!(seen.len(), written, "exiftool looked at every output");
    for tags in &seen {
        assert_eq!(tell_tales(tags), Vec::<&String>::new(), "{tags:?}");
    }
    // The witness does see such things where they are.
    for tags in exiftool(Path::new(CAMERA), &["-G1", "-ext", "jpg"]) {
        assert!(!tell_tales(&tags).is_empty(), "{tags:?}");
    }
}

#[test]
fn the_report_names_the_place_as_exiftool_does() {
    let Some(files) = camera_files("gps") else {
        return;
    };
    let witnessed = exiftool(&Path::new(CAMERA).join("gps"), &["-n", "-ext", "jpg"]);
    for path in files {
        let found = imaging::inspect(&std::fs::read(&path).unwrap()).unwrap();
        let name = path.to_str().unwrap();
        let tags = witnessed
            .iter()
            .find(|tags| tags["SourceFile"] == name)
            .unwrap();
        let degrees = |tag: &str| tags[tag].as_f64().unwrap();
        let place = format!(
            "{:.6}, {:.6}",
            degrees("GPSLatitude"),
            degrees("GPSLongitude")
        );
        let gps = found
            .items
            .iter()
            .find(|item| item.kind == FindingKind::Gps)
            .unwrap();
        assert_eq!(gps.detail, place);
        for kind in [
            FindingKind::CameraMake,
            FindingKind::CameraModel,
            FindingKind::DateTime,
            FindingKind::Software,
            FindingKind::Thumbnail,
        ] {
            assert!(found.has(kind), "{kind:?} of {name} in {:?}", found.items);
        }
    }
}

#[test]
fn all_sixteen_orientations_come_out_upright_and_equal() {
    let Some(files) = camera_files("orientation") else {
        return;
    };
    assert_eq!(files.len(), 16);
    for name in ["landscape", "portrait"] {
        let upright: Vec<RgbImage> = (1..=8).map(|number| upright(name, number)).collect();
        assert_eq!(
            upright[0].width() > upright[0].height(),
            name == "landscape"
        );
        let expected = &upright[1];
        for (number, picture) in (1..).zip(&upright) {
            // Each picture has its own number painted in the middle, and was
            // compressed on its own: alike to about four steps, not to the bit.
            let difference = mean_difference(expected, picture);
            assert!(
                difference < 5.0,
                "{name}_{number} differs by {difference:.2}"
            );
            for wrong in wrong_turns(picture) {
                let apart = mean_difference(expected, &wrong);
                assert!(
                    apart > 4.0 * difference.max(5.0),
                    "{name}_{number}: only {apart:.2}"
                );
            }
        }
    }
}

/// The cleaned picture. Number 1 is in sRGB, the others in "Generic RGB" with
/// its gamma of 1.8, and cleaning does not convert colours: so that turns are
/// compared and not colours, number 1 is brought to the others' gamma here.
fn upright(name: &str, number: u8) -> RgbImage {
    let path = Path::new(CAMERA).join(format!("orientation/{name}_{number}.jpg"));
    let cleaned = clean_file(&path, &Edit::default()).unwrap();
    let found = &cleaned.findings;
    assert_eq!(found.orientation, number);
    assert_eq!((found.width, found.height), (cleaned.width, cleaned.height));
    assert_eq!(found.has(FindingKind::IccProfile), number > 1);
    let mut picture = pixels(&cleaned.full);
    if number == 1 {
        for value in picture.iter_mut() {
            *value = (255.0 * (f64::from(*value) / 255.0).powf(2.2 / 1.8)).round() as u8;
        }
    }
    picture
}

/// The mirrorings that keep the shape: what a wrongly read orientation gives.
fn wrong_turns(picture: &RgbImage) -> [RgbImage; 3] {
    use image::imageops::{flip_horizontal, flip_vertical, rotate180};
    [
        flip_horizontal(picture),
        flip_vertical(picture),
        rotate180(picture),
    ]
}

fn mean_difference(one: &RgbImage, other: &RgbImage) -> f64 {
    assert_eq!(one.dimensions(), other.dimensions());
    let sum: u64 = one
        .as_raw()
        .iter()
        .zip(other.as_raw())
        .map(|(a, b)| u64::from(a.abs_diff(*b)))
        .sum();
    sum as f64 / one.as_raw().len() as f64
}

#[test]
fn broken_and_foreign_camera_files_end_in_a_clear_answer() {
    let Some(files) = camera_files("broken") else {
        return;
    };
    for path in files {
        let result = clean_file(&path, &Edit::default());
        // This one breaks off after an eighth of the picture, though its end
        // marker is in place. The other three have a crooked XMP packet only.
        if path.ends_with("corrupted.jpg") {
            assert_eq!(result.unwrap_err(), ImagingError::Damaged);
        } else {
            assert!(result.unwrap().findings.has(FindingKind::Xmp));
        }
    }
    for path in camera_files("unsupported").unwrap() {
        let error = clean_file(&path, &Edit::default()).unwrap_err();
        assert_eq!(error, ImagingError::UnsupportedFormat(Refused::Heic));
    }
}

#[test]
fn a_camera_file_cut_off_anywhere_is_damaged() {
    let Some(files) = camera_files("gps") else {
        return;
    };
    let whole = std::fs::read(&files[0]).unwrap();
    for part in 1..20 {
        let cut = whole.len() * part / 20;
        let error = imaging::clean(&whole[..cut], &Edit::default()).unwrap_err();
        assert_eq!(error, ImagingError::Damaged, "{cut} of {}", whole.len());
        // An end marker put behind the cut does not mend it.
        let mended = [&whole[..cut], b"\xFF\xD9"].concat();
        let error = imaging::clean(&mended, &Edit::default()).unwrap_err();
        assert_eq!(error, ImagingError::Damaged, "{cut} of {}", whole.len());
    }
}

const SECRET: Rect = Rect {
    x: 701,
    y: 303,
    width: 333,
    height: 251,
};

/// A soft gray picture with something under `SECRET`.
fn picture_hiding(secret: impl Fn(u32, u32) -> Rgb<u8>) -> RgbImage {
    RgbImage::from_fn(1900, 1100, |x, y| {
        let under =
            x.wrapping_sub(SECRET.x) < SECRET.width && y.wrapping_sub(SECRET.y) < SECRET.height;
        if under {
            secret(x, y)
        } else {
            Rgb([120 + (x / 20) as u8; 3])
        }
    })
}

fn written(picture: &RgbImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

fn hide() -> Edit {
    Edit {
        redactions: vec![SECRET],
        crop: None,
    }
}

#[test]
fn what_lies_under_a_redaction_cannot_matter() {
    // Two pictures that differ under the redaction alone give the same bytes.
    let magenta = picture_hiding(|_, _| Rgb([255, 0, 255]));
    let stripes = picture_hiding(|x, y| {
        if (x + y) % 7 < 3 {
            Rgb([0, 255, 0])
        } else {
            Rgb([255; 3])
        }
    });
    for crop in [
        None,
        Some(Rect {
            x: 600,
            y: 200,
            width: 900,
            height: 800,
        }),
    ] {
        let edit = Edit { crop, ..hide() };
        let one = imaging::clean(&written(&magenta, ImageFormat::Png), &edit).unwrap();
        let other = imaging::clean(&written(&stripes, ImageFormat::Png), &edit).unwrap();
        assert_eq!(one.fingerprint, other.fingerprint);
        assert_eq!(one.renditions.len(), other.renditions.len());
        for (a, b) in outputs(&one).zip(outputs(&other)) {
            assert!(
                a.bytes == b.bytes,
                "{:?} {} betrays the secret",
                a.format,
                a.width
            );
        }
    }
    // Without the redaction they do differ.
    let one = imaging::clean(&written(&magenta, ImageFormat::Png), &Edit::default()).unwrap();
    let other = imaging::clean(&written(&stripes, ImageFormat::Png), &Edit::default()).unwrap();
    assert!(
        outputs(&one)
            .zip(outputs(&other))
            .all(|(a, b)| a.bytes != b.bytes)
    );
}

#[test]
fn a_redaction_is_black_in_every_size() {
    let picture = picture_hiding(|_, _| Rgb([255, 0, 255]));
    let cleaned = imaging::clean(&written(&picture, ImageFormat::Png), &hide()).unwrap();
    for rendition in outputs(&cleaned) {
        let seen = pixels(rendition);
        let scale = f64::from(rendition.width) / f64::from(picture.width());
        // Resizing reaches three pixels, a coding block sixteen, over the edge.
        let deep_inside = |at: u32, start: u32, length: u32| {
            let (from, to) = (f64::from(start) * scale, f64::from(start + length) * scale);
            f64::from(at) > from + 19.0 && f64::from(at) + 1.0 < to - 19.0
        };
        let inside = |at: u32, start: u32, length: u32| {
            let (from, to) = (f64::from(start) * scale, f64::from(start + length) * scale);
            f64::from(at) > from + 3.0 && f64::from(at) + 1.0 < to - 3.0
        };
        let mut checked = 0;
        for (x, y, pixel) in seen.enumerate_pixels() {
            let brightest = pixel.0.into_iter().max().unwrap();
            let darkest = pixel.0.into_iter().min().unwrap();
            if deep_inside(x, SECRET.x, SECRET.width) && deep_inside(y, SECRET.y, SECRET.height) {
                assert!(
                    brightest <= 2,
                    "{:?} {} {x},{y}: {pixel:?}",
                    rendition.format,
                    rendition.width
                );
                checked += 1;
            }
            if inside(x, SECRET.x, SECRET.width) && inside(y, SECRET.y, SECRET.height) {
                assert!(
                    brightest <= 40,
                    "{:?} {} {x},{y}: {pixel:?}",
                    rendition.format,
                    rendition.width
                );
            }
            // All that may be seen is gray: any colour would be the secret's.
            assert!(
                brightest - darkest <= 12,
                "{:?} {} {x},{y}: {pixel:?}",
                rendition.format,
                rendition.width
            );
        }
        assert!(checked > 0, "{} leaves nothing to check", rendition.width);
    }
}

#[test]
fn an_embedded_thumbnail_does_not_outlive_a_redaction() {
    const CANARY: &[u8] = b"CANARY-under-the-redaction";
    let picture = picture_hiding(|_, _| Rgb([255, 0, 255]));
    let plain = written(&picture, ImageFormat::Jpeg);
    let small = image::imageops::thumbnail(&picture, 120, 80);
    let thumbnail = written(&small, ImageFormat::Jpeg);
    let mut file = plain[..2].to_vec();
    for (marker, start) in [
        (0xE1, &b"Exif\0\0"[..]),
        (0xE0, b"JFXX\0\x10"),
        (0xFE, CANARY),
    ] {
        let data = [start, &thumbnail, CANARY].concat();
        file.extend([0xFF, marker]);
        file.extend((data.len() as u16 + 2).to_be_bytes());
        file.extend(data);
    }
    file.extend(&plain[2..]);
    // And once more behind the end, as phones do.
    file.extend(&plain);
    file.extend(CANARY);
    let cleaned = imaging::clean(&file, &hide()).unwrap();
    assert!(cleaned.findings.has(FindingKind::TrailingData));
    for rendition in outputs(&cleaned) {
        let holds = |needle: &[u8]| {
            rendition
                .bytes
                .windows(needle.len())
                .filter(|window| *window == needle)
                .count()
        };
        assert_eq!(holds(CANARY), 0);
        assert!(holds(b"\xFF\xD8\xFF") <= 1, "a picture within the picture");
        let seen = pixels(rendition);
        let colour = |pixel: &Rgb<u8>| pixel[0].abs_diff(pixel[1]);
        // The source is lossy itself: its coding carries the secret's colour up
        // to a block beyond the patch, where the curator can see it. Ours none.
        let centre = seen.get_pixel(
            rendition.width * (SECRET.x + SECRET.width / 2) / 1900,
            rendition.height * (SECRET.y + SECRET.height / 2) / 1100,
        );
        assert!(colour(centre) <= 2 && centre[0] <= 4, "{centre:?}");
    }
}
