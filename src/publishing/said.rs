//! Texts with the language they are in. Each part of a wording falls back by
//! itself: a German title may stand beside an English question.

use crate::i18n::Lang;

/// A text and its language.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Said {
    /// The BCP 47 code, for the `lang` attribute.
    pub lang: String,
    /// The text, never empty.
    pub text: String,
}

/// One part of a wording: in the language asked for, else in English, else in
/// any; `None` if nobody wrote it.
pub(super) fn nearest<T>(
    rows: &[T],
    lang: Lang,
    code: impl Fn(&T) -> &str,
    part: impl Fn(&T) -> &str,
) -> Option<Said> {
    let rank = |row: &&T| match code(row) {
        wanted if wanted == lang.code() => 0,
        "en" => 1,
        _ => 2,
    };
    let written = rows.iter().filter(|row| !part(row).is_empty());
    written.min_by_key(rank).map(|row| Said {
        lang: code(row).to_owned(),
        text: part(row).to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_asked_for_comes_first_then_english_then_any() {
        let rows = [("ar", "أ"), ("de", ""), ("en", "a"), ("fr", "b")];
        let said = |lang, rows: &[(&'static str, &'static str)]| {
            nearest(rows, lang, |row| row.0, |row| row.1).map(|said| said.lang)
        };
        assert_eq!(said(Lang::Ar, &rows).as_deref(), Some("ar"));
        assert_eq!(said(Lang::De, &rows).as_deref(), Some("en"));
        assert_eq!(said(Lang::De, &rows[..2]).as_deref(), Some("ar"));
        assert_eq!(said(Lang::De, &rows[1..2]), None);
    }
}
