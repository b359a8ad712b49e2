//! Where a request comes from, for counting and for nothing else.

use super::state::Portal;
use crate::domain::Moment;
use crate::intake::{Flood, FloodLimits, Verdict};
use actix_web::HttpRequest;
use std::net::{IpAddr, Ipv4Addr};
use std::num::NonZeroU32;

/// Where a request comes from. The caller counts it at once and forgets it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// An address of the clear net.
    Address(IpAddr),
    /// The onion service: all its visitors have the address of the Tor daemon, so
    /// that nobody can tell one from another.
    Onion,
}

impl Source {
    /// The address, if it has one.
    pub fn address(self) -> Option<IpAddr> {
        match self {
            Self::Address(address) => Some(address),
            Self::Onion => None,
        }
    }
}

/// The peer's address; behind a proxy the operator named, the last address that
/// proxy vouches for. What comes by the onion service has no address, whatever it
/// says: a Tor daemon passes on what its visitors write.
pub fn of(portal: &Portal, request: &HttpRequest) -> Source {
    let by_onion = |onion: &super::onion::OnionHost| onion.is_asked(request.headers());
    if portal.onion.as_ref().is_some_and(by_onion) {
        return Source::Onion;
    }
    let peer = request.peer_addr().map(|a| a.ip());
    let peer = peer.unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED));
    let trusted = &portal.settings.public.trusted_proxies;
    if !trusted.contains(&peer) {
        return Source::Address(peer);
    }
    let header = request.headers().get("x-forwarded-for");
    let list = header.and_then(|v| v.to_str().ok()).unwrap_or_default();
    // From the right: what stands further left was written by the sender.
    let vouched = list
        .rsplit(',')
        .filter_map(|entry| entry.trim().parse().ok())
        .find(|address| !trusted.contains(address));
    Source::Address(vouched.unwrap_or(peer))
}

/// Counts one kind of request: by address, and all of the onion service apart, so
/// that neither side can lock the other out.
pub struct Turnstile {
    clear: Flood,
    onion: Flood,
}

impl Turnstile {
    /// `onion` is how many the onion service may send in an hour, all together.
    pub fn new(clear: FloodLimits, onion: NonZeroU32) -> Self {
        Self {
            clear: Flood::new(clear),
            onion: Flood::new(FloodLimits {
                per_source: onion,
                total: onion,
            }),
        }
    }

    /// Counts one request.
    pub fn count(&self, from: Source, now: Moment) -> Verdict {
        match from {
            Source::Address(address) => self.clear.count(address, now),
            Source::Onion => self.onion.count(Ipv4Addr::UNSPECIFIED.into(), now),
        }
    }

    /// Forgets sources that have been quiet; called now and then.
    pub fn sweep(&self) {
        self.clear.sweep();
        self.onion.sweep();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neither_side_locks_the_other_out() {
        let number = |n| NonZeroU32::new(n).unwrap();
        let limits = FloodLimits {
            per_source: number(1),
            total: number(2),
        };
        let turnstile = Turnstile::new(limits, number(3));
        let address = |text: &str| Source::Address(text.parse().unwrap());
        for _ in 0..3 {
            assert_eq!(turnstile.count(Source::Onion, Moment(0)), Verdict::Fine);
        }
        let wait = turnstile.count(Source::Onion, Moment(0));
        assert!(matches!(wait, Verdict::Wait(_)));
        let clear = turnstile.count(address("192.0.2.1"), Moment(0));
        assert_eq!(clear, Verdict::Fine);
        let wait = turnstile.count(address("192.0.2.1"), Moment(0));
        assert!(matches!(wait, Verdict::Wait(_)));
    }
}
