//! What people do with their own account: a new password, an end to sessions
//! they left open elsewhere.

use super::sign_in::refuse;
use super::{StaffError, off_the_loop};
use crate::audit;
use crate::domain::{Act, Actor, Moment, SessionId, Subject};
use crate::store::{self, Store};
use crate::vault::{self, TokenKey};
use serde_json::json;
use zeroize::Zeroizing;

/// One of a person's own sessions.
#[derive(Debug, Clone, Copy)]
pub struct OpenSession {
    /// When it began.
    pub began: Moment,
    /// When it was last used, to the minute.
    pub seen: Moment,
    /// Which of them this is.
    pub place: Place,
}

/// Where a session is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In the browser that asks.
    Here,
    /// In another one.
    Elsewhere,
}

/// The sessions of the person who asks, this one among them.
pub async fn own_sessions(
    store: &Store,
    actor: &Actor,
    here: &TokenKey,
) -> Result<Vec<OpenSession>, StaffError> {
    let (id, here) = (actor.id.clone(), SessionId::new(here.stored_id()));
    store
        .read(move |db| {
            let rows = store::sessions::of(db, &id)?;
            let open = rows.into_iter().map(|row| OpenSession {
                began: row.created_at,
                seen: row.seen_at,
                place: if row.id == here {
                    Place::Here
                } else {
                    Place::Elsewhere
                },
            });
            Ok(open.collect())
        })
        .await
}

/// Ends every session of the person who asks but this one.
pub async fn end_other_sessions(
    store: &Store,
    actor: &Actor,
    here: &TokenKey,
    now: Moment,
) -> Result<(), StaffError> {
    let (actor, here) = (actor.clone(), SessionId::new(here.stored_id()));
    store
        .write(move |db| {
            let ended = store::sessions::end_others(db, &actor.id, &here)?;
            let subject = (Subject::Staff, actor.id.as_str());
            let (act, detail) = (Act::SessionsEnded, json!({ "sessions": ended }));
            audit::record(db, now, &actor, act, subject, detail)?;
            Ok(())
        })
        .await
}

/// Wraps one's identity under a new password; the old one must be right, and is
/// guarded like a sign-in. Ends every other session: whoever changes a password
/// may have a reason to distrust them.
pub async fn change_password(
    store: &Store,
    actor: &Actor,
    here: &TokenKey,
    old: &str,
    new: &str,
    now: Moment,
) -> Result<(), StaffError> {
    let id = actor.id.clone();
    let row = store.read(move |db| store::staff::find(db, &id)).await?;
    let words = [
        row.name.as_str(),
        row.display_name.as_str(),
        "trace",
        "object",
    ];
    vault::check_new_password(new, &words).map_err(StaffError::Password)?;
    if row.locked_until > now {
        let until = row.locked_until;
        return Err(StaffError::Locked { until });
    }
    let (old, new) = (
        Zeroizing::new(old.to_owned()),
        Zeroizing::new(new.to_owned()),
    );
    let stored = row.wrapped_identity.clone();
    let wrapped = off_the_loop(move || {
        let identity = vault::unwrap_identity(&old, &stored).map_err(|_| StaffError::Refused)?;
        Ok(vault::wrap_identity(&new, &identity)?)
    })
    .await;
    if let Err(StaffError::Refused) = wrapped {
        refuse(store, Some(row), now).await?;
    }
    let wrapped = wrapped?;
    let (actor, here) = (actor.clone(), SessionId::new(here.stored_id()));
    store
        .write(move |db| {
            store::staff::set_wrapped(db, &actor.id, &wrapped)?;
            let ended = store::sessions::end_others(db, &actor.id, &here)?;
            let subject = (Subject::Staff, actor.id.as_str());
            let (act, detail) = (Act::PasswordChanged, json!({ "sessions": ended }));
            audit::record(db, now, &actor, act, subject, detail)?;
            Ok(())
        })
        .await
}
