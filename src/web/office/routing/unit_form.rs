//! The form that describes a unit, and what is wrong with one.

use super::countries;
use crate::domain::{Category, Country};
use crate::i18n::Lang;
use crate::routing::{NewUnit, Problem, RoutingError};
use crate::store::units::Row;
use crate::web::Portal;
use crate::web::office::leads;
use crate::web::shell::error::PageError;
use crate::web::shell::fields::{FieldError, Fields};
use actix_web::http::StatusCode;
use serde::Serialize;

/// What stands in the form.
#[derive(Serialize, Default)]
pub struct Form {
    name: String,
    countries: String,
    languages: String,
    addresses: String,
    certificate: String,
    categories: Vec<Ticked>,
    no_certificate: bool,
}

#[derive(Serialize)]
struct Ticked {
    value: Category,
    chosen: bool,
}

fn ticked(chosen: &[Category]) -> Vec<Ticked> {
    let all = Category::ALL.iter().copied();
    all.map(|value| Ticked {
        value,
        chosen: chosen.contains(&value),
    })
    .collect()
}

impl Form {
    /// An empty one.
    pub fn empty() -> Self {
        Self {
            categories: ticked(&[]),
            ..Self::default()
        }
    }

    /// One that holds a unit as it is. Its certificate is shown beside the form.
    pub fn of(portal: &Portal, lang: Lang, row: &Row) -> Self {
        let list = Country::parse_list(&row.countries).unwrap_or_default();
        let names: Vec<_> = list
            .into_iter()
            .map(|country| countries::name(&portal.translations, lang, country))
            .collect();
        let categories: Vec<_> = row
            .categories
            .split(' ')
            .filter_map(|word| word.parse().ok())
            .collect();
        Self {
            name: row.name.clone(),
            countries: names.join("\n"),
            languages: row.languages.clone(),
            addresses: row.addresses.clone(),
            categories: ticked(&categories),
            ..Self::default()
        }
    }

    /// What was sent, to be shown again.
    pub fn sent(form: &Fields) -> Self {
        let text = |name| form.text(name).to_owned();
        Self {
            name: text("name"),
            countries: text("countries"),
            languages: text("languages"),
            addresses: text("addresses"),
            certificate: text("certificate"),
            categories: ticked(&chosen(form)),
            no_certificate: !form.text("no-certificate").is_empty(),
        }
    }
}

fn chosen(form: &Fields) -> Vec<Category> {
    form.all("category")
        .filter_map(|word| word.parse().ok())
        .collect()
}

/// Why a form was not taken.
pub struct Refused {
    /// What to answer with.
    pub status: StatusCode,
    /// What to mend.
    pub error: FieldError,
}

/// Reads the form. `present` is the certificate that stays if no other is given.
pub fn read(
    portal: &Portal,
    lang: Lang,
    form: &Fields,
    present: Option<String>,
) -> Result<NewUnit, Refused> {
    let words = &portal.translations;
    let countries = countries::read(words, form.text("countries")).map_err(|entry| {
        let text = words.text(lang, "keeping-bad-country", &[("entry", entry.into())]);
        refused("countries", text)
    })?;
    let languages: Vec<String> = form
        .text("languages")
        .split([' ', ',', ';', '\n', '\r', '،'])
        .filter(|code| !code.is_empty())
        .map(str::to_lowercase)
        .collect();
    let is_code = |code: &String| {
        (2..=3).contains(&code.len()) && code.bytes().all(|b| b.is_ascii_lowercase())
    };
    if !languages.iter().all(is_code) {
        let text = words.plain(lang, "keeping-bad-language");
        return Err(refused("languages", text));
    }
    let addresses = form.text("addresses").lines().map(str::trim);
    let pasted = form.text("certificate").trim();
    let certificate = match (pasted.is_empty(), form.text("no-certificate").is_empty()) {
        (false, _) => Some(pasted.to_owned()),
        (true, true) => present,
        (true, false) => None,
    };
    Ok(NewUnit {
        name: form.text("name").to_owned(),
        countries,
        categories: chosen(form),
        languages,
        addresses: addresses
            .filter(|line| !line.is_empty())
            .map(str::to_owned)
            .collect(),
        certificate: certificate.map(String::into_bytes),
    })
}

fn refused(field: &'static str, text: String) -> Refused {
    Refused {
        status: StatusCode::UNPROCESSABLE_ENTITY,
        error: FieldError { field, text },
    }
}

/// What is wrong with a unit that the use case refused, if the form can mend it.
pub fn mend(portal: &Portal, lang: Lang, why: RoutingError) -> Result<Refused, PageError> {
    let say = |id: &str| portal.translations.plain(lang, id);
    Ok(match why {
        RoutingError::NameTaken => Refused {
            status: StatusCode::CONFLICT,
            error: FieldError {
                field: "name",
                text: say("lead-problem-name-taken"),
            },
        },
        RoutingError::Invalid(problem @ Problem::NameUnfit) => {
            refused("name", say(leads::invalid(problem)))
        }
        RoutingError::Invalid(problem @ Problem::AddressUnfit) => {
            refused("addresses", say(leads::invalid(problem)))
        }
        RoutingError::Invalid(problem @ Problem::Certificate(_)) => {
            refused("certificate", say(leads::invalid(problem)))
        }
        other => return Err(other.into()),
    })
}
