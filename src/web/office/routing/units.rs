//! Units: the list, one of them, adding and changing.

use super::countries;
use super::unit_form::{self, Form, Refused};
use crate::domain::{Category, Country, Role, UnitId};
use crate::i18n::Lang;
use crate::routing::{self, CertificateFacts, Problem, Unit};
use crate::vault::Recipient;
use crate::web::Portal;
use crate::web::office::leads;
use crate::web::office::session::SignedIn;
use crate::web::office::sign_in::see_other;
use crate::web::shell::error::PageError;
use crate::web::shell::fields::{FieldError, Fields};
use crate::web::shell::render;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

type Answer = Result<HttpResponse, PageError>;

#[derive(Serialize)]
struct List {
    units: Vec<Line>,
    form: Form,
    errors: Vec<FieldError>,
    action: &'static str,
}

#[derive(Serialize)]
struct Line {
    id: UnitId,
    name: String,
    countries: Vec<String>,
    categories: Vec<Category>,
    languages: String,
    mail: Mail,
}

/// How a unit gets its leads.
#[derive(Serialize, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
enum Mail {
    Sealed,
    Notice,
    Broken,
}

#[derive(Serialize)]
struct View {
    id: UnitId,
    title: String,
    mail: Mail,
    certificate: Option<Facts>,
    trouble: Option<String>,
    form: Form,
    errors: Vec<FieldError>,
    action: String,
    notice: Option<&'static str>,
}

#[derive(Serialize)]
struct Facts {
    fingerprint: String,
    user_ids: Vec<String>,
    expires: Option<i64>,
}

impl From<CertificateFacts> for Facts {
    fn from(facts: CertificateFacts) -> Self {
        Self {
            fingerprint: facts.fingerprint,
            user_ids: facts.user_ids,
            expires: facts.expires.map(|at| at.0),
        }
    }
}

fn mail(unit: &Unit) -> Mail {
    match &unit.certificate {
        Some(Ok(_)) => Mail::Sealed,
        Some(Err(_)) => Mail::Broken,
        None => Mail::Notice,
    }
}

/// GET /units
pub async fn list(portal: web::Data<Portal>, who: SignedIn) -> Answer {
    list_page(&portal, &who, Form::empty(), None).await
}

/// POST /units
pub async fn add(portal: web::Data<Portal>, who: SignedIn, form: Fields) -> Answer {
    match try_adding(&portal, &who, &form).await? {
        Ok(id) => Ok(see_other(&format!("/units/{id}?added")).finish()),
        Err(refused) => list_page(&portal, &who, Form::sent(&form), Some(refused)).await,
    }
}

async fn try_adding(
    portal: &Portal,
    who: &SignedIn,
    form: &Fields,
) -> Result<Result<UnitId, Refused>, PageError> {
    let unit = match unit_form::read(portal, who.lang, form, None) {
        Ok(unit) => unit,
        Err(refused) => return Ok(Err(refused)),
    };
    let (escrow, now) = (escrow(portal)?, portal.now());
    match routing::add_unit(&portal.store, &who.actor, unit, escrow, now).await {
        Ok(id) => Ok(Ok(id)),
        Err(why) => Ok(Err(unit_form::mend(portal, who.lang, why)?)),
    }
}

/// Whom the operator wants every new desk sealed to as well.
fn escrow(portal: &Portal) -> Result<Option<Recipient>, PageError> {
    let written = portal.settings.keys.escrow_recipient.as_ref();
    written
        .map(|text| text.parse())
        .transpose()
        .map_err(|why| PageError::internal(format!("keys.escrow_recipient: {why}")))
}

async fn list_page(
    portal: &Portal,
    who: &SignedIn,
    form: Form,
    refused: Option<Refused>,
) -> Answer {
    who.require(Role::Administrator)?;
    let units = routing::units(&portal.store, &who.actor, portal.now()).await?;
    let (status, errors) = parted(refused);
    let view = List {
        units: units
            .into_iter()
            .map(|unit| line(portal, who.lang, unit))
            .collect(),
        form,
        errors,
        action: "/units",
    };
    let template = "office/routing/units.html";
    let html = render::page_for(portal, who.lang, "/units", template, &view, &who.person())?;
    Ok(render::html(status, html))
}

fn parted(refused: Option<Refused>) -> (StatusCode, Vec<FieldError>) {
    match refused {
        Some(refused) => (refused.status, vec![refused.error]),
        None => (StatusCode::OK, Vec::new()),
    }
}

fn line(portal: &Portal, lang: Lang, unit: Unit) -> Line {
    let countries = Country::parse_list(&unit.row.countries).unwrap_or_default();
    Line {
        mail: mail(&unit),
        countries: countries
            .into_iter()
            .map(|country| countries::name(&portal.translations, lang, country))
            .collect(),
        categories: unit
            .row
            .categories
            .split(' ')
            .filter_map(|word| word.parse().ok())
            .collect(),
        id: unit.row.id,
        name: unit.row.name,
        languages: unit.row.languages,
    }
}

/// GET /units/{id}
pub async fn show(
    portal: web::Data<Portal>,
    request: HttpRequest,
    who: SignedIn,
    id: web::Path<String>,
) -> Answer {
    let unit = find(&portal, &who, &id).await?;
    let notice = match request.query_string() {
        "added" => Some("keeping-unit-added"),
        "saved" => Some("keeping-unit-saved"),
        _ => None,
    };
    let form = Form::of(&portal, who.lang, &unit.row);
    page(&portal, &who, unit, form, None, notice)
}

/// POST /units/{id}
pub async fn change(
    portal: web::Data<Portal>,
    who: SignedIn,
    id: web::Path<String>,
    form: Fields,
) -> Answer {
    let unit = find(&portal, &who, &id).await?;
    let present = unit.row.certificate.clone();
    let refused = match unit_form::read(&portal, who.lang, &form, present) {
        Ok(new) => {
            let (store, now) = (&portal.store, portal.now());
            match routing::change_unit(store, &who.actor, &unit.row.id, new, now).await {
                Ok(()) => {
                    let to = format!("/units/{}?saved", unit.row.id);
                    return Ok(see_other(&to).finish());
                }
                Err(why) => unit_form::mend(&portal, who.lang, why)?,
            }
        }
        Err(refused) => refused,
    };
    page(&portal, &who, unit, Form::sent(&form), Some(refused), None)
}

async fn find(portal: &Portal, who: &SignedIn, id: &str) -> Result<Unit, PageError> {
    who.require(Role::Administrator)?;
    let id: UnitId = id.parse().map_err(|_| PageError::NotFound)?;
    Ok(routing::find_unit(&portal.store, &who.actor, &id, portal.now()).await?)
}

fn page(
    portal: &Portal,
    who: &SignedIn,
    unit: Unit,
    form: Form,
    refused: Option<Refused>,
    notice: Option<&'static str>,
) -> Answer {
    let path = format!("/units/{}", unit.row.id);
    let (status, errors) = parted(refused);
    let mail = mail(&unit);
    let (certificate, trouble) = match unit.certificate {
        Some(Ok(facts)) => (Some(Facts::from(facts)), None),
        Some(Err(why)) => {
            let id = leads::invalid(Problem::Certificate(why));
            (None, Some(portal.translations.plain(who.lang, id)))
        }
        None => (None, None),
    };
    let view = View {
        id: unit.row.id,
        title: unit.row.name,
        mail,
        certificate,
        trouble,
        form,
        errors,
        action: path.clone(),
        notice,
    };
    let template = "office/routing/unit.html";
    let html = render::page_for(portal, who.lang, &path, template, &view, &who.person())?;
    Ok(render::html(status, html))
}
