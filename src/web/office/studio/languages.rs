//! Texts that are written once per language: which languages a form shows, what was
//! typed in them, and how another one is added without a script.

use super::{FieldView, Problem, name_of, one_line, problem_of};
use crate::i18n::{Lang, Translations};
use crate::web::shell::fields::Fields;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// One part of such a text, such as its title. A new part is one more variant: form,
/// limits and comparison follow.
pub(super) trait TextPart: Copy + Ord + 'static {
    /// In the order of the form.
    const ALL: &'static [Self];

    fn about(self) -> About;

    /// The name of its field, as it is posted.
    fn field(self, lang: Lang) -> String {
        format!("{}-{}", self.about().name, lang.code())
    }
}

/// What a form says of a part.
pub(super) struct About {
    /// Without the language.
    pub(super) name: &'static str,
    /// In characters.
    pub(super) limit: usize,
    /// Whether a language is unfinished without it.
    pub(super) need: Need,
    /// How what was typed is tidied before it is kept.
    pub(super) tidy: fn(&str) -> String,
    /// The height of its field.
    pub(super) rows: u8,
    /// The messages that name and explain it.
    pub(super) label: &'static str,
    pub(super) hint: &'static str,
}

/// A name for something: every such text begins with it.
pub(super) fn title() -> About {
    About {
        name: "title",
        limit: 120,
        rows: 2,
        label: "studio-title",
        hint: "studio-title-hint",
        need: Need::Needed,
        tidy: one_line,
    }
}

/// Whether a part must be written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Need {
    /// In every language that was begun.
    Needed,
    /// Only where there is something to say.
    Optional,
}

/// What was typed, or what is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Texts<P: Ord> {
    words: BTreeMap<(Lang, P), String>,
    /// Has a place in the form, though nothing may be typed there yet.
    open: BTreeSet<Lang>,
    /// Was asked for a moment ago: where the person goes on writing.
    added: Option<Lang>,
}

impl<P: TextPart> Default for Texts<P> {
    fn default() -> Self {
        Self::stored([])
    }
}

/// Whether a form was sent for another language, not to be saved.
pub(super) fn is_adding(form: &Fields) -> bool {
    form.text("add") == "language"
}

impl<P: TextPart> Texts<P> {
    pub(super) fn stored(words: impl IntoIterator<Item = (Lang, P, String)>) -> Self {
        let words: BTreeMap<_, _> = words
            .into_iter()
            .map(|(lang, part, text)| ((lang, part), text))
            .collect();
        Self {
            open: words.keys().map(|(lang, _)| *lang).collect(),
            words,
            added: None,
        }
    }

    /// What was posted, with the language that was asked for, if one was.
    pub(super) fn read(form: &Fields) -> Self {
        let mut words = Vec::new();
        for lang in Lang::ALL {
            for &part in P::ALL {
                let posted = form.all(&part.field(lang)).next().map(part.about().tidy);
                words.extend(posted.map(|text| (lang, part, text)));
            }
        }
        let added = is_adding(form).then(|| form.value("language")).flatten();
        let mut texts = Self::stored(words);
        texts.open.extend(added);
        texts.added = added;
        texts
    }

    pub(super) fn text(&self, lang: Lang, part: P) -> &str {
        self.words.get(&(lang, part)).map_or("", String::as_str)
    }

    /// The languages in which something was written, in the order of [`Lang::ALL`].
    pub(super) fn written(&self) -> BTreeSet<Lang> {
        let typed = self.words.iter().filter(|(_, text)| !text.is_empty());
        typed.map(|((lang, _), _)| *lang).collect()
    }

    /// Every part that is longer than its limit.
    pub(super) fn too_long(&self, translations: &Translations, reader: Lang) -> Vec<Problem> {
        let mut problems = Vec::new();
        for (&(lang, part), text) in &self.words {
            let (about, length) = (part.about(), text.chars().count());
            if length <= about.limit {
                continue;
            }
            let args = [
                ("part", translations.plain(reader, about.label).into()),
                ("lang", name_of(lang, translations, reader).into()),
                ("limit", about.limit.into()),
                ("length", length.into()),
            ];
            let text = translations.text(reader, "studio-error-too-long", &args);
            problems.push(Problem::of_field(part.field(lang), text));
        }
        problems
    }

    /// The languages as the form shows them: those of the office and every other one
    /// that has text, here or in what somebody else `saved` meanwhile.
    pub(super) fn view(&self, saved: Option<&Self>, problems: &[Problem]) -> LanguagesView {
        let mut shown: BTreeSet<Lang> = Lang::OFFICE.into();
        shown.extend(&self.open);
        shown.extend(saved.into_iter().flat_map(|saved| &saved.open));
        let place = |lang: &Lang| Lang::OFFICE.iter().position(|own| own == lang);
        let mut order: Vec<Lang> = shown.iter().copied().collect();
        // Those of the office first; the sort is stable.
        order.sort_by_key(|lang| place(lang).unwrap_or(usize::MAX));
        let language = |lang: Lang| LanguageView {
            lang,
            name: lang.native_name(),
            dir: lang.dir(),
            standing: self.standing(lang),
            added: self.added == Some(lang),
            parts: P::ALL
                .iter()
                .map(|&part| self.part_view(lang, part, saved, problems))
                .collect(),
        };
        LanguagesView {
            open: order.into_iter().map(language).collect(),
            missing: Lang::ALL
                .into_iter()
                .filter(|lang| !shown.contains(lang))
                .map(|lang| Missing {
                    lang,
                    name: lang.native_name(),
                })
                .collect(),
        }
    }

    fn part_view(
        &self,
        lang: Lang,
        part: P,
        saved: Option<&Self>,
        problems: &[Problem],
    ) -> PartView {
        let (about, name) = (part.about(), part.field(lang));
        let value = self.text(lang, part);
        let saved = saved.map(|saved| saved.text(lang, part));
        let saved = saved.filter(|saved| *saved != value);
        PartView {
            label: about.label,
            hint: about.hint,
            rows: about.rows,
            field: FieldView {
                error: problem_of(problems, &name),
                differs: saved.is_some(),
                saved: saved.unwrap_or_default().to_owned(),
                value: value.to_owned(),
                name,
            },
        }
    }

    /// How far a language is.
    fn standing(&self, lang: Lang) -> &'static str {
        let typed = |part: &P| !self.text(lang, *part).is_empty();
        let mut needed = P::ALL.iter().filter(|p| p.about().need == Need::Needed);
        match (P::ALL.iter().any(typed), needed.all(typed)) {
            (false, _) => "empty",
            (true, true) => "whole",
            (true, false) => "unfinished",
        }
    }
}

/// The part of a form with a text in several languages.
#[derive(Serialize)]
pub(super) struct LanguagesView {
    open: Vec<LanguageView>,
    missing: Vec<Missing>,
}

#[derive(Serialize)]
struct LanguageView {
    lang: Lang,
    name: &'static str,
    dir: &'static str,
    standing: &'static str,
    added: bool,
    parts: Vec<PartView>,
}

#[derive(Serialize)]
struct PartView {
    label: &'static str,
    hint: &'static str,
    rows: u8,
    field: FieldView,
}

/// A language that can be added.
#[derive(Serialize)]
struct Missing {
    lang: Lang,
    name: &'static str,
}
