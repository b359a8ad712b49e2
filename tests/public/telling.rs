//! The country as people type it, the urgent road, the receipt kept and the
//! contact taken back.

use super::*;
use trace_an_object::jobs;
use trace_an_object::mail::Transport;
use trace_an_object::screening::{self, Filter, Watch};

fn watch(portal: &Running) -> Watch {
    Watch {
        now: portal.portal.now(),
        lease_seconds: 600,
        undo_seconds: 30,
    }
}

#[tokio::test]
async fn a_country_is_known_by_its_name_in_any_language() {
    let portal = portal::open(house::sqlite()).await;
    let ticket = opened(&portal, "/de/tip").await;
    for typed in ["Portugal", "البرتغال", "pt", " PORTUGAL "] {
        let mut fields = with(&[("country", typed), ("ticket", &ticket)]);
        fields.push(("step", "check"));
        let check = portal.post("/de/tip", &fields).await;
        assert_eq!(check.status, StatusCode::OK, "{typed}: {}", check.text());
        assert_eq!(check.value("country"), "PT");
    }
    // Back on the form it stands there by its name, in the language of the page.
    let mut fields = with(&[("country", "Germany"), ("ticket", &ticket)]);
    fields.push(("step", "change-country"));
    let form = portal.post("/de/tip", &fields).await;
    assert_eq!(form.value("country"), "Deutschland");
}

