//! Who works on a tip. A claim is a lease: it ends by itself, every act of its
//! holder lengthens it, and a tip whose moderator went home is simply free.

use super::{ScreeningError, Watch, admit, refuse_if_held_by_another};
use crate::audit;
use crate::domain::{Act, Actor, Subject, TipId};
use crate::store::{Store, StoreError, tips};
use serde_json::json;

/// Takes a tip up, or lengthens one's own lease. Of two people who claim at
/// once exactly one succeeds; the other is told who did.
///
/// # Errors
/// [`ScreeningError::Held`] if somebody else works on it.
pub async fn claim(
    store: &Store,
    actor: &Actor,
    tip: &TipId,
    watch: Watch,
) -> Result<(), ScreeningError> {
    admit(actor)?;
    let (actor, tip) = (actor.clone(), tip.clone());
    store
        .write(move |db| {
            let mine = tips::find(db, &tip)?.holder(watch.now) == Some(&actor.id);
            match tips::claim(db, &tip, &actor.id, watch.now, watch.lease_end()) {
                Ok(()) => {}
                Err(StoreError::Changed) => {
                    let row = tips::find(db, &tip)?;
                    refuse_if_held_by_another(db, &actor, &row, watch.now)?;
                    return Err(ScreeningError::Stale);
                }
                Err(other) => return Err(other.into()),
            }
            if !mine {
                let subject = (Subject::Tip, tip.as_str());
                audit::record(db, watch.now, &actor, Act::TipClaimed, subject, json!({}))?;
            }
            Ok(())
        })
        .await
}

/// Gives one's own claim back, so that others need not wait for it to end.
///
/// # Errors
/// [`ScreeningError::NotClaimed`] if it was not one's own.
pub async fn release(
    store: &Store,
    actor: &Actor,
    tip: &TipId,
    watch: Watch,
) -> Result<(), ScreeningError> {
    admit(actor)?;
    let (actor, tip) = (actor.clone(), tip.clone());
    store
        .write(move |db| {
            tips::find(db, &tip)?;
            tips::release(db, &tip, &actor.id).map_err(|why| match why {
                StoreError::Changed => ScreeningError::NotClaimed,
                other => other.into(),
            })?;
            let subject = (Subject::Tip, tip.as_str());
            audit::record(db, watch.now, &actor, Act::TipReleased, subject, json!({}))?;
            Ok(())
        })
        .await
}
