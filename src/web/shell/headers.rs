//! The header profiles: every response of a listener carries them, once.

use super::error::Side;
use super::onion::OnionHost;
use crate::settings::Settings;
use actix_web::HttpResponse;
use actix_web::dev::ServiceResponse;
use actix_web::http::header::{self, HeaderMap, HeaderName, HeaderValue};

/// A response that may load hCaptcha (profile B) is marked with this.
#[derive(Debug, Clone, Copy)]
pub struct MayLoadCaptcha;

/// A picture of an object (profile E) is marked with this: feeds embed it.
#[derive(Debug, Clone, Copy)]
pub struct PublicPicture;

/// A feed or an answer of the API is marked with this: programs on other sites
/// may read it, without credentials.
#[derive(Debug, Clone, Copy)]
pub struct OpenData;

/// Where a page is on the onion service, as Tor Browser reads it.
pub const ONION_LOCATION: HeaderName = HeaderName::from_static("onion-location");

/// The headers of one kind of response, made once.
struct Profile(Vec<(HeaderName, HeaderValue)>);

/// The profiles of one way to a listener.
struct Set {
    page: Profile,
    captcha: Profile,
    picture: Profile,
    data: Profile,
}

impl Set {
    fn new(settings: &Settings, side: Side, transport: Transport) -> Self {
        Self {
            page: profile(side, transport, Kind::Page, ""),
            captcha: profile(side, transport, Kind::Captcha, &captcha(settings)),
            picture: profile(side, transport, Kind::Picture, ""),
            data: profile(side, transport, Kind::Data, ""),
        }
    }

    fn of(&self, kind: Kind) -> &Profile {
        match kind {
            Kind::Page => &self.page,
            Kind::Captcha => &self.captcha,
            Kind::Picture => &self.picture,
            Kind::Data => &self.data,
        }
    }
}

/// The profiles of a listener.
pub struct Profiles {
    clear: Set,
    onion: Option<Onion>,
}

/// The same site as an onion service.
struct Onion {
    origin: String,
    host: OnionHost,
    set: Set,
    /// Whether pages of the clear net name it: browsers heed that on https alone.
    is_named: bool,
}

const DIRECTIVES: &[&str] = &[
    "default-src 'none'",
    "img-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
];
const CAPTCHA: &str = "https://hcaptcha.com https://*.hcaptcha.com";
const PERMISSIONS: &[&str] = &[
    "accelerometer",
    "autoplay",
    "browsing-topics",
    "camera",
    "display-capture",
    "geolocation",
    "gyroscope",
    "hid",
    "idle-detection",
    "local-fonts",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "screen-wake-lock",
    "serial",
    "usb",
    "xr-spatial-tracking",
];

impl Profiles {
    /// Makes the profiles of one listener. HSTS and the upgrade of insecure
    /// requests need https in the configured address: a demonstration on plain
    /// http must not lock its visitors out.
    pub fn new(settings: &Settings, side: Side) -> Self {
        let own = match side {
            Side::Public => &settings.site.public_url,
            Side::Office => &settings.site.office_url,
        };
        let transport = transport(own);
        let site = &settings.site;
        let onion = match side {
            Side::Public => OnionHost::of(site).zip(site.onion_url.clone()),
            Side::Office => None,
        };
        Self {
            clear: Set::new(settings, side, transport),
            onion: onion.map(|(host, origin)| Onion {
                host,
                origin,
                set: Set::new(settings, side, Transport::Bare),
                is_named: transport == Transport::Protected,
            }),
        }
    }

    /// Stamps a response. What a handler set itself stays.
    pub fn stamp<B>(&self, response: &mut ServiceResponse<B>, kind: Kind) {
        let by_onion = self.onion_of(response.request().headers());
        let location = match by_onion {
            Some(_) => None,
            None => self.onion_location(response),
        };
        let set = by_onion.map_or(&self.clear, |onion| &onion.set);
        let headers = response.headers_mut();
        for (name, value) in &set.of(kind).0 {
            if !headers.contains_key(name) {
                headers.insert(name.clone(), value.clone());
            }
        }
        if let Some(location) = location {
            headers.insert(ONION_LOCATION, location);
        }
    }

    /// Whether a request came by the onion service.
    pub fn by_onion(&self, request: &HeaderMap) -> bool {
        self.onion_of(request).is_some()
    }

    fn onion_of(&self, request: &HeaderMap) -> Option<&Onion> {
        let onion = self.onion.as_ref();
        onion.filter(|onion| onion.host.is_asked(request))
    }

