//! Sessions: who is signed in, under keys that only their cookies hold.

use super::schema::session;
use super::{Db, StoreError};
use crate::domain::{Moment, SessionId, StaffId};
use diesel::prelude::*;

/// A session, as stored.
#[derive(Debug, Clone, Queryable, Insertable)]
#[diesel(table_name = session)]
pub struct Row {
    /// The hash of the cookie's key.
    pub id: SessionId,
    /// Whose.
    pub staff_id: StaffId,
    /// The person's identity, sealed to the cookie's key.
    pub sealed_identity: Vec<u8>,
    /// When it began.
    pub created_at: Moment,
    /// When it was last used, to the minute.
    pub seen_at: Moment,
}

/// Adds a session.
pub fn insert(db: &mut Db, row: &Row) -> Result<(), StoreError> {
    diesel::insert_into(session::table)
        .values(row)
        .execute(db)?;
    Ok(())
}

/// Finds a session.
pub fn find(db: &mut Db, id: &SessionId) -> Result<Option<Row>, StoreError> {
    Ok(session::table.find(id).first(db).optional()?)
}

/// Notes that a session was used.
pub fn touch(db: &mut Db, id: &SessionId, now: Moment) -> Result<(), StoreError> {
    diesel::update(session::table.find(id))
        .set(session::seen_at.eq(now))
        .execute(db)?;
    Ok(())
}

/// Ends a session.
pub fn end(db: &mut Db, id: &SessionId) -> Result<(), StoreError> {
    diesel::delete(session::table.find(id)).execute(db)?;
    Ok(())
}

/// Ends every session of a person, and says how many there were.
pub fn end_all(db: &mut Db, staff: &StaffId) -> Result<usize, StoreError> {
    Ok(diesel::delete(session::table.filter(session::staff_id.eq(staff))).execute(db)?)
}

/// Ends a person's sessions but one, and says how many there were.
pub fn end_others(db: &mut Db, staff: &StaffId, keep: &SessionId) -> Result<usize, StoreError> {
    let others = session::table
        .filter(session::staff_id.eq(staff))
        .filter(session::id.ne(keep));
    Ok(diesel::delete(others).execute(db)?)
}

/// Forgets whatever was last used, or began, before a moment.
pub fn end_old(db: &mut Db, seen: Moment, created: Moment) -> Result<usize, StoreError> {
    let old = session::table
        .filter(session::seen_at.lt(seen))
        .or_filter(session::created_at.lt(created));
    Ok(diesel::delete(old).execute(db)?)
}

/// A person's sessions, the one used last first.
pub fn of(db: &mut Db, staff: &StaffId) -> Result<Vec<Row>, StoreError> {
    Ok(session::table
        .filter(session::staff_id.eq(staff))
        .order(session::seen_at.desc())
        .load(db)?)
}

/// How many sessions each person has.
pub fn count(db: &mut Db, staff: &StaffId) -> Result<i64, StoreError> {
    Ok(session::table
        .filter(session::staff_id.eq(staff))
        .count()
        .get_result(db)?)
}
