//! Charts drawn on the server. Across they are given in hundredths of whatever
//! room there is, so that letters keep their size on a phone; down in pixels.

use crate::imaging::Begins;
use serde::Serialize;

/// The height of a chart of columns, in pixels.
const HEIGHT: u32 = 230;
/// Where the columns stand.
const FLOOR: u32 = 180;
/// Where the highest begins: above it stands its number.
const TOP: u32 = 26;
/// The height of a column that is there without a number.
const TRACE: u32 = 3;
/// How much of its place a column fills.
const FILLED: f64 = 0.72;

/// What one column tells.
pub struct Point {
    /// Its height; `None` if its number is not told.
    pub value: Option<i64>,
    /// What stands on it.
    pub shown: String,
    /// What stands under it.
    pub below: String,
    /// What stands under that, if anything.
    pub group: Option<String>,
}

/// A chart of columns, oldest first in the direction of reading.
#[derive(Serialize)]
pub struct Columns {
    height: u32,
    floor: u32,
    columns: Vec<Column>,
}

#[derive(Serialize)]
struct Column {
    /// Across, in hundredths.
    x: String,
    width: String,
    middle: String,
    /// Down, in pixels.
    y: u32,
    height: u32,
    shown: String,
    below: String,
    group: Option<String>,
}

impl Columns {
    /// Draws; `None` if there is nothing to draw.
    pub fn of(points: Vec<Point>, begins: Begins) -> Option<Self> {
        let most = points.iter().filter_map(|point| point.value).max();
        let most = most.unwrap_or_default().max(1);
        let place = 100.0 / points.len().max(1) as f64;
        let count = points.len();
        let columns = points.into_iter().enumerate().map(|(n, point)| {
            let n = match begins {
                Begins::Left => n,
                Begins::Right => count - 1 - n,
            };
            let left = place * (n as f64 + (1.0 - FILLED) / 2.0);
            let height = match point.value {
                None | Some(0) => TRACE,
                Some(value) => scaled(value, most).max(TRACE),
            };
            Column {
                x: hundredths(left),
                width: hundredths(place * FILLED),
                middle: hundredths(place * (n as f64 + 0.5)),
                y: FLOOR - height,
                height,
                shown: point.shown,
                below: point.below,
                group: point.group,
            }
        });
        let columns: Vec<_> = columns.collect();
        (!columns.is_empty()).then_some(Self {
            height: HEIGHT,
            floor: FLOOR,
            columns,
        })
    }
}

fn scaled(value: i64, most: i64) -> u32 {
    let share = value as f64 / most as f64;
    (share * f64::from(FLOOR - TOP)).round() as u32
}

fn hundredths(value: f64) -> String {
    format!("{value:.2}%")
}

/// A bar that fills a part of its room, in the direction of reading.
#[derive(Serialize)]
pub struct Bar {
    x: String,
    width: String,
}

impl Bar {
    /// So much of `most`, which fills the room.
    pub fn of(value: i64, most: i64, begins: Begins) -> Self {
        let share = 100.0 * value as f64 / most.max(1) as f64;
        Self {
            x: hundredths(match begins {
                Begins::Left => 0.0,
                Begins::Right => 100.0 - share,
            }),
            width: hundredths(share),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn points(values: &[Option<i64>]) -> Vec<Point> {
        let point = |value: &Option<i64>| Point {
            value: *value,
            shown: String::new(),
            below: String::new(),
            group: None,
        };
        values.iter().map(point).collect()
    }

    #[test]
    fn heights_are_in_proportion_and_the_order_is_that_of_reading() {
        let values = points(&[Some(10), Some(20), None, Some(0)]);
        let left = Columns::of(values, Begins::Left).unwrap();
        let heights: Vec<_> = left.columns.iter().map(|c| c.height).collect();
        assert_eq!(heights, [77, 154, TRACE, TRACE]);
        assert_eq!(left.columns[1].y, TOP);
        let right = Columns::of(points(&[Some(10), Some(20)]), Begins::Right).unwrap();
        let middles: Vec<_> = right.columns.iter().map(|c| c.middle.as_str()).collect();
        assert_eq!(middles, ["75.00%", "25.00%"]);
        assert!(Columns::of(Vec::new(), Begins::Left).is_none());
    }
}
