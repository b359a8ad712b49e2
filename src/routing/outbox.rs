//! Messages on their way: released when their minute is over, handed over under
//! a lease, tried again at growing distances, parked visibly after the last try.

use super::{OutboxLine, RoutingError, must_be};
use crate::audit;
use crate::domain::{Act, Actor, LeadId, LeadState, Moment, OutboxId, OutboxState, Role, Subject};
use crate::mail::{Envelope, MailError, Permanence, Transport};
use crate::store::{Db, Store, StoreError, leads, outbox as rows};
use serde_json::json;

/// How long to wait after each failed try, in seconds: a server that restarts is
/// back within minutes, one that is being mended within a day. After the last
/// one the message is parked.
const WAITS: [i64; 8] = [30, 120, 600, 1_800, 7_200, 21_600, 43_200, 86_400];

/// Whoever takes a message has so long to hand it over before another may.
const LEASE_SECONDS: i64 = 300;

/// Lets held leads go whose minute is over, and says how many those were.
pub async fn release_due(store: &Store, now: Moment) -> Result<usize, RoutingError> {
    let due = store
        .read(move |db| leads::due_for_release(db, now, 100))
        .await?;
    let mut released = 0;
    for lead in due {
        let step = store
            .write(move |db| leads::step(db, &lead, LeadState::Held, LeadState::Queued))
            .await;
        match step {
            Ok(()) => released += 1,
            // Taken back, or released by another node, at this very moment.
            Err(StoreError::Changed) => {}
            Err(other) => return Err(other.into()),
        }
    }
    Ok(released)
}

/// What became of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Settled {
    /// Handed over.
    Delivered,
    /// To be tried again later.
    Later,
    /// Given up until somebody looks.
    Parked,
}

/// Takes the message that waits longest and hands it over; nothing if none is due.
pub async fn deliver_next(
    store: &Store,
    transport: &Transport,
    now: Moment,
) -> Result<Option<(OutboxId, Settled)>, RoutingError> {
    let due = store.read(move |db| rows::due(db, now, 20)).await?;
    for id in due {
        let wanted = id.clone();
        let taken = store
            .write(move |db| rows::take(db, &wanted, now, now.plus(LEASE_SECONDS)))
            .await;
        match taken {
            Ok(row) => {
                let settled = hand_over(store, transport, row, now).await?;
                return Ok(Some((id, settled)));
            }
            Err(StoreError::Changed) => {}
            Err(other) => return Err(other.into()),
        }
    }
    Ok(None)
}

async fn hand_over(
    store: &Store,
    transport: &Transport,
    row: rows::Row,
    now: Moment,
) -> Result<Settled, RoutingError> {
    let outcome = match serde_json::from_slice::<Envelope>(&row.envelope) {
        Ok(envelope) => transport.deliver(row.id.as_str(), &envelope).await,
        Err(_) => Err(MailError::Build),
    };
    store.write(move |db| settle(db, &row, outcome, now)).await
}

fn settle(
    db: &mut Db,
    row: &rows::Row,
    outcome: Result<(), MailError>,
    now: Moment,
) -> Result<Settled, RoutingError> {
    let portal = Actor::portal();
    let Err(why) = outcome else {
        rows::settle(db, row, OutboxState::Delivered, now, None, Some(now))?;
        if let Some(lead) = &row.lead_id {
            mark_delivered(db, lead)?;
            let detail = json!({ "kind": row.kind, "attempts": row.attempts });
            let subject = (Subject::Lead, lead.as_str());
            audit::record(db, now, &portal, Act::LeadDelivered, subject, detail)?;
        }
        return Ok(Settled::Delivered);
    };
    let tries = usize::try_from(row.attempts).unwrap_or(usize::MAX);
    let wait = WAITS.get(tries.saturating_sub(1)).filter(|_| can_help(why));
    match wait {
        Some(seconds) => {
            let later = now.plus(*seconds);
            rows::settle(db, row, OutboxState::Waiting, later, Some(why.code()), None)?;
            Ok(Settled::Later)
        }
        None => {
            rows::settle(db, row, OutboxState::Parked, now, Some(why.code()), None)?;
            let detail = json!({ "error": why.code(), "attempts": row.attempts });
            let subject = (Subject::Outbox, row.id.as_str());
            audit::record(db, now, &portal, Act::OutboxParked, subject, detail)?;
            Ok(Settled::Parked)
        }
    }
}

/// Whether trying again can help.
fn can_help(why: MailError) -> bool {
    matches!(
        why,
        MailError::Transport {
            permanence: Permanence::Passing
        } | MailError::Settings { .. }
    )
}

/// A unit may have acknowledged in the office while its mail was late.
fn mark_delivered(db: &mut Db, lead: &LeadId) -> Result<(), RoutingError> {
    match leads::step(db, lead, LeadState::Queued, LeadState::Delivered) {
        Ok(()) | Err(StoreError::Changed) => Ok(()),
        Err(other) => Err(other.into()),
    }
}

/// A page of the outbox.
#[derive(Debug, Clone)]
pub struct OutboxPage {
    /// The messages, parked ones first.
    pub lines: Vec<OutboxLine>,
    /// How many messages stand in each state.
    pub counts: Vec<(OutboxState, i64)>,
    /// Which page, from 1.
    pub page: i64,
    /// How many pages there are, at least one.
    pub pages: i64,
}

/// What waits, was delivered or is parked, in one state or in all.
///
/// # Errors
/// [`RoutingError::Forbidden`] to whoever is neither administrator nor auditor.
pub async fn outbox(
    store: &Store,
    actor: &Actor,
    state: Option<OutboxState>,
    page: i64,
) -> Result<OutboxPage, RoutingError> {
    if !actor.is(Role::Administrator) && !actor.is(Role::Auditor) {
        return Err(RoutingError::Forbidden);
    }
    store
        .read(move |db| {
            let found = rows::count_by_state(db)?;
            let count = |wanted: OutboxState| {
                let line = found.iter().find(|(state, _)| *state == wanted);
                line.map_or(0, |(_, count)| *count)
            };
            let counts: Vec<_> = OutboxState::ALL.iter().map(|s| (*s, count(*s))).collect();
            let total: i64 = match state {
                Some(wanted) => count(wanted),
                None => counts.iter().map(|(_, count)| count).sum(),
            };
            let pages = ((total + super::PAGE - 1) / super::PAGE).max(1);
            let page = page.clamp(1, pages);
            Ok(OutboxPage {
                lines: rows::page(db, state, super::PAGE, (page - 1) * super::PAGE)?,
                counts,
                page,
                pages,
            })
        })
        .await
}

/// Sends a parked message again.
///
/// # Errors
/// [`RoutingError::Stale`] if it is not parked any more.
pub async fn retry(
    store: &Store,
    actor: &Actor,
    id: &OutboxId,
    now: Moment,
) -> Result<(), RoutingError> {
    must_be(actor, Role::Administrator)?;
    let (actor, id) = (actor.clone(), id.clone());
    store
        .write(move |db| {
            rows::find(db, &id)?;
            rows::retry(db, &id, now)?;
            let subject = (Subject::Outbox, id.as_str());
            audit::record(db, now, &actor, Act::OutboxRetried, subject, json!({}))?;
            Ok(())
        })
        .await
}
