//! Every response carries its header profile, once, and never a cookie.

use super::*;
use reqwest::Method;

/// Profile A, without what needs https.
const PROFILE: &[(&str, &str)] = &[
    ("reporting-endpoints", "csp=\"/csp-report\""),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-embedder-policy", "require-corp"),
];

const POLICY: &[&str] = &[
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
    "report-uri /csp-report",
    "report-to csp",
];

pub fn carries_profile_a(page: &Page, what: &str, https: Option<()>) {
    for (name, value) in PROFILE {
        assert_eq!(page.header(name), *value, "{what}: {name}");
    }
    let policy: Vec<_> = page.header("content-security-policy").split("; ").collect();
    for directive in POLICY {
        assert!(
            policy.contains(directive),
            "{what}: {directive} in {policy:?}"
        );
    }
    let upgraded = policy.contains(&"upgrade-insecure-requests");
    assert_eq!(upgraded, https.is_some(), "{what}");
    let expected = https.map_or("", |()| "max-age=63072000; includeSubDomains; preload");
    assert_eq!(page.header("strict-transport-security"), expected, "{what}");
    assert_eq!(
        policy.len(),
        POLICY.len() + usize::from(upgraded),
        "{what}: {policy:?}"
    );
    assert!(page.header("permissions-policy").contains("camera=()"));
    for (name, _) in &page.headers {
        let times = page.headers.get_all(name).iter().count();
        assert_eq!(times, 1, "{what}: {name}");
    }
    for never in [
        "set-cookie",
        "server",
        "x-powered-by",
        "access-control-allow-origin",
    ] {
        assert!(!page.headers.contains_key(never), "{what}: {never}");
    }
}

#[tokio::test]
async fn every_kind_of_response_carries_profile_a_and_no_cookie() {
    for https in [None, Some(())] {
        let portal = portal::open_with(house::sqlite(), |settings| {
            if https.is_some() {
                settings.site.public_url = "https://trace.example".into();
            }
        })
        .await;
        let object = format!("/en/objects/{}", portal.object.reference);
        let form = format!("{object}/tip");
        let etag = portal.get("/en/").await.header("etag").to_owned();
        let ticket = opened(&portal, &form).await;
        let tip = |step| portal::form(&with(&[("ticket", &ticket), ("step", step)]));
        let kind = ("content-type", "application/x-www-form-urlencoded");
        let none = String::new;
        let (get, post) = (Method::GET, Method::POST);
        let asked = [
            (&get, "/", ("accept-language", "de"), none(), 302),
            (&get, "/en", ("accept", "*/*"), none(), 301),
            (&get, "/en/", ("accept", "*/*"), none(), 200),
            (&get, "/en/", ("if-none-match", etag.as_str()), none(), 304),
            (&get, "/en/objects", ("accept", "*/*"), none(), 200),
            (&get, &object, ("accept", "*/*"), none(), 200),
            (&get, &form, ("accept", "*/*"), none(), 200),
            (&post, &form, kind, tip("check"), 200),
            (&post, &form, kind, String::from("what="), 422),
            (&post, &form, kind, tip("send"), 200),
            (&post, &form, ("content-type", "text/plain"), none(), 415),
            (&post, &form, kind, "x".repeat(600 * 1024), 413),
            (&get, "/en/receipt", ("accept", "*/*"), none(), 200),
            (&post, "/en/receipt", kind, String::from("receipt=x"), 422),
            (&get, "/en/receipt/answer", ("accept", "*/*"), none(), 303),
            (&get, "/en/help", ("accept", "*/*"), none(), 200),
            (&get, "/en/nothing", ("accept", "*/*"), none(), 404),
            (&post, "/en/help", kind, none(), 405),
            (&Method::DELETE, "/en/tip", ("accept", "*/*"), none(), 405),
            (&Method::TRACE, "/en/", ("accept", "*/*"), none(), 405),
            (&Method::HEAD, "/en/", ("accept", "*/*"), none(), 200),
            (&get, "/robots.txt", ("accept", "*/*"), none(), 200),
            (
                &get,
                "/.well-known/security.txt",
                ("accept", "*/*"),
                none(),
                200,
            ),
            (&get, "/healthz", ("accept", "*/*"), none(), 200),
            (&get, "/readyz", ("accept", "*/*"), none(), 200),
            (
                &post,
                "/csp-report",
                ("content-type", "application/csp-report"),
                none(),
                204,
            ),
        ];
        for (method, path, (name, value), body, status) in asked {
            let request = portal
                .visitor
                .request(method.clone(), portal.public.join(path).unwrap())
                .header("origin", portal.portal.settings.site.public_url.as_str())
                .header(name, value)
                .body(body);
            let page = portal::read(request).await;
            let what = format!("{method} {path} {status}");
            assert_eq!(page.status.as_u16(), status, "{what}: {}", page.text());
            carries_profile_a(&page, &what, https);
            assert_eq!(page.header("referrer-policy"), "same-origin", "{what}");
            assert_eq!(
                page.header("cross-origin-resource-policy"),
                "same-origin",
                "{what}"
            );
        }
    }
}

