//! What a tipster keeps: the only thing that reads the desk's answer.

use std::fmt;

use zeroize::{Zeroize, Zeroizing};

use super::{Identity, crockford, kdf};

const DATA: usize = 24;
const TOTAL: usize = DATA + 1;
const GROUP: usize = 5;

/// 120 secret bits, written as 24 Crockford characters and one check
/// character. Nothing the server stores leads back to it.
pub struct Receipt([u8; 15]);

/// What is wrong with a receipt as typed, so that the page can help.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ReceiptProblem {
    /// Characters are missing or too many.
    #[error("a receipt has 25 characters, not {got}")]
    Length {
        /// How many there were, spaces and dashes not counted.
        got: usize,
    },
    /// A character that no receipt contains.
    #[error("a character that no receipt contains")]
    Character,
    /// Looks like a receipt, but one character is wrong or two are exchanged.
    #[error("the check character does not match")]
    Check,
}

impl Receipt {
    /// The receipt that belongs to a seed. The seed is as secret as the
    /// receipt and must be kept nowhere.
    pub fn from_seed(seed: &[u8; 32]) -> Self {
        let derived = kdf::derive(seed, &["receipt"]);
        let mut bits = [0; 15];
        bits.copy_from_slice(&derived[..15]);
        Self(bits)
    }

    /// The receipt of exactly this content sent from a form with this seed: the
    /// same sending twice gives the same receipt, another text gives another.
    pub fn from_seed_and(seed: &[u8; 32], content: &[u8]) -> Self {
        let digest = kdf::hex_sha256(content);
        Self::from_seed(&kdf::derive(seed, &["receipt of", &digest]))
    }

    /// Reads a receipt as people type it: any case, spaces and dashes
    /// anywhere, O for 0, I and L for 1.
    pub fn parse(text: &str) -> Result<Self, ReceiptProblem> {
        let mut values = Zeroizing::new(Vec::with_capacity(TOTAL));
        let mut got = 0;
        for c in text.chars().filter(|&c| !is_separator(c)) {
            let value = crockford::value(c).ok_or(ReceiptProblem::Character)?;
            got += 1;
            if got <= TOTAL {
                values.push(value);
            }
        }
        if got != TOTAL {
            return Err(ReceiptProblem::Length { got });
        }
        if crockford::check(&values[..DATA]) != values[DATA] {
            return Err(ReceiptProblem::Check);
        }
        let mut bits = [0; 15];
        bits.copy_from_slice(&crockford::pack(&values[..DATA]));
        Ok(Self(bits))
    }

    /// Five groups of five characters with dashes between.
    pub fn grouped(&self) -> Zeroizing<String> {
        let data = Zeroizing::new(crockford::encode(&self.0));
        let values = Zeroizing::new(
            data.chars()
                .filter_map(crockford::value)
                .collect::<Vec<_>>(),
        );
        let check = crockford::letter(crockford::check(&values));
        let mut text = Zeroizing::new(String::with_capacity(TOTAL + TOTAL / GROUP));
        for (at, c) in data.chars().chain([check]).enumerate() {
            if at > 0 && at % GROUP == 0 {
                text.push('-');
            }
            text.push(c);
        }
        text
    }

    /// The look-up value the database keeps: hex SHA-256 of a derived tag.
    pub fn stored_tag(&self) -> String {
        kdf::hex_sha256(&kdf::derive(&self.0, &["receipt", "look-up tag"])[..])
    }

    /// The tipster's key: the desk's answers are sealed to its recipient.
    pub fn identity(&self) -> Identity {
        Identity::from_secret(&kdf::derive(&self.0, &["receipt", "identity"]))
    }
}

/// Spaces and every dash a phone's keyboard or a copied page may bring.
fn is_separator(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '-' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '_' | '\u{feff}')
}

impl fmt::Debug for Receipt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Receipt(…)")
    }
}

