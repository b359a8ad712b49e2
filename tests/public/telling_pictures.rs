//! Pictures that come with a tip: taken while they arrive, listed, taken off,
//! given to the tip, erased when nobody sends it, opened at the desk.

use super::*;
use reqwest::multipart::{Form, Part};
use trace_an_object::{intake, jobs, screening};

const LIMIT: usize = 200_000;

async fn open_house(house: house::House) -> Running {
    portal::open_with(house, |settings| {
        settings.intake.attachments.enabled = true;
        settings.intake.attachments.max_bytes = LIMIT;
    })
    .await
}

/// A form with pictures, as a browser sends it.
async fn upload(portal: &Running, path: &str, fields: &[(&str, &str)], files: &[Vec<u8>]) -> Page {
    let mut body = Form::new();
    for (name, value) in fields {
        body = body.text((*name).to_owned(), (*value).to_owned());
    }
    for file in files {
        let part = Part::bytes(file.clone()).file_name("home/secret-name.jpg");
        body = body.part("pictures", part);
    }
    if files.is_empty() {
        body = body.part("pictures", Part::bytes(Vec::new()).file_name(""));
    }
    body = body.text("step", "check");
    let request = portal.visitor.post(portal.public.join(path).unwrap());
    portal::read(request.multipart(body)).await
}

async fn kept(portal: &Running) -> (i64, usize) {
    let rows = portal
        .portal
        .store
        .read(store::attachments::count_waiting)
        .await
        .unwrap();
    (rows, portal.portal.quarantine.list().await.unwrap().len())
}

#[tokio::test]
async fn a_picture_goes_from_the_form_to_the_desk_and_nowhere_else() {
    for house in house::stores() {
        let portal = open_house(house).await;
        let (mona, browser) = portal.employ("mona", &[Role::Moderator], None).await;
        let path = format!("/en/objects/{}/tip", portal.object.reference);
        let ticket = opened(&portal, &path).await;
        let fields = with(&[("ticket", &ticket)]);
        let files = [portal::jpeg(320, 240, 1), portal::jpeg(320, 240, 2)];
        let check = upload(&portal, &path, &fields, &files).await;
        assert_eq!(check.status, StatusCode::OK, "{}", check.text());
        let text = check.text();
        assert!(
            text.contains("Picture 1, ") && text.contains("Picture 2, "),
            "{text}"
        );
        assert!(!text.contains("secret-name"), "names are not kept");
        assert_eq!(kept(&portal).await, (2, 2));

        // One is taken off again; whoever has another form cannot do that.
        let remove = check.between("value=\"remove-", "\"");
        let other = opened(&portal, &path).await;
        for (ticket, left) in [(&other, 2), (&ticket, 1)] {
            let step = format!("remove-{remove}");
            let mut fields = with(&[("ticket", ticket.as_str()), ("at", "check")]);
            fields.push(("step", &step));
            let page = portal.post(&path, &fields).await;
            assert_eq!(page.status, StatusCode::OK, "{}", page.text());
            assert_eq!(kept(&portal).await, (left, left as usize));
        }
        let sending = [("ticket", ticket.as_str())];
        let (one, two) = tokio::join!(
            send(&portal, &path, &sending),
            send(&portal, &path, &sending)
        );
        assert_eq!(receipt(&one), receipt(&two), "sent twice is one tip");
        assert_eq!(tips(&portal).await, 1);
        assert_eq!(kept(&portal).await, (0, 1));

        // Nothing of it can be had from the public site.
        let row = tip(&portal, &receipt(&one)).await;
        let (id, blob) = picture(&portal, &row.id).await;
        for ending in ["jpg", "webp", "png"] {
            let page = portal.get(&format!("/images/{blob}.{ending}")).await;
            assert_eq!(page.status, StatusCode::NOT_FOUND);
        }

        // At the desk only whoever works on the tip opens it, and the log knows.
        let address = format!("/tips/{}/pictures/{id}", row.id);
        let refused = portal.office_post(&browser, &address, &[]).await;
        assert_eq!(refused.status, StatusCode::CONFLICT, "{}", refused.text());
        let claim = format!("/tips/{}/claim", row.id);
        portal.office_post(&browser, &claim, &[]).await;
        let page = portal
            .office_get(&browser, &format!("/tips/{}", row.id))
            .await;
        assert!(page.text().contains(&address), "{}", page.text());
        assert!(!page.text().contains("<img src=\"/tips"), "no thumbnail");
        let opened = portal.office_post(&browser, &address, &[]).await;
        assert_eq!(opened.status, StatusCode::OK, "{}", opened.text());
        let shown = portal::unescaped(&opened.between("<img src=\"", "\""));
        let image = portal.office_get(&browser, &shown).await;
        assert_eq!(image.header("content-type"), "image/jpeg");
        assert_eq!(image.header("cache-control"), "no-store");
        assert_ne!(image.body, files[1], "made anew");
        assert!(image.body.starts_with(b"\xFF\xD8\xFF"));
        assert_eq!(looks(&portal).await, 1);
        portal.portal.clock.advance(601);
        let late = portal.office_get(&browser, &shown).await;
        assert_eq!(late.status, StatusCode::NOT_FOUND);

        // A row that somebody puts into the table is not taken for the tipster's.
        sql(
            &portal,
            &format!("UPDATE attachment SET id = 'forged' WHERE id = '{id}'"),
        );
        let (store, own) = (&portal.portal.store, &mona.own);
        let watch = screening::Watch {
            now: portal.portal.now(),
            lease_seconds: 600,
            undo_seconds: 0,
        };
        let reading = screening::read(store, &mona.actor, own, &row.id, "en", watch).await;
        assert!(reading.unwrap().attachments.is_empty());
    }
}

