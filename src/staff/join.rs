//! Accepting an invitation.

use super::{StaffError, off_the_loop};
use crate::audit;
use crate::desks;
use crate::domain::{Act, Actor, DeskId, InvitationId, Moment, Role, StaffId, StaffState, Subject};
use crate::store::staff::{Invitation, InvitedKey, Row};
use crate::store::{self, Db, Store, StoreError};
use crate::vault::{self, Identity, Purpose, TokenKey, TotpSecret};
use serde_json::json;

/// What an invitation says.
#[derive(Debug, Clone)]
pub struct Invited {
    /// The sign-in name.
    pub name: String,
    /// The name colleagues see.
    pub display_name: String,
    /// Their roles.
    pub roles: Vec<Role>,
}

/// Reads an invitation without using it up.
pub async fn look_at(store: &Store, token: &TokenKey, now: Moment) -> Result<Invited, StaffError> {
    let id = InvitationId::new(token.stored_id());
    store
        .read(move |db| {
            let row = usable(db, &id, now)?;
            Ok(Invited {
                roles: roles_of(&row),
                name: row.name,
                display_name: row.display_name,
            })
        })
        .await
}

/// Accepts an invitation: chooses a password, proves the one-time codes work,
/// and takes over the keys the invitation brings.
pub async fn join(
    store: &Store,
    token: &TokenKey,
    password: &str,
    totp: &TotpSecret,
    code: &str,
    now: Moment,
) -> Result<StaffId, StaffError> {
    let invited = look_at(store, token, now).await?;
    let words = [
        invited.name.as_str(),
        invited.display_name.as_str(),
        "trace",
        "object",
    ];
    vault::check_new_password(password, &words).map_err(StaffError::Password)?;
    let step = totp
        .matching_step(code, now.0, None)
        .ok_or(StaffError::WrongCode)?;
    let identity = Identity::generate();
    let (wrapped, own) = {
        let (password, identity) = (
            zeroize::Zeroizing::new(password.to_owned()),
            identity.clone(),
        );
        off_the_loop(move || Ok((vault::wrap_identity(&password, &identity)?, identity))).await?
    };
    let id = StaffId::new(vault::random_id());
    let recipient = own.recipient();
    let to = std::slice::from_ref(&recipient);
    let sealed = vault::seal(to, Purpose::TotpSecret, id.as_str(), totp.as_bytes())?;
    let (invitation, key) = (InvitationId::new(token.stored_id()), token.identity());
    store
        .write(move |db| {
            let invited = usable(db, &invitation, now)?;
            let row = Row {
                id: id.clone(),
                name: invited.name.clone(),
                display_name: invited.display_name.clone(),
                state: StaffState::Active,
                unit_id: invited.unit_id.clone(),
                recipient: recipient.to_string(),
                wrapped_identity: wrapped,
                totp_sealed: sealed,
                totp_last_step: step,
                failures: 0,
                locked_until: Moment(0),
                created_at: now,
            };
            let roles = roles_of(&invited);
            store::staff::insert(db, &row, &roles).map_err(|why| match why {
                StoreError::Exists => StaffError::NameTaken,
                other => other.into(),
            })?;
            let keys = store::staff::invited_keys(db, &invitation)?;
            for (desk, identity) in unseal(&keys, &key)? {
                let member = (&id, &recipient);
                desks::admit(db, &desk, &identity, member, &invited.invited_by, now)?;
            }
            store::staff::use_invitation(db, &invitation, now)
                .map_err(|_| StaffError::NoInvitation)?;
            let actor = Actor {
                id: id.clone(),
                name: row.name.clone(),
                roles: roles.iter().copied().collect(),
                unit: row.unit_id.clone(),
            };
            let detail = json!({ "name": row.name, "roles": roles, "unit": row.unit_id });
            let subject = (Subject::Staff, id.as_str());
            audit::record(db, now, &actor, Act::StaffJoined, subject, detail)?;
            Ok(id)
        })
        .await
}

fn unseal(keys: &[InvitedKey], token: &Identity) -> Result<Vec<(DeskId, Identity)>, StaffError> {
    keys.iter()
        .map(|key| {
            let owner = desks::owner(&key.desk_id, key.invitation_id.as_str());
            let identity = vault::open_identity(token, Purpose::DeskKey, &owner, &key.sealed)?;
            Ok((key.desk_id.clone(), identity))
        })
        .collect()
}

fn usable(db: &mut Db, id: &InvitationId, now: Moment) -> Result<Invitation, StaffError> {
    store::staff::invitation(db, id)?
        .filter(|row| row.used_at.is_none() && row.expires_at > now)
        .ok_or(StaffError::NoInvitation)
}

fn roles_of(row: &Invitation) -> Vec<Role> {
    row.roles
        .split(' ')
        .filter_map(|word| word.parse().ok())
        .collect()
}
