//! Leads: forwarding one, what the desk sees of them, and a unit's inbox.

mod desk;
mod forward;
mod inbox;
mod view;

use crate::desks::DeskError;
use crate::domain::LeadId;
use crate::routing::{Problem, RoutingError};
use crate::web::shell::error::PageError;
use actix_web::HttpResponse;
use actix_web::http::header;
use actix_web::web::{ServiceConfig, get, post, resource};

type Answer = Result<HttpResponse, PageError>;

/// The routes of leads.
pub fn configure(app: &mut ServiceConfig) {
    app.service(
        resource("/tips/{id}/forward")
            .route(get().to(forward::form))
            .route(post().to(forward::send)),
    )
    .route("/leads", get().to(desk::list))
    .route("/leads/{id}", get().to(desk::show))
    .route("/leads/{id}/undo", post().to(desk::undo))
    .route("/inbox", get().to(inbox::list))
    .route("/inbox/{id}", get().to(inbox::show))
    .route("/inbox/{id}/acknowledge", post().to(inbox::acknowledge))
    .route("/inbox/{id}/outcome", post().to(inbox::outcome));
}

fn see_other(to: &str) -> HttpResponse {
    HttpResponse::SeeOther()
        .insert_header((header::LOCATION, to))
        .finish()
}

fn lead_id(text: &str) -> Result<LeadId, PageError> {
    text.parse().map_err(|_| PageError::NotFound)
}

impl From<RoutingError> for PageError {
    fn from(error: RoutingError) -> Self {
        match error {
            RoutingError::Forbidden => Self::Forbidden("error-403-text"),
            RoutingError::Missing => Self::NotFound,
            RoutingError::Stale => Self::Conflict("error-409-text"),
            RoutingError::NameTaken => Self::Conflict("lead-problem-name-taken"),
            RoutingError::NotClaimed => Self::Conflict("desk-problem-not-claimed"),
            RoutingError::NotScreened(_) => Self::Conflict("lead-problem-not-screened"),
            RoutingError::TooLate(_) => Self::Conflict("lead-problem-too-late"),
            RoutingError::WrongState(_) => Self::Conflict("lead-problem-wrong-state"),
            RoutingError::Invalid(problem) => Self::Unprocessable(invalid(problem)),
            RoutingError::Mail(why) => Self::Unprocessable(certificate(why)),
            RoutingError::Desk(DeskError::NotAMember | DeskError::Missing) => {
                Self::Forbidden("desk-problem-no-key")
            }
            other => Self::internal(other),
        }
    }
}

/// The message for what somebody typed or chose.
pub fn invalid(problem: Problem) -> &'static str {
    match problem {
        Problem::UnitMissing => "lead-problem-unit",
        Problem::RemarkTooLong => "lead-problem-remark",
        Problem::HandlingNoteMissing => "lead-problem-handling-missing",
        Problem::HandlingNoteTooLong => "lead-problem-handling-long",
        Problem::AssessmentMissing => "lead-problem-assessment",
        Problem::NoteTooLong => "lead-problem-note",
        Problem::NameUnfit => "lead-problem-name",
        Problem::AddressUnfit => "lead-problem-address",
        Problem::Certificate(why) => certificate(why),
    }
}

fn certificate(why: crate::mail::MailError) -> &'static str {
    use crate::mail::MailError;
    match why {
        MailError::Expired => "certificate-expired",
        MailError::Revoked => "certificate-revoked",
        MailError::NoUsableKey => "certificate-no-usable-key",
        MailError::SecretKey => "certificate-secret-key",
        _ => "certificate-unreadable",
    }
}
