//! stub
#![allow(missing_docs)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lang {
    En,
    De,
    Ar,
}
impl Lang {
    pub fn code(self) -> &'static str {
        "en"
    }
}
