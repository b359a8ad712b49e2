//! A whole portal that runs: both listeners on free ports, a database and folders
//! of its own, people with real passwords and one-time codes, both desks founded,
//! and one object that two curators put on show.
//!
//! ```ignore
//! let portal = portal::open(house::sqlite()).await;
//! let page = portal.get("/en/objects").await;
//! ```

use crate::house::House;
use actix_web::dev::ServerHandle;
use actix_web::web;
use reqwest::header::{HeaderMap, HeaderValue};
use reqwest::{Client, StatusCode};
use std::sync::atomic::{AtomicI64, Ordering};
use trace_an_object::domain::*;
use trace_an_object::i18n::Lang;
use trace_an_object::publishing::{self, Wording, Words};
use trace_an_object::settings::Settings;
use trace_an_object::staff::{self, NewInvitation};
use trace_an_object::store::{self, Place};
use trace_an_object::vault::{Identity, TokenKey, TotpSecret};
use trace_an_object::web::Portal;
use trace_an_object::web::server::{self, Listeners};
use url::Url;

/// Long enough, and on no list.
pub const PASSWORD: &str = "seven green kettles by a door";

/// A running portal; it stops when the value goes.
pub struct Running {
    /// Where the public site answers, with a slash at the end.
    pub public: Url,
    /// Where the office answers.
    pub office: Url,
    pub portal: web::Data<Portal>,
    pub house: House,
    pub ada: Person,
    pub curators: [Person; 2],
    /// Published, with one picture and wording in three languages.
    pub object: Exhibit,
    /// Neither cookies nor redirects, as a visitor's browser is to us.
    pub visitor: Client,
    handles: Vec<ServerHandle>,
}

/// Somebody with an account.
pub struct Person {
    pub actor: Actor,
    pub own: Identity,
    pub password: &'static str,
    pub totp: TotpSecret,
    last_step: AtomicI64,
}

/// Something on show.
#[derive(Clone)]
pub struct Exhibit {
    pub id: ObjectId,
    pub reference: Reference,
}

/// An answer, read to its end.
pub struct Page {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Page {
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// A header's value; empty if it is not there.
    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map_or("", |value| value.to_str().unwrap())
    }

    /// The first text between two pieces of the page, without white space around.
    pub fn between(&self, before: &str, after: &str) -> String {
        let text = self.text();
        let (_, rest) = text
            .split_once(before)
            .unwrap_or_else(|| panic!("no {before} in {text}"));
        unescaped(rest.split(after).next().unwrap().trim())
    }

    /// The value of a hidden or visible input, as a browser would send it.
    pub fn value(&self, name: &str) -> String {
        let text = self.text();
        let (_, rest) = text
            .split_once(&format!("name=\"{name}\""))
            .unwrap_or_else(|| panic!("no field {name} in {text}"));
        let tag = rest.split('>').next().unwrap();
        let value = tag
            .split_once("value=\"")
            .map_or("", |(_, rest)| rest.split('"').next().unwrap());
        unescaped(value)
    }
}

/// Undoes what the templates escape.
pub fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#x27;", "'")
        .replace("&#39;", "'")
        .replace("&#x2F;", "/")
        .replace("&amp;", "&")
}

/// Opens a portal with the settings everybody gets.
pub async fn open(house: House) -> Running {
    open_with(house, |_| {}).await
}

/// Opens a portal with settings of its own.
pub async fn open_with(house: House, change: impl FnOnce(&mut Settings)) -> Running {
    let mut settings = Settings::load(None).unwrap();
    settings.database.url = match &house.place {
        Place::Sqlite(file) => format!("sqlite:{file}"),
        Place::Postgres(url) => url.clone(),
    };
    settings.database.connections = 4;
    settings.blobs.folder = house.folder.path().join("blobs");
    settings.mail.folder = house.folder.path().join("mail");
    settings.public.listen = "127.0.0.1:0".parse().unwrap();
    settings.office.listen = "127.0.0.1:0".parse().unwrap();
    change(&mut settings);
    let mut portal = Portal::open(settings).await.unwrap();
    let bound = server::bind(&portal, Listeners::Both).unwrap();
    let addresses: Vec<String> = bound
        .iter()
        .map(|socket| format!("http://{}", server::address(socket).unwrap()))
        .collect();
    // Only now is it known where they answer; a test that set https keeps it.
    for (url, address) in [
        (&mut portal.settings.site.public_url, &addresses[0]),
        (&mut portal.settings.site.office_url, &addresses[1]),
    ] {
        if url.starts_with("http://127.0.0.1") {
            url.clone_from(address);
        }
    }
    let portal = web::Data::new(portal);
    let ada = first(&portal).await;
    let cora = hire(&portal, &ada, "cora", &[Role::Curator], None).await;
    let carl = hire(&portal, &ada, "carl", &[Role::Curator], None).await;
    let curators = [cora, carl];
    let object = exhibit(&portal, &curators, "A red bag", Category::Bag, None).await;
    let handles = bound
        .into_iter()
        .map(|socket| serve(portal.clone(), socket))
        .collect();
    Running {
        public: addresses[0].parse().unwrap(),
        office: addresses[1].parse().unwrap(),
        visitor: client(&addresses[0], false),
        portal,
        house,
        ada,
        curators,
        object,
        handles,
    }
}

