//! From the form to the receipt, and what happens to a sending that is odd.

use super::*;
use trace_an_object::screening::{self, Watch};

fn watch(portal: &Running) -> Watch {
    Watch {
        now: portal.portal.now(),
        lease_seconds: 600,
        undo_seconds: 30,
    }
}

#[tokio::test]
async fn a_whole_tip_from_form_to_answer_in_every_language() {
    let words = [
        (
            "en",
            "dir=\"ltr\"",
            "A bag of my school",
            "We have a question",
        ),
        (
            "de",
            "dir=\"ltr\"",
            "Eine Tasche meiner Schule",
            "Wir haben eine Frage",
        ),
        ("ar", "dir=\"rtl\"", "حقيبة من مدرستي", "لدينا سؤال"),
    ];
    for house in house::stores() {
        let portal = portal::open(house).await;
        let mona = portal.hire("mona", &[Role::Moderator], None).await;
        for (lang, direction, what, asked) in words {
            let path = format!("/{lang}/objects/{}/tip", portal.object.reference);
            let form = portal.get(&path).await;
            assert!(form.text().contains(direction));
            assert_eq!(form.header("cache-control"), "no-store");
            portal.portal.clock.advance(60);
            let ticket = form.value("ticket");
            let mut fields = with(&[("what", what), ("ticket", &ticket)]);

            fields.push(("step", "check"));
            let check = portal.post(&path, &fields).await;
            assert_eq!(check.status, StatusCode::OK, "{}", check.text());
            assert!(portal::unescaped(&check.text()).contains(what));
            assert_eq!(check.value("what"), what);
            assert_eq!(tips(&portal).await, 0, "looking is not sending");

            let sent = send(
                &portal,
                &path,
                &[("what", what), ("ticket", &check.value("ticket"))],
            )
            .await;
            assert_eq!(sent.header("cache-control"), "no-store");
            let receipt = receipt(&sent);
            let row = tip(&portal, &receipt).await;
            assert_eq!(row.lang, lang);
            assert_eq!(row.object_id.as_ref(), Some(&portal.object.id));
            assert_eq!(row.standing, Standing::Plain);
            assert_eq!(row.hour, portal.portal.now().hour());

            let (store, actor, own) = (&portal.portal.store, &mona.actor, &mona.own);
            let at = watch(&portal);
            screening::claim(store, actor, &row.id, at).await.unwrap();
            let read = screening::read(store, actor, own, &row.id, lang, at)
                .await
                .unwrap();
            let answers = read.answers.unwrap();
            assert_eq!(answers.what, what);
            assert_eq!(answers.link, "shop.example/bags");
            let version = tip(&portal, &receipt).await.version;
            screening::ask(store, actor, &row.id, version, "Which <school>?", at)
                .await
                .unwrap();

            let receipts = format!("/{lang}/receipt");
            let dialogue = portal.post(&receipts, &[("receipt", &receipt)]).await;
            assert_eq!(dialogue.status, StatusCode::OK, "{}", dialogue.text());
            assert_eq!(dialogue.header("cache-control"), "no-store");
            let text = dialogue.text();
            assert!(
                text.contains("Which &lt;school&gt;?") && text.contains(asked),
                "{text}"
            );
            let ticket = dialogue.value("ticket");
            let answer = [
                ("receipt", receipt.as_str()),
                ("ticket", &ticket),
                ("text", "Number five"),
            ];
            for _ in 0..2 {
                let answered = portal
                    .post(&format!("/{lang}/receipt/answer"), &answer)
                    .await;
                assert_eq!(answered.status, StatusCode::OK, "{}", answered.text());
                assert!(answered.text().contains("Number five"));
                assert!(answered.text().contains("class=\"panel good\""));
            }
            let row = tip(&portal, &receipt).await;
            assert_eq!((row.state, row.answered), (TipState::New, 1));
            let read = screening::read(store, actor, own, &row.id, lang, watch(&portal))
                .await
                .unwrap();
            let said: Vec<_> = read
                .messages
                .iter()
                .map(|line| line.text.as_ref().unwrap().as_str())
                .collect();
            assert_eq!(said, ["Which <school>?", "Number five"]);
            sql(&portal, "DELETE FROM tip_message; DELETE FROM tip");
        }
    }
}

#[tokio::test]
async fn a_tip_without_an_object_is_taken_too() {
    for house in house::stores() {
        let portal = portal::open(house).await;
        let ticket = opened(&portal, "/de/tip").await;
        let sent = send(&portal, "/de/tip", &[("ticket", &ticket)]).await;
        let row = tip(&portal, &receipt(&sent)).await;
        assert_eq!(row.object_id, None);
    }
}

