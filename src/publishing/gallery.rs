//! What the public looks at: the front page, the gallery, releases, an object.

use super::PublishingError;
use super::catalogue::{Catalogue, Counts, Edition, Tally, Wanted};
use super::shown::{Shown, ShownSeries, in_order, shown, shown_series};
use crate::domain::{
    Category, GalleryOrder, ObjectId, ObjectState, Reference, Region, SeriesId, Slug,
};
use crate::i18n::Lang;
use crate::store::{Db, Store, objects};

/// Objects on a page of the gallery.
pub const GALLERY_PAGE: usize = 12;

/// What somebody looks for, as it stands in the address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Search {
    /// Only this kind of thing.
    pub category: Option<Category>,
    /// Only those still looked for, or only those identified.
    pub state: Option<ObjectState>,
    /// Only this series.
    pub series: Option<Slug>,
    /// Only this likely region.
    pub region: Option<Region>,
    /// Only objects with these words.
    pub words: Option<String>,
    /// Which comes first.
    pub order: GalleryOrder,
    /// From 1.
    pub page: usize,
}

impl Default for Search {
    fn default() -> Self {
        Self {
            category: None,
            state: None,
            series: None,
            region: None,
            words: None,
            order: GalleryOrder::Looking,
            page: 1,
        }
    }
}

/// One page of many objects.
#[derive(Debug, Clone)]
pub struct Leaf {
    /// The objects on it.
    pub objects: Vec<Shown>,
    /// How many there are in all.
    pub total: usize,
    /// Which page this is, from 1.
    pub page: usize,
    /// How many pages there are, at least 1.
    pub pages: usize,
}

impl Leaf {
    fn read(
        db: &mut Db,
        ids: &[ObjectId],
        page: usize,
        lang: Lang,
    ) -> Result<Self, PublishingError> {
        let pages = ids.len().div_ceil(GALLERY_PAGE).max(1);
        let page = page.clamp(1, pages);
        let first = (page - 1) * GALLERY_PAGE;
        let here = &ids[first..ids.len().min(first + GALLERY_PAGE)];
        Ok(Self {
            objects: in_order(db, here, lang)?,
            total: ids.len(),
            page,
            pages,
        })
    }
}

/// A page of the gallery.
#[derive(Debug, Clone)]
pub struct Gallery {
    /// Its objects.
    pub leaf: Leaf,
    /// How many objects each choice would show.
    pub counts: Counts,
    /// Every series that is shown, newest first.
    pub series: Vec<ShownSeries>,
}

/// Looks for objects.
///
/// # Errors
/// [`PublishingError::Missing`] if there is no such series on show.
pub async fn gallery(
    store: &Store,
    catalogue: &Catalogue,
    search: Search,
    lang: Lang,
) -> Result<Gallery, PublishingError> {
    let edition = catalogue.edition(store).await?;
    let found = match &search.words {
        Some(words) => Some(catalogue.find(store, &edition, words.clone(), lang).await?),
        None => None,
    };
    store
        .read(move |db| {
            let series = shown_series(db, lang, |_| true)?;
            let wanted = Wanted {
                category: search.category,
                state: search.state,
                region: search.region,
                series: search
                    .series
                    .map(|slug| id_of(&series, &slug))
                    .transpose()?,
            };
            let (ids, counts) = edition.pick(&wanted, found.as_deref(), search.order);
            Ok(Gallery {
                leaf: Leaf::read(db, &ids, search.page, lang)?,
                counts,
                series,
            })
        })
        .await
}

fn id_of(series: &[ShownSeries], slug: &Slug) -> Result<SeriesId, PublishingError> {
    let found = series.iter().find(|series| series.slug == *slug);
    Ok(found.ok_or(PublishingError::Missing)?.id.clone())
}

/// What the front page shows.
#[derive(Debug, Clone)]
pub struct Front {
    /// The newest that are still looked for.
    pub looking: Vec<Shown>,
    /// How many are still looked for.
    pub looking_total: usize,
    /// Those that were answered last.
    pub solved: Vec<Shown>,
    /// How many are answered.
    pub solved_total: usize,
    /// The newest series.
    pub release: Option<Release>,
}

/// How many objects of each sort the front page shows: one large, six beside
/// it; three that were solved.
const FRONT_LOOKING: usize = 7;
const FRONT_SOLVED: usize = 3;

