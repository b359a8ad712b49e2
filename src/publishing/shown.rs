//! Objects and series as the public sees them, read in a handful of statements
//! however many there are.

use super::said::nearest;
use super::{PictureView, PublishingError, Said};
use crate::domain::{Moment, ObjectId, PictureId, SeriesId, SeriesState, Slug};
use crate::i18n::Lang;
use crate::store::objects::{EventRow, Row, TextRow};
use crate::store::{Db, gallery, objects, pictures, series};

/// An object as the public sees it.
#[derive(Debug, Clone)]
pub struct Shown {
    /// The object.
    pub row: Row,
    /// Its wording, each part in the language asked for or the nearest there is.
    pub words: ShownWords,
    /// Its pictures.
    pub pictures: Vec<ShownPicture>,
    /// Its timeline.
    pub events: Vec<EventRow>,
    /// Its series, if that is shown.
    pub series: Option<ShownSeries>,
}

/// The wording of an object.
#[derive(Debug, Clone)]
pub struct ShownWords {
    /// A name for the thing.
    pub title: Said,
    /// What is asked.
    pub question: Said,
    /// What can be seen, one fact a line.
    pub facts: Option<Said>,
    /// Who may know it.
    pub helps: Option<Said>,
    /// What is already known.
    pub known: Option<Said>,
}

/// A picture and the words for who cannot see it.
#[derive(Debug, Clone)]
pub struct ShownPicture {
    /// The picture with its files.
    pub view: PictureView,
    /// Its own words, else the object's.
    pub alt: Said,
}

/// A series as the public sees it.
#[derive(Debug, Clone)]
pub struct ShownSeries {
    /// The series.
    pub id: SeriesId,
    /// Its address.
    pub slug: Slug,
    /// When it was first shown.
    pub published_at: Option<Moment>,
    /// Its name.
    pub title: Said,
    /// One or two sentences.
    pub summary: Option<Said>,
}

/// Those of some objects that are on show, in the order they were asked for.
pub(super) fn in_order(
    db: &mut Db,
    ids: &[ObjectId],
    lang: Lang,
) -> Result<Vec<Shown>, PublishingError> {
    let mut rows = gallery::rows(db, ids)?;
    rows.sort_by_key(|row| ids.iter().position(|id| *id == row.id));
    shown(db, rows, lang)
}

/// Everything that belongs to some objects.
pub(super) fn shown(
    db: &mut Db,
    rows: Vec<Row>,
    lang: Lang,
) -> Result<Vec<Shown>, PublishingError> {
    let ids: Vec<ObjectId> = rows.iter().map(|row| row.id.clone()).collect();
    let texts = objects::texts_of(db, &ids)?;
    let events = objects::events_of(db, &ids)?;
    let mut album = Album::read(db, &ids)?;
    let of: Vec<SeriesId> = rows
        .iter()
        .filter_map(|row| row.series_id.clone())
        .collect();
    let series = shown_series(db, lang, |row| of.contains(&row.id))?;
    rows.into_iter()
        .map(|row| {
            let own: Vec<TextRow> = texts
                .iter()
                .filter(|text| text.object_id == row.id)
                .cloned()
                .collect();
            Ok(Shown {
                words: words(&own, lang)?,
                pictures: album.pictures(&row.id, &own, lang)?,
                events: events
                    .iter()
                    .filter(|event| event.object_id == row.id)
                    .cloned()
                    .collect(),
                series: series
                    .iter()
                    .find(|series| Some(&series.id) == row.series_id.as_ref())
                    .cloned(),
                row,
            })
        })
        .collect()
}

fn words(texts: &[TextRow], lang: Lang) -> Result<ShownWords, PublishingError> {
    let part = |of: fn(&TextRow) -> &str| nearest(texts, lang, |text| &text.lang, of);
    // No object passes its review without these two.
    let needed = |of| part(of).ok_or(PublishingError::Unreadable);
    Ok(ShownWords {
        title: needed(|text| &text.title)?,
        question: needed(|text| &text.question)?,
        facts: part(|text| &text.facts),
        helps: part(|text| &text.helps),
        known: part(|text| &text.known),
    })
}

/// The pictures of some objects.
struct Album {
    rows: Vec<pictures::Row>,
    files: Vec<pictures::FileRow>,
    texts: Vec<pictures::TextRow>,
}

impl Album {
    fn read(db: &mut Db, ids: &[ObjectId]) -> Result<Self, PublishingError> {
        let rows = pictures::of_objects(db, ids)?;
        let ids: Vec<PictureId> = rows.iter().map(|row| row.id.clone()).collect();
        Ok(Self {
            files: pictures::files_of(db, &ids)?,
            texts: pictures::texts_of(db, &ids)?,
            rows,
        })
    }

    fn pictures(
        &mut self,
        object: &ObjectId,
        words: &[TextRow],
        lang: Lang,
    ) -> Result<Vec<ShownPicture>, PublishingError> {
        let general = nearest(words, lang, |text| &text.lang, |text| &text.alt);
        let general = general.ok_or(PublishingError::Unreadable)?;
        let own = self.rows.extract_if(.., |row| row.object_id == *object);
        Ok(own
            .map(|row| {
                let texts = self.texts.iter().filter(|text| text.picture_id == row.id);
                let texts: Vec<_> = texts.cloned().collect();
                let alt = nearest(&texts, lang, |text| &text.lang, |text| &text.alt);
                let files = self.files.iter().filter(|file| file.picture_id == row.id);
                ShownPicture {
                    alt: alt.unwrap_or_else(|| general.clone()),
                    view: PictureView {
                        files: files.cloned().collect(),
                        texts,
                        row,
                    },
                }
            })
            .collect())
    }
}

/// The series that are shown and wanted, newest first.
pub(super) fn shown_series(
    db: &mut Db,
    lang: Lang,
    wanted: impl Fn(&series::Row) -> bool,
) -> Result<Vec<ShownSeries>, PublishingError> {
    let mut rows = series::shown(db)?;
    rows.retain(|row| row.state == SeriesState::Published && wanted(row));
    let ids: Vec<SeriesId> = rows.iter().map(|row| row.id.clone()).collect();
    let texts = series::texts_of(db, &ids)?;
    let named = rows.into_iter().filter_map(|row| {
        let own: Vec<_> = texts
            .iter()
            .filter(|text| text.series_id == row.id)
            .cloned()
            .collect();
        let part = |of: fn(&series::TextRow) -> &str| nearest(&own, lang, |text| &text.lang, of);
        Some(ShownSeries {
            title: part(|text| &text.title)?,
            summary: part(|text| &text.summary),
            id: row.id,
            slug: row.slug,
            published_at: row.published_at,
        })
    });
    Ok(named.collect())
}