impl Drop for Receipt {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn plain(receipt: &Receipt) -> Vec<char> {
        receipt.grouped().chars().filter(|&c| c != '-').collect()
    }

    fn parse(chars: &[char]) -> Result<Receipt, ReceiptProblem> {
        Receipt::parse(&chars.iter().collect::<String>())
    }

    #[test]
    fn has_five_groups_of_five_and_debug_hides_it() {
        let receipt = Receipt::from_seed(&[7; 32]);
        let grouped = receipt.grouped();
        assert_eq!(grouped.split('-').map(str::len).collect::<Vec<_>>(), [5; 5]);
        assert_eq!(format!("{receipt:?}"), "Receipt(…)");
    }

    #[test]
    fn every_wrong_character_and_every_exchange_is_found() {
        for seed in 0..20 {
            let good = plain(&Receipt::from_seed(&[seed; 32]));
            for at in 0..TOTAL {
                for other in (0..32).map(crockford::letter).filter(|&c| c != good[at]) {
                    let mut wrong = good.clone();
                    wrong[at] = other;
                    assert_eq!(parse(&wrong).unwrap_err(), ReceiptProblem::Check);
                }
                for with in (at + 1..TOTAL).filter(|&with| good[with] != good[at]) {
                    let mut wrong = good.clone();
                    wrong.swap(at, with);
                    assert_eq!(parse(&wrong).unwrap_err(), ReceiptProblem::Check);
                }
            }
        }
    }

    #[test]
    fn says_what_is_wrong() {
        let good = plain(&Receipt::from_seed(&[1; 32]));
        assert_eq!(
            parse(&good[1..]).unwrap_err(),
            ReceiptProblem::Length { got: 24 }
        );
        let twice = [&good[..], &good[..]].concat();
        assert_eq!(
            parse(&twice).unwrap_err(),
            ReceiptProblem::Length { got: 50 }
        );
        assert_eq!(parse(&[]).unwrap_err(), ReceiptProblem::Length { got: 0 });
        for odd in ['U', '*', 'é', '.'] {
            let mut wrong = good.clone();
            wrong[3] = odd;
            assert_eq!(parse(&wrong).unwrap_err(), ReceiptProblem::Character);
        }
    }

    #[test]
    fn tag_identity_and_receipt_say_nothing_of_each_other() {
        let receipt = Receipt::from_seed(&[3; 32]);
        let tag = receipt.stored_tag();
        assert_eq!(tag.len(), 64);
        assert_ne!(tag, kdf::hex_sha256(&receipt.0));
        assert_ne!(tag, Receipt::from_seed(&[4; 32]).stored_tag());
        assert_ne!(
            receipt.identity().recipient(),
            Receipt::from_seed(&[4; 32]).identity().recipient()
        );
    }

    proptest! {
        #[test]
        fn reads_back_however_it_is_typed(seed: [u8; 32], noise: [u8; 25]) {
            let receipt = Receipt::from_seed(&seed);
            let mut typed = String::new();
            for (c, noise) in plain(&receipt).into_iter().zip(noise) {
                let lower = c.to_ascii_lowercase();
                typed.push(match (c, noise % 4) {
                    ('0', 1) => 'o',
                    ('0', 2) => 'O',
                    ('1', 1) => 'l',
                    ('1', 2) => 'I',
                    (_, 3) => lower,
                    _ => c,
                });
                typed.push_str(["", " ", "-", " – ", "\n"][usize::from(noise) % 5]);
            }
            let again = Receipt::parse(&typed).unwrap();
            prop_assert_eq!(again.grouped(), receipt.grouped());
            prop_assert_eq!(again.stored_tag(), receipt.stored_tag());
            prop_assert_eq!(again.identity().recipient(), receipt.identity().recipient());
        }

        #[test]
        fn any_text_gets_an_answer(text in ".{0,60}") {
            let _ = Receipt::parse(&text);
        }
    }
}
