//! What the site tells others by itself: feeds, the API, the sitemap.

use super::PublishingError;
use super::shown::{Shown, shown};
use crate::domain::{Category, Moment, ObjectState, SeriesState, Slug};
use crate::i18n::Lang;
use crate::store::announced::{Place, Wanted};
use crate::store::{self, Db, Store};

/// Objects that are told of at once, at most.
pub const MAX_ANNOUNCED: i64 = 100;

/// Which objects somebody wants to hear of.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only this kind of thing.
    pub category: Option<Category>,
    /// Only those still looked for, or only those identified.
    pub state: Option<ObjectState>,
    /// Only this series.
    pub series: Option<Slug>,
    /// Only those changed at or after this moment.
    pub since: Option<Moment>,
}

/// Some objects, latest change first.
#[derive(Debug, Clone)]
pub struct Announced {
    /// The objects.
    pub objects: Vec<Shown>,
    /// Where the next ones begin, if there are any.
    pub next: Option<Place>,
}

/// Up to `limit` objects behind a place; `limit` is 1–[`MAX_ANNOUNCED`].
///
/// # Errors
/// [`PublishingError::Missing`] if the series is not on show.
pub async fn announced(
    store: &Store,
    filter: Filter,
    after: Option<Place>,
    limit: i64,
    lang: Lang,
) -> Result<Announced, PublishingError> {
    let limit = limit.clamp(1, MAX_ANNOUNCED);
    store
        .read(move |db| {
            let wanted = wanted(db, &filter)?;
            let after = after.as_ref();
            // One more than asked for says whether there is a next page.
            let mut rows = store::announced::page(db, &wanted, filter.since, after, limit + 1)?;
            let more = rows.len() as i64 > limit;
            rows.truncate(limit as usize);
            let next = rows.last().filter(|_| more).map(|last| Place {
                changed: last.updated_at,
                reference: last.reference.clone(),
            });
            Ok(Announced {
                objects: shown(db, rows, lang)?,
                next,
            })
        })
        .await
}

/// When something somebody wants to hear of last changed or left.
///
/// # Errors
/// [`PublishingError::Missing`] if the series is not on show.
pub async fn last_change(store: &Store, filter: Filter) -> Result<Option<Moment>, PublishingError> {
    store
        .read(move |db| {
            let wanted = wanted(db, &filter)?;
            Ok(store::announced::last_change(db, &wanted)?)
        })
        .await
}

fn wanted(db: &mut Db, filter: &Filter) -> Result<Wanted, PublishingError> {
    let series = match &filter.series {
        Some(slug) => Some(on_show(db, slug)?.id),
        None => None,
    };
    Ok(Wanted {
        category: filter.category,
        state: filter.state,
        series,
    })
}

fn on_show(db: &mut Db, slug: &Slug) -> Result<store::series::Row, PublishingError> {
    store::series::find_by_slug(db, slug)?
        .filter(|row| row.state == SeriesState::Published)
        .ok_or(PublishingError::Missing)
}

/// A public object by its address, with the files of its large pictures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// Reference and last change.
    pub object: store::announced::Address,
    /// File names under `/images/`.
    pub pictures: Vec<String>,
}

/// How many public objects there are.
pub async fn address_count(store: &Store) -> Result<i64, PublishingError> {
    store
        .read(|db| Ok(store::announced::count(db, &Wanted::default())?))
        .await
}

/// Up to `limit` addresses of public objects, in the order of their references.
pub async fn addresses(
    store: &Store,
    limit: i64,
    offset: i64,
) -> Result<Vec<Address>, PublishingError> {
    store
        .read(move |db| {
            let found = store::announced::addresses(db, limit, offset)?;
            let references: Vec<_> = found.iter().map(|one| one.reference.clone()).collect();
            let mut files = std::collections::HashMap::<_, Vec<String>>::new();
            for (reference, blob, format) in store::announced::large_files(db, &references)? {
                let name = format!("{blob}.{}", format.extension());
                files.entry(reference).or_default().push(name);
            }
            let with_files = found.into_iter().map(|object| Address {
                pictures: files.remove(&object.reference).unwrap_or_default(),
                object,
            });
            Ok(with_files.collect())
        })
        .await
}