#[tokio::test]
async fn a_double_sending_is_one_tip_with_one_receipt() {
    for house in house::stores() {
        let portal = portal::open(house).await;
        let path = format!("/en/objects/{}/tip", portal.object.reference);
        let ticket = opened(&portal, &path).await;
        let fields = [("ticket", ticket.as_str())];
        // As impatient people do it: at the same moment, and once again later.
        let (one, two) = tokio::join!(send(&portal, &path, &fields), send(&portal, &path, &fields));
        let three = send(&portal, &path, &fields).await;
        let receipts = [receipt(&one), receipt(&two), receipt(&three)];
        assert_eq!(receipts[0], receipts[1]);
        assert_eq!(receipts[0], receipts[2]);
        assert_eq!(tips(&portal).await, 1);
        // Other words are another tip, though the form is the same.
        let other = send(&portal, &path, &[("ticket", &ticket), ("what", "Another")]).await;
        assert_ne!(receipt(&other), receipts[0]);
        assert_eq!(tips(&portal).await, 2);
    }
}

#[tokio::test]
async fn what_looks_like_a_machine_is_kept_with_lower_standing() {
    for house in house::stores() {
        let portal = portal::open_with(house, |settings| settings.guard.proof_cost = 1).await;
        // Faster than a person writes.
        let ticket = portal.get("/en/tip").await.value("ticket");
        let hasty = send(&portal, "/en/tip", &[("ticket", &ticket)]).await;
        assert_eq!(
            tip(&portal, &receipt(&hasty)).await.standing,
            Standing::Doubtful
        );
        // Into the field that people do not see, already in the first step.
        let ticket = opened(&portal, "/en/tip").await;
        let trapped = with(&[
            ("ticket", &ticket),
            ("website", "buy.example"),
            ("step", "check"),
        ]);
        let check = portal.post("/en/tip", &trapped).await;
        assert_eq!(check.value("website"), "buy.example");
        let trapped = send(
            &portal,
            "/en/tip",
            &[("ticket", &ticket), ("website", "buy.example")],
        )
        .await;
        assert_eq!(
            tip(&portal, &receipt(&trapped)).await.standing,
            Standing::Doubtful
        );
        // Without scripts nothing is proven, and nothing is wrong.
        let ticket = opened(&portal, "/en/tip").await;
        let plain = send(
            &portal,
            "/en/tip",
            &[("ticket", &ticket), ("what", "no script")],
        )
        .await;
        assert_eq!(
            tip(&portal, &receipt(&plain)).await.standing,
            Standing::Plain
        );
        // The browser's sum raises it, once.
        let page = portal.get("/en/tip").await;
        portal.portal.clock.advance(30);
        let proof = solved(&page);
        let ticket = page.value("ticket");
        for (what, standing) in [("first", Standing::Proven), ("second", Standing::Plain)] {
            let fields = [
                ("ticket", ticket.as_str()),
                ("proof", &proof),
                ("what", what),
            ];
            let sent = send(&portal, "/en/tip", &fields).await;
            assert_eq!(
                tip(&portal, &receipt(&sent)).await.standing,
                standing,
                "{what}"
            );
        }
    }
}

/// What `proof.js` does by itself.
fn solved(page: &Page) -> String {
    use base64::Engine;
    let text = page.text();
    let (_, rest) = text.split_once("data-proof=\"").unwrap();
    let challenge = portal::unescaped(rest.split('"').next().unwrap());
    let challenge: altcha::Challenge = serde_json::from_str(&challenge).unwrap();
    let options = altcha::SolveChallengeOptions::new(&challenge);
    let solution = altcha::solve_challenge(options).unwrap().unwrap();
    let payload = altcha::Payload {
        challenge,
        solution,
    };
    base64::engine::general_purpose::STANDARD.encode(serde_json::to_vec(&payload).unwrap())
}

#[tokio::test]
async fn a_ticket_that_is_forged_or_a_day_old_gets_a_fresh_one_and_the_answers_stay() {
    let portal = portal::open(house::sqlite()).await;
    let path = format!("/en/objects/{}/tip", portal.object.reference);
    let old = opened(&portal, &path).await;
    portal.portal.clock.advance(24 * 3600);
    let mut forged = opened(&portal, &path).await;
    forged.replace_range(0..1, if forged.starts_with('A') { "B" } else { "A" });
    for bad in [old.as_str(), forged.as_str(), "nonsense", ""] {
        let page = send(&portal, &path, &[("ticket", bad)]).await;
        assert_eq!(
            page.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "{}",
            page.text()
        );
        assert_eq!(tips(&portal).await, 0);
        assert!(page.text().contains("had been open for too long"));
        assert!(page.text().contains("<title>Error: "));
        for (name, value) in ANSWERS {
            assert_eq!(page.value(name), value);
        }
        let fresh = page.value("ticket");
        assert_ne!(fresh, bad);
        // The first step does not even mention it.
        let fields = with(&[("ticket", bad), ("step", "check")]);
        let check = portal.post(&path, &fields).await;
        assert_eq!(check.status, StatusCode::OK);
        assert!(!check.text().contains("role=\"alert\""));
    }
    let page = send(&portal, &path, &[("ticket", &old)]).await;
    portal.portal.clock.advance(30);
    receipt(&send(&portal, &path, &[("ticket", &page.value("ticket"))]).await);
    assert_eq!(tips(&portal).await, 1);
}

