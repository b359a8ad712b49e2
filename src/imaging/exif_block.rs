//! What an EXIF block says, sorted into the report.

use exif::{Context, Exif, Field, In, Reader, Tag, Value};

use super::findings::{FindingKind, Items, Note};

/// Adds the block to the report; gives back the orientation of the main
/// picture, 1 to 8, if it states one.
pub(super) fn read(block: &[u8], items: &mut Items) -> Option<u8> {
    // Cameras write crooked blocks; what can be read of them is reported.
    let parsed = Reader::new()
        .continue_on_error(true)
        .read_raw(block.to_vec())
        .or_else(|error| error.distill_partial_result(|_| {}));
    let Ok(exif) = parsed else {
        items.add_block(FindingKind::UnreadableExif, "", block.len());
        return None;
    };
    report(&exif, items);
    let field = exif.get_field(Tag::Orientation, In::PRIMARY)?;
    let number = u8::try_from(field.value.get_uint(0)?).ok()?;
    (1..=8).contains(&number).then_some(number)
}

fn report(exif: &Exif, items: &mut Items) {
    report_place(exif, items);
    let mut others = 0;
    for field in exif.fields() {
        match kind_of(field) {
            Some(kind) => add_once(kind, field, items),
            None if is_structure(field) => {}
            None => others += 1,
        }
    }
    if exif.fields().any(|field| field.ifd_num != In::PRIMARY) {
        let length = exif
            .get_field(Tag::JPEGInterchangeFormatLength, In::THUMBNAIL)
            .and_then(|field| field.value.get_uint(0));
        let size = length.map(|bytes| bytes as usize);
        items.add_noted(FindingKind::Thumbnail, size, None);
    }
    if others > 0 {
        items.add(FindingKind::OtherExif(others), "");
    }
}

fn kind_of(field: &Field) -> Option<FindingKind> {
    match field.tag {
        Tag::Make | Tag::LensMake => Some(FindingKind::CameraMake),
        Tag::Model | Tag::LensModel => Some(FindingKind::CameraModel),
        Tag::BodySerialNumber | Tag::LensSerialNumber | Tag::ImageUniqueID => {
            Some(FindingKind::SerialNumber)
        }
        Tag::DateTime | Tag::DateTimeOriginal | Tag::DateTimeDigitized => {
            Some(FindingKind::DateTime)
        }
        Tag::Software | HOST_COMPUTER => Some(FindingKind::Software),
        Tag::Artist | Tag::Copyright | Tag::CameraOwnerName => Some(FindingKind::Owner),
        Tag::ImageDescription => Some(FindingKind::Description),
        Tag::UserComment => Some(FindingKind::Comment),
        Tag::MakerNote => Some(FindingKind::MakerNote),
        _ => None,
    }
}

const HOST_COMPUTER: Tag = Tag(Context::Tiff, 0x013C);

/// Fields that say where the block's own parts are; GPS has its own entry.
fn is_structure(field: &Field) -> bool {
    field.tag.context() == Context::Gps
        || matches!(
            field.tag,
            Tag::ExifIFDPointer
                | Tag::GPSInfoIFDPointer
                | Tag::InteropIFDPointer
                | Tag::JPEGInterchangeFormat
                | Tag::JPEGInterchangeFormatLength
                | Tag::Orientation
        )
        || field.ifd_num != In::PRIMARY
}

/// The thumbnail's directory repeats make, model and date: once is enough.
fn add_once(kind: FindingKind, field: &Field, items: &mut Items) {
    if field.ifd_num != In::PRIMARY {
        return;
    }
    match (&field.value, kind) {
        (Value::Undefined(bytes, _), FindingKind::MakerNote) => {
            items.add_block(kind, "", bytes.len());
        }
        // Eight bytes name the character set.
        (Value::Undefined(bytes, _), FindingKind::Comment) => {
            let text = bytes.get(8..).unwrap_or_default();
            if text.iter().any(|byte| byte.is_ascii_graphic()) {
                items.add_text(kind, "", text);
            }
        }
        (Value::Ascii(lines), _) => {
            let text = lines.join(&b' ');
            if text
                .iter()
                .any(|byte| !byte.is_ascii_whitespace() && *byte != 0)
            {
                items.add_text(kind, "", &text);
            }
        }
        _ => items.add(kind, field.display_value().to_string()),
    }
}

fn report_place(exif: &Exif, items: &mut Items) {
    let is_gps = |field: &&Field| field.tag.context() == Context::Gps;
    let fields = exif.fields().filter(is_gps).count();
    if fields == 0 {
        return;
    }
    let latitude = degrees(exif, Tag::GPSLatitude, Tag::GPSLatitudeRef, b'S');
    let longitude = degrees(exif, Tag::GPSLongitude, Tag::GPSLongitudeRef, b'W');
    match (latitude, longitude) {
        (Some(latitude), Some(longitude)) => {
            items.add(FindingKind::Gps, format!("{latitude:.6}, {longitude:.6}"));
        }
        _ => items.add_noted(FindingKind::Gps, None, Some(Note::NoPosition)),
    }
}

fn degrees(exif: &Exif, tag: Tag, reference: Tag, negative: u8) -> Option<f64> {
    let Value::Rational(parts) = &exif.get_field(tag, In::PRIMARY)?.value else {
        return None;
    };
    let [degrees, minutes, seconds] = parts.first_chunk::<3>()?;
    let angle = degrees.to_f64() + minutes.to_f64() / 60.0 + seconds.to_f64() / 3600.0;
    let mirrored = exif.get_field(reference, In::PRIMARY).is_some_and(
        |field| matches!(&field.value, Value::Ascii(lines) if lines.concat().starts_with(&[negative])),
    );
    angle
        .is_finite()
        .then_some(if mirrored { -angle } else { angle })
}
