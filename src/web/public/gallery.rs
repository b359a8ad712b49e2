//! The gallery: objects by filters and words, in an order.

use super::cache::{cached, once};
use super::card::Card;
use super::lang;
use crate::domain::{Category, GalleryOrder, ObjectState, Reference, Region};
use crate::i18n::{FluentValue, Lang};
use crate::intake::Verdict;
use crate::publishing::{self, Found, Gallery, Search, Shown};
use crate::web::Portal;
use crate::web::shell::error::PageError;
use crate::web::shell::fields::Fields;
use crate::web::shell::{render, source};
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

/// The words of a search have at most so many characters; the rest is cut off.
const MAX_WORDS: usize = 100;

/// GET /{lang}/objects
pub async fn list(
    request: HttpRequest,
    portal: web::Data<Portal>,
    code: web::Path<String>,
) -> Result<HttpResponse, PageError> {
    let lang = lang(&code)?;
    let search = read(&Fields::of_query(request.query_string()));
    let path = format!("/{}/objects", lang.code());
    let here = address(&path, &search);
    // A form sends every field, filled in or not: one search, one address.
    if request.uri().path_and_query().map(|p| p.as_str()) != Some(here.as_str()) {
        return Err(PageError::Elsewhere(here));
    }
    let build = || async {
        let (store, catalogue) = (&portal.store, &portal.catalogue);
        let found = publishing::gallery(store, catalogue, search.clone(), lang).await?;
        if found.leaf.page != search.page {
            // A page that is no more leads to the first.
            let first = Search {
                page: 1,
                ..search.clone()
            };
            return Err(PageError::Elsewhere(address(&path, &first)));
        }
        let view = View::new(&portal, &path, &search, found, lang);
        render::page(&portal, lang, &here, "public/objects.html", &view)
    };
    if search.words.is_some() {
        let from = source::of(&portal, &request);
        if let Verdict::Wait(wait_seconds) = portal.searches.count(from, portal.now()) {
            return Err(PageError::TooMany { wait_seconds });
        }
        return Ok(once(&request, build().await?));
    }
    cached(&portal, &request, &here, build).await
}

/// An object the public may see.
pub async fn find(
    portal: &Portal,
    reference: &Reference,
    lang: Lang,
) -> Result<Box<Shown>, PageError> {
    match publishing::look_up(&portal.store, reference, lang).await? {
        Found::Shown(shown) => Ok(shown),
        Found::Gone => Err(PageError::Gone),
        Found::Nothing => Err(PageError::NotFound),
    }
}

/// The number of the page asked for, from 1.
pub fn page_of(query: &Fields) -> usize {
    query.value("page").unwrap_or(1).clamp(1, 10_000)
}

fn read(query: &Fields) -> Search {
    Search {
        category: query.value("category"),
        state: query
            .value::<ObjectState>("status")
            .filter(|s| s.is_public()),
        series: query.value("series"),
        region: query.value("region"),
        words: words(query.text("q")),
        order: query.value("sort").unwrap_or(GalleryOrder::Looking),
        page: page_of(query),
    }
}

/// Words with one space between them; `None` if there are none.
fn words(typed: &str) -> Option<String> {
    let typed: String = typed.chars().take(MAX_WORDS).collect();
    let words: Vec<&str> = typed
        .split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|word| !word.is_empty())
        .collect();
    (!words.is_empty()).then(|| words.join(" "))
}

/// The canonical address of a search; also the key of its page.
fn address(path: &str, search: &Search) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    let mut add = |name: &str, value: Option<&str>| {
        if let Some(value) = value {
            query.append_pair(name, value);
        }
    };
    add("q", search.words.as_deref());
    add("category", search.category.as_ref().map(Category::as_str));
    add("status", search.state.as_ref().map(ObjectState::as_str));
    add("series", search.series.as_ref().map(|slug| slug.as_str()));
    add("region", search.region.as_ref().map(Region::as_str));
    let usual = search.order == GalleryOrder::Looking;
    add("sort", (!usual).then(|| search.order.as_str()));
    let page = search.page.to_string();
    add("page", (search.page > 1).then_some(page.as_str()));
    match query.finish() {
        query if query.is_empty() => path.to_owned(),
        query => format!("{path}?{query}"),
    }
}

#[derive(Serialize)]
struct View {
    cards: Vec<Card>,
    total: usize,
    page: usize,
    pages: usize,
    previous: Option<String>,
    next: Option<String>,
    canonical: String,
    words: Option<String>,
    facets: Vec<Facet>,
    order: GalleryOrder,
    orders: &'static [GalleryOrder],
    chosen: Vec<Chosen>,
}

/// A filter; also its field's name in the address.
#[derive(Clone, Copy, Serialize)]
#[serde(rename_all = "lowercase")]
enum Filter {
    Category,
    Status,
    Series,
    Region,
}

