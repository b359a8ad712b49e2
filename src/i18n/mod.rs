//! Languages: Fluent messages from `locales/`, negotiation, direction.

mod country_names;
mod fold;
mod lang;
mod names;
mod negotiate;

pub use country_names::{CountryNames, Typed};
pub use fold::{folded, folded_words};
pub use lang::{Group, Lang};
pub use names::CountryName;
pub use negotiate::negotiate;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use rust_embed::RustEmbed;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{LazyLock, OnceLock};

pub use fluent_bundle::FluentValue;

#[derive(RustEmbed)]
#[folder = "locales/"]
struct Files;

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

type Bundle = FluentBundle<FluentResource>;

/// All messages of all languages.
///
/// Numbers are written in the digits 0 to 9 in every language, though Persian and
/// part of the Arab world have their own: receipts, references, dates for machines
/// and emergency numbers have Latin digits on the same pages, and what is compared
/// must look the same. Nothing groups or rounds; what is large is put into words by
/// whoever asks.
pub struct Translations {
    /// Read when first asked for, so that 31 languages do not slow the start.
    bundles: BTreeMap<Lang, OnceLock<Bundle>>,
    names: LazyLock<names::Names>,
}

impl Translations {
    /// Reads `locales/<code>/*.ftl` of the office's languages now, of the others
    /// when somebody reads them.
    pub fn load() -> Result<Self, TranslationError> {
        let bundle = |lang: Lang| match lang.is_of_office() {
            true => Ok((lang, read(lang)?.into())),
            false => Ok((lang, OnceLock::new())),
        };
        Ok(Self {
            bundles: Lang::ALL
                .into_iter()
                .map(bundle)
                .collect::<Result<_, _>>()?,
            names: LazyLock::new(names::Names::read),
        })
    }

    fn bundle(&self, lang: Lang) -> Option<&Bundle> {
        let unread = self.bundles.get(&lang)?;
        Some(unread.get_or_init(|| {
            read(lang).unwrap_or_else(|why| {
                // The files are part of the program, and a test reads them all.
                tracing::error!(event = "messages_unreadable", %why);
                empty(lang)
            })
        }))
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
        self.bundle(lang).is_some_and(|b| b.has_message(id))
    }

    fn format(&self, lang: Lang, id: &str, args: &FluentArgs<'_>) -> Option<String> {
        let bundle = self.bundle(lang)?;
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

fn empty(lang: Lang) -> Bundle {
    let id: unic_langid::LanguageIdentifier = lang.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    // Templates wrap foreign text in <bdi>; invisible marks around every number
    // would be copied along with it.
    bundle.set_use_isolating(false);
    bundle
}

fn read(lang: Lang) -> Result<Bundle, TranslationError> {
    let mut bundle = empty(lang);
    for (file, text) in files_of(lang) {
        let first = |why: Option<String>| why.unwrap_or_default();
        let resource =
            FluentResource::try_new(text).map_err(|(_, why)| TranslationError::Syntax {
                file: file.clone(),
                why: first(why.first().map(ToString::to_string)),
            })?;
        bundle
            .add_resource(resource)
            .map_err(|why| TranslationError::Twice {
                file,
                why: first(why.first().map(ToString::to_string)),
            })?;
    }
    Ok(bundle)
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
