//! How much one source, and all sources together, may send in an hour.
//!
//! A source is a number made of an address by a key that lives in memory and
//! changes at midnight ([`DailyKey`]); no address is kept, not even here.

use crate::domain::Moment;
use crate::vault::DailyKey;
use governor::clock::{Clock, DefaultClock};
use governor::state::{InMemoryState, NotKeyed};
use governor::{Quota, RateLimiter};
use std::net::IpAddr;
use std::num::NonZeroU32;

type PerSource = RateLimiter<u64, HashStore, DefaultClock>;
type HashStore = governor::state::keyed::HashMapStateStore<u64>;
type Total = RateLimiter<NotKeyed, InMemoryState, DefaultClock>;

/// What may come in an hour.
#[derive(Debug, Clone, Copy)]
pub struct FloodLimits {
    /// From one source.
    pub per_source: NonZeroU32,
    /// From all sources together.
    pub total: NonZeroU32,
}

/// What the limits say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Within them.
    Fine,
    /// Try again after so many seconds.
    Wait(u64),
}

/// Counts sendings.
pub struct Flood {
    key: DailyKey,
    sources: PerSource,
    total: Total,
    clock: DefaultClock,
}

impl Flood {
    /// Limits refill evenly over the hour; a whole hour's worth may come at once.
    pub fn new(limits: FloodLimits) -> Self {
        Self {
            key: DailyKey::new(),
            sources: RateLimiter::hashmap(Quota::per_hour(limits.per_source)),
            total: RateLimiter::direct(Quota::per_hour(limits.total)),
            clock: DefaultClock::default(),
        }
    }

    /// Counts one sending from an address. An IPv6 source is its /64, which is
    /// what one household or one server gets.
    pub fn count(&self, address: IpAddr, now: Moment) -> Verdict {
        let source = source_number(&self.key, address, now);
        if let Err(wait) = self.sources.check_key(&source) {
            return self.wait(wait);
        }
        match self.total.check() {
            Ok(()) => Verdict::Fine,
            Err(wait) => self.wait(wait),
        }
    }

    /// Forgets sources that have been quiet; called now and then.
    pub fn sweep(&self) {
        self.sources.retain_recent();
        self.sources.shrink_to_fit();
    }

    fn wait(&self, until: governor::NotUntil<<DefaultClock as Clock>::Instant>) -> Verdict {
        Verdict::Wait(until.wait_time_from(self.clock.now()).as_secs().max(1))
    }
}

/// The number of a source under a key: it means nothing tomorrow.
pub(super) fn source_number(key: &DailyKey, address: IpAddr, now: Moment) -> u64 {
    match address {
        IpAddr::V4(v4) => key.digest(now.0, &v4.octets()),
        IpAddr::V6(v6) => match v6.to_ipv4_mapped() {
            Some(v4) => key.digest(now.0, &v4.octets()),
            None => key.digest(now.0, &v6.octets()[..8]),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_source_is_stopped_and_another_is_not() {
        let three = NonZeroU32::new(3).unwrap();
        let flood = Flood::new(FloodLimits {
            per_source: three,
            total: NonZeroU32::new(100).unwrap(),
        });
        let (a, b) = ("192.0.2.1".parse().unwrap(), "192.0.2.2".parse().unwrap());
        for _ in 0..3 {
            assert_eq!(flood.count(a, Moment(0)), Verdict::Fine);
        }
        assert!(matches!(flood.count(a, Moment(0)), Verdict::Wait(_)));
        assert_eq!(flood.count(b, Moment(0)), Verdict::Fine);
        // The next day nobody is recognised.
        assert_eq!(flood.count(a, Moment(86_400)), Verdict::Fine);
    }

    #[test]
    fn neighbours_in_one_ipv6_network_are_one_source() {
        let one = NonZeroU32::new(1).unwrap();
        let flood = Flood::new(FloodLimits {
            per_source: one,
            total: NonZeroU32::new(100).unwrap(),
        });
        assert_eq!(
            flood.count("2001:db8::1".parse().unwrap(), Moment(0)),
            Verdict::Fine
        );
        assert!(matches!(
            flood.count("2001:db8::2".parse().unwrap(), Moment(0)),
            Verdict::Wait(_)
        ));
        assert_eq!(
            flood.count("2001:db8:0:1::1".parse().unwrap(), Moment(0)),
            Verdict::Fine
        );
    }
}
