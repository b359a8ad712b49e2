//! Which language a browser asks for.

use super::Lang;

/// What somebody can read whose own language is not there. Asked only after
/// everything they named themselves: most of them name English too, and they know
/// best.
const NEAR: &[(&str, Lang)] = &[
    ("be", Lang::Ru),
    ("bs", Lang::Hr),
    ("ca", Lang::Es),
    ("eu", Lang::Es),
    ("gl", Lang::Es),
    ("gsw", Lang::De),
    ("lb", Lang::De),
    ("mo", Lang::Ro),
    ("nb", Lang::Da),
    ("nn", Lang::Da),
    ("no", Lang::Da),
    ("prs", Lang::Fa),
    ("sh", Lang::Hr),
];

/// The best of the `offered` languages for an `Accept-Language` header; English if
/// none fits. Regions and scripts make no difference: who asks for Serbian in Latin
/// letters reads the Cyrillic ones as well.
pub fn negotiate(accept_language: &str, offered: &[Lang]) -> Lang {
    let wanted = wanted(accept_language);
    let own = |code: &String| code.parse().ok();
    let near = |code: &String| NEAR.iter().find(|(of, _)| of == code).map(|near| near.1);
    wanted
        .iter()
        .filter_map(own)
        .chain(wanted.iter().filter_map(near))
        .find(|lang| offered.contains(lang))
        .unwrap_or(Lang::En)
}

/// The languages of a header (RFC 9110, 12.5.4), best first, without region and
/// script; those with the weight 0 are not wanted.
fn wanted(header: &str) -> Vec<String> {
    // Longer ones are no browser's: not worth reading.
    if header.len() > 500 {
        return Vec::new();
    }
    let one = |range: &str| {
        let (tag, parameter) = range.split_once(';').unwrap_or((range, ""));
        let weight: f32 = match parameter.trim().strip_prefix("q=") {
            Some(weight) => weight.parse().ok()?,
            None => 1.0,
        };
        let code = tag.trim().split('-').next()?.to_ascii_lowercase();
        (weight > 0.0).then_some((code, weight))
    };
    let mut found: Vec<(String, f32)> = header.split(',').filter_map(one).collect();
    // Stable: of two with the same weight the first one counts.
    found.sort_by(|(_, a), (_, b)| b.total_cmp(a));
    found.into_iter().map(|(code, _)| code).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn browsers_get_what_they_ask_for() {
        for (asked, given) in [
            ("de-AT,de;q=0.9,en;q=0.5", Lang::De),
            ("ar-EG", Lang::Ar),
            ("ja,zh-Hans-CN;q=0.9", Lang::En),
            ("", Lang::En),
            ("*", Lang::En),
            ("fr-CH, fr;q=0.9, de;q=0.7", Lang::Fr),
            ("en;q=0.3, de;q=0.7", Lang::De),
            ("pt-BR", Lang::Pt),
            ("sr-Latn-RS", Lang::Sr),
            ("zh, uk;q=0.5", Lang::Uk),
            ("nb-NO,nb;q=0.9,no;q=0.8,nn;q=0.7,en;q=0.5", Lang::En),
            ("nn-NO,no;q=0.5", Lang::Da),
            ("bs-BA", Lang::Hr),
            ("de;q=0, FR;q=0.1", Lang::Fr),
            ("de;q=one, sv", Lang::Sv),
        ] {
            assert_eq!(negotiate(asked, &Lang::ALL), given, "{asked}");
        }
    }

    #[test]
    fn the_office_answers_in_its_own() {
        assert_eq!(negotiate("fr, de;q=0.5", &Lang::OFFICE), Lang::De);
        assert_eq!(negotiate("uk", &Lang::OFFICE), Lang::En);
    }
}
