//! Countries and territories by ISO 3166-1 alpha-2.

use super::NotAValue;

/// An ISO 3166-1 alpha-2 code that is officially assigned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country([u8; 2]);

const CODES: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ \
BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE \
DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR \
GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP \
KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT \
MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW \
PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG \
TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";

impl Country {
    /// Every assigned code, in alphabetical order.
    pub fn all() -> impl Iterator<Item = Country> {
        CODES.split_ascii_whitespace().filter_map(Self::of)
    }

    /// The two letters.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("")
    }

    /// Reads a list such as `DE FR`; words that are no country are an error.
    pub fn parse_list(text: &str) -> Result<Vec<Country>, NotAValue> {
        text.split([' ', ',', ';'])
            .filter(|w| !w.is_empty())
            .map(str::parse)
            .collect()
    }

    /// Writes a list as it is stored: codes with single spaces.
    pub fn join(list: &[Country]) -> String {
        list.iter()
            .map(Country::as_str)
            .collect::<Vec<_>>()
            .join(" ")
    }

    fn of(word: &str) -> Option<Self> {
        word.as_bytes().try_into().ok().map(Self)
    }
}

impl std::str::FromStr for Country {
    type Err = NotAValue;
    fn from_str(text: &str) -> Result<Self, NotAValue> {
        let upper = text.trim().to_ascii_uppercase();
        CODES
            .split_ascii_whitespace()
            .find(|code| *code == upper)
            .and_then(Self::of)
            .ok_or(NotAValue("Country"))
    }
}

impl std::fmt::Display for Country {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl serde::Serialize for Country {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for Country {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let word = <std::borrow::Cow<'_, str>>::deserialize(d)?;
        word.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_the_whole_standard() {
        // ISO 3166-1 has 249 officially assigned codes.
        assert_eq!(Country::all().count(), 249);
        assert!("UK".parse::<Country>().is_err(), "the United Kingdom is GB");
        assert_eq!(
            "de ".parse::<Country>().map(|c| c.to_string()),
            Ok("DE".to_owned())
        );
    }
}
