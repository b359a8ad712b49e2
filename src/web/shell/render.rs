//! From a view to HTML: templates, and the few functions they may call.

use super::assets::Assets;
use super::error::PageError;
use super::state::Portal;
use crate::i18n::{FluentValue, Group, Lang, Translations};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use rust_embed::RustEmbed;
use serde::Serialize;
use std::sync::Arc;
use tera::{Context, Error, Kwargs, State, Tera, TeraResult, Value};

#[derive(RustEmbed)]
#[folder = "templates/"]
struct Files;

/// Compiles every template and gives them their functions.
pub fn templates(translations: &Arc<Translations>, assets: &Arc<Assets>) -> TeraResult<Tera> {
    let mut tera = Tera::new();
    // Every template is HTML, whatever it is called.
    tera.autoescape_on(vec![""]);
    register(&mut tera, translations, assets);
    let files: Vec<(String, String)> = Files::iter()
        .filter_map(|name| {
            let text = String::from_utf8(Files::get(&name)?.data.into_owned()).ok()?;
            Some((name.into_owned(), text))
        })
        .collect();
    tera.add_raw_templates(files.iter().map(|(n, t)| (n.as_str(), t.as_str())))?;
    Ok(tera)
}

fn register(tera: &mut Tera, translations: &Arc<Translations>, assets: &Arc<Assets>) {
    let tr = translations.clone();
    tera.register_function(
        "t",
        move |kwargs: Kwargs, state: &State| -> TeraResult<String> {
            let id = kwargs.must_get::<String>("id")?;
            let mut args = Vec::new();
            for (name, value) in kwargs.iter() {
                let name = name.to_string();
                if name != "id" {
                    args.push((name, fluent(value)));
                }
            }
            let args: Vec<_> = args.iter().map(|(n, v)| (n.as_str(), v.clone())).collect();
            Ok(tr.text(language(state)?, &id, &args))
        },
    );
    let tr = translations.clone();
    tera.register_function(
        "country",
        move |kwargs: Kwargs, state: &State| -> TeraResult<String> {
            let code = kwargs.must_get::<String>("code")?;
            Ok(tr.plain(language(state)?, &format!("country-{code}")))
        },
    );
    let tr = translations.clone();
    tera.register_function(
        "date",
        move |kwargs: Kwargs, state: &State| -> TeraResult<String> {
            let lang = language(state)?;
            Ok(date(&tr, lang, kwargs.must_get::<i64>("at")?))
        },
    );
    let tr = translations.clone();
    tera.register_function(
        "datetime",
        move |kwargs: Kwargs, state: &State| -> TeraResult<String> {
            let (lang, at) = (language(state)?, kwargs.must_get::<i64>("at")?);
            let time = jiff::Timestamp::from_second(at).map_err(Error::message)?;
            let clock = jiff::tz::Offset::UTC
                .to_datetime(time)
                .strftime("%H:%M")
                .to_string();
            let args = [("date", date(&tr, lang, at).into()), ("time", clock.into())];
            Ok(tr.text(lang, "date-time", &args))
        },
    );
    tera.register_function(
        "isodate",
        |kwargs: Kwargs, _: &State| -> TeraResult<String> {
            let time = jiff::Timestamp::from_second(kwargs.must_get::<i64>("at")?);
            let time = time.map_err(Error::message)?;
            Ok(jiff::tz::Offset::UTC.to_datetime(time).date().to_string())
        },
    );
    let files = assets.clone();
    tera.register_function(
        "asset",
        move |kwargs: Kwargs, _: &State| -> TeraResult<String> {
            let name = kwargs.must_get::<String>("name")?;
            let found = files.address(&name).map(str::to_owned);
            found.ok_or_else(|| Error::message(format!("no static file {name}")))
        },
    );
    let files = assets.clone();
    tera.register_function(
        "integrity",
        move |kwargs: Kwargs, _: &State| -> TeraResult<String> {
            let name = kwargs.must_get::<String>("name")?;
            let found = files.integrity(&name).map(str::to_owned);
            found.ok_or_else(|| Error::message(format!("no static file {name}")))
        },
    );
}

fn language(state: &State) -> TeraResult<Lang> {
    let code = state.get::<String>("lang")?.unwrap_or_default();
    code.parse()
        .map_err(|_| Error::message("the context has no language"))
}

fn fluent(value: &Value) -> FluentValue<'static> {
    if let Some(number) = value.as_i64() {
        return FluentValue::from(number);
    }
    FluentValue::from(value.to_string())
}

/// A day in words, UTC: `3 March 2026`, `3. März 2026`, `3 مارس 2026`.
pub fn date(translations: &Translations, lang: Lang, at: i64) -> String {
    let Ok(time) = jiff::Timestamp::from_second(at) else {
        return String::new();
    };
    let day = jiff::tz::Offset::UTC.to_datetime(time).date();
    let month = translations.plain(lang, &format!("month-{}", day.month()));
    // As text: Fluent would group the digits of a year.
    let args = [
        ("day", day.day().to_string().into()),
        ("month", month.into()),
        ("year", day.year().to_string().into()),
    ];
    translations.text(lang, "date-long", &args)
}

