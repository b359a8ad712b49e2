//! Files that are not taken: each gets a message, a status, and leaves nothing.

use super::*;
use trace_an_object::imaging::MAX_BYTES;

fn png_bomb() -> Vec<u8> {
    let mut file = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".to_vec();
    for side in [30_000u32, 30_000] {
        file.extend(side.to_be_bytes());
    }
    file.extend([8, 2, 0, 0, 0, 0, 0, 0, 0]);
    file
}

#[tokio::test]
async fn every_refusal_says_what_to_do_next() {
    let portal = portal::open(house::sqlite()).await;
    let cora = sign_in(&portal, &portal.curators[0]).await;
    let object = cora.draft().await;
    let whole = portal::jpeg(640, 480, 1);
    let heic = std::fs::read(format!("{CAMERA}/unsupported/IMG_5195.HEIC"))
        .unwrap_or_else(|_| b"\0\0\0\x18ftypheic\0\0\0\0mif1heic".to_vec());
    let svg = b"<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>".to_vec();
    let cases: Vec<(&str, Vec<u8>, u16, &str)> = vec![
        ("a.heic", heic, 415, "HEIC"),
        ("a.pdf", b"%PDF-1.7 and more".to_vec(), 415, "PDF"),
        ("a.svg", svg, 415, "SVG"),
        (
            "half.jpg",
            whole[..whole.len() / 2].to_vec(),
            422,
            "damaged or incomplete",
        ),
        ("bomb.png", png_bomb(), 422, "too many pixels"),
        (
            "small.jpg",
            portal::jpeg(31, 40, 1),
            422,
            "shorter than 32 pixels",
        ),
        ("empty.jpg", Vec::new(), 422, "is empty"),
        (
            "note.txt",
            b"hello".to_vec(),
            415,
            "not a JPEG, PNG or WebP",
        ),
        (
            "large.jpg",
            vec![0; MAX_BYTES + 1024 * 1024],
            413,
            "smaller than 25 MB",
        ),
    ];
    let before = portal.portal.blobs.list().await.unwrap().len();
    for (name, bytes, status, words) in cases {
        let page = cora.upload(&object, &[(name, bytes)]).await;
        assert_eq!(page.status.as_u16(), status, "{name}: {}", text(&page));
        let said = text(&page);
        assert!(
            said.contains(&format!("{name}: ")) && said.contains(words),
            "{name}: {said}"
        );
        assert!(said.contains("There is a problem"), "{said}");
        assert!(said.contains("Next step"), "on the object's page: {said}");
    }
    assert_eq!(portal.portal.blobs.list().await.unwrap().len(), before);
    let page = cora.get(&object).await;
    assert!(text(&page).contains("No pictures yet"));
}

#[tokio::test]
async fn a_refusal_does_not_take_the_good_files_with_it() {
    let portal = portal::open(house::sqlite()).await;
    let cora = sign_in(&portal, &portal.curators[0]).await;
    let object = cora.draft().await;
    let files = [
        ("one.jpg", portal::jpeg(200, 100, 1)),
        ("../../etc/<b>two</b>.pdf", b"%PDF-1.7".to_vec()),
        ("three.jpg", portal::jpeg(200, 100, 3)),
    ];
    let page = cora.upload(&object, &files).await;
    assert_eq!(page.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    let said = text(&page);
    assert!(
        said.contains("2 pictures were cleaned and added."),
        "{said}"
    );
    assert!(
        !page.text().contains("<b>two") && !page.text().contains("/etc"),
        "{}",
        page.text()
    );
    let both = [files[0].clone(), files[2].clone()];
    let page = cora.upload(&object, &both).await;
    assert_eq!(went(&page), format!("{object}?done=added"));
    let page = cora.get(&object).await;
    assert!(text(&page).contains("Picture 4"), "{}", text(&page));
}

#[tokio::test]
async fn what_is_no_upload_is_no_server_error() {
    let portal = portal::open(house::sqlite()).await;
    let cora = sign_in(&portal, &portal.curators[0]).await;
    let object = cora.draft().await;
    let to = portal.office.join(&format!("{object}/pictures")).unwrap();
    let send = |kind: &str, body: &str| {
        let request = cora
            .browser
            .post(to.clone())
            .header("content-type", kind.to_owned());
        read(request.body(body.to_owned()))
    };
    for (kind, body, status) in [
        ("application/x-www-form-urlencoded", "file=x", 415),
        ("multipart/form-data", "file", 400),
        ("multipart/form-data; boundary=b", "--b\r\nnonsense", 400),
        (
            "multipart/form-data; boundary=b",
            "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.jpg\"\r\n\r\nbroken off",
            400,
        ),
        (
            "multipart/form-data; boundary=b",
            "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\"\r\n\r\n\r\n--b--\r\n",
            422,
        ),
        (
            "multipart/form-data; boundary=b",
            "--b\r\nContent-Disposition: form-data; name=\"other\"\r\n\r\nx\r\n--b--\r\n",
            422,
        ),
    ] {
        let page = send(kind, body).await;
        assert_eq!(
            page.status.as_u16(),
            status,
            "{kind} {body}: {}",
            text(&page)
        );
        assert!(page.text().contains("<h1>"), "a page, not a bare status");
    }
    let page = cora
        .upload("/objects/nobody", &[("a.jpg", portal::jpeg(64, 64, 1))])
        .await;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    // Thirteen in one go: twelve are taken.
    let files: Vec<(&str, Vec<u8>)> = (0..13)
        .map(|n| ("p.jpg", portal::jpeg(64, 64, n)))
        .collect();
    let page = cora.upload(&object, &files).await;
    assert_eq!(page.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(
        text(&page).contains("12 pictures were cleaned"),
        "{}",
        text(&page)
    );
}