#[tokio::test]
async fn a_slip_in_a_countrys_name_is_offered_back_and_one_press_mends_it() {
    let portal = portal::open(house::sqlite()).await;
    let ticket = opened(&portal, "/en/tip").await;
    let mut fields = with(&[("country", "Portgual <b>"), ("ticket", &ticket)]);
    fields.push(("step", "check"));
    let form = portal.post("/en/tip", &fields).await;
    assert_eq!(form.status, StatusCode::UNPROCESSABLE_ENTITY);
    let text = form.text();
    assert!(text.contains("<title>Error:"), "{text}");
    assert!(text.contains("href=\"#country\""), "{text}");
    assert!(!text.contains("Portgual <b>"), "what was typed is escaped");
    assert_eq!(form.value("country"), "Portgual <b>");
    assert!(text.contains("value=\"country-PT\""), "{text}");

    for (button, kept) in [("country-PT", "PT"), ("country-", "")] {
        let mut fields = with(&[("country", "Portgual <b>"), ("ticket", &ticket)]);
        fields.push(("step", button));
        let check = portal.post("/en/tip", &fields).await;
        assert_eq!(check.status, StatusCode::OK, "{}", check.text());
        assert_eq!(check.value("country"), kept);
    }
    let long = "a".repeat(101);
    let mut fields = with(&[("country", &long), ("ticket", &ticket)]);
    fields.push(("step", "check"));
    let form = portal.post("/en/tip", &fields).await;
    assert_eq!(form.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn help_comes_before_the_message_and_numbers_can_be_dialled() {
    let portal = portal::open(house::sqlite()).await;
    let page = portal.get("/en/urgent").await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(page.header("cache-control"), "no-store");
    let page = portal
        .get("/en/urgent?country=Vereinigtes+Königreich")
        .await;
    let text = page.text();
    for number in ["tel:999", "tel:08001111"] {
        assert!(
            text.contains(&format!("href=\"{number}\" dir=\"ltr\"")),
            "{text}"
        );
    }
    // Nothing is made up for a country nobody checked.
    let page = portal.get("/en/urgent?country=Tuvalu").await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(page.text().matches("href=\"tel:").count(), 1);
    let page = portal.get("/en/urgent?country=Germny").await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        page.text().contains("/en/urgent?country=DE"),
        "{}",
        page.text()
    );
    let page = portal.get("/en/urgent?country=").await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    let all = portal.get("/ar/urgent/numbers").await;
    assert_eq!(all.status, StatusCode::OK);
    assert!(all.text().matches("tel:112").count() > 27);
    for path in ["/en/", "/en/help", "/en/tip"] {
        let page = portal.get(path).await;
        assert!(page.text().contains("href=\"/en/urgent\""), "{path}");
    }
}

#[tokio::test]
async fn an_urgent_message_stands_first_and_says_why() {
    for house in house::stores() {
        let portal = portal::open(house).await;
        let (mona, browser) = portal.employ("mona", &[Role::Moderator], None).await;
        let path = format!("/en/objects/{}/tip", portal.object.reference);
        let ticket = opened(&portal, &path).await;
        receipt(&send(&portal, &path, &[("ticket", &ticket)]).await);

        let road = "/en/urgent/tell";
        let ticket = opened(&portal, road).await;
        let empty = [("ticket", ticket.as_str()), ("step", "check")];
        let errors = portal.post(road, &empty).await;
        assert_eq!(errors.status, StatusCode::UNPROCESSABLE_ENTITY);
        for field in ["#urgency", "#what"] {
            assert!(errors.text().contains(&format!("href=\"{field}\"")));
        }
        let mut receipts = Vec::new();
        // The later is the more urgent.
        for urgency in ["past", "danger"] {
            let fields = [
                ("ticket", ticket.as_str()),
                ("urgency", urgency),
                ("what", "Please help my neighbour"),
                ("country", "Irland"),
                ("step", "check"),
            ];
            let check = portal.post(road, &fields).await;
            assert_eq!(check.status, StatusCode::OK, "{}", check.text());
            let mut fields = fields;
            fields[4] = ("step", "send");
            let sent = portal.post(&format!("{road}/sent"), &fields).await;
            receipts.push(receipt(&sent));
        }
        let row = tip(&portal, &receipts[1]).await;
        assert_eq!((row.urgency, row.object_id), (Some(Urgency::Danger), None));
        assert_eq!(row.state, TipState::New);

        let filter = |view| Filter {
            view,
            object: None,
            lang: None,
        };
        let (store, now) = (&portal.portal.store, portal.portal.now());
        let view = filter(QueueView::Open);
        let page = screening::queue(store, &mona.actor, view, "en", 1, now).await;
        let page = page.unwrap();
        let order: Vec<_> = page.entries.iter().map(|entry| entry.urgency).collect();
        assert_eq!(order, [Some(Urgency::Danger), Some(Urgency::Past), None]);
        let count = page
            .counts
            .iter()
            .find(|(v, _)| *v == QueueView::Disclosure);
        assert_eq!(count, Some(&(QueueView::Disclosure, 2)));
        let view = filter(QueueView::Disclosure);
        let page = screening::queue(store, &mona.actor, view, "en", 1, now).await;
        assert_eq!(page.unwrap().total, 2);

        let queue = portal.office_get(&browser, "/tips").await;
        assert!(
            queue.text().contains("Danger right now"),
            "{}",
            queue.text()
        );
        let one = portal
            .office_get(&browser, &format!("/tips/{}", row.id))
            .await;
        assert!(
            one.text().contains("That is why it stands first"),
            "{}",
            one.text()
        );
        assert!(one.text().contains("Ireland"));
    }
}

#[tokio::test]
async fn the_address_of_a_confirmation_says_what_to_do() {
    let portal = portal::open(house::sqlite()).await;
    let object = format!("/de/objects/{}/tip/sent", portal.object.reference);
    for path in ["/de/tip/sent", "/de/urgent/tell/sent", &object] {
        let page = portal.get(path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert!(page.text().contains("href=\"/de/receipt\""), "{path}");
    }
    assert_eq!(
        portal.get("/xx/tip/sent").await.status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn the_receipt_is_also_a_file_and_a_picture_and_never_an_address() {
    let portal = portal::open(house::sqlite()).await;
    let ticket = opened(&portal, "/en/tip").await;
    let sent = send(&portal, "/en/tip", &[("ticket", &ticket)]).await;
    let receipt = receipt(&sent);
    let text = sent.text();
    assert!(text.contains("class=\"qr-code\""), "{text}");
    for piece in text
        .split("href=\"")
        .skip(1)
        .chain(text.split("action=\"").skip(1))
    {
        assert!(!piece.split('"').next().unwrap().contains(&receipt));
    }
    let file = portal
        .post("/en/receipt/file", &[("receipt", &receipt)])
        .await;
    assert_eq!(file.status, StatusCode::OK);
    assert_eq!(file.header("content-type"), "text/plain; charset=utf-8");
    assert_eq!(
        file.header("content-disposition"),
        "attachment; filename=\"receipt.txt\""
    );
    assert_eq!(file.header("cache-control"), "no-store");
    assert!(file.text().contains(&receipt));
    assert!(file.text().contains("/en/receipt\r\n"), "{:?}", file.text());
    let wrong = portal.post("/en/receipt/file", &[("receipt", "ABC")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_contact_is_taken_back_by_whoever_has_the_receipt() {
    for house in house::stores() {
        let portal = portal::open(house).await;
        let (mona, browser) = portal.employ("mona", &[Role::Moderator], None).await;
        let ticket = opened(&portal, "/en/tip").await;
        let fields = [("ticket", ticket.as_str()), ("contact", "me@example.org")];
        let with_contact = receipt(&send(&portal, "/en/tip", &fields).await);
        let ticket = opened(&portal, "/en/tip").await;
        let without = receipt(&send(&portal, "/en/tip", &[("ticket", &ticket)]).await);
        assert!(tip(&portal, &with_contact).await.contact.is_some());
        let (store, actor) = (&portal.portal.store, &mona.actor);
        let id = tip(&portal, &with_contact).await.id;
        screening::claim(store, actor, &id, watch(&portal))
            .await
            .unwrap();
        let before = tip(&portal, &with_contact).await.version;

        for receipt in [&with_contact, &with_contact, &without] {
            let fields = [("receipt", receipt.as_str()), ("text", "half a thought")];
            let page = portal.post("/en/receipt/contact", &fields).await;
            assert_eq!(page.status, StatusCode::OK, "{}", page.text());
            assert!(page.text().contains("class=\"panel good\""));
            assert!(
                page.text().contains("half a thought"),
                "what was written stays"
            );
        }
        let row = tip(&portal, &with_contact).await;
        assert_eq!(row.contact, None);
        assert_eq!(row.contact_withdrawn, Some(portal.portal.now().hour()));
        assert_eq!(row.version, before, "nobody's open page becomes old");
        assert_eq!(tip(&portal, &without).await.contact_withdrawn, None);
        let page = portal.office_get(&browser, &format!("/tips/{id}")).await;
        assert!(page.text().contains("Withdrawn"), "{}", page.text());

        let told = async || {
            let store = &portal.portal.store;
            let withdrawn = trace_an_object::audit::Filter {
                act: Some(Act::ContactWithdrawn),
                ..Default::default()
            };
            let read = store.read(move |db| store::audit::page(db, &withdrawn, 10, 0));
            read.await.unwrap()
        };
        assert!(told().await.is_empty(), "a line at once would tell when");
        let hour = Moment::of_hour(portal.portal.now().hour());
        portal.portal.clock.advance(2 * 3600);
        for _ in 0..2 {
            let (store, now) = (&portal.portal.store, portal.portal.now());
            let mail = Transport::from_settings(&portal.portal.settings.mail).unwrap();
            jobs::round(store, &portal.portal.quarantine, &mail, now)
                .await
                .unwrap();
        }
        let log = told().await;
        assert_eq!(log.len(), 1);
        assert_eq!(log[0].detail, format!("{{\"hour\":{}}}", hour.0));
        let unknown = trace_an_object::vault::Receipt::from_seed(&[9; 32]).grouped();
        let page = portal
            .post("/en/receipt/contact", &[("receipt", &unknown)])
            .await;
        assert_eq!(page.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn the_safety_page_is_there_before_anything_is_written() {
    let portal = portal::open(house::sqlite()).await;
    assert_eq!(portal.get("/en/safety").await.status, StatusCode::OK);
    for path in ["/en/tip", "/en/urgent/tell"] {
        let page = portal.get(path).await;
        let text = page.text();
        let (note, form) = (text.find("/en/safety"), text.find("<form"));
        assert!(note.unwrap() < form.unwrap(), "{path}");
        assert_eq!(
            text.matches("href=\"/exit\" rel=\"nofollow noreferrer\"")
                .count(),
            2
        );
    }
    let gallery = portal.get("/en/objects").await;
    assert!(!gallery.text().contains("/exit"));
}
