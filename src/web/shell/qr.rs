//! A QR code as the template draws it: one path, so that no markup is made here
//! and the page needs none it would have to trust.

use qrcode::{Color, QrCode};
use serde::Serialize;

/// Light squares around the code, as its standard asks for.
const QUIET: usize = 4;

/// The dark squares of a code.
#[derive(Serialize)]
pub struct Qr {
    /// Squares on a side, the quiet zone included.
    side: usize,
    /// The dark ones, as the `d` of an SVG path.
    path: String,
}

impl Qr {
    /// Draws a text; `None` if it is longer than any code holds.
    pub fn of(text: &str) -> Option<Self> {
        let code = QrCode::new(text.as_bytes()).ok()?;
        let width = code.width();
        let squares = code.to_colors();
        let mut path = String::new();
        for (y, row) in squares.chunks(width).enumerate() {
            draw(row, y + QUIET, &mut path);
        }
        Some(Self {
            side: width + 2 * QUIET,
            path,
        })
    }
}

/// One bar for each run of dark squares.
fn draw(row: &[Color], y: usize, path: &mut String) {
    let mut x = QUIET;
    for run in row.chunk_by(|a, b| a == b) {
        if run.first() == Some(&Color::Dark) {
            path.push_str(&format!("M{x} {y}h{0}v1h-{0}z", run.len()));
        }
        x += run.len();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads the path back into squares and compares them with the code's own.
    #[test]
    fn the_path_covers_exactly_the_dark_squares() {
        let text = "otpauth://totp/Trace%20an%20Object:ada?secret=ABC";
        let qr = Qr::of(text).unwrap();
        let code = QrCode::new(text).unwrap();
        let mut dark = vec![false; code.width() * code.width()];
        for bar in qr.path.split('z').filter(|bar| !bar.is_empty()) {
            let (at, shape) = bar[1..].split_once('h').unwrap();
            let (x, y) = at.split_once(' ').unwrap();
            let (x, y): (usize, usize) = (x.parse().unwrap(), y.parse().unwrap());
            let length: usize = shape.split('v').next().unwrap().parse().unwrap();
            for place in x..x + length {
                dark[(y - QUIET) * code.width() + place - QUIET] = true;
            }
        }
        let expected: Vec<bool> = code.to_colors().iter().map(|c| *c == Color::Dark).collect();
        assert_eq!(dark, expected);
        assert_eq!(qr.side, code.width() + 8);
    }
}
