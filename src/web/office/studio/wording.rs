//! The wording form: what it asks, what was typed, what is wrong with it.

use super::languages::{About, LanguagesView, Need, TextPart, Texts, title};
use super::{Choice, FieldView, Problem, countries, lines, one_line, problem_of};
use crate::domain::{Category, Country, Region, SeriesId};
use crate::i18n::{Lang, Translations};
use crate::publishing::{ObjectView, SeriesView, Wording, Words};
use crate::store::objects::TextRow;
use crate::web::shell::fields::Fields;
use serde::Serialize;

/// The parts of the wording in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    Title,
    Question,
    Alt,
    Facts,
    Helps,
    Known,
}

impl TextPart for Part {
    const ALL: &'static [Self] = &[
        Self::Title,
        Self::Question,
        Self::Alt,
        Self::Facts,
        Self::Helps,
        Self::Known,
    ];

    fn about(self) -> About {
        match self {
            Self::Title => title(),
            Self::Question => About {
                name: "question",
                limit: 200,
                rows: 3,
                label: "studio-question",
                hint: "studio-question-hint",
                need: Need::Needed,
                tidy: one_line,
            },
            Self::Alt => About {
                name: "alt",
                limit: 500,
                rows: 8,
                label: "studio-alt",
                hint: "studio-alt-hint",
                need: Need::Needed,
                tidy: one_line,
            },
            Self::Facts => optional("facts", "studio-facts", "studio-facts-hint"),
            Self::Helps => optional("helps", "studio-helps", "studio-helps-hint"),
            Self::Known => optional("known", "studio-known", "studio-known-hint"),
        }
    }
}

/// One statement a line, as many as there are.
fn optional(name: &'static str, label: &'static str, hint: &'static str) -> About {
    About {
        name,
        limit: 500,
        need: Need::Optional,
        tidy: lines,
        rows: 4,
        label,
        hint,
    }
}

/// The form as it was posted, or as it would be posted unchanged.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Raw {
    category: String,
    series: String,
    region: String,
    countries: String,
    texts: Texts<Part>,
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
            region: line("region"),
            countries: understood.unwrap_or_else(|_| typed.to_owned()),
            texts: Texts::read(form),
        }
    }

    pub(super) fn of(object: &ObjectView, translations: &Translations, lang: Lang) -> Self {
        let row = &object.row;
        Self {
            category: row.category.to_string(),
            series: row
                .series_id
                .as_ref()
                .map_or(String::new(), ToString::to_string),
            region: row.region.map_or(String::new(), |r| r.to_string()),
            countries: countries::write(&row.countries, translations, lang),
            texts: Texts::stored(object.texts.iter().flat_map(stored)),
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
        let region: Option<Region> = self.region.parse().ok();
        if region.is_none() && !self.region.is_empty() {
            problems.push(Problem::of_field("region", say("studio-error-region")));
        }
        let countries = countries::read(&self.countries, translations).unwrap_or_else(|entry| {
            let args = [("entry", entry.into())];
            let text = translations.text(lang, "studio-error-country", &args);
            problems.push(Problem::of_field("countries", text));
            Vec::new()
        });
        if Lang::ALL
            .iter()
            .all(|of| self.texts.text(*of, Part::Title).is_empty())
        {
            let first = Part::Title.field(Lang::En);
            problems.push(Problem::of_field(first, say("studio-error-title")));
        }
        problems.extend(self.texts.too_long(translations, lang));
        let (Some(category), true) = (category, problems.is_empty()) else {
            return Err(problems);
        };
        Ok(Wording {
            category,
            series: series.map(|s| s.row.id.clone()),
            region,
            countries,
            words: self.written(),
        })
    }

    /// A language of which nothing was written is not kept.
    fn written(&self) -> Vec<Words> {
        let text = |lang: Lang, part: Part| self.texts.text(lang, part).to_owned();
        let languages = self.texts.written().into_iter();
        languages
            .map(|lang| Words {
                lang,
                title: text(lang, Part::Title),
                question: text(lang, Part::Question),
                alt: text(lang, Part::Alt),
                facts: text(lang, Part::Facts),
                helps: text(lang, Part::Helps),
                known: text(lang, Part::Known),
            })
            .collect()
    }
}

fn stored(text: &TextRow) -> Vec<(Lang, Part, String)> {
    let Ok(lang) = text.lang.parse() else {
        return Vec::new();
    };
    vec![
        (lang, Part::Title, text.title.clone()),
        (lang, Part::Question, text.question.clone()),
        (lang, Part::Alt, text.alt.clone()),
        (lang, Part::Facts, text.facts.clone()),
        (lang, Part::Helps, text.helps.clone()),
        (lang, Part::Known, text.known.clone()),
    ]
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
    region: FieldView,
    regions: &'static [Region],
    countries: FieldView,
    languages: LanguagesView,
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
        FormView {
            action,
            version,
            category: self.field("category", |raw| &raw.category),
            categories: Category::ALL,
            series: self.field("series", |raw| &raw.series),
            all_series: all_series.iter().map(|s| series_choice(s, lang)).collect(),
            region: self.field("region", |raw| &raw.region),
            regions: Region::ALL,
            countries: self.field("countries", |raw| &raw.countries),
            languages: self
                .raw
                .texts
                .view(self.saved.map(|saved| &saved.texts), self.problems),
        }
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
