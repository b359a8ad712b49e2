//! The rows of the chain. What they mean is decided in [`crate::audit`].

use super::schema::{audit, audit_head};
use super::{Db, StoreError};
use crate::domain::{Act, Moment, Subject};
use diesel::prelude::*;

/// One link, as stored.
#[derive(Debug, Clone, Queryable, Insertable)]
#[diesel(table_name = audit)]
pub struct Row {
    /// Place in the chain, from 1.
    pub seq: i64,
    /// When.
    pub at: Moment,
    /// Who: the sign-in name, or `portal`.
    pub actor: String,
    /// What was done.
    pub act: Act,
    /// To what kind of thing.
    pub subject: Subject,
    /// To which one.
    pub subject_id: String,
    /// A JSON object; never tip text, contact or address.
    pub detail: String,
    /// The hash of the link before.
    pub previous: String,
    /// The hash of this one.
    pub hash: String,
}

/// Takes the next place in the chain: its number and the hash before it. The
/// head row stays locked until the transaction ends, so places are never shared.
pub fn take_place(db: &mut Db) -> Result<(i64, String), StoreError> {
    diesel::update(audit_head::table.find(1))
        .set(audit_head::seq.eq(audit_head::seq + 1))
        .execute(db)?;
    Ok(audit_head::table
        .find(1)
        .select((audit_head::seq, audit_head::hash))
        .first(db)?)
}

/// Adds a link and remembers its hash as the head.
pub fn append(db: &mut Db, row: &Row) -> Result<(), StoreError> {
    diesel::insert_into(audit::table).values(row).execute(db)?;
    diesel::update(audit_head::table.find(1))
        .set(audit_head::hash.eq(&row.hash))
        .execute(db)?;
    Ok(())
}

/// The head: number and hash of the last link.
pub fn head(db: &mut Db) -> Result<(i64, String), StoreError> {
    Ok(audit_head::table
        .find(1)
        .select((audit_head::seq, audit_head::hash))
        .first(db)?)
}

/// At most `limit` links after `seq`, oldest first.
pub fn after(db: &mut Db, seq: i64, limit: i64) -> Result<Vec<Row>, StoreError> {
    Ok(audit::table
        .filter(audit::seq.gt(seq))
        .order(audit::seq.asc())
        .limit(limit)
        .load(db)?)
}

/// What a reader of the log asks for.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Only this act.
    pub act: Option<Act>,
    /// Only this person.
    pub actor: Option<String>,
    /// Only this kind of thing.
    pub subject: Option<Subject>,
    /// Only this thing.
    pub subject_id: Option<String>,
    /// Not before this moment.
    pub from: Option<Moment>,
    /// Before this moment.
    pub until: Option<Moment>,
    /// Only links before this one. The log grows while it is read, so that
    /// counting pages from its end would show some lines twice.
    pub before: Option<i64>,
}

/// A page of the log, newest first.
pub fn page(db: &mut Db, filter: &Filter, limit: i64, offset: i64) -> Result<Vec<Row>, StoreError> {
    let mut query = audit::table.into_boxed();
    if let Some(act) = filter.act {
        query = query.filter(audit::act.eq(act));
    }
    if let Some(actor) = &filter.actor {
        query = query.filter(audit::actor.eq(actor));
    }
    if let Some(subject) = filter.subject {
        query = query.filter(audit::subject.eq(subject));
    }
    if let Some(id) = &filter.subject_id {
        query = query.filter(audit::subject_id.eq(id));
    }
    if let Some(from) = filter.from {
        query = query.filter(audit::at.ge(from));
    }
    if let Some(until) = filter.until {
        query = query.filter(audit::at.lt(until));
    }
    if let Some(before) = filter.before {
        query = query.filter(audit::seq.lt(before));
    }
    Ok(query
        .order(audit::seq.desc())
        .limit(limit)
        .offset(offset)
        .load(db)?)
}
