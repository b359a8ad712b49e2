//! Use cases of the public: guard → validate → seal → keep → receipt; follow-up.
//!
//! Promises 1, 2, 3 and 5 live here. Nothing in this room knows who sends: the
//! only thing it hears of a sender is a number that a key in memory made of their
//! address and that means nothing tomorrow.

mod answers;
mod captcha;
mod dialogue;
mod flood;
mod keep;
mod proof;
mod ticket;

pub use answers::{Contact, Field, Problem, RawAnswers, Valid, validate};
pub use captcha::{Captcha, CaptchaSettings};
pub use dialogue::{Dialogue, Line, MAX_ANSWER, answer, look_up};
pub use flood::{Flood, FloodLimits, Verdict};
pub use keep::{Kept, Sending, keep};
pub use proof::ProofOfWork;
pub use ticket::{Age, Ticket, TicketOffice};

use crate::desks::DeskError;
use crate::store::StoreError;
use crate::vault::{ReceiptProblem, VaultError};

/// Why something the public sent was not kept.
#[derive(Debug, thiserror::Error)]
pub enum IntakeError {
    /// The object is not shown (any more).
    #[error("no such object is shown")]
    NoSuchObject,
    /// No tip belongs to this receipt.
    #[error("no tip belongs to this receipt")]
    UnknownReceipt,
    /// Not a receipt at all.
    #[error(transparent)]
    Receipt(#[from] ReceiptProblem),
    /// The answer is empty or too long.
    #[error("the answer is empty or too long")]
    Answer(Problem),
    /// The desk has no key yet: nobody has founded it.
    #[error(transparent)]
    Desk(#[from] DeskError),
    /// The vault's word.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// The store's word.
    #[error(transparent)]
    Store(#[from] StoreError),
}
