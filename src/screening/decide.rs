//! Decisions, and the two ways back from one: undoing it while it is fresh,
//! reopening the tip at any later time.

use super::{Problem, SHORT_ID, ScreeningError, Watch, admit, refuse_if_held_by_another, take_up};
use crate::audit;
use crate::domain::{Act, Actor, Decision, DismissalReason, LeadState, Subject, TipId, TipState};
use crate::store::{Db, Store, queue, tips};
use serde_json::{Value, json};

/// How many steps of "repeats" are followed before a chain counts as a circle.
const LONGEST_CHAIN: usize = 100;

/// A decision with what belongs to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// What was decided.
    pub decision: Decision,
    /// Why: needed exactly where [`Decision::reasons`] lists some.
    pub reason: Option<DismissalReason>,
    /// Which tip it repeats, by its identifier or at least [`SHORT_ID`] letters of it.
    pub duplicate_of: Option<TipId>,
}

impl Verdict {
    fn check(&self) -> Result<(), Problem> {
        if self.decision == Decision::NeedsMore {
            return Err(Problem::AskInstead);
        }
        match (self.decision.reasons(), self.reason) {
            ([], None) => Ok(()),
            ([], Some(_)) => Err(Problem::ReasonUnfit),
            (_, None) => Err(Problem::ReasonMissing),
            (list, Some(reason)) if list.contains(&reason) => Ok(()),
            (_, Some(_)) => Err(Problem::ReasonUnfit),
        }
    }
}

/// Decides. Closing a tip gives the claim back.
///
/// # Errors
/// If the tip is not claimed, was changed since `version`, cannot move that
/// way, or the verdict lacks what it needs.
pub async fn decide(
    store: &Store,
    actor: &Actor,
    tip: &TipId,
    version: i64,
    verdict: Verdict,
    watch: Watch,
) -> Result<(), ScreeningError> {
    admit(actor)?;
    verdict.check()?;
    let (actor, tip) = (actor.clone(), tip.clone());
    store
        .write(move |db| {
            let repeated = match verdict.decision {
                Decision::Duplicate => Some(repeated_tip(db, &tip, &verdict)?),
                _ => None,
            };
            let mut row = take_up(db, &actor, &tip, version, watch)?;
            let next = verdict.decision.state();
            move_to(&mut row, next)?;
            row.reason = verdict.reason;
            row.duplicate_of = repeated;
            row.decided_by = Some(actor.id.clone());
            row.decided_at = Some(watch.now);
            if !next.is_open() {
                row.claimed_by = None;
                row.claimed_until = watch.now;
            }
            tips::update(db, &row)?;
            let subject = (Subject::Tip, tip.as_str());
            audit::record(
                db,
                watch.now,
                &actor,
                Act::TipDecided,
                subject,
                detail(&row),
            )?;
            Ok(())
        })
        .await
}

fn move_to(row: &mut tips::Row, next: TipState) -> Result<(), ScreeningError> {
    let from = row.state;
    if !from.may_become(next) {
        return Err(ScreeningError::Unlawful { from, to: next });
    }
    row.previous_state = Some(from);
    row.state = next;
    Ok(())
}

fn detail(row: &tips::Row) -> Value {
    let mut facts = json!({ "state": row.state });
    if let Some(from) = row.previous_state {
        facts["from"] = json!(from);
    }
    if let Some(reason) = row.reason {
        facts["reason"] = json!(reason);
    }
    if let Some(other) = &row.duplicate_of {
        facts["duplicate_of"] = json!(other);
    }
    facts
}

