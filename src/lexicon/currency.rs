//! Currencies: a row each, with the names that stand before an amount and those that stand after it.

use std::sync::LazyLock;

use super::Phrases;

/// One currency: ISO 4217 code, names before the amount, names after it as (name, power of ten of the unit).
///
/// Codes that are words or the names of other things (TOP 10, AMD 9000, COP28) stand after an amount or not at all.
type Row = (&'static str, &'static str, &'static [(&'static str, i32)]);

#[rustfmt::skip]
const ROWS: &[Row] = &[
    ("CNY", "cny|人民币|人民幣|CN¥|¥|￥|rmb|CNH", &[("yuan|renminbi|rmb|cny|chinese yuan|元|元人民币|元人民幣|人民币元|人民币|人民幣|圆|块钱|块|塊錢|¥|￥|yuans|rmbs|kuai", 0), ("角|毛钱|jiao|毛|mao", -1), ("fen", -2)]),
    ("USD", "US$|usd|U.S.$|US dollar|$|＄|美元|美金", &[("dollars|dollar|us dollars|us dollar|u.s. dollars|u.s. dollar|american dollars|usd|bucks|美元|美金|$|US$|＄|美刀", 0), ("美分|cents|cent|us cents|¢", -2)]),
    ("HKD", "HK$|hkd|港币|港元", &[("hong kong dollars|hong kong dollar|hkd|港元|港币|港幣|HK$", 0), ("港仙", -2)]),
    ("TWD", "NT$|twd|NTD|新台币|新台幣|新臺幣|台币", &[("new taiwan dollars|taiwan dollars|twd|新台币|新台幣|新臺幣|元新台币|元新台幣|台币|台幣", 0)]),
    ("AUD", "A$|aud|AU$|澳元", &[("australian dollars|australian dollar|aud|澳元|澳币|澳大利亚元", 0)]),
    ("CAD", "C$|CAD|CA$|加元", &[("canadian dollars|canadian dollar|CAD|加元|加拿大元|加币", 0)]),
    ("SGD", "S$|sgd|新加坡元", &[("singapore dollars|singapore dollar|sgd|新加坡元|新元|坡币", 0)]),
    ("NZD", "NZ$|nzd", &[("new zealand dollars|new zealand dollar|nzd|新西兰元|纽元", 0)]),
    ("EUR", "€|eur|欧元|歐元", &[("euros|euro|eur|€|欧元|歐元", 0), ("euro cents|eurocents|欧分", -2)]),
    ("GBP", "£|gbp|英镑|￡|英鎊", &[("pounds sterling|pound sterling|sterling|pounds|pound|british pounds|british pound|gbp|£|英镑|英鎊|quid", 0), ("pence|penny|便士", -2)]),
    ("JPY", "JP¥|jpy|日元|円|日圓|日圆", &[("yen|japanese yen|jpy|日元|日圆|日圓|円", 0), ("本銭|日本銭", -2)]),
    ("KRW", "₩|krw|韩元|￦", &[("won|south korean won|korean won|krw|韩元|韓元|韩币|₩|south korean wons|韩圆|韓圓", 0)]),
    ("INR", "₹|inr|Rs.|Rs|卢比|₨", &[("rupees|rupee|indian rupees|inr|卢比|盧比|印度卢比|Rs.|rs|₹|indian rupee", 0), ("paise|paisa", -2)]),
    ("CHF", "chf|瑞士法郎|Fr.|SFr", &[("swiss francs|swiss franc|chf|瑞士法郎|瑞郎|francs|franc", 0), ("centimes|centime|rappen", -2)]),
    ("RUB", "₽|RUB", &[("rubles|ruble|roubles|rouble|RUB|卢布|盧布|₽|russian rubles|russian ruble|russian roubles", 0), ("kopeks|kopecks|kopek|戈比", -2)]),
    ("BRL", "R$|brl", &[("reais|brazilian reais|brl|雷亚尔|brazilian real", 0)]),
    ("MXN", "MX$|mxn|Mex$|MEX$", &[("mexican pesos|pesos|mxn|墨西哥比索|比索|mexican peso|peso", 0), ("centavos", -2)]),
    ("ZAR", "ZAR", &[("rand|ZAR|兰特|south african rand|rands|南非兰特", 0)]),
    ("THB", "฿|thb", &[("baht|thb|泰铢|泰銖|฿|thai baht|bahts", 0)]),
    ("MYR", "RM|myr|malaysian ringgit|malaysia ringgit|malaysian ringgits|malaysia ringgits|ringgit", &[("ringgit|ringgits|myr|林吉特|令吉|马币|RM|malaysian ringgit|malaysian ringgits|malaysia ringgit|马来西亚林吉特", 0), ("sen|sens", -2)]),
    ("IDR", "Rp|idr", &[("rupiah|idr|印尼盾|印尼卢比|indonesian rupiah|rupiahs", 0)]),
    ("VND", "₫|vnd", &[("vietnamese dong|dong|vnd|越南盾|₫", 0)]),
    ("PHP", "₱|php", &[("philippine pesos|php|菲律宾比索|₱|philippine peso", 0)]),
    ("TRY", "₺|TRY", &[("turkish lira|lira|TRY|土耳其里拉|里拉|₺|turkish liras|liras", 0)]),
    ("SEK", "sek", &[("swedish kronor|swedish krona|kronor|sek|瑞典克朗|swedish crowns", 0)]),
    ("NOK", "nok", &[("norwegian kroner|norwegian krone|nok|挪威克朗|norwegian crowns", 0)]),
    ("DKK", "dkk", &[("danish kroner|danish krone|kroner|dkk|丹麦克朗|danish crowns", 0)]),
    ("PLN", "pln", &[("zloty|zlotys|pln|兹罗提|polish zloty|polish zlotys", 0)]),
    ("AED", "aed|Dh|.د.إ|Dhs", &[("dirhams|dirham|aed|迪拉姆|emirati dirham|emirati dirhams|uae dirham|uae dirhams|阿联酋迪拉姆", 0)]),
    ("SAR", "sar", &[("saudi riyals|riyals|riyal|sar|沙特里亚尔|里亚尔|saudi riyal|saudiriyal|saudiriyals|saudi rial|saudi rials", 0)]),
    ("ILS", "₪|ils", &[("shekels|shekel|ils|谢克尔|₪|israeli shekels|israeli shekel|new israeli shekels", 0)]),
    ("UAH", "₴|uah", &[("hryvnia|hryvnias|uah|格里夫纳|₴", 0), ("kopiykas|kopiyka", -2)]),
    ("EGP", "E£|egp", &[("egyptian pounds|egp|埃及镑|egyptian pound|egyptianpound|egyptianpounds|埃镑|LE|L.E.|L.E", 0)]),
    ("NGN", "₦|ngn", &[("naira|ngn|奈拉|₦|nairas", 0)]),
    ("PKR", "pkr", &[("pakistani rupees|pkr|巴基斯坦卢比|pakistani rupee", 0)]),
    ("KZT", "₸|kzt", &[("tenge|kzt|坚戈|kazakh tenge|kazakhstani tenge", 0)]),
    ("MOP", "MOP$|MOP", &[("patacas|pataca|MOP|澳门元|澳门币", 0)]),
    ("ARS", "AR$|ARS", &[("argentine pesos|ARS|阿根廷比索|argentine peso", 0)]),
    ("CZK", "czk", &[("czech koruna|koruna|czk|捷克克朗|czech crowns|czech korunas", 0)]),
    ("HUF", "huf", &[("forints|forint|huf|福林|hungarian forints|hungarian forint", 0)]),
    ("BTC", "₿|BTC", &[("bitcoins|bitcoin|BTC|比特币|₿", 0)]),
    ("AFN", "AFN|؋", &[("afghan afghani|afghan afghanis|afghani|afghanis|阿富汗尼|AFN", 0)]),
    ("ALL", "", &[("albanian lek|albanian leks|列克", 0)]),
    ("AMD", "֏", &[("armenian dram|armenian drams|亚美尼亚德拉姆", 0)]),
    ("ANG", "", &[("netherlands antillean guilder|netherlands antillean guilders|荷属安的列斯盾|ANG", 0)]),
    ("AOA", "AOA", &[("angolan kwanza|angolan kwanzas|kwanza|kwanzas|宽扎|AOA", 0)]),
    ("AWG", "AWG", &[("aruban florin|aruban florins|阿鲁巴弗罗林|AWG", 0)]),
    ("AZN", "AZN|₼", &[("azerbaijani manat|azerbaijani manats|manat|manats|阿塞拜疆马纳特|AZN", 0)]),
    ("BAM", "", &[("bosnian mark|bosnian marks|convertible mark|convertible marks|波黑马克", 0)]),
    ("BBD", "BBD|Bds$", &[("barbadian dollar|barbadian dollars|barbados dollar|barbados dollars|巴巴多斯元|BBD", 0)]),
    ("BDT", "BDT|৳", &[("bangladeshi taka|bangladeshi takas|taka|takas|塔卡|孟加拉塔卡|BDT", 0)]),
    ("BGN", "BGN", &[("bulgarian lev|bulgarian levs|列弗|BGN", 0)]),
    ("BHD", "BHD", &[("bahraini dinar|bahraini dinars|巴林第纳尔|BHD", 0)]),
    ("BIF", "BIF", &[("burundian franc|burundian francs|布隆迪法郎|BIF", 0)]),
    ("BMD", "BMD", &[("bermudian dollar|bermudian dollars|bermuda dollar|bermuda dollars|百慕大元|BMD", 0)]),
    ("BND", "BND|B$", &[("brunei dollar|brunei dollars|文莱元|BND", 0)]),
    ("BOB", "", &[("bolivian boliviano|bolivian bolivianos|boliviano|bolivianos|玻利维亚诺", 0)]),
    ("BSD", "BSD", &[("bahamian dollar|bahamian dollars|巴哈马元|BSD", 0)]),
    ("BTN", "BTN", &[("bhutanese ngultrum|bhutanese ngultrums|ngultrum|ngultrums|努尔特鲁姆|BTN", 0)]),
    ("BWP", "BWP", &[("botswana pula|botswana pulas|pula|pulas|普拉|BWP", 0)]),
    ("BYN", "BYN", &[("belarusian ruble|belarusian rubles|belarusian rouble|belarusian roubles|白俄罗斯卢布|BYN", 0)]),
    ("BZD", "BZD|BZ$", &[("belize dollar|belize dollars|伯利兹元|BZD", 0)]),
    ("CDF", "CDF", &[("congolese franc|congolese francs|刚果法郎|CDF", 0)]),
    ("CLP", "CLP$", &[("chilean peso|chilean pesos|智利比索|CLP", 0)]),
    ("COP", "COL$", &[("colombian peso|colombian pesos|哥伦比亚比索|COP", 0)]),
    ("CRC", "CRC|₡", &[("costa rican colon|costa rican colons|costa rican colón|costa rican colóns|colones|哥斯达黎加科朗|CRC|₡", 0)]),
    ("CUP", "", &[("cuban peso|cuban pesos|古巴比索", 0)]),
    ("CVE", "", &[("cape verdean escudo|cape verdean escudos|佛得角埃斯库多", 0)]),
    ("DJF", "DJF", &[("djiboutian franc|djiboutian francs|吉布提法郎|DJF", 0)]),
    ("DOP", "RD$", &[("dominican peso|dominican pesos|多米尼加比索|DOP", 0)]),
    ("DZD", "DZD", &[("algerian dinar|algerian dinars|阿尔及利亚第纳尔|DZD", 0)]),
    ("ERN", "ERN", &[("eritrean nakfa|eritrean nakfas|纳克法|ERN", 0)]),
    ("ETB", "ETB", &[("ethiopian birr|ethiopian birrs|birr|birrs|埃塞俄比亚比尔|ETB", 0)]),
    ("FJD", "FJD|FJ$", &[("fijian dollar|fijian dollars|fiji dollar|fiji dollars|斐济元|FJD", 0)]),
    ("FKP", "FKP", &[("falkland islands pound|falkland islands pounds|福克兰镑|FKP", 0)]),
    ("GEL", "₾", &[("georgian lari|georgian laris|lari|laris|拉里|GEL", 0)]),
    ("GHS", "GHS|₵|GH₵", &[("ghanaian cedi|ghanaian cedis|cedi|cedis|塞地|GHS", 0)]),
    ("GIP", "", &[("gibraltar pound|gibraltar pounds|直布罗陀镑|GIP", 0)]),
    ("GMD", "GMD", &[("gambian dalasi|gambian dalasis|dalasi|dalasis|达拉西|GMD", 0)]),
    ("GNF", "GNF", &[("guinean franc|guinean francs|几内亚法郎|GNF", 0)]),
    ("GTQ", "GTQ", &[("guatemalan quetzal|guatemalan quetzals|quetzal|quetzals|格查尔|GTQ", 0)]),
    ("GYD", "GYD", &[("guyanese dollar|guyanese dollars|圭亚那元|GYD", 0)]),
    ("HNL", "HNL", &[("honduran lempira|honduran lempiras|lempira|lempiras|伦皮拉|HNL", 0)]),
    ("HTG", "HTG", &[("haitian gourde|haitian gourdes|gourde|gourdes|古德|HTG", 0)]),
    ("IQD", "IQD", &[("iraqi dinar|iraqi dinars|伊拉克第纳尔|IQD", 0)]),
    ("IRR", "IRR|﷼", &[("iranian rial|iranian rials|rial|rials|iranian toman|iranian tomans|伊朗里亚尔|IRR", 0)]),
    ("ISK", "ISK", &[("icelandic krona|icelandic kronas|icelandic króna|icelandic krónas|冰岛克朗|ISK", 0)]),
    ("JMD", "JMD|J$", &[("jamaican dollar|jamaican dollars|牙买加元|JMD", 0)]),
    ("JOD", "JOD", &[("jordanian dinar|jordanian dinars|约旦第纳尔|JOD", 0)]),
    ("KES", "KES|KSh|Ksh|KShs", &[("kenyan shilling|kenyan shillings|肯尼亚先令|KES", 0)]),
    ("KGS", "KGS", &[("kyrgyz som|kyrgyz soms|kyrgyzstani som|kyrgyzstani soms|吉尔吉斯索姆|KGS", 0)]),
    ("KHR", "KHR|៛", &[("cambodian riel|cambodian riels|riel|riels|瑞尔|柬埔寨瑞尔|KHR", 0)]),
    ("KMF", "KMF", &[("comorian franc|comorian francs|科摩罗法郎|KMF", 0)]),
    ("KPW", "KPW", &[("north korean won|north korean wons|朝鲜元|KPW", 0)]),
    ("KWD", "KWD", &[("kuwaiti dinar|kuwaiti dinars|科威特第纳尔|KWD", 0)]),
    ("KYD", "KYD|CI$", &[("cayman islands dollar|cayman islands dollars|开曼元|KYD", 0)]),
    ("LAK", "₭", &[("lao kip|lao kips|laotian kip|laotian kips|kip|kips|基普|老挝基普|LAK|₭", 0)]),
    ("LBP", "LBP", &[("lebanese pound|lebanese pounds|黎巴嫩镑|LBP", 0)]),
    ("LKR", "LKR", &[("sri lankan rupee|sri lankan rupees|斯里兰卡卢比|LKR", 0)]),
    ("LRD", "LRD", &[("liberian dollar|liberian dollars|利比里亚元|LRD", 0)]),
    ("LSL", "LSL", &[("lesotho loti|lesotho lotis|洛蒂|LSL", 0)]),
    ("LYD", "LYD", &[("libyan dinar|libyan dinars|利比亚第纳尔|LYD", 0)]),
    ("MAD", "", &[("moroccan dirham|moroccan dirhams|摩洛哥迪拉姆", 0)]),
    ("MDL", "MDL", &[("moldovan leu|moldovan leus|摩尔多瓦列伊|MDL", 0)]),
    ("MGA", "MGA", &[("malagasy ariary|malagasy ariarys|ariary|ariarys|阿里亚里|MGA", 0)]),
    ("MKD", "MKD", &[("macedonian denar|macedonian denars|denar|denars|代纳尔|MKD", 0)]),
    ("MMK", "MMK", &[("myanmar kyat|myanmar kyats|burmese kyat|burmese kyats|kyat|kyats|缅元|缅币|MMK", 0)]),
    ("MNT", "MNT|₮", &[("mongolian tugrik|mongolian tugriks|tugrik|tugriks|tögrög|tögrögs|tugrug|tugrugs|图格里克|MNT", 0)]),
    ("MRU", "MRU", &[("mauritanian ouguiya|mauritanian ouguiyas|ouguiya|ouguiyas|乌吉亚|MRU", 0)]),
    ("MUR", "", &[("mauritian rupee|mauritian rupees|毛里求斯卢比|MUR", 0)]),
    ("MVR", "MVR", &[("maldivian rufiyaa|maldivian rufiyaas|rufiyaa|rufiyaas|拉菲亚|MVR", 0)]),
    ("MWK", "MWK", &[("malawian kwacha|malawian kwachas|马拉维克瓦查|MWK", 0)]),
    ("MZN", "MZN", &[("mozambican metical|mozambican meticals|metical|meticals|梅蒂卡尔|MZN", 0)]),
    ("NAD", "NAD|N$", &[("namibian dollar|namibian dollars|纳米比亚元|NAD", 0)]),
    ("NIO", "C$U", &[("nicaraguan córdoba|nicaraguan córdobas|nicaraguan cordoba|nicaraguan cordobas|科多巴", 0)]),
    ("NPR", "NPR", &[("nepalese rupee|nepalese rupees|nepali rupee|nepali rupees|尼泊尔卢比|NPR", 0)]),
    ("OMR", "OMR", &[("omani rial|omani rials|阿曼里亚尔|OMR", 0)]),
    ("PAB", "", &[("panamanian balboa|panamanian balboas|balboa|balboas|巴波亚|PAB", 0)]),
    ("PEN", "S/.", &[("peruvian sol|peruvian sols|peruvian nuevo sol|peruvian nuevo sols|索尔|秘鲁索尔", 0)]),
    ("PGK", "PGK", &[("papua new guinean kina|papua new guinean kinas|kina|kinas|基那|PGK", 0)]),
    ("PYG", "PYG|₲", &[("paraguayan guarani|paraguayan guaranis|guarani|guaranis|瓜拉尼|PYG", 0)]),
    ("QAR", "QAR", &[("qatari riyal|qatari riyals|qatari rial|qatari rials|卡塔尔里亚尔|QAR", 0)]),
    ("RON", "", &[("romanian leu|romanian leus|lei|罗马尼亚列伊|RON", 0)]),
    ("RSD", "RSD", &[("serbian dinar|serbian dinars|塞尔维亚第纳尔|RSD", 0)]),
    ("RWF", "RWF", &[("rwandan franc|rwandan francs|卢旺达法郎|RWF", 0)]),
    ("SBD", "SBD", &[("solomon islands dollar|solomon islands dollars|所罗门群岛元|SBD", 0)]),
    ("SCR", "", &[("seychellois rupee|seychellois rupees|塞舌尔卢比|SCR", 0)]),
    ("SDG", "SDG", &[("sudanese pound|sudanese pounds|苏丹镑|SDG", 0)]),
    ("SLE", "", &[("sierra leonean leone|sierra leonean leones|利昂|SLE", 0)]),
    ("SOS", "", &[("somali shilling|somali shillings|索马里先令", 0)]),
    ("SRD", "SRD", &[("surinamese dollar|surinamese dollars|苏里南元|SRD", 0)]),
    ("SSP", "", &[("south sudanese pound|south sudanese pounds|南苏丹镑|SSP", 0)]),
    ("STN", "", &[("são tomé dobra|são tomé dobras|多布拉|STN", 0)]),
    ("SYP", "SYP", &[("syrian pound|syrian pounds|叙利亚镑|叙镑|SYP", 0)]),
    ("SZL", "SZL", &[("swazi lilangeni|swazi lilangenis|里兰吉尼|SZL", 0)]),
    ("TJS", "TJS", &[("tajikistani somoni|tajikistani somonis|somoni|somonis|索莫尼|TJS", 0)]),
    ("TMT", "TMT", &[("turkmen manat|turkmen manats|turkmenistani manat|turkmenistani manats|土库曼马纳特|TMT", 0)]),
    ("TND", "TND", &[("tunisian dinar|tunisian dinars|突尼斯第纳尔|TND", 0)]),
    ("TOP", "", &[("tongan paʻanga|tongan paʻangas|潘加", 0)]),
    ("TTD", "TTD|TT$", &[("trinidad and tobago dollar|trinidad and tobago dollars|特立尼达和多巴哥元|TTD", 0)]),
    ("TZS", "TZS|TSh", &[("tanzanian shilling|tanzanian shillings|坦桑尼亚先令|TZS", 0)]),
    ("UGX", "UGX|USh", &[("ugandan shilling|ugandan shillings|乌干达先令|UGX", 0)]),
    ("UYU", "UYU|$U", &[("uruguayan peso|uruguayan pesos|乌拉圭比索|UYU", 0)]),
    ("UZS", "UZS", &[("uzbekistani som|uzbekistani soms|uzbek som|uzbek soms|uzbekistani sum|uzbekistani sums|苏姆|UZS", 0)]),
    ("VES", "VES", &[("venezuelan bolivar|venezuelan bolivars|venezuelan bolívar|venezuelan bolívars|bolivar|bolivars|玻利瓦尔|VES", 0)]),
    ("VUV", "VUV", &[("vanuatu vatu|vanuatu vatus|vatu|vatus|瓦图|VUV", 0)]),
    ("WST", "WST", &[("samoan tala|samoan talas|塔拉|WST", 0)]),
    ("XAF", "XAF", &[("central african cfa franc|central african cfa francs|cfa franc|cfa francs|中非法郎|XAF", 0)]),
    ("XCD", "XCD|EC$", &[("east caribbean dollar|east caribbean dollars|东加勒比元|XCD", 0)]),
    ("XOF", "XOF", &[("west african cfa franc|west african cfa francs|西非法郎|XOF", 0)]),
    ("XPF", "XPF", &[("cfp franc|cfp francs|太平洋法郎|XPF", 0)]),
    ("XDR", "", &[("special drawing right|special drawing rights|特别提款权|XDR", 0)]),
    ("YER", "YER", &[("yemeni rial|yemeni rials|也门里亚尔|YER", 0)]),
    ("ZMW", "ZMW", &[("zambian kwacha|zambian kwachas|kwacha|kwachas|赞比亚克瓦查|ZMW", 0)]),
    ("ZWL", "ZWL", &[("zimbabwean dollar|zimbabwean dollars|津巴布韦元|ZWL", 0)]),
    ("ETH", "Ξ", &[("ethereum|ethereums|ether|ethers|以太币|ETH", 0)]),
];

/// Currency names before an amount.
pub static CURRENCIES_BEFORE: LazyLock<Phrases<&'static str>> =
    LazyLock::new(|| Phrases::of(ROWS.iter().map(|(code, before, _)| (*before, *code))));

/// Currency names after an amount, with the power of ten of the named unit (-2 for cents).
pub static CURRENCIES_AFTER: LazyLock<Phrases<(&'static str, i32)>> = LazyLock::new(|| {
    Phrases::of(
        ROWS.iter().flat_map(|(code, _, after)| after.iter().map(move |(names, power)| (*names, (*code, *power)))),
    )
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_stands_twice() {
        for names in [CURRENCIES_BEFORE.phrases(), CURRENCIES_AFTER.phrases()] {
            let mut seen = std::collections::BTreeSet::new();
            for name in names {
                assert!(seen.insert(name), "the currency name {name:?} stands twice");
            }
        }
    }
}
