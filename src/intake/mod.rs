//! Use cases of the public: guard → validate → seal → keep → receipt; pictures that
//! come along; follow-up.
//!
//! Promises 1, 2, 3 and 5 live here. Nothing in this room knows who sends: the
//! only thing it hears of a sender is a number that a key in memory made of their
//! address and that means nothing tomorrow.

mod answers;
mod arrivals;
mod attachments;
mod captcha;
mod dialogue;
mod flood;
mod keep;
mod proof;
mod ticket;

pub use answers::{Contact, Field, Problem, RawAnswers, Valid, validate, validate_urgent};
pub use arrivals::{Arrivals, Seat};
pub use attachments::{
    Arrived, Arriving, PictureLimits, PictureProblem, Waiting, check_room, erase_due, erase_hour,
    move_to_form, put_to_form, remove, waiting,
};
pub use captcha::{Captcha, CaptchaSettings};
pub use dialogue::{Dialogue, Line, MAX_ANSWER, answer, look_up, withdraw_contact};
pub use flood::{Flood, FloodLimits, Verdict};
pub use keep::{Kept, Sending, keep};
pub use proof::ProofOfWork;
pub use ticket::{Age, FormTag, Ticket, TicketOffice};

use crate::blobs::BlobError;
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
    /// A picture that its sender can mend.
    #[error(transparent)]
    Picture(PictureProblem),
    /// The place for pictures refused.
    #[error(transparent)]
    Blobs(#[from] BlobError),
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
