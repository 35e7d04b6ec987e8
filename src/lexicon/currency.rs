//! Currencies: a row each, with the names that stand before an amount and those that stand after it.

use std::sync::LazyLock;

use super::Phrases;

/// One currency: ISO 4217 code, names before the amount, names after it as (name, power of ten of the unit).
type Row = (&'static str, &'static [&'static str], &'static [(&'static str, i32)]);

#[rustfmt::skip]
const ROWS: &[Row] = &[
    ("CNY", &["RMB", "CNY", "人民币", "人民幣", "CN¥", "¥", "￥", "Rmb", "rmb"], &[("yuan", 0), ("renminbi", 0), ("RMB", 0), ("rmb", 0), ("Rmb", 0), ("CNY", 0), ("chinese yuan", 0), ("元", 0), ("元人民币", 0), ("元人民幣", 0), ("人民币元", 0), ("人民币", 0), ("人民幣", 0), ("圆", 0), ("块钱", 0), ("块", 0), ("塊錢", 0), ("角", -1), ("毛钱", -1), ("jiao", -1), ("fen", -2)]),
    ("USD", &["US$", "USD", "U.S.$", "US dollar", "$", "＄", "美元", "美金"], &[("dollars", 0), ("dollar", 0), ("us dollars", 0), ("us dollar", 0), ("u.s. dollars", 0), ("u.s. dollar", 0), ("american dollars", 0), ("USD", 0), ("bucks", 0), ("美元", 0), ("美金", 0), ("美分", -2), ("cents", -2), ("cent", -2), ("us cents", -2)]),
    ("HKD", &["HK$", "HKD", "港币", "港元"], &[("hong kong dollars", 0), ("hong kong dollar", 0), ("HKD", 0), ("港元", 0), ("港币", 0), ("港幣", 0)]),
    ("TWD", &["NT$", "TWD", "NTD", "新台币", "新台幣", "新臺幣", "台币"], &[("new taiwan dollars", 0), ("taiwan dollars", 0), ("TWD", 0), ("新台币", 0), ("新台幣", 0), ("新臺幣", 0), ("元新台币", 0), ("元新台幣", 0), ("台币", 0), ("台幣", 0)]),
    ("AUD", &["A$", "AUD", "AU$", "澳元"], &[("australian dollars", 0), ("australian dollar", 0), ("AUD", 0), ("澳元", 0), ("澳币", 0), ("澳大利亚元", 0)]),
    ("CAD", &["C$", "CAD", "CA$", "加元"], &[("canadian dollars", 0), ("canadian dollar", 0), ("CAD", 0), ("加元", 0), ("加拿大元", 0), ("加币", 0)]),
    ("SGD", &["S$", "SGD"], &[("singapore dollars", 0), ("singapore dollar", 0), ("SGD", 0), ("新加坡元", 0), ("新元", 0), ("坡币", 0)]),
    ("NZD", &["NZ$", "NZD"], &[("new zealand dollars", 0), ("new zealand dollar", 0), ("NZD", 0), ("新西兰元", 0), ("纽元", 0)]),
    ("EUR", &["€", "EUR", "欧元"], &[("euros", 0), ("euro", 0), ("EUR", 0), ("€", 0), ("欧元", 0), ("歐元", 0)]),
    ("GBP", &["£", "GBP", "英镑"], &[("pounds sterling", 0), ("pound sterling", 0), ("sterling", 0), ("pounds", 0), ("pound", 0), ("british pounds", 0), ("british pound", 0), ("GBP", 0), ("£", 0), ("英镑", 0), ("英鎊", 0), ("pence", -2), ("penny", -2)]),
    ("JPY", &["JP¥", "JPY", "日元", "円"], &[("yen", 0), ("japanese yen", 0), ("JPY", 0), ("日元", 0), ("日圆", 0), ("日圓", 0), ("円", 0)]),
    ("KRW", &["₩", "KRW", "韩元"], &[("won", 0), ("south korean won", 0), ("korean won", 0), ("KRW", 0), ("韩元", 0), ("韓元", 0), ("韩币", 0)]),
    ("INR", &["₹", "INR", "Rs.", "Rs", "卢比"], &[("rupees", 0), ("rupee", 0), ("indian rupees", 0), ("INR", 0), ("卢比", 0), ("盧比", 0), ("印度卢比", 0)]),
    ("CHF", &["CHF", "瑞士法郎"], &[("swiss francs", 0), ("swiss franc", 0), ("CHF", 0), ("瑞士法郎", 0), ("瑞郎", 0), ("francs", 0), ("franc", 0)]),
    ("RUB", &["₽", "RUB"], &[("rubles", 0), ("ruble", 0), ("roubles", 0), ("rouble", 0), ("RUB", 0), ("卢布", 0), ("盧布", 0)]),
    ("BRL", &["R$", "BRL"], &[("reais", 0), ("brazilian reais", 0), ("BRL", 0), ("雷亚尔", 0)]),
    ("MXN", &["MX$", "MXN"], &[("mexican pesos", 0), ("pesos", 0), ("MXN", 0), ("墨西哥比索", 0), ("比索", 0)]),
    ("ZAR", &["ZAR"], &[("rand", 0), ("ZAR", 0), ("兰特", 0)]),
    ("THB", &["฿", "THB"], &[("baht", 0), ("THB", 0), ("泰铢", 0), ("泰銖", 0)]),
    ("MYR", &["RM", "MYR"], &[("ringgit", 0), ("ringgits", 0), ("MYR", 0), ("林吉特", 0), ("令吉", 0), ("马币", 0)]),
    ("IDR", &["Rp", "IDR"], &[("rupiah", 0), ("IDR", 0), ("印尼盾", 0), ("印尼卢比", 0)]),
    ("VND", &["₫", "VND"], &[("vietnamese dong", 0), ("dong", 0), ("VND", 0), ("越南盾", 0)]),
    ("PHP", &["₱", "PHP"], &[("philippine pesos", 0), ("PHP", 0), ("菲律宾比索", 0)]),
    ("TRY", &["₺", "TRY"], &[("turkish lira", 0), ("lira", 0), ("TRY", 0), ("土耳其里拉", 0), ("里拉", 0)]),
    ("SEK", &["SEK"], &[("swedish kronor", 0), ("swedish krona", 0), ("kronor", 0), ("SEK", 0), ("瑞典克朗", 0)]),
    ("NOK", &["NOK"], &[("norwegian kroner", 0), ("norwegian krone", 0), ("NOK", 0), ("挪威克朗", 0)]),
    ("DKK", &["DKK"], &[("danish kroner", 0), ("danish krone", 0), ("kroner", 0), ("DKK", 0), ("丹麦克朗", 0)]),
    ("PLN", &["PLN"], &[("zloty", 0), ("zlotys", 0), ("PLN", 0), ("兹罗提", 0)]),
    ("AED", &["AED", "Dh"], &[("dirhams", 0), ("dirham", 0), ("AED", 0), ("迪拉姆", 0)]),
    ("SAR", &["SAR"], &[("saudi riyals", 0), ("riyals", 0), ("riyal", 0), ("SAR", 0), ("沙特里亚尔", 0), ("里亚尔", 0)]),
    ("ILS", &["₪", "ILS"], &[("shekels", 0), ("shekel", 0), ("ILS", 0), ("谢克尔", 0)]),
    ("UAH", &["₴", "UAH"], &[("hryvnia", 0), ("hryvnias", 0), ("UAH", 0), ("格里夫纳", 0)]),
    ("EGP", &["E£", "EGP"], &[("egyptian pounds", 0), ("EGP", 0), ("埃及镑", 0)]),
    ("NGN", &["₦", "NGN"], &[("naira", 0), ("NGN", 0), ("奈拉", 0)]),
    ("PKR", &["PKR"], &[("pakistani rupees", 0), ("PKR", 0), ("巴基斯坦卢比", 0)]),
    ("KZT", &["₸", "KZT"], &[("tenge", 0), ("KZT", 0), ("坚戈", 0)]),
    ("MOP", &["MOP$", "MOP"], &[("patacas", 0), ("pataca", 0), ("MOP", 0), ("澳门元", 0), ("澳门币", 0)]),
    ("ARS", &["AR$", "ARS"], &[("argentine pesos", 0), ("ARS", 0), ("阿根廷比索", 0)]),
    ("CZK", &["CZK"], &[("czech koruna", 0), ("koruna", 0), ("CZK", 0), ("捷克克朗", 0)]),
    ("HUF", &["HUF"], &[("forints", 0), ("forint", 0), ("HUF", 0), ("福林", 0)]),
    ("BTC", &["₿", "BTC"], &[("bitcoins", 0), ("bitcoin", 0), ("BTC", 0), ("比特币", 0)]),
];

/// Currency names before an amount.
pub static CURRENCIES_BEFORE: LazyLock<Phrases<&'static str>> = LazyLock::new(|| {
    Phrases::new(ROWS.iter().flat_map(|(code, before, _)| before.iter().map(move |name| (*name, *code))))
});

/// Currency names after an amount, with the power of ten of the named unit (-2 for cents).
pub static CURRENCIES_AFTER: LazyLock<Phrases<(&'static str, i32)>> = LazyLock::new(|| {
    Phrases::new(
        ROWS.iter().flat_map(|(code, _, after)| after.iter().map(move |(name, power)| (*name, (*code, *power)))),
    )
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_stands_twice() {
        for names in [
            CURRENCIES_BEFORE.rows().iter().map(|r| r.0).collect::<Vec<_>>(),
            CURRENCIES_AFTER.rows().iter().map(|r| r.0).collect(),
        ] {
            let mut seen = std::collections::BTreeSet::new();
            for name in names {
                assert!(seen.insert(name), "the currency name {name:?} stands twice");
            }
        }
    }
}
