//! Share cards: what other sites show of an object that somebody shares.

use super::cache::{Form, kept};
use super::gallery::find;
use super::{begins, lang};
use crate::domain::{ObjectState, Reference};
use crate::i18n::Lang;
use crate::imaging::{CardPress, CardWords};
use crate::publishing::Shown;
use crate::web::Portal;
use crate::web::shell::error::PageError;
use actix_web::{HttpRequest, HttpResponse, web};
use std::sync::{Arc, LazyLock};
use std::time::Duration;
use tokio::sync::Semaphore;

/// So long somebody waits for a card before they are asked to come again.
const PATIENCE: Duration = Duration::from_secs(5);

/// Draws cards, two at a time: whoever asks for many must not keep the machine
/// from serving pages.
pub struct CardDesk {
    press: LazyLock<Arc<CardPress>>,
    places: Arc<Semaphore>,
}

impl Default for CardDesk {
    fn default() -> Self {
        Self {
            press: LazyLock::new(Arc::default),
            places: Arc::new(Semaphore::new(2)),
        }
    }
}

impl CardDesk {
    async fn draw(&self, picture: web::Bytes, words: CardWords) -> Result<Vec<u8>, PageError> {
        let press = self.press.clone();
        let drawn = self.at_a_place(move || press.draw(&picture, &words));
        Ok(drawn.await??)
    }

    /// The place goes with the work, not with whoever waits for it: who hangs up
    /// does not stop the drawing, and must not make room for another.
    async fn at_a_place<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, PageError> {
        let place = tokio::time::timeout(PATIENCE, self.places.clone().acquire_owned()).await;
        let Ok(Ok(place)) = place else {
            return Err(PageError::Unavailable("too many cards at once".into()));
        };
        let done = tokio::task::spawn_blocking(move || {
            let _place = place;
            work()
        });
        done.await.map_err(PageError::internal)
    }
}

/// The address of an object's card, without the site's own.
pub fn address(reference: &Reference, lang: Lang) -> String {
    format!("/images/cards/{}/{reference}.jpg", lang.code())
}

/// GET /images/cards/{lang}/{reference}.jpg
pub async fn show(
    request: HttpRequest,
    portal: web::Data<Portal>,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, PageError> {
    let lang = lang(&path.0)?;
    let reference = path.1.strip_suffix(".jpg").map(str::parse::<Reference>);
    let reference = reference.and_then(Result::ok).ok_or(PageError::NotFound)?;
    let build = || async {
        let shown = find(&portal, &reference, lang).await?;
        let picture = picture(&portal, &shown).await?;
        portal
            .cards
            .draw(picture, words(&portal, &shown, lang))
            .await
    };
    let key = address(&reference, lang);
    kept(&portal, &request, Form::Card, &key, build).await
}

/// The first picture, as wide as a card wants it.
async fn picture(portal: &Portal, shown: &Shown) -> Result<web::Bytes, PageError> {
    let first = shown.pictures.first();
    let first = first.and_then(|picture| picture.view.medium());
    let name = first.ok_or(PageError::NotFound)?.blob.parse();
    let name = name.map_err(PageError::internal)?;
    portal.blobs.get(&name).await.map_err(PageError::internal)
}

fn words(portal: &Portal, shown: &Shown, lang: Lang) -> CardWords {
    let say = |id: &str| portal.translations.plain(lang, id);
    let state = match shown.row.outcome {
        Some(outcome) => format!("outcome-{outcome}"),
        None => format!("state-{}", shown.row.state),
    };
    let site = &portal.settings.site.public_url;
    let host = site
        .split_once("://")
        .map_or(site.as_str(), |(_, host)| host);
    CardWords {
        site: say("site-name"),
        question: shown.words.question.text.clone(),
        title: shown.words.title.text.clone(),
        state: say(&state),
        // What has an answer is no longer asked for.
        ask: match shown.row.state {
            ObjectState::Published => say("card-ask"),
            _ => String::new(),
        },
        address: format!("{host}/{}/objects/{}", lang.code(), shown.row.reference),
        begins: begins(lang),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc;

    #[tokio::test]
    async fn a_place_is_free_when_the_work_is_done_not_when_nobody_waits_for_it() {
        let desk = CardDesk::default();
        let (finish, told) = mpsc::channel::<()>();
        let waiting = desk.at_a_place(move || told.recv().is_ok());
        let hung_up = tokio::time::timeout(Duration::from_millis(50), waiting).await;
        assert!(hung_up.is_err(), "the work goes on");
        assert_eq!(desk.places.available_permits(), 1);

        finish.send(()).unwrap();
        let all = desk.places.acquire_many(2);
        let all = tokio::time::timeout(Duration::from_secs(10), all).await;
        assert!(all.is_ok(), "the place is given back");
    }
}
