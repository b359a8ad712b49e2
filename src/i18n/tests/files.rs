//! The message files, taken apart.

use super::*;
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};

/// A message as far as two languages can be compared.
#[derive(Debug)]
pub struct Message {
    /// Its file, without folder and ending.
    pub file: String,
    pub id: String,
    /// Its words without what is put into them, piece by piece.
    pub words: Vec<String>,
    /// The variables it uses.
    pub variables: BTreeSet<String>,
    /// The keys of each of its selectors.
    pub selectors: Vec<Vec<String>>,
}

impl Message {
    /// All its words.
    pub fn text(&self) -> String {
        self.words.concat()
    }

    /// Where its links lead: a line such as `=> /tip Tell us`.
    pub fn links(&self) -> Vec<String> {
        let text = self.text();
        let lines = text.lines().filter_map(|line| line.strip_prefix("=> "));
        lines
            .map(|link| link.split(' ').next().unwrap().to_owned())
            .collect()
    }
}

/// Every message of a language, in the order of its files.
pub fn messages(lang: Lang) -> Vec<Message> {
    files_of(lang)
        .into_iter()
        .flat_map(|(path, text)| in_file(&path, &text))
        .collect()
}

pub fn in_file(path: &str, text: &str) -> Vec<Message> {
    let parsed = fluent_syntax::parser::parse(text);
    let parsed = parsed.unwrap_or_else(|(_, why)| panic!("{path}: {why:?}"));
    let (_, file) = path.rsplit_once('/').unwrap();
    let messages = parsed.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    });
    messages
        .map(|message| {
            let mut found = Message {
                file: file.trim_end_matches(".ftl").to_owned(),
                id: message.id.name.to_owned(),
                words: Vec::new(),
                variables: BTreeSet::new(),
                selectors: Vec::new(),
            };
            if let Some(pattern) = &message.value {
                take_apart(pattern, &mut found);
            }
            found
        })
        .collect()
}

fn take_apart(pattern: &Pattern<&str>, found: &mut Message) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => found.words.push((*value).to_owned()),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(inline) => variable(inline, found),
                Expression::Select { selector, variants } => {
                    variable(selector, found);
                    let keys = variants.iter().map(|variant| match variant.key {
                        VariantKey::Identifier { name } => name.to_owned(),
                        VariantKey::NumberLiteral { value } => value.to_owned(),
                    });
                    found.selectors.push(keys.collect());
                    for variant in variants {
                        take_apart(&variant.value, found);
                    }
                }
            },
        }
    }
}

fn variable(inline: &InlineExpression<&str>, found: &mut Message) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.variables.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                variable(argument, found);
            }
        }
        _ => {}
    }
}
