//! Where the next page of a list begins. Callers are told not to read it; it has
//! a shape that the description can state, so that whatever fits it is taken.

use crate::domain::{Moment, Reference};
use crate::store::announced::Place;

/// Writes a place.
pub fn written(place: &Place) -> String {
    let reference = place.reference.as_str();
    let code = reference.strip_prefix("TAO-").unwrap_or(reference);
    format!("{}-{code}", place.changed.0)
}

/// Reads a place back.
pub fn read(cursor: &str) -> Option<Place> {
    let (changed, code) = cursor.split_once('-')?;
    let plain = (1..=10).contains(&changed.len()) && changed.bytes().all(|b| b.is_ascii_digit());
    let reference: Reference = code.parse().ok()?;
    // Nobody types a cursor: nothing is forgiven.
    let exact = reference.as_str().ends_with(code);
    Some(Place {
        changed: Moment(changed.parse().ok()?),
        reference,
    })
    .filter(|_| plain && exact && code.len() == 5)
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
        assert_eq!(written(&place), "1798761599-7K3QD");
        assert_eq!(read(&written(&place)), Some(place));
        for wrong in [
            "",
            "x",
            "1798761599",
            "-7K3QD",
            "+1-7K3QD",
            "1-7k3qd",
            "1-OIL00",
            "1-TAO-7K3QD",
            "12345678901-7K3QD",
        ] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
