//! Objects: a list that can be filtered and leafed through, and one.

use super::problem::{ApiError, Problem, Refusals};
use super::query::Query;
use super::view::{self, For, ObjectAnswer, ObjectList};
use super::{admit, admit_with_language, cursor, send};
use crate::domain::{Category, Moment, ObjectState, Reference, Slug};
use crate::i18n::Lang;
use crate::publishing::{self, Filter, MAX_ANNOUNCED};
use crate::web::Portal;
use crate::web::public::find;
use crate::web::shell::error::PageError;
use actix_web::http::header::{self, HeaderValue};
use actix_web::{HttpRequest, HttpResponse, web};
use utoipa::IntoParams;

/// Objects on a page, if nobody says otherwise.
const USUAL: i64 = 20;

/// What a list is asked for.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "describes the query; `Query` reads it")]
pub struct ListParameters {
    /// Only this kind of thing.
    #[param(schema_with = view::category, required = false)]
    category: Option<String>,
    /// Only those still looked for, or only those identified.
    #[param(schema_with = view::status, required = false)]
    status: Option<String>,
    /// Only this series.
    #[param(required = false, value_type = String, pattern = "^[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?$", example = "spring")]
    series: Option<String>,
    /// The language of the wording; what is not translated comes in another.
    #[param(schema_with = view::lang, required = false)]
    lang: Option<String>,
    /// Only what changed at or after this moment.
    #[param(required = false, value_type = String, format = DateTime, example = "2026-03-01T00:00:00Z")]
    updated_since: Option<String>,
    /// From the `next` of the page before.
    #[param(required = false, value_type = String, pattern = "^[0-9]{1,10}-[0-9A-HJKMNP-TV-Z]{5}$")]
    cursor: Option<String>,
    /// Objects on a page.
    #[param(required = false, value_type = i64, minimum = 1, maximum = 100, default = 20)]
    limit: Option<i64>,
}

const KNOWN: [&str; 7] = [
    "category",
    "status",
    "series",
    "lang",
    "updated_since",
    "cursor",
    "limit",
];

/// Objects, latest change first.
#[utoipa::path(
    get,
    path = "/api/v1/objects",
    tag = "Objects",
    operation_id = "listObjects",
    params(ListParameters),
    responses(
        (status = 200, description = "A page of objects. The header Link names the next one.",
            body = ObjectList, headers(
                ("ETag" = String, description = "Send it back as If-None-Match."),
            )),
        (status = 404, description = "There is no such series.", body = Problem,
            content_type = "application/problem+json"),
        Refusals,
    )
)]
pub async fn list(
    request: HttpRequest,
    portal: web::Data<Portal>,
) -> Result<HttpResponse, ApiError> {
    admit(&portal, &request)?;
    let asked = Asked::of(&request)?;
    let (filter, after, limit) = (asked.filter.clone(), asked.after.clone(), asked.limit);
    let found = publishing::announced(&portal.store, filter, after, limit, asked.lang).await?;
    let site = &portal.settings.site.public_url;
    let next = found
        .next
        .map(|place| asked.address(site, &cursor::written(&place)));
    let whom = For {
        site,
        lang: asked.lang,
    };
    let objects = found.objects.into_iter();
    let answer = ObjectList {
        objects: objects.map(|one| ObjectAnswer::new(one, whom)).collect(),
        next,
    };
    let mut response = send(&request, &answer)?;
    if let Some(next) = answer.next {
        let link = HeaderValue::try_from(format!("<{next}>; rel=\"next\""));
        let link = link.map_err(PageError::internal)?;
        response.headers_mut().insert(header::LINK, link);
    }
    Ok(response)
}

/// What was asked for, read.
struct Asked {
    filter: Filter,
    after: Option<crate::store::announced::Place>,
    limit: i64,
    lang: Lang,
    /// The parameters as they came, but for the cursor.
    rest: String,
}

