//! Every country with its name, in the order of a language's alphabet.

use crate::domain::Country;
use crate::i18n::{Lang, Translations};
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;
use std::sync::OnceLock;

/// A choice of a list or of radio buttons.
#[derive(Serialize)]
pub struct Choice {
    /// What is posted.
    pub value: String,
    /// What is shown.
    pub label: String,
}

/// The countries in a language. Messages never change while a portal runs, so
/// each list is made once.
pub fn choices(translations: &Translations, lang: Lang) -> &'static [Choice] {
    static LISTS: LazyLock<BTreeMap<Lang, OnceLock<Vec<Choice>>>> =
        LazyLock::new(|| Lang::ALL.map(|lang| (lang, OnceLock::new())).into());
    match LISTS.get(&lang) {
        Some(list) => list.get_or_init(|| sorted(translations, lang)),
        None => &[],
    }
}

fn sorted(translations: &Translations, lang: Lang) -> Vec<Choice> {
    let mut all: Vec<Choice> = Country::all()
        .map(|country| Choice {
            value: country.to_string(),
            label: translations.plain(lang, &format!("country-{country}")),
        })
        .collect();
    all.sort_by_cached_key(|choice| alphabetical(&choice.label));
    all
}

/// A name as a dictionary of ours sorts it: Ä with A, آ with ا, and no matter
/// the case, marks or apostrophes.
fn alphabetical(name: &str) -> String {
    name.to_lowercase()
        .chars()
        .filter_map(|letter| match letter {
            'ä' | 'á' | 'à' | 'â' | 'ã' | 'å' => Some('a'),
            'ç' => Some('c'),
            'é' | 'è' | 'ê' | 'ë' => Some('e'),
            'í' | 'î' | 'ï' => Some('i'),
            'ñ' => Some('n'),
            'ö' | 'ó' | 'ô' | 'õ' | 'ø' => Some('o'),
            'ü' | 'ú' | 'û' => Some('u'),
            'أ' | 'إ' | 'آ' | 'ٱ' => Some('ا'),
            'ى' => Some('ي'),
            '\u{64b}'..='\u{652}' | 'ـ' | '\'' | '’' => None,
            other => Some(other),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stand_where_people_look_for_them() {
        let translations = Translations::load().unwrap();
        let german: Vec<_> = choices(&translations, Lang::De)
            .iter()
            .map(|choice| choice.label.as_str())
            .collect();
        let at = |name: &str| german.iter().position(|label| *label == name);
        assert_eq!(german.len(), Country::all().count());
        assert!(at("Ägypten") < at("Albanien") && at("Albanien").is_some());
        assert!(at("Österreich") < at("Pakistan"));
        for lang in Lang::ALL {
            let list = choices(&translations, lang);
            assert!(list.iter().all(|c| !c.label.starts_with("country-")));
        }
    }
}
