//! Nothing a person could see is missing in any language.

mod files;
mod locales;
mod templates;

use super::*;
use files::Message;

/// The files whose messages the public site shows: they exist in every language.
/// The others are the office's.
const PUBLIC: [&str; 7] = [
    "site",
    "public",
    "countries",
    "languages",
    "looking",
    "telling",
    "hearing",
];

/// The files that `scripts/countries.mjs` writes from CLDR.
const OF_CLDR: [&str; 2] = ["countries", "language-names"];

/// The messages of a language, by id.
fn messages(lang: Lang) -> BTreeMap<String, Message> {
    files::messages(lang)
        .into_iter()
        .map(|message| (message.id.clone(), message))
        .collect()
}

/// Whether every reader of the public site has a message.
fn is_public(english: &BTreeMap<String, Message>, id: &str) -> bool {
    let found = english.get(id);
    found.is_some_and(|message| PUBLIC.contains(&message.file.as_str()))
}

/// Fails with a list that can be worked off, a language and a file at a time.
fn complain(about: &str, lines: &[String]) {
    assert!(
        lines.is_empty(),
        "\n{about}: {}\n  {}\n",
        lines.len(),
        lines.join("\n  ")
    );
}