/// The size of a file as people read it: `840 KB`, `2.3 MB`.
pub fn file_size(tr: &Translations, lang: Lang, bytes: i64) -> String {
    let tenths = (bytes + 50_000) / 100_000;
    if tenths < 10 {
        let kilobytes = ((bytes + 999) / 1000).max(1);
        return tr.text(lang, "size-kb", &[("kilobytes", kilobytes.into())]);
    }
    let (whole, tenth) = (tenths / 10, tenths % 10);
    let args = [("whole", whole.into()), ("tenth", tenth.into())];
    tr.text(lang, "size-mb", &args)
}

/// The same page in another language.
#[derive(Serialize)]
struct Alternate {
    lang: Lang,
    /// For Open Graph, which wants a country as well.
    locale: &'static str,
    name: &'static str,
    group: Group,
    address: String,
}

/// `address` may have a query; it stays.
fn alternates(address: &str) -> Vec<Alternate> {
    let rest = address
        .strip_prefix('/')
        .and_then(|p| p.split_once('/'))
        .filter(|(code, _)| code.parse::<Lang>().is_ok())
        .map_or("", |(_, rest)| rest);
    Lang::ALL
        .into_iter()
        .map(|lang| Alternate {
            lang,
            locale: locale(lang.code()),
            name: lang.native_name(),
            group: lang.group(),
            address: format!("/{}/{rest}", lang.code()),
        })
        .collect()
}

/// A language with the country most of its readers live in, as Open Graph writes
/// it.
fn locale(code: &str) -> &'static str {
    const LOCALES: [&str; 31] = [
        "bg_BG", "es_ES", "cs_CZ", "da_DK", "de_DE", "et_EE", "el_GR", "en_GB", "fr_FR", "ga_IE",
        "hr_HR", "it_IT", "lv_LV", "lt_LT", "hu_HU", "mt_MT", "nl_NL", "pl_PL", "pt_PT", "ro_RO",
        "sk_SK", "sl_SI", "fi_FI", "sv_SE", "uk_UA", "ru_RU", "tr_TR", "ar_AR", "fa_IR", "sr_RS",
        "sq_AL",
    ];
    let begins = |locale: &&&str| locale.split('_').next() == Some(code);
    LOCALES.iter().find(begins).copied().unwrap_or("en_GB")
}

/// Where somebody is sent whose language is not there: the front door asks the
/// browser, every other page has English.
fn neutral(address: &str) -> String {
    match address.strip_prefix('/').and_then(|p| p.split_once('/')) {
        Some((_, "")) | None => "/".to_owned(),
        Some((_, rest)) => format!("/{}/{rest}", Lang::En.code()),
    }
}

#[derive(Serialize)]
struct OfficeLanguage {
    lang: Lang,
    name: &'static str,
}

/// Renders a template. The view stands under `v`. `address` is the page's own, with
/// the query if that makes it another page: the language switch leads to the same
/// one.
pub fn page<T: Serialize>(
    portal: &Portal,
    lang: Lang,
    address: &str,
    template: &str,
    view: &T,
) -> Result<String, PageError> {
    page_for(portal, lang, address, template, view, &())
}

/// Renders with who is signed in beside the view, under `person`.
pub fn page_for<T: Serialize, P: Serialize>(
    portal: &Portal,
    lang: Lang,
    address: &str,
    template: &str,
    view: &T,
    person: &P,
) -> Result<String, PageError> {
    let mut context = Context::new();
    context.insert("v", view);
    context.insert("person", person);
    context.insert("lang", lang.code());
    context.insert("lang_name", lang.native_name());
    context.insert("dir", lang.dir());
    let path = address.split_once('?').map_or(address, |(path, _)| path);
    context.insert("path", path);
    context.insert("site_url", &portal.settings.site.public_url);
    context.insert("alternates", &alternates(address));
    context.insert("neutral", &neutral(address));
    let office = Lang::OFFICE.map(|lang| OfficeLanguage {
        lang,
        name: lang.native_name(),
    });
    context.insert("office_languages", &office);
    portal
        .pages
        .render(template, &context)
        .map_err(|why| PageError::Internal(format!("{template}: {why:?}")))
}

/// A page as a response that nobody may keep.
pub fn html(status: StatusCode, body: String) -> HttpResponse {
    HttpResponse::build(status)
        .insert_header(("content-type", "text/html; charset=utf-8"))
        .insert_header(("cache-control", "no-store"))
        .body(body)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_read_as_people_write_them() {
        let tr = Translations::load().unwrap();
        for (bytes, text) in [
            (1, "1 KB"),
            (839_001, "840 KB"),
            (2_310_000, "2.3 MB"),
            (10_000_000, "10.0 MB"),
        ] {
            assert_eq!(file_size(&tr, Lang::En, bytes), text);
        }
    }
}
