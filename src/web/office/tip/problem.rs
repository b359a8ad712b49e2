//! What the desk refused, told to whoever asked.

use crate::desks::DeskError;
use crate::domain::Moment;
use crate::i18n::{Lang, Translations};
use crate::screening::{Problem, ScreeningError};
use crate::web::shell::error::PageError;
use actix_web::http::StatusCode;

impl From<ScreeningError> for PageError {
    fn from(error: ScreeningError) -> Self {
        match error {
            ScreeningError::Forbidden => Self::Forbidden("error-403-text"),
            ScreeningError::Missing => Self::NotFound,
            ScreeningError::Desk(DeskError::NotAMember | DeskError::Missing) => {
                Self::Forbidden("desk-problem-no-key")
            }
            ScreeningError::NotClaimed | ScreeningError::Held { .. } => {
                Self::Conflict("desk-problem-not-claimed")
            }
            ScreeningError::Picture(why) => why.into(),
            ScreeningError::Crowded => Self::Unavailable(error.to_string()),
            other => Self::internal(other),
        }
    }
}

/// The status and the words for a refusal that is best told on the tip's own
/// page, where everything typed is still there. `None` for all others.
pub(super) fn words(
    error: &ScreeningError,
    translations: &Translations,
    lang: Lang,
    now: Moment,
) -> Option<(StatusCode, String)> {
    let conflict = |id| (StatusCode::CONFLICT, translations.plain(lang, id));
    Some(match error {
        ScreeningError::Held { by, until } => {
            let minutes = (until.0 - now.0).max(1) / 60 + 1;
            let args = [("name", by.clone().into()), ("n", minutes.into())];
            let text = translations.text(lang, "desk-problem-held", &args);
            (StatusCode::CONFLICT, text)
        }
        ScreeningError::Unlawful { from, .. } => {
            let state = translations.plain(lang, &format!("desk-state-{from}"));
            let args = [("state", state.into())];
            let text = translations.text(lang, "desk-problem-unlawful", &args);
            (StatusCode::CONFLICT, text)
        }
        ScreeningError::Stale => conflict("desk-problem-stale"),
        ScreeningError::NotClaimed => conflict("desk-problem-not-claimed"),
        ScreeningError::NothingToUndo => conflict("desk-problem-nothing-to-undo"),
        ScreeningError::TooLate => conflict("desk-problem-too-late"),
        ScreeningError::LeadIsHeld => conflict("desk-problem-lead-is-held"),
        ScreeningError::NoContact => conflict("desk-problem-no-contact"),
        ScreeningError::Invalid(problem) => (
            StatusCode::UNPROCESSABLE_ENTITY,
            translations.plain(lang, invalid(*problem)),
        ),
        ScreeningError::Forbidden
        | ScreeningError::Missing
        | ScreeningError::Picture(_)
        | ScreeningError::Crowded
        | ScreeningError::Blobs(_)
        | ScreeningError::Store(_)
        | ScreeningError::Desk(_)
        | ScreeningError::Vault(_) => return None,
    })
}

fn invalid(problem: Problem) -> &'static str {
    match problem {
        Problem::ReasonMissing => "desk-problem-reason-missing",
        Problem::ReasonUnfit => "desk-problem-reason-unfit",
        Problem::TextMissing => "desk-problem-text-missing",
        Problem::TextTooLong => "desk-problem-text-too-long",
        Problem::OtherMissing => "desk-problem-other-missing",
        Problem::OtherUnknown => "desk-problem-other-unknown",
        Problem::OtherIsItself => "desk-problem-other-is-itself",
        Problem::Circle => "desk-problem-circle",
        Problem::AskInstead => "desk-problem-ask-instead",
    }
}
