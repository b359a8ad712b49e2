//! Text as a search compares it: without accents, case and the variants of a
//! letter that people type for one another.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Lower case, without accents and vowel signs, compatible forms made alike.
pub fn folded(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.nfkd().filter(|c| !is_combining_mark(*c)) {
        for lower in letter.to_lowercase() {
            push(&mut plain, lower);
        }
    }
    plain
}

/// The words of a text, folded, each as often as it stands there.
pub fn folded_words(text: &str) -> Vec<String> {
    folded(text)
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(ToOwned::to_owned)
        .collect()
}

/// Letters that have no decomposition, and are typed for one another.
fn push(plain: &mut String, letter: char) {
    match letter {
        'ß' => plain.push_str("ss"),
        'æ' => plain.push_str("ae"),
        'œ' => plain.push_str("oe"),
        'þ' => plain.push_str("th"),
        'ø' => plain.push('o'),
        'đ' | 'ð' => plain.push('d'),
        'ł' => plain.push('l'),
        'ħ' => plain.push('h'),
        'ı' => plain.push('i'),
        'ς' => plain.push('σ'),
        'ة' => plain.push('ه'),
        'ى' | 'ی' => plain.push('ي'),
        'ک' => plain.push('ك'),
        'ٱ' => plain.push('ا'),
        // Tatweel, the joiners, and the soft hyphen are no letters.
        'ـ' | '\u{200c}' | '\u{200d}' | '\u{ad}' => {}
        '٠'..='٩' => push_digit(plain, letter, '٠'),
        '۰'..='۹' => push_digit(plain, letter, '۰'),
        other => plain.push(other),
    }
}

fn push_digit(plain: &mut String, digit: char, zero: char) {
    let value = u32::from(digit) - u32::from(zero);
    plain.extend(char::from_digit(value, 10));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_case_and_variants_make_no_difference() {
        for (typed, meant) in [
            ("PRACA", "praça"),
            ("Strasse", "STRASSE"),
            ("strasse", "Straße"),
            ("lodz", "Łódź"),
            ("istanbul", "İSTANBUL"),
            ("smorrebrod", "Smørrebrød"),
            ("σοφος", "Σοφός"),
            ("и", "й"),
            ("حقيبه", "حقيبة"),
            ("كتاب", "کِتابـ"),
            ("1968", "۱۹۶۸"),
            ("٤", "4"),
        ] {
            assert_eq!(folded(typed), folded(meant), "{typed} {meant}");
        }
        assert_eq!(
            folded_words("The town's  “bag”"),
            ["the", "town", "s", "bag"]
        );
    }
}
