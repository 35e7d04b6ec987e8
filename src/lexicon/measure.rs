//! Units of measure: a row each, its symbol in the report, its dimension and size, its names in both languages.

use std::sync::LazyLock;

use super::Phrases;

/// What a measure is a measure of; its base unit is [`Quantity::base`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quantity {
    /// Length, in metres.
    Length,
    /// Area, in square metres.
    Area,
    /// Volume, in litres.
    Volume,
    /// Mass, in kilograms.
    Mass,
    /// Energy, in watt-hours.
    Energy,
    /// Power, in watts.
    Power,
    /// Speed, in kilometres an hour.
    Speed,
    /// Data, in bytes.
    Data,
    /// Data rate, in bits a second.
    DataRate,
    /// Frequency, in hertz.
    Frequency,
    /// Temperature, in degrees Celsius.
    Temperature,
    /// Time, in seconds.
    Time,
    /// Time on the calendar, in months, which have no fixed number of seconds.
    Months,
    /// No dimension that anything else shares.
    Alone,
}

impl Quantity {
    /// The unit that canonical values are told in; `None` where there is nothing to convert.
    pub fn base(self) -> Option<&'static str> {
        Some(match self {
            Quantity::Length => "m",
            Quantity::Area => "m²",
            Quantity::Volume => "L",
            Quantity::Mass => "kg",
            Quantity::Energy => "Wh",
            Quantity::Power => "W",
            Quantity::Speed => "km/h",
            Quantity::Data => "B",
            Quantity::DataRate => "bit/s",
            Quantity::Frequency => "Hz",
            Quantity::Temperature => "°C",
            Quantity::Time => "s",
            Quantity::Months => "month",
            Quantity::Alone => return None,
        })
    }
}

/// One unit: its symbol, its dimension, its size in base units as (digits, power of ten), its names.
type Row = (&'static str, Quantity, (i64, i32), &'static str);

use Quantity::*;

