//! Pictures that came with a tip. Each is opened one at a time, on purpose, by
//! whoever works on the tip: that is the reason, and the log keeps the look.
//! What is shown was encoded anew; the bytes as they came are never handed out.
//!
//! Strangers' pictures are decoded in this process, one at a time and under limits
//! narrower than those of the studio ([`imaging::Bounds::STRANGERS`]). The child
//! process without rights that DESIGN asks for comes with the studio's issue.

use super::{ScreeningError, Watch, admit, refuse_if_held_by_another};
use crate::blobs::{BlobError, Blobs, ContentName};
use crate::domain::{Act, Actor, Answers, AttachmentId, DeskId, Subject, TipId};
use crate::imaging::{self, Rendition};
use crate::store::attachments::{self as rows, Row};
use crate::store::{Db, Store, StoreError, tips};
use crate::vault::{self, Identity, Purpose, VaultError};
use crate::{audit, desks};
use serde_json::json;
use std::time::Duration;
use tokio::sync::Semaphore;

/// The longest side of what is shown, in pixels.
const SHOWN_SIDE: u32 = 1600;

/// So long somebody waits until the picture before theirs is opened.
const PATIENCE: Duration = Duration::from_secs(10);

/// One picture at a time, in the whole process: what a stranger sent may be made
/// to cost as much memory and time as the limits let it.
static PLACE: Semaphore = Semaphore::const_new(1);

/// Notes that somebody is about to see a picture, and says which one of the tip
/// it is, from 1.
///
/// # Errors
/// [`ScreeningError::NotClaimed`] to whoever does not work on the tip.
pub async fn note_look(
    store: &Store,
    actor: &Actor,
    tip: &TipId,
    picture: &AttachmentId,
    watch: Watch,
) -> Result<usize, ScreeningError> {
    admit(actor)?;
    let (actor, tip, picture) = (actor.clone(), tip.clone(), picture.clone());
    store
        .write(move |db| {
            let (number, _) = find(db, &actor, &tip, &picture, watch)?;
            let (subject, detail) = ((Subject::Tip, tip.as_str()), json!({ "picture": number }));
            audit::record(db, watch.now, &actor, Act::AttachmentSeen, subject, detail)?;
            tips::claim(db, &tip, &actor.id, watch.now, watch.lease_end())?;
            Ok(number)
        })
        .await
}

/// The picture, made anew from its pixels: without metadata, upright, as JPEG.
///
/// # Errors
/// [`ScreeningError::Picture`] if its pixels cannot be read or are too many,
/// [`ScreeningError::Crowded`] if others are opening pictures all the time.
pub async fn picture(
    store: &Store,
    quarantine: &Blobs,
    actor: &Actor,
    own: &Identity,
    tip: &TipId,
    picture: &AttachmentId,
    watch: Watch,
) -> Result<Rendition, ScreeningError> {
    admit(actor)?;
    let (row, desk) = {
        let (actor, own, tip, picture) = (actor.clone(), own.clone(), tip.clone(), picture.clone());
        store
            .read(move |db| {
                let (_, row) = find(db, &actor, &tip, &picture, watch)?;
                let desk = desks::unlock(db, &actor, &own, &DeskId::screening())?;
                let answers = tips::find(db, &tip)?.answers;
                // What the tipster's own sealed words do not name is not theirs.
                let plain = vault::open(&desk, Purpose::TipAnswers, tip.as_str(), &answers)?;
                let answers: Answers =
                    serde_json::from_slice(&plain).map_err(|_| VaultError::Damaged)?;
                if !answers.attachments.contains(&row.id) {
                    return Err(ScreeningError::Missing);
                }
                Ok((row, desk))
            })
            .await?
    };
    let name: ContentName = row
        .blob
        .parse()
        .map_err(|why: BlobError| StoreError::Unreadable(why.to_string()))?;
    let sealed = quarantine.get(&name).await?;
    alone(move || {
        let plain = vault::open(&desk, Purpose::Attachment, row.id.as_str(), &sealed)?;
        Ok(imaging::strangers_preview(&plain, SHOWN_SIDE)?)
    })
    .await
}

/// The place goes with the work: who closes the page does not stop it, and must
/// not make room for another.
async fn alone<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, ScreeningError> + Send + 'static,
) -> Result<T, ScreeningError> {
    let place = tokio::time::timeout(PATIENCE, PLACE.acquire()).await;
    let Ok(Ok(place)) = place else {
        return Err(ScreeningError::Crowded);
    };
    let done = tokio::task::spawn_blocking(move || {
        let _place = place;
        work()
    });
    done.await
        .unwrap_or(Err(ScreeningError::Store(StoreError::Busy)))
}

/// A picture of a tip that the actor works on, with its number.
fn find(
    db: &mut Db,
    actor: &Actor,
    tip: &TipId,
    picture: &AttachmentId,
    watch: Watch,
) -> Result<(usize, Row), ScreeningError> {
    let row = tips::find(db, tip)?;
    refuse_if_held_by_another(db, actor, &row, watch.now)?;
    if !row.is_worked_on_by(&actor.id) {
        return Err(ScreeningError::NotClaimed);
    }
    let all = rows::of_tip(db, tip)?;
    let at = all.iter().position(|row| row.id == *picture);
    let at = at.ok_or(ScreeningError::Missing)?;
    all.into_iter()
        .nth(at)
        .map(|row| (at + 1, row))
        .ok_or(ScreeningError::Missing)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc;

    #[tokio::test]
    async fn the_place_is_free_when_the_work_is_done_not_when_nobody_waits_for_it() {
        let (finish, told) = mpsc::channel::<()>();
        let waiting = alone(move || Ok(told.recv().is_ok()));
        let closed = tokio::time::timeout(Duration::from_millis(50), waiting).await;
        assert!(closed.is_err(), "the work goes on");
        assert_eq!(PLACE.available_permits(), 0);

        finish.send(()).unwrap();
        let next = tokio::time::timeout(PATIENCE, alone(|| Ok(true))).await;
        assert!(next.unwrap().unwrap(), "the place is given back");
    }
}
