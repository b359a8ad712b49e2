//! Bytes, ids and references nobody can guess.

use super::crockford;

/// Random bytes from the thread's cryptographic generator, which the operating
/// system seeds.
pub fn random_bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    rand::fill(&mut bytes);
    bytes
}

/// An id for a row that must not tell when it was made: 128 random bits,
/// 26 characters, safe in an address.
pub fn random_id() -> String {
    crockford::encode(&random_bytes::<16>()).to_ascii_lowercase()
}

/// Five random Crockford characters, as in `TAO-7K3QD`. There are 33 million;
/// whoever stores one retries when it is taken.
pub fn random_reference() -> String {
    let mut text = crockford::encode(&random_bytes::<4>());
    text.truncate(5);
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn ids_differ_and_have_their_form() {
        let ids: HashSet<_> = (0..1000).map(|_| random_id()).collect();
        assert_eq!(ids.len(), 1000);
        assert!(ids.iter().all(|id| {
            id.len() == 26
                && id
                    .bytes()
                    .all(|b| b.is_ascii_digit() || b.is_ascii_lowercase())
        }));
    }

    #[test]
    fn references_use_the_whole_alphabet_in_every_place() {
        let mut seen = [const { None }; 5].map(|_: Option<()>| HashSet::new());
        for _ in 0..4000 {
            let reference = random_reference();
            assert_eq!(reference.len(), 5);
            for (place, c) in reference.chars().enumerate() {
                seen[place].insert(c);
            }
        }
        assert!(seen.iter().all(|place| place.len() == 32));
    }
}
