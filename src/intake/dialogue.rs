//! Coming back with a receipt: reading what the desk asked, answering.

use super::answers::tidy;
use super::{IntakeError, Problem, Ticket};
use crate::desks;
use crate::domain::{DeskId, Direction, MessageId, Moment, Progress, Reference, TipState};
use crate::store::messages::Row;
use crate::store::{self, Store, StoreError};
use crate::vault::{self, Purpose, Receipt, Recipient};

/// The most characters of one answer.
pub const MAX_ANSWER: usize = 4000;

/// A line of the dialogue, opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Who wrote it.
    pub direction: Direction,
    /// The day it was written, as its first second.
    pub day: Moment,
    /// What it says.
    pub text: String,
}

/// What a receipt opens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dialogue {
    /// How far the tip has come.
    pub progress: Progress,
    /// The object it was about.
    pub object: Option<Reference>,
    /// What was said, oldest first.
    pub lines: Vec<Line>,
}

/// Opens the dialogue that belongs to a receipt.
pub async fn look_up(store: &Store, receipt: &Receipt) -> Result<Dialogue, IntakeError> {
    let tag = receipt.stored_tag();
    let (tip, object, rows) = store
        .read(move |db| {
            let tip = store::tips::find_by_receipt(db, &tag)?.ok_or(IntakeError::UnknownReceipt)?;
            let object = match &tip.object_id {
                Some(id) => Some(store::objects::find(db, id)?.reference),
                None => None,
            };
            let rows = store::messages::of_tip(db, &tip.id)?;
            Ok::<_, IntakeError>((tip, object, rows))
        })
        .await?;
    let own = receipt.identity();
    let lines = rows
        .into_iter()
        .map(|row| {
            let owner = store::messages::owner(&row.tip_id, row.place);
            let text = vault::open(&own, Purpose::Message, &owner, &row.for_tipster)?;
            Ok(Line {
                direction: row.direction,
                day: Moment(Moment::of_hour(row.hour).0.div_euclid(86_400) * 86_400),
                text: String::from_utf8_lossy(&text).into_owned(),
            })
        })
        .collect::<Result<_, IntakeError>>()?;
    Ok(Dialogue {
        progress: progress(tip.state),
        object,
        lines,
    })
}

/// Keeps a tipster's answer; the tip goes back into the queue. The same sending
/// twice is one answer.
pub async fn answer(
    store: &Store,
    receipt: &Receipt,
    ticket: &Ticket,
    text: &str,
    now: Moment,
) -> Result<(), IntakeError> {
    let text = tidy(text).map_err(IntakeError::Answer)?;
    match text.chars().count() {
        0 => return Err(IntakeError::Answer(Problem::Empty)),
        n if n > MAX_ANSWER => {
            return Err(IntakeError::Answer(Problem::TooLong { limit: MAX_ANSWER }));
        }
        _ => {}
    }
    let tag = receipt.stored_tag();
    // The look-up tag of a receipt nobody holds: an id that only this form gives.
    let id = MessageId::new(Receipt::from_seed_and(&ticket.seed, text.as_bytes()).stored_tag());
    let tipster = receipt.identity().recipient();
    store
        .write(move |db| {
            let mut tip =
                store::tips::find_by_receipt(db, &tag)?.ok_or(IntakeError::UnknownReceipt)?;
            if store::messages::exists(db, &id)? {
                return Ok(());
            }
            let desk = desks::recipient(db, &DeskId::screening())?;
            let place = store::messages::next_place(db, &tip.id)?;
            let owner = store::messages::owner(&tip.id, place);
            let seal = |to: &Recipient| {
                vault::seal(
                    std::slice::from_ref(to),
                    Purpose::Message,
                    &owner,
                    text.as_bytes(),
                )
            };
            let row = Row {
                id,
                tip_id: tip.id.clone(),
                direction: Direction::FromTipster,
                hour: now.hour(),
                place,
                for_desk: seal(&desk)?,
                for_tipster: seal(&tipster)?,
                author: None,
            };
            store::messages::insert(db, &row)?;
            tip.answered += 1;
            if tip.state == TipState::NeedsMore {
                tip.state = TipState::New;
            }
            Ok(store::tips::update(db, &tip)?)
        })
        .await
        .or_else(|problem| match problem {
            IntakeError::Store(StoreError::Exists) => Ok(()),
            other => Err(other),
        })
}

/// Erases the contact that came with a tip, if there was one. The worker writes
/// it into the log when the hour is over: a line between two others would tell to
/// the second when somebody came back.
pub async fn withdraw_contact(
    store: &Store,
    receipt: &Receipt,
    now: Moment,
) -> Result<(), IntakeError> {
    let tag = receipt.stored_tag();
    store
        .write(move |db| {
            let tip = store::tips::find_by_receipt(db, &tag)?.ok_or(IntakeError::UnknownReceipt)?;
            store::tips::withdraw_contact(db, &tip.id, now.hour())?;
            Ok(())
        })
        .await
}

fn progress(state: TipState) -> Progress {
    match state {
        TipState::New | TipState::Credible => Progress::Received,
        TipState::NeedsMore => Progress::Asked,
        TipState::Forwarded | TipState::Disclosure => Progress::PassedOn,
        TipState::NotRelevant | TipState::Duplicate | TipState::Spam => Progress::Read,
    }
}
