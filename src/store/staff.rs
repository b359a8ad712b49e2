//! Accounts, their roles, and invitations to have one.

use super::schema::{invitation, invitation_key, staff, staff_role};
use super::{Db, StoreError, exactly_one};
use crate::domain::{DeskId, InvitationId, Moment, Role, StaffId, StaffState, UnitId};
use diesel::prelude::*;

/// An account, as stored.
#[derive(Debug, Clone, Queryable, Insertable)]
#[diesel(table_name = staff)]
pub struct Row {
    /// Random.
    pub id: StaffId,
    /// The sign-in name, in lower case.
    pub name: String,
    /// The name colleagues see.
    pub display_name: String,
    /// Whether it may be used.
    pub state: StaffState,
    /// The unit of an investigator.
    pub unit_id: Option<UnitId>,
    /// The person's own recipient.
    pub recipient: String,
    /// The person's identity, wrapped under the password.
    pub wrapped_identity: String,
    /// The secret of the one-time codes, sealed to the identity.
    pub totp_sealed: Vec<u8>,
    /// The last step whose code was used: each counts once.
    pub totp_last_step: i64,
    /// Failed sign-ins since the last good one.
    pub failures: i64,
    /// No sign-in before this.
    pub locked_until: Moment,
    /// When the person joined.
    pub created_at: Moment,
}

/// An invitation, as stored; the keys it brings stand in [`InvitedKey`].
#[derive(Debug, Clone, Queryable, Insertable)]
#[diesel(table_name = invitation)]
pub struct Invitation {
    /// The hash of its token.
    pub id: InvitationId,
    /// The sign-in name.
    pub name: String,
    /// The name colleagues see.
    pub display_name: String,
    /// Roles, with spaces between.
    pub roles: String,
    /// The unit of an investigator.
    pub unit_id: Option<UnitId>,
    /// Who invited; `portal` for the first.
    pub invited_by: StaffId,
    /// When.
    pub created_at: Moment,
    /// Not good after this.
    pub expires_at: Moment,
    /// When it was used.
    pub used_at: Option<Moment>,
}

/// A desk's identity, sealed to an invitation's token.
#[derive(Debug, Clone, Queryable, Insertable)]
#[diesel(table_name = invitation_key)]
pub struct InvitedKey {
    /// Of which invitation.
    pub invitation_id: InvitationId,
    /// Of which desk.
    pub desk_id: DeskId,
    /// The sealed identity.
    pub sealed: Vec<u8>,
}

/// Adds an account with its roles.
pub fn insert(db: &mut Db, row: &Row, roles: &[Role]) -> Result<(), StoreError> {
    diesel::insert_into(staff::table).values(row).execute(db)?;
    for role in roles {
        diesel::insert_into(staff_role::table)
            .values((staff_role::staff_id.eq(&row.id), staff_role::role.eq(role)))
            .execute(db)?;
    }
    Ok(())
}

/// Finds an account.
pub fn find(db: &mut Db, id: &StaffId) -> Result<Row, StoreError> {
    Ok(staff::table.find(id).first(db)?)
}

/// Finds an account by its sign-in name.
pub fn find_by_name(db: &mut Db, name: &str) -> Result<Option<Row>, StoreError> {
    Ok(staff::table
        .filter(staff::name.eq(name))
        .first(db)
        .optional()?)
}

/// Every account, by name.
pub fn list(db: &mut Db) -> Result<Vec<Row>, StoreError> {
    Ok(staff::table.order(staff::name.asc()).load(db)?)
}

/// The roles of an account.
pub fn roles(db: &mut Db, id: &StaffId) -> Result<Vec<Role>, StoreError> {
    Ok(staff_role::table
        .filter(staff_role::staff_id.eq(id))
        .order(staff_role::role.asc())
        .select(staff_role::role)
        .load(db)?)
}

/// Every active administrator, with their recipient.
pub fn administrators(db: &mut Db) -> Result<Vec<(StaffId, String)>, StoreError> {
    Ok(staff::table
        .inner_join(staff_role::table)
        .filter(staff_role::role.eq(Role::Administrator))
        .filter(staff::state.eq(StaffState::Active))
        .select((staff::id, staff::recipient))
        .load(db)?)
}

