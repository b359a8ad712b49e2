//! Which language a browser asks for.

use super::Lang;
use fluent_langneg::{NegotiationStrategy, accepted_languages, negotiate_languages};
use unic_langid::LanguageIdentifier;

/// The best language for an `Accept-Language` header; English if none fits.
pub fn negotiate(accept_language: &str) -> Lang {
    // Longer ones are no browser's: not worth reading.
    let header = if accept_language.len() > 500 {
        ""
    } else {
        accept_language
    };
    let wanted = accepted_languages::parse(header);
    let known: Vec<LanguageIdentifier> = Lang::ALL
        .iter()
        .filter_map(|lang| lang.code().parse().ok())
        .collect();
    negotiate_languages(&wanted, &known, None, NegotiationStrategy::Lookup)
        .first()
        .and_then(|id| id.language.as_str().parse().ok())
        .unwrap_or(Lang::En)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn browsers_get_what_they_ask_for() {
        assert_eq!(negotiate("de-AT,de;q=0.9,en;q=0.5"), Lang::De);
        assert_eq!(negotiate("ar-EG"), Lang::Ar);
        assert_eq!(negotiate("fr,ja"), Lang::En);
        assert_eq!(negotiate(""), Lang::En);
        assert_eq!(negotiate("fr-CH, fr;q=0.9, de;q=0.7"), Lang::De);
    }
}
