//! What a printed figure is worth: exact decimals, the interval that a printed form allows, units, periods.

mod date;
mod decimal;
mod grain;
mod interval;
mod map;
mod period;
mod printed;
mod unit;
mod written;

pub use date::{add_days, add_months, day, last_day_of_month};
pub use decimal::{Decimal, NotDecimal, plain, power_of_ten, ratio, short};
pub use grain::Grain;
pub use interval::Interval;
pub use map::Map;
pub use period::Period;
pub use printed::{Amount, Printed, Qualifier, Width};
pub use time::Date;
pub use unit::Unit;
pub use written::{numbered, push_number};
