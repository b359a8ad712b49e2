//! Units, rules and the outbox, as administrators and auditors meet them.

use super::*;
use diesel::connection::SimpleConnection;
use trace_an_object::mail::generate_certificate;

fn described<'a>(name: &'a str, certificate: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("name", name),
        ("countries", "Portugal\nES"),
        ("languages", "pt en"),
        ("addresses", "desk@unit.example\r\nnight@unit.example"),
        ("category", "bag"),
        ("category", "toy"),
        ("certificate", certificate),
    ]
}

/// A fresh secret key and its certificate.
fn key() -> (String, String) {
    let key = generate_certificate("Unit <desk@unit.example>").unwrap();
    (key.secret_armored.to_string(), key.public_armored)
}

#[tokio::test]
async fn a_unit_is_added_looked_at_and_changed() {
    let portal = portal::open(house::sqlite()).await;
    let ada = portal.sign_in(&portal.ada).await;
    let (_, certificate) = key();
    let fields = described("Lisbon", &certificate);
    let page = portal.office_post(&ada, "/units", &fields).await;
    let to = page.header("location").to_owned();
    assert!(to.ends_with("?added"), "{}", page.text());
    let page = portal.office_get(&ada, &to).await;
    let text = page.text();
    assert!(
        text.contains("desk@unit.example&gt;"),
        "whom it names: {text}"
    );
    let fingerprint = page.between("class=\"fingerprint\" dir=\"ltr\">", "<");
    assert!(fingerprint.split(' ').count() >= 10, "{fingerprint}");
    assert!(text.contains("Compare the fingerprint"));
    assert!(text.contains("Portugal\nSpain"), "{text}");

    // An empty field keeps the certificate; the box takes it away.
    let path = to.trim_end_matches("?added").to_owned();
    let keep = described("Lisboa", "");
    let page = portal.office_post(&ada, &path, &keep).await;
    assert!(
        page.header("location").ends_with("?saved"),
        "{}",
        page.text()
    );
    let page = portal.office_get(&ada, &path).await;
    assert!(page.text().contains(&fingerprint) && page.text().contains("Lisboa"));
    let mut without = described("Lisboa", "");
    without.push(("no-certificate", "yes"));
    portal.office_post(&ada, &path, &without).await;
    let page = portal.office_get(&ada, &path).await;
    assert!(!page.text().contains(&fingerprint));
    assert!(page.text().contains("only a notice to sign in"));
    let list = portal.office_get(&ada, "/units").await.text();
    assert!(list.contains("Notices only") && list.contains("Portugal, Spain"));
}

