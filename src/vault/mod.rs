//! The only room that holds a key.
//!
//! Everything sealed here is a standard age file, so an operator can open a
//! backup with the stock tool. Inside stands what it is and whose it is;
//! opened anywhere else it is refused, so rows in a database cannot be swapped.
//!
//! | file | what it knows |
//! |---|---|
//! | `identity` | key pairs: [`Identity`] and [`Recipient`] |
//! | `envelope` | [`seal`] and [`open`] with a [`Purpose`] and an owner; [`Sealer`] for what arrives in pieces |
//! | `receipt` | what a tipster keeps: [`Receipt`] |
//! | `token` | what a cookie or an invitation carries: [`TokenKey`] |
//! | `password` | rules for new passwords, keys wrapped under one |
//! | `factor` | one-time codes: [`TotpSecret`] |
//! | `signing` | tokens that only this server could have made: [`ServerSecret`] |
//! | `daily` | a key that forgets itself at midnight: [`DailyKey`] |
//! | `random` | bytes, ids and references nobody can guess |
//! | `crockford` | base32 without look-alikes, and its check character |

mod blocklist;
mod crockford;
mod daily;
mod envelope;
mod factor;
mod identity;
mod kdf;
mod password;
mod random;
mod receipt;
mod signing;
mod token;

pub use blocklist::{MAX_PASSWORD_CHARS, MIN_PASSWORD_CHARS, PasswordProblem, check_new_password};
pub use daily::DailyKey;
pub use envelope::{Purpose, Sealer, open, open_identity, seal, seal_identity};
pub use factor::TotpSecret;
pub use identity::{Identity, Recipient};
pub use password::{spend_like_unwrap, unwrap_identity, wrap_identity};
pub use random::{random_bytes, random_id, random_reference};
pub use receipt::{Receipt, ReceiptProblem};
pub use signing::ServerSecret;
pub use token::TokenKey;

/// Why the vault refused. None of these carries a secret or a sealed text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum VaultError {
    /// The key or the password does not open this.
    #[error("this key does not open the sealed value")]
    WrongKey,
    /// It opened, but was sealed for another purpose or another owner.
    #[error("the sealed value belongs somewhere else")]
    Misplaced,
    /// Not a sealed value, or one that was changed or cut off.
    #[error("the sealed value is damaged")]
    Damaged,
    /// Not a public key.
    #[error("not an age recipient")]
    BadRecipient,
    /// Not a secret key.
    #[error("not an age identity")]
    BadIdentity,
    /// An owner must be one line.
    #[error("an owner must be one line and not empty")]
    BadOwner,
    /// Nobody to seal to: the value would be lost.
    #[error("no recipient to seal to")]
    NoRecipient,
    /// A secret of the wrong length.
    #[error("a secret has the wrong length")]
    BadLength,
    /// The cipher itself failed, for example for lack of memory.
    #[error("sealing failed")]
    Failed,
}
