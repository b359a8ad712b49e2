//! The ticket in every form: when it was handed out, and a seed for the receipt.
//!
//! Nothing is remembered about it. A signature proves that this portal handed it
//! out; the seed makes a double sending one tip.

use crate::domain::Moment;
use crate::vault::{self, ServerSecret};
use zeroize::Zeroizing;

const CONTEXT: &str = "tip form";

/// What a form carries.
pub struct Ticket {
    /// When the form was handed out.
    pub issued: Moment,
    /// As secret as the receipt that is made of it.
    pub seed: Zeroizing<[u8; 32]>,
}

/// What ties pictures to an open form: 64 hex digits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormTag(String);

impl FormTag {
    /// The digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// How long somebody had a form before sending it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Age {
    /// Faster than a person writes.
    Hasty,
    /// As people do.
    Human,
    /// So long ago that a fresh ticket is due.
    Stale,
}

/// Hands out tickets and takes them back.
pub struct TicketOffice {
    secret: ServerSecret,
    min_seconds: i64,
    max_hours: i64,
}

impl TicketOffice {
    /// Forms sent within `min_seconds` are hasty, after `max_hours` stale.
    pub fn new(secret: ServerSecret, min_seconds: i64, max_hours: i64) -> Self {
        Self {
            secret,
            min_seconds,
            max_hours,
        }
    }

    /// A ticket for a form, as the text of a hidden field.
    pub fn hand_out(&self, now: Moment) -> String {
        let seed = Zeroizing::new(vault::random_bytes::<32>());
        let mut payload = Zeroizing::new(now.0.to_be_bytes().to_vec());
        payload.extend_from_slice(seed.as_ref());
        self.secret.sign(CONTEXT, &payload)
    }

    /// Reads a ticket; none if this portal did not hand it out.
    pub fn take(&self, text: &str) -> Option<Ticket> {
        let payload = Zeroizing::new(self.secret.verify(CONTEXT, text)?);
        let (issued, seed) = payload.split_first_chunk::<8>()?;
        Some(Ticket {
            issued: Moment(i64::from_be_bytes(*issued)),
            seed: Zeroizing::new(seed.try_into().ok()?),
        })
    }

    /// The tag that ties pictures to the form they were added to. Made of the
    /// form's own seed, it says nothing about anybody, and only whoever has the
    /// form open can make it again.
    pub fn form_tag(&self, ticket: &Ticket) -> FormTag {
        FormTag(self.secret.tag("pictures of a form", ticket.seed.as_ref()))
    }

    /// For how many hours a form is good.
    pub fn life_hours(&self) -> i64 {
        self.max_hours
    }

    /// How old a ticket is, in the terms that matter.
    pub fn age(&self, ticket: &Ticket, now: Moment) -> Age {
        let seconds = now.0 - ticket.issued.0;
        if seconds < self.min_seconds {
            Age::Hasty
        } else if seconds > self.max_hours * 3600 {
            Age::Stale
        } else {
            Age::Human
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ticket_is_taken_back_by_its_own_office_only() {
        let office = TicketOffice::new(ServerSecret::generate(), 3, 24);
        let text = office.hand_out(Moment(1000));
        let ticket = office.take(&text).unwrap();
        assert_eq!(office.age(&ticket, Moment(1002)), Age::Hasty);
        assert_eq!(office.age(&ticket, Moment(1003)), Age::Human);
        assert_eq!(
            office.age(&ticket, Moment(1000 + 24 * 3600 + 1)),
            Age::Stale
        );
        let other = TicketOffice::new(ServerSecret::generate(), 3, 24);
        assert!(other.take(&text).is_none());
        assert!(office.take("nonsense").is_none());
    }
}
