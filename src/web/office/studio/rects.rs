//! Rectangles as they are typed: four fields each, filled in by hand or by the
//! canvas. What is drawn and what is typed is the same form.

use super::Problem;
use super::report::numbers;
use crate::i18n::{Lang, Translations};
use crate::imaging::{Edit, MIN_SIDE, Rect};
use crate::web::shell::error::PageError;
use crate::web::shell::fields::Fields;
use serde::Serialize;

/// The most rectangles on one picture.
const MAX_RECTS: usize = 100;
/// Empty rows that wait at the end of the list.
const SPARE: usize = 1;
/// What "More rows" adds.
const MORE: usize = 4;

/// The four numbers of a rectangle as typed: x, y, width, height.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Row([String; 4]);

/// Everything that was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Drawn {
    rows: Vec<Row>,
    crop: Row,
}

/// How large the upright original is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Size {
    pub(super) width: u32,
    pub(super) height: u32,
}

const NAMES: [&str; 4] = ["x", "y", "width", "height"];

impl Drawn {
    /// What is in force.
    pub(super) fn of(edit: &Edit) -> Self {
        Self {
            rows: edit.redactions.iter().map(|r| Row(numbers(r))).collect(),
            crop: edit
                .crop
                .as_ref()
                .map(|r| Row(numbers(r)))
                .unwrap_or_default(),
        }
    }

    /// What was posted, without the rows that were marked for removal.
    ///
    /// # Errors
    /// 400 if the columns are not equally long: no browser sends that.
    pub(super) fn read(form: &Fields) -> Result<Self, PageError> {
        let columns = NAMES.map(|name| form.all(name).map(digits).collect::<Vec<_>>());
        let length = columns[0].len();
        if length > MAX_RECTS + MORE || columns.iter().any(|column| column.len() != length) {
            return Err(PageError::BadRequest("error-400-text"));
        }
        let removed: Vec<&str> = form.all("remove").collect();
        let kept = (0..length).filter(|at| !removed.contains(&at.to_string().as_str()));
        let rows = kept.map(|at| Row(NAMES_AT.map(|column| columns[column][at].clone())));
        let crop = Row(NAMES.map(|name| digits(form.text(&format!("crop-{name}")))));
        Ok(Self {
            rows: rows.filter(|row| !row.is_empty()).collect(),
            crop: if removed.contains(&"crop") {
                Row::default()
            } else {
                crop
            },
        })
    }

    /// Adds what a colleague drew in the meantime: a black-out is never lost by
    /// two people working at once.
    pub(super) fn join(&mut self, edit: &Edit) {
        for rect in &edit.redactions {
            let row = Row(numbers(rect));
            if !self.rows.contains(&row) {
                self.rows.push(row);
            }
        }
        if let (true, Some(crop)) = (self.crop.is_empty(), &edit.crop) {
            self.crop = Row(numbers(crop));
        }
    }

    /// The edit, or everything that is wrong.
    pub(super) fn parse(
        &self,
        size: Size,
        translations: &Translations,
        lang: Lang,
    ) -> Result<Edit, Vec<Problem>> {
        let mut problems = Vec::new();
        let mut read = |row: &Row, prefix: &str, suffix: &str, least: u32| {
            let fault = match row.rect(size, least) {
                Ok(rect) => return rect,
                Err(fault) => fault,
            };
            let args = [
                ("width", size.width.to_string().into()),
                ("height", size.height.to_string().into()),
                ("least", MIN_SIDE.to_string().into()),
            ];
            let text = translations.text(lang, fault.message, &args);
            let field = format!("{prefix}{}{suffix}", NAMES[fault.column]);
            problems.push(Problem::of_field(field, text));
            None
        };
        let redactions: Vec<Rect> = self
            .rows
            .iter()
            .enumerate()
            .filter_map(|(at, row)| read(row, "", &format!("-{at}"), 1))
            .collect();
        let crop = read(&self.crop, "crop-", "", MIN_SIDE);
        if self.rows.len() > MAX_RECTS {
            let text = translations.plain(lang, "studio-rect-too-many");
            problems.push(Problem::of_page(text));
        }
        if problems.is_empty() {
            Ok(Edit { redactions, crop })
        } else {
            Err(problems)
        }
    }

    /// The rows as the form shows them, with some empty ones at the end.
    pub(super) fn view(&self, step: Step, problems: &[Problem]) -> (Vec<RectView>, RectView) {
        let spare = match step {
            Step::More => SPARE + MORE,
            Step::Apply => SPARE,
        };
        let filled = self.rows.iter().cloned();
        let empty = std::iter::repeat_n(Row::default(), spare);
        let rows = filled.chain(empty).enumerate();
        let rows = rows.map(|(at, row)| row.view(at, "", &format!("-{at}"), problems));
        (rows.collect(), self.crop.view(0, "crop-", "", problems))
    }
}

const NAMES_AT: [usize; 4] = [0, 1, 2, 3];

/// What a POST of the form asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    /// Make the picture anew.
    Apply,
    /// Only more empty rows; nothing is made.
    More,
}

impl Step {
    pub(super) fn read(form: &Fields) -> Self {
        match form.text("step") {
            "more" => Self::More,
            _ => Self::Apply,
        }
    }
}

/// A rectangle of the form.
#[derive(Serialize)]
pub(super) struct RectView {
    index: usize,
    filled: bool,
    fields: Vec<NumberView>,
    errors: Vec<String>,
}

