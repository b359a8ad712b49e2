//! Cookies, and where forms come from.

use super::*;
use reqwest::header::HeaderMap;
use reqwest::redirect::Policy;

/// The cookie a sign-in sets, with its attributes.
async fn cookie(portal: &Running) -> String {
    let code = portal.ada.code(&portal.portal);
    let page = try_to_sign_in(portal, "ada", PASSWORD, &code).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.text());
    page.header("set-cookie").to_owned()
}

#[tokio::test]
async fn the_session_cookie_is_for_this_host_this_site_and_no_script() {
    let portal = portal::open(house::sqlite()).await;
    let cookie = cookie(&portal).await;
    assert!(cookie.starts_with("session="), "{cookie}");
    for wanted in ["HttpOnly", "SameSite=Strict", "Path=/"] {
        assert!(cookie.contains(wanted), "{wanted} in {cookie}");
    }
    // It ends with the browser, and belongs to no other host.
    for unwanted in ["Max-Age", "Expires", "Domain", "Secure"] {
        assert!(!cookie.contains(unwanted), "{unwanted} in {cookie}");
    }
    let value = cookie.split(['=', ';']).nth(1).unwrap();
    assert_eq!(value.len(), 43);
}

#[tokio::test]
async fn behind_https_the_cookie_is_bound_to_its_host() {
    let portal = portal::open_with(house::sqlite(), |settings| {
        settings.site.office_url = "https://office.example".into();
    })
    .await;
    let cookie = cookie(&portal).await;
    assert!(cookie.starts_with("__Host-session="), "{cookie}");
    assert!(cookie.contains("Secure"), "{cookie}");
    let page = portal
        .office_get(&portal.office_visitor(), "/sign-in")
        .await;
    assert!(
        page.header("strict-transport-security")
            .contains("max-age=63072000")
    );
}

#[tokio::test]
async fn signing_out_takes_everything_along() {
    let portal = portal::open(house::sqlite()).await;
    let browser = portal.sign_in(&portal.ada).await;
    let page = portal.office_post(&browser, "/sign-out", &[]).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    let cleared = page.header("clear-site-data");
    assert_eq!(cleared, "\"cache\", \"cookies\", \"storage\"");
    let cookie = page.header("set-cookie");
    assert!(
        cookie.starts_with("session=;") && cookie.contains("Max-Age=0"),
        "{cookie}"
    );
    assert!(!is_in(&portal, &browser).await);
}

#[tokio::test]
async fn every_page_of_the_office_is_kept_by_nobody() {
    let portal = portal::open(house::sqlite()).await;
    let ada = portal.sign_in(&portal.ada).await;
    for path in [
        "/sign-in", "/staff", "/account", "/units", "/nowhere", "/audit",
    ] {
        let page = portal.office_get(&ada, path).await;
        assert_eq!(page.header("cache-control"), "no-store", "{path}");
        assert_eq!(page.header("x-robots-tag"), "noindex, nofollow", "{path}");
        let policy = page.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'"), "{path}");
    }
}

#[tokio::test]
async fn a_form_from_elsewhere_or_from_nowhere_is_refused() {
    let portal = portal::open(house::sqlite()).await;
    let code = portal.ada.code(&portal.portal);
    let page = try_to_sign_in(&portal, "ada", PASSWORD, &code).await;
    let cookie = page
        .header("set-cookie")
        .split(';')
        .next()
        .unwrap()
        .to_owned();
    let bare = Client::builder().redirect(Policy::none()).build().unwrap();
    let own = portal.office.as_str().trim_end_matches('/').to_owned();
    let public = portal.public.as_str().trim_end_matches('/').to_owned();
    let send = |headers: &[(&'static str, &str)]| {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.insert(*name, value.parse().unwrap());
        }
        let request = bare.post(portal.office.join("/account/sessions").unwrap());
        portal::read(request.header("cookie", &cookie).headers(map))
    };
    let foreign: [&[(&'static str, &str)]; 8] = [
        &[],
        &[("origin", "https://evil.example")],
        &[("origin", "null")],
        &[("origin", &public)],
        &[("sec-fetch-site", "cross-site")],
        &[("sec-fetch-site", "same-site")],
        &[("sec-fetch-site", "cross-site"), ("origin", &own)],
        &[("referer", portal.office.as_str())],
    ];
    for headers in foreign {
        let page = send(headers).await;
        assert_eq!(page.status, StatusCode::FORBIDDEN, "{headers:?}");
    }
    for headers in [
        &[("origin", own.as_str())] as &[(&'static str, &str)],
        &[("sec-fetch-site", "same-origin")],
    ] {
        let page = send(headers).await;
        assert_eq!(page.header("location"), "/account?sessions", "{headers:?}");
    }
}
