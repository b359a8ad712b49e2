//! The languages of the portal: one line each.

use serde::Serialize;

/// Where a language stands in the switch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Group {
    /// Official in the European Union.
    Union,
    /// Spoken by many who live in it or beside it.
    Other,
}

/// What there is to know of a language.
struct Facts {
    code: &'static str,
    native_name: &'static str,
    group: Group,
    dir: &'static str,
}

/// Makes [`Lang`] from a table, so that a language is one line and none can be
/// forgotten anywhere.
macro_rules! languages {
    ($count:literal: $($lang:ident $code:literal $name:literal $group:ident $dir:literal;)*) => {
        /// A language of the portal. The order is the one of the switch: those of the
        /// European Union in protocol order (by what they call themselves), then the
        /// others.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Lang {
            $(#[doc = $name] $lang,)*
        }

        impl Lang {
            /// Every language of the public site, in the order of the switch.
            pub const ALL: [Lang; $count] = [$(Lang::$lang,)*];
        }

        /// In the order of [`Lang::ALL`].
        const FACTS: [Facts; $count] = [
            $(Facts { code: $code, native_name: $name, group: Group::$group, dir: $dir },)*
        ];
    };
}

languages! { 31:
    Bg "bg" "български" Union "ltr";
    Es "es" "español" Union "ltr";
    Cs "cs" "čeština" Union "ltr";
    Da "da" "dansk" Union "ltr";
    De "de" "Deutsch" Union "ltr";
    Et "et" "eesti" Union "ltr";
    El "el" "ελληνικά" Union "ltr";
    En "en" "English" Union "ltr";
    Fr "fr" "français" Union "ltr";
    Ga "ga" "Gaeilge" Union "ltr";
    Hr "hr" "hrvatski" Union "ltr";
    It "it" "italiano" Union "ltr";
    Lv "lv" "latviešu" Union "ltr";
    Lt "lt" "lietuvių" Union "ltr";
    Hu "hu" "magyar" Union "ltr";
    Mt "mt" "Malti" Union "ltr";
    Nl "nl" "Nederlands" Union "ltr";
    Pl "pl" "polski" Union "ltr";
    Pt "pt" "português" Union "ltr";
    Ro "ro" "română" Union "ltr";
    Sk "sk" "slovenčina" Union "ltr";
    Sl "sl" "slovenščina" Union "ltr";
    Fi "fi" "suomi" Union "ltr";
    Sv "sv" "svenska" Union "ltr";
    Uk "uk" "українська" Other "ltr";
    Ru "ru" "русский" Other "ltr";
    Tr "tr" "Türkçe" Other "ltr";
    Ar "ar" "العربية" Other "rtl";
    Fa "fa" "فارسی" Other "rtl";
    Sr "sr" "српски" Other "ltr";
    Sq "sq" "shqip" Other "ltr";
}

impl Lang {
    /// The languages of the office: its pages, its letters, its messages.
    pub const OFFICE: [Lang; 3] = [Lang::En, Lang::De, Lang::Ar];

    const fn facts(self) -> &'static Facts {
        &FACTS[self as usize]
    }

    /// The BCP 47 code, as it stands in addresses.
    pub const fn code(self) -> &'static str {
        self.facts().code
    }

    /// The writing direction, for the `dir` attribute.
    pub const fn dir(self) -> &'static str {
        self.facts().dir
    }

    /// What the language calls itself, as it writes it in the middle of a sentence.
    pub const fn native_name(self) -> &'static str {
        self.facts().native_name
    }

    /// Where it stands in the switch.
    pub const fn group(self) -> Group {
        self.facts().group
    }

    /// Whether the office speaks it.
    pub fn is_of_office(self) -> bool {
        Self::OFFICE.contains(&self)
    }
}

impl std::str::FromStr for Lang {
    type Err = crate::domain::NotAValue;
    fn from_str(code: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|lang| lang.code() == code)
            .ok_or(crate::domain::NotAValue("Lang"))
    }
}

impl Serialize for Lang {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(self.code())
    }
}
