//! Every country with its name, in the order of a language's alphabet.

use crate::i18n::{Lang, Translations};
use serde::Serialize;

/// A choice of a list or of radio buttons.
#[derive(Serialize)]
pub struct Choice {
    /// What is posted.
    pub value: String,
    /// What is shown.
    pub label: String,
}

/// The countries in a language.
pub fn choices(translations: &Translations, lang: Lang) -> Vec<Choice> {
    let known = translations.countries(lang).iter();
    known
        .map(|known| Choice {
            value: known.country.to_string(),
            label: known.name.clone(),
        })
        .collect()
}
