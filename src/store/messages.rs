//! The dialogue between the desk and a tipster: each message sealed twice, once
//! for either side.

use super::schema::tip_message;
use super::{Db, StoreError};
use crate::domain::{Direction, MessageId, StaffId, TipId};
use diesel::prelude::*;

/// A message, as stored.
#[derive(Debug, Clone, Queryable, Insertable)]
#[diesel(table_name = tip_message)]
pub struct Row {
    /// Random.
    pub id: MessageId,
    /// Of which tip.
    pub tip_id: TipId,
    /// Who wrote it.
    pub direction: Direction,
    /// The hour it was written, counted since 1970. Nothing finer exists.
    pub hour: i64,
    /// Its place in the dialogue, from 1; no two messages share one.
    pub place: i64,
    /// Sealed to the screening desk, for [`owner`].
    pub for_desk: Vec<u8>,
    /// Sealed to the tipster's own recipient, for [`owner`].
    pub for_tipster: Vec<u8>,
    /// Which member of staff wrote it; nobody if the tipster did.
    pub author: Option<StaffId>,
}

/// What both sealed copies say they are: a place in one tip's dialogue.
pub fn owner(tip: &TipId, place: i64) -> String {
    format!("{tip}/{place}")
}

/// Keeps a message. [`StoreError::Exists`] means that somebody else took its
/// place in the same moment.
pub fn insert(db: &mut Db, row: &Row) -> Result<(), StoreError> {
    diesel::insert_into(tip_message::table)
        .values(row)
        .execute(db)?;
    Ok(())
}

/// The dialogue of a tip, in order.
pub fn of_tip(db: &mut Db, tip: &TipId) -> Result<Vec<Row>, StoreError> {
    Ok(tip_message::table
        .filter(tip_message::tip_id.eq(tip))
        .order(tip_message::place.asc())
        .load(db)?)
}

/// The place the next message of a tip takes.
pub fn next_place(db: &mut Db, tip: &TipId) -> Result<i64, StoreError> {
    let last: Option<i64> = tip_message::table
        .filter(tip_message::tip_id.eq(tip))
        .select(diesel::dsl::max(tip_message::place))
        .first(db)?;
    Ok(last.unwrap_or(0) + 1)
}
