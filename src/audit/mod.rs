//! The chain: who did what to what, when, in an order nobody can quietly change.
//!
//! Each link holds the SHA-256 of its own fields and of the link before it. A
//! use case records its act in its own transaction, so there is neither an act
//! without its link nor a link without its act.

mod consult;
mod verify;

pub use crate::store::audit::{Filter, Row};
pub use consult::{AuditError, Checked, Line, PAGE, Page, check, read};
pub use verify::{Fault, Verified, verify};

use crate::domain::{Act, Actor, Moment, Subject};
use crate::store::{self, Db, StoreError};
use sha2::{Digest, Sha256};

/// The hash before the first link.
pub const BEGINNING: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// Records an act. `detail` must be a JSON object of plain facts: states, codes,
/// counts, identifiers. Never tip text, contact, address or receipt.
///
/// # Errors
/// The store's; the caller's transaction must then fail as a whole.
pub fn record(
    db: &mut Db,
    at: Moment,
    actor: &Actor,
    act: Act,
    subject: (Subject, &str),
    detail: serde_json::Value,
) -> Result<(), StoreError> {
    let (seq, previous) = store::audit::take_place(db)?;
    let mut row = Row {
        seq,
        at,
        actor: actor.name.clone(),
        act,
        subject: subject.0,
        subject_id: subject.1.to_owned(),
        detail: detail.to_string(),
        previous,
        hash: String::new(),
    };
    row.hash = link_hash(&row);
    store::audit::append(db, &row)
}

/// The hash of a link: every field, each preceded by its length, so that no two
/// different links can be written the same way.
fn link_hash(row: &Row) -> String {
    let mut hash = Sha256::new();
    let (seq, at) = (row.seq.to_string(), row.at.0.to_string());
    let fields = [
        row.previous.as_str(),
        seq.as_str(),
        at.as_str(),
        row.actor.as_str(),
        row.act.as_str(),
        row.subject.as_str(),
        row.subject_id.as_str(),
        row.detail.as_str(),
    ];
    for field in fields {
        hash.update((field.len() as u64).to_be_bytes());
        hash.update(field.as_bytes());
    }
    data_encoding::HEXLOWER.encode(&hash.finalize())
}
