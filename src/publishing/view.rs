//! What a curator sees of an object.

use super::{PublishingError, must_be_curator};
use crate::domain::{Actor, ObjectId, ObjectState};
use crate::store::objects::{EventRow, Row, TextRow};
use crate::store::pictures::{self, FileRow};
use crate::store::{self, Store, series};

/// A picture with its files.
#[derive(Debug, Clone)]
pub struct PictureView {
    /// The picture.
    pub row: pictures::Row,
    /// Its files, narrowest first, the one to zoom into last.
    pub files: Vec<FileRow>,
}

/// An object with everything that belongs to it.
#[derive(Debug, Clone)]
pub struct ObjectView {
    /// The object.
    pub row: Row,
    /// Its wording.
    pub texts: Vec<TextRow>,
    /// Its pictures.
    pub pictures: Vec<PictureView>,
    /// Its public timeline.
    pub events: Vec<EventRow>,
    /// Whether the one who asks had a hand in it, and so may not publish it.
    pub own_work: bool,
}

/// A line of the studio's list.
#[derive(Debug, Clone)]
pub struct Listed {
    /// The object.
    pub row: Row,
    /// Its wording.
    pub texts: Vec<TextRow>,
    /// The smallest file of its first picture.
    pub thumbnail: Option<FileRow>,
}

/// A series with its wording.
#[derive(Debug, Clone)]
pub struct SeriesView {
    /// The series.
    pub row: series::Row,
    /// Its wording.
    pub texts: Vec<series::TextRow>,
}

/// One object.
pub async fn find(
    store: &Store,
    actor: &Actor,
    id: &ObjectId,
) -> Result<ObjectView, PublishingError> {
    must_be_curator(actor)?;
    let (staff, id) = (actor.id.clone(), id.clone());
    store
        .read(move |db| {
            let row = store::objects::find(db, &id)?;
            let mut views = Vec::new();
            for picture in pictures::of_object(db, &id)? {
                let files = pictures::files(db, &picture.id)?;
                views.push(PictureView {
                    row: picture,
                    files,
                });
            }
            Ok(ObjectView {
                texts: store::objects::texts(db, &id)?,
                pictures: views,
                events: store::objects::events(db, &id)?,
                own_work: store::objects::has_hand(db, &id, &staff)?,
                row,
            })
        })
        .await
}

/// At most so many objects stand on one page of the studio's list.
pub const PAGE: i64 = 24;

/// Objects in a state (or in any), most recently changed first; `page` from 1.
pub async fn list(
    store: &Store,
    actor: &Actor,
    state: Option<ObjectState>,
    page: i64,
) -> Result<(Vec<Listed>, Vec<(ObjectState, i64)>), PublishingError> {
    must_be_curator(actor)?;
    store
        .read(move |db| {
            let mut listed = Vec::new();
            for row in store::objects::list(db, state, PAGE, (page.max(1) - 1) * PAGE)? {
                let texts = store::objects::texts(db, &row.id)?;
                let thumbnail = match pictures::of_object(db, &row.id)?.first() {
                    Some(first) => pictures::files(db, &first.id)?.into_iter().next(),
                    None => None,
                };
                listed.push(Listed {
                    row,
                    texts,
                    thumbnail,
                });
            }
            let mut counts = Vec::new();
            for &state in ObjectState::ALL {
                counts.push((state, store::objects::count(db, state)?));
            }
            Ok((listed, counts))
        })
        .await
}

/// Every series, newest first.
pub async fn list_series(store: &Store, actor: &Actor) -> Result<Vec<SeriesView>, PublishingError> {
    must_be_curator(actor)?;
    store
        .read(|db| {
            let mut views = Vec::new();
            for row in series::list(db)? {
                let texts = series::texts(db, &row.id)?;
                views.push(SeriesView { row, texts });
            }
            Ok(views)
        })
        .await
}
