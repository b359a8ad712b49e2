//! How domain words rest in a text column, once, for both databases.

use crate::domain::*;
use diesel::backend::Backend;
use diesel::deserialize::{FromSql, Queryable};
use diesel::expression::AsExpression;
// The path the derive of `AsExpression` itself writes.
use diesel::internal::derives::as_expression::Bound;
use diesel::serialize::{Output, ToSql};
use diesel::sql_types::{BigInt, Nullable, SingleValue, Text};

/// Lets a type with `as_str` and `FromStr` stand in a TEXT column.
macro_rules! text_column {
    ($($name:ty),+ $(,)?) => {$(
        impl AsExpression<Text> for $name {
            type Expression = Bound<Text, $name>;
            fn as_expression(self) -> Self::Expression { Bound::new(self) }
        }
        impl<'a> AsExpression<Text> for &'a $name {
            type Expression = Bound<Text, &'a $name>;
            fn as_expression(self) -> Self::Expression { Bound::new(self) }
        }
        impl AsExpression<Nullable<Text>> for $name {
            type Expression = Bound<Nullable<Text>, $name>;
            fn as_expression(self) -> Self::Expression { Bound::new(self) }
        }
        impl<'a> AsExpression<Nullable<Text>> for &'a $name {
            type Expression = Bound<Nullable<Text>, &'a $name>;
            fn as_expression(self) -> Self::Expression { Bound::new(self) }
        }
        impl<DB: Backend> ToSql<Text, DB> for $name where str: ToSql<Text, DB> {
            fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> diesel::serialize::Result {
                <str as ToSql<Text, DB>>::to_sql(self.as_str(), out)
            }
        }
        impl<DB: Backend> ToSql<Nullable<Text>, DB> for $name where $name: ToSql<Text, DB> {
            fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> diesel::serialize::Result {
                <$name as ToSql<Text, DB>>::to_sql(self, out)
            }
        }
        impl<DB: Backend> FromSql<Text, DB> for $name where String: FromSql<Text, DB> {
            fn from_sql(bytes: DB::RawValue<'_>) -> diesel::deserialize::Result<Self> {
                Ok(<String as FromSql<Text, DB>>::from_sql(bytes)?.parse::<$name>()?)
            }
        }
        impl<DB: Backend, ST: SingleValue> Queryable<ST, DB> for $name where $name: FromSql<ST, DB> {
            type Row = Self;
            fn build(row: Self) -> diesel::deserialize::Result<Self> { Ok(row) }
        }
    )+};
}

text_column!(
    StaffId,
    SessionId,
    InvitationId,
    ObjectId,
    PictureId,
    SeriesId,
    TipId,
    AttachmentId,
    MessageId,
    LeadId,
    UnitId,
    RuleId,
    OutboxId,
    DeskId,
    Role,
    StaffState,
    Category,
    ObjectState,
    ObjectOutcome,
    EventKind,
    SeriesState,
    PictureFormat,
    Region,
    Reference,
    LeadReference,
    Slug,
    TipState,
    Standing,
    Urgency,
    Direction,
    SourceGrade,
    InformationGrade,
    HandlingCode,
    Tlp,
    LeadState,
    LeadOutcome,
    OutboxKind,
    OutboxState,
    DismissalReason,
    Country,
    Act,
    Subject,
);

impl AsExpression<BigInt> for Moment {
    type Expression = Bound<BigInt, Moment>;
    fn as_expression(self) -> Self::Expression {
        Bound::new(self)
    }
}

impl<'a> AsExpression<BigInt> for &'a Moment {
    type Expression = Bound<BigInt, &'a Moment>;
    fn as_expression(self) -> Self::Expression {
        Bound::new(self)
    }
}

impl AsExpression<Nullable<BigInt>> for Moment {
    type Expression = Bound<Nullable<BigInt>, Moment>;
    fn as_expression(self) -> Self::Expression {
        Bound::new(self)
    }
}

impl<'a> AsExpression<Nullable<BigInt>> for &'a Moment {
    type Expression = Bound<Nullable<BigInt>, &'a Moment>;
    fn as_expression(self) -> Self::Expression {
        Bound::new(self)
    }
}

impl<DB: Backend> ToSql<BigInt, DB> for Moment
where
    i64: ToSql<BigInt, DB>,
{
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> diesel::serialize::Result {
        <i64 as ToSql<BigInt, DB>>::to_sql(&self.0, out)
    }
}

impl<DB: Backend> ToSql<Nullable<BigInt>, DB> for Moment
where
    Moment: ToSql<BigInt, DB>,
{
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> diesel::serialize::Result {
        <Moment as ToSql<BigInt, DB>>::to_sql(self, out)
    }
}

impl<DB: Backend> FromSql<BigInt, DB> for Moment
where
    i64: FromSql<BigInt, DB>,
{
    fn from_sql(bytes: DB::RawValue<'_>) -> diesel::deserialize::Result<Self> {
        <i64 as FromSql<BigInt, DB>>::from_sql(bytes).map(Moment)
    }
}

impl<DB: Backend, ST: SingleValue> Queryable<ST, DB> for Moment
where
    Moment: FromSql<ST, DB>,
{
    type Row = Self;
    fn build(row: Self) -> diesel::deserialize::Result<Self> {
        Ok(row)
    }
}
