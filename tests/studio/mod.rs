//! The studio, asked over HTTP by people who are signed in.

mod pictures;
mod refusals;
mod review;
mod series;
mod wording;
mod words;

use crate::house;
use crate::portal::{self, Page, Person, Running, form, read};
use reqwest::multipart::{Form, Part};
use reqwest::{Client, StatusCode};
use trace_an_object::domain::ObjectId;

const CAMERA: &str = "/work/shared/data/camera";

/// Somebody at work in the office.
struct Desk<'a> {
    portal: &'a Running,
    browser: Client,
}

impl Desk<'_> {
    async fn get(&self, path: &str) -> Page {
        read(self.browser.get(self.portal.office.join(path).unwrap())).await
    }

    async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        let kind = "application/x-www-form-urlencoded";
        let request = self.browser.post(self.portal.office.join(path).unwrap());
        read(request.header("content-type", kind).body(form(fields))).await
    }

    /// Uploads files under names.
    async fn upload(&self, object: &str, files: &[(&str, Vec<u8>)]) -> Page {
        let mut body = Form::new();
        for (name, bytes) in files {
            let part = Part::bytes(bytes.clone()).file_name((*name).to_owned());
            body = body.part("file", part);
        }
        let path = format!("{object}/pictures");
        let request = self.browser.post(self.portal.office.join(&path).unwrap());
        read(request.multipart(body)).await
    }

    /// An act on an object, at the version its page shows.
    async fn act(&self, object: &str, act: &str, more: &[(&str, &str)]) -> Page {
        let version = self.get(object).await.value("version");
        let mut fields = vec![("version", version.as_str())];
        fields.extend(more);
        self.post(&format!("{object}/{act}"), &fields).await
    }

    /// A draft with words in English and German; its address.
    async fn draft(&self) -> String {
        let page = self.post("/objects/new", WORDS).await;
        went(&page).replace("?done=begun", "")
    }

    /// A draft with a picture, in review.
    async fn reviewed(&self) -> String {
        let object = self.draft().await;
        let picture = portal::jpeg(640, 480, 3);
        let page = self.upload(&object, &[("camera.jpg", picture)]).await;
        went(&page);
        let page = self.act(&object, "submit", &[]).await;
        assert_eq!(went(&page), format!("{object}?done=submitted"));
        object
    }
}

const WORDS: &[(&str, &str)] = &[
    ("category", "bag"),
    ("countries", "Portugal, de"),
    ("title-en", "A blue bag"),
    ("question-en", "Where is it sold?"),
    ("alt-en", "A blue cloth bag with a white star"),
    ("title-de", "Eine blaue Tasche"),
    ("question-de", "Wo gibt es sie?"),
    ("alt-de", "Eine blaue Stofftasche mit weißem Stern"),
];

async fn sign_in<'a>(portal: &'a Running, who: &Person) -> Desk<'a> {
    Desk {
        portal,
        browser: portal.sign_in(who).await,
    }
}

/// Where an act that was done sends the browser.
fn went(page: &Page) -> String {
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.text());
    page.header("location").to_owned()
}

/// The text of a page without its tags, for reading sentences in it.
fn text(page: &Page) -> String {
    let body = page.text();
    let mut plain = String::new();
    let mut inside = false;
    for c in body.chars() {
        match c {
            '<' => inside = true,
            '>' => inside = false,
            c if !inside => plain.push(c),
            _ => {}
        }
    }
    let plain = portal::unescaped(&plain);
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Longer than the public pages' knowledge of a change may lag behind.
async fn settle() {
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
}

fn object_id(object: &str) -> ObjectId {
    ObjectId::new(object.trim_start_matches("/objects/"))
}

/// What stands in a field of several lines.
fn typed(page: &Page, name: &str) -> String {
    let body = page.text();
    let (_, rest) = body
        .split_once(&format!("<textarea id=\"{name}\""))
        .unwrap_or_else(|| panic!("no field {name} in {body}"));
    let (_, rest) = rest.split_once(">\n").unwrap();
    portal::unescaped(rest.split("</textarea>").next().unwrap())
}

/// The addresses of pictures that a page leads to or shows.
fn images(page: &Page) -> Vec<String> {
    let body = page.text();
    // Those of related objects are not the page's own.
    let own = body.split("<aside").next().unwrap();
    let found = own.split("/images/").skip(1);
    let mut names: Vec<String> = found
        .map(|rest| {
            rest.chars()
                .take_while(|c| c.is_ascii_alphanumeric() || *c == '.')
                .collect()
        })
        .collect();
    names.sort();
    names.dedup();
    names
        .into_iter()
        // Cards stand in a folder of their own.
        .filter(|name| name != "cards")
        .map(|name| format!("/images/{name}"))
        .collect()
}
