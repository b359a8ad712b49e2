//! Taking a picture in, blacking out, cutting, taking it out again.
//!
//! What came from the camera is kept once, sealed to the studio. Everything else
//! is made from it under the redactions and the crop, which are burnt in before
//! any size is made.

use super::draft::editable;
use super::{PublishingError, must_be_curator};
use crate::audit;
use crate::blobs::{Blobs, ContentName};
use crate::desks;
use crate::domain::{
    Act, Actor, DeskId, Moment, ObjectId, PictureFormat, PictureId, StaffId, Subject,
};
use crate::imaging::{self, Cleaned, Edit, Findings, Format, ImagingError, Rendition, Source};
use crate::store::pictures::{FileRow, Row};
use crate::store::{self, Store, StoreError};
use crate::vault::{self, Identity, Purpose};
use serde_json::json;
use tokio::sync::Semaphore;
use tokio::task::spawn_blocking;

/// What was found in an original and removed. The details are never stored: they
/// are read again from the sealed original for a curator who asks.
#[derive(Debug, Clone, serde::Serialize)]
pub struct Report {
    /// Everything found.
    pub findings: Findings,
    /// What was blacked out and cut away.
    pub edit: Edit,
    /// Width of the upright original, in pixels.
    pub source_width: i64,
    /// Height of the upright original, in pixels.
    pub source_height: i64,
}

/// Takes a camera file in: refuses what cannot be cleaned, keeps the original
/// sealed, makes every size.
pub async fn add_picture(
    store: &Store,
    blobs: &Blobs,
    actor: &Actor,
    object: &ObjectId,
    bytes: Vec<u8>,
    now: Moment,
) -> Result<PictureId, PublishingError> {
    must_be_curator(actor)?;
    let wanted = object.clone();
    let studio = store
        .read(move |db| {
            editable(db, &wanted)?;
            Ok::<_, PublishingError>(desks::recipient(db, &DeskId::studio())?)
        })
        .await?;
    let id = PictureId::new(vault::random_id());
    let owner = id.clone();
    let (sealed, cleaned, upright) = blocking(move || {
        let source = Source::decode(&bytes)?;
        let upright = (i64::from(source.width()), i64::from(source.height()));
        let cleaned = source.clean(&Edit::default())?;
        let sealed = vault::seal(&[studio], Purpose::Original, owner.as_str(), &bytes)?;
        Ok((sealed, cleaned, upright))
    })
    .await?;
    let kinds: Vec<_> = cleaned.findings.items.iter().map(|i| i.kind).collect();
    let findings = json!({ "kinds": kinds, "format": cleaned.findings.format });
    let original = blobs.put(sealed).await?;
    let files = keep(blobs, &id, &cleaned).await?;
    let row = Row {
        id: id.clone(),
        object_id: object.clone(),
        position: 0,
        original_blob: original.as_str().to_owned(),
        findings: findings.to_string(),
        edit: to_json(&Edit::default())?,
        source_width: upright.0,
        source_height: upright.1,
        width: i64::from(cleaned.width),
        height: i64::from(cleaned.height),
        fingerprint: cleaned.fingerprint,
        prepared_by: actor.id.clone(),
        prepared_at: now,
    };
    insert(store, actor, row, files, kinds.len()).await?;
    Ok(id)
}

async fn insert(
    store: &Store,
    actor: &Actor,
    mut row: Row,
    files: Vec<FileRow>,
    found: usize,
) -> Result<(), PublishingError> {
    let actor = actor.clone();
    store
        .write(move |db| {
            touch(db, &row.object_id, &actor.id, row.prepared_at)?;
            row.position = store::pictures::of_object(db, &row.object_id)?
                .last()
                .map_or(0, |last| last.position + 1);
            store::pictures::insert(db, &row, &files)?;
            let subject = (Subject::Picture, row.id.as_str());
            let detail = json!({ "object": row.object_id, "removed": found, "files": files.len() });
            let (at, act) = (row.prepared_at, Act::PictureCleaned);
            audit::record(db, at, &actor, act, subject, detail)?;
            Ok(())
        })
        .await
}

/// Other redactions and another crop, with those they were drawn over: whoever
/// saw an older picture must not undo a colleague's black-out without knowing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redraw {
    /// What was in force on the page it was drawn on.
    pub from: Edit,
    /// What shall be.
    pub to: Edit,
}

