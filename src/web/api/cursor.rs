//! Where the next page of a list begins, in a form that nobody is meant to read.

use crate::domain::Moment;
use crate::store::announced::Place;
use data_encoding::BASE64URL_NOPAD;

/// Writes a place.
pub fn written(place: &Place) -> String {
    let text = format!("{} {}", place.changed.0, place.reference);
    BASE64URL_NOPAD.encode(text.as_bytes())
}

/// Reads a place back.
pub fn read(cursor: &str) -> Option<Place> {
    let bytes = BASE64URL_NOPAD.decode(cursor.as_bytes()).ok()?;
    let text = String::from_utf8(bytes).ok()?;
    let (changed, reference) = text.split_once(' ')?;
    let place = Place {
        changed: Moment(changed.parse().ok()?),
        reference: reference.parse().ok()?,
    };
    // Only what was written here: one place has one cursor.
    (written(&place) == cursor).then_some(place)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_is_read_as_it_was_written_and_nothing_else_is() {
        let place = Place {
            changed: Moment(1_798_761_599),
            reference: "TAO-7K3QD".parse().unwrap(),
        };
        assert_eq!(read(&written(&place)), Some(place));
        for wrong in ["", "x", "MTc5", "MSBUQU8tT09PT08"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
