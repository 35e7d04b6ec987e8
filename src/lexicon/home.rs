//! What in a text says which country's dollar, yuan or yen is meant: places, and currencies named in full.

use std::sync::LazyLock;

use super::Phrases;

/// Code of a currency, names of where it is at home, names that mean this currency and no other.
type Row = (&'static str, &'static str, &'static str);

#[rustfmt::skip]
const ROWS: &[Row] = &[
    ("USD", "U.S.|US|United States|America|American|Americans|Washington|Wall Street|New York|California|Texas|美国|美國|华盛顿|纽约", "US$|USD|U.S. dollar|U.S. dollars|US dollar|US dollars|American dollars|美元|美金"),
    ("AUD", "Australia|Australian|Australians|Australia's|Sydney|Melbourne|Brisbane|Perth|Canberra|Adelaide|Queensland|New South Wales|澳大利亚|澳洲|悉尼|墨尔本", "A$|AU$|AUD|Australian dollar|Australian dollars|澳元|澳币"),
    ("CAD", "Canada|Canadian|Canadians|Canada's|Ottawa|Toronto|Vancouver|Montreal|Quebec|Alberta|Ontario|Calgary|加拿大|多伦多|温哥华", "C$|CA$|CAD|Canadian dollar|Canadian dollars|加元|加币"),
    ("HKD", "Hong Kong|Hong Kong's|香港", "HK$|HKD|Hong Kong dollar|Hong Kong dollars|港元|港币|港幣"),
    ("SGD", "Singapore|Singaporean|Singaporeans|Singapore's|新加坡|狮城", "S$|SGD|Singapore dollar|Singapore dollars|新元|坡币|新加坡元"),
    ("NZD", "New Zealand|New Zealanders|New Zealand's|Auckland|Wellington|Christchurch|新西兰|奥克兰", "NZ$|NZD|New Zealand dollar|New Zealand dollars|纽元|新西兰元"),
    ("TWD", "Taiwan|Taiwanese|Taiwan's|Taipei|台湾|台灣|臺灣|台北|臺北|高雄", "NT$|NTD|TWD|New Taiwan dollar|New Taiwan dollars|Taiwan dollars|新台币|新台幣|新臺幣|台币|台幣|臺幣"),
    ("CNY", "China|Chinese|China's|Beijing|Shanghai|Shenzhen|中国|中國|北京|上海|深圳", "yuan|RMB|CNY|renminbi|人民币|人民幣|元"),
    ("JPY", "Japan|Japanese|Japan's|Tokyo|Osaka|日本|东京|東京|大阪", "yen|JPY|日元|日圆|日圓|円"),
    // what only looks like a yuan
    ("", "", "欧元|歐元|韩元|韓元|单元|單元|公元|元旦|元宇宙|元素|多元|二元|一元化|元年|元件"),
];

/// A name that several countries give their currencies: its forms in texts, and each country with its code. The first is
/// meant where no place says otherwise.
pub type Shared = (&'static [&'static str], &'static [(&'static str, &'static str)]);

/// Names of currencies that only a place tells apart.
#[rustfmt::skip]
pub const SHARED: [Shared; 8] = [
    (&["dinars", "dinar", "第纳尔"], &[("Kuwait", "KWD"), ("Tunisia", "TND"), ("Algeria", "DZD"), ("Iraq", "IQD"), ("Jordan", "JOD"), ("Libya", "LYD"), ("Bahrain", "BHD"), ("Serbia", "RSD")]),
    (&["pesos", "peso", "比索"], &[("Mexico", "MXN"), ("Philippines", "PHP"), ("Argentina", "ARS"), ("Chile", "CLP"), ("Colombia", "COP"), ("Uruguay", "UYU"), ("Cuba", "CUP"), ("Dominican Republic", "DOP")]),
    (&["rupees", "rupee", "卢比"], &[("India", "INR"), ("Pakistan", "PKR"), ("Sri Lanka", "LKR"), ("Nepal", "NPR"), ("Mauritius", "MUR")]),
    (&["riyals", "riyal", "里亚尔"], &[("Saudi Arabia", "SAR"), ("Qatar", "QAR"), ("Iran", "IRR"), ("Oman", "OMR"), ("Yemen", "YER")]),
    (&["dirhams", "dirham", "迪拉姆"], &[("United Arab Emirates", "AED"), ("Morocco", "MAD")]),
    (&["francs", "franc", "法郎"], &[("Switzerland", "CHF"), ("Senegal", "XOF"), ("Mali", "XOF"), ("Cameroon", "XAF"), ("Rwanda", "RWF")]),
    (&["shillings", "shilling", "先令"], &[("Kenya", "KES"), ("Uganda", "UGX"), ("Tanzania", "TZS"), ("Somalia", "SOS")]),
    (&["pounds", "pound", "镑"], &[("United Kingdom", "GBP"), ("Egypt", "EGP"), ("Lebanon", "LBP"), ("Syria", "SYP"), ("Sudan", "SDG")]),
];

/// Each name with the code of its currency, and whether it names the currency itself.
pub static HOMES: LazyLock<Phrases<(&'static str, bool)>> = LazyLock::new(|| {
    Phrases::of(ROWS.iter().flat_map(|(code, places, names)| [(*places, (*code, false)), (*names, (*code, true))]))
});
