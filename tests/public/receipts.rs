//! Coming back.

use super::*;
use std::num::NonZeroU32;

async fn sent(portal: &Running) -> String {
    let ticket = opened(portal, "/en/tip").await;
    receipt(&send(portal, "/en/tip", &[("ticket", &ticket)]).await)
}

#[tokio::test]
async fn a_receipt_is_read_as_people_type_it() {
    for house in house::stores() {
        let portal = portal::open(house).await;
        let receipt = sent(&portal).await;
        let bare = receipt.replace('-', "");
        let typed = [
            receipt.clone(),
            receipt.to_lowercase(),
            bare.clone(),
            format!("  {}  ", bare.to_lowercase()),
            receipt.replace('-', " – "),
            receipt.replace('0', "O").replace('1', "l"),
        ];
        for text in &typed {
            let page = portal.post("/ar/receipt", &[("receipt", text)]).await;
            assert_eq!(page.status, StatusCode::OK, "{text}: {}", page.text());
            assert_eq!(page.value("receipt"), receipt);
        }
    }
}

#[tokio::test]
async fn what_is_no_receipt_is_named_and_stays_in_the_field() {
    let portal = portal::open(house::sqlite()).await;
    let receipt = sent(&portal).await;
    let last = if receipt.ends_with('7') { '8' } else { '7' };
    let mistyped = format!("{}{last}", &receipt[..28]);
    let foreign = Receipt::from_seed(&[9; 32]).grouped().to_string();
    let unprocessable = StatusCode::UNPROCESSABLE_ENTITY;
    for (text, status, words) in [
        ("", unprocessable, "25 letters and digits"),
        ("ABCDE", unprocessable, "something is missing or too much"),
        (
            "ABCDE-UUUUU",
            unprocessable,
            "a character that no receipt has",
        ),
        (&mistyped, unprocessable, "One character is not right"),
        (
            &foreign,
            StatusCode::NOT_FOUND,
            "No tip belongs to this receipt",
        ),
    ] {
        let page = portal.post("/en/receipt", &[("receipt", text)]).await;
        assert_eq!(page.status, status, "{text}");
        assert!(page.text().contains(words), "{words}: {}", page.text());
        assert!(page.text().contains("<title>Error: "));
        assert_eq!(page.value("receipt"), text);
        assert_eq!(page.header("cache-control"), "no-store");
    }
}

#[tokio::test]
async fn an_answer_that_cannot_be_taken_stays_on_the_page() {
    let portal = portal::open(house::sqlite()).await;
    let receipt = sent(&portal).await;
    let dialogue = portal.post("/en/receipt", &[("receipt", &receipt)]).await;
    let ticket = dialogue.value("ticket");
    let answer = |text, ticket| {
        [
            ("receipt", receipt.as_str()),
            ("text", text),
            ("ticket", ticket),
        ]
    };
    let long = "y".repeat(4001);
    for (text, ticket, words) in [
        (" ", ticket.as_str(), "Write a message"),
        (&long, &ticket, "4000 characters or fewer"),
        ("kept", "forged", "had been open for too long"),
    ] {
        let page = portal
            .post("/en/receipt/answer", &answer(text, ticket))
            .await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.text().contains(words), "{}", page.text());
        assert!(page.text().contains(&format!(">\n{text}</textarea>")));
    }
    // The language is changed with what was written so far.
    let page = portal
        .post("/de/receipt", &answer("halb fertig", &ticket))
        .await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text().contains(">\nhalb fertig</textarea>"));
    // The database is away: before the dialogue is opened, and while it is written.
    for table in ["tip", "tip_message"] {
        sql(&portal, &format!("ALTER TABLE {table} RENAME TO away"));
        let page = portal
            .post("/en/receipt/answer", &answer("kept", &ticket))
            .await;
        assert_eq!(
            page.status,
            StatusCode::SERVICE_UNAVAILABLE,
            "{}",
            page.text()
        );
        assert!(page.text().contains(">\nkept</textarea>"));
        assert_eq!(page.value("receipt"), receipt);
        assert!(!page.header("retry-after").is_empty());
        let page = portal.post("/en/receipt", &[("receipt", &receipt)]).await;
        assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(page.value("receipt"), receipt);
        sql(&portal, &format!("ALTER TABLE away RENAME TO {table}"));
    }
    let page = portal
        .post("/en/receipt/answer", &answer("kept", &ticket))
        .await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    assert_eq!(tip(&portal, &receipt).await.answered, 1);
}

#[tokio::test]
async fn trying_receipts_out_is_slowed_down_and_nothing_typed_is_lost() {
    let portal = portal::open_with(house::sqlite(), |settings| {
        settings.guard.tips_per_hour_per_source = NonZeroU32::new(2).unwrap();
    })
    .await;
    let receipt = sent(&portal).await;
    for _ in 0..2 {
        let page = portal.post("/de/receipt", &[("receipt", &receipt)]).await;
        assert_eq!(page.status, StatusCode::OK);
    }
    let page = portal.post("/de/receipt", &[("receipt", &receipt)]).await;
    assert_eq!(page.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(page.value("receipt"), receipt);
    assert!(page.header("retry-after").parse::<u64>().unwrap() > 0);
    let answer = [
        ("receipt", receipt.as_str()),
        ("ticket", ""),
        ("text", "mein Satz"),
    ];
    let page = portal.post("/de/receipt/answer", &answer).await;
    assert_eq!(page.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(
        page.text().contains(">\nmein Satz</textarea>"),
        "{}",
        page.text()
    );
}

#[tokio::test]
async fn the_onion_service_is_counted_apart_and_cannot_invent_addresses() {
    let name = format!("{}.onion", "a2".repeat(28));
    let portal = portal::open_with(house::sqlite(), |settings| {
        settings.site.onion_url = Some(format!("http://{name}"));
        settings.public.trusted_proxies = vec!["127.0.0.1".parse().unwrap()];
        settings.guard.tips_per_hour_per_source = NonZeroU32::new(2).unwrap();
        settings.guard.tips_per_hour_onion = NonZeroU32::new(3).unwrap();
    })
    .await;
    let receipt = sent(&portal).await;
    let stranger = reqwest::Client::new();
    let look = async |from: &str| {
        let request = stranger.post(portal.public.join("/de/receipt").unwrap());
        let request = request
            .header("content-type", "application/x-www-form-urlencoded")
            .header("host", &name)
            .header("origin", format!("http://{name}"))
            .header("x-forwarded-for", from);
        let fields = portal::form(&[("receipt", &receipt)]);
        portal::read(request.body(fields)).await.status
    };
    // More than one source may, and not more because they say who they are.
    for from in ["192.0.2.1", "192.0.2.2", "192.0.2.2"] {
        assert_eq!(look(from).await, StatusCode::OK);
    }
    assert_eq!(look("192.0.2.3").await, StatusCode::TOO_MANY_REQUESTS);
    // Who comes by the clear net does not wait for them.
    let page = portal.post("/de/receipt", &[("receipt", &receipt)]).await;
    assert_eq!(page.status, StatusCode::OK);

    // Calls of the API are as many again.
    let call = async || {
        let request = stranger.get(portal.public.join("/api/v1/objects").unwrap());
        portal::read(request.header("host", &name)).await.status
    };
    for _ in 0..3 {
        assert_eq!(call().await, StatusCode::OK);
    }
    assert_eq!(call().await, StatusCode::TOO_MANY_REQUESTS);
}
