//! A package as a mail: sealed for the unit's certificate, or, for a unit
//! without one, a notice that says nothing but where to sign in.

use super::{Package, RoutingError, Terms};
use crate::domain::{Moment, OutboxKind};
use crate::i18n::{Lang, Translations};
use crate::mail::{Attachment, Certificate, Envelope, Letter, encrypt, plain_notice};
use crate::store::units;

/// The message of a lead, ready for the outbox. The text is in the first of the
/// unit's languages that the office speaks.
pub(super) fn envelope(
    translations: &Translations,
    unit: &units::Row,
    package: &Package,
    terms: &Terms,
) -> Result<(OutboxKind, Envelope), RoutingError> {
    let to: Vec<String> = unit.addresses.lines().map(str::to_owned).collect();
    let lang = language(&unit.languages);
    // Outside stands nothing but that there is something: no unit, no word.
    let outer = translations.plain(lang, "lead-mail-outer");
    let Some(certificate) = &unit.certificate else {
        let args = [("address", terms.office_url.as_str().into())];
        let text = translations.text(lang, "lead-mail-notice", &args);
        let notice = plain_notice(&terms.from, &to, &outer, &text)?;
        return Ok((OutboxKind::Notice, notice));
    };
    let certificate = Certificate::parse(certificate.as_bytes(), terms.now.0)?;
    let letter = Letter {
        from: terms.from.clone(),
        to,
        subject: subject(translations, lang, package),
        text: text(translations, lang, package, terms),
        attachments: vec![Attachment {
            name: format!("{}.json", package.reference),
            media_type: "application/json".to_owned(),
            bytes: serde_json::to_vec_pretty(package).map_err(|_| RoutingError::Unreadable)?,
        }],
    };
    Ok((OutboxKind::Lead, encrypt(&letter, &outer, &certificate)?))
}

fn language(languages: &str) -> Lang {
    languages
        .split_ascii_whitespace()
        .filter_map(|code| code.parse().ok())
        .find(|lang: &Lang| lang.is_of_office())
        .unwrap_or(Lang::En)
}

fn subject(translations: &Translations, lang: Lang, package: &Package) -> String {
    let args = [
        ("reference", package.reference.as_str().into()),
        ("tlp", package.tlp.as_str().into()),
    ];
    translations.text(lang, "lead-mail-subject", &args)
}

/// Facts and opinion under headings of their own, codes first.
fn text(translations: &Translations, lang: Lang, package: &Package, terms: &Terms) -> String {
    let say = |id: &str| translations.plain(lang, id);
    let mut lines = vec![
        subject(translations, lang, package),
        String::new(),
        format!("{}: {}", say("lead-grading"), package.grading,),
        format!(
            "{}: {} – {}",
            say("lead-handling"),
            package.handling,
            say(&format!("handling-{}", package.handling))
        ),
    ];
    if !package.handling_note.is_empty() {
        lines.push(format!("  {}", package.handling_note));
    }
    lines.push(format!("{}: {}", say("lead-tlp"), package.tlp));
    if let Some(country) = package.country {
        let name = say(&format!("country-{country}"));
        lines.push(format!("{}: {name}", say("lead-country")));
    }
    if let Some(object) = &package.object {
        lines.push(format!(
            "{}: {} – {} – {}",
            say("lead-object"),
            object.reference,
            object.title,
            object.question
        ));
    }
    let reason = say(&format!("forward-reason-{}", package.reason));
    lines.push(format!("{}: {reason}", say("lead-reason")));
    if !package.remark.is_empty() {
        lines.push(format!("{}: {}", say("lead-remark"), package.remark));
    }
    lines.push(String::new());
    lines.push(format!("== {} ==", say("lead-assessment")));
    lines.push(package.assessment.clone());
    for tip in &package.tips {
        lines.push(String::new());
        lines.push(format!("== {} ==", say("lead-words")));
        lines.extend(words(translations, lang, tip));
    }
    lines.push(String::new());
    let args = [("address", terms.office_url.as_str().into())];
    lines.push(translations.text(lang, "lead-mail-answer", &args));
    lines.join("\n")
}

fn words(translations: &Translations, lang: Lang, tip: &super::PackagedTip) -> Vec<String> {
    let say = |id: &str| translations.plain(lang, id);
    let day = Moment::of_hour(tip.hour).0;
    let day = jiff::Timestamp::from_second(day)
        .map(|t| t.strftime("%Y-%m-%d").to_string())
        .unwrap_or_default();
    let answers = &tip.answers;
    let country = answers.country.map(|c| say(&format!("country-{c}")));
    let fields = [
        ("lead-tip-day", day),
        ("lead-tip-what", answers.what.clone()),
        ("lead-tip-place", answers.place.clone()),
        ("lead-tip-country", country.unwrap_or_default()),
        ("lead-tip-time", answers.time.clone()),
        ("lead-tip-link", answers.link.clone()),
        (
            "lead-tip-confidence",
            answers
                .confidence
                .map(|sure| say(&format!("desk-confidence-{sure}")))
                .unwrap_or_default(),
        ),
    ];
    fields
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(id, value)| format!("{}: {value}", say(id)))
        .collect()
}
