//! Parameters of a call: known ones, once each, with a value that can be used.
//! A parameter that was mistyped and ignored would give a wrong answer.

use super::problem::{ApiError, WrongParameter};
use crate::i18n::Lang;
use crate::web::shell::fields::Fields;
use actix_web::HttpRequest;

/// The parameters, with what is wrong about them.
pub struct Query {
    fields: Fields,
    wrong: Vec<WrongParameter>,
}

impl Query {
    /// Reads them; any but the `known` ones is wrong.
    pub fn of(request: &HttpRequest, known: &[&str]) -> Self {
        let fields = Fields::of_query(request.query_string());
        let mut wrong = Vec::new();
        for (name, _) in fields.pairs() {
            if !known.contains(&name.as_str()) {
                // Not told back: what was typed may be anything.
                wrong.push(problem("", "there is no such parameter"));
            }
        }
        for name in known {
            if fields.all(name).count() > 1 {
                wrong.push(problem(name, "given more than once"));
            }
        }
        Self { fields, wrong }
    }

    /// The value of a parameter; `None` if it was left out or is wrong.
    pub fn read<T>(
        &mut self,
        name: &'static str,
        expected: &str,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Option<T> {
        let text = self.fields.all(name).next()?;
        let value = parse(text);
        if value.is_none() {
            self.wrong.push(problem(name, expected));
        }
        value
    }

    /// The language asked for, by default English.
    pub fn lang(&mut self) -> Lang {
        let codes: Vec<_> = Lang::ALL.iter().map(|lang| lang.code()).collect();
        let expected = format!("one of {}", codes.join(", "));
        self.read("lang", &expected, |text| text.parse().ok())
            .unwrap_or(Lang::En)
    }

    /// Whether all of it could be used.
    pub fn finish(self) -> Result<(), ApiError> {
        match self.wrong.is_empty() {
            true => Ok(()),
            false => Err(ApiError::Parameters(self.wrong)),
        }
    }
}

fn problem(parameter: &str, detail: &str) -> WrongParameter {
    WrongParameter {
        parameter: parameter.to_owned(),
        detail: detail.to_owned(),
    }
}
