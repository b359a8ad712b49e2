//! Parameters of a call: known ones, once each, with a value that can be used.
//! A parameter that was mistyped and ignored would give a wrong answer.

use super::problem::{ApiError, WrongParameter};
use crate::i18n::Lang;
use crate::web::shell::fields::Fields;
use actix_web::HttpRequest;

/// At most so many things are told to be wrong: an answer must not grow with the
/// nonsense that was sent.
const MAX_TOLD: usize = 10;

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
        let is_unknown = |name: &String| !known.contains(&name.as_str());
        if fields.pairs().iter().any(|(name, _)| is_unknown(name)) {
            // Not told back: what was typed may be anything. Once for all of them.
            wrong.push(problem("", "there is no such parameter"));
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
    pub fn finish(mut self) -> Result<(), ApiError> {
        self.wrong.truncate(MAX_TOLD);
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

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::test::TestRequest;

    /// What is told of a query.
    fn told(query: &str, known: &[&str]) -> Vec<WrongParameter> {
        let request = TestRequest::with_uri(&format!("/?{query}")).to_http_request();
        match Query::of(&request, known).finish() {
            Err(ApiError::Parameters(wrong)) => wrong,
            _ => Vec::new(),
        }
    }

    #[test]
    fn an_answer_does_not_grow_with_the_nonsense_that_was_sent() {
        let nonsense: Vec<_> = (0..500).map(|n| format!("x{n}=1")).collect();
        assert_eq!(told(&nonsense.join("&"), &["lang"]).len(), 1);

        let names: Vec<_> = (0..12).map(|n| format!("p{n}")).collect();
        let twice: Vec<_> = names.iter().map(|n| format!("{n}=1&{n}=2")).collect();
        let known: Vec<_> = names.iter().map(String::as_str).collect();
        assert_eq!(told(&twice.join("&"), &known).len(), MAX_TOLD);
        assert!(told("p0=1", &known).is_empty());
    }
}
