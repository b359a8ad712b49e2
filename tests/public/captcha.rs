//! hCaptcha, if the operator wants it: on the tip page alone, and never the last
//! word. The service is a double on this machine that speaks its protocol.

use super::*;
use crate::portal::Running;
use actix_web::{App, HttpResponse, HttpServer, web};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use trace_an_object::web::shell::fields::Fields;

const SECRET: &str = "0x123456789abcdef0123456789abcdef012345678";
const SITE_KEY: &str = "10000000-ffff-ffff-ffff-000000000001";

/// What the double was asked.
#[derive(Clone, Default)]
struct Service(Arc<Mutex<Vec<Fields>>>);

/// Answers like https://api.hcaptcha.com/siteverify: the answer "good" is right,
/// "slow" never comes, all others are wrong.
async fn verify(service: web::Data<Service>, form: Fields) -> HttpResponse {
    service.0.lock().unwrap().push(form.clone());
    if form.text("response").starts_with("slow") {
        tokio::time::sleep(Duration::from_secs(20)).await;
    }
    let right = form.text("secret") == SECRET && form.text("response").starts_with("good");
    HttpResponse::Ok().json(serde_json::json!({
        "success": right,
        "challenge_ts": "2026-11-25T12:00:00Z",
        "hostname": "trace.example",
        "error-codes": if right { vec![] } else { vec!["invalid-input-response"] },
    }))
}

fn service() -> (Service, String) {
    let (tell, told) = std::sync::mpsc::channel();
    let service = Service::default();
    let data = web::Data::new(service.clone());
    std::thread::spawn(move || {
        actix_web::rt::System::new().block_on(async move {
            let server = HttpServer::new(move || {
                App::new()
                    .app_data(data.clone())
                    .route("/siteverify", web::post().to(verify))
            })
            .workers(1)
            .bind("127.0.0.1:0")
            .unwrap();
            tell.send(server.addrs()[0]).unwrap();
            server.run().await.unwrap();
        });
    });
    let address = told.recv().unwrap();
    (service, format!("http://{address}/siteverify"))
}

async fn guarded(verify_url: &str) -> Running {
    portal::open_with(house::sqlite(), |settings| {
        let file = settings.blobs.folder.with_file_name("secret");
        std::fs::write(&file, SECRET).unwrap();
        let guard = &mut settings.guard.hcaptcha;
        guard.enabled = true;
        guard.site_key = SITE_KEY.into();
        guard.secret_file = Some(file);
        guard.verify_url = verify_url.into();
        guard.timeout_ms = 700;
    })
    .await
}

/// An answer as long as the widget's.
fn answer(word: &str) -> String {
    format!("{word}{}", "x".repeat(120))
}

async fn standing(portal: &Running, what: &str, word: &str) -> Standing {
    let ticket = opened(portal, "/en/tip").await;
    let answer = answer(word);
    let fields = with(&[
        ("ticket", &ticket),
        ("what", what),
        ("h-captcha-response", &answer),
        ("step", "check"),
    ]);
    let check = portal.post("/en/tip", &fields).await;
    assert_eq!(check.status, StatusCode::OK, "{}", check.text());
    let passed = match check.text().contains("name=\"passed\"") {
        true => check.value("passed"),
        false => String::new(),
    };
    let fields = [
        ("ticket", ticket.as_str()),
        ("what", what),
        ("passed", &passed),
    ];
    let sent = send(portal, "/en/tip", &fields).await;
    tip(portal, &receipt(&sent)).await.standing
}

#[tokio::test]
async fn the_service_raises_a_standing_and_never_refuses() {
    let (service, url) = service();
    let portal = guarded(&url).await;
    assert_eq!(standing(&portal, "one", "good").await, Standing::Proven);
    let asked = service.0.lock().unwrap().clone();
    assert_eq!(asked.len(), 1, "once, when the form was handed in");
    let mut names: Vec<_> = asked[0]
        .pairs()
        .iter()
        .map(|(name, _)| name.as_str())
        .collect();
    names.sort_unstable();
    assert_eq!(
        names,
        ["response", "secret", "sitekey"],
        "and no address of a visitor"
    );
    assert_eq!(standing(&portal, "two", "bad").await, Standing::Plain);
    let began = std::time::Instant::now();
    assert_eq!(standing(&portal, "three", "slow").await, Standing::Plain);
    assert!(began.elapsed() < Duration::from_secs(5));
    // The service is down altogether.
    let portal = guarded("http://127.0.0.1:9/siteverify").await;
    assert_eq!(standing(&portal, "four", "good").await, Standing::Plain);
}

