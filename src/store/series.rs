//! Series: releases of objects.

use super::schema::{series, series_text};
use super::{Db, StoreError};
use crate::domain::{Moment, SeriesId, SeriesState, Slug};
use diesel::prelude::*;

/// A series, as stored.
#[derive(Debug, Clone, Queryable, Insertable)]
#[diesel(table_name = series)]
pub struct Row {
    /// Random.
    pub id: SeriesId,
    /// Its address.
    pub slug: Slug,
    /// Whether it is shown.
    pub state: SeriesState,
    /// When it was begun.
    pub created_at: Moment,
    /// When it was first shown.
    pub published_at: Option<Moment>,
}

/// The wording of a series in one language.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Insertable, serde::Serialize)]
#[diesel(table_name = series_text)]
pub struct TextRow {
    /// Of which series.
    #[serde(skip)]
    pub series_id: SeriesId,
    /// In which language.
    pub lang: String,
    /// Its name.
    pub title: String,
    /// One or two sentences.
    pub summary: String,
}

/// Adds a series.
pub fn insert(db: &mut Db, row: &Row) -> Result<(), StoreError> {
    diesel::insert_into(series::table).values(row).execute(db)?;
    Ok(())
}

/// Finds a series.
pub fn find(db: &mut Db, id: &SeriesId) -> Result<Row, StoreError> {
    Ok(series::table.find(id).first(db)?)
}

/// Finds a series by its address.
pub fn find_by_slug(db: &mut Db, slug: &Slug) -> Result<Option<Row>, StoreError> {
    Ok(series::table
        .filter(series::slug.eq(slug))
        .first(db)
        .optional()?)
}

/// Every series, newest first.
pub fn list(db: &mut Db) -> Result<Vec<Row>, StoreError> {
    Ok(series::table
        .order((series::created_at.desc(), series::slug.asc()))
        .load(db)?)
}

/// Every series that is shown, newest first.
pub fn shown(db: &mut Db) -> Result<Vec<Row>, StoreError> {
    Ok(series::table
        .filter(series::state.eq(SeriesState::Published))
        .order((series::published_at.desc(), series::slug.asc()))
        .load(db)?)
}

/// Marks a series as shown, once.
pub fn publish(db: &mut Db, id: &SeriesId, now: Moment) -> Result<(), StoreError> {
    diesel::update(
        series::table
            .find(id)
            .filter(series::state.eq(SeriesState::Draft)),
    )
    .set((
        series::state.eq(SeriesState::Published),
        series::published_at.eq(now),
    ))
    .execute(db)?;
    Ok(())
}

/// The wording in every language there is.
pub fn texts(db: &mut Db, id: &SeriesId) -> Result<Vec<TextRow>, StoreError> {
    Ok(series_text::table
        .filter(series_text::series_id.eq(id))
        .order(series_text::lang.asc())
        .load(db)?)
}

/// The wording of some series in every language there is, by language.
pub fn texts_of(db: &mut Db, ids: &[SeriesId]) -> Result<Vec<TextRow>, StoreError> {
    Ok(series_text::table
        .filter(series_text::series_id.eq_any(ids.to_vec()))
        .order(series_text::lang.asc())
        .load(db)?)
}

/// Replaces the wording as a whole.
pub fn replace_texts(db: &mut Db, id: &SeriesId, texts: &[TextRow]) -> Result<(), StoreError> {
    diesel::delete(series_text::table.filter(series_text::series_id.eq(id))).execute(db)?;
    for text in texts {
        diesel::insert_into(series_text::table)
            .values(text)
            .execute(db)?;
    }
    Ok(())
}
