//! Words drawn into a picture: shaped for their script, broken into lines, made
//! smaller until they fit. Latin, Greek, Cyrillic and Arabic letters are on board.

use super::card::Begins;
use cosmic_text::{
    Align, Attrs, Buffer, Color, Ellipsize, EllipsizeHeightLimit, Family, FontSystem, Metrics,
    Shaping, SwashCache, Wrap, fontdb,
};
use image::{Rgb, RgbImage};

/// Noto Sans and Noto Sans Arabic, under the SIL Open Font Licence: see
/// `static/fonts/OFL.txt`.
const FONTS: [&[u8]; 4] = [
    include_bytes!("../../static/fonts/NotoSans-Regular.ttf"),
    include_bytes!("../../static/fonts/NotoSans-Bold.ttf"),
    include_bytes!("../../static/fonts/NotoSansArabic-Regular.ttf"),
    include_bytes!("../../static/fonts/NotoSansArabic-Bold.ttf"),
];

/// Space from one line to the next, by the size of the letters.
const LINE_HEIGHT: f32 = 1.28;

/// Red, green, blue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Colour(pub u8, pub u8, pub u8);

/// How heavy letters are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Weight {
    Plain,
    Bold,
}

/// Something to write.
pub(super) struct Line<'a> {
    pub text: &'a str,
    pub weight: Weight,
    pub colour: Colour,
    /// Sizes in pixels: the largest that fits is taken.
    pub largest: u32,
    pub smallest: u32,
    /// How many rows it may take; past them it ends in "…".
    pub rows: usize,
    pub begins: Begins,
}

/// Where it may stand, in pixels.
#[derive(Clone, Copy)]
pub(super) struct Room {
    pub left: u32,
    pub top: u32,
    pub width: u32,
    pub height: u32,
}

/// The letters.
pub(super) struct Lettering {
    fonts: FontSystem,
    drawn: SwashCache,
}

impl Lettering {
    pub(super) fn new() -> Self {
        let mut fonts = fontdb::Database::new();
        for font in FONTS {
            fonts.load_font_data(font.to_vec());
        }
        Self {
            // The locale only matters for Chinese letters, which are not on board.
            fonts: FontSystem::new_with_locale_and_db("en".to_owned(), fonts),
            drawn: SwashCache::new(),
        }
    }

    /// Writes, and says how many pixels of height it took.
    pub(super) fn write(&mut self, picture: &mut RgbImage, line: &Line<'_>, room: Room) -> u32 {
        let mut size = line.largest;
        let mut buffer = self.set(line, room, size);
        while size > line.smallest && !fits(&buffer, line, room) {
            size = (size - 2).max(line.smallest);
            buffer = self.set(line, room, size);
        }
        let colour = Color::rgb(line.colour.0, line.colour.1, line.colour.2);
        let rows = buffer.layout_runs().count() as f32;
        let mut dab = |x: i32, y: i32, width: u32, height: u32, colour: Color| {
            for dy in 0..height {
                for dx in 0..width {
                    let at = (
                        x + dx as i32 + room.left as i32,
                        y + dy as i32 + room.top as i32,
                    );
                    blend(picture, at, colour);
                }
            }
        };
        buffer.draw(&mut self.fonts, &mut self.drawn, colour, &mut dab);
        (rows * size as f32 * LINE_HEIGHT).ceil() as u32
    }

    fn set(&mut self, line: &Line<'_>, room: Room, size: u32) -> Buffer {
        let metrics = Metrics::new(size as f32, size as f32 * LINE_HEIGHT);
        let mut buffer = Buffer::new(&mut self.fonts, metrics);
        buffer.set_size(Some(room.width as f32), None);
        buffer.set_wrap(Wrap::WordOrGlyph);
        if size <= line.smallest {
            buffer.set_ellipsize(Ellipsize::End(EllipsizeHeightLimit::Lines(line.rows)));
        }
        let weight = match line.weight {
            Weight::Plain => fontdb::Weight::NORMAL,
            Weight::Bold => fontdb::Weight::BOLD,
        };
        let attrs = Attrs::new()
            .family(Family::Name("Noto Sans"))
            .weight(weight);
        // The side is that of the site's language, also for words in another.
        let align = match line.begins {
            Begins::Left => Align::Left,
            Begins::Right => Align::Right,
        };
        buffer.set_text(line.text, &attrs, Shaping::Advanced, Some(align));
        buffer.shape_until_scroll(&mut self.fonts, false);
        buffer
    }
}

/// Whether the words stand within their rows and height, with no word cut in two.
fn fits(buffer: &Buffer, line: &Line<'_>, room: Room) -> bool {
    let mut rows = 0;
    let mut bottom = 0.0_f32;
    for run in buffer.layout_runs() {
        rows += 1;
        bottom = bottom.max(run.line_top + run.line_height);
        if cuts_a_word(&run) {
            return false;
        }
    }
    rows <= line.rows && bottom <= room.height as f32
}

