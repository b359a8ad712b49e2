//! The dialogue between the desk and a tipster, each line sealed to both.

use super::schema::tip_message;
use super::{Db, StoreError};
use crate::domain::{Direction, MessageId, StaffId, TipId};
use diesel::prelude::*;

/// A line of the dialogue, as stored.
#[derive(Debug, Clone, Queryable, Insertable)]
#[diesel(table_name = tip_message)]
pub struct Row {
    /// Random, or made from the form's token so that a double sending is one.
    pub id: MessageId,
    /// Of which tip.
    pub tip_id: TipId,
    /// Who wrote it.
    pub direction: Direction,
    /// The hour it was written, counted since 1970.
    pub hour: i64,
    /// Its place in the dialogue, from 1.
    pub place: i64,
    /// Sealed to the screening desk.
    pub for_desk: Vec<u8>,
    /// Sealed to the tipster.
    pub for_tipster: Vec<u8>,
    /// Which moderator wrote it; never shown to the tipster.
    pub author: Option<StaffId>,
}

/// What both sealed copies of a line say they are: a place in one tip's dialogue.
pub fn owner(tip: &TipId, place: i64) -> String {
    format!("{tip}/{place}")
}

/// Adds a line. [`StoreError::Exists`] means that its place was taken meanwhile,
/// or that this very sending was kept before.
pub fn insert(db: &mut Db, row: &Row) -> Result<(), StoreError> {
    diesel::insert_into(tip_message::table)
        .values(row)
        .execute(db)?;
    Ok(())
}

/// The dialogue, oldest first.
pub fn of_tip(db: &mut Db, tip: &TipId) -> Result<Vec<Row>, StoreError> {
    Ok(tip_message::table
        .filter(tip_message::tip_id.eq(tip))
        .order(tip_message::place.asc())
        .load(db)?)
}

/// The place the next line takes.
pub fn next_place(db: &mut Db, tip: &TipId) -> Result<i64, StoreError> {
    let last: Option<i64> = tip_message::table
        .filter(tip_message::tip_id.eq(tip))
        .select(diesel::dsl::max(tip_message::place))
        .first(db)?;
    Ok(last.unwrap_or(0) + 1)
}

/// Whether a line was kept before.
pub fn exists(db: &mut Db, id: &MessageId) -> Result<bool, StoreError> {
    let found: i64 = tip_message::table
        .filter(tip_message::id.eq(id))
        .count()
        .get_result(db)?;
    Ok(found > 0)
}
