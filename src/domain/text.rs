//! Values that are written as short words: in the database, in a form, in a
//! configuration file. One macro, so that no state ever travels as a string.

/// A word that is none of the values a type knows.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a value of {0}")]
pub struct NotAValue(pub &'static str);

/// An enum whose values are written as fixed words.
macro_rules! text_enum {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vdoc])* $variant,)+ }

        impl $name {
            /// Every value, in the order people should see them.
            pub const ALL: &'static [$name] = &[$($name::$variant,)+];

            /// The word this value is stored and posted as.
            pub const fn as_str(&self) -> &'static str {
                match self { $($name::$variant => $word,)+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::domain::NotAValue;
            fn from_str(word: &str) -> Result<Self, Self::Err> {
                match word {
                    $($word => Ok($name::$variant),)+
                    _ => Err($crate::domain::NotAValue(stringify!($name))),
                }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                s.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                let word = <std::borrow::Cow<'_, str>>::deserialize(d)?;
                word.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}

/// An identifier: text that only ever means one kind of thing.
macro_rules! text_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// Takes the identifier as it stands; lookups decide whether it exists.
            pub fn new(text: impl Into<String>) -> Self { Self(text.into()) }

            /// The identifier as text.
            pub fn as_str(&self) -> &str { &self.0 }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::domain::NotAValue;
            /// Refuses what no generator of ours makes: more than 64 characters,
            /// or anything but letters, digits, `-`, `_` and `:`.
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                let fine = !text.is_empty()
                    && text.len() <= 64
                    && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_:".contains(&b));
                if fine { Ok(Self(text.to_owned())) } else { Err($crate::domain::NotAValue(stringify!($name))) }
            }
        }
    };
}
