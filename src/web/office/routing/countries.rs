//! Countries as people write them: by name in any of our languages, or by code.

use crate::domain::Country;
use crate::i18n::{Lang, Translations};
use serde::Serialize;

/// Reads a list, one a line or with commas; the first entry that is no country
/// is the error.
pub fn read(translations: &Translations, text: &str) -> Result<Vec<Country>, String> {
    let mut found = Vec::new();
    for entry in text.split(['\n', ',', '،', ';', '؛']).map(str::trim) {
        if entry.is_empty() {
            continue;
        }
        for country in of(translations, entry).ok_or_else(|| entry.to_owned())? {
            if !found.contains(&country) {
                found.push(country);
            }
        }
    }
    Ok(found)
}

fn of(translations: &Translations, entry: &str) -> Option<Vec<Country>> {
    // "PT ES" is a list of codes; "El Salvador" is a name.
    if let Ok(codes) = Country::parse_list(entry) {
        return Some(codes);
    }
    translations
        .country_named(entry)
        .map(|country| vec![country])
}

/// The name of a country.
pub fn name(translations: &Translations, lang: Lang, country: Country) -> String {
    translations.plain(lang, &format!("country-{country}"))
}

/// One of a list to choose from.
#[derive(Serialize)]
pub struct Choice {
    value: Country,
    label: String,
}

/// Every country, in the order of the language's alphabet.
pub fn choices(translations: &Translations, lang: Lang) -> Vec<Choice> {
    let known = translations.countries(lang).iter();
    known
        .map(|known| Choice {
            value: known.country,
            label: known.name.clone(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_codes_of_any_language_are_understood() {
        let words = Translations::load().unwrap();
        let read = |text| read(&words, text).map(|list| Country::join(&list));
        assert_eq!(
            read("Portugal\n de, Spanien ،\nالمغرب"),
            Ok("PT DE ES MA".into())
        );
        assert_eq!(read("PT ES\nPT"), Ok("PT ES".into()));
        assert_eq!(read("el salvador"), Ok("SV".into()));
        assert_eq!(read(" \n, "), Ok(String::new()));
        assert_eq!(read("Portugal, Atlantis"), Err("Atlantis".into()));
    }

    #[test]
    fn every_name_is_read_back() {
        let words = Translations::load().unwrap();
        // The form of a unit writes names in these.
        for lang in Lang::OFFICE {
            for country in Country::all() {
                let name = name(&words, lang, country);
                assert_eq!(read(&words, &name), Ok(vec![country]), "{name}");
            }
        }
    }
}