/// Uses up a one-time code: refused if this step or a later one was used before.
pub fn use_step(db: &mut Db, id: &StaffId, step: i64) -> Result<(), StoreError> {
    let touched = diesel::update(staff::table.find(id).filter(staff::totp_last_step.lt(step)))
        .set((
            staff::totp_last_step.eq(step),
            staff::failures.eq(0),
            staff::locked_until.eq(Moment(0)),
        ))
        .execute(db)?;
    exactly_one(touched)
}

/// Counts a failed sign-in and locks until a moment.
pub fn count_failure(
    db: &mut Db,
    id: &StaffId,
    failures: i64,
    locked_until: Moment,
) -> Result<(), StoreError> {
    diesel::update(staff::table.find(id))
        .set((
            staff::failures.eq(failures),
            staff::locked_until.eq(locked_until),
        ))
        .execute(db)?;
    Ok(())
}

/// Opens or closes an account.
pub fn set_state(db: &mut Db, id: &StaffId, state: StaffState) -> Result<(), StoreError> {
    let touched = diesel::update(staff::table.find(id))
        .set(staff::state.eq(state))
        .execute(db)?;
    exactly_one(touched)
}

/// Keeps an identity under a new password.
pub fn set_wrapped(db: &mut Db, id: &StaffId, wrapped: &str) -> Result<(), StoreError> {
    let touched = diesel::update(staff::table.find(id))
        .set(staff::wrapped_identity.eq(wrapped))
        .execute(db)?;
    exactly_one(touched)
}

/// Adds an invitation with the keys it brings.
pub fn invite(db: &mut Db, row: &Invitation, keys: &[InvitedKey]) -> Result<(), StoreError> {
    diesel::insert_into(invitation::table)
        .values(row)
        .execute(db)?;
    for key in keys {
        diesel::insert_into(invitation_key::table)
            .values(key)
            .execute(db)?;
    }
    Ok(())
}

/// Finds an invitation.
pub fn invitation(db: &mut Db, id: &InvitationId) -> Result<Option<Invitation>, StoreError> {
    Ok(invitation::table.find(id).first(db).optional()?)
}

/// Invitations that can still be used.
pub fn open_invitations(db: &mut Db, now: Moment) -> Result<Vec<Invitation>, StoreError> {
    Ok(invitation::table
        .filter(invitation::used_at.is_null())
        .filter(invitation::expires_at.gt(now))
        .order(invitation::created_at.desc())
        .load(db)?)
}

/// Takes an invitation back, with the keys it would have brought.
pub fn withdraw_invitation(db: &mut Db, id: &InvitationId) -> Result<(), StoreError> {
    diesel::delete(invitation_key::table.filter(invitation_key::invitation_id.eq(id)))
        .execute(db)?;
    let open = invitation::table
        .find(id)
        .filter(invitation::used_at.is_null());
    exactly_one(diesel::delete(open).execute(db)?)
}

/// Takes every invitation back that nobody has used.
pub fn withdraw_all(db: &mut Db) -> Result<(), StoreError> {
    let open: Vec<InvitationId> = invitation::table
        .filter(invitation::used_at.is_null())
        .select(invitation::id)
        .load(db)?;
    for id in open {
        withdraw_invitation(db, &id)?;
    }
    Ok(())
}

/// The keys an invitation brings.
pub fn invited_keys(db: &mut Db, id: &InvitationId) -> Result<Vec<InvitedKey>, StoreError> {
    Ok(invitation_key::table
        .filter(invitation_key::invitation_id.eq(id))
        .load(db)?)
}

/// Uses an invitation up, once, and forgets the keys it brought.
pub fn use_invitation(db: &mut Db, id: &InvitationId, now: Moment) -> Result<(), StoreError> {
    let touched = diesel::update(
        invitation::table
            .find(id)
            .filter(invitation::used_at.is_null())
            .filter(invitation::expires_at.gt(now)),
    )
    .set(invitation::used_at.eq(now))
    .execute(db)?;
    exactly_one(touched)?;
    diesel::delete(invitation_key::table.filter(invitation_key::invitation_id.eq(id)))
        .execute(db)?;
    Ok(())
}
