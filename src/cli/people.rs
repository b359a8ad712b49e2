//! `staff`: the first invitation, and what an operator may need when no
//! administrator can sign in.

use super::{Done, Failure, StaffCommand, open_store};
use crate::clock::Clock;
use crate::domain::{Actor, Role};
use crate::settings::Settings;
use crate::staff;
use serde_json::json;

/// Whoever may run commands on the server keeps accounts, as an administrator.
pub(super) fn operator() -> Actor {
    let mut actor = Actor::portal();
    actor.roles.insert(Role::Administrator);
    actor
}

pub(super) async fn staff(settings: &Settings, command: StaffCommand) -> Result<Done, Failure> {
    let store = open_store(settings)?;
    let now = Clock::default().now();
    match command {
        StaffCommand::Invite { name, display_name } => {
            let escrow = settings
                .keys
                .escrow_recipient
                .as_ref()
                .map(|text| text.parse())
                .transpose()
                .map_err(|why| Failure(format!("keys.escrow_recipient: {why}")))?;
            let shown = display_name.as_deref().unwrap_or(&name);
            let code = staff::invite_first(&store, &name, shown, escrow, now)
                .await
                .map_err(Failure::of)?;
            say!("Open {}/invitation and enter", settings.site.office_url);
            say!("{}", code.encode().as_str());
            say!("The code can be used once, within three days.");
        }
        StaffCommand::List { json: wanted } => {
            let (members, waiting) = staff::list(&store, &operator(), now)
                .await
                .map_err(Failure::of)?;
            for member in members {
                let roles: Vec<_> = member.roles.iter().map(Role::as_str).collect();
                if wanted {
                    say!(
                        "{}",
                        json!({ "name": member.name, "state": member.state, "roles": roles })
                    );
                } else {
                    say!(
                        "{:<20} {:<9} {}",
                        member.name,
                        member.state.as_str(),
                        roles.join(" ")
                    );
                }
            }
            if !wanted {
                for invitation in waiting {
                    say!("{:<20} invited   {}", invitation.name, invitation.roles);
                }
            }
        }
        StaffCommand::Disable { name } => {
            let (members, _) = staff::list(&store, &operator(), now)
                .await
                .map_err(Failure::of)?;
            let member = members
                .iter()
                .find(|member| member.name == name)
                .ok_or_else(|| Failure(format!("nobody signs in as {name}")))?;
            staff::disable(&store, &operator(), &member.id, now)
                .await
                .map_err(Failure::of)?;
            say!("{name} can no longer sign in.");
        }
    }
    Ok(Done::Well)
}
