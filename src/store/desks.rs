//! Desks and the keys their members hold.

use super::schema::{desk, desk_key};
use super::{Db, StoreError};
use crate::domain::{DeskId, Moment, StaffId};
use diesel::prelude::*;

/// A desk: a public recipient, and the escrow copy of its identity if there is one.
#[derive(Debug, Clone, Queryable, Insertable)]
#[diesel(table_name = desk)]
pub struct Row {
    /// Which desk.
    pub id: DeskId,
    /// What is sealed to.
    pub recipient: String,
    /// The desk's identity, sealed to the operator's offline recipient.
    pub escrow: Option<Vec<u8>>,
    /// When it was made.
    pub created_at: Moment,
}

/// A member's sealed copy of a desk's identity.
#[derive(Debug, Clone, Queryable, Insertable)]
#[diesel(table_name = desk_key)]
pub struct KeyRow {
    /// Which desk.
    pub desk_id: DeskId,
    /// Whose copy.
    pub staff_id: StaffId,
    /// The identity, sealed to the member's own recipient.
    pub sealed: Vec<u8>,
    /// Who let the member in.
    pub granted_by: StaffId,
    /// When.
    pub granted_at: Moment,
}

/// Adds a desk.
pub fn insert(db: &mut Db, row: &Row) -> Result<(), StoreError> {
    diesel::insert_into(desk::table).values(row).execute(db)?;
    Ok(())
}

/// Finds a desk.
pub fn find(db: &mut Db, id: &DeskId) -> Result<Row, StoreError> {
    Ok(desk::table.find(id).first(db)?)
}

/// Gives a member a copy of a desk's identity.
pub fn grant(db: &mut Db, row: &KeyRow) -> Result<(), StoreError> {
    diesel::insert_into(desk_key::table)
        .values(row)
        .execute(db)?;
    Ok(())
}

/// A member's copy, if they have one.
pub fn key_of(db: &mut Db, desk: &DeskId, staff: &StaffId) -> Result<Option<Vec<u8>>, StoreError> {
    Ok(desk_key::table
        .find((desk, staff))
        .select(desk_key::sealed)
        .first(db)
        .optional()?)
}

/// Every desk a member holds a key of.
pub fn desks_of(db: &mut Db, staff: &StaffId) -> Result<Vec<DeskId>, StoreError> {
    Ok(desk_key::table
        .filter(desk_key::staff_id.eq(staff))
        .order(desk_key::desk_id.asc())
        .select(desk_key::desk_id)
        .load(db)?)
}

/// Takes all keys from a member.
pub fn revoke_all(db: &mut Db, staff: &StaffId) -> Result<usize, StoreError> {
    Ok(diesel::delete(desk_key::table.filter(desk_key::staff_id.eq(staff))).execute(db)?)
}

/// Forgets a desk nobody has joined yet. Refused by the database as soon as
/// somebody holds a key.
pub fn forget(db: &mut Db, id: &DeskId) -> Result<(), StoreError> {
    diesel::delete(desk::table.find(id)).execute(db)?;
    Ok(())
}
