//! What the public sees of objects and series.

use super::{PictureView, PublishingError};
use crate::domain::{Category, ObjectState, Reference, SeriesState, Slug};
use crate::i18n::Lang;
use crate::store::gallery::{self, Wanted};
use crate::store::objects::{self, EventRow, Row, TextRow};
use crate::store::{self, Db, Store, pictures, series};

/// Objects on a page of the gallery.
pub const GALLERY_PAGE: i64 = 12;

/// What somebody looks for, as it stands in the address.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Search {
    /// Only this kind of thing.
    pub category: Option<Category>,
    /// Only those still looked for, or only those identified.
    pub state: Option<ObjectState>,
    /// Only this series.
    pub series: Option<Slug>,
    /// From 1.
    pub page: i64,
}

/// An object as the public sees it.
#[derive(Debug, Clone)]
pub struct Shown {
    /// The object.
    pub row: Row,
    /// The wording in the language asked for, or the nearest there is.
    pub text: TextRow,
    /// Its pictures.
    pub pictures: Vec<PictureView>,
    /// Its timeline.
    pub events: Vec<EventRow>,
    /// Its series, if that is shown.
    pub series: Option<ShownSeries>,
}

/// A series as the public sees it.
#[derive(Debug, Clone)]
pub struct ShownSeries {
    /// Its address.
    pub slug: Slug,
    /// The wording in the language asked for, or the nearest there is.
    pub text: series::TextRow,
}

/// A page of the gallery.
#[derive(Debug, Clone)]
pub struct Gallery {
    /// The objects on it.
    pub objects: Vec<Shown>,
    /// How many there are in all.
    pub total: i64,
    /// Which page this is, from 1.
    pub page: i64,
    /// How many pages there are, at least 1.
    pub pages: i64,
    /// Every series that is shown, newest first.
    pub series: Vec<ShownSeries>,
}

/// What the public finds under a reference.
#[derive(Debug, Clone)]
pub enum Found {
    /// The object.
    Shown(Box<Shown>),
    /// It was shown once, and taken down.
    Gone,
    /// Nothing.
    Nothing,
}

/// Looks for objects.
pub async fn gallery(
    store: &Store,
    search: Search,
    lang: Lang,
) -> Result<Gallery, PublishingError> {
    store
        .read(move |db| {
            let mut wanted = Wanted {
                category: search.category,
                state: search.state,
                series: None,
            };
            if let Some(slug) = &search.series {
                let found = series::find_by_slug(db, slug)?.ok_or(PublishingError::Missing)?;
                wanted.series = Some(found.id);
            }
            let total = gallery::count(db, &wanted)?;
            let pages = ((total + GALLERY_PAGE - 1) / GALLERY_PAGE).max(1);
            let page = search.page.clamp(1, pages);
            let rows = gallery::page(db, &wanted, GALLERY_PAGE, (page - 1) * GALLERY_PAGE)?;
            let objects = rows
                .into_iter()
                .map(|row| shown(db, row, lang))
                .collect::<Result<_, _>>()?;
            Ok(Gallery {
                objects,
                total,
                page,
                pages,
                series: all_series(db, lang)?,
            })
        })
        .await
}

/// Looks an object up by what the public calls it.
pub async fn look_up(
    store: &Store,
    reference: &Reference,
    lang: Lang,
) -> Result<Found, PublishingError> {
    let reference = reference.clone();
    store
        .read(move |db| {
            Ok(match objects::find_by_reference(db, &reference)? {
                Some(row) if row.state.is_public() => Found::Shown(Box::new(shown(db, row, lang)?)),
                Some(row) if row.state == ObjectState::Withdrawn => Found::Gone,
                _ => Found::Nothing,
            })
        })
        .await
}

pub(super) fn shown(db: &mut Db, row: Row, lang: Lang) -> Result<Shown, PublishingError> {
    let texts = objects::texts(db, &row.id)?;
    let text = nearest(texts, lang, |t| &t.lang).ok_or(PublishingError::Unreadable)?;
    let mut views = Vec::new();
    for picture in pictures::of_object(db, &row.id)? {
        let files = pictures::files(db, &picture.id)?;
        views.push(PictureView {
            row: picture,
            files,
        });
    }
    let series = match &row.series_id {
        Some(id) => {
            let found = store::series::find(db, id)?;
            shown_series(db, found, lang)?
        }
        None => None,
    };
    Ok(Shown {
        text,
        pictures: views,
        events: objects::events(db, &row.id)?,
        series,
        row,
    })
}

fn all_series(db: &mut Db, lang: Lang) -> Result<Vec<ShownSeries>, PublishingError> {
    let mut all = Vec::new();
    for row in series::list(db)? {
        all.extend(shown_series(db, row, lang)?);
    }
    Ok(all)
}

fn shown_series(
    db: &mut Db,
    row: series::Row,
    lang: Lang,
) -> Result<Option<ShownSeries>, PublishingError> {
    if row.state != SeriesState::Published {
        return Ok(None);
    }
    let texts = series::texts(db, &row.id)?;
    Ok(nearest(texts, lang, |t| &t.lang).map(|text| ShownSeries {
        slug: row.slug,
        text,
    }))
}

/// The wording in a language, else in English, else in any.
pub(super) fn nearest<T>(texts: Vec<T>, lang: Lang, of: impl Fn(&T) -> &str) -> Option<T> {
    let rank = |text: &T| match of(text) {
        code if code == lang.code() => 0,
        "en" => 1,
        _ => 2,
    };
    texts.into_iter().min_by_key(rank)
}
