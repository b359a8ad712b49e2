//! The worker: what the portal does by itself. Everything here is a row in the
//! database that any node may take; nothing is lost when a node stops.

use crate::audit;
use crate::blobs::Blobs;
use crate::clock::Clock;
use crate::domain::{Act, Actor, Moment, Subject};
use crate::intake::{self, IntakeError};
use crate::mail::Transport;
use crate::routing::{self, RoutingError};
use crate::store::{self, Db, Store, StoreError};
use serde_json::json;
use std::time::Duration;
use tokio::sync::watch;

/// How long the worker rests when there is nothing to do.
const REST: Duration = Duration::from_secs(1);

/// Why a round could not be finished. The next one tries again.
#[derive(Debug, thiserror::Error)]
pub enum JobError {
    /// Releasing or delivering.
    #[error(transparent)]
    Routing(#[from] RoutingError),
    /// Erasing pictures whose forms were never sent.
    #[error(transparent)]
    Intake(#[from] IntakeError),
    /// The store's word.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What one round did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Round {
    /// Leads whose minute was over.
    pub released: usize,
    /// Messages that were tried.
    pub tried: usize,
    /// Pictures of forms that were never sent, erased.
    pub erased: usize,
}

/// Works until told to stop; the round that is under way is finished.
pub async fn work(
    store: &Store,
    quarantine: &Blobs,
    transport: &Transport,
    clock: &Clock,
    mut stop: watch::Receiver<Stop>,
) {
    loop {
        if let Err(why) = round(store, quarantine, transport, clock.now()).await {
            tracing::error!(event = "job_failed", %why);
        }
        tokio::select! {
            _ = tokio::time::sleep(REST) => {}
            _ = stop.changed() => return,
        }
        if *stop.borrow() == Stop::Now {
            return;
        }
    }
}

/// Whether the worker should go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    /// Go on.
    NotYet,
    /// Finish the round and stop.
    Now,
}

/// Everything that is due now, once.
pub async fn round(
    store: &Store,
    quarantine: &Blobs,
    transport: &Transport,
    now: Moment,
) -> Result<Round, JobError> {
    let mut done = Round {
        released: routing::release_due(store, now).await?,
        tried: 0,
        erased: 0,
    };
    while let Some((id, settled)) = routing::deliver_next(store, transport, now).await? {
        done.tried += 1;
        tracing::info!(event = "outbox", %id, ?settled);
    }
    // A look needs no lock; only once an hour is there something to write.
    if store.read(move |db| arrivals_are_due(db, now)).await? {
        store.write(move |db| record_arrivals(db, now)).await?;
    }
    // Last: a disk that refuses must keep no lead from being sent.
    done.erased = intake::erase_due(store, quarantine, now).await?;
    Ok(done)
}

const RECORDED_UNTIL: &str = "arrivals-recorded-until";

/// The last hour that was written down.
fn recorded_until(db: &mut Db) -> Result<Option<i64>, StoreError> {
    let known = store::meta::get(db, RECORDED_UNTIL)?;
    Ok(known.and_then(|value| String::from_utf8(value).ok()?.parse().ok()))
}

/// What began in an hour may be written a moment after it: an hour counts as over a
/// minute later, so that no line of it is missed.
const GRACE_SECONDS: i64 = 60;

/// The last hour that is over.
fn finished(now: Moment) -> i64 {
    now.plus(-GRACE_SECONDS).hour() - 1
}

fn arrivals_are_due(db: &mut Db, now: Moment) -> Result<bool, StoreError> {
    Ok(recorded_until(db)?.is_none_or(|last| last < finished(now)))
}

/// Writes down how many tips came in each hour that is over, and whose contact was
/// taken back. A line at once would tell to the second when somebody was here.
fn record_arrivals(db: &mut Db, now: Moment) -> Result<(), StoreError> {
    // Two nodes at once: the second waits here, and then finds it done.
    store::meta::hold(db, RECORDED_UNTIL)?;
    let last = recorded_until(db)?;
    let until = finished(now);
    if last.is_some_and(|last| last >= until) {
        return Ok(());
    }
    for (hour, count) in store::tips::count_by_hour(db, last.unwrap_or(i64::MIN), until)? {
        let subject = (Subject::Portal, "portal");
        let detail = json!({ "hour": Moment::of_hour(hour).0, "count": count });
        audit::record(
            db,
            now,
            &Actor::portal(),
            Act::TipsReceived,
            subject,
            detail,
        )?;
    }
    for (tip, hour) in store::tips::withdrawn_contacts(db, last.unwrap_or(i64::MIN), until)? {
        let subject = (Subject::Tip, tip.as_str());
        let detail = json!({ "hour": Moment::of_hour(hour).0 });
        let act = Act::ContactWithdrawn;
        audit::record(db, now, &Actor::portal(), act, subject, detail)?;
    }
    store::meta::set(db, RECORDED_UNTIL, until.to_string().as_bytes())
}
