//! Every language says what English says, and says it in that language.

use super::*;
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};

fn others() -> impl Iterator<Item = Lang> {
    Lang::ALL.into_iter().filter(|lang| *lang != Lang::En)
}

#[test]
fn the_files_can_be_read() {
    let mut problems = Vec::new();
    for lang in Lang::ALL {
        problems.extend(read(lang).err().map(|why| why.to_string()));
        for (file, _) in files_of(lang) {
            let name = file.rsplit_once('/').unwrap().1.trim_end_matches(".ftl");
            if !lang.is_of_office() && !PUBLIC.contains(&name) {
                problems.push(format!("{file}: nobody reads this file"));
            }
        }
    }
    complain("message files", &problems);
}

#[test]
fn every_language_says_the_same_things() {
    let english = messages(Lang::En);
    assert!(english.len() > 1000);
    let mut problems = Vec::new();
    for lang in others() {
        let code = lang.code();
        let other = messages(lang);
        let wanted = |id: &str| lang.is_of_office() || is_public(&english, id);
        let mut missing: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (id, message) in english.iter().filter(|(id, _)| wanted(id)) {
            if !other.contains_key(id) {
                missing.entry(&message.file).or_default().push(id);
            }
        }
        for (file, ids) in missing {
            let path = format!("{code}/{file}.ftl");
            problems.push(match files_of(lang).iter().any(|(name, _)| *name == path) {
                true => format!("{path} lacks {}", ids.join(" ")),
                false => format!("{path} is not there"),
            });
        }
        for (id, message) in &other {
            let place = format!("{code}/{}.ftl: {id}", message.file);
            match english.get(id).filter(|_| wanted(id)) {
                None => problems.push(format!("{place} is not asked for")),
                Some(first) => {
                    if first.variables != message.variables {
                        let (has, wants) = (&message.variables, &first.variables);
                        problems.push(format!("{place} has {has:?} where English has {wants:?}"));
                    }
                    if first.links() != message.links() {
                        let (has, wants) = (message.links(), first.links());
                        problems.push(format!("{place} leads to {has:?}, English to {wants:?}"));
                    }
                }
            }
        }
    }
    complain("gaps between English and other languages", &problems);
}

/// What a number can be in CLDR.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The categories that whole numbers to a thousand fall into. What needs a fraction
/// or a million (`many` in Czech and French) is never asked for here, but may be
/// written.
fn categories(lang: Lang) -> BTreeSet<&'static str> {
    let id: unic_langid::LanguageIdentifier = lang.code().parse().unwrap();
    let rules = PluralRules::create(id, PluralRuleType::CARDINAL).unwrap();
    let of = |n: u32| match rules.select(n).unwrap() {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    };
    (0..=1000).map(of).collect()
}

/// What is wrong with the numbers of a message, by the categories of its language.
fn wrong_numbers(message: &Message, wanted: &BTreeSet<&str>) -> Vec<String> {
    let mut wrong = Vec::new();
    for keys in &message.selectors {
        let is_number = |key: &String| key.parse::<f64>().is_ok();
        let of_number = |key: &String| CATEGORIES.contains(&key.as_str()) || is_number(key);
        // Other selectors choose by a word.
        if !keys.iter().all(of_number) {
            continue;
        }
        let has: BTreeSet<&str> = keys.iter().map(String::as_str).collect();
        let lacks: Vec<_> = wanted.difference(&has).copied().collect();
        if !lacks.is_empty() {
            wrong.push(format!("lacks [{}]", lacks.join("] [")));
        }
    }
    wrong
}

#[test]
fn every_number_is_said_in_every_way_a_language_has() {
    assert_eq!(categories(Lang::Ar).len(), 6);
    assert_eq!(
        categories(Lang::Uk).into_iter().collect::<Vec<_>>(),
        ["few", "many", "one"]
    );
    let mut problems = Vec::new();
    let mut seen = 0;
    for lang in Lang::ALL {
        // A number can be a fraction where only those are `other`: the default.
        let mut wanted = categories(lang);
        wanted.insert("other");
        for message in files::messages(lang) {
            seen += message.selectors.len();
            let place = format!("{}/{}.ftl: {}", lang.code(), message.file, message.id);
            let wrong = wrong_numbers(&message, &wanted);
            problems.extend(wrong.iter().map(|wrong| format!("{place} {wrong}")));
        }
    }
    complain("numbers", &problems);
    assert!(seen > 10);
}