/// Makes every size anew from the sealed original, under other redactions and
/// another crop. Needs the studio's key, so only a member of the studio can.
///
/// # Errors
/// [`PublishingError::Stale`] if somebody redrew it in the meantime.
pub async fn edit_picture(
    store: &Store,
    blobs: &Blobs,
    actor: &Actor,
    own: &Identity,
    picture: &PictureId,
    redraw: Redraw,
    now: Moment,
) -> Result<(), PublishingError> {
    let (row, bytes) = original(store, blobs, actor, own, picture).await?;
    if edit_of(&row)? != redraw.from {
        return Err(PublishingError::Stale);
    }
    let wanted = redraw.to.clone();
    let cleaned = blocking(move || Ok(imaging::clean(&bytes, &wanted)?)).await?;
    let files = keep(blobs, picture, &cleaned).await?;
    let actor = actor.clone();
    let gone = store
        .write(move |db| {
            let mut row = store::pictures::find(db, &row.id)?;
            if edit_of(&row)? != redraw.from {
                return Err(PublishingError::Stale);
            }
            row.edit = to_json(&redraw.to)?;
            row.width = i64::from(cleaned.width);
            row.height = i64::from(cleaned.height);
            row.fingerprint = cleaned.fingerprint;
            row.prepared_by = actor.id.clone();
            row.prepared_at = now;
            touch(db, &row.object_id, &actor.id, now)?;
            let before = store::pictures::files(db, &row.id)?;
            store::pictures::replace(db, &row, &files)?;
            let subject = (Subject::Picture, row.id.as_str());
            let detail = json!({
                "object": row.object_id,
                "redactions": redraw.to.redactions.len(),
                "cropped": redraw.to.crop.is_some(),
            });
            audit::record(db, now, &actor, Act::PictureCleaned, subject, detail)?;
            unused(db, before.into_iter().map(|file| file.blob))
        })
        .await?;
    discard(blobs, gone).await
}

/// Removes a picture, its files and its sealed original.
pub async fn remove_picture(
    store: &Store,
    blobs: &Blobs,
    actor: &Actor,
    picture: &PictureId,
    now: Moment,
) -> Result<(), PublishingError> {
    must_be_curator(actor)?;
    let (actor, id) = (actor.clone(), picture.clone());
    let gone = store
        .write(move |db| {
            let row = store::pictures::find(db, &id)?;
            touch(db, &row.object_id, &actor.id, now)?;
            let files = store::pictures::files(db, &id)?;
            store::pictures::remove(db, &id)?;
            let subject = (Subject::Picture, id.as_str());
            let detail = json!({ "object": row.object_id });
            audit::record(db, now, &actor, Act::PictureRemoved, subject, detail)?;
            let mut gone = unused(db, files.into_iter().map(|file| file.blob))?;
            gone.push(row.original_blob);
            Ok::<_, PublishingError>(gone)
        })
        .await?;
    discard(blobs, gone).await
}

/// The upright original without metadata, at most `max_side` pixels long, for
/// drawing redactions on. A look at an original is recorded.
pub async fn preview(
    store: &Store,
    blobs: &Blobs,
    actor: &Actor,
    own: &Identity,
    picture: &PictureId,
    max_side: u32,
    now: Moment,
) -> Result<Rendition, PublishingError> {
    let (row, bytes) = original(store, blobs, actor, own, picture).await?;
    seen(store, actor, &row, "picture", now).await?;
    blocking(move || Ok(imaging::upright_preview(&bytes, max_side)?)).await
}

/// What was found in the original, read from it again. It may name a place or a
/// person, so this look is recorded too.
pub async fn report(
    store: &Store,
    blobs: &Blobs,
    actor: &Actor,
    own: &Identity,
    picture: &PictureId,
    now: Moment,
) -> Result<Report, PublishingError> {
    let (row, bytes) = original(store, blobs, actor, own, picture).await?;
    seen(store, actor, &row, "report", now).await?;
    let findings = blocking(move || Ok(imaging::inspect(&bytes)?)).await?;
    Ok(Report {
        findings,
        edit: edit_of(&row)?,
        source_width: row.source_width,
        source_height: row.source_height,
    })
}

