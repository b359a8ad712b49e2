//! What others are told of the public objects, latest change first: feeds, the
//! API, the sitemap.

use super::connection::DbBackend;
use super::objects::Row;
use super::schema::{object, picture, picture_file};
use super::{Db, StoreError};
use crate::domain::{Category, Moment, ObjectState, PictureFormat, Reference, SeriesId};
use diesel::prelude::*;

/// What somebody wants to hear of.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Only this kind of thing.
    pub category: Option<Category>,
    /// Only those still looked for, or only those identified.
    pub state: Option<ObjectState>,
    /// Only this series.
    pub series: Option<SeriesId>,
}

fn visible(wanted: &Wanted) -> object::BoxedQuery<'_, DbBackend> {
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

/// How many objects there are.
pub fn count(db: &mut Db, wanted: &Wanted) -> Result<i64, StoreError> {
    Ok(visible(wanted).count().get_result(db)?)
}

/// A place in the list, behind the object that stands there. It stays where it is
/// when something newer comes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// When that object last changed.
    pub changed: Moment,
    /// Which it is.
    pub reference: Reference,
}

/// Up to `limit` objects behind a place, of those changed at or after `since`.
pub fn page(
    db: &mut Db,
    wanted: &Wanted,
    since: Option<Moment>,
    after: Option<&Place>,
    limit: i64,
) -> Result<Vec<Row>, StoreError> {
    let mut query = visible(wanted);
    if let Some(since) = since {
        query = query.filter(object::updated_at.ge(since));
    }
    if let Some(place) = after {
        query = query.filter(
            object::updated_at.lt(place.changed).or(object::updated_at
                .eq(place.changed)
                .and(object::reference.gt(&place.reference))),
        );
    }
    Ok(query
        .order((object::updated_at.desc(), object::reference.asc()))
        .limit(limit)
        .load(db)?)
}

/// When anything of what is looked for last changed. What was taken down counts:
/// that it left is a change as well.
pub fn last_change(db: &mut Db, wanted: &Wanted) -> Result<Option<Moment>, StoreError> {
    let mut query = object::table.into_boxed().filter(object::state.eq_any([
        ObjectState::Published,
        ObjectState::Identified,
        ObjectState::Withdrawn,
    ]));
    if let Some(category) = wanted.category {
        query = query.filter(object::category.eq(category));
    }
    if let Some(series) = &wanted.series {
        query = query.filter(object::series_id.eq(series));
    }
    Ok(query
        .select(diesel::dsl::max(object::updated_at))
        .first(db)?)
}

/// A public object by its address alone.
#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct Address {
    /// Which it is.
    pub reference: Reference,
    /// When it last changed.
    pub changed: Moment,
}

/// Addresses of public objects in the order of their references, which never
/// changes.
pub fn addresses(db: &mut Db, limit: i64, offset: i64) -> Result<Vec<Address>, StoreError> {
    Ok(visible(&Wanted::default())
        .order(object::reference.asc())
        .select((object::reference, object::updated_at))
        .limit(limit)
        .offset(offset)
        .load(db)?)
}

/// The large files of the pictures of these objects.
pub fn large_files(
    db: &mut Db,
    references: &[Reference],
) -> Result<Vec<(Reference, String, PictureFormat)>, StoreError> {
    Ok(picture_file::table
        .inner_join(picture::table.inner_join(object::table))
        .filter(object::reference.eq_any(references))
        .filter(picture_file::zoom.eq(1))
        .order((object::reference.asc(), picture::position.asc()))
        .select((object::reference, picture_file::blob, picture_file::format))
        .load(db)?)
}
