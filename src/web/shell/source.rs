//! Where a request comes from, for counting and for nothing else.

use super::state::Portal;
use actix_web::HttpRequest;
use std::net::{IpAddr, Ipv4Addr};

/// The peer's address; behind a proxy the operator named, the last address that
/// proxy vouches for. The caller makes a number of it at once and forgets it.
pub fn of(portal: &Portal, request: &HttpRequest) -> IpAddr {
    let peer = request.peer_addr().map(|a| a.ip());
    let peer = peer.unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED));
    let trusted = &portal.settings.public.trusted_proxies;
    if !trusted.contains(&peer) {
        return peer;
    }
    let header = request.headers().get("x-forwarded-for");
    let list = header.and_then(|v| v.to_str().ok()).unwrap_or_default();
    // From the right: what stands further left was written by the sender.
    list.rsplit(',')
        .filter_map(|entry| entry.trim().parse().ok())
        .find(|address| !trusted.contains(address))
        .unwrap_or(peer)
}
