//! The unit of a figure slipped: yuan for US dollars and back, percent for percentage points.

use super::figure;

/// `71.36 billion yuan` ↔ `$71.36 billion`, `713.6亿元` ↔ `713.6亿美元`; other currencies and bare numbers are refused.
pub fn other_currency(surface: &str) -> Option<String> {
    figure::read(surface)?;
    if surface.contains("美元") {
        return Some(surface.replacen("美元", "元", 1));
    }
    for other in ["港元", "日元", "欧元", "韩元", "新元", "澳元", "加元", "台币", "HK$", "S$", "A$", "C$", "NT$"]
    {
        if surface.contains(other) {
            return None;
        }
    }
    for (from, to) in
        [("人民币", ""), ("元", "美元"), ("RMB ", "$"), ("RMB", "$"), ("CNY ", "$"), ("¥", "$"), ("US$", "¥")]
    {
        if surface.contains(from) {
            return Some(surface.replacen(from, to, 1))
                .filter(|changed| changed.contains("美元") || !to.contains('美'));
        }
    }
    if let Some(rest) = surface.strip_prefix('$') {
        // `$9.80 billion` and `$21 a ton`: the name goes behind the number and its scale word.
        let words: Vec<&str> = rest.splitn(3, ' ').collect();
        let scaled = words.get(1).is_some_and(|word| matches!(*word, "million" | "billion" | "trillion"));
        let count = if scaled { 2 } else { 1 };
        let (amount, more) =
            (words[..count.min(words.len())].join(" "), words.get(count..).unwrap_or_default().join(" "));
        return Some(format!("{amount} yuan {more}").trim_end().to_string());
    }
    for (name, alone) in
        [(" yuan", true), (" renminbi", true), (" RMB", true), (" dollars", false), (" US dollars", false)]
    {
        if surface.starts_with(|c: char| c.is_ascii_digit()) && surface.contains(name) {
            let to = if alone { "" } else { " yuan" };
            let sign = if alone { "$" } else { "" };
            return Some(format!("{sign}{}", surface.replacen(name, to, 1)));
        }
    }
    None
}

/// `1.2 percentage points` → `1.2%`, `1.2个百分点` → `1.2%`.
pub fn points_as_percent(surface: &str) -> Option<String> {
    figure::read(surface)?;
    let words = ["个百分点", "百分点", " percentage points", " percentage point", "-percentage-point"];
    let number = words.iter().find_map(|word| surface.strip_suffix(word))?;
    number.ends_with(|c: char| c.is_ascii_digit()).then(|| format!("{number}%"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_other_currency() {
        for (before, after) in [
            ("71.36 billion yuan", "$71.36 billion"),
            ("RMB 71.4 billion", "$71.4 billion"),
            ("166,200 yuan", "$166,200"),
            ("0.467 yuan per kilowatt-hour", "$0.467 per kilowatt-hour"),
            ("$9.80 billion", "9.80 billion yuan"),
            ("$2,100", "2,100 yuan"),
            ("713.6亿元", "713.6亿美元"),
            ("2158亿美元", "2158亿元"),
            ("1375元", "1375美元"),
        ] {
            assert_eq!(other_currency(before).as_deref(), Some(after), "{before}");
        }
        for refused in [
            "7548亿港元",
            "1.21 trillion yen",
            "3.52 billion",
            "half",
            "HK$5 million",
            "386,400 vehicles",
            "12.8%",
            "600家",
        ] {
            assert_eq!(other_currency(refused), None, "{refused}");
        }
    }

    #[test]
    fn points_become_percent() {
        for (before, after) in
            [("1.2 percentage points", "1.2%"), ("1.9个百分点", "1.9%"), ("1 percentage point", "1%")]
        {
            assert_eq!(points_as_percent(before).as_deref(), Some(after), "{before}");
        }
        for refused in ["one percentage point", "1.2%", "378.89 points", "两个百分点"] {
            assert_eq!(points_as_percent(refused), None, "{refused}");
        }
    }
}
