//! The workshop: what was found, what is blacked out, and who may see which picture.

use super::*;
use trace_an_object::domain::Role;
use trace_an_object::store;

/// The form of a workshop with rectangles in it.
async fn redraw(desk: &Desk<'_>, workshop: &str, from: &str, more: &[(&str, &str)]) -> Page {
    let mut fields = vec![("from", from), ("step", "apply")];
    fields.extend(more);
    desk.post(workshop, &fields).await
}

const BLACK: &[(&str, &str)] = &[
    ("x", "100"),
    ("y", "80"),
    ("width", "160"),
    ("height", "120"),
];
const CROP: &[(&str, &str)] = &[
    ("crop-x", "40"),
    ("crop-y", "20"),
    ("crop-width", "500"),
    ("crop-height", "400"),
];

async fn workshop(desk: &Desk<'_>, bytes: Vec<u8>) -> (String, String) {
    let object = desk.draft().await;
    let page = desk.upload(&object, &[("camera.jpg", bytes)]).await;
    (object, went(&page))
}

#[tokio::test]
async fn a_redaction_and_a_crop_are_burnt_into_what_is_served() {
    let portal = portal::open(house::sqlite()).await;
    let cora = sign_in(&portal, &portal.curators[0]).await;
    let (object, workshop) = workshop(&cora, portal::jpeg(640, 480, 5)).await;

    let preview = cora.get(&format!("{workshop}/preview")).await;
    assert_eq!(preview.header("content-type"), "image/jpeg");
    assert_eq!(preview.header("cache-control"), "no-store");
    let surface = image::load_from_memory(&preview.body).unwrap().into_rgb8();
    assert_eq!(surface.dimensions(), (640, 480));

    let page = cora.get(&workshop).await;
    let before = images(&page);
    let fields = [BLACK, CROP].concat();
    let page = redraw(&cora, &workshop, &page.value("from"), &fields).await;
    assert_eq!(went(&page), format!("{workshop}?done=redrawn"));
    let page = cora.get(&workshop).await;
    assert!(
        text(&page).contains("One rectangle is blacked out. It is cropped."),
        "{}",
        text(&page)
    );
    assert_eq!(page.value("x"), "100");
    assert_eq!(page.value("crop-width"), "500");
    let after = images(&page);
    assert!(
        after.iter().all(|name| !before.contains(name)),
        "every size was made anew"
    );
    for old in before {
        assert_eq!(cora.get(&old).await.status, StatusCode::NOT_FOUND);
    }
    let mut seen = 0;
    for name in after.iter().filter(|name| name.ends_with(".jpg")) {
        let served = cora.get(name).await;
        let picture = image::load_from_memory(&served.body).unwrap().into_rgb8();
        let scale = f64::from(picture.width()) / 500.0;
        assert_eq!(picture.height(), (400.0 * scale).round() as u32);
        // The rectangle lies at 60,60 of the crop, 160 by 120.
        let at = |x: f64, y: f64| picture.get_pixel((x * scale) as u32, (y * scale) as u32).0;
        for (x, y) in [(140.0, 120.0), (85.0, 85.0), (195.0, 155.0)] {
            assert!(
                at(x, y).iter().all(|c| *c < 12),
                "{name} {x},{y}: {:?}",
                at(x, y)
            );
        }
        assert!(at(400.0, 300.0).iter().any(|c| *c > 40), "{name}");
        seen += 1;
    }
    assert!(seen >= 2);

    // Undone: the original is sealed, not lost.
    let page = redraw(&cora, &workshop, &page.value("from"), &[]).await;
    went(&page);
    let page = cora.get(&workshop).await;
    assert!(
        text(&page).contains("Nothing is blacked out"),
        "{}",
        text(&page)
    );

    let page = cora.post(&format!("{workshop}/remove"), &[]).await;
    assert_eq!(went(&page), format!("{object}?done=removed"));
    assert_eq!(cora.get(&workshop).await.status, StatusCode::NOT_FOUND);
    assert!(
        portal.portal.blobs.list().await.unwrap().len() <= 12,
        "nothing of it is left"
    );
}

