//! The log: reading it, and proving that nobody changed it.

mod facts;

use super::session::SignedIn;
use crate::audit::{self, AuditError, Fault, Filter, Line};
use crate::domain::{Act, Moment, Subject};
use crate::i18n::Lang;
use crate::web::Portal;
use crate::web::shell::error::PageError;
use crate::web::shell::fields::Fields;
use crate::web::shell::render;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use facts::{Fact, facts};
use serde::Serialize;
use std::collections::BTreeMap;

type Answer = Result<HttpResponse, PageError>;

const DAY: i64 = 86_400;

#[derive(Serialize)]
struct View {
    lines: Vec<Entry>,
    people: Vec<String>,
    acts: &'static [Act],
    subjects: &'static [Subject],
    asked: BTreeMap<&'static str, String>,
    /// Whether something of the address made no sense and was left out.
    left_out: bool,
    clear: bool,
    newest: Option<String>,
    older: Option<String>,
}

#[derive(Serialize)]
struct Entry {
    seq: i64,
    at: i64,
    actor: String,
    act: Act,
    subject: Subject,
    name: String,
    /// The log of this thing alone.
    about: String,
    facts: Vec<Fact>,
}

/// GET /audit
pub async fn show(portal: web::Data<Portal>, request: HttpRequest, who: SignedIn) -> Answer {
    let query = Fields::of_query(request.query_string());
    let asked = Asked::read(&query);
    let found = audit::read(&portal.store, &who.actor, asked.filter(), portal.now()).await?;
    let older = found.older.map(|before| asked.href(Some(before)));
    let view = View {
        lines: found
            .lines
            .into_iter()
            .map(|line| entry(&portal, who.lang, line))
            .collect(),
        people: found.people,
        acts: Act::ALL,
        subjects: Subject::ALL,
        left_out: asked.left_out(&query),
        clear: asked.is_narrow(),
        newest: asked.before.is_some().then(|| asked.href(None)),
        older,
        asked: asked.pairs().into(),
    };
    page(
        &portal,
        &who,
        StatusCode::OK,
        "office/audit/log.html",
        &view,
    )
}

fn entry(portal: &Portal, lang: Lang, line: Line) -> Entry {
    let facts = facts(&portal.translations, lang, &line);
    let row = line.row;
    let about = Asked {
        subject: Some(row.subject),
        id: row.subject_id.clone(),
        ..Asked::default()
    };
    Entry {
        about: about.href(None),
        facts,
        seq: row.seq,
        at: row.at.0,
        actor: row.actor,
        act: row.act,
        subject: row.subject,
        name: line.name.unwrap_or(row.subject_id),
    }
}

/// What the address asks for. Whatever makes no sense there is left out.
#[derive(Default)]
struct Asked {
    act: Option<Act>,
    person: String,
    subject: Option<Subject>,
    id: String,
    from: Option<jiff::civil::Date>,
    until: Option<jiff::civil::Date>,
    before: Option<i64>,
}

impl Asked {
    fn read(query: &Fields) -> Self {
        // What was typed is recorded, so only what can be a name or an
        // identifier is taken.
        let word = |name: &str| {
            let text = query.text(name).trim();
            let fine = text.len() <= 64
                && text
                    .bytes()
                    .all(|b| b.is_ascii_alphanumeric() || b"-_:.".contains(&b));
            if fine { text.to_owned() } else { String::new() }
        };
        Self {
            act: query.value("act"),
            person: word("person").to_lowercase(),
            subject: query.value("subject"),
            id: word("id"),
            from: query.value("from"),
            until: query.value("until"),
            before: query.value("before"),
        }
    }

    /// Every field as it stands in an address.
    fn pairs(&self) -> [(&'static str, String); 6] {
        let date = |date: Option<jiff::civil::Date>| date.map_or(String::new(), |d| d.to_string());
        [
            ("act", self.act.map_or("", |a| a.as_str()).to_owned()),
            ("person", self.person.clone()),
            (
                "subject",
                self.subject.map_or("", |s| s.as_str()).to_owned(),
            ),
            ("id", self.id.clone()),
            ("from", date(self.from)),
            ("until", date(self.until)),
        ]
    }

    fn is_narrow(&self) -> bool {
        self.pairs().iter().any(|(_, value)| !value.is_empty())
    }

    fn left_out(&self, query: &Fields) -> bool {
        self.pairs()
            .iter()
            .any(|(name, value)| value.is_empty() && !query.text(name).trim().is_empty())
    }

    fn filter(&self) -> Filter {
        let text = |text: &String| (!text.is_empty()).then(|| text.clone());
        let first_second = |date: jiff::civil::Date| {
            let midnight = date.at(0, 0, 0, 0);
            let time = jiff::tz::Offset::UTC.to_timestamp(midnight).ok()?;
            Some(Moment(time.as_second()))
        };
        Filter {
            act: self.act,
            actor: text(&self.person),
            subject: self.subject,
            subject_id: text(&self.id),
            from: self.from.and_then(first_second),
            until: self.until.and_then(first_second).map(|day| day.plus(DAY)),
            before: self.before,
        }
    }

    fn href(&self, before: Option<i64>) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::from("/audit?"));
        for (name, value) in self.pairs() {
            if !value.is_empty() {
                query.append_pair(name, &value);
            }
        }
        if let Some(before) = before {
            query.append_pair("before", &before.to_string());
        }
        query.finish()
    }
}

#[derive(Serialize)]
struct Proof {
    at: i64,
    holds: Option<Holds>,
    fault: Option<Broken>,
}

#[derive(Serialize)]
struct Holds {
    links: i64,
    head: String,
}

#[derive(Serialize)]
struct Broken {
    id: &'static str,
    row: i64,
    head: i64,
}

impl From<Fault> for Broken {
    fn from(fault: Fault) -> Self {
        let (id, head) = match &fault {
            Fault::Missing(_) => ("audit-fault-missing", 0),
            Fault::Altered(_) => ("audit-fault-altered", 0),
            Fault::Unlinked(_) => ("audit-fault-unlinked", 0),
            Fault::CutOff { head, .. } => ("audit-fault-cut-off", *head),
            Fault::Unreadable { .. } => ("audit-fault-unreadable", 0),
        };
        Self {
            id,
            row: fault.row(),
            head,
        }
    }
}

/// POST /audit/verify: walks the chain from its first link to its head.
pub async fn verify(portal: web::Data<Portal>, who: SignedIn) -> Answer {
    let now = portal.now();
    let checked = audit::check(&portal.store, &who.actor, now).await?;
    let (holds, fault) = match checked {
        Ok(held) => (
            Some(Holds {
                links: held.links,
                head: held.head,
            }),
            None,
        ),
        Err(fault) => {
            tracing::error!(event = "audit_broken", %fault);
            (None, Some(Broken::from(fault)))
        }
    };
    let view = Proof {
        at: now.0,
        holds,
        fault,
    };
    let template = "office/audit/verified.html";
    page(&portal, &who, StatusCode::OK, template, &view)
}

fn page<T: Serialize>(
    portal: &Portal,
    who: &SignedIn,
    status: StatusCode,
    template: &str,
    view: &T,
) -> Answer {
    let html = render::page_for(portal, who.lang, "/audit", template, view, &who.person())?;
    Ok(render::html(status, html))
}

impl From<AuditError> for PageError {
    fn from(error: AuditError) -> Self {
        match error {
            AuditError::Forbidden => Self::Forbidden("error-403-text"),
            AuditError::Store(why) => Self::internal(why),
        }
    }
}