#[rustfmt::skip]
const ROWS: &[Row] = &[
    ("nm", Length, (1, -9), "nm|nanometer|nanometers|nanometre|nanometres|纳米|奈米"),
    ("µm", Length, (1, -6), "µm|μm|micron|microns|micrometer|micrometers|micrometre|micrometres|微米"),
    ("mm", Length, (1, -3), "mm|millimeter|millimeters|millimetre|millimetres|毫米"),
    ("cm", Length, (1, -2), "cm|cms|centimeter|centimeters|centimetre|centimetres|厘米|公分|釐米"),
    ("dm", Length, (1, -1), "dm|decimeter|decimeters|decimetre|decimetres|分米"),
    ("m", Length, (1, 0), "m|meter|meters|metre|metres|米|公尺"),
    ("km", Length, (1, 3), "km|kilometer|kilometers|kilometre|kilometres|kms|公里|千米"),
    ("mi", Length, (1_609_344, -3), "mile|miles|mi|英里"),
    ("ft", Length, (3048, -4), "foot|feet|ft|英尺|英呎"),
    ("in", Length, (254, -4), "inch|inches|英寸|英吋"),
    ("yd", Length, (9144, -4), "yard|yards|yd|yds|码"),
    ("nmi", Length, (1852, 0), "nautical mile|nautical miles|nmi|海里|浬"),
    ("ly", Length, (94_607_304_725_808, 2), "light-year|light-years|light year|light years|光年"),
    ("里", Length, (500, 0), "里|华里"),
    ("尺", Length, (333_333_333_333, -12), "尺|市尺"),
    ("寸", Length, (333_333_333_333, -13), "寸"),
    ("丈", Length, (333_333_333_333, -11), "丈"),
    ("mm²", Area, (1, -6), "mm²|mm2|square millimeters|square millimetres|平方毫米"),
    ("cm²", Area, (1, -4), "cm²|cm2|square centimeter|square centimeters|square centimetres|平方厘米"),
    ("m²", Area, (1, 0), "m²|m2|sqm|sq m|sq. m.|square meter|square meters|square metre|square metres|平方米|平米|平方公尺|㎡"),
    ("km²", Area, (1, 6), "km²|km2|square kilometer|square kilometers|square kilometre|square kilometres|sq km|sq. km|平方公里|平方千米"),
    ("ft²", Area, (9_290_304, -8), "square feet|square foot|square-foot|square-feet|sq ft|sq. ft|sq. ft.|ft²|ft2|平方英尺"),
    ("yd²", Area, (83_612_736, -8), "square yards|square yard|平方码"),
    ("mi²", Area, (2_589_988_110_336, -6), "square miles|square mile|square-mile|sq mi|sq. mi|mi²|平方英里"),
    ("ha", Area, (1, 4), "hectare|hectares|ha|公顷|公頃"),
    ("acre", Area, (40_468_564_224, -7), "acre|acres|英亩|英畝"),
    ("亩", Area, (6_666_666_666_667, -10), "亩|畝|mu"),
    ("坪", Area, (33_057_851, -7), "坪"),
    ("m³", Volume, (1, 3), "m³|m3|cubic meter|cubic meters|cubic metre|cubic metres|立方米|立方公尺|立方|方水"),
    ("cm³", Volume, (1, -3), "cm³|cm3|cc|ccs|cubic centimeter|cubic centimeters|cubic centimetre|cubic centimetres|立方厘米"),
    ("ft³", Volume, (28_316_846_592, -9), "cubic feet|cubic foot|立方英尺"),
    ("L", Volume, (1, 0), "liter|liters|litre|litres|L|升|公升"),
    ("kL", Volume, (1, 3), "kl|kiloliter|kiloliters|kilolitre|kilolitres|千升"),
    ("mL", Volume, (1, -3), "ml|milliliter|milliliters|millilitre|millilitres|毫升"),
    ("cL", Volume, (1, -2), "cl|centiliter|centiliters|centilitre|centilitres|厘升"),
    ("gal", Volume, (3_785_411_784, -9), "gallon|gallons|gal|加仑"),
    ("qt", Volume, (946_352_946, -9), "quart|quarts|夸脱"),
    ("pt", Volume, (473_176_473, -9), "pint|pints|品脱"),
    ("cup", Volume, (2_365_882_365, -10), "cup|cups"),
    ("tbsp", Volume, (14_786_764_781, -12), "tablespoon|tablespoons|tbsp|汤匙|大汤匙"),
    ("tsp", Volume, (4_928_921_594, -12), "teaspoon|teaspoons|tsp|茶匙|小汤匙"),
    ("bbl", Volume, (158_987_294_928, -9), "barrel|barrels|bbl|bbls|桶油|桶原油"),
    ("µg", Mass, (1, -9), "µg|μg|mcg|microgram|micrograms|微克"),
    ("mg", Mass, (1, -6), "mg|milligram|milligrams|毫克"),
    ("g", Mass, (1, -3), "g|gram|grams|gramme|grammes|克"),
    ("kg", Mass, (1, 0), "kg|kgs|kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos|公斤|千克"),
    ("t", Mass, (1, 3), "t|ton|tons|tonne|tonnes|metric ton|metric tons|metric tonnes|吨|噸|公吨"),
    ("lb", Mass, (45_359_237, -8), "lb|lbs|磅"),
    ("oz", Mass, (28_349_523_125, -12), "oz|ounce|ounces|盎司|盎斯"),
    ("斤", Mass, (5, -1), "斤|市斤"),
    ("两", Mass, (5, -2), "两|兩|市两"),
    ("钱", Mass, (5, -3), "钱重"),
    ("ct", Mass, (2, -4), "carat|carats|克拉"),
    ("J", Energy, (277_777_777_778, -15), "joule|joules|焦耳"),
    ("Wh", Energy, (1, 0), "Wh|watt-hour|watt-hours|watt hour|watt hours|瓦时"),
    ("kWh", Energy, (1, 3), "kwh|kilowatt-hour|kilowatt-hours|kilowatt hour|kilowatt hours|千瓦时|千瓦時|千瓦小时|度电"),
    ("MWh", Energy, (1, 6), "MWh|megawatt-hour|megawatt-hours|megawatt hour|megawatt hours|兆瓦时"),
    ("GWh", Energy, (1, 9), "gwh|gigawatt-hour|gigawatt-hours|gigawatt hour|gigawatt hours|吉瓦时"),
    ("TWh", Energy, (1, 12), "twh|terawatt-hour|terawatt-hours|terawatt hour|terawatt hours|太瓦时"),
    ("kcal", Energy, (1_163, -3), "kcal|kilocalorie|kilocalories|千卡|大卡"),
    ("cal", Energy, (1_163, -6), "calorie|calories|卡路里"),
    ("W", Power, (1, 0), "W|watt|watts|瓦|瓦特"),
    ("kW", Power, (1, 3), "kw|kilowatt|kilowatts|千瓦"),
    ("MW", Power, (1, 6), "MW|megawatt|megawatts|兆瓦"),
    ("GW", Power, (1, 9), "gw|gigawatt|gigawatts|吉瓦"),
    ("hp", Power, (745_699_872, -6), "hp|horsepower|bhp|匹马力|马力"),
    ("V", Alone, (1, 0), "volt|volts|伏|伏特"),
    ("°C", Temperature, (1, 0), "°C|℃|ºC|degrees celsius|degree celsius|degrees centigrade|degrees c|degree c|deg c|deg celsius|celsius|celcius|centigrade|摄氏度|攝氏度"),
    ("°F", Alone, (1, 0), "°F|℉|ºF|degrees fahrenheit|degree fahrenheit|degrees f|degree f|deg f|deg fahrenheit|fahrenheit|华氏度|華氏度"),
    ("K", Alone, (1, 0), "kelvin|kelvins|开尔文"),
    ("°", Alone, (1, 0), "°|º|degrees|degree|deg|度"),
    ("rad", Alone, (1, 0), "rad|radian|radians|弧度"),
    ("km/h", Speed, (1, 0), "km/h|kph|kmh|kmph|kilometers per hour|kilometres per hour|kilometers an hour|kilometres an hour|公里每小时|公里/小时|千米每小时|千米/小时|公里/时"),
    ("m/s", Speed, (36, -1), "m/s|meters per second|metres per second|meters a second|metres a second|米/秒|米每秒"),
    ("mph", Speed, (1_609_344, -6), "mph|miles per hour|miles an hour|英里/小时|英里每小时"),
    ("kn", Speed, (1852, -3), "knot|knots"),
    ("bit", Data, (125, -3), "bit|bits|比特"),
    ("kbit", Data, (125, 0), "kilobit|kilobits|kbit|千比特"),
    ("Mbit", Data, (125, 3), "megabit|megabits|Mbit|兆比特"),
    ("Gbit", Data, (125, 6), "gigabit|gigabits|Gbit|吉比特"),
    ("B", Data, (1, 0), "byte|bytes|字节"),
    ("KB", Data, (1, 3), "kb|kilobyte|kilobytes|千字节"),
    ("MB", Data, (1, 6), "mb|megabyte|megabytes|兆字节"),
    ("GB", Data, (1, 9), "gb|gigabyte|gigabytes|吉字节"),
    ("TB", Data, (1, 12), "tb|terabyte|terabytes|太字节"),
    ("PB", Data, (1, 15), "PB|petabyte|petabytes"),
    ("kbps", DataRate, (1, 3), "kbps|kb/s|kilobits per second"),
    ("Mbps", DataRate, (1, 6), "mbps|Mb/s|megabits per second|兆比特每秒"),
    ("Gbps", DataRate, (1, 9), "gbps|Gb/s|gigabits per second"),
    ("Hz", Frequency, (1, 0), "hz|hertz|赫兹|赫茲"),
    ("kHz", Frequency, (1, 3), "khz|kilohertz|千赫|千赫兹"),
    ("MHz", Frequency, (1, 6), "mhz|megahertz|兆赫|兆赫兹"),
    ("GHz", Frequency, (1, 9), "ghz|gigahertz|吉赫"),
    ("TEU", Alone, (1, 0), "TEU|TEUs|标准箱|标箱"),
    ("DWT", Alone, (1, 0), "dwt|deadweight tons|deadweight tonnes|载重吨"),
    ("hPa", Alone, (1, 0), "hPa|hectopascals|millibars|百帕|毫巴"),
    ("dB", Alone, (1, 0), "dB|decibel|decibels|分贝"),
    ("ms", Time, (1, -3), "ms|millisecond|milliseconds|毫秒"),
    ("s", Time, (1, 0), "second|seconds|sec|secs|秒|秒钟|秒鐘"),
    ("min", Time, (60, 0), "minute|minutes|min|mins|分钟|分鐘"),
    ("h", Time, (3600, 0), "hour|hours|小时|小時|个小时|個小時|hrs|hr|钟头|个钟头"),
    ("day", Time, (86_400, 0), "day|days|天|日内|个工作日|工作日|个交易日|交易日"),
    ("week", Time, (604_800, 0), "week|weeks|周|週|星期|个星期|個星期|个礼拜|個禮拜|礼拜|禮拜"),
    ("month", Months, (1, 0), "month|months|个月|個月"),
    ("quarter", Months, (3, 0), "个季度|個季度"),
    ("year", Months, (12, 0), "year|years|yr|yrs|年|年间|周年"),
    ("decade", Months, (120, 0), "decade|decades"),
    ("century", Months, (1200, 0), "century|centuries|个世纪"),
];

/// Names of measures and durations, with their symbols.
pub static MEASURES: LazyLock<Phrases<&'static str>> =
    LazyLock::new(|| Phrases::of(ROWS.iter().map(|(symbol, _, _, names)| (*names, *symbol))));

/// The dimension of a measure and its size in base units, as (digits, power of ten).
pub fn dimension(symbol: &str) -> Option<(Quantity, i64, i32)> {
    let (_, quantity, (digits, power), _) = ROWS.iter().find(|row| row.0 == symbol)?;
    Some((*quantity, *digits, *power))
}