#[tokio::test]
async fn problems_are_named_at_the_top_and_beside_the_field_and_the_answers_stay() {
    let portal = portal::open(house::sqlite()).await;
    let ticket = opened(&portal, "/en/tip").await;
    let long = "x".repeat(2001);
    let fields = with(&[
        ("ticket", &ticket),
        ("what", "  "),
        ("place", &long),
        ("link", "javascript:alert(1)"),
        ("country", "ZZ"),
        ("confidence", ""),
        ("contact", "by \"letter\" & <pigeon>"),
        ("step", "check"),
    ]);
    let page = portal.post("/en/tip", &fields).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    let text = page.text();
    assert!(text.contains("<title>Error: Tell us what you know"));
    let (summary, form) = text.split_once("<h1>").unwrap();
    assert!(summary.contains("role=\"alert\"") && summary.contains("autofocus"));
    for (field, words) in [
        ("what", "Write what you know"),
        ("place", "must be 2000 characters or fewer"),
        ("country", "We do not know a country called “ZZ”"),
        ("link", "Enter a web address"),
        ("confidence", "Choose how sure you are"),
    ] {
        assert!(
            summary.contains(&format!("<a href=\"#{field}\">")),
            "{field}"
        );
        assert!(summary.contains(words) && form.contains(words), "{words}");
        assert!(form.contains(&format!("id=\"{field}\"")), "{field}");
        assert!(form.contains(&format!("id=\"{field}-error\"")), "{field}");
    }
    assert_eq!(page.value("contact"), "by \"letter\" & <pigeon>");
    assert_eq!(page.value("ticket"), ticket);
    assert!(text.contains(&long));
    // All texts at their longest are taken, in whatever script.
    let (four, two) = ("字".repeat(4000), "ش".repeat(2000));
    let fields = with(&[
        ("ticket", &ticket),
        ("what", &four),
        ("place", &two),
        ("step", "check"),
    ]);
    let page = portal.post("/ar/tip", &fields).await;
    assert_eq!(page.status, StatusCode::OK);
    // And a whole book is handed back with a word about its length.
    let book = "字".repeat(30_000);
    let fields = with(&[("ticket", &ticket), ("what", &book)]);
    let page = portal.post("/de/tip", &fields).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.text().contains(&book) && page.text().contains("höchstens 4000 Zeichen"));
}

#[tokio::test]
async fn change_and_another_language_keep_every_answer_and_no_address_holds_one() {
    let portal = portal::open(house::sqlite()).await;
    let path = format!("/objects/{}/tip", portal.object.reference);
    let ticket = opened(&portal, &format!("/en{path}")).await;
    for (step, lang) in [("change-link", "en"), ("change", "de"), ("language", "ar")] {
        let fields = with(&[("ticket", &ticket), ("step", step)]);
        let page = portal.post(&format!("/{lang}{path}"), &fields).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text());
        let text = page.text();
        assert!(text.contains(&format!("<html lang=\"{lang}\"")));
        assert!(text.contains(">\nA bag of my school</textarea>"), "{text}");
        let country = if lang == "ar" {
            "البرتغال"
        } else {
            "Portugal"
        };
        assert_eq!(page.value("country"), country);
        assert!(text.contains("value=\"likely\" checked"));
        assert_eq!(page.value("link"), "shop.example/bags");
        assert_eq!(page.value("ticket"), ticket);
        assert_eq!(text.contains("autofocus"), step == "change-link");
        assert!(!text.contains("role=\"alert\""), "nobody asked for a check");
        for other in ["en", "de", "ar"]
            .into_iter()
            .filter(|other| *other != lang)
        {
            let button = format!("form=\"answers\" formaction=\"/{other}{path}\"");
            assert!(text.contains(&button), "{button}");
        }
        // An empty form changes its language without being told off.
        let blank = [("ticket", ticket.as_str()), ("step", "language")];
        let page = portal.post(&format!("/{lang}{path}"), &blank).await;
        assert_eq!(page.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn a_bookmarked_confirmation_leads_to_the_form() {
    let portal = portal::open(house::sqlite()).await;
    let path = format!("/en/objects/{}/tip", portal.object.reference);
    let ticket = opened(&portal, &path).await;
    let receipt = receipt(&send(&portal, &path, &[("ticket", &ticket)]).await);
    let again = portal.get(&path).await;
    assert_eq!(again.status, StatusCode::OK);
    assert!(again.text().contains("data-proof") && !again.text().contains(&receipt));
    let answered = portal.get("/en/receipt/answer").await;
    assert_eq!(answered.status, StatusCode::SEE_OTHER);
    assert_eq!(answered.header("location"), "/en/receipt");
}

#[tokio::test]
async fn a_form_that_was_open_when_the_object_was_taken_down_is_still_taken() {
    for house in house::stores() {
        let portal = portal::open(house).await;
        let path = format!("/en/objects/{}/tip", portal.object.reference);
        let ticket = opened(&portal, &path).await;
        portal.withdraw(&portal.object).await;
        assert_eq!(portal.get(&path).await.status, StatusCode::GONE);
        let sent = send(&portal, &path, &[("ticket", &ticket)]).await;
        let row = tip(&portal, &receipt(&sent)).await;
        assert_eq!(row.object_id.as_ref(), Some(&portal.object.id));
    }
}
