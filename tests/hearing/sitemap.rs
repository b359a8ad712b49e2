//! The sitemap, robots.txt and the well-known addresses.

use super::*;
use crate::venv;
use serde_json::Value;
use trace_an_object::i18n::Lang;

async fn read(portal: &Running, path: &str) -> Value {
    let page = portal.get(path).await;
    assert_eq!(page.status, StatusCode::OK, "{path}: {}", page.text());
    assert_eq!(
        page.header("content-type"),
        "application/xml; charset=utf-8"
    );
    let python = venv::python("sys", "");
    venv::judged(&python, "tests/hearing/read_sitemap.py", &page.body)
}

#[tokio::test]
async fn the_sitemap_lists_every_page_in_every_language_with_its_pictures() {
    let portal = portal::open(house::sqlite()).await;
    portal
        .exhibit_in("spring", "A green lamp", Category::Furniture)
        .await;
    let base = portal.public.as_str().trim_end_matches('/').to_owned();
    let index = read(&portal, "/sitemap.xml").await;
    let parts: Vec<_> = index.as_array().unwrap().iter().collect();
    assert_eq!(parts.len(), Lang::ALL.len());
    let mut listed = Vec::new();
    for part in parts {
        let path = part.as_str().unwrap().strip_prefix(&base).unwrap();
        listed.extend(read(&portal, path).await.as_array().unwrap().clone());
    }
    for lang in Lang::ALL.iter().map(|lang| lang.code()) {
        for path in [
            "".to_owned(),
            "objects".to_owned(),
            "results".to_owned(),
            "follow".to_owned(),
            "help".to_owned(),
            "privacy".to_owned(),
            "accessibility".to_owned(),
            "series/spring".to_owned(),
            format!("objects/{}", portal.object.reference),
        ] {
            let address = format!("{base}/{lang}/{path}");
            let found = listed.iter().find(|one| one["loc"] == address);
            let entry = found.unwrap_or_else(|| panic!("{address}"));
            let others = entry["alternates"].as_object().unwrap();
            assert_eq!(others.len(), Lang::ALL.len() + 1, "{address}");
            for other in Lang::ALL.iter().map(|lang| lang.code()) {
                assert_eq!(others[other], format!("{base}/{other}/{path}"));
            }
            let default = match path.as_str() {
                "" => format!("{base}/"),
                path => format!("{base}/en/{path}"),
            };
            assert_eq!(others["x-default"], default);
        }
    }
    let object = format!("{base}/de/objects/{}", portal.object.reference);
    let object = listed.iter().find(|one| one["loc"] == object).unwrap();
    assert!(object["lastmod"].as_str().unwrap().ends_with('Z'));
    let pictures = object["images"].as_array().unwrap();
    assert_eq!(pictures.len(), 1);
    let picture = pictures[0].as_str().unwrap().strip_prefix(&base).unwrap();
    assert_eq!(portal.get(picture).await.status, StatusCode::OK);
    assert!(
        !listed
            .iter()
            .any(|one| one["loc"].as_str().unwrap().ends_with("tip"))
    );
    for nothing in [
        "/sitemaps/en-2.xml",
        "/sitemaps/en-0.xml",
        "/sitemaps/xx-1.xml",
        "/sitemaps/en.xml",
    ] {
        assert_eq!(portal.get(nothing).await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn robots_are_told_where_the_sitemap_is_and_what_to_leave_alone() {
    let portal = portal::open(house::sqlite()).await;
    let text = portal.get("/robots.txt").await.text();
    let base = portal.public.as_str().trim_end_matches('/');
    let mut groups = text.split("\n\n");
    let group: Vec<_> = groups.next().unwrap().lines().collect();
    assert_eq!(group[0], "User-agent: *");
    for path in ["/*/objects/*/tip", "/*/urgent/tell", "/*/receipt", "/exit"] {
        assert!(
            group.contains(&format!("Disallow: {path}").as_str()),
            "{path}"
        );
    }
    let rest = groups.next().unwrap();
    assert_eq!(rest.trim(), format!("Sitemap: {base}/sitemap.xml"));
}

#[tokio::test]
async fn security_txt_is_as_rfc_9116_wants_it() {
    let portal = portal::open(house::sqlite()).await;
    let page = portal.get("/.well-known/security.txt").await;
    assert_eq!(page.header("content-type"), "text/plain; charset=utf-8");
    let text = page.text();
    let fields: Vec<_> = text
        .lines()
        .map(|line| line.split_once(": ").unwrap())
        .collect();
    let all = |name: &str| -> Vec<&str> {
        let of_name = fields.iter().filter(|(n, _)| *n == name);
        of_name.map(|(_, value)| *value).collect()
    };
    let contact: url::Url = all("Contact")[0].parse().unwrap();
    assert!(["mailto", "https", "tel"].contains(&contact.scheme()));
    let [expires] = all("Expires")[..] else {
        panic!("{text}");
    };
    let expires: jiff::Timestamp = expires.parse().unwrap();
    let ahead = expires.as_second() - portal.portal.now().0;
    assert!((86_400..365 * 86_400).contains(&ahead), "{ahead}");
    assert_eq!(all("Preferred-Languages").len(), 1);
    let own = portal.public.join("/.well-known/security.txt").unwrap();
    assert_eq!(all("Canonical"), [own.as_str()]);
    let known = ["Contact", "Expires", "Preferred-Languages", "Canonical"];
    assert!(
        fields.iter().all(|(name, _)| known.contains(name)),
        "{text}"
    );
}

#[tokio::test]
async fn password_managers_find_where_a_password_is_changed() {
    let portal = portal::open(house::sqlite()).await;
    let visitor = portal.office_visitor();
    let page = portal
        .office_get(&visitor, "/.well-known/change-password")
        .await;
    assert_eq!(page.status, StatusCode::FOUND);
    assert_eq!(page.header("location"), "/account");
    let ada = portal.sign_in(&portal.ada).await;
    let page = portal.office_get(&ada, "/account").await;
    assert!(page.text().contains("type=\"password\""));
}
