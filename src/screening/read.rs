//! One tip, opened. Every look is recorded before anything is opened, so there
//! is no look without its line in the log.

use super::queue::{Holder, minutes_left};
use super::{ScreeningError, Watch, admit, name_of};
use crate::domain::{
    Act, Actor, Answers, Category, ContactReason, DeskId, Direction, ObjectId, PictureFormat,
    Reference, StaffId, Subject, TipId,
};
use crate::store::messages;
use crate::store::queue::{self as rows, LeadLine, Sibling};
use crate::store::{Db, Store, StoreError, attachments, objects, pictures, tips};
use crate::vault::{self, Identity, Purpose};
use crate::{audit, desks};
use serde_json::json;
use zeroize::Zeroizing;

/// How many lines of its history a tip's page shows.
const HISTORY: i64 = 100;
/// How many other tips about the same object it shows.
const SIBLINGS: i64 = 100;
/// The widest picture shown beside a tip.
const PICTURE_WIDTH: i64 = 640;

/// A tip as a moderator reads it.
#[derive(Debug)]
pub struct Reading {
    /// The row: state, grades, version and so on.
    pub tip: tips::Row,
    /// Who works on it now.
    pub holder: Option<Holder>,
    /// The tipster's words; nothing if they cannot be opened any more.
    pub answers: Option<Answers>,
    /// The desk's own assessment.
    pub assessment: Option<Zeroizing<String>>,
    /// The dialogue, in order.
    pub messages: Vec<Message>,
    /// Pictures that came with it, unopened.
    pub attachments: Vec<attachments::Row>,
    /// What was done with the tip, latest first.
    pub history: Vec<audit::Row>,
    /// The object it is about.
    pub object: Option<AboutObject>,
    /// Other tips about that object, oldest first.
    pub siblings: Vec<Sibling>,
    /// The leads it went into, latest first.
    pub leads: Vec<LeadLine>,
    /// Who decided last, by the name people know.
    pub decided_by: Option<String>,
}

/// A message of the dialogue, opened.
#[derive(Debug)]
pub struct Message {
    /// Who wrote it.
    pub direction: Direction,
    /// In which hour, counted since 1970.
    pub hour: i64,
    /// The text; nothing if it cannot be opened any more.
    pub text: Option<Zeroizing<String>>,
    /// Which member of staff wrote it.
    pub author: Option<String>,
}

/// What the desk needs to know of the object.
#[derive(Debug, Clone)]
pub struct AboutObject {
    /// What the public calls it.
    pub reference: Reference,
    /// What kind of thing; routing rules ask for it.
    pub category: Category,
    /// Its name, in the reader's language where there is one.
    pub title: String,
    /// What the public was asked.
    pub question: String,
    /// What the picture shows, in words.
    pub alt: String,
    /// The language of these texts.
    pub lang: String,
    /// Its first picture.
    pub picture: Option<Picture>,
}

/// A cleaned picture in the size that stands beside a tip.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Its address below `/images/`.
    pub file: String,
    /// In pixels.
    pub width: i64,
    /// In pixels.
    pub height: i64,
}

/// What was found under the log's line, still sealed.
struct Found {
    reading: Reading,
    sealed: Vec<messages::Row>,
}

/// Opens a tip for a moderator, claimed or not; records the look, notes that
/// the tipster's answers were read, and lengthens the reader's own lease.
///
/// # Errors
/// If the reader is no member of the desk.
pub async fn read(
    store: &Store,
    actor: &Actor,
    own: &Identity,
    tip: &TipId,
    lang: &str,
    watch: Watch,
) -> Result<Reading, ScreeningError> {
    admit(actor)?;
    let found = {
        let (actor, tip, lang) = (actor.clone(), tip.clone(), lang.to_owned());
        store
            .write(move |db| find(db, &actor, &tip, &lang, watch))
            .await?
    };
    let (actor, own) = (actor.clone(), own.clone());
    store
        .read(move |db| {
            let desk = desks::unlock(db, &actor, &own, &DeskId::screening())?;
            Ok(open(found, &desk))
        })
        .await
}

fn find(
    db: &mut Db,
    actor: &Actor,
    tip: &TipId,
    lang: &str,
    watch: Watch,
) -> Result<Found, ScreeningError> {
    let mut row = tips::find(db, tip)?;
    let subject = (Subject::Tip, tip.as_str());
    audit::record(db, watch.now, actor, Act::TipRead, subject, json!({}))?;
    if row.answered > 0 {
        tips::mark_answers_read(db, &row)?;
    }
    if row.holder(watch.now) == Some(&actor.id) {
        tips::claim(db, tip, &actor.id, watch.now, watch.lease_end())?;
        row.claimed_until = watch.lease_end();
    }
    let holder = match row.holder(watch.now) {
        None => None,
        Some(id) => Some(Holder {
            name: name_of(db, id)?,
            me: *id == actor.id,
            minutes: minutes_left(row.claimed_until, watch.now),
        }),
    };
    let sealed = messages::of_tip(db, tip)?;
    let mut opened = Vec::with_capacity(sealed.len());
    for message in &sealed {
        opened.push(Message {
            direction: message.direction,
            hour: message.hour,
            text: None,
            author: name(db, message.author.as_ref())?,
        });
    }
    let about = audit::Filter {
        subject: Some(Subject::Tip),
        subject_id: Some(tip.to_string()),
        ..audit::Filter::default()
    };
    let (object, siblings) = match &row.object_id {
        None => (None, Vec::new()),
        Some(id) => (
            about_object(db, id, lang)?,
            rows::siblings(db, id, tip, SIBLINGS)?,
        ),
    };
    Ok(Found {
        reading: Reading {
            holder,
            answers: None,
            assessment: None,
            messages: opened,
            attachments: attachments::of_tip(db, tip)?,
            history: crate::store::audit::page(db, &about, HISTORY, 0)?,
            object,
            siblings,
            leads: rows::leads_of(db, tip)?,
            decided_by: name(db, row.decided_by.as_ref())?,
            tip: row,
        },
        sealed,
    })
}

