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

    /// This moment, `seconds` later.
    pub fn plus(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds))
    }
}
