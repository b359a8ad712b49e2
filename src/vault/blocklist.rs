//! Which new passwords are refused, without asking anybody on the network.
//!
//! Length is the rule; there are no rules of composition. Beyond that a
//! password is refused if a guesser's first ideas make up the whole of it:
//! very common words, words the place itself suggests, rows of the keyboard,
//! one piece repeated. Digits and signs around them, and digits in place of
//! letters, do not help.

use std::sync::LazyLock;

/// The fewest characters a new password may have.
pub const MIN_PASSWORD_CHARS: usize = 15;
/// The most characters: enough for any sentence, little enough to process.
pub const MAX_PASSWORD_CHARS: usize = 256;

/// Fewer different characters than this are no password.
const MIN_DISTINCT: usize = 5;
/// The longest piece whose repetition is found.
const MAX_CHUNK: usize = 8;
/// The shortest piece of a row, or run of one character, that counts as one.
const MIN_ROW: usize = 3;
/// A password without letters needs this many characters outside any row.
const MIN_LOOSE: usize = 8;

/// What people type when they follow the keys, the alphabet or the numbers.
const ROWS: [&str; 16] = [
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890",
    "qwertyuiop[]",
    "qwertzuiopü",
    "asdfghjkl;'",
    "asdfghjklöä",
    "zxcvbnm,./",
    "yxcvbnm,.-",
    "azertyuiop",
    "qsdfghjklm",
    "wxcvbn",
    "!@#$%^&*()_+",
    "!\"§$%&/()=?",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/",
    "qazwsxedcrfvtgbyhnujmikolp",
    "1q2w3e4r5t6y7u8i9o0p",
];

static COMMON: LazyLock<Vec<Vec<char>>> = LazyLock::new(|| {
    include_str!("blocklist.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .flat_map(str::split_whitespace)
        .map(|word| word.chars().collect())
        .collect()
});

static ROWS_BOTH_WAYS: LazyLock<Vec<Vec<char>>> = LazyLock::new(|| {
    ROWS.iter()
        .flat_map(|row| [row.chars().collect(), row.chars().rev().collect()])
        .collect()
});

/// Why a new password is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PasswordProblem {
    /// Fewer than [`MIN_PASSWORD_CHARS`].
    #[error("shorter than {MIN_PASSWORD_CHARS} characters")]
    TooShort,
    /// More than [`MAX_PASSWORD_CHARS`].
    #[error("longer than {MAX_PASSWORD_CHARS} characters")]
    TooLong,
    /// One piece again and again, or hardly any different characters.
    #[error("repeats itself")]
    Repetitive,
    /// Keys in a row, the alphabet, or counting.
    #[error("follows the keyboard, the alphabet or the numbers")]
    Sequence,
    /// Nothing but very common words.
    #[error("consists of very common words")]
    Common,
    /// Nothing but the person's or the site's own words, and common ones.
    #[error("consists of words that this place suggests")]
    Context,
}

/// Accepts or refuses a new password. `forbidden_words` are what a guesser
/// knows: the person's name and address, the name of the site.
pub fn check_new_password(password: &str, forbidden_words: &[&str]) -> Result<(), PasswordProblem> {
    let count = password.chars().count();
    if count < MIN_PASSWORD_CHARS {
        return Err(PasswordProblem::TooShort);
    }
    if count > MAX_PASSWORD_CHARS {
        return Err(PasswordProblem::TooLong);
    }
    let text: Vec<char> = password.to_lowercase().chars().collect();
    if is_repetitive(&text) {
        return Err(PasswordProblem::Repetitive);
    }
    let context: Vec<Vec<char>> = forbidden_words
        .iter()
        .flat_map(|word| parts(word))
        .collect();
    let mut words: Vec<&[char]> = Vec::new();
    if is_made_of(&text, &words) {
        return Err(PasswordProblem::Sequence);
    }
    words.extend(COMMON.iter().map(Vec::as_slice));
    if is_made_of(&text, &words) {
        return Err(PasswordProblem::Common);
    }
    words.extend(context.iter().map(Vec::as_slice));
    if is_made_of(&text, &words) {
        return Err(PasswordProblem::Context);
    }
    Ok(())
}

fn is_repetitive(text: &[char]) -> bool {
    let mut distinct = text.to_vec();
    distinct.sort_unstable();
    distinct.dedup();
    distinct.len() < MIN_DISTINCT
        || (1..=MAX_CHUNK).any(|chunk| text[chunk..].iter().zip(text).all(|(a, b)| a == b))
}

