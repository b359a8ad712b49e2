//! Help first: emergency numbers and helplines by country.

use super::cache::cached;
use super::countries::{self, Choice};
use super::lang;
use crate::domain::Country;
use crate::i18n::{CountryNames, Lang, Typed};
use crate::settings::Line;
use crate::web::Portal;
use crate::web::shell::error::PageError;
use crate::web::shell::fields::Fields;
use crate::web::shell::render;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

type Answer = Result<HttpResponse, PageError>;

/// How many countries are offered for a name nobody knows.
const OFFERED: usize = 5;
/// The most characters of a typed name that are shown back.
const SHOWN: usize = 100;

#[derive(Serialize)]
struct View {
    /// What stands in the field.
    typed: String,
    problem: Option<String>,
    meant: Vec<Choice>,
    country: Option<CountryView>,
    countries: Vec<Choice>,
}

#[derive(Serialize)]
struct CountryView {
    code: String,
    name: String,
    lines: Vec<Line>,
}

/// GET /{lang}/urgent: with `country`, its numbers.
pub async fn help(
    request: HttpRequest,
    portal: web::Data<Portal>,
    code: web::Path<String>,
) -> Answer {
    let (lang, tr) = (lang(&code)?, &portal.translations);
    let query = Fields::of_query(request.query_string());
    let asked = query.pairs().iter().any(|(name, _)| name == "country");
    let typed: String = query.text("country").trim().chars().take(SHOWN).collect();
    let found = CountryNames::of(tr).resolve(lang, &typed);
    let mut view = View {
        typed: typed.clone(),
        problem: None,
        meant: Vec::new(),
        country: None,
        countries: countries::choices(tr, lang),
    };
    let mut status = StatusCode::OK;
    match found {
        Typed::Known(country) => {
            let country = numbers(&portal, lang, country);
            view.typed.clone_from(&country.name);
            view.country = Some(country);
        }
        Typed::NotSure if asked => {
            status = StatusCode::UNPROCESSABLE_ENTITY;
            view.problem = Some(tr.plain(lang, "urgent-country-empty"));
        }
        Typed::NotSure => {}
        Typed::Unknown => {
            status = StatusCode::UNPROCESSABLE_ENTITY;
            view.problem = Some(tr.text(
                lang,
                "urgent-country-unknown",
                &[("typed", typed.clone().into())],
            ));
            let near = CountryNames::of(tr).near(lang, &typed, OFFERED);
            view.meant = near.into_iter().map(|c| choice(&portal, lang, c)).collect();
        }
    }
    let path = format!("/{}/urgent", lang.code());
    let html = render::page(&portal, lang, &path, "public/urgent.html", &view)?;
    Ok(render::html(status, html))
}

#[derive(Serialize)]
struct AllView {
    countries: Vec<CountryView>,
}

/// GET /{lang}/urgent/numbers: every country with its numbers, on one page.
pub async fn all(
    request: HttpRequest,
    portal: web::Data<Portal>,
    code: web::Path<String>,
) -> Answer {
    let lang = lang(&code)?;
    let path = format!("/{}/urgent/numbers", lang.code());
    let build = || async {
        // In the order of the language's alphabet.
        let names = portal.translations.countries(lang).iter();
        let listed = names.filter(|named| portal.helplines.knows(named.country));
        let view = AllView {
            countries: listed
                .map(|named| numbers(&portal, lang, named.country))
                .collect(),
        };
        render::page(&portal, lang, &path, "public/urgent-numbers.html", &view)
    };
    cached(&portal, &request, &path, build).await
}

fn numbers(portal: &Portal, lang: Lang, country: Country) -> CountryView {
    let choice = choice(portal, lang, country);
    CountryView {
        code: choice.value,
        name: choice.label,
        lines: portal.helplines.of(country).to_vec(),
    }
}

fn choice(portal: &Portal, lang: Lang, country: Country) -> Choice {
    Choice {
        value: country.to_string(),
        label: portal
            .translations
            .plain(lang, &format!("country-{country}")),
    }
}
