//! Which objects have the words of a search: accents and case make no
//! difference, a part of a word is enough, and where nothing fits, a word that
//! differs by a typing error or two does.

use crate::domain::ObjectId;
use crate::i18n::{Lang, folded_words};
use crate::store::objects::TextRow;
use std::collections::{BTreeMap, HashMap, HashSet};

/// More words than this are not looked for: every one costs a walk through the
/// vocabulary.
const MAX_WORDS: usize = 8;

/// A part of a word must have so many letters; a shorter one is only looked for
/// at the beginning of words.
const MIN_PART: usize = 4;

/// The words of everything on show. What a page shows in a language is written
/// in that language, or in English, or, if there is neither, in any other.
pub(super) struct WordIndex {
    languages: HashMap<String, Vocabulary>,
    /// Of objects without English.
    others: Vocabulary,
}

impl WordIndex {
    /// From every text, and the place of each object.
    pub(super) fn new(texts: Vec<TextRow>, places: &HashMap<ObjectId, usize>) -> Self {
        let english: HashSet<&ObjectId> = texts
            .iter()
            .filter(|text| text.lang == Lang::En.code())
            .map(|text| &text.object_id)
            .collect();
        let mut languages: HashMap<String, Collected> = HashMap::new();
        let mut others = Collected::new();
        for text in &texts {
            let Some(&place) = places.get(&text.object_id) else {
                continue;
            };
            if !english.contains(&text.object_id) {
                collect(&mut others, text, place);
            }
            match languages.get_mut(&text.lang) {
                Some(words) => collect(words, text, place),
                None => {
                    let mut words = Collected::new();
                    collect(&mut words, text, place);
                    languages.insert(text.lang.clone(), words);
                }
            }
        }
        Self {
            languages: languages
                .into_iter()
                .map(|(lang, words)| (lang, Vocabulary::new(words)))
                .collect(),
            others: Vocabulary::new(others),
        }
    }

    /// For each of `count` places whether its object has every word.
    pub(super) fn find(&self, typed: &str, lang: Lang, count: usize) -> Vec<bool> {
        let mut words = folded_words(typed);
        words.truncate(MAX_WORDS);
        let mut all = vec![!words.is_empty(); count];
        let mut codes = vec![lang.code(), Lang::En.code()];
        codes.dedup();
        let vocabularies: Vec<&Vocabulary> = codes
            .iter()
            .filter_map(|code| self.languages.get(*code))
            .chain([&self.others])
            .collect();
        for word in &words {
            let mut one = vec![false; count];
            for vocabulary in &vocabularies {
                vocabulary.containing(word, &mut one);
            }
            if !one.contains(&true) {
                for vocabulary in &vocabularies {
                    vocabulary.resembling(word, &mut one);
                }
            }
            for (all, one) in all.iter_mut().zip(one) {
                *all &= one;
            }
        }
        all
    }
}

type Collected = BTreeMap<String, Vec<usize>>;

fn collect(words: &mut Collected, text: &TextRow, place: usize) {
    let parts = [
        &text.title,
        &text.question,
        &text.alt,
        &text.facts,
        &text.helps,
        &text.known,
    ];
    for word in parts.into_iter().flat_map(|part| folded_words(part)) {
        let places = words.entry(word).or_default();
        // The texts of one object come one after the other.
        if places.last() != Some(&place) {
            places.push(place);
        }
    }
}

/// The words of one language, each once.
struct Vocabulary(Vec<Word>);

struct Word {
    text: String,
    /// How many letters it has.
    length: usize,
    /// Which letters it has, as far as 64 bits can tell.
    letters: u64,
    /// The places of the objects that have it.
    places: Vec<usize>,
}

impl Vocabulary {
    fn new(words: Collected) -> Self {
        let word = |(text, places): (String, Vec<usize>)| Word {
            length: text.chars().count(),
            letters: letters(&text),
            text,
            places,
        };
        Self(words.into_iter().map(word).collect())
    }

    fn containing(&self, typed: &str, found: &mut [bool]) {
        let anywhere = typed.chars().count() >= MIN_PART;
        for word in &self.0 {
            if word.text.starts_with(typed) || (anywhere && word.text.contains(typed)) {
                word.mark(found);
            }
        }
    }

    fn resembling(&self, typed: &str, found: &mut [bool]) {
        let length = typed.chars().count();
        let (errors, mask) = (forgiven(length), letters(typed));
        if errors == 0 {
            return;
        }
        for word in &self.0 {
            // Cheap doubts first: an error changes the length by one and the
            // set of letters by two at most.
            if word.length.abs_diff(length) <= errors
                && (word.letters ^ mask).count_ones() as usize <= 2 * errors
                && strsim::osa_distance(&word.text, typed) <= errors
            {
                word.mark(found);
            }
        }
    }
}

impl Word {
    fn mark(&self, found: &mut [bool]) {
        for &place in &self.places {
            found[place] = true;
        }
    }
}

/// How many typing errors a word of this length may have.
fn forgiven(length: usize) -> usize {
    match length {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

fn letters(word: &str) -> u64 {
    word.chars()
        .fold(0, |all, c| all | 1 << (u32::from(c) % 64))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(id: &str, lang: &str, title: &str) -> TextRow {
        TextRow {
            object_id: ObjectId::new(id),
            lang: lang.into(),
            title: title.into(),
            question: String::new(),
            alt: String::new(),
            facts: String::new(),
            helps: String::new(),
            known: String::new(),
        }
    }

    fn found(index: &WordIndex, typed: &str, lang: Lang) -> Vec<usize> {
        let found = index.find(typed, lang, 3);
        (0..3).filter(|&place| found[place]).collect()
    }

    #[test]
    fn parts_accents_and_typing_errors_are_forgiven() {
        let places = (0..3).map(|n| (ObjectId::new(n.to_string()), n)).collect();
        let texts = vec![
            text("0", "en", "Canvas bag of a rowing club"),
            text("0", "de", "Stofftasche eines Rudervereins"),
            text("1", "en", "Stoneware mug, São Tomé"),
            text("2", "de", "Wärmflasche aus Gummi"),
        ];
        let index = WordIndex::new(texts, &places);
        for (typed, lang, expected) in [
            ("CANVAS", Lang::En, vec![0]),
            ("canvsa bga", Lang::En, vec![]),
            ("canvsa bag", Lang::En, vec![0]),
            ("tasche", Lang::De, vec![0]),
            ("tasche", Lang::En, vec![]),
            ("sao tome", Lang::De, vec![1]),
            ("stonwear", Lang::En, vec![1]),
            // Without English, whatever there is.
            ("warmflashce", Lang::En, vec![2]),
            ("canvas mug", Lang::En, vec![]),
            ("mu", Lang::En, vec![1]),
            ("wing", Lang::En, vec![0]),
            ("ing", Lang::En, vec![]),
            ("…", Lang::En, vec![]),
        ] {
            assert_eq!(found(&index, typed, lang), expected, "{typed}");
        }
    }
}
