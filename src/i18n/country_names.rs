//! Countries as people type them: in any language of the site, in any case, with
//! or without accents, and with a slip of the finger.

use super::{Lang, Translations, folded_words};
use crate::domain::Country;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::OnceLock;

/// Names people use that no list of official names has.
const ALSO: [(&str, &str); 17] = [
    ("uk", "GB"),
    ("britain", "GB"),
    ("great britain", "GB"),
    ("england", "GB"),
    ("scotland", "GB"),
    ("wales", "GB"),
    ("northern ireland", "GB"),
    ("usa", "US"),
    ("u.s.a.", "US"),
    ("united states of america", "US"),
    ("america", "US"),
    ("holland", "NL"),
    ("czech republic", "CZ"),
    ("burma", "MM"),
    ("macedonia", "MK"),
    ("ivory coast", "CI"),
    ("swaziland", "SZ"),
];

/// So few letters may be a slip of any name.
const TOO_SHORT: usize = 3;

/// What somebody typed into the field for a country.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Typed {
    /// Nothing, or that they are not sure.
    NotSure,
    /// A country.
    Known(Country),
    /// No country we know by that name.
    Unknown,
}

/// Every name of every country, ready to be looked up.
pub struct CountryNames {
    by_lang: BTreeMap<Lang, HashMap<String, Country>>,
    not_sure: HashSet<String>,
}

impl CountryNames {
    /// Made on first use. Messages never change while a portal runs.
    pub fn of(translations: &Translations) -> &'static Self {
        static NAMES: OnceLock<CountryNames> = OnceLock::new();
        NAMES.get_or_init(|| Self::new(translations))
    }

    fn new(translations: &Translations) -> Self {
        let names = |lang: Lang| {
            let named = Country::all().map(|country| {
                let name = translations.plain(lang, &format!("country-{country}"));
                (plain(&name), country)
            });
            named.collect()
        };
        let mut by_lang: BTreeMap<Lang, HashMap<String, Country>> = Lang::ALL
            .into_iter()
            .map(|lang| (lang, names(lang)))
            .collect();
        for (name, code) in ALSO {
            if let (Some(english), Ok(country)) = (by_lang.get_mut(&Lang::En), code.parse()) {
                english.entry(plain(name)).or_insert(country);
            }
        }
        let not_sure = |lang: Lang| plain(&translations.plain(lang, "tip-country-none"));
        Self {
            by_lang,
            not_sure: Lang::ALL.into_iter().map(not_sure).collect(),
        }
    }

    /// Which country was meant. A name is looked for in `lang` first: the same
    /// word may be two countries in two languages.
    pub fn resolve(&self, lang: Lang, typed: &str) -> Typed {
        let name = plain(typed);
        if name.is_empty() || self.not_sure.contains(&name) {
            return Typed::NotSure;
        }
        if let Ok(country) = typed.parse() {
            return Typed::Known(country);
        }
        let found = self.own_first(lang).find_map(|names| names.get(&name));
        found.map_or(Typed::Unknown, |country| Typed::Known(*country))
    }

    /// Countries that may have been meant, the likeliest first, `most` of them.
    pub fn near(&self, lang: Lang, typed: &str, most: usize) -> Vec<Country> {
        let name = plain(typed);
        let letters = name.chars().count();
        // Far longer than any name: measuring it would be the attack.
        if !(TOO_SHORT..=100).contains(&letters) {
            return Vec::new();
        }
        let mut best: HashMap<Country, (usize, usize)> = HashMap::new();
        for (rank, names) in self.own_first(lang).enumerate() {
            for (known, country) in names {
                let Some(distance) = distance(&name, letters, known) else {
                    continue;
                };
                let score = best.entry(*country).or_insert((distance, rank));
                *score = (*score).min((distance, rank));
            }
        }
        let mut found: Vec<_> = best.into_iter().map(|(c, score)| (score, c)).collect();
        found.sort_unstable();
        found.into_iter().take(most).map(|(_, c)| c).collect()
    }

    fn own_first(&self, lang: Lang) -> impl Iterator<Item = &HashMap<String, Country>> {
        let others = Lang::ALL.into_iter().filter(move |other| *other != lang);
        std::iter::once(lang)
            .chain(others)
            .filter_map(|lang| self.by_lang.get(&lang))
    }
}

/// How far a typed name is from a known one: a slip for every four letters, or
/// the beginning or another word of a longer name. `None` if it is another name.
fn distance(typed: &str, letters: usize, known: &str) -> Option<usize> {
    let slips = 1 + letters / 5;
    if known.chars().count().abs_diff(letters) <= slips {
        let distance = strsim::osa_distance(typed, known);
        if distance <= slips {
            return Some(distance);
        }
    }
    (letters > TOO_SHORT && known.contains(typed)).then_some(slips + 1)
}

/// A name without what people leave out or write otherwise: case, accents,
/// spaces, hyphens, apostrophes, the dots of abbreviations.
fn plain(name: &str) -> String {
    folded_words(name).concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names() -> &'static CountryNames {
        CountryNames::of(&Translations::load().unwrap())
    }

    fn country(code: &str) -> Country {
        code.parse().unwrap()
    }

    #[test]
    fn a_name_is_known_in_every_language_on_every_page() {
        let translations = Translations::load().unwrap();
        for lang in Lang::ALL {
            for country in Country::all() {
                let name = translations.plain(lang, &format!("country-{country}"));
                assert_eq!(
                    names().resolve(lang, &name),
                    Typed::Known(country),
                    "{name} in {lang:?}"
                );
            }
        }
        for name in [
            "Deutschland",
            "deutschland",
            "GERMANY",
            "ألمانيا",
            "de",
            " De ",
        ] {
            for lang in Lang::ALL {
                assert_eq!(
                    names().resolve(lang, name),
                    Typed::Known(country("DE")),
                    "{name}"
                );
            }
        }
    }

    #[test]
    fn accents_case_spaces_and_everyday_names_do_not_matter() {
        for (typed, code) in [
            ("Osterreich", "AT"),
            ("österreich", "AT"),
            ("cote d ivoire", "CI"),
            ("united   kingdom", "GB"),
            ("U.S.A.", "US"),
            ("Holland", "NL"),
            ("turkiye", "TR"),
            ("المانيا", "DE"),
        ] {
            assert_eq!(
                names().resolve(Lang::En, typed),
                Typed::Known(country(code)),
                "{typed}"
            );
        }
    }

    #[test]
    fn not_being_sure_is_an_answer_in_every_language() {
        let translations = Translations::load().unwrap();
        for lang in Lang::ALL {
            let words = translations.plain(lang, "tip-country-none");
            assert_eq!(names().resolve(Lang::De, &words), Typed::NotSure);
        }
        assert_eq!(names().resolve(Lang::En, "  "), Typed::NotSure);
    }

    #[test]
    fn a_slip_of_the_finger_is_offered_back() {
        for (typed, code) in [
            ("Germny", "DE"),
            ("Portgual", "PT"),
            ("Deutchland", "DE"),
            ("Nethrelands", "NL"),
            ("kingdom", "GB"),
            ("المانبا", "DE"),
        ] {
            assert_eq!(names().resolve(Lang::En, typed), Typed::Unknown, "{typed}");
            let near = names().near(Lang::En, typed, 5);
            assert!(near.contains(&country(code)), "{typed}: {near:?}");
            assert!(near.len() <= 5);
        }
        assert!(
            names()
                .near(Lang::En, "Atlantis under the sea", 5)
                .is_empty()
        );
        assert!(names().near(Lang::En, &"a".repeat(5_000), 5).is_empty());
    }
}
