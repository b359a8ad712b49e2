//! Signing in with a name, a password and a one-time code.

use super::{StaffError, actor_of, off_the_loop};
use crate::audit;
use crate::domain::{Act, Actor, Moment, SessionId, StaffState, Subject};
use crate::store::staff::Row;
use crate::store::{self, Store, StoreError};
use crate::vault::{self, Identity, Purpose, TokenKey, TotpSecret};
use serde_json::json;
use zeroize::Zeroizing;

/// After so many failures in a row an account is locked for a while.
const PATIENCE: i64 = 5;
/// The first lock, in seconds; each further failure doubles it.
const FIRST_LOCK: i64 = 60;
/// The longest lock: a stranger must not be able to lock somebody out for good.
const LONGEST_LOCK: i64 = 3600;

/// Signs somebody in. A wrong name, password or code are one and the same
/// refusal, and take the same time.
///
/// # Errors
/// [`StaffError::Refused`], or [`StaffError::Locked`] after too many of those.
/// A page must not tell them apart: only names that exist can be locked.
pub async fn sign_in(
    store: &Store,
    name: &str,
    password: &str,
    code: &str,
    now: Moment,
) -> Result<(TokenKey, Actor), StaffError> {
    let wanted = name.trim().to_lowercase();
    let found = store
        .read(move |db| store::staff::find_by_name(db, &wanted))
        .await?;
    let row = found.filter(|row| row.state == StaffState::Active);
    let locked = row.as_ref().map(|row| row.locked_until);
    let locked = locked.filter(|until| *until > now);
    // Whoever is locked out is not tried, but takes as long as everybody else.
    let tried = row.clone().filter(|_| locked.is_none());
    let proven = prove(tried, password, code, now).await?;
    let Some((row, own, step)) = proven else {
        refuse(store, row, now).await?;
        return Err(locked.map_or(StaffError::Refused, |until| StaffError::Locked { until }));
    };
    let token = TokenKey::generate();
    let id = SessionId::new(token.stored_id());
    let to = token.identity().recipient();
    let actor = store
        .write(move |db| {
            // Two requests with one code: the row says which of them was first.
            store::staff::use_step(db, &row.id, step).map_err(|why| match why {
                StoreError::Changed => StaffError::Refused,
                other => other.into(),
            })?;
            // Closed while the password was being checked.
            if store::staff::find(db, &row.id)?.state != StaffState::Active {
                return Err(StaffError::Refused);
            }
            let actor = actor_of(db, &row)?;
            let to = std::slice::from_ref(&to);
            let owner = row.id.as_str();
            let session = store::sessions::Row {
                id,
                staff_id: row.id.clone(),
                sealed_identity: vault::seal_identity(to, Purpose::StaffIdentity, owner, &own)?,
                created_at: now,
                seen_at: now,
            };
            store::sessions::insert(db, &session)?;
            audit::record(
                db,
                now,
                &actor,
                Act::SignedIn,
                (Subject::Staff, owner),
                json!({}),
            )?;
            Ok::<_, StaffError>(actor)
        })
        .await?;
    Ok((token, actor))
}

/// The identity and the code's step, if password and code are right.
async fn prove(
    row: Option<Row>,
    password: &str,
    code: &str,
    now: Moment,
) -> Result<Option<(Row, Identity, i64)>, StaffError> {
    let password = Zeroizing::new(password.to_owned());
    let code = code.to_owned();
    off_the_loop(move || {
        let Some(row) = row else {
            vault::spend_like_unwrap(&password);
            return Ok(None);
        };
        let Ok(own) = vault::unwrap_identity(&password, &row.wrapped_identity) else {
            return Ok(None);
        };
        // A wrapped value does not name its person: rows that were swapped in the
        // database are found out here.
        if own.recipient().to_string() != row.recipient {
            return Ok(None);
        }
        let secret = vault::open(&own, Purpose::TotpSecret, row.id.as_str(), &row.totp_sealed)?;
        let step =
            TotpSecret::from_bytes(&secret)?.matching_step(&code, now.0, Some(row.totp_last_step));
        Ok(step.map(|step| (row, own, step)))
    })
    .await
}

/// Records a failure and counts it, unless the account is locked already: a lock
/// must run out however often a stranger knocks.
pub(super) async fn refuse(store: &Store, row: Option<Row>, now: Moment) -> Result<(), StaffError> {
    store
        .write(move |db| {
            let who = match &row {
                Some(row) => {
                    let present = store::staff::find(db, &row.id)?;
                    if present.locked_until <= now {
                        let failures = present.failures + 1;
                        let lock = lock_seconds(failures);
                        store::staff::count_failure(db, &row.id, failures, now.plus(lock))?;
                    }
                    row.name.clone()
                }
                // What was typed may be a password in the wrong field.
                None => "unknown".to_owned(),
            };
            let (actor, subject) = (Actor::portal(), (Subject::Staff, who.as_str()));
            audit::record(db, now, &actor, Act::SignInRefused, subject, json!({}))?;
            Ok(())
        })
        .await
}

fn lock_seconds(failures: i64) -> i64 {
    if failures < PATIENCE {
        return 0;
    }
    let doublings = (failures - PATIENCE).min(10);
    (FIRST_LOCK << doublings).min(LONGEST_LOCK)
}
