//! Leads: what leaves the desk for a unit, and what comes back.

use super::NotAValue;
use super::object::crockford_code;

/// What people call a lead: `LEAD-7K3QD`. Random, so that nobody can count them.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(transparent)]
pub struct LeadReference(String);

impl LeadReference {
    /// The reference with its prefix.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::str::FromStr for LeadReference {
    type Err = NotAValue;
    fn from_str(text: &str) -> Result<Self, NotAValue> {
        crockford_code(text, "LEAD-")
            .map(Self)
            .ok_or(NotAValue("LeadReference"))
    }
}

impl std::fmt::Display for LeadReference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

text_enum!(
    /// Where a lead stands.
    LeadState {
        /// Decided; may still be undone.
        Held = "held",
        /// Waiting to leave.
        Queued = "queued",
        /// Handed to the unit's mail server.
        Delivered = "delivered",
        /// The unit has read it.
        Acknowledged = "acknowledged",
        /// The unit said what came of it.
        Closed = "closed",
        /// Taken back within the minute.
        Undone = "undone",
    }
);

impl LeadState {
    /// Whether the unit may see the lead in its inbox.
    pub fn has_left(self) -> bool {
        matches!(
            self,
            Self::Queued | Self::Delivered | Self::Acknowledged | Self::Closed
        )
    }

    /// Whether the unit may acknowledge it now. A lead whose mail is late can
    /// still be read in the office.
    pub fn may_be_acknowledged(self) -> bool {
        matches!(self, Self::Queued | Self::Delivered)
    }
}

text_enum!(
    /// Why a lead goes to a unit. The log keeps this word and nothing else.
    ForwardReason {
        /// The tip points to the unit's country.
        PointsToCountry = "points-to-country",
        /// The object, or its maker, is the unit's subject.
        UnitsSubject = "units-subject",
        /// The unit works on this object already.
        UnitsCase = "units-case",
        /// Somebody may be in danger there.
        Danger = "danger",
    }
);

text_enum!(
    /// What came of a lead.
    LeadOutcome {
        /// The place or maker was found.
        Identified = "identified",
        /// Fewer countries than before.
        Narrowed = "narrowed",
        /// Checked, leads nowhere: a line of inquiry closed.
        LineClosed = "line-closed",
        /// The unit knew.
        AlreadyKnown = "already-known",
        /// Could not be used.
        NotUsable = "not-usable",
    }
);

text_enum!(
    /// What a message in the outbox is.
    OutboxKind {
        /// A lead, encrypted to the unit.
        Lead = "lead",
        /// A notice to sign in, for a unit without a certificate.
        Notice = "notice",
    }
);

text_enum!(
    /// Where a message in the outbox stands.
    OutboxState {
        /// To be sent when its time comes.
        Waiting = "waiting",
        /// Being handed over at this moment.
        Sending = "sending",
        /// Handed over.
        Delivered = "delivered",
        /// Given up for now: somebody has to look.
        Parked = "parked",
        /// Undone before it left.
        Cancelled = "cancelled",
    }
);