/// "Maria.O'Neill@example.org" suggests maria, o, neill, example and org.
fn parts(word: &str) -> Vec<Vec<char>> {
    let lower = word.to_lowercase();
    let parts = lower.split(|c: char| !c.is_alphanumeric());
    parts
        .filter(|part| !part.is_empty())
        .map(|part| part.chars().collect())
        .collect()
}

/// The cheapest way to build a beginning of the password: how many characters
/// are loose, that is outside every piece; apart for ways with and without a
/// piece that has letters.
#[derive(Clone, Copy, Default)]
struct Cheapest {
    with_letters: Option<usize>,
    without: Option<usize>,
}

impl Cheapest {
    fn offer(&mut self, from: Cheapest, loose: usize, letters: Letters) {
        let less = |slot: &mut Option<usize>, way: Option<usize>| {
            if let Some(way) = way.map(|way| way + loose) {
                *slot = Some(slot.map_or(way, |best| best.min(way)));
            }
        };
        less(&mut self.with_letters, from.with_letters);
        match letters {
            Letters::Some => less(&mut self.with_letters, from.without),
            Letters::None => less(&mut self.without, from.without),
        }
    }
}

/// Whether a piece has letters.
#[derive(Clone, Copy)]
enum Letters {
    Some,
    None,
}

impl Letters {
    fn of(piece: &[char]) -> Self {
        if piece.iter().any(|c| c.is_alphabetic()) {
            Self::Some
        } else {
            Self::None
        }
    }
}

/// Whether the whole text can be cut into words, pieces of rows, and digits
/// and signs between them. A text of digits and signs alone is only made of
/// rows if little is left beside them: a long random number is a password.
fn is_made_of(text: &[char], words: &[&[char]]) -> bool {
    let mut cheapest = vec![Cheapest::default(); text.len() + 1];
    cheapest[0].without = Some(0);
    for at in 0..text.len() {
        let (here, rest) = (cheapest[at], &text[at..]);
        if here.with_letters.is_none() && here.without.is_none() {
            continue;
        }
        if !rest[0].is_alphabetic() {
            cheapest[at + 1].offer(here, 1, Letters::None);
        }
        for len in MIN_ROW..=longest_row(rest) {
            cheapest[at + len].offer(here, 0, Letters::of(&rest[..len]));
        }
        for word in words.iter().filter(|word| starts_like(rest, word)) {
            cheapest[at + word.len()].offer(here, 0, Letters::Some);
        }
    }
    let whole = cheapest[text.len()];
    whole.with_letters.is_some() || whole.without.is_some_and(|loose| loose < MIN_LOOSE)
}

/// How far the text follows a row or repeats its first character.
fn longest_row(text: &[char]) -> usize {
    let common = |a: &[char], b: &[char]| a.iter().zip(b).take_while(|(a, b)| a == b).count();
    let run = text.iter().take_while(|&&c| c == text[0]).count();
    let along = ROWS_BOTH_WAYS.iter().filter_map(|row| {
        let start = row.iter().position(|&c| c == text[0])?;
        Some(common(&row[start..], text))
    });
    along.fold(run, usize::max)
}

/// Whether the text begins with the word, digits and signs read as letters;
/// but some letter must be there, or every number would spell something.
fn starts_like(text: &[char], word: &[char]) -> bool {
    word.len() <= text.len()
        && word
            .iter()
            .zip(text)
            .all(|(&letter, &c)| reads_as(c, letter))
        && text[..word.len()].iter().any(|c| c.is_alphabetic())
}