async fn picture(portal: &Running, tip: &TipId) -> (AttachmentId, String) {
    let tip = tip.clone();
    let rows = portal
        .portal
        .store
        .read(move |db| store::attachments::of_tip(db, &tip))
        .await
        .unwrap();
    assert_eq!(rows.len(), 1);
    (rows[0].id.clone(), rows[0].blob.clone())
}

async fn looks(portal: &Running) -> usize {
    let seen = trace_an_object::audit::Filter {
        act: Some(Act::AttachmentSeen),
        ..Default::default()
    };
    let rows = portal
        .portal
        .store
        .read(move |db| store::audit::page(db, &seen, 10, 0))
        .await;
    rows.unwrap().len()
}

#[tokio::test]
async fn what_is_wrong_with_a_picture_is_said_and_the_answers_stay() {
    let portal = open_house(house::sqlite()).await;
    let ticket = opened(&portal, "/en/tip").await;
    let fields = with(&[("ticket", &ticket)]);
    let mut large = portal::jpeg(320, 240, 1);
    large.resize(LIMIT + 1, 7);
    let good = portal::jpeg(320, 240, 3);
    let cases = [
        (
            vec![large],
            StatusCode::PAYLOAD_TOO_LARGE,
            "must be smaller than 200 KB",
        ),
        (
            vec![b"%PDF-1.7 and more".to_vec()],
            StatusCode::UNPROCESSABLE_ENTITY,
            "must be a JPEG, PNG or WebP",
        ),
        (
            vec![b"\xFF\xD8\xFF".to_vec()],
            StatusCode::UNPROCESSABLE_ENTITY,
            "must be a JPEG, PNG or WebP",
        ),
        (
            vec![Vec::new()],
            StatusCode::UNPROCESSABLE_ENTITY,
            "The picture is empty",
        ),
        (
            vec![good.clone(); 4],
            StatusCode::PAYLOAD_TOO_LARGE,
            "Add no more than 3 pictures",
        ),
    ];
    for (files, status, words) in cases {
        let page = upload(&portal, "/en/tip", &fields, &files).await;
        let text = page.text();
        assert_eq!(page.status, status, "{words}: {text}");
        assert!(text.contains(words), "{words}: {text}");
        assert!(text.contains("<title>Error:") && text.contains("href=\"#pictures\""));
        assert!(text.contains("A bag of my school"), "the answers stay");
    }
    // The three that fitted are kept, and no byte of the others.
    assert_eq!(kept(&portal).await, (3, 3));
    // A field nobody used is no error.
    let page = upload(&portal, "/en/tip", &fields, &[]).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    // A form that is not ours takes none.
    let strange = with(&[("ticket", "strange")]);
    let page = upload(&portal, "/en/tip", &strange, &[good]).await;
    assert!(
        page.text().contains("could not be uploaded"),
        "{}",
        page.text()
    );
    assert_eq!(kept(&portal).await, (3, 3));
}

