//! Small addresses that machines ask for.

use super::error::PageError;
use super::state::Portal;
use crate::i18n::Lang;
use crate::store;
use actix_web::http::header;
use actix_web::{HttpResponse, web};

/// GET /healthz: the process answers.
pub async fn healthz() -> HttpResponse {
    plain("ok\n")
}

/// GET /readyz: the process can do its work. No detail in public.
pub async fn readyz(portal: web::Data<Portal>) -> HttpResponse {
    match portal.store.read(store::meta::site_version).await {
        Ok(_) => plain("ready\n"),
        Err(why) => {
            tracing::error!(event = "not_ready", %why);
            HttpResponse::ServiceUnavailable()
                .insert_header((header::CACHE_CONTROL, "no-store"))
                .content_type("text/plain; charset=utf-8")
                .body("not ready\n")
        }
    }
}

fn plain(text: impl Into<String>) -> HttpResponse {
    HttpResponse::Ok()
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .content_type("text/plain; charset=utf-8")
        .body(text.into())
}

/// GET /favicon.ico: browsers ask for it where a page names no icon, as when
/// they show a bare picture.
pub async fn favicon(portal: web::Data<Portal>) -> Result<HttpResponse, PageError> {
    let icon = portal.assets.address("icon.svg");
    let icon = icon.ok_or(PageError::NotFound)?;
    Ok(HttpResponse::Found()
        .insert_header((header::LOCATION, icon))
        .insert_header((header::CACHE_CONTROL, "public, max-age=86400"))
        .finish())
}

/// GET /robots.txt of the public site: everything but forms.
pub async fn robots(portal: web::Data<Portal>) -> HttpResponse {
    plain(format!(
        "User-agent: *\nDisallow: /*/objects/*/tip\nDisallow: /*/urgent/tell\nDisallow: /*/receipt\nDisallow: /exit\n\nSitemap: {}/sitemap.xml\n",
        portal.settings.site.public_url
    ))
}

/// GET /robots.txt of the office: nothing.
pub async fn office_robots() -> HttpResponse {
    plain("User-agent: *\nDisallow: /\n")
}

/// GET /.well-known/security.txt (RFC 9116).
pub async fn security(portal: web::Data<Portal>) -> HttpResponse {
    let site = &portal.settings.site;
    // RFC 9116 asks for an expiry less than a year ahead.
    let expires = jiff::Timestamp::from_second(portal.now().0 + 180 * 86_400)
        .map(|t| t.strftime("%Y-%m-%dT00:00:00Z").to_string())
        .unwrap_or_default();
    // Those of the people who answer.
    let languages = Lang::OFFICE.map(Lang::code).join(", ");
    HttpResponse::Ok()
        .content_type("text/plain; charset=utf-8")
        .body(format!(
            "Contact: {}\nExpires: {expires}\nPreferred-Languages: {languages}\nCanonical: {}/.well-known/security.txt\n",
            site.security_contact, site.public_url
        ))
}

/// GET /.well-known/change-password of the office: where password managers send
/// people (W3C, "A Well-Known URL for Changing Passwords").
pub async fn change_password() -> HttpResponse {
    HttpResponse::Found()
        .insert_header((header::LOCATION, "/account"))
        .finish()
}

/// GET /exit: away from here, to something harmless, without saying whence. The
/// browser is asked to forget what it kept of this site; its history is its own.
pub async fn exit(portal: web::Data<Portal>) -> HttpResponse {
    HttpResponse::SeeOther()
        .insert_header((header::LOCATION, portal.settings.site.exit_url.as_str()))
        .insert_header((header::REFERRER_POLICY, "no-referrer"))
        .insert_header(("clear-site-data", "\"cache\", \"cookies\", \"storage\""))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .finish()
}

/// POST /csp-report: counted in the operator's log by directive, nothing else.
pub async fn csp_report(body: web::Bytes) -> HttpResponse {
    let directive = serde_json::from_slice::<serde_json::Value>(&body)
        .ok()
        .and_then(|report| {
            let found = report
                .pointer("/csp-report/effective-directive")
                .or_else(|| report.pointer("/0/body/effectiveDirective"))?;
            let name = found.as_str()?;
            let fine = name.len() < 40 && name.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
            fine.then(|| name.to_owned())
        })
        .unwrap_or_else(|| "unknown".to_owned());
    tracing::warn!(event = "csp_report", directive);
    HttpResponse::NoContent().finish()
}
