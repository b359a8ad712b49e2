//! The same site as an onion service: which requests came by it.

use crate::settings::Site;
use actix_web::http::header::{self, HeaderMap};

/// The name of the onion service, as it stands in `Host`.
///
/// Anybody can write that name into a request of the clear net. They get the
/// onion service's headers and share its limits; they are never believed more.
#[derive(Debug, Clone)]
pub struct OnionHost(String);

impl OnionHost {
    /// `None` if the site has no onion service.
    pub fn of(site: &Site) -> Option<Self> {
        let origin = site.onion_url.as_ref()?;
        let host = origin.rsplit('/').next().unwrap_or_default();
        Some(Self(host.to_owned()))
    }

    /// Whether a request came by it. A port, or the dot of a full name, makes no
    /// other service of it.
    pub fn is_asked(&self, request: &HeaderMap) -> bool {
        let host = request.get(header::HOST);
        let host = host.and_then(|host| host.to_str().ok()).unwrap_or_default();
        let name = host.split(':').next().unwrap_or_default();
        let name = name.strip_suffix('.').unwrap_or(name);
        name.eq_ignore_ascii_case(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::http::header::HeaderValue;

    #[test]
    fn the_service_is_known_however_its_name_is_written() {
        let onion = OnionHost("abc.onion".to_owned());
        for (host, known) in [
            ("abc.onion", true),
            ("ABC.Onion", true),
            ("abc.onion.", true),
            ("abc.onion:80", true),
            ("abc.onion.:80", true),
            ("x.abc.onion", false),
            ("trace.example", false),
            ("", false),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(header::HOST, HeaderValue::from_static(host));
            assert_eq!(onion.is_asked(&headers), known, "{host}");
        }
        assert!(!onion.is_asked(&HeaderMap::new()));
    }
}
