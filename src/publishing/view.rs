//! What a curator sees of an object.

use super::review::lacking;
use super::{Lacking, PublishingError, must_be_curator};
use crate::audit;
use crate::domain::{Actor, ObjectId, ObjectState, PictureFormat, PictureId, Subject, TipState};
use crate::i18n::Lang;
use crate::store::objects::{EventRow, Row, TextRow};
use crate::store::pictures::{self, FileRow};
use crate::store::{self, Db, Store};

/// How many lines of its history an object's page shows.
const HISTORY: i64 = 100;

/// A picture with its files.
#[derive(Debug, Clone)]
pub struct PictureView {
    /// The picture.
    pub row: pictures::Row,
    /// Its files, narrowest first, the one to zoom into last.
    pub files: Vec<FileRow>,
    /// Its own words, where those of the object do not fit.
    pub texts: Vec<pictures::TextRow>,
}

impl PictureView {
    /// A JPEG about as wide as a column of text, for readers of every kind.
    pub fn medium(&self) -> Option<&FileRow> {
        let jpeg = |file: &&FileRow| file.format == PictureFormat::Jpeg && file.zoom == 0;
        let wide = |file: &&FileRow| file.width >= 640;
        let mut narrowest_first = self.files.iter().filter(jpeg);
        let widest = narrowest_first.clone().next_back();
        narrowest_first.find(wide).or(widest)
    }
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
    /// What was done with it in the studio, latest first.
    pub history: Vec<audit::Row>,
    /// The names of those who had a hand in it.
    pub hands: Vec<String>,
    /// Whether the one who asks had a hand in it, and so may not publish it.
    pub own_work: bool,
    /// What it lacks before a second curator may look at it.
    pub lacking: Vec<Lacking>,
    /// How many tips about it stand in each state. Counts, nothing else.
    pub tips: Vec<(TipState, i64)>,
}

/// A picture and where it belongs.
#[derive(Debug, Clone)]
pub struct PicturePlace {
    /// The picture.
    pub picture: PictureView,
    /// Its object.
    pub object: Row,
    /// The object's wording.
    pub texts: Vec<TextRow>,
    /// Which of the object's pictures it is, from 1.
    pub number: usize,
    /// How many pictures the object has.
    pub of: usize,
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
    /// Whether the one who asks had a hand in it.
    pub own_work: bool,
}

/// The wording closest to a language among those that have a title: that
/// language, else English, else any.
pub fn nearest_title(texts: &[TextRow], lang: Lang) -> Option<&TextRow> {
    let rank = |text: &&TextRow| match text.lang.as_str() {
        code if code == lang.code() => 0,
        "en" => 1,
        _ => 2,
    };
    let named = texts.iter().filter(|text| !text.title.is_empty());
    named.min_by_key(rank)
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
            let filter = audit::Filter {
                subject: Some(Subject::Object),
                subject_id: Some(id.to_string()),
                ..audit::Filter::default()
            };
            Ok(ObjectView {
                row: store::objects::find(db, &id)?,
                texts: store::objects::texts(db, &id)?,
                pictures: pictures_of(db, &id)?,
                events: store::objects::events(db, &id)?,
                history: store::audit::page(db, &filter, HISTORY, 0)?,
                hands: store::objects::hands(db, &id)?,
                own_work: store::objects::has_hand(db, &id, &staff)?,
                lacking: lacking(db, &id)?,
                tips: store::tips::count_of_object(db, &id)?,
            })
        })
        .await
}

/// One picture, with its object.
pub async fn find_picture(
    store: &Store,
    actor: &Actor,
    id: &PictureId,
) -> Result<PicturePlace, PublishingError> {
    must_be_curator(actor)?;
    let id = id.clone();
    store
        .read(move |db| {
            let object = pictures::find(db, &id)?.object_id;
            let mut all = pictures_of(db, &object)?;
            let at = all.iter().position(|picture| picture.row.id == id);
            let at = at.ok_or(PublishingError::Missing)?;
            Ok(PicturePlace {
                number: at + 1,
                of: all.len(),
                picture: all.swap_remove(at),
                texts: store::objects::texts(db, &object)?,
                object: store::objects::find(db, &object)?,
            })
        })
        .await
}

fn pictures_of(db: &mut Db, id: &ObjectId) -> Result<Vec<PictureView>, PublishingError> {
    let mut views = Vec::new();
    for row in pictures::of_object(db, id)? {
        let files = pictures::files(db, &row.id)?;
        let texts = pictures::texts_of(db, std::slice::from_ref(&row.id))?;
        views.push(PictureView { row, files, texts });
    }
    Ok(views)
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
    let staff = actor.id.clone();
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
                    own_work: store::objects::has_hand(db, &row.id, &staff)?,
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
