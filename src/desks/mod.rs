//! Desks: who can open what was sealed to them.
//!
//! A desk (`screening`, `studio`, one for each unit) has an identity of its own.
//! Every member holds a copy sealed to their own recipient; nobody else, and no
//! file on the server, holds it in the clear.

use crate::domain::{Actor, DeskId, Moment, StaffId};
use crate::store::{self, Db, StoreError};
use crate::vault::{self, Identity, Purpose, Recipient, VaultError};

/// Why a desk stays shut.
#[derive(Debug, thiserror::Error)]
pub enum DeskError {
    /// The person is no member of the desk.
    #[error("not a member of this desk")]
    NotAMember,
    /// There is no such desk yet.
    #[error("no such desk")]
    Missing,
    /// The store's word.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The vault's word.
    #[error(transparent)]
    Vault(#[from] VaultError),
}

/// The public half: what is sealed to. All that the public listener ever needs.
pub fn recipient(db: &mut Db, desk: &DeskId) -> Result<Recipient, DeskError> {
    let row = store::desks::find(db, desk).map_err(|why| match why {
        StoreError::Missing => DeskError::Missing,
        other => DeskError::Store(other),
    })?;
    Ok(row.recipient.parse()?)
}

/// Opens a desk for one of its members.
pub fn unlock(
    db: &mut Db,
    actor: &Actor,
    own: &Identity,
    desk: &DeskId,
) -> Result<Identity, DeskError> {
    let sealed = store::desks::key_of(db, desk, &actor.id)?.ok_or(DeskError::NotAMember)?;
    Ok(vault::open_identity(
        own,
        Purpose::DeskKey,
        &owner(desk, actor.id.as_str()),
        &sealed,
    )?)
}

/// Founds a desk and hands its identity back, so that the founder can let
/// members in. An escrow recipient, if the operator set one, gets a copy.
pub fn found(
    db: &mut Db,
    desk: &DeskId,
    escrow: Option<&Recipient>,
    now: Moment,
) -> Result<Identity, DeskError> {
    let identity = Identity::generate();
    let escrow = escrow
        .map(|to| {
            let owner = owner(desk, "escrow");
            vault::seal_identity(
                std::slice::from_ref(to),
                Purpose::DeskKey,
                &owner,
                &identity,
            )
        })
        .transpose()?;
    let row = store::desks::Row {
        id: desk.clone(),
        recipient: identity.recipient().to_string(),
        escrow,
        created_at: now,
    };
    store::desks::insert(db, &row)?;
    Ok(identity)
}

/// Lets somebody in: seals the desk's identity to their recipient.
pub fn admit(
    db: &mut Db,
    desk: &DeskId,
    identity: &Identity,
    member: (&StaffId, &Recipient),
    by: &StaffId,
    now: Moment,
) -> Result<(), DeskError> {
    let owner = owner(desk, member.0.as_str());
    let sealed = vault::seal_identity(
        std::slice::from_ref(member.1),
        Purpose::DeskKey,
        &owner,
        identity,
    )?;
    store::desks::grant(
        db,
        &store::desks::KeyRow {
            desk_id: desk.clone(),
            staff_id: member.0.clone(),
            sealed,
            granted_by: by.clone(),
            granted_at: now,
        },
    )?;
    Ok(())
}

/// What a sealed copy of a desk's identity says it is: whose copy of which desk.
pub fn owner(desk: &DeskId, holder: &str) -> String {
    format!("{desk}/{holder}")
}

/// Founds a desk and lets every active administrator in, so that they can let
/// its members in later.
pub fn found_for_administrators(
    db: &mut Db,
    desk: &DeskId,
    escrow: Option<&Recipient>,
    by: &StaffId,
    now: Moment,
) -> Result<(), DeskError> {
    let identity = found(db, desk, escrow, now)?;
    for (id, recipient) in store::staff::administrators(db)? {
        admit(db, desk, &identity, (&id, &recipient.parse()?), by, now)?;
    }
    Ok(())
}
