//! A picture as templates show it: every size, and words for it.

use crate::domain::PictureFormat;
use crate::publishing::{PictureView, ShownPicture};
use serde::Serialize;

/// A picture for the template component `object_picture`.
#[derive(Serialize)]
pub struct Picture {
    src: String,
    width: i64,
    height: i64,
    alt: String,
    /// The language of `alt`, where it may differ from the page's.
    alt_lang: Option<String>,
    jpeg: Vec<File>,
    webp: Vec<File>,
    /// The large one, to look closely.
    pub zoom: Option<String>,
}

#[derive(Serialize)]
struct File {
    file: String,
    width: i64,
}

impl Picture {
    /// With its own words, in their language.
    pub fn shown(picture: &ShownPicture) -> Self {
        Self {
            alt_lang: Some(picture.alt.lang.clone()),
            ..Self::new(&picture.view, &picture.alt.text)
        }
    }

    /// From what is stored; `alt` are the words for who cannot see it.
    pub fn new(view: &PictureView, alt: &str) -> Self {
        let files = |format: PictureFormat| -> Vec<File> {
            view.files
                .iter()
                .filter(|f| f.format == format && f.zoom == 0)
                .map(|f| File {
                    file: format!("{}.{}", f.blob, format.extension()),
                    width: f.width,
                })
                .collect()
        };
        let jpeg = files(PictureFormat::Jpeg);
        let zoom = view.files.iter().find(|f| f.zoom == 1);
        // For browsers that know neither `srcset` nor WebP: about 640 pixels.
        let plain = jpeg.iter().find(|f| f.width >= 640).or(jpeg.last());
        Self {
            src: plain.map(|f| f.file.clone()).unwrap_or_default(),
            width: view.row.width,
            height: view.row.height,
            alt: alt.to_owned(),
            alt_lang: None,
            webp: files(PictureFormat::Webp),
            zoom: zoom.map(|f| format!("{}.{}", f.blob, f.format.extension())),
            jpeg,
        }
    }
}