#[tokio::test]
async fn pictures_may_be_shown_by_feed_readers_and_kept_only_for_a_minute() {
    let portal = portal::open(house::sqlite()).await;
    let page = portal
        .get(&format!("/en/objects/{}", portal.object.reference))
        .await;
    let text = page.text();
    let file = text
        .split("/images/")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap();
    let picture = portal.get(&format!("/images/{file}")).await;
    assert_eq!(picture.status, StatusCode::OK);
    carries_profile_a(&picture, "picture", None);
    assert_eq!(
        picture.header("cross-origin-resource-policy"),
        "cross-origin"
    );
    assert_eq!(picture.header("cache-control"), "public, max-age=60");
    let url = portal.public.join(&format!("/images/{file}")).unwrap();
    let request = portal
        .visitor
        .get(url)
        .header("if-none-match", picture.header("etag"));
    let known = portal::read(request).await;
    assert_eq!(known.status, StatusCode::NOT_MODIFIED);
    carries_profile_a(&known, "known picture", None);
    assert_eq!(known.header("cross-origin-resource-policy"), "cross-origin");
}

#[tokio::test]
async fn leaving_says_nothing_of_whence_and_asks_the_browser_to_forget() {
    let portal = portal::open(house::sqlite()).await;
    let page = portal.get("/exit").await;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    assert_eq!(
        page.header("location"),
        portal.portal.settings.site.exit_url
    );
    assert_eq!(page.header("referrer-policy"), "no-referrer");
    assert_eq!(
        page.header("clear-site-data"),
        "\"cache\", \"cookies\", \"storage\""
    );
    assert_eq!(page.header("cache-control"), "no-store");
    carries_profile_a(&page, "exit", None);
    for (path, shown) in [
        // The button, and its twin among the skip links.
        ("/en/tip", 2),
        ("/en/receipt", 2),
        ("/en/objects", 0),
        ("/en/", 0),
    ] {
        let text = portal.get(path).await.text();
        let links = text
            .matches("href=\"/exit\" rel=\"nofollow noreferrer\"")
            .count();
        assert_eq!(links, shown, "{path}");
    }
}

#[tokio::test]
async fn the_front_door_leads_to_the_language_the_browser_asks_for() {
    let portal = portal::open(house::sqlite()).await;
    for (asked, to) in [("de-CH, fr;q=0.5", "/de/"), ("ar", "/ar/"), ("ja", "/en/")] {
        let request = portal.visitor.get(portal.public.clone());
        let page = portal::read(request.header("accept-language", asked)).await;
        assert_eq!(page.status, StatusCode::FOUND);
        assert_eq!(page.header("location"), to);
        assert_eq!(page.header("vary"), "Accept-Language");
    }
    let page = portal.get("/de").await;
    assert_eq!(page.status, StatusCode::MOVED_PERMANENTLY);
    assert_eq!(page.header("location"), "/de/");
}

