//! A key that forgets itself at midnight.

use std::fmt;
use std::sync::{Mutex, PoisonError};

use hmac::Mac;
use zeroize::Zeroizing;

use super::{random_bytes, signing};

const SECONDS_A_DAY: i64 = 86_400;

/// Counts an address without knowing it: a digest under a key that lives in
/// memory only and is replaced each day (UTC), so yesterday's digests lead
/// nowhere, even for whoever holds the machine.
pub struct DailyKey(Mutex<(i64, Zeroizing<[u8; 32]>)>);

impl DailyKey {
    /// A key that starts on its first use.
    pub fn new() -> Self {
        Self(Mutex::new((i64::MIN, fresh())))
    }

    /// The same input gives the same number until midnight.
    pub fn digest(&self, now_unix: i64, input: &[u8]) -> u64 {
        let today = now_unix.div_euclid(SECONDS_A_DAY);
        let key = {
            let mut held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            if held.0 != today {
                *held = (today, fresh());
            }
            held.1.clone()
        };
        let digest = signing::keyed(&key, input).finalize().into_bytes();
        digest
            .iter()
            .take(8)
            .fold(0, |number, &byte| (number << 8) | u64::from(byte))
    }
}

fn fresh() -> Zeroizing<[u8; 32]> {
    Zeroizing::new(random_bytes())
}

impl Default for DailyKey {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for DailyKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DailyKey(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holds_for_the_day_and_not_for_the_next() {
        let key = DailyKey::new();
        let midnight = 20_000 * SECONDS_A_DAY;
        let digest = |at, input: &[u8]| key.digest(at, input);
        let first = digest(midnight, b"192.0.2.1");
        assert_eq!(digest(midnight + SECONDS_A_DAY - 1, b"192.0.2.1"), first);
        assert_ne!(digest(midnight, b"192.0.2.2"), first);
        assert_ne!(digest(midnight + SECONDS_A_DAY, b"192.0.2.1"), first);
        // The old key is gone, also for a clock that is set back.
        assert_ne!(digest(midnight, b"192.0.2.1"), first);
    }

    #[test]
    fn another_process_counts_otherwise() {
        assert_ne!(
            DailyKey::new().digest(0, b"x"),
            DailyKey::new().digest(0, b"x")
        );
    }
}
