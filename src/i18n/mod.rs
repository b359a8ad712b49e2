//! Languages: Fluent messages from `locales/`, negotiation, direction.

mod country_names;
mod negotiate;

pub use country_names::{CountryNames, Typed};
pub use negotiate::negotiate;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use rust_embed::RustEmbed;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

pub use fluent_bundle::FluentValue;

#[derive(RustEmbed)]
#[folder = "locales/"]
struct Files;

/// A language of the portal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lang {
    /// English; what is missing elsewhere is shown in it.
    En,
    /// German.
    De,
    /// Arabic, written from right to left.
    Ar,
}

impl Lang {
    /// Every language, in the order of the switcher.
    pub const ALL: [Lang; 3] = [Lang::En, Lang::De, Lang::Ar];

    /// The BCP 47 code, as it stands in addresses.
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::De => "de",
            Self::Ar => "ar",
        }
    }

    /// The writing direction, for the `dir` attribute.
    pub const fn dir(self) -> &'static str {
        match self {
            Self::En | Self::De => "ltr",
            Self::Ar => "rtl",
        }
    }

    /// What the language calls itself.
    pub const fn native_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::De => "Deutsch",
            Self::Ar => "العربية",
        }
    }
}

impl std::str::FromStr for Lang {
    type Err = crate::domain::NotAValue;
    fn from_str(code: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|lang| lang.code() == code)
            .ok_or(crate::domain::NotAValue("Lang"))
    }
}

impl Serialize for Lang {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(self.code())
    }
}

/// Why the messages cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum TranslationError {
    /// A file is not Fluent.
    #[error("{file}: {why}")]
    Syntax {
        /// Which file.
        file: String,
        /// The parser's first complaint.
        why: String,
    },
    /// A message is defined twice in a language.
    #[error("{file}: a message is defined twice: {why}")]
    Twice {
        /// The second file.
        file: String,
        /// Which message.
        why: String,
    },
}

/// All messages of all languages.
pub struct Translations {
    bundles: BTreeMap<Lang, FluentBundle<FluentResource>>,
}

impl Translations {
    /// Reads `locales/<code>/*.ftl`.
    pub fn load() -> Result<Self, TranslationError> {
        let mut bundles = BTreeMap::new();
        for lang in Lang::ALL {
            let id: unic_langid::LanguageIdentifier = lang.code().parse().unwrap_or_default();
            let mut bundle = FluentBundle::new_concurrent(vec![id]);
            // Templates wrap foreign text in <bdi>; invisible marks around every
            // number would be copied along with it.
            bundle.set_use_isolating(false);
            for (file, text) in files_of(lang) {
                let resource =
                    FluentResource::try_new(text).map_err(|(_, why)| TranslationError::Syntax {
                        file: file.clone(),
                        why: why.first().map(ToString::to_string).unwrap_or_default(),
                    })?;
                bundle
                    .add_resource(resource)
                    .map_err(|why| TranslationError::Twice {
                        file,
                        why: why.first().map(ToString::to_string).unwrap_or_default(),
                    })?;
            }
            bundles.insert(lang, bundle);
        }
        Ok(Self { bundles })
    }

    /// A message, in English if the language lacks it, or its own name if nobody
    /// knows it: a visible gap is better than a blank one.
    pub fn text(&self, lang: Lang, id: &str, args: &[(&str, FluentValue<'_>)]) -> String {
        let args: FluentArgs<'_> = args
            .iter()
            .map(|(name, value)| (*name, value.clone()))
            .collect();
        [lang, Lang::En]
            .iter()
            .find_map(|lang| self.format(*lang, id, &args))
            .unwrap_or_else(|| id.to_owned())
    }

    /// A message without arguments.
    pub fn plain(&self, lang: Lang, id: &str) -> String {
        self.text(lang, id, &[])
    }

    /// Whether a language has the message itself.
    pub fn has(&self, lang: Lang, id: &str) -> bool {
        self.bundles.get(&lang).is_some_and(|b| b.has_message(id))
    }

    fn format(&self, lang: Lang, id: &str, args: &FluentArgs<'_>) -> Option<String> {
        let bundle = self.bundles.get(&lang)?;
        let pattern = bundle.get_message(id)?.value()?;
        let mut problems = Vec::new();
        let text = bundle.format_pattern(pattern, Some(args), &mut problems);
        if !problems.is_empty() {
            tracing::warn!(
                event = "message_incomplete",
                id,
                "a message lacks an argument"
            );
        }
        Some(text.into_owned())
    }
}

fn files_of(lang: Lang) -> Vec<(String, String)> {
    let prefix = format!("{}/", lang.code());
    let names: BTreeSet<_> = Files::iter()
        .filter(|name| name.starts_with(&prefix) && name.ends_with(".ftl"))
        .map(|name| name.into_owned())
        .collect();
    names
        .into_iter()
        .filter_map(|name| {
            let text = String::from_utf8(Files::get(&name)?.data.into_owned()).ok()?;
            Some((name, text))
        })
        .collect()
}

#[cfg(test)]
mod tests;
