//! Letters that leave the house: sealed with OpenPGP for an investigative unit,
//! or plain notices, handed to a server or laid into a folder.
//!
//! The only room that knows OpenPGP and SMTP. It keeps nothing: what
//! [`encrypt`] returns rests in the outbox, and nobody here can open it again.

mod address;
mod certificate;
mod compose;
mod error;
mod generate;
mod letter;
mod transport;

pub use address::check_address;
pub use certificate::Certificate;
pub use compose::{encrypt, plain_notice};
pub use error::{MailError, Permanence};
pub use generate::{GeneratedKey, generate_certificate};
pub use letter::{Attachment, Envelope, Letter};
pub use transport::{Idempotence, SmtpTransport, Transport};
