//! Templates say only what exists, and nothing by themselves.

use super::*;
use crate::domain::{self, Confidence, Country, LineKind, Urgency};
use crate::intake::Field;
use crate::web::public::pages::PAGES;

/// Whether a template belongs to the public site, or to both sides.
fn is_of_public(path: &str) -> bool {
    !path.contains("/templates/office/")
}

/// The text of every template with its path.
fn templates() -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![std::path::PathBuf::from(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/templates"
    ))];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let text = std::fs::read_to_string(&path).unwrap();
                found.push((path.display().to_string(), text));
            }
        }
    }
    found
}

#[test]
fn what_templates_say_exists() {
    let english = messages(Lang::En);
    let mut asked = 0;
    let mut gaps = Vec::new();
    for (path, text) in templates() {
        for piece in text.split("t(id=\"").skip(1) {
            let (id, rest) = piece.split_once('"').unwrap();
            // `t(id="state-" ~ x)` is built at run time: see below.
            if rest.trim_start().starts_with('~') {
                continue;
            }
            asked += 1;
            if !english.contains_key(id) {
                gaps.push(format!("{path}: {id}"));
            } else if is_of_public(&path) && !is_public(&english, id) {
                gaps.push(format!("{path}: {id} is a message of the office"));
            }
        }
    }
    complain("messages that templates ask for", &gaps);
    assert!(asked > 0);
}

/// The words of an enum.
macro_rules! every {
    ($name:ident) => {
        domain::$name::ALL
            .iter()
            .map(|word| word.as_str())
            .collect()
    };
}

/// What may follow the first part of an id that a template puts together.
fn what_follows(first: &str) -> Option<Vec<&'static str>> {
    let codes = || Lang::ALL.map(Lang::code).to_vec();
    Some(match first {
        "category-" => every!(Category),
        "region-" => every!(Region),
        "gallery-sort-" => every!(GalleryOrder),
        // The filters of the gallery.
        "gallery-" => vec!["category", "status", "series", "region"],
        "state-" => every!(ObjectState),
        "outcome-" | "studio-outcome-means-" => every!(ObjectOutcome),
        "event-" | "studio-event-" => every!(EventKind),
        "studio-series-state-" => every!(SeriesState),
        "progress-" => every!(Progress),
        "tip-confidence-" | "desk-confidence-" => every!(Confidence),
        "desk-state-" => every!(TipState),
        "desk-urgency-" | "urgency-" => every!(Urgency),
        "line-" => every!(LineKind),
        "desk-standing-" | "desk-standing-hint-" => every!(Standing),
        "desk-reason-" => every!(DismissalReason),
        "desk-contact-reason-" => every!(ContactReason),
        "desk-source-" => every!(SourceGrade),
        "desk-information-" => every!(InformationGrade),
        "desk-decision-" | "desk-decide-" => domain::Decision::ALL
            .iter()
            // A question to the tipster is not a button but a form.
            .filter(|decision| **decision != domain::Decision::NeedsMore)
            .map(|decision| decision.as_str())
            .collect(),
        "desk-lead-state-" | "lead-state-" => every!(LeadState),
        "lead-outcome-" | "lead-outcome-hint-" => every!(LeadOutcome),
        "forward-reason-" => every!(ForwardReason),
        "handling-" => every!(HandlingCode),
        "outbox-state-" => every!(OutboxState),
        "outbox-kind-" => every!(OutboxKind),
        "role-" => every!(Role),
        "staff-state-" => every!(StaffState),
        "act-" => every!(Act),
        "audit-subject-" => every!(Subject),
        "desk-lang-" => codes(),
        "tlp-" => vec!["RED", "AMBER-STRICT", "AMBER", "GREEN", "CLEAR"],
        _ => return None,
    })
}

#[test]
fn what_templates_put_together_exists() {
    let english = messages(Lang::En);
    let (mut asked, mut gaps) = (0, Vec::new());
    for (path, text) in templates() {
        for piece in text.split("t(id=\"").skip(1) {
            let (first, rest) = piece.split_once('"').unwrap();
            let call = rest.split(')').next().unwrap();
            if !call.trim_start().starts_with('~') {
                continue;
            }
            // `t(id="outcome-" ~ x ~ "-text")` ends in a word of its own.
            let last = call.rsplit_once("~ \"").map_or("", |(_, last)| {
                last.split_once('"').map_or("", |(last, _)| last)
            });
            let Some(words) = what_follows(first) else {
                assert!(
                    !is_of_public(&path),
                    "{path}: say in this test what may follow {first}"
                );
                continue;
            };
            for word in words {
                asked += 1;
                let id = format!("{first}{word}{last}");
                let public = is_of_public(&path);
                // What English has, every language has that needs it.
                if !english.contains_key(&id) || public && !is_public(&english, &id) {
                    gaps.push(format!("{path}: {id}"));
                }
            }
        }
    }
    complain("messages that templates put together", &gaps);
    assert!(asked > 100);
}

