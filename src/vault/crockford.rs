//! Crockford's base32: no I, L, O or U, so that it survives a telephone.

use zeroize::Zeroizing;

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The bits of `bytes`, five to a character, padded with zero bits.
pub(super) fn encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity((bytes.len() * 8).div_ceil(5));
    let (mut held, mut count) = (0u32, 0);
    for &byte in bytes {
        held = (held << 8) | u32::from(byte);
        count += 8;
        while count >= 5 {
            count -= 5;
            text.push(letter((held >> count) as u8));
        }
        held &= (1 << count) - 1;
    }
    if count > 0 {
        text.push(letter((held << (5 - count)) as u8));
    }
    text
}

/// The letter of a value; only the lowest five bits count.
pub(super) fn letter(value: u8) -> char {
    char::from(ALPHABET[usize::from(value & 31)])
}

/// The value of a letter as people write it: any case, O for 0, I and L for 1.
pub(super) fn value(c: char) -> Option<u8> {
    let c = match c.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        c => c,
    };
    ALPHABET
        .iter()
        .position(|&a| char::from(a) == c)
        .map(|at| at as u8)
}

/// Packs values of five bits into bytes; bits that fill no byte are dropped.
pub(super) fn pack(values: &[u8]) -> Zeroizing<Vec<u8>> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(values.len() * 5 / 8));
    let (mut held, mut count) = (0u32, 0);
    for &value in values {
        held = (held << 5) | u32::from(value & 31);
        count += 5;
        if count >= 8 {
            count -= 8;
            bytes.push((held >> count) as u8);
            held &= (1 << count) - 1;
        }
    }
    bytes
}

/// The check value of up to 30 values.
///
/// Each place has its own weight, a power of x in GF(32), and the weighted sum
/// over all places and the check is zero. Weights that are not zero find every
/// changed character; weights that differ find any two exchanged characters,
/// neighbours or not.
pub(super) fn check(values: &[u8]) -> u8 {
    // Horner's rule: each step moves everything so far up by one weight.
    values
        .iter()
        .fold(0, |sum, &value| times_x(sum ^ (value & 31)))
}

/// Multiplies by x in GF(32) modulo x⁵ + x² + 1, under which the powers of x
/// run through all 31 values that are not zero.
fn times_x(value: u8) -> u8 {
    let doubled = value << 1;
    if doubled & 32 == 0 {
        doubled
    } else {
        doubled ^ 0b10_0101
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_weights_of_thirty_places_differ() {
        let mut weights = vec![1];
        while weights.len() < 31 {
            weights.push(times_x(weights[weights.len() - 1]));
        }
        let distinct: std::collections::HashSet<_> = weights.iter().collect();
        assert_eq!(distinct.len(), 31);
        assert!(!weights.contains(&0));
    }

    #[test]
    fn letters_and_values_are_each_others_inverse() {
        for v in 0..32 {
            assert_eq!(value(letter(v)), Some(v));
            assert_eq!(value(letter(v).to_ascii_lowercase()), Some(v));
        }
        assert_eq!(
            ['o', 'O', 'i', 'L'].map(value),
            [Some(0), Some(0), Some(1), Some(1)]
        );
        assert_eq!(['U', '!', 'é', '０'].map(value), [None; 4]);
    }

    proptest! {
        #[test]
        fn packing_undoes_encoding(bytes in proptest::collection::vec(any::<u8>(), 0..40)) {
            let values: Vec<u8> = encode(&bytes).chars().filter_map(value).collect();
            prop_assert_eq!(&pack(&values)[..bytes.len()], &bytes[..]);
        }
    }
}
