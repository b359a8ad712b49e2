//! Being signed in.

use super::{StaffError, actor_of};
use crate::audit;
use crate::domain::{Act, Actor, Moment, SessionId, StaffState, Subject};
use crate::store::{self, Store};
use crate::vault::{self, Identity, Purpose, TokenKey};
use serde_json::json;

/// How long a session lasts.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Without a request.
    pub idle_minutes: i64,
    /// In any case.
    pub max_hours: i64,
}

/// A session that goes on.
pub struct Resumed {
    /// Who.
    pub actor: Actor,
    /// The name colleagues see.
    pub display_name: String,
    /// Their identity, open for this request.
    pub own: Identity,
}

/// Goes on with a session, if it has not ended by idle time, by age, by sign-out
/// or by an administrator.
pub async fn resume(
    store: &Store,
    token: &TokenKey,
    limits: Limits,
    now: Moment,
) -> Result<Option<Resumed>, StaffError> {
    let id = SessionId::new(token.stored_id());
    let wanted = id.clone();
    let found = store
        .read(move |db| {
            let Some(session) = store::sessions::find(db, &wanted)? else {
                return Ok(None);
            };
            let staff = store::staff::find(db, &session.staff_id)?;
            let actor = actor_of(db, &staff)?;
            Ok::<_, StaffError>(Some((session, staff, actor)))
        })
        .await?;
    let Some((session, staff, actor)) = found else {
        return Ok(None);
    };
    let ended = now.0 - session.seen_at.0 > limits.idle_minutes * 60
        || now.0 - session.created_at.0 > limits.max_hours * 3600
        || staff.state != StaffState::Active;
    if ended {
        store.write(move |db| store::sessions::end(db, &id)).await?;
        return Ok(None);
    }
    // To the minute is enough, and spares a write for every picture on a page.
    if now.0 - session.seen_at.0 >= 60 {
        store
            .write(move |db| store::sessions::touch(db, &id, now))
            .await?;
    }
    let (purpose, owner) = (Purpose::StaffIdentity, staff.id.as_str());
    let own = vault::open_identity(&token.identity(), purpose, owner, &session.sealed_identity)?;
    Ok(Some(Resumed {
        actor,
        display_name: staff.display_name,
        own,
    }))
}

/// Ends a session.
pub async fn sign_out(
    store: &Store,
    actor: &Actor,
    token: &TokenKey,
    now: Moment,
) -> Result<(), StaffError> {
    let (actor, id) = (actor.clone(), SessionId::new(token.stored_id()));
    store
        .write(move |db| {
            store::sessions::end(db, &id)?;
            let subject = (Subject::Staff, actor.id.as_str());
            audit::record(db, now, &actor, Act::SignedOut, subject, json!({}))?;
            Ok(())
        })
        .await
}

/// Deletes sessions that have ended by idle time or by age. Nobody could go on
/// with them; without this they would be counted, and kept, for ever.
pub async fn forget_ended(store: &Store, limits: Limits, now: Moment) -> Result<(), StaffError> {
    let seen = now.plus(-limits.idle_minutes * 60);
    let created = now.plus(-limits.max_hours * 3600);
    store
        .write(move |db| Ok(store::sessions::end_old(db, seen, created).map(drop)?))
        .await
}
