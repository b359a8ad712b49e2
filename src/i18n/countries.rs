//! What countries are called, and which one is meant by a name.

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
        Self { sorted, meant }
    }
}

fn names_in(lang: Lang) -> Vec<CountryName> {
    files_of(lang)
        .into_iter()
        .filter(|(file, _)| file.ends_with("/countries.ftl"))
        .flat_map(|(_, text)| text.lines().filter_map(one).collect::<Vec<_>>())
        .collect()
}

/// A line such as `country-PT = Portugal`.
fn one(line: &str) -> Option<CountryName> {
    let (code, name) = line.strip_prefix("country-")?.split_once(" = ")?;
    Some(CountryName {
        country: code.parse().ok()?,
        name: name.to_owned(),
    })
}

impl Translations {
    /// Every country, in the order of the language's alphabet.
    pub fn countries(&self, lang: Lang) -> &[CountryName] {
        self.names.sorted.get(&lang).map_or(&[], Vec::as_slice)
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
        before(Lang::Fi, "Zimbabwe", "Åland");
        before(Lang::Cs, "Dánsko", "Chile");
        before(Lang::Uk, "Ізраїль", "Індія");
        before(Lang::Mt, "Il-Belġju", "L-Ungerija");
        before(Lang::Ar, "ألبانيا", "بلجيكا");
        for lang in Lang::ALL {
            let mut codes: Vec<_> = words.countries(lang).iter().map(|c| c.country).collect();
            codes.sort();
            assert!(codes.into_iter().eq(Country::all()), "{lang:?}");
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
