//! How many pictures may be on their way in at the same time. Each is sealed in
//! memory while it comes, so that their number bounds the memory they take.

use super::flood::source_number;
use crate::domain::Moment;
use crate::vault::DailyKey;
use std::collections::HashMap;
use std::net::{IpAddr, Ipv4Addr};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Pictures at once, of everybody together.
const AT_ONCE: usize = 16;
/// Pictures at once of one source: a browser sends a form's one after another.
const AT_ONCE_PER_SOURCE: usize = 2;
/// Pictures at once by the onion service, whose visitors are all one source.
const AT_ONCE_BY_ONION: usize = 8;

/// Counts pictures that are arriving just now.
pub struct Arrivals {
    key: DailyKey,
    now: Mutex<HashMap<u64, usize>>,
}

/// A place among them, free again when it is dropped.
pub struct Seat<'a> {
    arrivals: &'a Arrivals,
    source: u64,
}

impl Arrivals {
    /// Nobody is there yet.
    pub fn new() -> Self {
        Self {
            key: DailyKey::new(),
            now: Mutex::default(),
        }
    }

    /// A place for one picture; none if there is no room just now. Whoever comes by
    /// the onion service has no address.
    pub fn take(&self, address: Option<IpAddr>, now: Moment) -> Option<Seat<'_>> {
        let (address, most) = match address {
            Some(address) => (address, AT_ONCE_PER_SOURCE),
            None => (IpAddr::V4(Ipv4Addr::UNSPECIFIED), AT_ONCE_BY_ONION),
        };
        let source = source_number(&self.key, address, now);
        let mut counts = self.counts();
        let own = counts.get(&source).copied().unwrap_or_default();
        if own >= most || counts.values().sum::<usize>() >= AT_ONCE {
            return None;
        }
        counts.insert(source, own + 1);
        Some(Seat {
            arrivals: self,
            source,
        })
    }

    fn counts(&self) -> MutexGuard<'_, HashMap<u64, usize>> {
        self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for Arrivals {
    fn default() -> Self {
        Self::new()
    }
}

impl Drop for Seat<'_> {
    fn drop(&mut self) {
        let mut counts = self.arrivals.counts();
        match counts.get_mut(&self.source) {
            Some(count) if *count > 1 => *count -= 1,
            _ => drop(counts.remove(&self.source)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_has_two_places_and_everybody_sixteen() {
        let arrivals = Arrivals::new();
        let address = |n: u8| Some(IpAddr::from([192, 0, 2, n]));
        let mut seats = Vec::new();
        for n in 0..8 {
            for _ in 0..2 {
                seats.push(arrivals.take(address(n), Moment(0)).unwrap());
            }
            assert!(arrivals.take(address(n), Moment(0)).is_none());
        }
        assert!(arrivals.take(address(9), Moment(0)).is_none());
        seats.pop();
        assert!(arrivals.take(address(9), Moment(0)).is_some());
        drop(seats);
        assert!(arrivals.counts().is_empty(), "nothing is remembered");
    }
}
