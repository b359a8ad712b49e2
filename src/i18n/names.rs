//! What countries and languages are called, in the order of a language's alphabet,
//! and which country is meant by a name.

use super::{Lang, Translations, files_of};
use crate::domain::Country;
use std::collections::{BTreeMap, HashMap};

/// A country with its name in a language.
#[derive(Debug, Clone)]
pub struct CountryName {
    /// Which.
    pub country: Country,
    /// What it is called.
    pub name: String,
}

/// Every name in every language, read when it is first asked for.
pub(super) struct Names {
    /// In the order of the files, which `scripts/countries.mjs` writes in the order
    /// of the language's alphabet: no rule of ours would sort 31 of them.
    sorted: BTreeMap<Lang, Vec<CountryName>>,
    /// The languages as the office's name them, in the order of those files.
    languages: BTreeMap<Lang, Vec<Lang>>,
    /// By name in small letters. No name means two countries in two languages.
    meant: HashMap<String, Country>,
}

impl Names {
    pub(super) fn read() -> Self {
        let sorted: BTreeMap<Lang, Vec<CountryName>> =
            Lang::ALL.map(|lang| (lang, names_in(lang))).into();
        let meant = sorted
            .values()
            .flatten()
            .map(|known| (known.name.to_lowercase(), known.country))
            .collect();
        let languages = Lang::OFFICE.map(|lang| {
            let lines = lines_of(lang, "/language-names.ftl", "desk-lang-");
            let known = lines.into_iter().filter_map(|(code, _)| code.parse().ok());
            (lang, known.collect())
        });
        Self {
            sorted,
            languages: languages.into(),
            meant,
        }
    }
}

fn names_in(lang: Lang) -> Vec<CountryName> {
    let lines = lines_of(lang, "/countries.ftl", "country-").into_iter();
    let known = lines.filter_map(|(code, name)| {
        let country = code.parse().ok()?;
        Some(CountryName { country, name })
    });
    known.collect()
}

/// The lines of a file that the script wrote, such as `country-PT = Portugal`: code
/// and name.
fn lines_of(lang: Lang, file: &str, prefix: &str) -> Vec<(String, String)> {
    let one = |line: &str| {
        let (code, name) = line.strip_prefix(prefix)?.split_once(" = ")?;
        Some((code.to_owned(), name.to_owned()))
    };
    let files = files_of(lang).into_iter();
    files
        .filter(|(name, _)| name.ends_with(file))
        .flat_map(|(_, text)| text.lines().filter_map(one).collect::<Vec<_>>())
        .collect()
}

impl Translations {
    /// Every country, in the order of the language's alphabet.
    pub fn countries(&self, lang: Lang) -> &[CountryName] {
        self.names.sorted.get(&lang).map_or(&[], Vec::as_slice)
    }

    /// Every language, in the order of a reader's alphabet; the reader is of the
    /// office.
    pub fn languages(&self, reader: Lang) -> &[Lang] {
        self.names.languages.get(&reader).map_or(&[], Vec::as_slice)
    }

    /// The country that has this name in any language, in whatever case.
    pub fn country_named(&self, name: &str) -> Option<Country> {
        self.names.meant.get(&name.to_lowercase()).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stand_where_people_look_for_them() {
        let words = Translations::load().unwrap();
        let before = |lang, first: &str, second: &str| {
            let at = |name| words.countries(lang).iter().position(|c| c.name == name);
            let (first, second) = (at(first).unwrap(), at(second).unwrap());
            assert!(first < second, "{lang:?}");
        };
        before(Lang::De, "Ägypten", "Albanien");
        before(Lang::De, "Österreich", "Pakistan");
        // The same letter is the last of its alphabet elsewhere.
        before(Lang::Sv, "Zimbabwe", "Åland");
        before(Lang::Cs, "Dánsko", "Chile");
        before(Lang::Uk, "Ізраїль", "Індія");
        before(Lang::Mt, "Il-Belġju", "L-Ungerija");
        before(Lang::Ar, "ألبانيا", "بلجيكا");
        for lang in Lang::ALL {
            let mut codes: Vec<_> = words.countries(lang).iter().map(|c| c.country).collect();
            codes.sort();
            assert!(codes.into_iter().eq(Country::all()), "{lang:?}");
        }
        for lang in Lang::OFFICE {
            let mut known = words.languages(lang).to_vec();
            known.sort();
            assert_eq!(known, Lang::ALL, "{lang:?}");
        }
    }

    #[test]
    fn every_name_of_every_language_is_understood() {
        let words = Translations::load().unwrap();
        for lang in Lang::ALL {
            for known in words.countries(lang) {
                let shouted = known.name.to_uppercase();
                assert_eq!(words.country_named(&known.name), Some(known.country));
                // ı and ẞ have no way back; the rest does.
                if shouted.to_lowercase() == known.name.to_lowercase() {
                    assert_eq!(words.country_named(&shouted), Some(known.country));
                }
            }
        }
        assert_eq!(words.country_named("Atlantis"), None);
    }
}