/// The tip that this one repeats. Both stay still until the decision is kept,
/// so that two decisions at once cannot make a circle.
fn repeated_tip(db: &mut Db, tip: &TipId, verdict: &Verdict) -> Result<TipId, ScreeningError> {
    let named = verdict.duplicate_of.as_ref().ok_or(Problem::OtherMissing)?;
    if named.as_str().len() < SHORT_ID {
        return Err(Problem::OtherUnknown.into());
    }
    let found = tips::beginning_with(db, named)?;
    let [other] = found.as_slice() else {
        return Err(Problem::OtherUnknown.into());
    };
    if other == tip {
        return Err(Problem::OtherIsItself.into());
    }
    tips::hold_both(db, tip, other)?;
    let mut step = other.clone();
    for _ in 0..LONGEST_CHAIN {
        match tips::find(db, &step)?.duplicate_of {
            None => return Ok(other.clone()),
            Some(next) if next == *tip => return Err(Problem::Circle.into()),
            Some(next) => step = next,
        }
    }
    Err(Problem::Circle.into())
}

/// Takes a fresh decision back and puts the tip into the undoer's hands. Any
/// moderator may, so that a slip is mended by whoever sees it.
///
/// # Errors
/// [`ScreeningError::TooLate`] once the time is over.
pub async fn undo(
    store: &Store,
    actor: &Actor,
    tip: &TipId,
    version: i64,
    watch: Watch,
) -> Result<(), ScreeningError> {
    admit(actor)?;
    let (actor, tip) = (actor.clone(), tip.clone());
    store
        .write(move |db| {
            let mut row = tips::find(db, &tip)?;
            refuse_if_held_by_another(db, &actor, &row, watch.now)?;
            if row.version != version {
                return Err(ScreeningError::Stale);
            }
            let from = row.state;
            let (Some(previous), Some(decided_at)) = (row.previous_state, row.decided_at) else {
                return Err(ScreeningError::NothingToUndo);
            };
            // What was sent is taken back where it was sent from.
            if from == TipState::Forwarded {
                return Err(ScreeningError::NothingToUndo);
            }
            if watch.now > decided_at.plus(watch.undo_seconds) {
                return Err(ScreeningError::TooLate);
            }
            open_again(&mut row, previous, &actor, watch);
            tips::update(db, &row)?;
            let facts = json!({ "how": "undone", "from": from, "state": previous });
            let subject = (Subject::Tip, tip.as_str());
            audit::record(db, watch.now, &actor, Act::TipReopened, subject, facts)?;
            Ok(())
        })
        .await
}

/// Opens a closed tip again, into the hands of whoever does so.
///
/// # Errors
/// [`ScreeningError::LeadIsHeld`] while its lead can still be taken back.
pub async fn reopen(
    store: &Store,
    actor: &Actor,
    tip: &TipId,
    version: i64,
    watch: Watch,
) -> Result<(), ScreeningError> {
    admit(actor)?;
    let (actor, tip) = (actor.clone(), tip.clone());
    store
        .write(move |db| {
            let mut row = tips::find(db, &tip)?;
            refuse_if_held_by_another(db, &actor, &row, watch.now)?;
            if row.version != version {
                return Err(ScreeningError::Stale);
            }
            let from = row.state;
            if !from.may_become(TipState::New) {
                let to = TipState::New;
                return Err(ScreeningError::Unlawful { from, to });
            }
            let leads = queue::leads_of(db, &tip)?;
            if leads.iter().any(|lead| lead.state == LeadState::Held) {
                return Err(ScreeningError::LeadIsHeld);
            }
            open_again(&mut row, TipState::New, &actor, watch);
            tips::update(db, &row)?;
            let facts = json!({ "how": "reopened", "from": from, "state": TipState::New });
            let subject = (Subject::Tip, tip.as_str());
            audit::record(db, watch.now, &actor, Act::TipReopened, subject, facts)?;
            Ok(())
        })
        .await
}

fn open_again(row: &mut tips::Row, state: TipState, actor: &Actor, watch: Watch) {
    row.state = state;
    row.reason = None;
    row.duplicate_of = None;
    row.decided_by = None;
    row.decided_at = None;
    row.previous_state = None;
    row.claimed_by = Some(actor.id.clone());
    row.claimed_until = watch.lease_end();
}