/// `fr: id id`, and `all: id` for what has no other words anywhere. Lines that begin
/// with `#` say why.
fn same_as_english() -> BTreeMap<&'static str, BTreeSet<&'static str>> {
    let list = include_str!("same-as-english.txt").lines();
    let list = list.filter(|line| !line.is_empty() && !line.starts_with('#'));
    let mut found: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    for line in list {
        let (code, ids) = line.split_once(": ").unwrap();
        found
            .entry(code)
            .or_default()
            .extend(ids.split_ascii_whitespace());
    }
    found
}

/// Whether a message says what the English one says, letter by letter. One without
/// letters has nothing to translate.
fn is_english(message: &Message, english: &Message) -> bool {
    message.words == english.words && message.text().chars().any(char::is_alphabetic)
}

#[test]
fn no_english_is_left_over() {
    let english = messages(Lang::En);
    let allowed = same_as_english();
    let everywhere = &allowed["all"];
    let (mut left, mut idle) = (Vec::new(), Vec::new());
    for id in everywhere {
        if !english.contains_key(*id) {
            idle.push(format!("all: {id}"));
        }
    }
    for lang in others() {
        let code = lang.code();
        let all = messages(lang);
        let same: BTreeSet<&str> = all
            .values()
            .filter(|message| !OF_CLDR.contains(&message.file.as_str()))
            .filter(|m| english.get(&m.id).is_some_and(|e| is_english(m, e)))
            .map(|message| message.id.as_str())
            .collect();
        let mine = allowed.get(code).cloned().unwrap_or_default();
        for id in &same {
            if !mine.contains(id) && !everywhere.contains(id) {
                left.push(format!("{code}: {id} = {}", english[*id].text()));
            }
        }
        // Translated after all.
        let unused = mine.into_iter();
        let unused = unused.filter(|id| all.contains_key(*id) && !same.contains(id));
        idle.extend(unused.map(|id| format!("{code}: {id}")));
    }
    complain(
        "English left over (or the same word: then into same-as-english.txt)",
        &left,
    );
    complain("in same-as-english.txt without need", &idle);
}

/// See [`Translations`]: numbers put into a message have these digits, so its own
/// have them too.
#[test]
fn digits_are_the_same_everywhere() {
    let strange = |c: char| matches!(c, '٠'..='٩' | '۰'..='۹');
    let mut problems = Vec::new();
    for lang in Lang::ALL {
        for message in files::messages(lang) {
            if message.text().chars().any(strange) {
                let (code, file) = (lang.code(), &message.file);
                problems.push(format!("{code}/{file}.ftl: {}", message.id));
            }
        }
    }
    complain("digits other than 0 to 9", &problems);
    let words = Translations::load().unwrap();
    for lang in [Lang::Ar, Lang::Fa, Lang::De] {
        let args = [("page", 1234.into()), ("pages", 5678.into())];
        let text = words.text(lang, "pages-here", &args);
        assert!(text.contains("1234") && text.contains("5678"), "{text}");
    }
}

#[test]
fn the_checks_find_what_they_look_for() {
    let one = |text: &str| files::in_file("xx/site.ftl", text).pop().unwrap();
    let polish = categories(Lang::Pl);
    let numbers = "a = { $n ->\n    [one] kot\n    [few] koty\n   *[other] kota\n  }\n";
    assert_eq!(wrong_numbers(&one(numbers), &polish), ["lacks [many]"]);
    let word = "a = { $kind ->\n    [cat] kot\n   *[dog] pies\n  }\n";
    assert!(wrong_numbers(&one(word), &polish).is_empty());
    let text = one("a =\n    Look at { $this }.\n    => /tip Tell us\n    => contact Write\n");
    assert_eq!(text.links(), ["/tip", "contact"]);
    assert_eq!(text.variables, ["this".to_owned()].into());
    assert!(is_english(&text, &text));
    let none = one("a = { $day }.{ $month }.\n");
    assert!(!is_english(&none, &none));
}
