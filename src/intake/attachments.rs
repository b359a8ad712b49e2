//! Pictures that come with a tip: sealed piece by piece as they arrive, kept in
//! quarantine, tied to the open form, and given to the tip when that is kept.
//!
//! Nothing here looks at a picture but at its first bytes, which say whether it
//! is one.

use super::{FormTag, IntakeError};
use crate::blobs::{BlobError, Blobs, ContentName, content_name};
use crate::domain::{Act, Actor, AttachmentId, DeskId, Moment, Subject};
use crate::imaging::Format;
use crate::store::attachments::{self as rows, Row};
use crate::store::{Store, StoreError};
use crate::vault::{self, Purpose, Sealer};
use crate::{audit, desks};
use serde_json::json;

/// How many first bytes tell what a file is.
const HEAD: usize = 12;
/// So many hours longer than a form is good its pictures are kept: whoever sends
/// at the last moment loses none.
const GRACE_HOURS: i64 = 1;
/// How many pictures one round of the worker erases.
const ERASED_AT_ONCE: i64 = 50;

/// What the operator allows.
#[derive(Debug, Clone, Copy)]
pub struct PictureLimits {
    /// Pictures of one tip.
    pub files: usize,
    /// Bytes of one picture.
    pub bytes: usize,
    /// Pictures that wait for their tips, of everybody together.
    pub waiting: usize,
}

/// What is wrong with a picture, as far as its sender can mend it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PictureProblem {
    /// Neither JPEG, PNG nor WebP.
    #[error("not a picture that is taken")]
    Type,
    /// More bytes than are taken.
    #[error("the picture is too large")]
    Large,
    /// No bytes at all.
    #[error("the picture is empty")]
    Empty,
    /// The form has as many as it takes.
    #[error("too many pictures")]
    Many,
    /// It did not arrive whole, or the form is not ours.
    #[error("the picture was not uploaded")]
    Failed,
    /// There is no room just now.
    #[error("pictures cannot be taken now")]
    NotNow,
}

/// A picture that waits for its tip.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// The picture.
    pub id: AttachmentId,
    /// Its bytes, as it came.
    pub size: i64,
}

/// A picture on its way in.
pub struct Arriving {
    id: AttachmentId,
    sealer: Sealer,
    head: Vec<u8>,
    format: Option<Format>,
    size: usize,
    limit: usize,
}

/// A picture that is sealed and not yet kept.
pub struct Arrived {
    id: AttachmentId,
    sealed: Vec<u8>,
    size: usize,
    format: Format,
}

impl Arriving {
    /// Makes ready for a picture of at most `limit` bytes.
    ///
    /// # Errors
    /// If the desk has no key yet.
    pub async fn begin(store: &Store, limit: usize) -> Result<Self, IntakeError> {
        let desk = store
            .read(|db| desks::recipient(db, &DeskId::screening()))
            .await?;
        let id = AttachmentId::new(vault::random_id());
        let to = std::slice::from_ref(&desk);
        Ok(Self {
            sealer: Sealer::begin(to, Purpose::Attachment, id.as_str(), 0)?,
            id,
            head: Vec::with_capacity(HEAD),
            format: None,
            size: 0,
            limit,
        })
    }

    /// Takes the next piece.
    ///
    /// # Errors
    /// As soon as it is no picture, or too large; then nothing more is taken.
    pub fn take(&mut self, piece: &[u8]) -> Result<(), PictureProblem> {
        self.size = self.size.saturating_add(piece.len());
        if self.size > self.limit {
            return Err(PictureProblem::Large);
        }
        if self.head.len() < HEAD {
            let wanted = HEAD - self.head.len();
            self.head.extend(piece.iter().take(wanted));
            if self.head.len() == HEAD {
                let format = Format::of_first_bytes(&self.head).ok_or(PictureProblem::Type)?;
                self.format = Some(format);
            }
        }
        self.sealer.write(piece).map_err(|_| PictureProblem::NotNow)
    }

    /// The picture, sealed.
    ///
    /// # Errors
    /// If it is empty, or so short that it is none.
    pub fn finish(self) -> Result<Arrived, PictureProblem> {
        match (self.size, self.format) {
            (0, _) => Err(PictureProblem::Empty),
            (_, None) => Err(PictureProblem::Type),
            (size, Some(format)) => Ok(Arrived {
                sealed: self.sealer.finish().map_err(|_| PictureProblem::NotNow)?,
                id: self.id,
                size,
                format,
            }),
        }
    }
}

/// Whether there is room for one more picture: asked before any byte is taken.
///
/// # Errors
/// [`IntakeError::Picture`] if there is none.
pub async fn check_room(store: &Store, limits: PictureLimits) -> Result<(), IntakeError> {
    let waiting = store.read(rows::count_waiting).await?;
    if usize::try_from(waiting).unwrap_or(usize::MAX) >= limits.waiting {
        return Err(IntakeError::Picture(PictureProblem::NotNow));
    }
    Ok(())
}

