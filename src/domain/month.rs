//! Months, as figures count them.

use super::Moment;

/// A calendar month, UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    year: i16,
    month: i8,
}

impl Month {
    /// The month a moment lies in; a moment outside the calendar is in its first
    /// month.
    pub fn of(moment: Moment) -> Self {
        let time = jiff::Timestamp::from_second(moment.0).unwrap_or_default();
        let day = jiff::tz::Offset::UTC.to_datetime(time).date();
        Self {
            year: day.year(),
            month: day.month(),
        }
    }

    /// The year.
    pub fn year(self) -> i16 {
        self.year
    }

    /// From 1, January, to 12.
    pub fn number(self) -> i8 {
        self.month
    }

    /// The month after.
    pub fn next(self) -> Self {
        match self.month {
            12 => Self {
                year: self.year.saturating_add(1),
                month: 1,
            },
            month => Self {
                month: month + 1,
                ..self
            },
        }
    }

    /// So many months earlier.
    pub fn back(self, months: i16) -> Self {
        let count = self.year.saturating_mul(12) + i16::from(self.month) - 1 - months;
        Self {
            year: count.div_euclid(12),
            month: (count.rem_euclid(12) + 1) as i8,
        }
    }

    /// Its first second.
    pub fn start(self) -> Moment {
        let first = jiff::civil::Date::new(self.year, self.month, 1).unwrap_or_default();
        let begun = jiff::tz::Offset::UTC.to_timestamp(first.to_datetime(jiff::civil::Time::MIN));
        Moment(begun.unwrap_or_default().as_second())
    }

    /// Every month from this one to another, which is the last.
    pub fn through(self, last: Month) -> impl Iterator<Item = Month> {
        std::iter::successors(Some(self), |month| Some(month.next()))
            .take_while(move |month| *month <= last)
    }
}

impl std::fmt::Display for Month {
    /// `2026-03`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_follow_each_other_over_the_year() {
        // 2026-12-31T23:59:59Z and the second after.
        let (last, first) = (Moment(1_798_761_599), Moment(1_798_761_600));
        assert_eq!(Month::of(last).to_string(), "2026-12");
        assert_eq!(Month::of(last).next(), Month::of(first));
        assert_eq!(Month::of(first).start(), first);
        assert_eq!(Month::of(first).back(13).to_string(), "2025-12");
        let all: Vec<_> = Month::of(last)
            .back(1)
            .through(Month::of(first))
            .map(|month| month.to_string())
            .collect();
        assert_eq!(all, ["2026-11", "2026-12", "2027-01"]);
    }
}
