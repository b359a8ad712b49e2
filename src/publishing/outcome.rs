//! What came of the question, and taking things down.

use super::review::{add_event, moved, record};
use super::{PublishingError, must_be_curator};
use crate::domain::{Act, Actor, EventKind, Moment, ObjectId, ObjectOutcome, ObjectState};
use crate::store::{self, Store};

/// Makes an outcome known: the gallery, the page and its timeline show it.
pub async fn record_outcome(
    store: &Store,
    actor: &Actor,
    id: &ObjectId,
    version: i64,
    outcome: ObjectOutcome,
    now: Moment,
) -> Result<(), PublishingError> {
    let step = Step {
        next: ObjectState::Identified,
        outcome: Some(outcome),
        kind: EventKind::Outcome,
        act: Act::ObjectOutcome,
    };
    take(store, actor, id, version, step, now).await
}

/// Asks again: an outcome proved wrong.
pub async fn reopen(
    store: &Store,
    actor: &Actor,
    id: &ObjectId,
    version: i64,
    now: Moment,
) -> Result<(), PublishingError> {
    let step = Step {
        next: ObjectState::Published,
        outcome: None,
        kind: EventKind::Reopened,
        act: Act::ObjectReopened,
    };
    take(store, actor, id, version, step, now).await
}

/// Takes an object off the public site; its addresses answer 410 from then on.
pub async fn withdraw(
    store: &Store,
    actor: &Actor,
    id: &ObjectId,
    version: i64,
    now: Moment,
) -> Result<(), PublishingError> {
    let step = Step {
        next: ObjectState::Withdrawn,
        outcome: None,
        kind: EventKind::Withdrawn,
        act: Act::ObjectWithdrawn,
    };
    take(store, actor, id, version, step, now).await
}

struct Step {
    next: ObjectState,
    outcome: Option<ObjectOutcome>,
    kind: EventKind,
    act: Act,
}

async fn take(
    store: &Store,
    actor: &Actor,
    id: &ObjectId,
    version: i64,
    step: Step,
    now: Moment,
) -> Result<(), PublishingError> {
    must_be_curator(actor)?;
    let (actor, id) = (actor.clone(), id.clone());
    store
        .write(move |db| {
            let before = store::objects::find(db, &id)?;
            if !before.state.is_public() {
                // A draft in review also may become published, but not from here.
                return Err(PublishingError::WrongState(before.state));
            }
            let mut row = moved(db, &id, version, step.next, now)?;
            row.outcome = step.outcome;
            store::objects::update(db, &row)?;
            add_event(db, &row, step.kind, now)?;
            store::meta::site_changed(db)?;
            record(db, now, &actor, step.act, &row)
        })
        .await
}
