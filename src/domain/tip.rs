//! Tips: what the public sends, and what the desk does with it.

use super::{AttachmentId, Country};
use serde::{Deserialize, Serialize};

text_enum!(
    /// Where a tip stands at the desk. A claim is a lease beside the state, not
    /// a state of its own: a tip whose moderator left is simply free again.
    TipState {
        /// Not yet decided.
        New = "new",
        /// The desk asked the tipster something.
        NeedsMore = "needs-more",
        /// Worth following; not yet sent.
        Credible = "credible",
        /// Sent to a unit as a lead.
        Forwarded = "forwarded",
        /// About something else.
        NotRelevant = "not-relevant",
        /// Says what another tip says.
        Duplicate = "duplicate",
        /// Advertising, abuse of the form.
        Spam = "spam",
        /// Somebody tells of abuse rather than of an object: the urgent road.
        Disclosure = "disclosure",
    }
);

impl TipState {
    /// Whether the desk still has to act on it.
    pub fn is_open(self) -> bool {
        matches!(
            self,
            Self::New | Self::NeedsMore | Self::Credible | Self::Disclosure
        )
    }

    /// Whether a decision may move a tip from here to `next`. Every closed
    /// state can be reopened; only an open tip can be sent.
    pub fn may_become(self, next: TipState) -> bool {
        if self == next {
            return false;
        }
        match next {
            Self::New => !self.is_open(),
            _ => self.is_open(),
        }
    }
}

text_enum!(
    /// How much the form's guards trust the sender. It orders the queue and
    /// never drops a tip.
    Standing {
        /// Proof of work or challenge passed.
        Proven = "proven",
        /// No script: nothing proven, nothing wrong.
        Plain = "plain",
        /// A guard was tripped: filled the trap, or sent inhumanly fast.
        Doubtful = "doubtful",
    }
);

text_enum!(
    /// How urgent somebody says it is, on the road for telling of abuse. Only a
    /// tip of that road has one, so it also says by which road a tip came.
    Urgency {
        /// Somebody is in danger right now.
        Danger = "danger",
        /// It is still going on.
        Ongoing = "ongoing",
        /// It happened in the past.
        Past = "past",
        /// Somebody is worried about somebody.
        Worried = "worried",
    }
);

text_enum!(
    /// How sure the tipster is.
    Confidence {
        /// Has seen or owned it.
        Certain = "certain",
        /// Fairly sure.
        Likely = "likely",
        /// A guess.
        Guess = "guess",
    }
);

text_enum!(
    /// Who wrote a message of the dialogue.
    Direction {
        /// The desk asks or answers.
        FromDesk = "desk",
        /// The tipster writes.
        FromTipster = "tipster",
    }
);

text_enum!(
    /// How far a tip has come, in the words the tipster hears. Deliberately
    /// coarse: a receipt in the wrong hands must not tell what the desk thinks of
    /// a tip.
    Progress {
        /// Kept, not yet decided.
        Received = "received",
        /// The desk has a question.
        Asked = "asked",
        /// Read, and finished with.
        Read = "read",
        /// Sent to investigators.
        PassedOn = "passed-on",
    }
);

text_enum!(
    /// What a moderator decided.
    Decision {
        /// Worth following.
        Credible = "credible",
        /// Ask the tipster.
        NeedsMore = "needs-more",
        /// Close: about something else.
        NotRelevant = "not-relevant",
        /// Close: another tip says it.
        Duplicate = "duplicate",
        /// Close: spam.
        Spam = "spam",
        /// Urgent: tells of abuse.
        Disclosure = "disclosure",
    }
);

impl Decision {
    /// The state the decision leads to.
    pub fn state(self) -> TipState {
        match self {
            Self::Credible => TipState::Credible,
            Self::NeedsMore => TipState::NeedsMore,
            Self::NotRelevant => TipState::NotRelevant,
            Self::Duplicate => TipState::Duplicate,
            Self::Spam => TipState::Spam,
            Self::Disclosure => TipState::Disclosure,
        }
    }
}

text_enum!(
    /// Why a tip was closed: a controlled list, so that reasons can be counted.
    DismissalReason {
        /// Describes another thing than the one asked about.
        WrongObject = "wrong-object",
        /// Nothing that can be checked.
        NothingToCheck = "nothing-to-check",
        /// Says what is known already.
        AlreadyKnown = "already-known",
        /// Advertising.
        Advertising = "advertising",
        /// Insults or nonsense.
        Nonsense = "nonsense",
        /// Sent by a machine.
        Automated = "automated",
    }
);

/// What a tipster wrote. Exists in the clear only in memory; rests sealed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answers {
    /// What it is: 1–4,000 characters.
    pub what: String,
    /// Where it is sold, made or seen: up to 2,000 characters.
    pub place: String,
    /// The country named, if one was.
    pub country: Option<Country>,
    /// When it was seen or bought: up to 500 characters.
    pub time: String,
    /// A public web address: up to 500 characters; never fetched, never linked.
    pub link: String,
    /// How sure the tipster is; not asked of somebody who tells of abuse.
    pub confidence: Option<Confidence>,
    /// The pictures that came along, in their order. Sealed with the words, so
    /// that a row put into the table later is not taken for the tipster's.
    #[serde(default)]
    pub attachments: Vec<AttachmentId>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_open_tip_can_be_sent_and_every_closed_one_reopened() {
        for &state in TipState::ALL {
            assert_eq!(
                state.may_become(TipState::Forwarded),
                state.is_open(),
                "forwarding from {state}"
            );
            assert_eq!(
                state.may_become(TipState::New),
                !state.is_open(),
                "reopening from {state}"
            );
        }
    }
}
