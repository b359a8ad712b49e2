//! Pictures that came with tips: where each lies, and what it belongs to. The
//! bytes rest sealed in the quarantine of `blobs`.

use super::schema::attachment;
use super::{Db, StoreError, exactly_one};
use crate::domain::{AttachmentId, TipId};
use diesel::prelude::*;

/// A picture, as stored. It belongs to nothing while its bytes are on their way,
/// to a form while somebody writes, and to a tip once that is kept.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Insertable)]
#[diesel(table_name = attachment)]
pub struct Row {
    /// Random.
    pub id: AttachmentId,
    /// The tip it came with.
    pub tip_id: Option<TipId>,
    /// The keyed tag of the form it was added to.
    pub form_tag: Option<String>,
    /// Its place among the others, from 1.
    pub place: i64,
    /// Bytes of the file as it came.
    pub size: i64,
    /// The ending of such a file: `jpg`, `png` or `webp`.
    pub format: String,
    /// Where its sealed bytes lie, in the quarantine.
    pub blob: String,
    /// From this hour on, counted since 1970, it is erased if no tip has it.
    pub erase_hour: i64,
}

/// Notes a picture before its bytes are kept: whatever happens, it is known what
/// to erase.
pub fn announce(db: &mut Db, row: &Row) -> Result<(), StoreError> {
    diesel::insert_into(attachment::table)
        .values(row)
        .execute(db)?;
    Ok(())
}

/// Puts a picture whose bytes are kept to its form. [`StoreError::Exists`] means
/// that another took the place at the same moment.
pub fn put_to_form(
    db: &mut Db,
    id: &AttachmentId,
    form_tag: &str,
    place: i64,
) -> Result<(), StoreError> {
    let touched = diesel::update(attachment::table.find(id))
        .set((
            attachment::form_tag.eq(form_tag),
            attachment::place.eq(place),
        ))
        .execute(db)?;
    exactly_one(touched)
}

/// The pictures of a form, in order.
pub fn of_form(db: &mut Db, form_tag: &str) -> Result<Vec<Row>, StoreError> {
    Ok(attachment::table
        .filter(attachment::form_tag.eq(form_tag))
        .order(attachment::place.asc())
        .load(db)?)
}

/// The pictures of a tip, in order.
pub fn of_tip(db: &mut Db, tip: &TipId) -> Result<Vec<Row>, StoreError> {
    Ok(attachment::table
        .filter(attachment::tip_id.eq(tip))
        .order(attachment::place.asc())
        .load(db)?)
}

/// How many pictures no tip has yet.
pub fn count_waiting(db: &mut Db) -> Result<i64, StoreError> {
    Ok(attachment::table
        .filter(attachment::tip_id.is_null())
        .count()
        .get_result(db)?)
}

/// Moves the pictures of one form to another, and keeps them until `erase_hour`.
pub fn move_to_form(db: &mut Db, from: &str, to: &str, erase_hour: i64) -> Result<(), StoreError> {
    diesel::update(attachment::table.filter(attachment::form_tag.eq(from)))
        .set((
            attachment::form_tag.eq(to),
            attachment::erase_hour.eq(erase_hour),
        ))
        .execute(db)?;
    Ok(())
}

/// Gives the pictures of a form to a tip, in the places after `after`. [`StoreError::Changed`] means that one
/// of them is not the form's any more.
pub fn give_to_tip(
    db: &mut Db,
    form_tag: &str,
    ids: &[AttachmentId],
    tip: &TipId,
    after: i64,
) -> Result<(), StoreError> {
    for (place, id) in (after + 1..).zip(ids) {
        let touched = diesel::update(
            attachment::table
                .find(id)
                .filter(attachment::form_tag.eq(form_tag)),
        )
        .set((
            attachment::tip_id.eq(tip),
            attachment::form_tag.eq(None::<String>),
            attachment::place.eq(place),
        ))
        .execute(db)?;
        exactly_one(touched)?;
    }
    Ok(())
}

/// Pictures no tip has whose time is over, up to `limit`.
pub fn due(db: &mut Db, hour: i64, limit: i64) -> Result<Vec<Row>, StoreError> {
    Ok(attachment::table
        .filter(attachment::erase_hour.le(hour))
        .filter(attachment::tip_id.is_null())
        .order(attachment::erase_hour.asc())
        .limit(limit)
        .load(db)?)
}

/// Takes a picture that no tip has off its form, for good: from here on no tip can
/// have it. Whether it is free to be erased comes back.
pub fn begin_erasing(db: &mut Db, id: &AttachmentId) -> Result<bool, StoreError> {
    let touched = diesel::update(
        attachment::table
            .find(id)
            .filter(attachment::tip_id.is_null()),
    )
    .set(attachment::form_tag.eq(None::<String>))
    .execute(db)?;
    Ok(touched > 0)
}

/// Lets a picture that could not be erased rest until `hour`, so that others come
/// first.
pub fn erase_later(db: &mut Db, id: &AttachmentId, hour: i64) -> Result<(), StoreError> {
    diesel::update(
        attachment::table
            .find(id)
            .filter(attachment::tip_id.is_null()),
    )
    .set(attachment::erase_hour.eq(hour))
    .execute(db)?;
    Ok(())
}

/// Forgets a picture that no tip has. Whether it was there comes back.
pub fn forget(db: &mut Db, id: &AttachmentId) -> Result<bool, StoreError> {
    let touched = diesel::delete(
        attachment::table
            .find(id)
            .filter(attachment::tip_id.is_null()),
    )
    .execute(db)?;
    Ok(touched > 0)
}