fn name(db: &mut Db, who: Option<&StaffId>) -> Result<Option<String>, StoreError> {
    who.map(|id| name_of(db, id)).transpose()
}

fn about_object(db: &mut Db, id: &ObjectId, lang: &str) -> Result<Option<AboutObject>, StoreError> {
    let row = match objects::find(db, id) {
        Ok(row) => row,
        Err(StoreError::Missing) => return Ok(None),
        Err(other) => return Err(other),
    };
    let texts = objects::texts(db, id)?;
    let text = [lang, "en"]
        .iter()
        .find_map(|wish| texts.iter().find(|text| text.lang == *wish))
        .or(texts.first());
    let of = |field: fn(&objects::TextRow) -> &String| {
        text.map_or_else(String::new, |t| field(t).clone())
    };
    Ok(Some(AboutObject {
        category: row.category,
        reference: row.reference,
        title: of(|t| &t.title),
        question: of(|t| &t.question),
        alt: of(|t| &t.alt),
        lang: of(|t| &t.lang),
        picture: first_picture(db, id)?,
    }))
}

fn first_picture(db: &mut Db, id: &ObjectId) -> Result<Option<Picture>, StoreError> {
    let Some(first) = pictures::of_object(db, id)?.into_iter().next() else {
        return Ok(None);
    };
    let widest = pictures::files(db, &first.id)?
        .into_iter()
        .filter(|file| file.zoom == 0 && file.width <= PICTURE_WIDTH)
        .filter(|file| file.format == PictureFormat::Jpeg)
        .max_by_key(|file| file.width);
    Ok(widest.map(|file| Picture {
        file: format!("{}.{}", file.blob, file.format.extension()),
        width: file.width,
        height: file.height,
    }))
}

fn open(found: Found, desk: &Identity) -> Reading {
    let Found {
        mut reading,
        sealed,
    } = found;
    let id = reading.tip.id.clone();
    reading.answers = vault::open(desk, Purpose::TipAnswers, id.as_str(), &reading.tip.answers)
        .ok()
        .and_then(|plain| serde_json::from_slice(&plain).ok());
    // What the tipster's own sealed words do not name is not theirs.
    let named = reading.answers.as_ref().map(|answers| &answers.attachments);
    reading
        .attachments
        .retain(|row| named.is_some_and(|named| named.contains(&row.id)));
    reading.assessment = reading
        .tip
        .assessment
        .as_ref()
        .and_then(|sealed| open_text(desk, Purpose::Assessment, id.as_str(), sealed));
    for (message, row) in reading.messages.iter_mut().zip(&sealed) {
        let owner = messages::owner(&id, row.place);
        message.text = open_text(desk, Purpose::Message, &owner, &row.for_desk);
    }
    reading
}

fn open_text(
    desk: &Identity,
    purpose: Purpose,
    owner: &str,
    sealed: &[u8],
) -> Option<Zeroizing<String>> {
    let plain = vault::open(desk, purpose, owner, sealed).ok()?;
    Some(Zeroizing::new(std::str::from_utf8(&plain).ok()?.to_owned()))
}

/// Shows the contact a tipster left, for a reason that the log keeps.
///
/// # Errors
/// [`ScreeningError::NoContact`] if none was left.
pub async fn contact(
    store: &Store,
    actor: &Actor,
    own: &Identity,
    tip: &TipId,
    reason: ContactReason,
    watch: Watch,
) -> Result<Zeroizing<String>, ScreeningError> {
    admit(actor)?;
    let sealed = {
        let (actor, tip) = (actor.clone(), tip.clone());
        store
            .write(move |db| {
                let sealed = tips::find(db, &tip)?
                    .contact
                    .ok_or(ScreeningError::NoContact)?;
                let detail = json!({ "reason": reason });
                let subject = (Subject::Tip, tip.as_str());
                audit::record(db, watch.now, &actor, Act::ContactSeen, subject, detail)?;
                Ok::<_, ScreeningError>(sealed)
            })
            .await?
    };
    let (actor, own, tip) = (actor.clone(), own.clone(), tip.clone());
    store
        .read(move |db| {
            let desk = desks::unlock(db, &actor, &own, &DeskId::screening())?;
            open_text(&desk, Purpose::TipContact, tip.as_str(), &sealed)
                .ok_or(ScreeningError::Vault(vault::VaultError::Damaged))
        })
        .await
}
