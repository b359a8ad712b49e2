//! `audit verify` and `audit export`.

use super::{AuditCommand, Done, Failure, place};
use crate::audit as chain;
use crate::settings::Settings;
use crate::store;
use serde_json::json;

/// Links read at once.
const PAGE: i64 = 1000;

pub(super) fn audit(settings: &Settings, command: AuditCommand) -> Result<Done, Failure> {
    let mut db = place(settings)?.connect().map_err(Failure::of)?;
    match command {
        AuditCommand::Verify { json: wanted } => match chain::verify(&mut db) {
            Ok(held) if wanted => {
                say!(
                    "{}",
                    json!({ "holds": true, "links": held.links, "head": held.head })
                );
                Ok(Done::Well)
            }
            Ok(held) => {
                say!("The chain holds: {} links, head {}", held.links, held.head);
                Ok(Done::Well)
            }
            Err(fault) if wanted => {
                say!("{}", json!({ "holds": false, "fault": fault.to_string() }));
                Ok(Done::DoesNotHold)
            }
            Err(fault) => {
                say!("The chain does NOT hold: {fault}");
                Ok(Done::DoesNotHold)
            }
        },
        AuditCommand::Export => {
            let mut last = 0;
            loop {
                let page = store::audit::after(&mut db, last, PAGE).map_err(Failure::of)?;
                let Some(end) = page.last() else {
                    return Ok(Done::Well);
                };
                last = end.seq;
                for row in page {
                    say!(
                        "{}",
                        json!({
                            "seq": row.seq, "at": row.at, "actor": row.actor, "act": row.act,
                            "subject": row.subject, "subject_id": row.subject_id,
                            "detail": row.detail, "previous": row.previous, "hash": row.hash,
                        })
                    );
                }
            }
        }
    }
}