#[tokio::test]
async fn a_pass_is_good_for_its_own_form_only_and_is_asked_for_once() {
    let (service, url) = service();
    let portal = guarded(&url).await;
    let ticket = opened(&portal, "/en/tip").await;
    let answer = answer("good");
    let fields = with(&[
        ("ticket", &ticket),
        ("h-captcha-response", &answer),
        ("step", "check"),
    ]);
    let passed = portal.post("/en/tip", &fields).await.value("passed");
    // Back to the form and on again: nobody is asked twice.
    let fields = with(&[
        ("ticket", &ticket),
        ("passed", &passed),
        ("step", "change-what"),
    ]);
    let form = portal.post("/de/tip", &fields).await;
    assert!(!form.text().contains("h-captcha"), "{}", form.text());
    assert_eq!(form.value("passed"), passed);
    assert_eq!(service.0.lock().unwrap().len(), 1);
    // Another form, and a forged pass.
    for (what, passed) in [("stolen", passed.as_str()), ("forged", "AA.AA")] {
        let other = opened(&portal, "/en/tip").await;
        let fields = [
            ("ticket", other.as_str()),
            ("what", what),
            ("passed", passed),
        ];
        let sent = send(&portal, "/en/tip", &fields).await;
        assert_eq!(
            tip(&portal, &receipt(&sent)).await.standing,
            Standing::Plain,
            "{what}"
        );
    }
}

#[tokio::test]
async fn the_tip_form_alone_may_load_it_and_only_when_it_is_switched_on() {
    let portal = guarded("http://127.0.0.1:9/siteverify").await;
    for lang in ["en", "de", "ar"] {
        let page = portal.get(&format!("/{lang}/tip")).await;
        let text = page.text();
        let script =
            format!("src=\"https:&#x2F;&#x2F;js.hcaptcha.com&#x2F;1&#x2F;api.js?hl={lang}\"");
        assert!(
            portal::unescaped(&text).contains(&portal::unescaped(&script)),
            "{text}"
        );
        assert!(text.contains(&format!("data-sitekey=\"{SITE_KEY}\"")));
        let policy = page.header("content-security-policy");
        let hosts = "https://hcaptcha.com https://*.hcaptcha.com";
        for directive in [
            "script-src 'self'",
            "style-src 'self'",
            "connect-src 'self'",
            "frame-src",
        ] {
            assert!(policy.contains(&format!("{directive} {hosts}")), "{policy}");
        }
        assert!(!policy.contains("trusted-types"));
        assert!(!page.headers.contains_key("cross-origin-embedder-policy"));
        assert!(!page.headers.contains_key("set-cookie"));
    }
    let object = format!("/en/objects/{}", portal.object.reference);
    for path in [
        "/en/",
        "/en/objects",
        &object,
        "/en/receipt",
        "/en/help",
        "/en/nothing",
    ] {
        let page = portal.get(path).await;
        headers::carries_profile_a(&page, path, None);
        assert!(!page.text().contains("js.hcaptcha.com"), "{path}");
    }
    // Looking at the answers loads nothing either.
    let ticket = opened(&portal, "/en/tip").await;
    let check = portal.post("/en/tip", &with(&[("ticket", &ticket)])).await;
    headers::carries_profile_a(&check, "check", None);

    let portal = portal::open(house::sqlite()).await;
    let page = portal.get("/en/tip").await;
    headers::carries_profile_a(&page, "tip", None);
    assert!(!page.text().contains("hcaptcha") && page.text().contains("/static/js/proof."));
}

#[tokio::test]
async fn no_third_party_hears_of_somebody_who_tells_of_abuse() {
    let (service, address) = service();
    let portal = guarded(&address).await;
    let road = "/en/urgent/tell";
    let page = portal.get(road).await;
    assert!(!page.text().contains("hcaptcha"), "{}", page.text());
    assert!(!page.header("content-security-policy").contains("hcaptcha"));
    let (ticket, good) = (page.value("ticket"), answer("good"));
    let fields = [
        ("ticket", ticket.as_str()),
        ("h-captcha-response", &good),
        ("step", "check"),
    ];
    portal.post(road, &fields).await;
    assert!(service.0.lock().unwrap().is_empty(), "nobody was asked");
}