fn reads_as(c: char, letter: char) -> bool {
    c == letter
        || match c {
            '0' => letter == 'o',
            '1' | '!' | '|' => matches!(letter, 'i' | 'l'),
            '2' => letter == 'z',
            '3' | '€' => letter == 'e',
            '4' | '@' => letter == 'a',
            '5' | '$' => letter == 's',
            '6' | '9' => letter == 'g',
            '7' | '+' => letter == 't',
            '8' => letter == 'b',
            '(' => letter == 'c',
            _ => false,
        }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const KNOWN: [&str; 3] = ["Trace an Object", "maria.schmidt@example.org", "Müller"];

    #[test]
    fn the_table_of_rules() {
        use PasswordProblem::*;
        for (password, expected) in [
            ("", Err(TooShort)),
            ("short but good", Err(TooShort)),
            ("größer als 15 €", Ok(())),
            ("aaaaaaaaaaaaaaaaaaaa", Err(Repetitive)),
            ("abababababababababab", Err(Repetitive)),
            ("x7!kx7!kx7!kx7!kx7!k", Err(Repetitive)),
            ("kitchen1kitchen1kitch", Err(Repetitive)),
            ("12341234123412341234", Err(Repetitive)),
            ("abcabcdabcdabcabdddd", Err(Repetitive)),
            ("123456789012345", Err(Sequence)),
            ("0987654321098765", Err(Sequence)),
            ("abcdefghijklmnopq", Err(Sequence)),
            ("qwertyuiopasdfghjkl", Err(Sequence)),
            ("1qaz2wsx3edc4rfv", Err(Sequence)),
            ("qweasdzxc123456!", Err(Sequence)),
            ("QWERTZuiop123456", Err(Sequence)),
            ("!@#$%^&*()123456", Err(Sequence)),
            ("aaabbbcccdddeeefff", Err(Sequence)),
            ("password12345678", Err(Common)),
            ("P@ssw0rd!P@55w0rd?", Err(Common)),
            ("letmein letmein please", Err(Common)),
            ("iloveyoufootball2026", Err(Common)),
            ("WelcomeAdmin!!!2026", Err(Common)),
            ("thisismypassword", Err(Common)),
            ("sommer2026winter2027", Err(Common)),
            ("Passwort-geheim-1", Err(Common)),
            ("traceanobject2026", Err(Context)),
            ("Maria.Schmidt.1984", Err(Context)),
            ("m4r14-5chm1d7-0815", Err(Context)),
            ("müllerpassword99", Err(Context)),
            ("four grey cups by the window", Ok(())),
            ("correct horse battery staple", Ok(())),
            ("maria keeps seven umbrellas", Ok(())),
            ("vdkqzhwtrnbplxm", Ok(())),
            ("849201748392017", Ok(())),
            ("сорок две зелёные чашки", Ok(())),
            ("ثلاثة أكواب على الطاولة", Ok(())),
        ] {
            assert_eq!(check_new_password(password, &KNOWN), expected, "{password}");
        }
        assert_eq!(
            check_new_password(&"grey cups ".repeat(26), &[]),
            Err(TooLong)
        );
    }

    #[test]
    fn the_list_is_clean() {
        assert!(COMMON.len() >= 200);
        for word in COMMON.iter() {
            assert!(
                word.len() >= 2 && word.iter().all(char::is_ascii_lowercase),
                "{word:?}"
            );
        }
    }

    fn disguise(word: &str, how: u64) -> String {
        word.chars()
            .enumerate()
            .map(|(at, c)| match ((how >> (at % 32 * 2)) & 3, c) {
                (1, c) => c.to_ascii_uppercase(),
                (2, 'o') => '0',
                (2, 'e') => '3',
                (2, 's') => '$',
                (2, 'a') => '@',
                (3, 'i' | 'l') => '1',
                (_, c) => c,
            })
            .collect()
    }

    proptest! {
        #[test]
        fn common_words_are_refused_however_disguised(
            picks in proptest::collection::vec((any::<prop::sample::Index>(), any::<u64>(), "[-_ .!0-9]{0,3}"), 6..12),
        ) {
            let password: String = picks.iter().map(|(pick, how, between)| {
                let word: String = pick.get(&COMMON).iter().collect();
                disguise(&word, *how) + between
            }).collect();
            prop_assert!(check_new_password(&password, &[]).is_err(), "{}", password);
        }

        #[test]
        fn a_repeated_piece_is_refused(piece in "[!-~]{1,8}") {
            let password = piece.repeat(MIN_PASSWORD_CHARS);
            prop_assert_eq!(check_new_password(&password, &[]), Err(PasswordProblem::Repetitive));
        }

        #[test]
        fn own_words_with_digits_are_refused(word in "[a-zà-ÿ]{8,14}", digits in "[0-9]{7,9}") {
            let password = format!("{word}{digits}");
            prop_assert!(check_new_password(&password, &[&word]).is_err(), "{}", password);
            let before = format!("{digits}{word}");
            prop_assert!(check_new_password(&before, &[&word]).is_err(), "{}", before);
        }

        #[test]
        fn no_kind_of_character_is_demanded(
            lower in "[bdfhjkmpqvwxz]{16,40}", hex in "[0-9a-f]{32}", wide in "[а-я]{20}",
        ) {
            for password in [&lower, &hex, &wide] {
                let distinct: std::collections::HashSet<_> = password.chars().collect();
                prop_assume!(distinct.len() >= MIN_DISTINCT);
                prop_assert_eq!(check_new_password(password, &KNOWN), Ok(()), "{}", password);
            }
        }

        #[test]
        fn any_text_gets_an_answer(text in any::<String>(), word in any::<String>()) {
            let _ = check_new_password(&text, &[&word]);
        }

        #[test]
        fn length_alone_decides_about_short_ones(text in ".{0,14}") {
            prop_assert_eq!(check_new_password(&text, &[]), Err(PasswordProblem::TooShort));
        }
    }
}