#[tokio::test]
async fn a_body_without_end_is_answered_and_nothing_of_it_kept() {
    let portal = open_house(house::sqlite()).await;
    let ticket = opened(&portal, "/en/tip").await;
    let fields = with(&[("ticket", &ticket)]);
    let mut endless = portal::jpeg(320, 240, 1);
    endless.resize(12_000_000, 7);
    let page = upload(&portal, "/en/tip", &fields, &[endless]).await;
    assert_eq!(page.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(page.text().contains("A bag of my school"));
    assert_eq!(kept(&portal).await, (0, 0));
}

#[tokio::test]
async fn pictures_of_a_form_nobody_sends_are_erased_and_others_are_not() {
    for house in house::stores() {
        let portal = open_house(house).await;
        let mut tickets = Vec::new();
        for seed in [1, 2] {
            let ticket = opened(&portal, "/en/tip").await;
            let fields = with(&[("ticket", &ticket)]);
            let file = portal::jpeg(320, 240, seed);
            upload(&portal, "/en/tip", &fields, &[file]).await;
            tickets.push(ticket);
        }
        receipt(&send(&portal, "/en/tip", &[("ticket", &tickets[0])]).await);
        assert_eq!(kept(&portal).await, (1, 2));
        let (store, quarantine) = (&portal.portal.store, &portal.portal.quarantine);
        let now = portal.portal.now();
        let erased = intake::erase_due(store, quarantine, now.plus(24 * 3600)).await;
        assert_eq!(erased.unwrap(), 0, "the form may still be sent");
        let mail = trace_an_object::mail::Transport::from_settings(&portal.portal.settings.mail);
        let later = now.plus(25 * 3600);
        let round = jobs::round(store, quarantine, &mail.unwrap(), later).await;
        assert_eq!(round.unwrap().erased, 1);
        assert_eq!(kept(&portal).await, (0, 1), "the tip keeps its own");
        // Whoever sends the words a day later is told of an old form, as ever.
        portal.portal.clock.advance(25 * 3600);
        let page = send(&portal, "/en/tip", &[("ticket", &tickets[1])]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
}

#[tokio::test]
async fn without_the_operators_word_no_picture_is_taken() {
    let portal = portal::open(house::sqlite()).await;
    let form = portal.get("/en/tip").await;
    assert!(!form.text().contains("type=\"file\""));
    let ticket = opened(&portal, "/en/tip").await;
    let fields = with(&[("ticket", &ticket)]);
    let page = upload(&portal, "/en/tip", &fields, &[portal::jpeg(320, 240, 1)]).await;
    assert_eq!(page.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    assert_eq!(kept(&portal).await, (0, 0));
    // Nor by the road of those who tell of abuse, where pictures are never asked for.
    let portal = open_house(house::sqlite()).await;
    let form = portal.get("/en/urgent/tell").await;
    assert!(!form.text().contains("type=\"file\""));
    let page = upload(
        &portal,
        "/en/urgent/tell",
        &fields,
        &[portal::jpeg(320, 240, 1)],
    )
    .await;
    assert_eq!(page.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    assert_eq!(kept(&portal).await, (0, 0));
}

#[tokio::test]
async fn everybodys_waiting_pictures_together_have_a_limit() {
    let portal = portal::open_with(house::sqlite(), |settings| {
        settings.intake.attachments.enabled = true;
        settings.intake.attachments.max_waiting = 1;
    })
    .await;
    for (seed, status) in [(1, StatusCode::OK), (2, StatusCode::SERVICE_UNAVAILABLE)] {
        let ticket = opened(&portal, "/en/tip").await;
        let fields = with(&[("ticket", &ticket)]);
        let file = portal::jpeg(320, 240, seed);
        let page = upload(&portal, "/en/tip", &fields, &[file]).await;
        assert_eq!(page.status, status, "{}", page.text());
    }
}

#[tokio::test]
async fn parts_that_cost_nothing_are_counted() {
    let portal = open_house(house::sqlite()).await;
    let ticket = opened(&portal, "/en/tip").await;
    let fields = with(&[("ticket", &ticket)]);
    // A thousand empty pictures are one problem, and what follows them is read.
    let many = vec![Vec::new(); 1000];
    let page = upload(&portal, "/en/tip", &fields, &many).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    let text = page.text();
    assert!(text.contains("A bag of my school"), "{text}");
    assert_eq!(text.matches("The picture is empty").count(), 1, "{text}");
    assert!(text.contains("Add no more than 3 pictures"), "{text}");
    // Fields, and the names of fields and files, are no way around the limit.
    let mut hundred = fields.clone();
    hundred.resize(100, ("x", ""));
    let long = "x".repeat(2000);
    let mut named = fields.clone();
    named.push((&long, ""));
    for fields in [hundred, named] {
        let page = upload(&portal, "/en/tip", &fields, &[]).await;
        assert_eq!(page.status, StatusCode::PAYLOAD_TOO_LARGE);
    }
    let part = Part::bytes(Vec::new()).file_name(long.clone());
    let request = portal.visitor.post(portal.public.join("/en/tip").unwrap());
    let body = Form::new().part("pictures", part);
    let page = portal::read(request.multipart(body)).await;
    assert_eq!(page.status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn the_bytes_between_parts_are_counted() {
    let portal = open_house(house::sqlite()).await;
    let empty =
        "--x\r\nContent-Disposition: form-data; name=\"pictures\"; filename=\"\"\r\n\r\n\r\n";
    let body = empty.repeat(20_000_000 / empty.len());
    let request = portal.visitor.post(portal.public.join("/en/tip").unwrap());
    let request = request.header("content-type", "multipart/form-data; boundary=x");
    let page = portal::read(request.body(body)).await;
    assert_eq!(page.status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn a_picture_that_cannot_be_erased_holds_up_no_other() {
    for house in house::stores() {
        let portal = open_house(house).await;
        for seed in [1, 2] {
            let ticket = opened(&portal, "/en/tip").await;
            let fields = with(&[("ticket", &ticket)]);
            let file = portal::jpeg(320, 240, seed);
            upload(&portal, "/en/tip", &fields, &[file]).await;
        }
        sql(
            &portal,
            "UPDATE attachment SET blob = 'lost' WHERE id = (SELECT MIN(id) FROM attachment)",
        );
        let (store, quarantine) = (&portal.portal.store, &portal.portal.quarantine);
        let mail = trace_an_object::mail::Transport::from_settings(&portal.portal.settings.mail);
        let mail = mail.unwrap();
        let later = portal.portal.now().plus(25 * 3600);
        let round = jobs::round(store, quarantine, &mail, later).await.unwrap();
        assert_eq!(round.erased, 1);
        assert_eq!(kept(&portal).await.0, 1, "its row stays, to be tried again");
        let round = jobs::round(store, quarantine, &mail, later).await.unwrap();
        assert_eq!(round.erased, 0);
    }
}

#[tokio::test]
async fn pictures_added_after_a_sending_come_to_the_same_tip() {
    for house in house::stores() {
        let portal = open_house(house).await;
        let ticket = opened(&portal, "/en/tip").await;
        let fields = with(&[("ticket", &ticket)]);
        let sending = [("ticket", ticket.as_str())];
        let mut receipts = Vec::new();
        for seed in [1, 2] {
            let file = portal::jpeg(320, 240, seed);
            upload(&portal, "/en/tip", &fields, &[file]).await;
            let (one, two) = tokio::join!(
                send(&portal, "/en/tip", &sending),
                send(&portal, "/en/tip", &sending)
            );
            receipts.extend(
                [&one, &two]
                    .into_iter()
                    .filter(|p| p.status == StatusCode::OK)
                    .map(receipt),
            );
        }
        receipts.dedup();
        assert_eq!(receipts.len(), 1);
        assert_eq!(tips(&portal).await, 1);
        assert_eq!(kept(&portal).await, (0, 2));
        let row = tip(&portal, &receipts[0]).await;
        assert_eq!(row.answered, 1, "the desk sees that there is news");
        let (mona, _) = portal.employ("mona", &[Role::Moderator], None).await;
        let (store, own) = (&portal.portal.store, &mona.own);
        let watch = screening::Watch {
            now: portal.portal.now(),
            lease_seconds: 600,
            undo_seconds: 0,
        };
        screening::claim(store, &mona.actor, &row.id, watch)
            .await
            .unwrap();
        let reading = screening::read(store, &mona.actor, own, &row.id, "en", watch).await;
        let shown = reading.unwrap().attachments;
        let places: Vec<_> = shown.iter().map(|picture| picture.place).collect();
        assert_eq!(places, [1, 2]);
    }
}

#[tokio::test]
async fn pictures_of_an_old_form_come_along_to_the_fresh_one() {
    let portal = open_house(house::sqlite()).await;
    let ticket = opened(&portal, "/en/tip").await;
    let fields = with(&[("ticket", &ticket)]);
    let file = portal::jpeg(320, 240, 1);
    upload(&portal, "/en/tip", &fields, &[file]).await;
    portal.portal.clock.advance(24 * 3600 + 60);
    let page = send(&portal, "/en/tip", &[("ticket", &ticket)]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.text().contains("Picture 1, "), "{}", page.text());
    let fresh = portal::unescaped(&page.between("name=\"ticket\" value=\"", "\""));
    receipt(&send(&portal, "/en/tip", &[("ticket", &fresh)]).await);
    assert_eq!(kept(&portal).await, (0, 1));
}