#[tokio::test]
async fn a_colleagues_black_out_is_never_lost() {
    let portal = portal::open(house::sqlite()).await;
    let cora = sign_in(&portal, &portal.curators[0]).await;
    let carl = sign_in(&portal, &portal.curators[1]).await;
    let (_, workshop) = workshop(&cora, portal::jpeg(640, 480, 5)).await;
    let old = carl.get(&workshop).await.value("from");
    went(&redraw(&cora, &workshop, &old, BLACK).await);

    let theirs = [("x", "5"), ("y", "6"), ("width", "70"), ("height", "80")];
    let page = redraw(&carl, &workshop, &old, &theirs).await;
    assert_eq!(page.status, StatusCode::CONFLICT);
    let body = page.text();
    for value in [
        "value=\"5\"",
        "value=\"70\"",
        "value=\"100\"",
        "value=\"160\"",
    ] {
        assert!(body.contains(value), "{value} in {body}");
    }
    let both = [&theirs[..], BLACK].concat();
    went(&redraw(&carl, &workshop, &page.value("from"), &both).await);
    let page = carl.get(&workshop).await;
    assert!(
        text(&page).contains("2 rectangles are blacked out"),
        "{}",
        text(&page)
    );
}

#[tokio::test]
async fn rows_work_without_a_script() {
    let portal = portal::open(house::sqlite()).await;
    let cora = sign_in(&portal, &portal.curators[0]).await;
    let (_, workshop) = workshop(&cora, portal::jpeg(640, 480, 5)).await;
    let page = cora.get(&workshop).await;
    let from = page.value("from");
    let rows = |page: &Page| page.text().matches("data-row").count();
    assert_eq!(rows(&page), 1);
    // More rows: nothing is made, nothing typed is lost.
    let mut fields = vec![("from", from.as_str()), ("step", "more")];
    fields.extend(BLACK);
    let page = cora.post(&workshop, &fields).await;
    assert_eq!((page.status, rows(&page)), (StatusCode::OK, 6));
    assert_eq!(page.value("x"), "100");
    assert!(text(&page).contains("Nothing is blacked out"));
    // What is wrong is said beside its row.
    for (fields, field, words) in [
        (
            vec![("x", "1"), ("y", ""), ("width", "9"), ("height", "9")],
            "y-0",
            "all four numbers",
        ),
        (
            vec![("x", "640"), ("y", "0"), ("width", "9"), ("height", "9")],
            "x-0",
            "begins outside",
        ),
        (
            vec![
                ("crop-x", "0"),
                ("crop-y", "0"),
                ("crop-width", "9"),
                ("crop-height", "90"),
            ],
            "crop-width",
            "at least 32 pixels",
        ),
    ] {
        let page = redraw(&cora, &workshop, &from, &fields).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            page.text().contains(&format!("href=\"#{field}\"")),
            "{}",
            page.text()
        );
        assert!(text(&page).contains(words), "{}", text(&page));
    }
    let two = [
        BLACK,
        &[("x", "1"), ("y", "2"), ("width", "30"), ("height", "40")],
    ]
    .concat();
    went(&redraw(&cora, &workshop, &from, &two).await);
    let from = cora.get(&workshop).await.value("from");
    let one = [&two[..], &[("remove", "0")]].concat();
    went(&redraw(&cora, &workshop, &from, &one).await);
    let page = cora.get(&workshop).await;
    assert_eq!(page.value("width"), "30");
    for nonsense in [&[("x", "1")][..], &[("from", "{")]] {
        let page = cora.post(&workshop, nonsense).await;
        assert_eq!(page.status, StatusCode::BAD_REQUEST);
    }
}

