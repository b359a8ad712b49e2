//! What a unit sees, acknowledges and answers.

use super::leads::{page_of, unit_of};
use super::{Page, Problem, RoutingError, must_be, tidy};
use crate::audit;
use crate::domain::{Act, Actor, LeadId, LeadOutcome, LeadState, Moment, Role, Subject};
use crate::store::leads::Filter;
use crate::store::{Db, Store, leads as rows};
use crate::vault::{self, Purpose};
use serde_json::json;

/// The longest note with an outcome, in characters.
pub const NOTE_MAX: usize = 2_000;

/// The leads that have left for the investigator's own unit; narrowed to some
/// states if any are named.
///
/// # Errors
/// [`RoutingError::Forbidden`] to whoever is no investigator of a unit.
pub async fn inbox(
    store: &Store,
    actor: &Actor,
    states: Vec<LeadState>,
    page: i64,
) -> Result<Page, RoutingError> {
    let unit = unit_of(actor).ok_or(RoutingError::Forbidden)?;
    let seen = |state: &LeadState| state.has_left();
    let mut states: Vec<_> = states.into_iter().filter(seen).collect();
    if states.is_empty() {
        states = LeadState::ALL.iter().copied().filter(seen).collect();
    }
    let filter = Filter {
        unit: Some(unit),
        states,
    };
    store.read(move |db| page_of(db, &filter, page)).await
}

/// Says that the unit has read the lead.
///
/// # Errors
/// [`RoutingError::WrongState`] if it was acknowledged before.
pub async fn acknowledge(
    store: &Store,
    actor: &Actor,
    lead: &LeadId,
    now: Moment,
) -> Result<(), RoutingError> {
    must_be(actor, Role::Investigator)?;
    let (actor, id) = (actor.clone(), lead.clone());
    store
        .write(move |db| {
            let mut row = own_lead(db, &actor, &id)?;
            if !row.state.may_be_acknowledged() {
                return Err(RoutingError::WrongState(row.state));
            }
            row.state = LeadState::Acknowledged;
            row.acknowledged_by = Some(actor.id.clone());
            row.acknowledged_at = Some(now);
            rows::update(db, &row)?;
            let detail = json!({ "reference": row.reference });
            let subject = (Subject::Lead, id.as_str());
            audit::record(db, now, &actor, Act::LeadAcknowledged, subject, detail)?;
            Ok(())
        })
        .await
}

/// Says what came of a lead. A first outcome also acknowledges; a later one
/// replaces it.
///
/// # Errors
/// [`RoutingError::Stale`] if the lead was changed since `version`.
pub async fn record_outcome(
    store: &Store,
    actor: &Actor,
    lead: &LeadId,
    version: i64,
    outcome: LeadOutcome,
    note: &str,
    now: Moment,
) -> Result<(), RoutingError> {
    must_be(actor, Role::Investigator)?;
    let note = tidy(note, NOTE_MAX, Problem::NoteTooLong)?;
    let (actor, id) = (actor.clone(), lead.clone());
    store
        .write(move |db| {
            let mut row = own_lead(db, &actor, &id)?;
            if row.version != version {
                return Err(RoutingError::Stale);
            }
            if row.acknowledged_at.is_none() {
                row.acknowledged_by = Some(actor.id.clone());
                row.acknowledged_at = Some(now);
            }
            row.state = LeadState::Closed;
            row.outcome = Some(outcome);
            row.outcome_by = Some(actor.id.clone());
            row.outcome_at = Some(now);
            row.outcome_note = if note.is_empty() {
                None
            } else {
                let to = super::package::readers(db, &row.unit_id)?;
                let sealed = vault::seal(&to, Purpose::Note, id.as_str(), note.as_bytes())?;
                Some(sealed)
            };
            rows::update(db, &row)?;
            let detail = json!({ "reference": row.reference, "outcome": outcome });
            let subject = (Subject::Lead, id.as_str());
            audit::record(db, now, &actor, Act::LeadOutcome, subject, detail)?;
            Ok(())
        })
        .await
}

/// A lead that has left for the actor's own unit; any other is as good as none.
fn own_lead(db: &mut Db, actor: &Actor, id: &LeadId) -> Result<rows::Row, RoutingError> {
    let row = rows::find(db, id)?;
    let own = unit_of(actor).is_some_and(|unit| unit == row.unit_id);
    if own && row.state.has_left() {
        Ok(row)
    } else {
        Err(RoutingError::Missing)
    }
}