/// A listener on a thread of its own, as long as its handle is not stopped.
fn serve(portal: web::Data<Portal>, socket: server::Bound) -> ServerHandle {
    let (tell, told) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        actix_web::rt::System::new().block_on(async move {
            let server = server::serve(portal, socket).unwrap();
            tell.send(server.handle()).unwrap();
            server.await.unwrap();
        });
    });
    told.recv().unwrap()
}

impl Drop for Running {
    fn drop(&mut self) {
        for handle in &self.handles {
            // The command is sent by the call; nobody needs to wait for its end.
            drop(handle.stop(false));
        }
    }
}

fn client(origin: &str, cookies: bool) -> Client {
    let mut headers = HeaderMap::new();
    headers.insert("sec-fetch-site", HeaderValue::from_static("same-origin"));
    headers.insert("origin", HeaderValue::from_str(origin).unwrap());
    Client::builder()
        .default_headers(headers)
        .cookie_store(cookies)
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .unwrap()
}

/// Reads an answer to its end.
pub async fn read(request: reqwest::RequestBuilder) -> Page {
    let response = request.send().await.unwrap();
    Page {
        status: response.status(),
        headers: response.headers().clone(),
        body: response.bytes().await.unwrap().to_vec(),
    }
}

impl Running {
    /// GET of the public site.
    pub async fn get(&self, path: &str) -> Page {
        read(self.visitor.get(self.public.join(path).unwrap())).await
    }

