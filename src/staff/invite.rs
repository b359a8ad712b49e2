//! Inviting somebody: the invitation brings the keys their roles need.

use super::{StaffError, must_be_administrator};
use crate::audit;
use crate::desks;
use crate::domain::{Act, Actor, DeskId, InvitationId, Moment, Role, StaffId, Subject, UnitId};
use crate::store::staff::{Invitation, InvitedKey};
use crate::store::{self, Db, Store, StoreError};
use crate::vault::{self, Identity, Purpose, Recipient, TokenKey};
use serde_json::json;

/// An invitation is good for three days.
pub const INVITATION_SECONDS: i64 = 72 * 3600;

/// Whom to invite.
#[derive(Debug, Clone)]
pub struct NewInvitation {
    /// The sign-in name: 2–40 letters, digits, dots and hyphens.
    pub name: String,
    /// The name colleagues see.
    pub display_name: String,
    /// At least one.
    pub roles: Vec<Role>,
    /// For an investigator.
    pub unit: Option<UnitId>,
}

/// Invites the first administrator, from the command line, and founds the two
/// desks everything is sealed to. Refused as soon as anybody has joined.
pub async fn invite_first(
    store: &Store,
    name: &str,
    display_name: &str,
    escrow: Option<Recipient>,
    now: Moment,
) -> Result<TokenKey, StaffError> {
    let invited = NewInvitation {
        name: usable_name(name)?,
        display_name: display_name.to_owned(),
        roles: vec![Role::Administrator],
        unit: None,
    };
    store
        .write(move |db| {
            if !store::staff::list(db)?.is_empty() {
                return Err(StaffError::NotTheFirst);
            }
            // An earlier first invitation that nobody used must not make a second
            // administrator, with keys to desks that are founded anew here.
            store::staff::withdraw_all(db)?;
            let token = TokenKey::generate();
            let mut keys = Vec::new();
            for desk in [DeskId::screening(), DeskId::studio()] {
                store::desks::forget(db, &desk)?;
                let identity = desks::found(db, &desk, escrow.as_ref(), now)?;
                keys.push((desk, identity));
            }
            write_down(db, &Actor::portal(), &token, &invited, keys, now)?;
            Ok(token)
        })
        .await
}

/// Invites somebody. The administrator hands on the keys the roles need; the
/// token that is returned is the only thing that opens them.
pub async fn invite(
    store: &Store,
    actor: &Actor,
    own: &Identity,
    invited: NewInvitation,
    now: Moment,
) -> Result<TokenKey, StaffError> {
    must_be_administrator(actor)?;
    let invited = NewInvitation {
        name: usable_name(&invited.name)?,
        display_name: usable_display_name(&invited.display_name)?,
        ..invited
    };
    let needs_unit = invited.roles.contains(&Role::Investigator);
    if invited.roles.is_empty() || needs_unit != invited.unit.is_some() {
        return Err(StaffError::RoleWithoutUnit);
    }
    let (actor, own) = (actor.clone(), own.clone());
    store
        .write(move |db| {
            if store::staff::find_by_name(db, &invited.name)?.is_some() {
                return Err(StaffError::NameTaken);
            }
            let mut keys = Vec::new();
            for desk in desks_for(db, &actor.id, &invited)? {
                let identity = desks::unlock(db, &actor, &own, &desk)?;
                keys.push((desk, identity));
            }
            let token = TokenKey::generate();
            write_down(db, &actor, &token, &invited, keys, now)?;
            Ok(token)
        })
        .await
}

/// Takes an invitation back: its code opens nothing any more.
pub async fn withdraw(
    store: &Store,
    actor: &Actor,
    id: &InvitationId,
    now: Moment,
) -> Result<(), StaffError> {
    must_be_administrator(actor)?;
    let (actor, id) = (actor.clone(), id.clone());
    store
        .write(move |db| {
            let found = store::staff::invitation(db, &id)?;
            let row = found.ok_or(StaffError::Missing)?;
            store::staff::withdraw_invitation(db, &id).map_err(|why| match why {
                StoreError::Changed => StaffError::NoInvitation,
                other => other.into(),
            })?;
            let subject = (Subject::Staff, row.name.as_str());
            let (act, detail) = (Act::InvitationWithdrawn, json!({ "name": row.name }));
            audit::record(db, now, &actor, act, subject, detail)?;
            Ok(())
        })
        .await
}

/// Curators open the studio, moderators the screening desk, investigators their
/// unit's; administrators hold every key so that they can let people in, and no
/// page shows them a tip.
fn desks_for(
    db: &mut Db,
    administrator: &StaffId,
    invited: &NewInvitation,
) -> Result<Vec<DeskId>, StaffError> {
    if invited.roles.contains(&Role::Administrator) {
        return Ok(store::desks::desks_of(db, administrator)?);
    }
    Ok(invited
        .roles
        .iter()
        .filter_map(|role| match role {
            Role::Curator => Some(DeskId::studio()),
            Role::Moderator => Some(DeskId::screening()),
            Role::Investigator => invited.unit.as_ref().map(DeskId::unit),
            Role::Auditor | Role::Administrator => None,
        })
        .collect())
}

fn write_down(
    db: &mut Db,
    actor: &Actor,
    token: &TokenKey,
    invited: &NewInvitation,
    keys: Vec<(DeskId, Identity)>,
    now: Moment,
) -> Result<(), StaffError> {
    let id = InvitationId::new(token.stored_id());
    let to = token.identity().recipient();
    let keys = keys
        .into_iter()
        .map(|(desk_id, identity)| {
            let owner = desks::owner(&desk_id, id.as_str());
            let to = std::slice::from_ref(&to);
            let sealed = vault::seal_identity(to, Purpose::DeskKey, &owner, &identity)?;
            Ok(InvitedKey {
                invitation_id: id.clone(),
                desk_id,
                sealed,
            })
        })
        .collect::<Result<Vec<_>, StaffError>>()?;
    let words: Vec<_> = invited.roles.iter().map(Role::as_str).collect();
    let row = Invitation {
        id: id.clone(),
        name: invited.name.clone(),
        display_name: invited.display_name.clone(),
        roles: words.join(" "),
        unit_id: invited.unit.clone(),
        invited_by: actor.id.clone(),
        created_at: now,
        expires_at: now.plus(INVITATION_SECONDS),
        used_at: None,
    };
    store::staff::invite(db, &row, &keys)?;
    let detail = json!({ "name": invited.name, "roles": words, "unit": invited.unit });
    audit::record(
        db,
        now,
        actor,
        Act::StaffInvited,
        (Subject::Staff, &invited.name),
        detail,
    )?;
    Ok(())
}

/// The longest name colleagues see.
const MAX_DISPLAY_NAME: usize = 80;

fn usable_display_name(name: &str) -> Result<String, StaffError> {
    let name = name.trim();
    let fine = (1..=MAX_DISPLAY_NAME).contains(&name.chars().count())
        && !name.chars().any(char::is_control);
    if fine {
        Ok(name.to_owned())
    } else {
        Err(StaffError::BadDisplayName)
    }
}

fn usable_name(name: &str) -> Result<String, StaffError> {
    let name = name.trim().to_lowercase();
    let fine = (2..=40).contains(&name.len())
        && name
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b".-".contains(&b));
    if fine {
        Ok(name)
    } else {
        Err(StaffError::BadName)
    }
}
