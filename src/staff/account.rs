//! Keeping accounts.

use super::{StaffError, must_be_administrator};
use crate::audit;
use crate::desks;
use crate::domain::{Act, Actor, DeskId, Moment, Role, StaffId, StaffState, Subject, UnitId};
use crate::store::staff::{Invitation, Row};
use crate::store::{self, Db, Store};
use crate::vault::{Identity, Recipient};
use serde_json::json;

/// An account as an administrator sees it.
#[derive(Debug, Clone)]
pub struct Member {
    /// The account.
    pub id: StaffId,
    /// The sign-in name.
    pub name: String,
    /// The name colleagues see.
    pub display_name: String,
    /// Whether it may be used.
    pub state: StaffState,
    /// Their roles.
    pub roles: Vec<Role>,
    /// The unit of an investigator.
    pub unit: Option<UnitId>,
    /// How many sessions are open.
    pub sessions: i64,
}

/// Every account, and every invitation that can still be used.
pub async fn list(
    store: &Store,
    actor: &Actor,
    now: Moment,
) -> Result<(Vec<Member>, Vec<Invitation>), StaffError> {
    must_be_administrator(actor)?;
    store
        .read(move |db| {
            let mut members = Vec::new();
            for row in store::staff::list(db)? {
                members.push(Member {
                    roles: store::staff::roles(db, &row.id)?,
                    sessions: store::sessions::count(db, &row.id)?,
                    id: row.id,
                    name: row.name,
                    display_name: row.display_name,
                    state: row.state,
                    unit: row.unit_id,
                });
            }
            Ok((members, store::staff::open_invitations(db, now)?))
        })
        .await
}

/// Closes an account: ends its sessions and takes its keys.
pub async fn disable(
    store: &Store,
    actor: &Actor,
    id: &StaffId,
    now: Moment,
) -> Result<(), StaffError> {
    must_be_administrator(actor)?;
    if actor.id == *id {
        return Err(StaffError::Oneself);
    }
    let (actor, id) = (actor.clone(), id.clone());
    store
        .write(move |db| {
            store::staff::find(db, &id)?;
            store::staff::set_state(db, &id, StaffState::Disabled)?;
            store::sessions::end_all(db, &id)?;
            store::desks::revoke_all(db, &id)?;
            record(db, now, &actor, Act::StaffDisabled, &id)
        })
        .await
}

/// Opens an account again and hands it its keys from the administrator's own.
pub async fn enable(
    store: &Store,
    actor: &Actor,
    own: &Identity,
    id: &StaffId,
    now: Moment,
) -> Result<(), StaffError> {
    must_be_administrator(actor)?;
    let (actor, own, id) = (actor.clone(), own.clone(), id.clone());
    store
        .write(move |db| {
            let row = store::staff::find(db, &id)?;
            if row.state == StaffState::Active {
                return Ok(());
            }
            store::staff::set_state(db, &id, StaffState::Active)?;
            let recipient: Recipient = row.recipient.parse()?;
            for desk in desks_of(db, &actor.id, &row)? {
                let identity = desks::unlock(db, &actor, &own, &desk)?;
                desks::admit(db, &desk, &identity, (&id, &recipient), &actor.id, now)?;
            }
            record(db, now, &actor, Act::StaffEnabled, &id)
        })
        .await
}

/// Ends every session of a person.
pub async fn end_sessions(
    store: &Store,
    actor: &Actor,
    id: &StaffId,
    now: Moment,
) -> Result<(), StaffError> {
    must_be_administrator(actor)?;
    let (actor, id) = (actor.clone(), id.clone());
    store
        .write(move |db| {
            store::staff::find(db, &id)?;
            store::sessions::end_all(db, &id)?;
            record(db, now, &actor, Act::SessionsEnded, &id)
        })
        .await
}

fn desks_of(db: &mut Db, administrator: &StaffId, row: &Row) -> Result<Vec<DeskId>, StaffError> {
    let roles = store::staff::roles(db, &row.id)?;
    if roles.contains(&Role::Administrator) {
        return Ok(store::desks::desks_of(db, administrator)?);
    }
    let mut desks = Vec::new();
    for role in roles {
        match (role, &row.unit_id) {
            (Role::Curator, _) => desks.push(DeskId::studio()),
            (Role::Moderator, _) => desks.push(DeskId::screening()),
            (Role::Investigator, Some(unit)) => desks.push(DeskId::unit(unit)),
            _ => {}
        }
    }
    Ok(desks)
}

fn record(
    db: &mut Db,
    now: Moment,
    actor: &Actor,
    act: Act,
    id: &StaffId,
) -> Result<(), StaffError> {
    Ok(audit::record(
        db,
        now,
        actor,
        act,
        (Subject::Staff, id.as_str()),
        json!({}),
    )?)
}