async fn seen(
    store: &Store,
    actor: &Actor,
    row: &Row,
    what: &'static str,
    now: Moment,
) -> Result<(), PublishingError> {
    let (actor, id, object) = (actor.clone(), row.id.clone(), row.object_id.clone());
    store
        .write(move |db| {
            let subject = (Subject::Picture, id.as_str());
            let detail = json!({ "object": object, "shown": what });
            audit::record(db, now, &actor, Act::OriginalSeen, subject, detail)
        })
        .await?;
    Ok(())
}

async fn original(
    store: &Store,
    blobs: &Blobs,
    actor: &Actor,
    own: &Identity,
    picture: &PictureId,
) -> Result<(Row, Vec<u8>), PublishingError> {
    must_be_curator(actor)?;
    let (actor, own, id) = (actor.clone(), own.clone(), picture.clone());
    let (row, studio) = store
        .read(move |db| {
            let row = store::pictures::find(db, &id)?;
            let studio = desks::unlock(db, &actor, &own, &DeskId::studio())?;
            Ok::<_, PublishingError>((row, studio))
        })
        .await?;
    let name: ContentName = row
        .original_blob
        .parse()
        .map_err(|_| PublishingError::Unreadable)?;
    let sealed = blobs.get(&name).await?;
    let bytes = vault::open(&studio, Purpose::Original, row.id.as_str(), &sealed)?;
    Ok((row, bytes.to_vec()))
}

async fn keep(
    blobs: &Blobs,
    picture: &PictureId,
    cleaned: &Cleaned,
) -> Result<Vec<FileRow>, PublishingError> {
    let mut files = Vec::new();
    let sized = cleaned.renditions.iter().map(|r| (r, 0));
    for (rendition, zoom) in sized.chain([(&cleaned.full, 1)]) {
        let name = blobs.put(rendition.bytes.clone()).await?;
        files.push(FileRow {
            picture_id: picture.clone(),
            width: i64::from(rendition.width),
            format: match rendition.format {
                Format::Webp => PictureFormat::Webp,
                Format::Jpeg => PictureFormat::Jpeg,
                Format::Png => return Err(ImagingError::Encode.into()),
            },
            height: i64::from(rendition.height),
            size: rendition.bytes.len() as i64,
            blob: name.as_str().to_owned(),
            zoom,
        });
    }
    Ok(files)
}

/// Marks the object as changed just now, by this person.
fn touch(
    db: &mut store::Db,
    object: &ObjectId,
    staff: &StaffId,
    now: Moment,
) -> Result<(), PublishingError> {
    let mut row = editable(db, object)?;
    row.updated_at = now;
    store::objects::update(db, &row)?;
    Ok(store::objects::add_hand(db, object, staff)?)
}

fn unused(
    db: &mut store::Db,
    blobs: impl Iterator<Item = String>,
) -> Result<Vec<String>, PublishingError> {
    let mut gone = Vec::new();
    for blob in blobs {
        if !store::pictures::is_used(db, &blob)? {
            gone.push(blob);
        }
    }
    Ok(gone)
}

/// Deletes files nothing refers to any more; done after the commit, so that a
/// failure leaves a stray file rather than a picture without one.
async fn discard(blobs: &Blobs, names: Vec<String>) -> Result<(), PublishingError> {
    for name in names {
        if let Ok(name) = name.parse() {
            blobs.delete(&name).await?;
        }
    }
    Ok(())
}

fn edit_of(row: &Row) -> Result<Edit, PublishingError> {
    serde_json::from_str(&row.edit).map_err(|_| PublishingError::Unreadable)
}

fn to_json(edit: &Edit) -> Result<String, PublishingError> {
    serde_json::to_string(edit).map_err(|_| PublishingError::Unreadable)
}

/// A large picture takes some hundred megabytes while it is decoded: whoever
/// comes third waits.
static DECODING: Semaphore = Semaphore::const_new(2);

async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, PublishingError> + Send + 'static,
) -> Result<T, PublishingError> {
    let _turn = DECODING.acquire().await;
    spawn_blocking(work)
        .await
        .unwrap_or(Err(PublishingError::Store(StoreError::Busy)))
}