#[test]
fn what_the_public_pages_put_together_exists() {
    let english = messages(Lang::En);
    let mut ids: Vec<String> = (1..=12)
        .flat_map(|month| [format!("month-{month}"), format!("month-alone-{month}")])
        .collect();
    for status in [400, 403, 404, 405, 409, 410, 413, 415, 422, 429, 500, 503] {
        ids.extend(["title", "text", "next"].map(|part| format!("error-{status}-{part}")));
    }
    ids.extend(["title", "text", "next"].map(|part| format!("error-foreign-{part}")));
    for field in Field::ALL {
        // What the urgent road alone asks has its own words.
        if field != Field::Urgency {
            ids.push(format!("tip-{}", field.name()));
        }
    }
    for field in [
        Field::What,
        Field::Place,
        Field::Time,
        Field::Link,
        Field::Contact,
    ] {
        ids.push(format!("tip-{}-long", field.name()));
    }
    ids.extend(Urgency::ALL.iter().map(|u| format!("urgency-{u}")));
    ids.extend(LineKind::ALL.iter().map(|kind| format!("line-{kind}")));
    ids.extend(
        Confidence::ALL
            .iter()
            .map(|c| format!("tip-confidence-{c}")),
    );
    ids.extend(Country::all().map(|country| format!("country-{country}")));
    for (page, sections) in PAGES {
        ids.extend(["title", "lead"].map(|part| format!("page-{page}-{part}")));
        for n in 1..=sections {
            ids.extend(["title", "text"].map(|part| format!("page-{page}-{n}-{part}")));
        }
        // A section that no page shows is a section that nobody reads.
        let beyond = format!("page-{page}-{}-title", sections + 1);
        assert!(!english.contains_key(&beyond), "{beyond}");
    }
    ids.extend(
        [
            "card-alt",
            "card-ask",
            "feed-category",
            "feed-series",
            "month-year",
            "results-withdrawn",
            "tip-what-empty",
            "tip-confidence-empty",
            "tip-confidence-choice",
            "tip-country-none",
            "country-unknown",
            "country-long",
            "urgency-empty",
            "urgency-choice",
            "urgent-what-empty",
            "urgent-what-long",
            "urgent-place-long",
            "urgent-country-empty",
            "urgent-country-unknown",
            "pictures-type",
            "pictures-large",
            "pictures-empty",
            "pictures-many",
            "pictures-failed",
            "pictures-not-now",
            "pictures-removed",
            "size-kb",
            "size-mb",
            "receipt-file",
            "dialogue-contact-done",
            "dialogue-contact-not-now",
            "tip-link-address",
            "tip-form-was-old",
            "tip-flood",
            "tip-not-kept",
            "receipt-length",
            "receipt-character",
            "receipt-check",
            "receipt-unknown",
            "receipt-form-was-old",
            "receipt-answer-empty",
            "receipt-answer-long",
            "receipt-flood",
            "receipt-not-now",
            "dialogue-sent",
        ]
        .map(str::to_owned),
    );
    let gaps: Vec<_> = ids
        .into_iter()
        .filter(|id| !is_public(&english, id))
        .collect();
    complain("messages that public pages put together", &gaps);
}

/// What stands between `open` and `close` is left out.
fn without(text: &str, open: &str, close: &str) -> String {
    let mut left = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(open) {
        left.push_str(before);
        left.push(' ');
        rest = after.split_once(close).map_or("", |(_, rest)| rest);
    }
    left + rest
}

/// The words a template says by itself: between its tags, and in the attributes that
/// are read out or shown.
fn own_words(template: &str) -> Vec<String> {
    let mut text = template.to_owned();
    for (open, close) in [("{#", "#}"), ("{%", "%}"), ("{{", "}}")] {
        text = without(&text, open, close);
    }
    let mut found = Vec::new();
    for name in ["aria-label", "alt", "title", "placeholder"] {
        let begins = format!(" {name}=\"");
        let values = text.split(&begins).skip(1);
        found.extend(values.filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())));
    }
    let between = without(&text, "<", ">");
    let words = between.split_whitespace().filter(|word| {
        let entity = word.starts_with('&') && word.ends_with(';');
        // The path of an address that is shown is the same everywhere.
        !entity && !word.starts_with('/') && word.chars().any(char::is_alphabetic)
    });
    found.extend(words.map(str::to_owned));
    found.retain(|words| words.chars().any(char::is_alphabetic));
    found
}

#[test]
fn no_template_says_a_word_of_its_own() {
    assert_eq!(own_words("<p>Hello {{ v.x }}</p>"), ["Hello"]);
    assert_eq!(
        own_words("<a title=\"Go on\">{{ t(id=\"x\") }} · 3</a>"),
        ["Go on"]
    );
    let mut found = Vec::new();
    for (path, text) in templates() {
        let words = own_words(&text).into_iter();
        found.extend(words.map(|word| format!("{path}: {word}")));
    }
    complain("words in templates", &found);
}
