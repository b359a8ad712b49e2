//! Beginning an object and putting it into words.

use super::{PublishingError, must_be_curator};
use crate::audit;
use crate::domain::{
    Act, Actor, Category, Country, Moment, ObjectId, ObjectState, PictureId, Reference, Region,
    SeriesId, Subject,
};
use crate::i18n::Lang;
use crate::store::objects::{Row, TextRow};
use crate::store::{self, Db, Store, StoreError};
use crate::vault;
use serde_json::json;

/// The wording in one language, trimmed by whoever parsed the form. The first
/// three parts are needed for a review; the others may stay empty. Title up to
/// 120 characters, question 200, every other part 500.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// The language.
    pub lang: Lang,
    /// A name for the thing.
    pub title: String,
    /// What is asked.
    pub question: String,
    /// What somebody who cannot see the picture needs to know.
    pub alt: String,
    /// What can be seen, one fact a line.
    pub facts: String,
    /// Who may know it.
    pub helps: String,
    /// What is already known.
    pub known: String,
}

/// Everything about an object but its pictures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    /// What kind of thing.
    pub category: Category,
    /// The release it belongs to.
    pub series: Option<SeriesId>,
    /// Where the public is told it may be from.
    pub region: Option<Region>,
    /// Likely countries; never shown to the public.
    pub countries: Vec<Country>,
    /// Per language.
    pub words: Vec<Words>,
}

/// Begins a draft.
pub async fn begin(
    store: &Store,
    actor: &Actor,
    wording: Wording,
    now: Moment,
) -> Result<ObjectId, PublishingError> {
    must_be_curator(actor)?;
    let actor = actor.clone();
    store
        .write(move |db| {
            let row = Row {
                id: ObjectId::new(vault::random_id()),
                reference: free_reference(db)?,
                category: wording.category,
                series_id: wording.series.clone(),
                region: wording.region,
                state: ObjectState::Draft,
                outcome: None,
                countries: Country::join(&wording.countries),
                created_by: actor.id.clone(),
                created_at: now,
                submitted_by: None,
                published_by: None,
                published_at: None,
                updated_at: now,
                version: 1,
            };
            store::objects::insert(db, &row)?;
            store::objects::replace_texts(db, &row.id, &rows(&row.id, &wording.words))?;
            store::objects::add_hand(db, &row.id, &actor.id)?;
            let subject = (Subject::Object, row.id.as_str());
            let detail = json!({ "reference": row.reference });
            audit::record(db, now, &actor, Act::ObjectDrafted, subject, detail)?;
            Ok(row.id)
        })
        .await
}

/// Changes the wording of a draft.
pub async fn edit(
    store: &Store,
    actor: &Actor,
    id: &ObjectId,
    version: i64,
    wording: Wording,
    now: Moment,
) -> Result<(), PublishingError> {
    must_be_curator(actor)?;
    let (actor, id) = (actor.clone(), id.clone());
    store
        .write(move |db| {
            let mut row = editable(db, &id)?;
            row.version = version;
            row.category = wording.category;
            row.series_id = wording.series.clone();
            row.region = wording.region;
            row.countries = Country::join(&wording.countries);
            row.updated_at = now;
            store::objects::update(db, &row)?;
            store::objects::replace_texts(db, &id, &rows(&id, &wording.words))?;
            store::objects::add_hand(db, &id, &actor.id)?;
            let subject = (Subject::Object, id.as_str());
            let languages: Vec<_> = wording.words.iter().map(|w| w.lang.code()).collect();
            let detail = json!({ "languages": languages });
            audit::record(db, now, &actor, Act::ObjectEdited, subject, detail)?;
            Ok(())
        })
        .await
}

/// Gives one picture of a draft words of its own, where those of the object do
/// not fit; without any, the object's are read out. `version` is the object's.
/// Up to 500 characters a language.
pub async fn describe_picture(
    store: &Store,
    actor: &Actor,
    picture: &PictureId,
    version: i64,
    words: Vec<(Lang, String)>,
    now: Moment,
) -> Result<(), PublishingError> {
    must_be_curator(actor)?;
    let (actor, picture) = (actor.clone(), picture.clone());
    store
        .write(move |db| {
            let id = store::pictures::find(db, &picture)?.object_id;
            let mut row = editable(db, &id)?;
            row.version = version;
            row.updated_at = now;
            store::objects::update(db, &row)?;
            let text = |(lang, alt): &(Lang, String)| store::pictures::TextRow {
                picture_id: picture.clone(),
                lang: lang.code().to_owned(),
                alt: alt.clone(),
            };
            let texts: Vec<_> = words.iter().map(text).collect();
            store::pictures::replace_texts(db, &picture, &texts)?;
            store::objects::add_hand(db, &id, &actor.id)?;
            let languages: Vec<_> = words.iter().map(|(lang, _)| lang.code()).collect();
            let detail = json!({ "picture": picture, "languages": languages });
            let subject = (Subject::Object, id.as_str());
            audit::record(db, now, &actor, Act::ObjectEdited, subject, detail)?;
            Ok(())
        })
        .await
}

/// The object, if it may still be worked on.
pub(super) fn editable(db: &mut Db, id: &ObjectId) -> Result<Row, PublishingError> {
    let row = store::objects::find(db, id)?;
    match row.state {
        ObjectState::Draft => Ok(row),
        other => Err(PublishingError::WrongState(other)),
    }
}

fn rows(id: &ObjectId, words: &[Words]) -> Vec<TextRow> {
    words
        .iter()
        .map(|w| TextRow {
            object_id: id.clone(),
            lang: w.lang.code().to_owned(),
            title: w.title.clone(),
            question: w.question.clone(),
            alt: w.alt.clone(),
            facts: w.facts.clone(),
            helps: w.helps.clone(),
            known: w.known.clone(),
        })
        .collect()
}

/// 32⁵ references: a clash is rare, and simply means drawing again.
fn free_reference(db: &mut Db) -> Result<Reference, PublishingError> {
    for _ in 0..20 {
        let drawn: Reference = vault::random_reference()
            .parse()
            .map_err(|_| StoreError::Exists)?;
        if store::objects::find_by_reference(db, &drawn)?.is_none() {
            return Ok(drawn);
        }
    }
    Err(StoreError::Exists.into())
}
