//! The cleaning report in words, for the studio and for the command line.

use super::{Finding, FindingKind};
use crate::i18n::{Lang, Translations};

/// A finding as people read it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct InWords {
    /// What kind of thing.
    pub name: String,
    /// What the file itself says; may be empty, and is in whatever language.
    pub detail: String,
    /// How large a block was.
    pub size: Option<String>,
    /// What was noticed about it.
    pub note: Option<String>,
}

impl Finding {
    /// Says it in a language.
    pub fn in_words(&self, translations: &Translations, lang: Lang) -> InWords {
        let code = self.kind.code();
        InWords {
            name: match self.kind {
                FindingKind::OtherExif(n) => translations.text(lang, code, &[("n", n.into())]),
                _ => translations.plain(lang, code),
            },
            detail: self.detail.clone(),
            size: self.bytes.map(|bytes| file_size(bytes, translations, lang)),
            note: self.note.map(|note| translations.plain(lang, note.code())),
        }
    }
}

impl std::fmt::Display for InWords {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.name)?;
        let detail = Some(&self.detail).filter(|detail| !detail.is_empty());
        let parts: Vec<&str> = [detail, self.size.as_ref(), self.note.as_ref()]
            .into_iter()
            .flatten()
            .map(String::as_str)
            .collect();
        if parts.is_empty() {
            return Ok(());
        }
        write!(f, ": {}", parts.join(", "))
    }
}

/// The size of a file in words: `1.2 MB`.
pub fn file_size(bytes: u64, translations: &Translations, lang: Lang) -> String {
    let say = |id: &str, n: String| translations.text(lang, id, &[("n", n.into())]);
    if bytes < 1000 {
        return translations.text(lang, "picture-size-bytes", &[("n", bytes.into())]);
    }
    if bytes < 1_000_000 {
        return say("picture-size-kb", (bytes / 1000).to_string());
    }
    let tenths = (bytes + 50_000) / 100_000;
    let mark = if lang == Lang::De { ',' } else { '.' };
    let number = format!("{}{mark}{}", tenths / 10, tenths % 10);
    say("picture-size-mb", number)
}
