//! Who acts.

use super::{StaffId, UnitId};
use std::collections::BTreeSet;

text_enum!(
    /// What a member of staff may do.
    Role {
        /// Prepares and publishes objects.
        Curator = "curator",
        /// Screens tips.
        Moderator = "moderator",
        /// Receives the leads of one unit.
        Investigator = "investigator",
        /// Reads the log.
        Auditor = "auditor",
        /// Invites people, keeps units and rules.
        Administrator = "administrator",
    }
);

text_enum!(
    /// Whether an account may be used.
    StaffState {
        /// May sign in.
        Active = "active",
        /// May not.
        Disabled = "disabled",
    }
);

/// The person behind a request or a command, with what they may do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    /// The account.
    pub id: StaffId,
    /// The sign-in name, as the log shows it.
    pub name: String,
    /// Their roles.
    pub roles: BTreeSet<Role>,
    /// The unit of an investigator.
    pub unit: Option<UnitId>,
}

impl Actor {
    /// Whether the person holds the role.
    pub fn is(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }

    /// The portal itself, for jobs and for the command line.
    pub fn portal() -> Self {
        Self {
            id: StaffId::new("portal"),
            name: "portal".into(),
            roles: BTreeSet::new(),
            unit: None,
        }
    }
}
