//! What the public may see: only objects that are published or identified.

use super::objects::Row;
use super::schema::object;
use super::{Db, StoreError};
use crate::domain::{Category, ObjectState, SeriesId};
use diesel::prelude::*;

/// What somebody looks for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Wanted {
    /// Only this kind of thing.
    pub category: Option<Category>,
    /// Only those still looked for, or only those identified.
    pub state: Option<ObjectState>,
    /// Only this series.
    pub series: Option<SeriesId>,
}

pub(super) fn visible(wanted: &Wanted) -> object::BoxedQuery<'_, super::connection::DbBackend> {
    let states = match wanted.state {
        Some(state) if state.is_public() => vec![state],
        _ => vec![ObjectState::Published, ObjectState::Identified],
    };
    let mut query = object::table
        .into_boxed()
        .filter(object::state.eq_any(states));
    if let Some(category) = wanted.category {
        query = query.filter(object::category.eq(category));
    }
    if let Some(series) = &wanted.series {
        query = query.filter(object::series_id.eq(series));
    }
    query
}

/// A page of objects: those still looked for first, then the newest.
pub fn page(db: &mut Db, wanted: &Wanted, limit: i64, offset: i64) -> Result<Vec<Row>, StoreError> {
    Ok(visible(wanted)
        // "published" sorts after "identified".
        .order((
            object::state.desc(),
            object::published_at.desc(),
            object::id.asc(),
        ))
        .limit(limit)
        .offset(offset)
        .load(db)?)
}

/// How many objects there are.
pub fn count(db: &mut Db, wanted: &Wanted) -> Result<i64, StoreError> {
    Ok(visible(wanted).count().get_result(db)?)
}
