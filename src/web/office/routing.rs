//! Where clues go: units, the rules that propose them, and what waits to leave.

mod countries;
mod outbox;
mod rules;
mod unit_form;
mod units;

use actix_web::web::{ServiceConfig, get, post, resource};

/// The routes of units, rules and the outbox.
pub fn configure(app: &mut ServiceConfig) {
    app.service(
        resource("/units")
            .route(get().to(units::list))
            .route(post().to(units::add)),
    )
    .service(
        resource("/units/{id}")
            .route(get().to(units::show))
            .route(post().to(units::change)),
    )
    .service(
        resource("/rules")
            .route(get().to(rules::list))
            .route(post().to(rules::add)),
    )
    .route("/rules/{id}/remove", post().to(rules::remove))
    .route("/outbox", get().to(outbox::list))
    .route("/outbox/{id}/retry", post().to(outbox::retry));
}
