//! Pages of words: help, privacy, accessibility, safety.
//!
//! Their text is one message a section. An empty line ends a paragraph; lines
//! that begin with `- ` are a list; `=> /tip Tell us` is a link within the
//! language, and `=> contact …` one to whoever answers for the site.

use super::cache::cached;
use super::lang;
use crate::settings::Site;
use crate::web::Portal;
use crate::web::shell::error::PageError;
use crate::web::shell::render;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
struct View {
    key: &'static str,
    title: String,
    lead: String,
    sections: Vec<Section>,
}

#[derive(Serialize)]
struct Section {
    anchor: String,
    title: String,
    blocks: Vec<Block>,
}

#[derive(Serialize, Debug, PartialEq, Eq)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum Block {
    Paragraph { text: String },
    List { items: Vec<String> },
    Link { href: String, text: String },
}

/// The pages with the number of their sections.
pub const PAGES: [(&str, usize); 4] = [
    ("help", 8),
    ("privacy", 7),
    ("accessibility", 4),
    ("safety", 5),
];

/// GET /{lang}/{page}
pub async fn show(
    request: HttpRequest,
    portal: web::Data<Portal>,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, PageError> {
    let lang = lang(&path.0)?;
    let (key, count) = PAGES
        .into_iter()
        .find(|(key, _)| *key == path.1)
        .ok_or(PageError::NotFound)?;
    let address = format!("/{}/{key}", lang.code());
    let here = address.clone();
    let site = &portal.settings.site;
    let build = || async {
        let args = [("operator", site.operator.as_str().into())];
        let say = |id: String| portal.translations.text(lang, &id, &args);
        let view = View {
            key,
            title: say(format!("page-{key}-title")),
            lead: say(format!("page-{key}-lead")),
            sections: (1..=count)
                .map(|n| Section {
                    anchor: format!("{key}-{n}"),
                    title: say(format!("page-{key}-{n}-title")),
                    blocks: blocks(&say(format!("page-{key}-{n}-text")), lang.code(), site),
                })
                .collect(),
        };
        render::page(&portal, lang, &here, "public/words.html", &view)
    };
    cached(&portal, &request, &address, build).await
}

fn blocks(text: &str, lang: &str, site: &Site) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut open = false;
    for line in text.lines().map(str::trim) {
        if let Some(link) = line.strip_prefix("=> ") {
            let (to, text) = link.split_once(' ').unwrap_or((link, link));
            let href = match to {
                "contact" => site.contact.clone(),
                path => format!("/{lang}{path}"),
            };
            let text = text.to_owned();
            blocks.push(Block::Link { href, text });
        } else if let Some(item) = line.strip_prefix("- ") {
            match blocks.last_mut() {
                Some(Block::List { items }) if open => items.push(item.to_owned()),
                _ => blocks.push(Block::List {
                    items: vec![item.to_owned()],
                }),
            }
        } else if !line.is_empty() {
            match blocks.last_mut() {
                Some(Block::Paragraph { text }) if open => {
                    text.push(' ');
                    text.push_str(line);
                }
                _ => blocks.push(Block::Paragraph { text: line.into() }),
            }
        }
        open = !line.is_empty();
    }
    blocks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_becomes_paragraphs_lists_and_links() {
        let mut site = crate::settings::Settings::load(None).unwrap().site;
        site.contact = "mailto:us@example.org".into();
        let text = "One\nline.\n\nTwo.\n- a\n- b\n\n- c\n=> /tip Tell us\n=> contact Write";
        let text_of = |text: &str| Block::Paragraph { text: text.into() };
        let list = |items: &[&str]| Block::List {
            items: items.iter().map(ToString::to_string).collect(),
        };
        let link = |href: &str, text: &str| Block::Link {
            href: href.into(),
            text: text.into(),
        };
        assert_eq!(
            blocks(text, "de", &site),
            [
                text_of("One line."),
                text_of("Two."),
                list(&["a", "b"]),
                list(&["c"]),
                link("/de/tip", "Tell us"),
                link("mailto:us@example.org", "Write"),
            ]
        );
    }
}
