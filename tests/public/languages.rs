//! The same page in 31 languages: each names the others, and the switch leads there.

use super::*;
use std::collections::BTreeMap;
use std::io::Write;
use trace_an_object::i18n::Lang;

/// Where a page says it is found in other languages.
fn alternates(page: &Page) -> BTreeMap<String, String> {
    let text = page.text();
    let links = text.split("<link rel=\"alternate\" hreflang=\"").skip(1);
    let found = links.map(|rest| {
        let (lang, rest) = rest.split_once("\" href=\"").unwrap();
        let (address, _) = rest.split_once('"').unwrap();
        (lang.to_owned(), portal::unescaped(address))
    });
    found.collect()
}

#[tokio::test]
async fn every_page_names_itself_in_every_language_and_they_agree() {
    let portal = portal::open(house::sqlite()).await;
    let object = format!("objects/{}", portal.object.reference);
    let site = portal.portal.settings.site.public_url.clone();
    for rest in [
        "",
        "objects",
        "objects?category=bag&status=published",
        &object,
        "help",
        "tip",
        "receipt",
    ] {
        let page = portal.get(&format!("/en/{rest}")).await;
        let named = alternates(&page);
        assert_eq!(named.len(), Lang::ALL.len() + 1, "{rest}");
        for lang in Lang::ALL {
            let code = lang.code();
            assert_eq!(named[code], format!("{site}/{code}/{rest}"));
        }
        let neutral = match rest {
            "" => format!("{site}/"),
            rest => format!("{site}/en/{rest}"),
        };
        assert_eq!(named["x-default"], neutral);
        for lang in [Lang::Ga, Lang::Fa, Lang::Sr] {
            let page = portal.get(&format!("/{}/{rest}", lang.code())).await;
            assert_eq!(page.status, StatusCode::OK);
            let root = format!("<html lang=\"{}\" dir=\"{}\">", lang.code(), lang.dir());
            assert!(page.text().contains(&root), "{rest}");
            assert_eq!(alternates(&page), named, "{rest}");
        }
    }
    // However it was asked for, a page has one address; what is not there is
    // nowhere.
    let odd = portal
        .get("/en/objects?page=1&x=y&status=published&category=bag")
        .await;
    let plain = "/en/objects?category=bag&status=published";
    assert_eq!(odd.header("location"), plain);
    assert!(alternates(&portal.get("/en/nothing").await).is_empty());
}

#[tokio::test]
async fn the_switch_shows_every_language_by_its_own_name() {
    let portal = portal::open(house::sqlite()).await;
    let links = portal.get("/de/objects?category=bag").await.text();
    let buttons = portal.get("/de/tip").await.text();
    for lang in Lang::ALL {
        let (code, name) = (lang.code(), lang.native_name());
        if lang == Lang::De {
            let current = format!("<span aria-current=\"true\" lang=\"de\">{name}</span>");
            assert!(links.contains(&current) && buttons.contains(&current));
            continue;
        }
        let link = format!(
            "<a href=\"/{code}/objects?category=bag\" lang=\"{code}\" hreflang=\"{code}\">{name}</a>"
        );
        assert!(links.contains(&link), "{link}");
        let posts = format!("formaction=\"/{code}/tip\" formnovalidate lang=\"{code}\"");
        assert!(buttons.contains(&posts), "{posts}");
    }
    let page = portal.get("/en/").await;
    let label = page.between("<summary>", "</summary>");
    assert!(label.contains("Change language, current language is English"));
    let (union, other) = links.split_once("id=\"languages-other\"").unwrap();
    assert!(union.contains(">svenska</a>") && !union.contains(">shqip</a>"));
    assert!(other.contains(">shqip</a>"));
}

/// What the promise says of a page's weight, in bytes as they travel.
const WEIGHT: usize = 30 * 1024;

#[tokio::test]
async fn pages_stay_small_with_every_language_on_them() {
    let portal = portal::open(house::sqlite()).await;
    let mut heaviest = 0;
    for lang in Lang::ALL {
        for rest in ["", "objects", "tip", "help"] {
            let page = portal.get(&format!("/{}/{rest}", lang.code())).await;
            let mut small = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::new(6));
            small.write_all(&page.body).unwrap();
            let weight = small.finish().unwrap().len();
            assert!(weight < WEIGHT, "{lang:?} {rest}: {weight}");
            heaviest = heaviest.max(weight);
        }
    }
    assert!(heaviest > 1000);
}

#[tokio::test]
async fn the_office_keeps_to_its_own_languages() {
    let portal = portal::open(house::sqlite()).await;
    let browser = portal.office_visitor();
    let page = portal
        .office_post(&browser, "/language", &[("lang", "fr"), ("back", "/")])
        .await;
    assert_eq!(page.status, StatusCode::BAD_REQUEST);
    let request = browser.get(portal.office.join("/sign-in").unwrap());
    let request = request.header("cookie", "lang=fr");
    let page = portal::read(request.header("accept-language", "fr, de;q=0.5")).await;
    assert!(page.text().contains("<html lang=\"de\""));
    assert_eq!(page.text().matches("name=\"lang\" value=").count(), 3);
}
