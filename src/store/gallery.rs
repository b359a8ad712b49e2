//! What the public may see: only objects that are published or identified.

use super::objects::{Row, TextRow};
use super::schema::{object, object_text, picture};
use super::{Db, StoreError};
use crate::domain::{
    Category, Moment, ObjectId, ObjectOutcome, ObjectState, Reference, Region, SeriesId,
};
use diesel::prelude::*;

/// What a search, a count and an order need to know of an object on show.
#[derive(Debug, Clone, Queryable)]
pub struct Entry {
    /// The object.
    pub id: ObjectId,
    /// What the public calls it.
    pub reference: Reference,
    /// What kind of thing.
    pub category: Category,
    /// The release it belongs to.
    pub series_id: Option<SeriesId>,
    /// Where the public is told it may be from.
    pub region: Option<Region>,
    /// Published or identified.
    pub state: ObjectState,
    /// What came of the question.
    pub outcome: Option<ObjectOutcome>,
    /// When it was first shown.
    pub published_at: Option<Moment>,
    /// When anything last changed.
    pub updated_at: Moment,
}

const ON_SHOW: [ObjectState; 2] = [ObjectState::Published, ObjectState::Identified];

/// Everything on show, in no order.
pub fn entries(db: &mut Db) -> Result<Vec<Entry>, StoreError> {
    Ok(object::table
        .filter(object::state.eq_any(ON_SHOW))
        .select((
            object::id,
            object::reference,
            object::category,
            object::series_id,
            object::region,
            object::state,
            object::outcome,
            object::published_at,
            object::updated_at,
        ))
        .load(db)?)
}

/// The fingerprint of every picture on show, with its object.
pub fn fingerprints(db: &mut Db) -> Result<Vec<(ObjectId, String)>, StoreError> {
    Ok(picture::table
        .inner_join(object::table)
        .filter(object::state.eq_any(ON_SHOW))
        .select((picture::object_id, picture::fingerprint))
        .load(db)?)
}

/// The wording of everything on show, in every language.
pub fn texts(db: &mut Db) -> Result<Vec<TextRow>, StoreError> {
    Ok(object_text::table
        .inner_join(object::table)
        .filter(object::state.eq_any(ON_SHOW))
        .select(object_text::all_columns)
        .load(db)?)
}

/// Those of some objects that are on show at this moment, in no order.
pub fn rows(db: &mut Db, ids: &[ObjectId]) -> Result<Vec<Row>, StoreError> {
    Ok(object::table
        .filter(object::id.eq_any(ids.to_vec()))
        .filter(object::state.eq_any(ON_SHOW))
        .load(db)?)
}
