//! The detail of a link, in words where there are any.

use crate::audit::{Line, Row};
use crate::domain::{Act, Subject};
use crate::i18n::{Lang, Translations};
use serde::Serialize;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// A name and what stands there.
#[derive(Serialize)]
pub struct Fact {
    name: String,
    value: String,
    /// The log of the thing it names.
    about: Option<String>,
}

/// Every fact of a link. What nobody has words for is shown as it is stored: the
/// log must never show less than it holds.
pub fn facts(translations: &Translations, lang: Lang, line: &Line) -> Vec<Fact> {
    let row = &line.row;
    let Ok(detail) = serde_json::from_str::<Map<String, Value>>(&row.detail) else {
        return vec![Fact {
            name: "?".into(),
            value: row.detail.clone(),
            about: None,
        }];
    };
    let reader = Reader {
        translations,
        lang,
        row,
        names: &line.others,
    };
    detail
        .iter()
        .filter(|(_, value)| !value.is_null())
        .map(|(key, value)| Fact {
            name: reader
                .word(&format!("audit-key-{key}"))
                .unwrap_or(key.clone()),
            value: reader.value(key, value),
            about: about(key, value),
        })
        .collect()
}

fn about(key: &str, value: &Value) -> Option<String> {
    let subject = match key {
        "object" => Subject::Object,
        "tip" | "duplicate_of" => Subject::Tip,
        "unit" => Subject::Unit,
        _ => return None,
    };
    let mut query = url::form_urlencoded::Serializer::new(String::from("/audit?"));
    query.append_pair("subject", subject.as_str());
    query.append_pair("id", value.as_str()?);
    Some(query.finish())
}

struct Reader<'a> {
    translations: &'a Translations,
    lang: Lang,
    row: &'a Row,
    names: &'a BTreeMap<String, String>,
}

impl Reader<'_> {
    fn word(&self, id: &str) -> Option<String> {
        let known = self.translations.has(Lang::En, id);
        known.then(|| self.translations.plain(self.lang, id))
    }

    fn value(&self, key: &str, value: &Value) -> String {
        let comma = || self.translations.plain(self.lang, "list-comma");
        match value {
            Value::Bool(true) => self.translations.plain(self.lang, "audit-yes"),
            Value::Bool(false) => self.translations.plain(self.lang, "audit-no"),
            Value::String(text) if key == "countries" => {
                let names: Vec<_> = text.split(' ').map(|code| self.text(key, code)).collect();
                names.join(&comma())
            }
            Value::String(text) => self.text(key, text),
            Value::Array(list) => {
                let words: Vec<_> = list.iter().map(|value| self.value(key, value)).collect();
                words.join(&comma())
            }
            Value::Number(number) if key == "hour" => self.hour(number.as_i64()),
            other => other.to_string(),
        }
    }

    fn hour(&self, at: Option<i64>) -> String {
        let time = at.and_then(|at| jiff::Timestamp::from_second(at).ok());
        time.map_or(String::new(), |time| {
            let time = jiff::tz::Offset::UTC.to_datetime(time);
            time.strftime("%Y-%m-%d, %H:00 UTC").to_string()
        })
    }

    /// A stored word, as the pages that deal with it say it.
    fn text(&self, key: &str, word: &str) -> String {
        if let Some(name) = self.names.get(word) {
            return name.clone();
        }
        let prefix = match (key, self.row.subject) {
            ("state" | "from", Subject::Tip) => "desk-state-",
            ("state" | "from", Subject::Object) => "state-",
            ("state" | "from", Subject::Lead) => "lead-state-",
            ("outcome", Subject::Object) => "outcome-",
            ("outcome", Subject::Lead) => "lead-outcome-",
            ("reason", _) => match self.row.act {
                Act::ContactSeen => "desk-contact-reason-",
                Act::LeadForwarded => "forward-reason-",
                _ => "desk-reason-",
            },
            ("how", _) => "audit-how-",
            ("roles", _) => "role-",
            ("country" | "countries", _) => "country-",
            ("category", _) => "category-",
            ("languages", _) => "desk-lang-",
            ("kind", Subject::Lead | Subject::Outbox) => "outbox-kind-",
            ("error", _) => "outbox-error-",
            ("act", _) => "act-",
            ("subject", _) => "audit-subject-",
            _ => return word.to_owned(),
        };
        self.word(&format!("{prefix}{word}"))
            .unwrap_or_else(|| word.to_owned())
    }
}
