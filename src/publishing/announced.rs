//! What the site tells others by itself: feeds, the API, the sitemap.

use super::PublishingError;
use super::gallery::{Shown, nearest, shown};
use crate::domain::{Category, Moment, ObjectState, SeriesState, Slug};
use crate::i18n::Lang;
use crate::store::announced::Place;
use crate::store::gallery::Wanted;
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
            let objects = rows.into_iter().map(|row| shown(db, row, lang));
            Ok(Announced {
                objects: objects.collect::<Result<_, _>>()?,
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

/// A series that is on show.
#[derive(Debug, Clone)]
pub struct Release {
    /// Its address.
    pub slug: Slug,
    /// The wording in the language asked for, or the nearest there is.
    pub text: store::series::TextRow,
    /// When it was first shown.
    pub published_at: Option<Moment>,
    /// How many of its objects are on show.
    pub objects: i64,
}

/// Every series on show, newest first.
pub async fn releases(store: &Store, lang: Lang) -> Result<Vec<Release>, PublishingError> {
    store
        .read(move |db| {
            let mut all = Vec::new();
            for row in store::series::list(db)? {
                if row.state == SeriesState::Published {
                    all.extend(told(db, row, lang)?);
                }
            }
            Ok(all)
        })
        .await
}

/// One series on show.
///
/// # Errors
/// [`PublishingError::Missing`] if it is not.
pub async fn release(store: &Store, slug: Slug, lang: Lang) -> Result<Release, PublishingError> {
    store
        .read(move |db| {
            let row = on_show(db, &slug)?;
            told(db, row, lang)?.ok_or(PublishingError::Missing)
        })
        .await
}

fn told(
    db: &mut Db,
    row: store::series::Row,
    lang: Lang,
) -> Result<Option<Release>, PublishingError> {
    let wanted = Wanted {
        series: Some(row.id.clone()),
        ..Wanted::default()
    };
    let objects = store::gallery::count(db, &wanted)?;
    let texts = store::series::texts(db, &row.id)?;
    Ok(nearest(texts, lang, |t| &t.lang).map(|text| Release {
        slug: row.slug,
        text,
        published_at: row.published_at,
        objects,
    }))
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
        .read(|db| Ok(store::gallery::count(db, &Wanted::default())?))
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