/// What is new, and what was solved.
pub async fn front(
    store: &Store,
    catalogue: &Catalogue,
    lang: Lang,
) -> Result<Front, PublishingError> {
    let edition = catalogue.edition(store).await?;
    store
        .read(move |db| {
            let of = |state, order| {
                let wanted = Wanted {
                    state: Some(state),
                    ..Wanted::default()
                };
                edition.pick(&wanted, None, order).0
            };
            let looking = of(ObjectState::Published, GalleryOrder::Newest);
            let solved = of(ObjectState::Identified, GalleryOrder::Updated);
            let newest = shown_series(db, lang, |_| true)?.into_iter().next();
            Ok(Front {
                looking: in_order(db, first(&looking, FRONT_LOOKING), lang)?,
                looking_total: looking.len(),
                solved: in_order(db, first(&solved, FRONT_SOLVED), lang)?,
                solved_total: solved.len(),
                release: newest.map(|series| Release::new(series, &edition)),
            })
        })
        .await
}

fn first(ids: &[ObjectId], most: usize) -> &[ObjectId] {
    &ids[..ids.len().min(most)]
}

/// A series and what became of its objects.
#[derive(Debug, Clone)]
pub struct Release {
    /// The series.
    pub series: ShownSeries,
    /// Its objects, counted.
    pub tally: Tally,
}

impl Release {
    fn new(series: ShownSeries, edition: &Edition) -> Self {
        Self {
            tally: edition.tally(&series.id),
            series,
        }
    }
}

/// Every series that is shown, newest first.
pub async fn releases(
    store: &Store,
    catalogue: &Catalogue,
    lang: Lang,
) -> Result<Vec<Release>, PublishingError> {
    let edition = catalogue.edition(store).await?;
    store
        .read(move |db| {
            let all = shown_series(db, lang, |_| true)?.into_iter();
            Ok(all.map(|series| Release::new(series, &edition)).collect())
        })
        .await
}

fn one_series(db: &mut Db, slug: &Slug, lang: Lang) -> Result<ShownSeries, PublishingError> {
    let found = shown_series(db, lang, |row| row.slug == *slug)?;
    found.into_iter().next().ok_or(PublishingError::Missing)
}

/// One series, without its objects.
///
/// # Errors
/// [`PublishingError::Missing`] if there is no such series on show.
pub async fn release(
    store: &Store,
    catalogue: &Catalogue,
    slug: &Slug,
    lang: Lang,
) -> Result<Release, PublishingError> {
    let (edition, slug) = (catalogue.edition(store).await?, slug.clone());
    store
        .read(move |db| Ok(Release::new(one_series(db, &slug, lang)?, &edition)))
        .await
}

/// One series with a page of its objects, those still looked for first.
///
/// # Errors
/// [`PublishingError::Missing`] if there is no such series on show.
pub async fn release_with_objects(
    store: &Store,
    catalogue: &Catalogue,
    slug: &Slug,
    page: usize,
    lang: Lang,
) -> Result<(Release, Leaf), PublishingError> {
    let (edition, slug) = (catalogue.edition(store).await?, slug.clone());
    store
        .read(move |db| {
            let series = one_series(db, &slug, lang)?;
            let wanted = Wanted {
                series: Some(series.id.clone()),
                ..Wanted::default()
            };
            let (ids, _) = edition.pick(&wanted, None, GalleryOrder::Looking);
            let leaf = Leaf::read(db, &ids, page, lang)?;
            Ok((Release::new(series, &edition), leaf))
        })
        .await
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

/// Looks an object up by what the public calls it.
pub async fn look_up(
    store: &Store,
    reference: &Reference,
    lang: Lang,
) -> Result<Found, PublishingError> {
    let reference = reference.clone();
    store
        .read(move |db| {
            let Some(row) = objects::find_by_reference(db, &reference)? else {
                return Ok(Found::Nothing);
            };
            Ok(match row.state {
                state if state.is_public() => match shown(db, vec![row], lang)?.pop() {
                    Some(shown) => Found::Shown(Box::new(shown)),
                    None => Found::Nothing,
                },
                ObjectState::Withdrawn => Found::Gone,
                _ => Found::Nothing,
            })
        })
        .await
}

/// Objects to look at after another.
#[derive(Debug, Clone)]
pub struct Related {
    /// Of the same series.
    pub series: Vec<Shown>,
    /// That look alike, or are of the same kind.
    pub alike: Vec<Shown>,
}

/// How many of each sort stand beside an object.
const RELATED: usize = 3;

/// What is related to an object by series or by likeness.
pub async fn related(
    store: &Store,
    catalogue: &Catalogue,
    id: &ObjectId,
    lang: Lang,
) -> Result<Related, PublishingError> {
    let (edition, id) = (catalogue.edition(store).await?, id.clone());
    store
        .read(move |db| {
            let (series, alike) = edition.related(&id, RELATED);
            Ok(Related {
                series: in_order(db, &series, lang)?,
                alike: in_order(db, &alike, lang)?,
            })
        })
        .await
}