#[derive(Serialize)]
struct NumberView {
    id: String,
    name: String,
    kind: &'static str,
    value: String,
    wrong: bool,
}

/// What is wrong with a rectangle, and in which of its columns.
struct Fault {
    column: usize,
    message: &'static str,
}

impl Row {
    fn is_empty(&self) -> bool {
        self.0.iter().all(String::is_empty)
    }

    /// The rectangle, if all four numbers make one on the picture; nothing if
    /// all are empty.
    fn rect(&self, size: Size, least: u32) -> Result<Option<Rect>, Fault> {
        if self.is_empty() {
            return Ok(None);
        }
        let fault = |column, message| Err(Fault { column, message });
        let mut numbers = [0; 4];
        for (column, text) in self.0.iter().enumerate() {
            match text.parse::<u32>() {
                Ok(number) => numbers[column] = number,
                Err(_) if text.is_empty() => return fault(column, "studio-rect-incomplete"),
                Err(_) => return fault(column, "studio-rect-not-a-number"),
            }
        }
        let [x, y, width, height] = numbers;
        if x >= size.width {
            return fault(0, "studio-rect-outside");
        }
        if y >= size.height {
            return fault(1, "studio-rect-outside");
        }
        let message = if least > 1 {
            "studio-crop-too-small"
        } else {
            "studio-rect-without-area"
        };
        if width.min(size.width - x) < least {
            return fault(2, message);
        }
        if height.min(size.height - y) < least {
            return fault(3, message);
        }
        Ok(Some(Rect {
            x,
            y,
            width: width.min(size.width - x),
            height: height.min(size.height - y),
        }))
    }

    fn view(&self, index: usize, prefix: &str, suffix: &str, problems: &[Problem]) -> RectView {
        let mut errors = Vec::new();
        let fields = NAMES.iter().zip(&self.0).map(|(name, value)| {
            let id = format!("{prefix}{name}{suffix}");
            let error = super::problem_of(problems, &id);
            let wrong = error.is_some();
            errors.extend(error);
            NumberView {
                id,
                name: format!("{prefix}{name}"),
                kind: name,
                value: value.clone(),
                wrong,
            }
        });
        RectView {
            index,
            filled: !self.is_empty(),
            fields: fields.collect(),
            errors,
        }
    }
}

/// Trims, and takes the digits of Arabic keyboards too.
fn digits(text: &str) -> String {
    text.trim()
        .chars()
        .take(12)
        .map(|c| match c {
            '٠'..='٩' => western(c, '٠'),
            '۰'..='۹' => western(c, '۰'),
            other => other,
        })
        .collect()
}

fn western(c: char, zero: char) -> char {
    let value = u32::from(c) - u32::from(zero);
    char::from_digit(value, 10).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIZE: Size = Size {
        width: 400,
        height: 300,
    };

    fn parse(body: &str) -> Result<Edit, Vec<String>> {
        let drawn = Drawn::read(&Fields::of_query(body)).unwrap();
        let translations = Translations::load().unwrap();
        let result = drawn.parse(SIZE, &translations, Lang::En);
        result.map_err(|list| list.into_iter().filter_map(|p| p.field).collect())
    }

    fn rect(x: u32, y: u32, width: u32, height: u32) -> Rect {
        Rect {
            x,
            y,
            width,
            height,
        }
    }

    #[test]
    fn rows_become_rectangles_and_empty_ones_nothing() {
        let edit = parse(
            "x=1&y=2&width=3&height=4&x=&y=&width=&height=&x=390&y=٢٩٠&width=50&height=50\
             &crop-x=0&crop-y=0&crop-width=100&crop-height=90",
        )
        .unwrap();
        assert_eq!(
            edit.redactions,
            [rect(1, 2, 3, 4), rect(390, 290, 10, 10)],
            "clipped to the picture"
        );
        assert_eq!(edit.crop, Some(rect(0, 0, 100, 90)));
    }

    #[test]
    fn what_is_wrong_is_named_by_its_field() {
        for (body, field) in [
            ("x=1&y=&width=3&height=4", "y-0"),
            ("x=1&y=b&width=3&height=4", "y-0"),
            ("x=400&y=0&width=3&height=4", "x-0"),
            ("x=0&y=0&width=3&height=0", "height-0"),
            (
                "crop-x=0&crop-y=0&crop-width=31&crop-height=90",
                "crop-width",
            ),
            (
                "crop-x=380&crop-y=0&crop-width=90&crop-height=90",
                "crop-width",
            ),
        ] {
            assert_eq!(parse(body), Err(vec![field.to_owned()]), "{body}");
        }
        let crooked = Fields::of_query("x=1&x=2&y=1&width=1&height=1");
        assert!(Drawn::read(&crooked).is_err());
    }

    #[test]
    fn marked_rows_go_and_a_colleagues_rows_stay() {
        let body = "x=1&y=1&width=9&height=9&x=2&y=2&width=9&height=9&remove=0";
        let mut drawn = Drawn::read(&Fields::of_query(body)).unwrap();
        let theirs = Edit {
            redactions: vec![rect(2, 2, 9, 9), rect(5, 5, 9, 9)],
            crop: Some(rect(0, 0, 50, 50)),
        };
        drawn.join(&theirs);
        let translations = Translations::load().unwrap();
        let edit = drawn.parse(SIZE, &translations, Lang::En).unwrap();
        assert_eq!(edit.redactions, [rect(2, 2, 9, 9), rect(5, 5, 9, 9)]);
        assert_eq!(edit.crop, theirs.crop);
    }
}
