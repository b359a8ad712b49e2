//! The office: curators, moderators, investigators, auditors, administrators.
//!
//! Who may use which address stands in [`access`], and nowhere else.

pub mod access;
mod account;
mod audit;
mod invitation;
mod leads;
mod routing;
pub mod session;
mod sign_in;
mod staff;
mod studio;
mod tip;
mod tips;

use crate::web::shell::error::PageError;
use crate::web::shell::images::{self, Viewer};
use crate::web::shell::state::Portal;
use crate::web::shell::wellknown;
use actix_web::web::{Data, Path, ServiceConfig, get, post, resource};
use actix_web::{HttpRequest, HttpResponse};

/// The routes of the office.
pub fn configure(app: &mut ServiceConfig) {
    app.route("/", get().to(sign_in::home))
        .route(
            "/.well-known/change-password",
            get().to(wellknown::change_password),
        )
        .service(
            resource("/sign-in")
                .route(get().to(sign_in::form))
                .route(post().to(sign_in::sign_in)),
        )
        .service(
            resource("/invitation")
                .route(get().to(invitation::form))
                .route(post().to(invitation::open)),
        )
        .route("/invitation/accept", post().to(invitation::accept))
        .route("/language", post().to(sign_in::choose_language))
        .route("/sign-out", post().to(sign_in::sign_out))
        .route("/account", get().to(account::show))
        .route("/account/password", post().to(account::change_password))
        .route("/account/sessions", post().to(account::end_other_sessions))
        .route("/images/{file}", get().to(picture))
        .configure(desk)
        .configure(studio::configure)
        .configure(leads::configure)
        .configure(keeping)
        .configure(routing::configure);
}

fn keeping(app: &mut ServiceConfig) {
    app.route("/audit", get().to(audit::show))
        .route("/audit/verify", post().to(audit::verify));
    app.service(
        resource("/staff")
            .route(get().to(staff::list))
            .route(post().to(staff::invite)),
    )
    .route(
        "/staff/invitations/{id}/withdraw",
        post().to(staff::withdraw),
    )
    .route("/staff/{id}/disable", post().to(staff::disable))
    .route("/staff/{id}/enable", post().to(staff::enable))
    .route("/staff/{id}/sessions", post().to(staff::end_sessions));
}

fn desk(app: &mut ServiceConfig) {
    app.route("/tips", get().to(tips::list))
        .route("/tips/{id}", get().to(tip::show))
        .route("/tips/{id}/claim", post().to(tip::claim))
        .route("/tips/{id}/release", post().to(tip::release))
        .route("/tips/{id}/contact", post().to(tip::contact))
        .route(
            "/tips/{id}/pictures/{picture}",
            post().to(tip::open_picture),
        )
        .route(
            "/tips/{id}/pictures/{picture}/{pass}",
            get().to(tip::show_picture),
        )
        .route("/tips/{id}/grade", post().to(tip::grade))
        .route("/tips/{id}/decide", post().to(tip::decide))
        .route("/tips/{id}/message", post().to(tip::message))
        .route("/tips/{id}/reopen", post().to(tip::reopen))
        .route("/tips/{id}/undo", post().to(tip::undo));
}

async fn picture(
    request: HttpRequest,
    portal: Data<Portal>,
    who: session::SignedIn,
    file: Path<String>,
) -> Result<HttpResponse, PageError> {
    images::serve(Viewer::Staff(&who.actor), &request, &portal, &file).await
}