impl Filter {
    /// A search without this filter, from its first page.
    fn lifted(self, search: &Search) -> Search {
        let mut search = Search {
            page: 1,
            ..search.clone()
        };
        match self {
            Self::Category => search.category = None,
            Self::Status => search.state = None,
            Self::Series => search.series = None,
            Self::Region => search.region = None,
        }
        search
    }
}

/// A list to choose from.
#[derive(Serialize)]
struct Facet {
    filter: Filter,
    choices: Vec<Choice>,
}

#[derive(Serialize)]
struct Choice {
    value: String,
    label: String,
    count: usize,
    selected: bool,
}

/// A choice that was made, and the address without it.
#[derive(Serialize)]
struct Chosen {
    label: String,
    href: String,
}

impl View {
    fn new(portal: &Portal, path: &str, search: &Search, found: Gallery, lang: Lang) -> Self {
        let leaf = &found.leaf;
        let at = |page: usize| {
            let search = Search {
                page,
                ..search.clone()
            };
            address(path, &search)
        };
        let facets = facets(portal, search, &found, lang);
        Self {
            cards: Card::all(&leaf.objects, lang),
            total: leaf.total,
            page: leaf.page,
            pages: leaf.pages,
            previous: (leaf.page > 1).then(|| at(leaf.page - 1)),
            next: (leaf.page < leaf.pages).then(|| at(leaf.page + 1)),
            canonical: at(leaf.page),
            chosen: chosen(portal, path, search, &facets, lang),
            facets,
            words: search.words.clone(),
            order: search.order,
            orders: GalleryOrder::ALL,
        }
    }
}

/// The filters that have something to choose.
fn facets(portal: &Portal, search: &Search, found: &Gallery, lang: Lang) -> Vec<Facet> {
    let say = |id: String| portal.translations.plain(lang, &id);
    let counts = &found.counts;
    let categories = Category::ALL.iter().map(|c| Choice {
        value: c.to_string(),
        label: say(format!("category-{c}")),
        count: counts.categories.get(c).copied().unwrap_or_default(),
        selected: search.category == Some(*c),
    });
    let states = ObjectState::ALL.iter().map(|s| Choice {
        value: s.to_string(),
        label: say(format!("state-{s}")),
        count: counts.states.get(s).copied().unwrap_or_default(),
        selected: search.state == Some(*s),
    });
    let series = found.series.iter().map(|s| Choice {
        value: s.slug.to_string(),
        label: s.title.text.clone(),
        count: counts.series.get(&s.id).copied().unwrap_or_default(),
        selected: search.series.as_ref() == Some(&s.slug),
    });
    let regions = Region::ALL.iter().map(|r| Choice {
        value: r.to_string(),
        label: say(format!("region-{r}")),
        count: counts.regions.get(r).copied().unwrap_or_default(),
        selected: search.region == Some(*r),
    });
    let facets = [
        Facet::new(Filter::Category, categories),
        Facet::new(Filter::Status, states),
        Facet::new(Filter::Series, series),
        Facet::new(Filter::Region, regions),
    ];
    let some = |facet: &Facet| !facet.choices.is_empty();
    facets.into_iter().filter(some).collect()
}

impl Facet {
    /// A choice that would show nothing is left out, unless it is made.
    fn new(filter: Filter, choices: impl Iterator<Item = Choice>) -> Self {
        Self {
            filter,
            choices: choices.filter(|c| c.count > 0 || c.selected).collect(),
        }
    }
}

fn chosen(
    portal: &Portal,
    path: &str,
    search: &Search,
    facets: &[Facet],
    lang: Lang,
) -> Vec<Chosen> {
    let words = search.words.iter().map(|words| {
        let args = [("words", FluentValue::from(words.as_str()))];
        let without = Search {
            words: None,
            page: 1,
            ..search.clone()
        };
        Chosen {
            label: portal.translations.text(lang, "gallery-search-for", &args),
            href: address(path, &without),
        }
    });
    let choices = facets.iter().filter_map(|facet| {
        let choice = facet.choices.iter().find(|choice| choice.selected)?;
        Some(Chosen {
            label: choice.label.clone(),
            href: address(path, &facet.filter.lifted(search)),
        })
    });
    words.chain(choices).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_search_has_one_address_however_it_was_typed() {
        for (typed, canonical) in [
            ("", "/en/objects"),
            ("category=&status=&q=+&sort=looking&page=1", "/en/objects"),
            ("status=draft&category=nonsense&utm=x", "/en/objects"),
            (
                "page=2&sort=newest&region=western-asia&q=%20a%20%20b%20&category=bag",
                "/en/objects?q=a+b&category=bag&region=western-asia&sort=newest&page=2",
            ),
        ] {
            let search = read(&Fields::of_query(typed));
            let address = address("/en/objects", &search);
            assert_eq!(address, canonical);
            let (_, query) = address.split_once('?').unwrap_or_default();
            assert_eq!(read(&Fields::of_query(query)), search);
        }
    }
}
