//! The share card: a picture, its question and where to answer, drawn into one
//! file, so that a picture that travels on still says whom to tell.

use super::lettering::{Colour, Lettering, Line, Room, Weight};
use super::render::{fitted_into, jpeg_card};
use super::{ImagingError, Source};
use image::{Rgb, RgbImage};
use std::sync::{Mutex, PoisonError};

/// What other sites ask for: 1.91 to 1.
pub const CARD_WIDTH: u32 = 1200;
/// In pixels.
pub const CARD_HEIGHT: u32 = 630;

/// Where the picture stands; the words take the other side.
const PICTURE_WIDTH: u32 = 560;
/// Free space around the words.
const MARGIN: u32 = 48;
/// Free space around the picture.
const MAT: u32 = 28;

/// Where the question begins, in pixels from the top, and how high it may be: a
/// title of two rows has room below it.
const QUESTION: u32 = MARGIN + 62;
const QUESTION_HEIGHT: u32 = 268;
/// Where the lines at the foot begin.
const STATE: u32 = CARD_HEIGHT - MARGIN - 112;

const PAPER: Colour = Colour(13, 74, 92);
const STAGE: Colour = Colour(228, 223, 213);
const BRIGHT: Colour = Colour(255, 255, 255);
const SOFT: Colour = Colour(213, 229, 234);
const ACCENT: Colour = Colour(255, 191, 71);

/// What stands on a card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardWords {
    /// What the site is called.
    pub site: String,
    /// What is asked.
    pub question: String,
    /// A name for the thing.
    pub title: String,
    /// Whether it is still looked for, or what came of it.
    pub state: String,
    /// "Tell us here"; may be empty.
    pub ask: String,
    /// Where; always written from left to right.
    pub address: String,
    /// Which side a line of the site's language begins at.
    pub begins: Begins,
}

/// Which side a language begins its lines at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Begins {
    /// At the left.
    Left,
    /// At the right.
    Right,
}

/// Draws cards; holds the letters, which are expensive to read in.
pub struct CardPress {
    letters: Mutex<Lettering>,
}

impl Default for CardPress {
    fn default() -> Self {
        Self::new()
    }
}

impl CardPress {
    /// Reads the letters in.
    pub fn new() -> Self {
        Self {
            letters: Mutex::new(Lettering::new()),
        }
    }

    /// Draws a card around the bytes of a cleaned picture; a JPEG.
    pub fn draw(&self, picture: &[u8], words: &CardWords) -> Result<Vec<u8>, ImagingError> {
        let mut card = RgbImage::from_pixel(CARD_WIDTH, CARD_HEIGHT, PAPER.pixel());
        let (picture_at, words_at) = match words.begins {
            Begins::Left => (CARD_WIDTH - PICTURE_WIDTH, 0),
            Begins::Right => (0, PICTURE_WIDTH),
        };
        place(&mut card, picture, picture_at)?;
        // Whoever panicked while drawing left nothing half done that matters.
        let mut letters = self.letters.lock().unwrap_or_else(PoisonError::into_inner);
        write(&mut card, &mut letters, words, words_at + MARGIN);
        jpeg_card(&card)
    }
}

fn place(card: &mut RgbImage, picture: &[u8], left: u32) -> Result<(), ImagingError> {
    fill(card, left, PICTURE_WIDTH, STAGE);
    let (width, height) = (PICTURE_WIDTH - 2 * MAT, CARD_HEIGHT - 2 * MAT);
    let picture = fitted_into(&Source::decode(picture)?.into_pixels(), width, height)?;
    let x = left + MAT + (width - picture.width()) / 2;
    let y = MAT + (height - picture.height()) / 2;
    image::imageops::replace(card, &picture, x.into(), y.into());
    Ok(())
}

fn fill(card: &mut RgbImage, left: u32, width: u32, colour: Colour) {
    for row in card.rows_mut() {
        for pixel in row.skip(left as usize).take(width as usize) {
            *pixel = colour.pixel();
        }
    }
}

/// From the top: the site; in the middle: question and title; at the foot: state,
/// and where to answer.
fn write(card: &mut RgbImage, letters: &mut Lettering, words: &CardWords, left: u32) {
    let width = CARD_WIDTH - PICTURE_WIDTH - 2 * MARGIN;
    let line = |text, weight, colour, largest, smallest, rows| Line {
        text,
        weight,
        colour,
        largest,
        smallest,
        rows,
        begins: words.begins,
    };
    let room = |top, height| Room {
        left,
        top,
        width,
        height,
    };
    use Weight::{Bold, Plain};
    let site = line(&words.site, Bold, SOFT, 28, 18, 1);
    letters.write(card, &site, room(MARGIN, 40));
    let question = line(&words.question, Bold, BRIGHT, 58, 26, 5);
    let used = letters.write(card, &question, room(QUESTION, QUESTION_HEIGHT));
    let below = QUESTION + used + 14;
    let title = line(&words.title, Plain, SOFT, 28, 20, 2);
    letters.write(card, &title, room(below, STATE.saturating_sub(below)));
    let state = line(&words.state, Bold, ACCENT, 24, 16, 1);
    letters.write(card, &state, room(STATE, 34));
    let ask = line(&words.ask, Plain, BRIGHT, 24, 16, 1);
    letters.write(card, &ask, room(STATE + 42, 34));
    let address = line(&words.address, Bold, BRIGHT, 26, 14, 1);
    letters.write(card, &address, room(STATE + 78, 38));
}

impl Colour {
    pub(super) fn pixel(self) -> Rgb<u8> {
        Rgb([self.0, self.1, self.2])
    }
}
