//! The moderators' desk: which tips are looked at together, and why somebody
//! looks at a contact.

use super::{Decision, DismissalReason};

text_enum!(
    /// A saved view of the queue.
    QueueView {
        /// Everything the desk still has to act on.
        Open = "open",
        /// Open, and nobody is working on it.
        Unclaimed = "unclaimed",
        /// Claimed by whoever looks.
        Mine = "mine",
        /// The tipster wrote, and nobody has read it yet.
        Answered = "answered",
        /// Tells of abuse: urgent.
        Disclosure = "disclosure",
        /// Worth following; not yet sent.
        Credible = "credible",
        /// Waiting for the tipster.
        NeedsMore = "needs-more",
        /// Sent to a unit.
        Forwarded = "forwarded",
        /// Closed without being sent.
        Closed = "closed",
    }
);

text_enum!(
    /// Why a moderator looks at a tipster's contact. The log keeps this word
    /// and nothing else.
    ContactReason {
        /// Somebody is in danger now.
        Danger = "danger",
        /// The tipster asked to be called.
        AskedToBeCalled = "asked-to-be-called",
        /// The receipt's dialogue does not suffice.
        DialogueFails = "dialogue-fails",
        /// The unit that has the lead asked for it.
        UnitAsked = "unit-asked",
    }
);

impl Decision {
    /// The reasons one of which must be given with this decision; none are
    /// asked for where the list is empty.
    pub fn reasons(self) -> &'static [DismissalReason] {
        use DismissalReason::*;
        match self {
            Self::NotRelevant => &[WrongObject, NothingToCheck, AlreadyKnown],
            Self::Spam => &[Advertising, Nonsense, Automated],
            Self::Credible | Self::NeedsMore | Self::Duplicate | Self::Disclosure => &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_belongs_to_exactly_one_decision() {
        for reason in DismissalReason::ALL {
            let homes = Decision::ALL
                .iter()
                .filter(|decision| decision.reasons().contains(reason))
                .count();
            assert_eq!(homes, 1, "{reason}");
        }
    }
}
