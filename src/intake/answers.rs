//! What somebody wrote, made into answers, or into things to mend.

use crate::domain::{Answers, Confidence, Country};
use serde::{Deserialize, Serialize};

/// A field of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// What it is.
    What,
    /// Where.
    Place,
    /// Which country.
    Country,
    /// When.
    Time,
    /// A web address.
    Link,
    /// How sure.
    Confidence,
    /// How to be reached.
    Contact,
}

impl Field {
    /// Every field, in the order of the form.
    pub const ALL: [Field; 7] = [
        Self::What,
        Self::Place,
        Self::Country,
        Self::Time,
        Self::Link,
        Self::Confidence,
        Self::Contact,
    ];

    /// The field with this name in the form.
    pub fn of_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.name() == name)
    }

    /// The field's name in the form.
    pub fn name(self) -> &'static str {
        match self {
            Self::What => "what",
            Self::Place => "place",
            Self::Country => "country",
            Self::Time => "time",
            Self::Link => "link",
            Self::Confidence => "confidence",
            Self::Contact => "contact",
        }
    }

    /// The most characters it takes.
    pub fn limit(self) -> usize {
        match self {
            Self::What => 4000,
            Self::Place => 2000,
            Self::Time | Self::Link | Self::Contact => 500,
            Self::Country | Self::Confidence => 20,
        }
    }
}

/// What is wrong with a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// Nothing was written.
    Empty,
    /// More characters than the field takes.
    TooLong {
        /// The most it takes.
        limit: usize,
    },
    /// Not one of the choices.
    NotAChoice,
    /// Not a public web address.
    NotALink,
}

/// The form as it was posted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RawAnswers {
    /// What it is.
    pub what: String,
    /// Where.
    pub place: String,
    /// A country's code, or empty.
    pub country: String,
    /// When.
    pub time: String,
    /// A web address.
    pub link: String,
    /// How sure.
    pub confidence: String,
    /// How to be reached.
    pub contact: String,
}

/// How a tipster wants to be reached: 1–500 characters, kept apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact(pub String);

/// Answers that can be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Valid {
    /// The answers.
    pub answers: Answers,
    /// The contact, if one was given.
    pub contact: Option<Contact>,
}

/// Checks every field; either all are fine, or every problem is named.
pub fn validate(raw: &RawAnswers) -> Result<Valid, Vec<(Field, Problem)>> {
    let mut problems = Vec::new();
    let mut text = |field: Field, value: &str| match tidy(value) {
        Ok(text) if text.chars().count() <= field.limit() => text,
        _ => {
            let limit = field.limit();
            problems.push((field, Problem::TooLong { limit }));
            String::new()
        }
    };
    let what = text(Field::What, &raw.what);
    let place = text(Field::Place, &raw.place);
    let time = text(Field::Time, &raw.time);
    let link = text(Field::Link, &raw.link);
    let contact = text(Field::Contact, &raw.contact);
    if tidy(&raw.what).is_ok_and(|t| t.is_empty()) {
        problems.push((Field::What, Problem::Empty));
    }
    if !link.is_empty() && !is_web_address(&link) {
        problems.push((Field::Link, Problem::NotALink));
    }
    let country = match raw.country.trim() {
        "" => None,
        code => code.parse::<Country>().map_or_else(
            |_| {
                problems.push((Field::Country, Problem::NotAChoice));
                None
            },
            Some,
        ),
    };
    let confidence = match raw.confidence.trim() {
        "" => {
            problems.push((Field::Confidence, Problem::Empty));
            Confidence::Guess
        }
        word => word.parse().unwrap_or_else(|_| {
            problems.push((Field::Confidence, Problem::NotAChoice));
            Confidence::Guess
        }),
    };
    if !problems.is_empty() {
        problems.sort_by_key(|(field, _)| *field);
        return Err(problems);
    }
    Ok(Valid {
        answers: Answers {
            what,
            place,
            country,
            time,
            link,
            confidence,
        },
        contact: (!contact.is_empty()).then_some(Contact(contact)),
    })
}

/// Line ends as one character, no control characters, no space around. The
/// error stands for text so long that counting it would be the attack.
pub(super) fn tidy(text: &str) -> Result<String, Problem> {
    const SANE: usize = 100_000;
    if text.len() > SANE {
        return Err(Problem::TooLong { limit: SANE });
    }
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let kept: String = text
        .chars()
        .filter(|c| *c == '\n' || *c == '\t' || !c.is_control())
        .collect();
    Ok(kept.trim().to_owned())
}

/// `https://…`, `http://…`, or a bare host name such as `example.org/shop`.
fn is_web_address(text: &str) -> bool {
    if text.chars().any(char::is_whitespace) {
        return false;
    }
    let lower = text.to_ascii_lowercase();
    let with_scheme = if lower.contains("://") {
        lower
    } else {
        format!("https://{lower}")
    };
    url::Url::parse(&with_scheme).is_ok_and(|address| {
        matches!(address.scheme(), "http" | "https")
            && address.username().is_empty()
            && address.host_str().is_some_and(|host| host.contains('.'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn good() -> RawAnswers {
        RawAnswers {
            what: " A mug\r\nsold at a fair ".into(),
            confidence: "likely".into(),
            country: "de".into(),
            link: "example.org/mugs".into(),
            ..RawAnswers::default()
        }
    }

    #[test]
    fn good_answers_are_tidied() {
        let valid = validate(&good()).unwrap();
        assert_eq!(valid.answers.what, "A mug\nsold at a fair");
        assert_eq!(
            valid.answers.country.map(|c| c.to_string()),
            Some("DE".into())
        );
        assert_eq!(valid.contact, None);
    }

    #[test]
    fn every_problem_is_named_at_once() {
        let raw = RawAnswers {
            what: "  \u{0} ".into(),
            place: "x".repeat(2001),
            country: "UK".into(),
            link: "javascript:alert(1)".into(),
            confidence: "very".into(),
            ..RawAnswers::default()
        };
        let fields: Vec<_> = validate(&raw)
            .unwrap_err()
            .into_iter()
            .map(|p| p.0)
            .collect();
        assert_eq!(
            fields,
            [
                Field::What,
                Field::Place,
                Field::Country,
                Field::Link,
                Field::Confidence
            ]
        );
    }

    #[test]
    fn links_are_public_web_addresses_only() {
        for bad in [
            "data:text/html,x",
            "ftp://example.org",
            "localhost",
            "a b.org",
            "mailto:a@b.c",
        ] {
            let raw = RawAnswers {
                link: bad.into(),
                ..good()
            };
            assert!(validate(&raw).is_err(), "{bad}");
        }
    }

    #[test]
    fn length_is_counted_in_characters_not_bytes() {
        let raw = RawAnswers {
            place: "ش".repeat(2000),
            ..good()
        };
        assert!(validate(&raw).is_ok());
    }
}
