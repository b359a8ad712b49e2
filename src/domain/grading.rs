//! Evaluation and handling: Europol Regulation (EU) 2016/794 Art. 29, the EU
//! handling codes, and the Traffic Light Protocol 2.0 of FIRST.

use serde::{Deserialize, Serialize};

text_enum!(
    /// How reliable the source is.
    SourceGrade {
        /// No doubt about authenticity, trustworthiness and competence.
        A = "A",
        /// Proved reliable in most instances.
        B = "B",
        /// Proved unreliable in most instances.
        C = "C",
        /// Reliability cannot be assessed.
        X = "X",
    }
);

text_enum!(
    /// How accurate the information is.
    InformationGrade {
        /// Accuracy is not in doubt.
        One = "1",
        /// Known personally to the source, not to the official passing it on.
        Two = "2",
        /// Not known personally to the source, but corroborated.
        Three = "3",
        /// Not known personally to the source and cannot be corroborated.
        Four = "4",
    }
);

text_enum!(
    /// What the receiver may do with it.
    HandlingCode {
        /// Only to prevent and combat crime, under the applicable law.
        H0 = "H0",
        /// Not in judicial proceedings without the provider's permission.
        H1 = "H1",
        /// Not to be disseminated without the provider's permission.
        H2 = "H2",
        /// Other restrictions, in free text.
        H3 = "H3",
    }
);

text_enum!(
    /// Traffic Light Protocol 2.0: who may see it.
    Tlp {
        /// Named recipients only.
        Red = "TLP:RED",
        /// The organisation only.
        AmberStrict = "TLP:AMBER+STRICT",
        /// The organisation and its clients.
        Amber = "TLP:AMBER",
        /// The community.
        Green = "TLP:GREEN",
        /// No limit.
        Clear = "TLP:CLEAR",
    }
);

/// The two grades together, written `X4`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grading {
    /// Of the source.
    pub source: SourceGrade,
    /// Of the information.
    pub information: InformationGrade,
}

impl Grading {
    /// Where every anonymous tip starts.
    pub const ANONYMOUS: Grading = Grading {
        source: SourceGrade::X,
        information: InformationGrade::Four,
    };
}

impl std::fmt::Display for Grading {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}{}", self.source, self.information)
    }
}
