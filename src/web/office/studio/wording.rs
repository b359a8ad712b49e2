//! The wording form: what it asks, what was typed, what is wrong with it.

use super::{Choice, FieldView, Problem, countries, name_of, problem_of};
use crate::domain::{Category, Country, SeriesId};
use crate::i18n::{Lang, Translations};
use crate::publishing::{ObjectView, SeriesView, Wording, Words};
use crate::web::shell::fields::Fields;
use serde::Serialize;

/// The parts of the wording in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Title,
    Question,
    Alt,
}

impl Part {
    const ALL: [Self; 3] = [Self::Title, Self::Question, Self::Alt];

    fn limit(self) -> usize {
        match self {
            Self::Title => 120,
            Self::Question => 200,
            Self::Alt => 500,
        }
    }

    fn word(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Question => "question",
            Self::Alt => "alt",
        }
    }

    fn field(self, lang: Lang) -> String {
        format!("{}-{}", self.word(), lang.code())
    }
}

/// The form as it was posted, or as it would be posted unchanged.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Raw {
    category: String,
    series: String,
    countries: String,
    /// In the order of [`Lang::ALL`], each with title, question, alternative text.
    words: [[String; 3]; 3],
}

impl Raw {
    /// What was posted; countries that are understood are written out, so that
    /// a code and a name are no difference.
    pub(super) fn read(form: &Fields, translations: &Translations, lang: Lang) -> Self {
        let line = |name: &str| one_line(form.text(name));
        let typed = form.text("countries").trim();
        let understood = countries::read(typed, translations)
            .map(|list| countries::write(&Country::join(&list), translations, lang));
        Self {
            category: line("category"),
            series: line("series"),
            countries: understood.unwrap_or_else(|_| typed.to_owned()),
            words: Lang::ALL.map(|lang| Part::ALL.map(|part| line(&part.field(lang)))),
        }
    }

    pub(super) fn of(object: &ObjectView, translations: &Translations, lang: Lang) -> Self {
        let row = &object.row;
        let words = |lang: Lang| {
            let text = object.texts.iter().find(|t| t.lang == lang.code());
            text.map(|t| [t.title.clone(), t.question.clone(), t.alt.clone()])
                .unwrap_or_default()
        };
        Self {
            category: row.category.to_string(),
            series: row
                .series_id
                .as_ref()
                .map_or(String::new(), ToString::to_string),
            countries: countries::write(&row.countries, translations, lang),
            words: Lang::ALL.map(words),
        }
    }

    /// The wording, or everything that is wrong with it.
    pub(super) fn parse(
        &self,
        all_series: &[SeriesView],
        translations: &Translations,
        lang: Lang,
    ) -> Result<Wording, Vec<Problem>> {
        let say = |id: &str| translations.plain(lang, id);
        let mut problems = Vec::new();
        let category: Option<Category> = self.category.parse().ok();
        if category.is_none() {
            problems.push(Problem::of_field("category", say("studio-error-category")));
        }
        let series = all_series.iter().find(|s| s.row.id.as_str() == self.series);
        if series.is_none() && !self.series.is_empty() {
            problems.push(Problem::of_field("series", say("studio-error-series")));
        }
        let countries = countries::read(&self.countries, translations).unwrap_or_else(|entry| {
            let args = [("entry", entry.into())];
            let text = translations.text(lang, "studio-error-country", &args);
            problems.push(Problem::of_field("countries", text));
            Vec::new()
        });
        if self.words.iter().all(|parts| parts[0].is_empty()) {
            let first = Part::Title.field(Lang::En);
            problems.push(Problem::of_field(first, say("studio-error-title")));
        }
        problems.extend(self.too_long(translations, lang));
        let (Some(category), true) = (category, problems.is_empty()) else {
            return Err(problems);
        };
        Ok(Wording {
            category,
            series: series.map(|s| s.row.id.clone()),
            region: None,
            countries,
            words: self.written(),
        })
    }

    fn too_long(&self, translations: &Translations, lang: Lang) -> Vec<Problem> {
        let mut problems = Vec::new();
        for (of, parts) in Lang::ALL.into_iter().zip(&self.words) {
            for (part, text) in Part::ALL.into_iter().zip(parts) {
                let length = text.chars().count();
                if length <= part.limit() {
                    continue;
                }
                let args = [
                    ("part", translations.plain(lang, label(part)).into()),
                    ("lang", name_of(of, translations, lang).into()),
                    ("limit", part.limit().into()),
                    ("length", length.into()),
                ];
                let text = translations.text(lang, "studio-error-too-long", &args);
                problems.push(Problem::of_field(part.field(of), text));
            }
        }
        problems
    }

