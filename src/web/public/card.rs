//! An object among others.

use crate::domain::{Category, ObjectOutcome, ObjectState};
use crate::i18n::Lang;
use crate::publishing::{Said, Shown};
use crate::web::shell::picture::Picture;
use serde::Serialize;

/// What `public/card.html` shows of an object.
#[derive(Serialize)]
pub struct Card {
    pub href: String,
    pub category: Category,
    pub title: Said,
    pub question: Said,
    pub state: ObjectState,
    pub outcome: Option<ObjectOutcome>,
    pub picture: Option<Picture>,
}

impl Card {
    pub fn new(object: &Shown, lang: Lang) -> Self {
        Self {
            href: format!("/{}/objects/{}", lang.code(), object.row.reference),
            category: object.row.category,
            title: object.words.title.clone(),
            question: object.words.question.clone(),
            state: object.row.state,
            outcome: object.row.outcome,
            // Beside its title a picture needs no words of its own.
            picture: object.pictures.first().map(|p| Picture::new(&p.view, "")),
        }
    }

    pub fn all(objects: &[Shown], lang: Lang) -> Vec<Self> {
        objects.iter().map(|o| Self::new(o, lang)).collect()
    }
}