    /// POST to the public site.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        let body = form(fields);
        let request = self.visitor.post(self.public.join(path).unwrap());
        let kind = "application/x-www-form-urlencoded";
        read(request.header("content-type", kind).body(body)).await
    }

    /// Somebody new. An investigator needs a unit.
    pub async fn hire(&self, name: &str, roles: &[Role], unit: Option<UnitId>) -> Person {
        hire(&self.portal, &self.ada, name, roles, unit).await
    }

    /// Somebody new, by the pages that people use: invited by the administrator,
    /// joined with the code that was shown once, and signed in.
    pub async fn employ(
        &self,
        name: &str,
        roles: &[Role],
        unit: Option<UnitId>,
    ) -> (Person, Client) {
        let ada = self.sign_in(&self.ada).await;
        let display_name = format!("Display {name}");
        let mut fields = vec![("name", name), ("display-name", &display_name)];
        fields.extend(roles.iter().map(|role| ("role", role.as_str())));
        if let Some(unit) = &unit {
            fields.push(("unit", unit.as_str()));
        }
        let page = self.office_post(&ada, "/staff", &fields).await;
        let code = page.between("class=\"receipt long\">", "<");
        let guest = self.office_visitor();
        let invitation = [("invitation", code.as_str())];
        let page = self.office_post(&guest, "/invitation", &invitation).await;
        let totp = secret_on(&page);
        let step = self.portal.now().0 / 30 - 1;
        let (one_time, signed) = (totp.code_at(step * 30), page.value("signed"));
        let fields = [
            ("invitation", code.as_str()),
            ("signed", signed.as_str()),
            ("password", PASSWORD),
            ("again", PASSWORD),
            ("code", one_time.as_str()),
        ];
        let page = self
            .office_post(&guest, "/invitation/accept", &fields)
            .await;
        assert_eq!(
            page.header("location"),
            "/sign-in?joined",
            "{}",
            page.text()
        );
        let name = name.to_owned();
        let row = self
            .portal
            .store
            .read(move |db| store::staff::find_by_name(db, &name))
            .await;
        let person = person(&self.portal, row.unwrap().unwrap().id, totp, step).await;
        let browser = self.sign_in(&person).await;
        (person, browser)
    }

    /// A browser that has never been to the office.
    pub fn office_visitor(&self) -> Client {
        client(self.office.as_str().trim_end_matches('/'), true)
    }

    /// GET of the office.
    pub async fn office_get(&self, browser: &Client, path: &str) -> Page {
        read(browser.get(self.office.join(path).unwrap())).await
    }

    /// POST to the office.
    pub async fn office_post(&self, browser: &Client, path: &str, fields: &[(&str, &str)]) -> Page {
        let kind = "application/x-www-form-urlencoded";
        let request = browser.post(self.office.join(path).unwrap());
        read(request.header("content-type", kind).body(form(fields))).await
    }

    /// A browser in which this person is signed in to the office. Its requests
    /// go to `portal.office.join(…)`.
    pub async fn sign_in(&self, who: &Person) -> Client {
        let client = client(self.office.as_str().trim_end_matches('/'), true);
        let code = who.code(&self.portal);
        let fields = [
            ("name", who.actor.name.as_str()),
            ("password", who.password),
            ("code", code.as_str()),
        ];
        let kind = "application/x-www-form-urlencoded";
        let request = client
            .post(self.office.join("/sign-in").unwrap())
            .header("content-type", kind)
            .body(form(&fields));
        let page = read(request).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.text());
        client
    }

    /// One more object on show.
    pub async fn exhibit(&self, title: &str, category: Category) -> Exhibit {
        exhibit(&self.portal, &self.curators, title, category, None).await
    }

    /// One more object on show, in a series of its own with that slug.
    pub async fn exhibit_in(&self, slug: &str, title: &str, category: Category) -> Exhibit {
        let [cora, _] = &self.curators;
        let words = publishing::SeriesWords {
            lang: Lang::En,
            title: format!("Series {slug}"),
            summary: "A few things.".into(),
        };
        let (store, now) = (&self.portal.store, self.portal.now());
        let slug = slug.parse().unwrap();
        let series = publishing::begin_series(store, &cora.actor, slug, vec![words], now)
            .await
            .unwrap();
        exhibit(&self.portal, &self.curators, title, category, Some(series)).await
    }

    /// An outcome is made known.
    pub async fn record_outcome(&self, object: &Exhibit, outcome: ObjectOutcome) {
        let version = self.version(&object.id).await;
        let (store, now) = (&self.portal.store, self.portal.now());
        let actor = &self.curators[0].actor;
        publishing::record_outcome(store, actor, &object.id, version, outcome, now)
            .await
            .unwrap();
    }

    /// An object is taken down.
    pub async fn withdraw(&self, object: &Exhibit) {
        let version = self.version(&object.id).await;
        let (store, now) = (&self.portal.store, self.portal.now());
        let actor = &self.curators[0].actor;
        publishing::withdraw(store, actor, &object.id, version, now)
            .await
            .unwrap();
    }

    /// The object's version, for the next act on it.
    pub async fn version(&self, id: &ObjectId) -> i64 {
        row(&self.portal, id).await.version
    }
}

/// A form as browsers send it.
pub fn form(fields: &[(&str, &str)]) -> String {
    url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(fields)
        .finish()
}

impl Person {
    /// A one-time code that was not used yet; moves the portal's clock if its
    /// time has not come.
    pub fn code(&self, portal: &Portal) -> String {
        let present = portal.now().0 / 30;
        let step = (self.last_step.load(Ordering::SeqCst) + 1).max(present - 1);
        if step > present + 1 {
            portal.clock.advance((step - present - 1) * 30);
        }
        self.last_step.store(step, Ordering::SeqCst);
        self.totp.code_at(step * 30)
    }
}

/// The secret of the one-time codes, as somebody types it from an invitation.
pub fn secret_on(page: &Page) -> TotpSecret {
    let shown = page.between("class=\"secret\"", "</p>");
    let (_, groups) = shown.split_once('>').unwrap();
    let base32 = groups.replace(' ', "");
    let bytes = data_encoding::BASE32_NOPAD.decode(base32.as_bytes());
    TotpSecret::from_bytes(&bytes.unwrap()).unwrap()
}

async fn first(portal: &Portal) -> Person {
    let token = staff::invite_first(&portal.store, "ada", "Ada", None, portal.now())
        .await
        .unwrap();
    join(portal, &token).await
}