#[tokio::test]
async fn no_page_holds_a_style_or_a_script_of_its_own_or_loads_from_elsewhere() {
    let portal = portal::open(house::sqlite()).await;
    let object = format!("/objects/{}", portal.object.reference);
    let tip = format!("{object}/tip");
    let paths = [
        "/",
        "/objects",
        &object,
        &tip,
        "/tip",
        "/receipt",
        "/help",
        "/privacy",
        "/accessibility",
        "/no",
    ];
    for lang in ["en", "de", "ar"] {
        for path in paths {
            let page = portal.get(&format!("/{lang}{path}")).await;
            let text = page.text();
            for never in [
                " style=",
                "<style",
                "javascript:",
                "<script>",
                " onclick=",
                " onload=",
            ] {
                assert!(!text.contains(never), "/{lang}{path}: {never}");
            }
            for address in text.split([' ', '>']).filter_map(|part| {
                part.strip_prefix("src=\"")
                    .or_else(|| part.strip_prefix("action=\""))
            }) {
                assert!(address.starts_with('/'), "/{lang}{path}: {address}");
            }
            assert_eq!(text.matches("<h1").count(), 1, "/{lang}{path}");
            // What nobody translated would show its name.
            for id in [
                ">tip-",
                ">home-",
                ">page-",
                ">gallery-",
                ">object-",
                ">receipt-",
                ">error-",
                "{ $",
            ] {
                assert!(!text.contains(id), "/{lang}{path}: {id}");
            }
        }
    }
}

#[tokio::test]
async fn pages_on_https_name_the_onion_service_and_over_it_nothing_needs_https() {
    let name = format!("{}.onion", "a2".repeat(28));
    let onion = format!("http://{name}");
    let open = async |public: &str| {
        portal::open_with(house::sqlite(), |settings| {
            settings.site.public_url = public.into();
            settings.site.onion_url = Some(onion.clone());
        })
        .await
    };
    let portal = open("https://trace.example").await;
    let url = |path: &str| portal.public.join(path).unwrap();
    // Twice: the second one is answered at the door.
    for path in [
        "/en/objects?category=bag",
        "/en/objects?category=bag",
        "/en/tip",
        "/ar/",
    ] {
        let page = portal.get(path).await;
        assert_eq!(page.header("onion-location"), format!("{onion}{path}"));
        carries_profile_a(&page, path, Some(()));
        for host in [name.clone(), name.to_uppercase()] {
            let request = portal.visitor.get(url(path)).header("host", host);
            let page = portal::read(request).await;
            assert_eq!(page.status, StatusCode::OK);
            assert_eq!(page.header("onion-location"), "");
            carries_profile_a(&page, path, None);
        }
    }
    // What the first visitor wrote behind the address is nobody else's.
    portal.get("/de/?who=that-was-me").await;
    for _ in 0..2 {
        let page = portal.get("/de/").await;
        assert_eq!(page.header("onion-location"), format!("{onion}/de/"));
    }
    for path in ["/robots.txt", "/readyz", "/"] {
        assert_eq!(
            portal.get(path).await.header("onion-location"),
            "",
            "{path}"
        );
    }
    let office = portal
        .office_get(&portal.office_visitor(), "/sign-in")
        .await;
    assert_eq!(office.header("onion-location"), "");

    // A form of the onion service is ours; one of somebody else's is not.
    let stranger = reqwest::Client::new();
    let send = async |origin: &str| {
        let kind = "application/x-www-form-urlencoded";
        let request = stranger.post(url("/en/tip"));
        let request = request.header("content-type", kind).header("host", &name);
        portal::read(request.header("origin", origin).body("what="))
            .await
            .status
    };
    assert_eq!(send(&onion).await, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(send("http://other.onion").await, StatusCode::FORBIDDEN);

    let plain = open("http://trace.example").await;
    assert_eq!(plain.get("/en/").await.header("onion-location"), "");
}
