//! A question to the tipster, who reads it with the receipt and with nothing else.

use super::{MESSAGE_MAX, Problem, ScreeningError, Watch, admit, take_up, within};
use crate::domain::{Act, Actor, DeskId, Direction, MessageId, Subject, TipId, TipState};
use crate::store::{Store, messages, tips};
use crate::vault::{self, Purpose, Recipient};
use crate::{audit, desks};
use serde_json::json;

/// Seals a question for the tipster and a copy for the desk, and puts the tip
/// among those that wait for an answer. A disclosure stays one, so that waiting
/// never takes it from the top of the queue.
///
/// # Errors
/// If the tip is closed, not claimed, or was changed since `version`.
pub async fn ask(
    store: &Store,
    actor: &Actor,
    tip: &TipId,
    version: i64,
    text: &str,
    watch: Watch,
) -> Result<(), ScreeningError> {
    admit(actor)?;
    let text = within(text, MESSAGE_MAX)?;
    if text.is_empty() {
        return Err(Problem::TextMissing.into());
    }
    let (actor, tip) = (actor.clone(), tip.clone());
    store
        .write(move |db| {
            let mut row = take_up(db, &actor, &tip, version, watch)?;
            if !row.state.is_open() {
                return Err(ScreeningError::Unlawful {
                    from: row.state,
                    to: TipState::NeedsMore,
                });
            }
            let place = messages::next_place(db, &tip)?;
            let seal_to = |reader: Recipient| {
                let owner = messages::owner(&tip, place);
                vault::seal(&[reader], Purpose::Message, &owner, text.as_bytes())
            };
            let message = messages::Row {
                id: MessageId::new(vault::random_id()),
                tip_id: tip.clone(),
                direction: Direction::FromDesk,
                hour: watch.now.hour(),
                place,
                for_desk: seal_to(desks::recipient(db, &DeskId::screening())?)?,
                for_tipster: seal_to(row.tipster.parse()?)?,
                author: Some(actor.id.clone()),
            };
            messages::insert(db, &message)?;
            if row.state != TipState::Disclosure {
                row.state = TipState::NeedsMore;
            }
            row.decided_by = Some(actor.id.clone());
            row.decided_at = Some(watch.now);
            // What the tipster may have read cannot be unsaid.
            row.previous_state = None;
            tips::update(db, &row)?;
            let detail = json!({ "place": place, "state": row.state });
            let subject = (Subject::Tip, tip.as_str());
            audit::record(db, watch.now, &actor, Act::MessageSent, subject, detail)?;
            Ok(())
        })
        .await
}
