//! Four eyes: sending to review, sending back, publishing.

use super::{Lacking, PublishingError, must_be_curator};
use crate::audit;
use crate::domain::{Act, Actor, EventKind, Moment, ObjectId, ObjectState, ReturnReason, Subject};
use crate::store::objects::{EventRow, Row, TextRow};
use crate::store::{self, Db, Store};
use crate::vault;
use serde_json::json;

/// Sends a draft to review.
///
/// # Errors
/// [`PublishingError::NotReady`] says what is lacking.
pub async fn submit(
    store: &Store,
    actor: &Actor,
    id: &ObjectId,
    version: i64,
    now: Moment,
) -> Result<(), PublishingError> {
    must_be_curator(actor)?;
    let (actor, id) = (actor.clone(), id.clone());
    store
        .write(move |db| {
            let lacking = lacking(db, &id)?;
            if !lacking.is_empty() {
                return Err(PublishingError::NotReady(lacking));
            }
            let mut row = moved(db, &id, version, ObjectState::InReview, now)?;
            row.submitted_by = Some(actor.id.clone());
            store::objects::update(db, &row)?;
            store::objects::add_hand(db, &id, &actor.id)?;
            record(db, now, &actor, Act::ObjectSubmitted, &row)
        })
        .await
}

/// Sends an object back to whoever prepared it, saying why.
///
/// # Errors
/// [`PublishingError::NoReason`] if nothing is said.
pub async fn return_to_draft(
    store: &Store,
    actor: &Actor,
    id: &ObjectId,
    version: i64,
    reasons: Vec<ReturnReason>,
    now: Moment,
) -> Result<(), PublishingError> {
    must_be_curator(actor)?;
    if reasons.is_empty() {
        return Err(PublishingError::NoReason);
    }
    let (actor, id) = (actor.clone(), id.clone());
    store
        .write(move |db| {
            let mut row = moved(db, &id, version, ObjectState::Draft, now)?;
            row.submitted_by = None;
            store::objects::update(db, &row)?;
            let subject = (Subject::Object, id.as_str());
            let detail = json!({
                "reference": row.reference,
                "state": row.state,
                "reasons": reasons,
            });
            let act = Act::ObjectReturned;
            Ok(audit::record(db, now, &actor, act, subject, detail)?)
        })
        .await
}

/// Publishes an object that somebody else prepared.
///
/// # Errors
/// [`PublishingError::OwnWork`] for anybody who had a hand in it.
pub async fn publish(
    store: &Store,
    actor: &Actor,
    id: &ObjectId,
    version: i64,
    now: Moment,
) -> Result<(), PublishingError> {
    must_be_curator(actor)?;
    let (actor, id) = (actor.clone(), id.clone());
    store
        .write(move |db| {
            if store::objects::has_hand(db, &id, &actor.id)? {
                return Err(PublishingError::OwnWork);
            }
            let row = store::objects::find(db, &id)?;
            if row.state != ObjectState::InReview {
                // `Identified → Published` is lawful too, but is another use case.
                return Err(PublishingError::WrongState(row.state));
            }
            let lacking = lacking(db, &id)?;
            if !lacking.is_empty() {
                return Err(PublishingError::NotReady(lacking));
            }
            let mut row = moved(db, &id, version, ObjectState::Published, now)?;
            row.published_by = Some(actor.id.clone());
            row.published_at = Some(now);
            store::objects::update(db, &row)?;
            add_event(db, &row, EventKind::Published, now)?;
            if let Some(series) = &row.series_id {
                store::series::publish(db, series, now)?;
            }
            store::meta::site_changed(db)?;
            record(db, now, &actor, Act::ObjectPublished, &row)
        })
        .await
}

/// The object on its way to another state, if that move is lawful.
pub(super) fn moved(
    db: &mut Db,
    id: &ObjectId,
    version: i64,
    next: ObjectState,
    now: Moment,
) -> Result<Row, PublishingError> {
    let mut row = store::objects::find(db, id)?;
    if row.version != version {
        return Err(PublishingError::Stale);
    }
    if !row.state.may_become(next) {
        return Err(PublishingError::WrongState(row.state));
    }
    row.state = next;
    row.updated_at = now;
    Ok(row)
}

pub(super) fn add_event(
    db: &mut Db,
    row: &Row,
    kind: EventKind,
    now: Moment,
) -> Result<(), PublishingError> {
    let event = EventRow {
        id: vault::random_id(),
        object_id: row.id.clone(),
        at: now,
        kind,
        outcome: row.outcome,
    };
    Ok(store::objects::add_event(db, &event)?)
}

pub(super) fn record(
    db: &mut Db,
    now: Moment,
    actor: &Actor,
    act: Act,
    row: &Row,
) -> Result<(), PublishingError> {
    let subject = (Subject::Object, row.id.as_str());
    let detail = json!({
        "reference": row.reference,
        "state": row.state,
        "outcome": row.outcome,
    });
    Ok(audit::record(db, now, actor, act, subject, detail)?)
}

/// What still keeps an object from being looked at by a second curator.
pub(super) fn lacking(db: &mut Db, id: &ObjectId) -> Result<Vec<Lacking>, PublishingError> {
    let mut lacking = Vec::new();
    if store::pictures::of_object(db, id)?.is_empty() {
        lacking.push(Lacking::Picture);
    }
    lacking.extend(lacking_words(&store::objects::texts(db, id)?));
    Ok(lacking)
}

/// A language that was begun must be finished: whoever reads it would be shown
/// the gap.
fn lacking_words(texts: &[TextRow]) -> Vec<Lacking> {
    let parts = |t: &TextRow| {
        [
            !t.title.is_empty(),
            !t.question.is_empty(),
            !t.alt.is_empty(),
        ]
    };
    let whole = texts.iter().filter(|t| parts(t) == [true; 3]).count();
    let unfinished = texts
        .iter()
        .filter(|t| parts(t) != [true; 3])
        .filter_map(|t| t.lang.parse().ok())
        .map(Lacking::Unfinished);
    let two = (whole < 2).then_some(Lacking::TwoLanguages);
    two.into_iter().chain(unfinished).collect()
}