async fn hire(
    portal: &Portal,
    ada: &Person,
    name: &str,
    roles: &[Role],
    unit: Option<UnitId>,
) -> Person {
    let invited = NewInvitation {
        name: name.into(),
        display_name: format!("Display {name}"),
        roles: roles.to_vec(),
        unit,
    };
    let token = staff::invite(&portal.store, &ada.actor, &ada.own, invited, portal.now())
        .await
        .unwrap();
    join(portal, &token).await
}

async fn join(portal: &Portal, token: &TokenKey) -> Person {
    let (totp, now) = (TotpSecret::generate(), portal.now());
    let step = now.0 / 30 - 1;
    let code = totp.code_at(step * 30);
    let id = staff::join(&portal.store, token, PASSWORD, &totp, &code, now)
        .await
        .unwrap();
    person(portal, id, totp, step).await
}

/// Somebody who has joined, as tests know them.
async fn person(portal: &Portal, id: StaffId, totp: TotpSecret, step: i64) -> Person {
    let (row, roles) = portal
        .store
        .read(move |db| {
            let row = store::staff::find(db, &id)?;
            let roles = store::staff::roles(db, &id)?;
            Ok::<_, store::StoreError>((row, roles))
        })
        .await
        .unwrap();
    Person {
        actor: Actor {
            id: row.id,
            name: row.name,
            roles: roles.into_iter().collect(),
            unit: row.unit_id,
        },
        own: trace_an_object::vault::unwrap_identity(PASSWORD, &row.wrapped_identity).unwrap(),
        password: PASSWORD,
        totp,
        last_step: AtomicI64::new(step),
    }
}

async fn row(portal: &Portal, id: &ObjectId) -> store::objects::Row {
    let id = id.clone();
    portal
        .store
        .read(move |db| store::objects::find(db, &id))
        .await
        .unwrap()
}

/// Prepared by the first curator, published by the second.
async fn exhibit(
    portal: &Portal,
    [cora, carl]: &[Person; 2],
    title: &str,
    category: Category,
    series: Option<SeriesId>,
) -> Exhibit {
    let (store, now) = (&portal.store, portal.now());
    let words = |lang: Lang, title: &str, question: &str| Words {
        lang,
        title: title.into(),
        question: question.into(),
        alt: format!("{title}, from the front"),
        facts: String::new(),
        helps: String::new(),
        known: String::new(),
    };
    let wording = Wording {
        category,
        series,
        region: None,
        countries: Vec::new(),
        words: vec![
            words(Lang::En, title, "Where is it sold?"),
            words(Lang::De, &format!("{title} (de)"), "Wo wird das verkauft?"),
            words(Lang::Ar, &format!("{title} (ar)"), "أين يُباع هذا؟"),
        ],
    };
    let id = publishing::begin(store, &cora.actor, wording, now)
        .await
        .unwrap();
    let picture = jpeg(640, 480, title.len() as u8);
    publishing::add_picture(store, &portal.blobs, &cora.actor, &id, picture, now)
        .await
        .unwrap();
    let version = row(portal, &id).await.version;
    publishing::submit(store, &cora.actor, &id, version, now)
        .await
        .unwrap();
    let version = row(portal, &id).await.version;
    publishing::publish(store, &carl.actor, &id, version, now)
        .await
        .unwrap();
    let reference = row(portal, &id).await.reference;
    Exhibit { id, reference }
}

/// A small picture with something to see; another seed gives another picture.
pub fn jpeg(width: u16, height: u16, seed: u8) -> Vec<u8> {
    let mut pixels = Vec::new();
    for y in 0..height {
        for x in 0..width {
            let band = ((x / 40 + y / 40) % 2) as u8;
            pixels.extend([(x % 251) as u8, seed.wrapping_mul(37), 60 + band * 120]);
        }
    }
    let mut bytes = Vec::new();
    jpeg_encoder::Encoder::new(&mut bytes, 80)
        .encode(&pixels, width, height, jpeg_encoder::ColorType::Rgb)
        .unwrap();
    bytes
}

#[tokio::test]
async fn a_portal_runs_and_stops() {
    let portal = open(crate::house::sqlite()).await;
    let page = portal.get("/en/objects").await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    assert!(page.text().contains("A red bag"), "{}", page.text());
    let ada = portal.sign_in(&portal.ada).await;
    let home = read(ada.get(portal.office.clone())).await;
    assert_eq!(home.status, StatusCode::SEE_OTHER, "{}", home.text());
    assert_ne!(home.header("location"), "/sign-in");
    let public = portal.public.clone();
    drop(portal);
    for _ in 0..50 {
        if reqwest::get(public.clone()).await.is_err() {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    panic!("still answering");
}