#[tokio::test]
async fn what_is_wrong_with_a_unit_is_said_at_its_field_and_nothing_is_lost() {
    let portal = portal::open(house::sqlite()).await;
    let ada = portal.sign_in(&portal.ada).await;
    let (secret, _) = key();
    unit(&portal, "Taken").await;
    let with = |name: &'static str, field: &'static str, value: &str| {
        let mut fields: Vec<(String, String)> = described(name, "")
            .into_iter()
            .map(|(n, v)| (n.to_owned(), v.to_owned()))
            .collect();
        for pair in &mut fields {
            if pair.0 == field {
                pair.1 = value.to_owned();
            }
        }
        fields
    };
    for (fields, field, words) in [
        (with("Taken", "", ""), "name", "exists already"),
        (with(" ", "", ""), "name", "up to 120"),
        (
            with("U", "countries", "Portugal, Atlantis"),
            "countries",
            "Atlantis",
        ),
        (
            with("U", "languages", "portuguese"),
            "languages",
            "two or three letters",
        ),
        (
            with("U", "addresses", "not an address"),
            "addresses",
            "mail address",
        ),
        (with("U", "addresses", " "), "addresses", "mail address"),
        (
            with("U", "certificate", "garbage"),
            "certificate",
            "not one OpenPGP",
        ),
        (
            with("U", "certificate", &secret),
            "certificate",
            "secret key",
        ),
    ] {
        let pairs: Vec<_> = fields
            .iter()
            .map(|(n, v)| (n.as_str(), v.as_str()))
            .collect();
        let page = portal.office_post(&ada, "/units", &pairs).await;
        assert!(page.status.is_client_error(), "{field}: {}", page.status);
        let text = page.text();
        assert!(
            text.contains(&format!("href=\"#{field}\"")),
            "{field}: {text}"
        );
        assert!(text.contains(words), "{words}: {text}");
        assert!(text.contains("value=\"bag\" checked"), "{field}");
        assert_in_words(&page);
    }
    let page = portal.office_get(&ada, "/units/nobody").await;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn rules_are_added_in_order_and_removed() {
    let portal = portal::open(house::sqlite()).await;
    let ada = portal.sign_in(&portal.ada).await;
    let empty = portal.office_get(&ada, "/rules").await.text();
    assert!(empty.contains("No rules yet") && empty.contains("there is none yet"));
    let (lisbon, warsaw) = (unit(&portal, "Lisbon").await, unit(&portal, "Warsaw").await);
    for (country, category, unit, position) in
        [("", "", &warsaw, "90"), ("PT", "bag", &lisbon, "10")]
    {
        let fields = [
            ("country", country),
            ("category", category),
            ("unit", unit.as_str()),
            ("position", position),
        ];
        let page = portal.office_post(&ada, "/rules", &fields).await;
        assert_eq!(page.header("location"), "/rules?added", "{}", page.text());
    }
    let page = portal.office_get(&ada, "/rules").await;
    let table = page.between("<tbody>", "</tbody>");
    let (first, second) = (table.find("Lisbon").unwrap(), table.find("Warsaw").unwrap());
    assert!(first < second, "{table}");
    assert!(table.contains("Portugal") && table.contains("Any country, or none"));
    assert_eq!(page.value("position"), "100");

    for (fields, field) in [
        (vec![("position", "1")], "unit"),
        (
            vec![("unit", lisbon.as_str()), ("position", "first")],
            "position",
        ),
        (
            vec![("unit", lisbon.as_str()), ("position", "0")],
            "position",
        ),
    ] {
        let page = portal.office_post(&ada, "/rules", &fields).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{fields:?}");
        assert!(page.text().contains(&format!("href=\"#{field}\"")));
    }
    let id = page.between("action=\"/rules/", "/remove");
    let path = format!("/rules/{id}/remove");
    let removed = portal.office_post(&ada, &path, &[]).await;
    assert_eq!(removed.header("location"), "/rules?removed");
    let again = portal.office_post(&ada, &path, &[]).await;
    assert_eq!(again.status, StatusCode::NOT_FOUND);
}

/// Messages in every state, as the worker leaves them.
fn fill_outbox(portal: &Running) {
    let mut db = portal.house.place.connect().unwrap();
    let rows = [
        ("one", "lead", "parked", "'transport-passing'"),
        ("two", "notice", "waiting", "'settings'"),
        ("three", "lead", "delivered", "NULL"),
    ];
    for (id, kind, state, error) in rows {
        db.batch_execute(&format!(
            "INSERT INTO outbox (id, kind, state, envelope, not_before, lease_until, attempts, \
             last_error, created_at) VALUES ('{id}', '{kind}', '{state}', \
             '{{\"canary\":\"CANARY-CONTENT\"}}', 4000000000, 0, 3, {error}, 1700000000)"
        ))
        .unwrap();
    }
}

#[tokio::test]
async fn the_outbox_is_seen_by_both_and_sent_again_by_administrators() {
    let portal = portal::open(house::postgres()).await;
    let ada = portal.sign_in(&portal.ada).await;
    let empty = portal.office_get(&ada, "/outbox").await.text();
    assert!(empty.contains("Nothing here"));
    fill_outbox(&portal);
    let aude = portal.hire("aude", &[Role::Auditor], None).await;
    let aude = portal.sign_in(&aude).await;
    for browser in [&ada, &aude] {
        let page = portal.office_get(browser, "/outbox").await;
        let text = page.text();
        assert!(
            text.contains("did not answer or asked to try later"),
            "{text}"
        );
        assert!(text.contains("Next try 2 October 2096"), "{text}");
        assert!(!text.contains("CANARY-CONTENT"));
        assert_in_words(&page);
    }
    let seen = portal.office_get(&aude, "/outbox").await.text();
    assert!(!seen.contains("/retry"), "auditors only look");
    let parked = portal.office_get(&ada, "/outbox?state=parked").await.text();
    assert!(parked.contains("/outbox/one/retry") && !parked.contains("Next try"));
    let page = portal.office_post(&ada, "/outbox/one/retry", &[]).await;
    assert_eq!(
        page.header("location"),
        "/outbox?again=1",
        "{}",
        page.text()
    );
    let page = portal.office_post(&ada, "/outbox/one/retry", &[]).await;
    assert_eq!(page.status, StatusCode::CONFLICT);
    let page = portal.office_post(&ada, "/outbox/nothing/retry", &[]).await;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    let acts = acts(&portal).await;
    assert!(acts.iter().any(|act| act.0 == Act::OutboxRetried));
}
