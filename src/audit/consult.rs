//! Reading the log and proving it, by an auditor; both are acts themselves.

use super::{Fault, Filter, Row, Verified, record, verify};
use crate::domain::{Act, Actor, LeadId, Moment, ObjectId, Role, StaffId, Subject, UnitId};
use crate::store::{self, Db, Store, StoreError};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// Links a page shows.
pub const PAGE: i64 = 50;

/// Why the log was not shown.
#[derive(Debug, thiserror::Error)]
pub enum AuditError {
    /// Only an auditor may.
    #[error("only an auditor may read the log")]
    Forbidden,
    /// The store's word.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What walking the chain found.
pub type Checked = Result<Verified, Fault>;

/// A link as people read it.
#[derive(Debug, Clone)]
pub struct Line {
    /// The link.
    pub row: Row,
    /// What people call the thing, where its identifier says nothing.
    pub name: Option<String>,
    /// The same for things its detail names, by their identifiers.
    pub others: BTreeMap<String, String>,
}

/// A page of the log, newest first.
#[derive(Debug, Clone)]
pub struct Page {
    /// The links.
    pub lines: Vec<Line>,
    /// The next, older page begins before this link.
    pub older: Option<i64>,
    /// The sign-in names there are, to choose among.
    pub people: Vec<String>,
}

/// Shows the newest links that fit the filter. That somebody looked, and for
/// what, is recorded before anything is shown.
pub async fn read(
    store: &Store,
    actor: &Actor,
    filter: Filter,
    now: Moment,
) -> Result<Page, AuditError> {
    must_be_auditor(actor)?;
    let asked = described(&filter);
    let page = store.read(move |db| page(db, &filter)).await?;
    write_down(store, actor, asked, now).await?;
    Ok(page)
}

/// Walks the whole chain. What it found is recorded too, and shown even if the
/// log is so broken that nothing can be added to it.
pub async fn check(store: &Store, actor: &Actor, now: Moment) -> Result<Checked, AuditError> {
    must_be_auditor(actor)?;
    let checked = store.read(|db| Ok::<_, AuditError>(verify(db))).await?;
    let detail = match &checked {
        Ok(held) => json!({ "how": "verified", "links": held.links }),
        Err(fault) => json!({ "how": "broken", "row": fault.row() }),
    };
    match write_down(store, actor, detail, now).await {
        Err(why) if checked.is_ok() => Err(why),
        _ => Ok(checked),
    }
}

fn must_be_auditor(actor: &Actor) -> Result<(), AuditError> {
    if actor.is(Role::Auditor) {
        Ok(())
    } else {
        Err(AuditError::Forbidden)
    }
}

async fn write_down(
    store: &Store,
    actor: &Actor,
    detail: Value,
    now: Moment,
) -> Result<(), AuditError> {
    let actor = actor.clone();
    store
        .write(move |db| {
            let subject = (Subject::Portal, "log");
            Ok(record(db, now, &actor, Act::AuditRead, subject, detail)?)
        })
        .await
}

/// What was asked for, as far as something was.
fn described(filter: &Filter) -> Value {
    let mut detail = Map::new();
    let mut note = |key: &str, value: Value| {
        if !value.is_null() {
            detail.insert(key.to_owned(), value);
        }
    };
    note("act", json!(filter.act));
    note("person", json!(filter.actor));
    note("subject", json!(filter.subject));
    note("id", json!(filter.subject_id));
    note("day_from", json!(filter.from.map(day)));
    note(
        "day_until",
        json!(filter.until.map(|end| day(end.plus(-1)))),
    );
    note("before", json!(filter.before));
    Value::Object(detail)
}

fn day(at: Moment) -> String {
    jiff::Timestamp::from_second(at.0).map_or_else(
        |_| String::new(),
        |time| jiff::tz::Offset::UTC.to_datetime(time).date().to_string(),
    )
}

fn page(db: &mut Db, filter: &Filter) -> Result<Page, StoreError> {
    let mut rows = store::audit::page(db, filter, PAGE + 1, 0)?;
    let more = rows.len() as i64 > PAGE;
    rows.truncate(PAGE as usize);
    let older = rows.last().filter(|_| more).map(|row| row.seq);
    let mut names = Names::default();
    let mut lines = Vec::with_capacity(rows.len());
    for row in rows {
        let name = names.of(db, row.subject, &row.subject_id)?;
        let others = names.in_detail(db, &row.detail)?;
        lines.push(Line { row, name, others });
    }
    let staff = store::staff::list(db)?;
    Ok(Page {
        lines,
        older,
        people: staff.into_iter().map(|row| row.name).collect(),
    })
}

/// Names of things, each asked for once a page.
#[derive(Default)]
struct Names(BTreeMap<(Subject, String), Option<String>>);

impl Names {
    fn of(
        &mut self,
        db: &mut Db,
        subject: Subject,
        id: &str,
    ) -> Result<Option<String>, StoreError> {
        let key = (subject, id.to_owned());
        if let Some(known) = self.0.get(&key) {
            return Ok(known.clone());
        }
        let name = look_up(db, subject, id)?;
        self.0.insert(key, name.clone());
        Ok(name)
    }

    fn in_detail(
        &mut self,
        db: &mut Db,
        detail: &str,
    ) -> Result<BTreeMap<String, String>, StoreError> {
        let detail: Map<String, Value> = serde_json::from_str(detail).unwrap_or_default();
        let mut found = BTreeMap::new();
        for (key, subject) in [("unit", Subject::Unit), ("object", Subject::Object)] {
            if let Some(id) = detail.get(key).and_then(Value::as_str)
                && let Some(name) = self.of(db, subject, id)?
            {
                found.insert(id.to_owned(), name);
            }
        }
        Ok(found)
    }
}

fn look_up(db: &mut Db, subject: Subject, id: &str) -> Result<Option<String>, StoreError> {
    let found = match subject {
        Subject::Staff => store::staff::find(db, &StaffId::new(id)).map(|row| row.name),
        Subject::Unit => store::units::find(db, &UnitId::new(id)).map(|row| row.name),
        Subject::Object => {
            store::objects::find(db, &ObjectId::new(id)).map(|row| row.reference.to_string())
        }
        Subject::Lead => {
            store::leads::find(db, &LeadId::new(id)).map(|row| row.reference.to_string())
        }
        _ => return Ok(None),
    };
    match found {
        Ok(name) => Ok(Some(name)),
        // Erased since, or never more than a name.
        Err(StoreError::Missing) => Ok(None),
        Err(other) => Err(other),
    }
}
