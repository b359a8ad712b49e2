//! Countries as curators type them: codes, or names in any of our languages.

use crate::domain::Country;
use crate::i18n::{Lang, Translations};

/// Reads a list with commas, semicolons or lines between the entries; codes may
/// also stand with spaces between them.
///
/// # Errors
/// The first entry that is no country.
pub fn read(text: &str, translations: &Translations) -> Result<Vec<Country>, String> {
    let mut found: Vec<Country> = Vec::new();
    for entry in text.split([',', ';', '\n', '،', '؛']) {
        let entry = entry.trim();
        if entry.is_empty() {
            continue;
        }
        let several = match one(entry, translations) {
            Some(country) => vec![country],
            None => Country::parse_list(entry).map_err(|_| entry.to_owned())?,
        };
        for country in several {
            if !found.contains(&country) {
                found.push(country);
            }
        }
    }
    Ok(found)
}

/// As [`read`] takes it: names with commas, in the language of the reader.
pub fn write(codes: &str, translations: &Translations, lang: Lang) -> String {
    let countries = Country::parse_list(codes).unwrap_or_default();
    let separator = if lang == Lang::Ar { "، " } else { ", " };
    let names: Vec<String> = countries
        .iter()
        .map(|country| {
            let name = translations.plain(lang, &message(*country));
            // A comma inside would be read as the end of it.
            if name.contains([',', ';', '،', '؛']) {
                country.to_string()
            } else {
                name
            }
        })
        .collect();
    names.join(separator)
}

fn one(entry: &str, translations: &Translations) -> Option<Country> {
    // What people write for it, though the standard's code is GB.
    if entry.eq_ignore_ascii_case("UK") {
        return "GB".parse().ok();
    }
    if let Ok(country) = entry.parse() {
        return Some(country);
    }
    translations.country_named(entry)
}

fn message(country: Country) -> String {
    format!("country-{country}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_names_are_understood_and_come_back_as_names() {
        let tr = Translations::load().unwrap();
        let codes = |text: &str| read(text, &tr).map(|list| Country::join(&list));
        assert_eq!(
            codes("DE, Portugal; österreich\nUK"),
            Ok("DE PT AT GB".into())
        );
        assert_eq!(codes("de fr de"), Ok("DE FR".into()));
        assert_eq!(codes("ألمانيا، فرنسا"), Ok("DE FR".into()));
        assert_eq!(codes(" , "), Ok(String::new()));
        assert_eq!(codes("DE, Atlantis"), Err("Atlantis".into()));
        for lang in Lang::ALL {
            let every: Vec<Country> = Country::all().collect();
            let written = write(&Country::join(&every), &tr, lang);
            assert_eq!(read(&written, &tr), Ok(every), "{lang:?}");
        }
    }
}
