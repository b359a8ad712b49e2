//! Use cases of the moderators' desk: the queue, the claim, reading, grading,
//! deciding, and the dialogue with the tipster.
//!
//! | file | what it does |
//! |---|---|
//! | `queue` | many tips at once, without opening one |
//! | `claim` | who works on a tip: a lease, not a lock |
//! | `read` | opens one tip; shows a contact for a reason |
//! | `grade` | the two grades and the moderator's own assessment |
//! | `decide` | decisions, undoing one in time, reopening later |
//! | `pictures` | opens a picture that came with a tip |
//! | `ask` | a question to the tipster |

mod ask;
mod claim;
mod decide;
mod grade;
mod pictures;
mod queue;
mod read;

pub use crate::store::queue::{Filter, LeadLine, Sibling};
pub use ask::ask;
pub use claim::{claim, release};
pub use decide::{Verdict, decide, reopen, undo};
pub use grade::grade;
pub use pictures::{note_look, picture};
pub use queue::{Entry, Holder, Page, queue};
pub use read::{AboutObject, Message, Picture, Reading, contact, read};

use crate::blobs::BlobError;
use crate::desks::DeskError;
use crate::domain::{Actor, Moment, Role, StaffId, TipId, TipState};
use crate::imaging::ImagingError;
use crate::store::{self, Db, StoreError, tips};
use crate::vault::VaultError;

/// The longest assessment, in characters.
pub const ASSESSMENT_MAX: usize = 4_000;
/// The longest message to a tipster, in characters.
pub const MESSAGE_MAX: usize = 2_000;
/// How many letters of a tip's identifier name it.
pub const SHORT_ID: usize = 8;

/// The present moment and the desk's own times.
#[derive(Debug, Clone, Copy)]
pub struct Watch {
    /// Now.
    pub now: Moment,
    /// How long a claim lasts after the last act.
    pub lease_seconds: i64,
    /// How long a decision can be undone.
    pub undo_seconds: i64,
}

impl Watch {
    fn lease_end(self) -> Moment {
        self.now.plus(self.lease_seconds)
    }
}

/// What is wrong with what somebody typed or chose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// This decision needs a reason.
    #[error("a reason is needed")]
    ReasonMissing,
    /// The reason belongs to another decision.
    #[error("the reason does not fit the decision")]
    ReasonUnfit,
    /// There is no text.
    #[error("the text is empty")]
    TextMissing,
    /// There is too much of it.
    #[error("the text is too long")]
    TextTooLong,
    /// A duplicate of what?
    #[error("the other tip is not named")]
    OtherMissing,
    /// No tip, or more than one, begins like this.
    #[error("no such other tip")]
    OtherUnknown,
    /// A tip does not repeat itself.
    #[error("a tip cannot repeat itself")]
    OtherIsItself,
    /// The other tip repeats this one already.
    #[error("the other tip repeats this one")]
    Circle,
    /// More is asked for by asking, not by deciding.
    #[error("ask the tipster instead")]
    AskInstead,
}

/// Why the desk refused.
#[derive(Debug, thiserror::Error)]
pub enum ScreeningError {
    /// Only moderators work here.
    #[error("not a moderator")]
    Forbidden,
    /// There is no such tip.
    #[error("no such tip")]
    Missing,
    /// The tip changed since the page was read.
    #[error("the tip was changed by somebody else")]
    Stale,
    /// Somebody else is working on it.
    #[error("somebody else holds the claim")]
    Held {
        /// Who, by the name people know.
        by: String,
        /// Until when, if they do nothing more.
        until: Moment,
    },
    /// Acting needs the claim.
    #[error("the tip is not claimed")]
    NotClaimed,
    /// The tip cannot move that way.
    #[error("a tip that is {from} cannot become {to}")]
    Unlawful {
        /// Where it stands.
        from: TipState,
        /// Where it was to go.
        to: TipState,
    },
    /// There is no decision that could be undone.
    #[error("nothing to undo")]
    NothingToUndo,
    /// The time to undo is over; reopening remains.
    #[error("too late to undo")]
    TooLate,
    /// Its lead has not left yet: that is what has to be undone.
    #[error("the lead can still be taken back")]
    LeadIsHeld,
    /// Something typed or chosen does not do.
    #[error(transparent)]
    Invalid(#[from] Problem),
    /// A tip without a contact was asked for one.
    #[error("no contact was left")]
    NoContact,
    /// A picture's pixels cannot be read.
    #[error(transparent)]
    Picture(#[from] ImagingError),
    /// Too many want to see pictures at once.
    #[error("too many pictures are being opened")]
    Crowded,
    /// A picture's bytes are gone or damaged.
    #[error(transparent)]
    Blobs(#[from] BlobError),
    /// The store's word.
    #[error(transparent)]
    Store(StoreError),
    /// The desk's word.
    #[error(transparent)]
    Desk(#[from] DeskError),
    /// The vault's word.
    #[error(transparent)]
    Vault(#[from] VaultError),
}

impl From<StoreError> for ScreeningError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Missing => Self::Missing,
            StoreError::Changed => Self::Stale,
            other => Self::Store(other),
        }
    }
}

/// Lets moderators pass.
fn admit(actor: &Actor) -> Result<(), ScreeningError> {
    if actor.is(Role::Moderator) {
        Ok(())
    } else {
        Err(ScreeningError::Forbidden)
    }
}

/// The tip, provided the actor works on it and has seen its latest version;
/// with the lease lengthened in the row, to be kept by the act's own update.
fn take_up(
    db: &mut Db,
    actor: &Actor,
    id: &TipId,
    version: i64,
    watch: Watch,
) -> Result<tips::Row, ScreeningError> {
    let mut row = tips::find(db, id)?;
    refuse_if_held_by_another(db, actor, &row, watch.now)?;
    if !row.is_worked_on_by(&actor.id) {
        return Err(ScreeningError::NotClaimed);
    }
    if row.version != version {
        return Err(ScreeningError::Stale);
    }
    row.claimed_until = watch.lease_end();
    Ok(row)
}

fn refuse_if_held_by_another(
    db: &mut Db,
    actor: &Actor,
    row: &tips::Row,
    now: Moment,
) -> Result<(), ScreeningError> {
    match row.holder(now) {
        Some(holder) if *holder != actor.id => Err(ScreeningError::Held {
            by: name_of(db, holder)?,
            until: row.claimed_until,
        }),
        _ => Ok(()),
    }
}

fn name_of(db: &mut Db, who: &StaffId) -> Result<String, StoreError> {
    Ok(store::queue::display_name(db, who)?.unwrap_or_else(|| who.to_string()))
}

/// The text without blank ends, if it has one and not too much of it.
fn within(text: &str, longest: usize) -> Result<String, Problem> {
    let text = text.trim();
    if text.chars().count() > longest {
        Err(Problem::TextTooLong)
    } else {
        Ok(text.to_owned())
    }
}