#[tokio::test]
async fn a_drafts_pictures_are_the_curators_alone() {
    let portal = portal::open(house::sqlite()).await;
    let unit = a_unit(&portal).await;
    let cora = sign_in(&portal, &portal.curators[0]).await;
    let carl = sign_in(&portal, &portal.curators[1]).await;
    let object = cora.reviewed().await;
    let hidden = images(&cora.get(&object).await);
    let shown = portal
        .get(&format!("/en/objects/{}", portal.object.reference))
        .await;
    let shown = images(&shown);
    assert!(!hidden.is_empty() && !shown.is_empty());
    let mut others = Vec::new();
    for (name, role, unit) in [
        ("mo", Role::Moderator, None),
        ("ines", Role::Investigator, Some(unit)),
        ("aud", Role::Auditor, None),
    ] {
        let person = portal.hire(name, &[role], unit).await;
        others.push((role, sign_in(&portal, &person).await));
    }
    others.push((Role::Administrator, sign_in(&portal, &portal.ada).await));
    for picture in &hidden {
        assert_eq!(cora.get(picture).await.status, StatusCode::OK);
        assert_eq!(carl.get(picture).await.status, StatusCode::OK);
        assert_eq!(portal.get(picture).await.status, StatusCode::NOT_FOUND);
        for (role, desk) in &others {
            assert_eq!(
                desk.get(picture).await.status,
                StatusCode::NOT_FOUND,
                "{role}"
            );
        }
    }
    for picture in &shown {
        for (role, desk) in &others {
            assert_eq!(desk.get(picture).await.status, StatusCode::OK, "{role}");
        }
    }
    // Of what was taken down, the desk still has tips to compare with.
    went(&carl.act(&object, "publish", &[]).await);
    went(&carl.act(&object, "withdraw", &[("sure", "yes")]).await);
    for (role, desk) in &others {
        let expected = match role {
            Role::Moderator => StatusCode::OK,
            _ => StatusCode::GONE,
        };
        assert_eq!(desk.get(&hidden[0]).await.status, expected, "{role}");
    }
    assert_eq!(cora.get(&hidden[0]).await.status, StatusCode::OK);
    // Nobody but a curator reaches the studio, and nobody reaches an original.
    for (role, desk) in &others {
        for path in ["/objects", "/objects/new", "/series", object.as_str()] {
            let status = desk.get(path).await.status;
            assert_eq!(status, StatusCode::FORBIDDEN, "{role} {path}");
        }
    }
}

async fn a_unit(portal: &Running) -> trace_an_object::domain::UnitId {
    let id = trace_an_object::domain::UnitId::new("unit-one");
    let row = store::units::Row {
        id: id.clone(),
        name: "Unit".into(),
        countries: "DE".into(),
        categories: String::new(),
        languages: "de".into(),
        addresses: String::new(),
        certificate: None,
        created_at: portal.portal.now(),
    };
    let (ada, now) = (portal.ada.actor.id.clone(), portal.portal.now());
    let desk = trace_an_object::domain::DeskId::unit(&id);
    portal
        .portal
        .store
        .write(move |db| {
            store::units::insert(db, &row)?;
            trace_an_object::desks::found_for_administrators(db, &desk, None, &ada, now).unwrap();
            Ok::<_, store::StoreError>(())
        })
        .await
        .unwrap();
    id
}

#[tokio::test]
async fn every_look_at_an_original_is_recorded() {
    let portal = portal::open(house::sqlite()).await;
    let cora = sign_in(&portal, &portal.curators[0]).await;
    let (_, workshop) = workshop(&cora, portal::jpeg(640, 480, 5)).await;
    cora.get(&workshop).await;
    cora.get(&format!("{workshop}/preview")).await;
    let filter = store::audit::Filter {
        act: Some(trace_an_object::domain::Act::OriginalSeen),
        ..Default::default()
    };
    let rows = portal
        .portal
        .store
        .read(move |db| store::audit::page(db, &filter, 10, 0));
    let rows = rows.await.unwrap();
    assert_eq!(rows.len(), 2);
    assert!(
        rows[0].detail.contains("\"shown\":\"picture\""),
        "{}",
        rows[0].detail
    );
    assert!(
        rows[1].detail.contains("\"shown\":\"report\""),
        "{}",
        rows[1].detail
    );
}
