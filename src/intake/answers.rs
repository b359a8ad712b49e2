//! What somebody wrote, made into answers, or into things to mend.

use crate::domain::{Answers, Country, Urgency};
use serde::{Deserialize, Serialize};

/// A field of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// How urgent; only on the urgent road.
    Urgency,
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
    pub const ALL: [Field; 8] = [
        Self::Urgency,
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
            Self::Urgency => "urgency",
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
            // A typed name, in whatever language.
            Self::Country => 100,
            Self::Confidence | Self::Urgency => 20,
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
    /// How urgent; asked on the urgent road alone.
    pub urgency: String,
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
    /// How urgent it is, of a message that came by the urgent road.
    pub urgency: Option<Urgency>,
}

type Problems = Vec<(Field, Problem)>;

/// Checks the fields of a tip; either all are fine, or every problem is named.
pub fn validate(raw: &RawAnswers) -> Result<Valid, Problems> {
    let mut checks = Checks::default();
    let answers = Answers {
        what: checks.needed(Field::What, &raw.what),
        place: checks.text(Field::Place, &raw.place),
        country: checks.country(&raw.country),
        time: checks.text(Field::Time, &raw.time),
        link: checks.link(&raw.link),
        confidence: checks.choice(Field::Confidence, &raw.confidence),
        attachments: Vec::new(),
    };
    let contact = checks.text(Field::Contact, &raw.contact);
    checks.end(answers, contact, None)
}

/// Checks the fields of a message by the urgent road, where less is asked.
pub fn validate_urgent(raw: &RawAnswers) -> Result<Valid, Problems> {
    let mut checks = Checks::default();
    let urgency = checks.choice(Field::Urgency, &raw.urgency);
    let answers = Answers {
        what: checks.needed(Field::What, &raw.what),
        place: checks.text(Field::Place, &raw.place),
        country: checks.country(&raw.country),
        time: String::new(),
        link: String::new(),
        confidence: None,
        attachments: Vec::new(),
    };
    let contact = checks.text(Field::Contact, &raw.contact);
    checks.end(answers, contact, urgency)
}

/// The problems found so far.
#[derive(Default)]
struct Checks(Problems);

impl Checks {
    fn text(&mut self, field: Field, value: &str) -> String {
        match tidy(value) {
            Ok(text) if text.chars().count() <= field.limit() => text,
            _ => {
                let limit = field.limit();
                self.0.push((field, Problem::TooLong { limit }));
                String::new()
            }
        }
    }

    fn needed(&mut self, field: Field, value: &str) -> String {
        if tidy(value).is_ok_and(|text| text.is_empty()) {
            self.0.push((field, Problem::Empty));
        }
        self.text(field, value)
    }

    fn link(&mut self, value: &str) -> String {
        let link = self.text(Field::Link, value);
        if !link.is_empty() && !is_web_address(&link) {
            self.0.push((Field::Link, Problem::NotALink));
        }
        link
    }

    fn country(&mut self, value: &str) -> Option<Country> {
        let (value, limit) = (value.trim(), Field::Country.limit());
        if value.is_empty() {
            return None;
        }
        if value.chars().count() > limit {
            self.0.push((Field::Country, Problem::TooLong { limit }));
            return None;
        }
        self.known(Field::Country, value)
    }

    fn choice<T: std::str::FromStr>(&mut self, field: Field, value: &str) -> Option<T> {
        match value.trim() {
            "" => {
                self.0.push((field, Problem::Empty));
                None
            }
            word => self.known(field, word),
        }
    }

    fn known<T: std::str::FromStr>(&mut self, field: Field, word: &str) -> Option<T> {
        let value = word.parse().ok();
        if value.is_none() {
            self.0.push((field, Problem::NotAChoice));
        }
        value
    }

    fn end(
        mut self,
        answers: Answers,
        contact: String,
        urgency: Option<Urgency>,
    ) -> Result<Valid, Problems> {
        if !self.0.is_empty() {
            self.0.sort_by_key(|(field, _)| *field);
            return Err(self.0);
        }
        Ok(Valid {
            answers,
            contact: (!contact.is_empty()).then_some(Contact(contact)),
            urgency,
        })
    }
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
    fn the_urgent_road_asks_how_urgent_and_what_and_no_more() {
        let raw = RawAnswers {
            urgency: "danger".into(),
            what: "Please help".into(),
            ..RawAnswers::default()
        };
        let valid = validate_urgent(&raw).unwrap();
        assert_eq!(valid.urgency, Some(Urgency::Danger));
        assert_eq!(valid.answers.confidence, None);
        let fields: Vec<_> = validate_urgent(&RawAnswers::default())
            .unwrap_err()
            .into_iter()
            .collect();
        assert_eq!(
            fields,
            [
                (Field::Urgency, Problem::Empty),
                (Field::What, Problem::Empty)
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
