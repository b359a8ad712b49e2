//! Every word of the studio exists in every language, and no page shows an id.

use super::*;
use trace_an_object::domain::*;
use trace_an_object::i18n::{Lang, Translations};
use trace_an_object::imaging::{FindingKind, ImagingError, Note, Refused};

#[test]
fn every_word_of_the_studio_exists_in_every_language() {
    let words = Translations::load().unwrap();
    let mut ids: Vec<String> = Vec::new();
    let mut add = |prefix: &str, words: Vec<&str>| {
        ids.extend(words.iter().map(|word| format!("{prefix}-{word}")));
    };
    add(
        "state",
        ObjectState::ALL.iter().map(|v| v.as_str()).collect(),
    );
    add(
        "studio-event",
        EventKind::ALL.iter().map(|v| v.as_str()).collect(),
    );
    add(
        "studio-series-state",
        SeriesState::ALL.iter().map(|v| v.as_str()).collect(),
    );
    add(
        "studio-outcome-means",
        ObjectOutcome::ALL.iter().map(|v| v.as_str()).collect(),
    );
    add(
        "outcome",
        ObjectOutcome::ALL.iter().map(|v| v.as_str()).collect(),
    );
    add(
        "category",
        Category::ALL.iter().map(|v| v.as_str()).collect(),
    );
    add(
        "desk-state",
        TipState::ALL.iter().map(|v| v.as_str()).collect(),
    );
    for prefix in ["studio-reason", "studio-reason-short"] {
        add(
            prefix,
            ReturnReason::ALL.iter().map(|v| v.as_str()).collect(),
        );
    }
    let of_objects = |act: &&Act| act.as_str().starts_with("object-");
    add(
        "studio-act",
        Act::ALL
            .iter()
            .filter(of_objects)
            .map(|v| v.as_str())
            .collect(),
    );
    add("studio-standing", vec!["empty", "unfinished", "whole"]);
    add("studio-rect", vec!["x", "y", "width", "height"]);
    ids.extend(FindingKind::ALL.iter().map(|kind| kind.code().to_owned()));
    ids.extend(Note::ALL.iter().map(|note| note.code().to_owned()));
    let refused = [
        Refused::Heic,
        Refused::Avif,
        Refused::Pdf,
        Refused::Svg,
        Refused::Gif,
        Refused::Tiff,
        Refused::Raw,
        Refused::Video,
        Refused::Bmp,
        Refused::Unknown,
    ];
    let errors = refused
        .map(ImagingError::UnsupportedFormat)
        .into_iter()
        .chain([
            ImagingError::TooLarge { bytes: 1, limit: 1 },
            ImagingError::TooManyPixels {
                width: 1,
                height: 1,
            },
            ImagingError::TooSmall,
            ImagingError::Damaged,
            ImagingError::RedactionOutside,
            ImagingError::CropOutside,
            ImagingError::Encode,
        ]);
    ids.extend(errors.map(|error| error.code().to_owned()));
    ids.extend(ids_in("src/web/office/studio"));
    ids.extend(ids_in("src/web/shell"));
    ids.extend(ids_in("templates/office/studio"));
    for id in &ids {
        for lang in Lang::OFFICE {
            assert!(words.has(lang, id), "{}: {id}", lang.code());
        }
    }
}

/// Message ids that stand whole in a folder's files.
fn ids_in(folder: &str) -> Vec<String> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut ids = Vec::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        if path.is_dir() {
            continue;
        }
        let text = std::fs::read_to_string(path).unwrap();
        let pieces = text.split("\"studio-").skip(1);
        let pieces = pieces.filter_map(|rest| rest.split_once('"'));
        ids.extend(
            pieces
                .map(|(id, _)| format!("studio-{id}"))
                .filter(|id| !id.ends_with('-') && !id.contains('{')),
        );
    }
    ids
}

#[tokio::test]
async fn pages_read_in_every_language() {
    let portal = portal::open(house::sqlite()).await;
    let cora = sign_in(&portal, &portal.curators[0]).await;
    let object = cora.draft().await;
    let workshop = went(
        &cora
            .upload(&object, &[("a.jpg", portal::jpeg(640, 480, 1))])
            .await,
    );
    let review = cora.reviewed().await;
    let public = format!("/objects/{}", portal.object.id);
    went(
        &cora
            .post(
                "/series",
                &[("slug", "s"), ("title-en", "S"), ("summary-en", "S")],
            )
            .await,
    );
    for lang in Lang::OFFICE {
        went(
            &cora
                .post("/language", &[("lang", lang.code()), ("back", "/objects")])
                .await,
        );
        for path in [
            "/objects",
            "/objects/new",
            &object,
            &workshop,
            &review,
            &public,
            "/series",
        ] {
            let page = cora.get(path).await;
            assert_eq!(page.status, StatusCode::OK, "{path}: {}", page.text());
            let body = page.text();
            for gap in [">studio-", "\"studio-", ">picture-", "{$", ">state-"] {
                assert!(!body.contains(gap), "{gap} in {path}: {body}");
            }
            assert!(body.contains(&format!("dir=\"{}\"", lang.dir())));
            for forbidden in [" style=", "<style", " onclick", "javascript:"] {
                assert!(!body.contains(forbidden), "{forbidden} in {path}");
            }
        }
    }
}
