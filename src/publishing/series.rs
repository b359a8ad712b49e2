//! Series: releases of objects.

use super::{PublishingError, must_be_curator};
use crate::audit;
use crate::domain::{Act, Actor, Moment, SeriesId, SeriesState, Slug, Subject};
use crate::i18n::Lang;
use crate::store::series::{Row, TextRow};
use crate::store::{self, Store, StoreError};
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
pub async fn edit_series(
    store: &Store,
    actor: &Actor,
    id: &SeriesId,
    words: Vec<SeriesWords>,
    now: Moment,
) -> Result<(), PublishingError> {
    must_be_curator(actor)?;
    let (actor, id) = (actor.clone(), id.clone());
    store
        .write(move |db| {
            let row = store::series::find(db, &id)?;
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
