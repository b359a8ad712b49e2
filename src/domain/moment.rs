//! Time as the rooms pass it around: whole seconds since 1970, UTC.

use serde::{Deserialize, Serialize};

/// Seconds since 1970-01-01T00:00:00Z. The clock is read at the edge
/// ([`crate::clock`]) and handed down, so that a test can choose the time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Moment(pub i64);

impl Moment {
    /// The hour this moment lies in, counted since 1970. All that a tip keeps.
    pub fn hour(self) -> i64 {
        self.0.div_euclid(3600)
    }

    /// The first second of an hour counted since 1970.
    pub fn of_hour(hour: i64) -> Self {
        Self(hour * 3600)
    }

    /// `2026-03-01T09:00:00Z` (RFC 3339, UTC); the beginning of time for a moment
    /// outside the calendar.
    pub fn rfc3339(self) -> String {
        jiff::Timestamp::from_second(self.0)
            .unwrap_or_default()
            .to_string()
    }

    /// This moment, `seconds` later.
    pub fn plus(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds))
    }
}
