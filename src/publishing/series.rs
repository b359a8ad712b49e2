//! Series: releases of objects.

use super::{PublishingError, must_be_curator};
use crate::audit;
use crate::blobs::content_name;
use crate::domain::{Act, Actor, Moment, SeriesId, SeriesState, Slug, Subject};
use crate::i18n::Lang;
use crate::store::series::{Row, TextRow};
use crate::store::{self, Db, Store, StoreError};
use crate::vault;
use serde_json::json;

/// The wording of a series in one language: title up to 120 characters, summary 500.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeriesWords {
    /// The language.
    pub lang: Lang,
    /// Its name.
    pub title: String,
    /// One or two sentences.
    pub summary: String,
}

/// Begins a series. It is shown as soon as its first object is.
pub async fn begin_series(
    store: &Store,
    actor: &Actor,
    slug: Slug,
    words: Vec<SeriesWords>,
    now: Moment,
) -> Result<SeriesId, PublishingError> {
    must_be_curator(actor)?;
    let actor = actor.clone();
    store
        .write(move |db| {
            let row = Row {
                id: SeriesId::new(vault::random_id()),
                slug,
                state: SeriesState::Draft,
                created_at: now,
                published_at: None,
            };
            store::series::insert(db, &row).map_err(|why| match why {
                StoreError::Exists => PublishingError::SlugTaken,
                other => other.into(),
            })?;
            store::series::replace_texts(db, &row.id, &rows(&row.id, &words))?;
            let subject = (Subject::Series, row.id.as_str());
            let detail = json!({ "slug": row.slug });
            audit::record(db, now, &actor, Act::SeriesEdited, subject, detail)?;
            Ok(row.id)
        })
        .await
}

/// Changes the wording of a series.
///
/// # Errors
/// [`PublishingError::Stale`] if it is no longer the wording that was `seen`,
/// by its [`SeriesView::mark`].
pub async fn edit_series(
    store: &Store,
    actor: &Actor,
    id: &SeriesId,
    seen: &str,
    words: Vec<SeriesWords>,
    now: Moment,
) -> Result<(), PublishingError> {
    must_be_curator(actor)?;
    let (actor, id, seen) = (actor.clone(), id.clone(), seen.to_owned());
    store
        .write(move |db| {
            let row = store::series::find(db, &id)?;
            if view(db, row.clone())?.mark() != seen {
                return Err(PublishingError::Stale);
            }
            store::series::replace_texts(db, &id, &rows(&id, &words))?;
            if row.state == SeriesState::Published {
                store::meta::site_changed(db)?;
            }
            let subject = (Subject::Series, id.as_str());
            let detail = json!({ "slug": row.slug });
            audit::record(db, now, &actor, Act::SeriesEdited, subject, detail)?;
            Ok(())
        })
        .await
}

/// A series with its wording.
#[derive(Debug, Clone)]
pub struct SeriesView {
    /// The series.
    pub row: Row,
    /// Its wording.
    pub texts: Vec<TextRow>,
    /// How many objects belong to it.
    pub objects: i64,
}

impl SeriesView {
    /// Stands for the wording as it is now; another wording has another mark.
    pub fn mark(&self) -> String {
        let parts: Vec<[&str; 3]> = self
            .texts
            .iter()
            .map(|t| [t.lang.as_str(), t.title.as_str(), t.summary.as_str()])
            .collect();
        let bytes = json!(parts).to_string();
        content_name(bytes.as_bytes()).to_string()
    }
}

/// Every series, newest first.
pub async fn list_series(store: &Store, actor: &Actor) -> Result<Vec<SeriesView>, PublishingError> {
    must_be_curator(actor)?;
    store
        .read(|db| {
            let rows = store::series::list(db)?;
            rows.into_iter().map(|row| view(db, row)).collect()
        })
        .await
}

/// One series.
pub async fn find_series(
    store: &Store,
    actor: &Actor,
    id: &SeriesId,
) -> Result<SeriesView, PublishingError> {
    must_be_curator(actor)?;
    let id = id.clone();
    store
        .read(move |db| {
            let row = store::series::find(db, &id)?;
            view(db, row)
        })
        .await
}

fn view(db: &mut Db, row: Row) -> Result<SeriesView, PublishingError> {
    Ok(SeriesView {
        texts: store::series::texts(db, &row.id)?,
        objects: store::objects::count_in_series(db, &row.id)?,
        row,
    })
}

fn rows(id: &SeriesId, words: &[SeriesWords]) -> Vec<TextRow> {
    words
        .iter()
        .map(|w| TextRow {
            series_id: id.clone(),
            lang: w.lang.code().to_owned(),
            title: w.title.clone(),
            summary: w.summary.clone(),
        })
        .collect()
}