    /// A language of which nothing was written is not kept.
    fn written(&self) -> Vec<Words> {
        Lang::ALL
            .into_iter()
            .zip(&self.words)
            .filter(|(_, parts)| parts.iter().any(|part| !part.is_empty()))
            .map(|(lang, [title, question, alt])| Words {
                lang,
                title: title.clone(),
                question: question.clone(),
                alt: alt.clone(),
                facts: String::new(),
                helps: String::new(),
                known: String::new(),
            })
            .collect()
    }
}

/// The message that names a part.
fn label(part: Part) -> &'static str {
    match part {
        Part::Title => "studio-title",
        Part::Question => "studio-question",
        Part::Alt => "studio-alt",
    }
}

/// One line without control characters: none of these fields has a second, and
/// PostgreSQL takes no NUL.
pub(super) fn one_line(text: &str) -> String {
    let plain: String = text
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The form as the page shows it.
#[derive(Serialize)]
pub(super) struct FormView {
    action: String,
    version: i64,
    category: FieldView,
    categories: &'static [Category],
    series: FieldView,
    all_series: Vec<Choice>,
    countries: FieldView,
    languages: Vec<LanguageView>,
}

#[derive(Serialize)]
struct LanguageView {
    lang: Lang,
    name: &'static str,
    dir: &'static str,
    standing: &'static str,
    title: FieldView,
    question: FieldView,
    alt: FieldView,
}

/// What stands in the form and what came between.
pub(super) struct Filled<'a> {
    /// What was typed, or what is stored.
    pub(super) raw: &'a Raw,
    /// What somebody else stored in the meantime.
    pub(super) saved: Option<&'a Raw>,
    /// What is wrong.
    pub(super) problems: &'a [Problem],
}

impl Filled<'_> {
    fn field(&self, name: &str, of: impl Fn(&Raw) -> &String) -> FieldView {
        let value = of(self.raw).clone();
        let saved = self.saved.map(&of).filter(|saved| **saved != value);
        FieldView {
            error: problem_of(self.problems, name),
            differs: saved.is_some(),
            saved: saved.cloned().unwrap_or_default(),
            name: name.to_owned(),
            value,
        }
    }

    pub(super) fn view(
        &self,
        action: String,
        version: i64,
        all_series: &[SeriesView],
        lang: Lang,
    ) -> FormView {
        let part = |at: usize, part: Part| {
            let name = part.field(Lang::ALL[at]);
            self.field(&name, move |raw| &raw.words[at][part as usize])
        };
        let languages = Lang::ALL.into_iter().enumerate();
        FormView {
            action,
            version,
            category: self.field("category", |raw| &raw.category),
            categories: Category::ALL,
            series: self.field("series", |raw| &raw.series),
            all_series: all_series.iter().map(|s| series_choice(s, lang)).collect(),
            countries: self.field("countries", |raw| &raw.countries),
            languages: languages
                .map(|(at, of)| LanguageView {
                    lang: of,
                    name: of.native_name(),
                    dir: of.dir(),
                    standing: standing(&self.raw.words[at]),
                    title: part(at, Part::Title),
                    question: part(at, Part::Question),
                    alt: part(at, Part::Alt),
                })
                .collect(),
        }
    }
}

/// How far a language is.
fn standing(parts: &[String; 3]) -> &'static str {
    match parts.iter().filter(|part| !part.is_empty()).count() {
        0 => "empty",
        3 => "whole",
        _ => "unfinished",
    }
}

fn series_choice(series: &SeriesView, lang: Lang) -> Choice {
    Choice {
        value: series.row.id.to_string(),
        label: series_title(series, lang),
    }
}

/// The name of a series in the reader's language, else in any, else its address.
pub(super) fn series_title(series: &SeriesView, lang: Lang) -> String {
    let texts = &series.texts;
    let text = [lang, Lang::En]
        .iter()
        .find_map(|lang| texts.iter().find(|t| t.lang == lang.code()))
        .or(texts.first());
    text.map_or_else(|| series.row.slug.to_string(), |t| t.title.clone())
}

/// The series of a form's value, for a page that only names it.
pub(super) fn named_series(
    all: &[SeriesView],
    id: Option<&SeriesId>,
    lang: Lang,
) -> Option<String> {
    let found = all.iter().find(|series| Some(&series.row.id) == id)?;
    Some(series_title(found, lang))
}