/// Whether a row ends in the middle of a word. A word that fits no row at the
/// smallest size is cut all the same.
fn cuts_a_word(run: &cosmic_text::LayoutRun<'_>) -> bool {
    let Some(end) = run.glyphs.iter().map(|glyph| glyph.end).max() else {
        return false;
    };
    let (before, after) = (
        run.text[..end].chars().last(),
        run.text[end..].chars().next(),
    );
    let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    letter(before) && letter(after)
}

fn blend(picture: &mut RgbImage, (x, y): (i32, i32), colour: Color) {
    let (Ok(x), Ok(y)) = (u32::try_from(x), u32::try_from(y)) else {
        return;
    };
    let Some(under) = picture.get_pixel_mut_checked(x, y) else {
        return;
    };
    let alpha = u16::from(colour.a());
    let mix = |over: u8, under: u8| {
        ((u16::from(over) * alpha + u16::from(under) * (255 - alpha) + 127) / 255) as u8
    };
    *under = Rgb([
        mix(colour.r(), under[0]),
        mix(colour.g(), under[1]),
        mix(colour.b(), under[2]),
    ]);
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROOM: Room = Room {
        left: 10,
        top: 20,
        width: 300,
        height: 120,
    };

    fn line(text: &str) -> Line<'_> {
        Line {
            text,
            weight: Weight::Bold,
            colour: Colour(0, 0, 0),
            largest: 60,
            smallest: 16,
            rows: 3,
            begins: Begins::Left,
        }
    }

    #[test]
    fn every_script_of_the_site_has_its_letters() {
        let mut letters = Lettering::new();
        for text in [
            "Gdzie sprzedawano tę żółtą łódź? Příliš žluťoučký kůň",
            "Fejn jinbiegħ? Ħġż · İstanbul’da ığdır · șț ăâî · ő ű ģ ķ ļ ņ ẞ",
            "Πού πωλείται αυτή η τσάντα; ΐ ΰ Ά",
            "Де це продають? Ґанок, їжа · Где это продают? Ёж, объём",
            "Где се ово продаје? Ђак, Љубав, Њушка, Ћуран, Џеп · Къде се продава?",
            "أين يُباع هذا؟ «حقيبة»، مدرسة",
            "این کیف کجا فروخته می‌شود؟ پ چ ژ گ ک ی ۱۲۳",
            "“Quotes”, ‘more’, – dashes — and … 3 × 4 €",
        ] {
            for weight in [Weight::Plain, Weight::Bold] {
                let buffer = letters.set(
                    &Line {
                        weight,
                        ..line(text)
                    },
                    ROOM,
                    30,
                );
                for run in buffer.layout_runs() {
                    for glyph in run.glyphs {
                        let letter = &run.text[glyph.start..glyph.end];
                        assert_ne!(glyph.glyph_id, 0, "{letter:?} of {text}");
                    }
                }
            }
        }
    }

    #[test]
    fn words_shrink_until_they_fit_and_are_cut_short_if_they_never_do() {
        let mut letters = Lettering::new();
        let paper = || RgbImage::from_pixel(400, 300, Rgb([255; 3]));
        let dark = |picture: &RgbImage| {
            let inked = picture.enumerate_pixels().filter(|(_, _, p)| p[0] < 128);
            let places: Vec<_> = inked.map(|(x, y, _)| (x, y)).collect();
            assert!(places.len() > 100, "nothing was written");
            places
        };
        let short = letters.write(&mut paper(), &line("Bag"), ROOM);
        assert_eq!(short, (60.0 * LINE_HEIGHT).ceil() as u32);
        for text in [
            "Where was this bag sold, and who carried it to school?".to_owned(),
            "Donaudampfschifffahrtsgesellschaftskapitänsmütze".to_owned(),
            "a very long question that goes on ".repeat(40),
        ] {
            let mut picture = paper();
            let used = letters.write(&mut picture, &line(&text), ROOM);
            assert!(used <= ROOM.height, "{used} for {text}");
            for (x, y) in dark(&picture) {
                let inside = (ROOM.left..ROOM.left + ROOM.width).contains(&x)
                    && (ROOM.top..ROOM.top + ROOM.height).contains(&y);
                assert!(inside, "{x}, {y} for {text}");
            }
        }
    }

    #[test]
    fn a_line_begins_at_the_side_of_its_language() {
        let mut letters = Lettering::new();
        let mut middle = |begins| {
            let mut picture = RgbImage::from_pixel(400, 300, Rgb([255; 3]));
            let text = Line {
                begins,
                largest: 20,
                ..line("أين؟")
            };
            letters.write(&mut picture, &text, ROOM);
            let inked = picture.enumerate_pixels().filter(|(_, _, p)| p[0] < 128);
            let across: Vec<u32> = inked.map(|(x, _, _)| x).collect();
            across.iter().sum::<u32>() / across.len() as u32
        };
        assert!(middle(Begins::Left) < 80);
        assert!(middle(Begins::Right) > 240);
    }
}