/// Keeps a picture for an open form, until `erase_hour` at least.
///
/// # Errors
/// [`IntakeError::Picture`] if the form has enough, or everybody together.
pub async fn put_to_form(
    store: &Store,
    quarantine: &Blobs,
    form: &FormTag,
    arrived: Arrived,
    limits: PictureLimits,
    erase_hour: i64,
) -> Result<(), IntakeError> {
    let (id, form) = (arrived.id.clone(), form.as_str().to_owned());
    let row = Row {
        id: id.clone(),
        tip_id: None,
        form_tag: None,
        place: 0,
        size: i64::try_from(arrived.size).unwrap_or(i64::MAX),
        format: arrived.format.extension().to_owned(),
        blob: content_name(&arrived.sealed).to_string(),
        erase_hour,
    };
    let (tag, announced) = (form.clone(), row.clone());
    store
        .write(move |db| {
            if rows::of_form(db, &tag)?.len() >= limits.files {
                return Err(IntakeError::Picture(PictureProblem::Many));
            }
            let waiting = usize::try_from(rows::count_waiting(db)?).unwrap_or(usize::MAX);
            if waiting >= limits.waiting {
                return Err(IntakeError::Picture(PictureProblem::NotNow));
            }
            Ok(rows::announce(db, &row)?)
        })
        .await?;
    if let Err(why) = quarantine.put(arrived.sealed).await {
        // Otherwise a full disk would fill the room for waiting pictures, too.
        erase(store, quarantine, announced).await?;
        return Err(why.into());
    }
    store
        .write(move |db| {
            let there = rows::of_form(db, &form)?;
            if there.len() >= limits.files {
                return Err(IntakeError::Picture(PictureProblem::Many));
            }
            let place = there.last().map_or(0, |last| last.place) + 1;
            Ok(rows::put_to_form(db, &id, &form, place)?)
        })
        .await
}

/// The hour until which pictures of a form are kept that is good for `life_hours`.
pub fn erase_hour(now: Moment, life_hours: i64) -> i64 {
    now.hour() + life_hours + GRACE_HOURS
}

/// The pictures of an open form, in the order they came.
pub async fn waiting(store: &Store, form: &FormTag) -> Result<Vec<Waiting>, IntakeError> {
    let tag = form.as_str().to_owned();
    let rows = store.read(move |db| rows::of_form(db, &tag)).await?;
    let list = rows.into_iter().map(|row| Waiting {
        id: row.id,
        size: row.size,
    });
    Ok(list.collect())
}

/// Moves the pictures of a form that grew too old to the one that took its place.
///
/// # Errors
/// The store's.
pub async fn move_to_form(
    store: &Store,
    old: &FormTag,
    new: &FormTag,
    erase_hour: i64,
) -> Result<(), IntakeError> {
    let (old, new) = (old.as_str().to_owned(), new.as_str().to_owned());
    let moved = store.write(move |db| rows::move_to_form(db, &old, &new, erase_hour));
    Ok(moved.await?)
}

/// Takes a picture off its form and erases it. One that is not the form's is left
/// alone, without a word.
pub async fn remove(
    store: &Store,
    quarantine: &Blobs,
    form: &FormTag,
    id: &AttachmentId,
) -> Result<(), IntakeError> {
    let tag = form.as_str().to_owned();
    let rows = store.read(move |db| rows::of_form(db, &tag)).await?;
    match rows.into_iter().find(|row| row.id == *id) {
        Some(row) => erase(store, quarantine, row).await.map(drop),
        None => Ok(()),
    }
}

/// Erases pictures whose forms were never sent; says how many. One that cannot be
/// erased is tried again in the next hour and holds up none of the others.
///
/// # Errors
/// The store's, before the first and after the last of them.
pub async fn erase_due(
    store: &Store,
    quarantine: &Blobs,
    now: Moment,
) -> Result<usize, IntakeError> {
    let hour = now.hour();
    let due = store
        .read(move |db| rows::due(db, hour, ERASED_AT_ONCE))
        .await?;
    let mut count = 0;
    for row in due {
        let id = row.id.clone();
        match erase(store, quarantine, row).await {
            Ok(Erasing::Done) => count += 1,
            Ok(Erasing::OfATip) => {}
            Err(why) => {
                tracing::error!(event = "picture_not_erased", %id, %why);
                store
                    .write(move |db| rows::erase_later(db, &id, hour + 1))
                    .await?;
            }
        }
    }
    if count > 0 {
        store
            .write(move |db| {
                let subject = (Subject::Portal, "portal");
                let (portal, detail) = (Actor::portal(), json!({ "count": count }));
                audit::record(db, now, &portal, Act::AttachmentsErased, subject, detail)
            })
            .await?;
    }
    Ok(count)
}

/// What became of a picture that was to be erased.
enum Erasing {
    /// It is gone.
    Done,
    /// A tip got it a moment before: it stays.
    OfATip,
}

/// First the form lets go, so that no tip is given a picture without bytes; then the
/// bytes, then the row: stopped in between, it is done again.
async fn erase(store: &Store, quarantine: &Blobs, row: Row) -> Result<Erasing, IntakeError> {
    let name: ContentName = row
        .blob
        .parse()
        .map_err(|why: BlobError| StoreError::Unreadable(why.to_string()))?;
    let id = row.id.clone();
    if !store.write(move |db| rows::begin_erasing(db, &id)).await? {
        return Ok(Erasing::OfATip);
    }
    quarantine.delete(&name).await?;
    store.write(move |db| rows::forget(db, &row.id)).await?;
    Ok(Erasing::Done)
}