    /// Where the page is on the onion service, if it is a page and may say so.
    fn onion_location<B>(&self, response: &ServiceResponse<B>) -> Option<HeaderValue> {
        let onion = self.onion.as_ref().filter(|onion| onion.is_named)?;
        let media = response.headers().get(header::CONTENT_TYPE)?;
        if !media.as_bytes().starts_with(b"text/html") {
            return None;
        }
        let place = response.request().uri().path_and_query()?;
        HeaderValue::try_from(format!("{}{place}", onion.origin)).ok()
    }
}

/// How a site of this address is reached.
fn transport(own: &str) -> Transport {
    let onion = url::Url::parse(own)
        .ok()
        .and_then(|u| u.host_str().map(|h| h.ends_with(".onion")))
        .unwrap_or_default();
    match (own.starts_with("https://"), onion) {
        (true, false) => Transport::Protected,
        _ => Transport::Bare,
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Transport {
    Protected,
    Bare,
}

/// What a response is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Profile A, or C in the office.
    Page,
    /// Profile B.
    Captcha,
    /// Profile E.
    Picture,
    /// Profile E, and open to programs of other sites.
    Data,
}

impl Kind {
    /// What a handler marked its response as; a page, if it did not.
    pub fn of<B>(response: &HttpResponse<B>) -> Self {
        let marks = response.extensions();
        if marks.contains::<MayLoadCaptcha>() {
            Self::Captcha
        } else if marks.contains::<PublicPicture>() {
            Self::Picture
        } else if marks.contains::<OpenData>() {
            Self::Data
        } else {
            Self::Page
        }
    }
}

/// Where hCaptcha's parts may come from: its own hosts, and the origin of the
/// script if the operator gets it from elsewhere.
fn captcha(settings: &Settings) -> String {
    let script = url::Url::parse(&settings.guard.hcaptcha.script_url).ok();
    let own = |host: &str| host == "hcaptcha.com" || host.ends_with(".hcaptcha.com");
    match script {
        Some(url) if !url.host_str().is_some_and(own) => {
            format!("{CAPTCHA} {}", url.origin().ascii_serialization())
        }
        _ => CAPTCHA.to_owned(),
    }
}

fn profile(side: Side, transport: Transport, kind: Kind, third: &str) -> Profile {
    let mut list: Vec<(&'static str, String)> = vec![
        ("content-security-policy", policy(transport, kind, third)),
        ("reporting-endpoints", "csp=\"/csp-report\"".into()),
        ("x-content-type-options", "nosniff".into()),
        ("x-frame-options", "DENY".into()),
        ("referrer-policy", "same-origin".into()),
        ("cross-origin-opener-policy", "same-origin".into()),
        ("permissions-policy", permissions(side)),
    ];
    if kind != Kind::Captcha {
        list.push(("cross-origin-embedder-policy", "require-corp".into()));
    }
    let sharing = match (kind, side) {
        (Kind::Picture | Kind::Data, Side::Public) => "cross-origin",
        _ => "same-origin",
    };
    list.push(("cross-origin-resource-policy", sharing.into()));
    if kind == Kind::Data {
        list.push(("access-control-allow-origin", "*".into()));
        list.push((
            "access-control-expose-headers",
            "ETag, Link, Retry-After".into(),
        ));
    }
    if transport == Transport::Protected {
        let value = "max-age=63072000; includeSubDomains; preload";
        list.push(("strict-transport-security", value.into()));
    }
    if side == Side::Office {
        list.push(("x-robots-tag", "noindex, nofollow".into()));
        list.push(("cache-control", "no-store".into()));
    }
    Profile(
        list.into_iter()
            .filter_map(|(name, value)| {
                Some((
                    HeaderName::from_static(name),
                    HeaderValue::try_from(value).ok()?,
                ))
            })
            .collect(),
    )
}

fn policy(transport: Transport, kind: Kind, third: &str) -> String {
    let mut all: Vec<String> = DIRECTIVES.iter().map(|d| (*d).to_owned()).collect();
    for directive in ["script-src", "style-src", "connect-src"] {
        all.push(format!("{directive} 'self' {third}").trim_end().to_owned());
    }
    if kind == Kind::Captcha {
        all.push(format!("frame-src {third}"));
    } else {
        all.push("require-trusted-types-for 'script'".into());
        all.push("trusted-types 'none'".into());
    }
    if transport == Transport::Protected {
        all.push("upgrade-insecure-requests".into());
    }
    all.push("report-uri /csp-report".into());
    all.push("report-to csp".into());
    all.join("; ")
}

fn permissions(side: Side) -> String {
    let mut all: Vec<String> = PERMISSIONS.iter().map(|p| format!("{p}=()")).collect();
    match side {
        Side::Public => all.push("publickey-credentials-get=()".into()),
        Side::Office => {
            all.push("publickey-credentials-get=(self)".into());
            all.push("publickey-credentials-create=(self)".into());
        }
    }
    all.join(", ")
}
