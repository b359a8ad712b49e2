//! Addresses and the ways they may be asked: any other way is 405, and says
//! which ones there are.

use super::error::PageError;
use actix_web::http::header::{self, HeaderValue};
use actix_web::{HttpResponse, Resource, ResponseError, Route, web};

/// An address that is only read. HEAD comes in as GET.
pub fn reading(path: &str, read: Route) -> Resource {
    web::resource(path)
        .route(read)
        .default_service(web::to(|| async { refused("GET, HEAD") }))
}

/// An address that is only written to.
pub fn writing(path: &str, write: Route) -> Resource {
    web::resource(path)
        .route(write)
        .default_service(web::to(|| async { refused("POST") }))
}

/// An address with a form: it is read, and written to.
pub fn form(path: &str, read: Route, write: Route) -> Resource {
    web::resource(path)
        .route(read)
        .route(write)
        .default_service(web::to(|| async { refused("GET, HEAD, POST") }))
}

fn refused(allow: &'static str) -> HttpResponse {
    let mut response = PageError::WrongMethod.error_response();
    let allow = HeaderValue::from_static(allow);
    response.headers_mut().insert(header::ALLOW, allow);
    response
}
