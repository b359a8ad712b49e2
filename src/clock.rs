//! The clock, read at the edge only. Tests may move it.

use crate::domain::Moment;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

/// The system clock plus an offset that only tests set.
#[derive(Debug, Default)]
pub struct Clock {
    ahead_seconds: AtomicI64,
}

impl Clock {
    /// The present moment.
    pub fn now(&self) -> Moment {
        let system = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .map_or(0, |d| d.as_secs());
        Moment(system as i64 + self.ahead_seconds.load(Ordering::Relaxed))
    }

    /// Moves this clock ahead, for tests of leases and deadlines.
    pub fn advance(&self, seconds: i64) {
        self.ahead_seconds.fetch_add(seconds, Ordering::Relaxed);
    }
}
