//! Accounts, factors, sessions, roles, invitations.
//!
//! A password is never kept, not even hashed: it unwraps the person's own
//! identity, and that it did is the proof that it was right.

mod account;
mod invite;
mod join;
mod oneself;
mod session;
mod sign_in;

pub use account::{Member, disable, enable, end_sessions, list};
pub use invite::{INVITATION_SECONDS, NewInvitation, invite, invite_first, withdraw};
pub use join::{Invited, join, look_at};
pub use oneself::{OpenSession, Place, change_password, end_other_sessions, own_sessions};
pub use session::{Limits, Resumed, forget_ended, resume, sign_out};
pub use sign_in::sign_in;

use crate::desks::DeskError;
use crate::domain::{Actor, Moment, Role};
use crate::store::{self, Db, StoreError};
use crate::vault::{PasswordProblem, VaultError};

/// Why a wish about accounts was not granted.
#[derive(Debug, thiserror::Error)]
pub enum StaffError {
    /// Only an administrator may.
    #[error("only an administrator may do this")]
    Forbidden,
    /// Nobody may close their own account.
    #[error("not with one's own account")]
    Oneself,
    /// Name, password or code is wrong; which of them is not said.
    #[error("sign-in refused")]
    Refused,
    /// Too many failures: not before this moment.
    #[error("sign-in locked for a while")]
    Locked {
        /// Until when.
        until: Moment,
    },
    /// The invitation is unknown, used or expired.
    #[error("the invitation cannot be used")]
    NoInvitation,
    /// The first administrator exists.
    #[error("there are accounts already: an administrator can invite")]
    NotTheFirst,
    /// The sign-in name is taken.
    #[error("the sign-in name is taken")]
    NameTaken,
    /// 2–40 letters, digits, dots and hyphens.
    #[error("the sign-in name is not usable")]
    BadName,
    /// The name colleagues see is empty or too long.
    #[error("the display name is not usable")]
    BadDisplayName,
    /// An invitation needs a role, and an investigator a unit.
    #[error("a role, or the unit of an investigator, is missing")]
    RoleWithoutUnit,
    /// The code is wrong.
    #[error("the one-time code is wrong")]
    WrongCode,
    /// The new password is not good enough.
    #[error("the password is not usable: {0:?}")]
    Password(PasswordProblem),
    /// No such account.
    #[error("no such account")]
    Missing,
    /// A desk stayed shut.
    #[error(transparent)]
    Desk(#[from] DeskError),
    /// The vault's word.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// The store's word.
    #[error(transparent)]
    Store(StoreError),
}

impl From<StoreError> for StaffError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Missing => Self::Missing,
            other => Self::Store(other),
        }
    }
}

fn must_be_administrator(actor: &Actor) -> Result<(), StaffError> {
    if actor.is(Role::Administrator) {
        Ok(())
    } else {
        Err(StaffError::Forbidden)
    }
}

/// The person an account belongs to, with their roles.
fn actor_of(db: &mut Db, row: &store::staff::Row) -> Result<Actor, StaffError> {
    Ok(Actor {
        id: row.id.clone(),
        name: row.name.clone(),
        roles: store::staff::roles(db, &row.id)?.into_iter().collect(),
        unit: row.unit_id.clone(),
    })
}

/// Argon2 takes tens of milliseconds: never on a thread that serves requests.
async fn off_the_loop<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, StaffError> + Send + 'static,
) -> Result<T, StaffError> {
    tokio::task::spawn_blocking(work)
        .await
        .unwrap_or(Err(StaffError::Store(StoreError::Busy)))
}
