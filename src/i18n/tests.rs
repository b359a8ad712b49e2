//! Nothing a person could see is missing in any language.

use super::*;
use crate::domain::{self, Confidence, Country, LineKind, Urgency};
use crate::intake::Field;
use crate::web::public::pages::PAGES;

/// Message ids with the variables they use, of one language.
fn inventory(lang: Lang) -> BTreeMap<String, BTreeSet<String>> {
    let mut found = BTreeMap::new();
    for (_, text) in files_of(lang) {
        let mut current = String::new();
        for line in text.lines() {
            let starts = line.chars().next().is_some_and(|c| c.is_ascii_alphabetic());
            if starts && let Some((id, _)) = line.split_once(" =") {
                current = id.to_owned();
                found.insert(current.clone(), BTreeSet::new());
            }
            for piece in line.split("{").skip(1) {
                if let Some(name) = piece.trim_start().strip_prefix('$') {
                    let name: String = name
                        .chars()
                        .take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c))
                        .collect();
                    if let Some(names) = found.get_mut(&current) {
                        names.insert(name);
                    }
                }
            }
        }
    }
    found
}

#[test]
fn every_language_says_the_same_things() {
    let english = inventory(Lang::En);
    assert!(!english.is_empty());
    for lang in [Lang::De, Lang::Ar] {
        let other = inventory(lang);
        let missing: Vec<_> = english
            .keys()
            .filter(|id| !other.contains_key(*id))
            .collect();
        let extra: Vec<_> = other
            .keys()
            .filter(|id| !english.contains_key(*id))
            .collect();
        assert!(missing.is_empty(), "{lang:?} lacks {missing:?}");
        assert!(extra.is_empty(), "only {lang:?} has {extra:?}");
        for (id, names) in &english {
            assert_eq!(names, &other[id], "variables of {id} in {lang:?}");
        }
    }
}

#[test]
fn the_files_can_be_read() {
    Translations::load().unwrap();
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
    let translations = Translations::load().unwrap();
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
            if !translations.has(Lang::En, id) {
                gaps.push(format!("{path}: {id}"));
            }
        }
    }
    assert!(gaps.is_empty(), "{gaps:#?}");
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
fn what_templates_put_together_exists_in_every_language() {
    let translations = Translations::load().unwrap();
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
                let public = path.contains("/templates/public/") || path.ends_with("parts.html");
                assert!(!public, "{path}: say in this test what may follow {first}");
                continue;
            };
            for word in words {
                asked += 1;
                let id = format!("{first}{word}{last}");
                let has = |lang: &Lang| !translations.has(*lang, &id);
                gaps.extend(
                    Lang::ALL
                        .iter()
                        .filter(|lang| has(lang))
                        .map(|lang| format!("{path}: {id} in {lang:?}")),
                );
            }
        }
    }
    assert!(gaps.is_empty(), "{gaps:#?}");
    assert!(asked > 100);
}

#[test]
fn what_the_public_pages_put_together_exists_in_every_language() {
    let translations = Translations::load().unwrap();
    let mut ids: Vec<String> = (1..=12).map(|month| format!("month-{month}")).collect();
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
        assert!(!translations.has(Lang::En, &beyond), "{beyond}");
    }
    ids.extend(
        [
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
    for lang in Lang::ALL {
        let gaps: Vec<_> = ids
            .iter()
            .filter(|id| !translations.has(lang, id))
            .collect();
        assert!(gaps.is_empty(), "{lang:?} lacks {gaps:?}");
    }
}
