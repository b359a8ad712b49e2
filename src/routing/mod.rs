//! Use cases towards investigators: rules → lead → package → outbox → outcome.
//!
//! | file | what it does |
//! |---|---|
//! | `units` | agencies and country desks, their certificates |
//! | `rules` | which unit a country's clue is proposed to, and why |
//! | `package` | what leaves: the tipster's words and the desk's own, apart |
//! | `letter` | a package as a sealed mail, or a notice to sign in |
//! | `forward` | a credible tip becomes a lead; for a minute it can be taken back |
//! | `leads` | what the desk sees of its leads |
//! | `inbox` | what a unit sees, acknowledges and answers |
//! | `outbox` | messages on their way: released, delivered, parked, sent again |

mod forward;
mod inbox;
mod leads;
mod letter;
mod outbox;
mod package;
mod rules;
mod units;

pub use crate::store::leads::Listed;
pub use crate::store::outbox::Line as OutboxLine;
pub use forward::{Forwarding, HANDLING_NOTE_MAX, REMARK_MAX, Terms, forward, take_back};
pub use inbox::{NOTE_MAX, acknowledge, inbox, record_outcome};
pub use leads::{OpenedLead, PAGE, Page, leads, read};
pub use outbox::{OutboxPage, Settled, deliver_next, outbox, release_due, retry};
pub use package::{Package, PackagedObject, PackagedTip};
pub use rules::{Proposal, RuleLine, add_rule, propose, remove_rule, rules};
pub use units::{CertificateFacts, NewUnit, Unit, add_unit, change_unit, find_unit, units};

use crate::desks::DeskError;
use crate::domain::{Actor, LeadState, Role, TipState};
use crate::mail::MailError;
use crate::store::StoreError;
use crate::vault::VaultError;

/// What is wrong with what somebody typed or chose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// No unit was chosen, or one that does not exist.
    #[error("no unit is chosen")]
    UnitMissing,
    /// The remark is too long.
    #[error("the remark is too long")]
    RemarkTooLong,
    /// H3 means further restrictions, which have to be written down.
    #[error("H3 needs its restrictions in words")]
    HandlingNoteMissing,
    /// The restrictions are too long.
    #[error("the restrictions are too long")]
    HandlingNoteTooLong,
    /// The desk's own assessment is missing.
    #[error("the assessment is missing")]
    AssessmentMissing,
    /// A note is too long.
    #[error("the note is too long")]
    NoteTooLong,
    /// A unit needs a name of 1–120 characters.
    #[error("the name is empty or too long")]
    NameUnfit,
    /// A unit needs at least one address, each one that mail can be sent to.
    #[error("an address cannot be used")]
    AddressUnfit,
    /// The certificate cannot be used.
    #[error("the certificate cannot be used: {0}")]
    Certificate(MailError),
}

/// Why routing refused.
#[derive(Debug, thiserror::Error)]
pub enum RoutingError {
    /// The person's role does not include it.
    #[error("not allowed")]
    Forbidden,
    /// There is no such tip, lead, unit or rule, or it is another unit's.
    #[error("not found")]
    Missing,
    /// Somebody else changed it in the meantime.
    #[error("changed by somebody else in the meantime")]
    Stale,
    /// A unit or rule like this exists already.
    #[error("a unit of this name exists")]
    NameTaken,
    /// Acting needs the claim.
    #[error("the tip is not claimed by this person")]
    NotClaimed,
    /// Only what was found credible, or is a disclosure, leaves the desk.
    #[error("a tip that is {0} cannot be forwarded")]
    NotScreened(TipState),
    /// The lead has left, or was taken back already.
    #[error("a lead that is {0} cannot be taken back")]
    TooLate(LeadState),
    /// The lead does not stand where this act is possible.
    #[error("not possible while the lead is {0}")]
    WrongState(LeadState),
    /// Something typed or chosen does not do.
    #[error(transparent)]
    Invalid(#[from] Problem),
    /// The letter could not be made.
    #[error(transparent)]
    Mail(#[from] MailError),
    /// The desk's word.
    #[error(transparent)]
    Desk(#[from] DeskError),
    /// The vault's word.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// The store's word.
    #[error(transparent)]
    Store(StoreError),
    /// Something sealed opened, but is not what this program writes.
    #[error("a package cannot be read")]
    Unreadable,
}

impl From<StoreError> for RoutingError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Missing => Self::Missing,
            StoreError::Changed => Self::Stale,
            other => Self::Store(other),
        }
    }
}

fn must_be(actor: &Actor, role: Role) -> Result<(), RoutingError> {
    if actor.is(role) {
        Ok(())
    } else {
        Err(RoutingError::Forbidden)
    }
}

/// The text without blank ends.
fn tidy(text: &str, longest: usize, too_long: Problem) -> Result<String, Problem> {
    let text = text.trim();
    if text.chars().count() > longest {
        Err(too_long)
    } else {
        Ok(text.to_owned())
    }
}

/// Work that takes a processor for a while, off the threads that answer.
async fn off_the_loop<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, RoutingError> + Send + 'static,
) -> Result<T, RoutingError> {
    tokio::task::spawn_blocking(work)
        .await
        .unwrap_or(Err(RoutingError::Store(StoreError::Busy)))
}