impl Asked {
    fn of(request: &HttpRequest) -> Result<Self, ApiError> {
        let mut query = Query::of(request, &KNOWN);
        let kinds = words(Category::ALL.iter().map(Category::as_str));
        let filter = Filter {
            category: query.read("category", &kinds, |text| text.parse().ok()),
            state: query.read("status", "published or identified", |text| {
                let state = text.parse::<ObjectState>().ok();
                state.filter(|state| state.is_public())
            }),
            series: query.read("series", "the slug of a series", |text| {
                text.parse::<Slug>().ok()
            }),
            since: query.read(
                "updated_since",
                "a time of RFC 3339, such as 2026-03-01T00:00:00Z, with its + as %2B",
                moment,
            ),
        };
        let after = query.read("cursor", "the cursor of a next page", cursor::read);
        let limit = query.read("limit", "a whole number from 1 to 100", |text| {
            let plain = text.bytes().all(|b| b.is_ascii_digit());
            let number = text.parse().ok().filter(|_| plain);
            number.filter(|n| (1..=MAX_ANNOUNCED).contains(n))
        });
        let lang = query.lang();
        query.finish()?;
        Ok(Self {
            filter,
            after,
            limit: limit.unwrap_or(USUAL),
            lang,
            rest: without_cursor(request.query_string()),
        })
    }

    /// The address of the page behind a cursor.
    fn address(&self, site: &str, cursor: &str) -> String {
        let glue = if self.rest.is_empty() { "" } else { "&" };
        format!("{site}/api/v1/objects?{}{glue}cursor={cursor}", self.rest)
    }
}

fn words<'a>(all: impl Iterator<Item = &'a str>) -> String {
    format!("one of {}", all.collect::<Vec<_>>().join(", "))
}

fn without_cursor(query: &str) -> String {
    let pairs = url::form_urlencoded::parse(query.as_bytes());
    url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(pairs.filter(|(name, _)| name != "cursor"))
        .finish()
}

/// A time as RFC 3339 writes it: `2026-03-01T09:00:00Z`, or with an offset.
fn moment(text: &str) -> Option<Moment> {
    let bytes = text.as_bytes();
    let at = |place: usize| bytes.get(place).map(u8::to_ascii_uppercase);
    // The parser forgives more than the standard.
    let shape = at(4) == Some(b'-')
        && at(7) == Some(b'-')
        && at(10) == Some(b'T')
        && at(13) == Some(b':')
        && at(16) == Some(b':');
    let end = matches!(
        bytes,
        [.., b'Z' | b'z'] | [.., b'+' | b'-', _, _, b':', _, _]
    );
    let time: Option<jiff::Timestamp> = text.parse().ok().filter(|_| shape && end);
    time.map(|time| Moment(time.as_second()))
}

/// One object.
#[utoipa::path(
    get,
    path = "/api/v1/objects/{reference}",
    tag = "Objects",
    operation_id = "getObject",
    params(
        ("reference" = String, Path, description = "What the object is called.",
            example = "TAO-7K3QD", pattern = "^TAO-[0-9A-HJKMNP-TV-Z]{5}$"),
        super::series::Language,
    ),
    responses(
        (status = 200, description = "The object.", body = ObjectAnswer, headers(
            ("ETag" = String, description = "Send it back as If-None-Match."),
        )),
        (status = 404, description = "There is no such object.", body = Problem,
            content_type = "application/problem+json"),
        (status = 410, description = "The object has been taken down. Take it down as well.",
            body = Problem, content_type = "application/problem+json"),
        Refusals,
    )
)]
pub async fn one(
    request: HttpRequest,
    portal: web::Data<Portal>,
    reference: web::Path<String>,
) -> Result<HttpResponse, ApiError> {
    let lang = admit_with_language(&portal, &request)?;
    let reference: Reference = reference.parse().map_err(|_| PageError::NotFound)?;
    let shown = find(&portal, &reference, lang).await?;
    let site = &portal.settings.site.public_url;
    send(&request, &ObjectAnswer::new(*shown, For { site, lang }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_those_of_rfc_3339() {
        let one = Some(Moment(1_772_355_600));
        assert_eq!(moment("2026-03-01T09:00:00Z"), one);
        assert_eq!(moment("2026-03-01t10:00:00.25+01:00"), one);
        for wrong in [
            "",
            "2026-03-01",
            "2026-03-01T09:00Z",
            "2026-03-01 09:00:00Z",
            "2026-03-01T09:00:00",
            "2026-03-01T09:00:00+01:00[Europe/Paris]",
            "2026-02-30T09:00:00Z",
        ] {
            assert_eq!(moment(wrong), None, "{wrong}");
        }
    }
}
