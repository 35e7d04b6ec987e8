//! Currencies: a row each, with the names that stand before an amount and those that stand after it.

use std::sync::LazyLock;

use super::Phrases;

/// One currency: ISO 4217 code, names before the amount, names after it as (name, power of ten of the unit).
///
/// Codes that are words or the names of other things (TOP 10, AMD 9000, COP28) stand after an amount or not at all.
type Row = (&'static str, &'static [&'static str], &'static [(&'static str, i32)]);

#[rustfmt::skip]
const ROWS: &[Row] = &[
    ("CNY", &["cny", "人民币", "人民幣", "CN¥", "¥", "￥", "rmb", "CNH"], &[("yuan", 0), ("renminbi", 0), ("rmb", 0), ("cny", 0), ("chinese yuan", 0), ("元", 0), ("元人民币", 0), ("元人民幣", 0), ("人民币元", 0), ("人民币", 0), ("人民幣", 0), ("圆", 0), ("块钱", 0), ("块", 0), ("塊錢", 0), ("角", -1), ("毛钱", -1), ("jiao", -1), ("fen", -2), ("¥", 0), ("￥", 0), ("yuans", 0), ("rmbs", 0), ("毛", -1), ("kuai", 0), ("mao", -1)]),
    ("USD", &["US$", "usd", "U.S.$", "US dollar", "$", "＄", "美元", "美金"], &[("dollars", 0), ("dollar", 0), ("us dollars", 0), ("us dollar", 0), ("u.s. dollars", 0), ("u.s. dollar", 0), ("american dollars", 0), ("usd", 0), ("bucks", 0), ("美元", 0), ("美金", 0), ("美分", -2), ("cents", -2), ("cent", -2), ("us cents", -2), ("$", 0), ("US$", 0), ("＄", 0), ("¢", -2), ("美刀", 0)]),
    ("HKD", &["HK$", "hkd", "港币", "港元"], &[("hong kong dollars", 0), ("hong kong dollar", 0), ("hkd", 0), ("港元", 0), ("港币", 0), ("港幣", 0), ("HK$", 0), ("港仙", -2)]),
    ("TWD", &["NT$", "twd", "NTD", "新台币", "新台幣", "新臺幣", "台币"], &[("new taiwan dollars", 0), ("taiwan dollars", 0), ("twd", 0), ("新台币", 0), ("新台幣", 0), ("新臺幣", 0), ("元新台币", 0), ("元新台幣", 0), ("台币", 0), ("台幣", 0)]),
    ("AUD", &["A$", "aud", "AU$", "澳元"], &[("australian dollars", 0), ("australian dollar", 0), ("aud", 0), ("澳元", 0), ("澳币", 0), ("澳大利亚元", 0)]),
    ("CAD", &["C$", "CAD", "CA$", "加元"], &[("canadian dollars", 0), ("canadian dollar", 0), ("CAD", 0), ("加元", 0), ("加拿大元", 0), ("加币", 0)]),
    ("SGD", &["S$", "sgd", "新加坡元"], &[("singapore dollars", 0), ("singapore dollar", 0), ("sgd", 0), ("新加坡元", 0), ("新元", 0), ("坡币", 0)]),
    ("NZD", &["NZ$", "nzd"], &[("new zealand dollars", 0), ("new zealand dollar", 0), ("nzd", 0), ("新西兰元", 0), ("纽元", 0)]),
    ("EUR", &["€", "eur", "欧元", "歐元"], &[("euros", 0), ("euro", 0), ("eur", 0), ("€", 0), ("欧元", 0), ("歐元", 0), ("euro cents", -2), ("eurocents", -2), ("欧分", -2)]),
    ("GBP", &["£", "gbp", "英镑", "￡", "英鎊"], &[("pounds sterling", 0), ("pound sterling", 0), ("sterling", 0), ("pounds", 0), ("pound", 0), ("british pounds", 0), ("british pound", 0), ("gbp", 0), ("£", 0), ("英镑", 0), ("英鎊", 0), ("pence", -2), ("penny", -2), ("quid", 0), ("便士", -2)]),
    ("JPY", &["JP¥", "jpy", "日元", "円", "日圓", "日圆"], &[("yen", 0), ("japanese yen", 0), ("jpy", 0), ("日元", 0), ("日圆", 0), ("日圓", 0), ("円", 0), ("本銭", -2), ("日本銭", -2)]),
    ("KRW", &["₩", "krw", "韩元", "￦"], &[("won", 0), ("south korean won", 0), ("korean won", 0), ("krw", 0), ("韩元", 0), ("韓元", 0), ("韩币", 0), ("₩", 0), ("south korean wons", 0), ("韩圆", 0), ("韓圓", 0)]),
    ("INR", &["₹", "inr", "Rs.", "Rs", "卢比", "₨"], &[("rupees", 0), ("rupee", 0), ("indian rupees", 0), ("inr", 0), ("卢比", 0), ("盧比", 0), ("印度卢比", 0), ("Rs.", 0), ("rs", 0), ("₹", 0), ("indian rupee", 0), ("paise", -2), ("paisa", -2)]),
    ("CHF", &["chf", "瑞士法郎", "Fr.", "SFr"], &[("swiss francs", 0), ("swiss franc", 0), ("chf", 0), ("瑞士法郎", 0), ("瑞郎", 0), ("francs", 0), ("franc", 0), ("centimes", -2), ("centime", -2), ("rappen", -2)]),
    ("RUB", &["₽", "RUB"], &[("rubles", 0), ("ruble", 0), ("roubles", 0), ("rouble", 0), ("RUB", 0), ("卢布", 0), ("盧布", 0), ("₽", 0), ("russian rubles", 0), ("russian ruble", 0), ("russian roubles", 0), ("kopeks", -2), ("kopecks", -2), ("kopek", -2), ("戈比", -2)]),
    ("BRL", &["R$", "brl"], &[("reais", 0), ("brazilian reais", 0), ("brl", 0), ("雷亚尔", 0), ("brazilian real", 0)]),
    ("MXN", &["MX$", "mxn", "Mex$", "MEX$"], &[("mexican pesos", 0), ("pesos", 0), ("mxn", 0), ("墨西哥比索", 0), ("比索", 0), ("mexican peso", 0), ("peso", 0), ("centavos", -2)]),
    ("ZAR", &["ZAR"], &[("rand", 0), ("ZAR", 0), ("兰特", 0), ("south african rand", 0), ("rands", 0), ("南非兰特", 0)]),
    ("THB", &["฿", "thb"], &[("baht", 0), ("thb", 0), ("泰铢", 0), ("泰銖", 0), ("฿", 0), ("thai baht", 0), ("bahts", 0)]),
    ("MYR", &["RM", "myr", "malaysian ringgit", "malaysia ringgit", "malaysian ringgits", "malaysia ringgits", "ringgit"], &[("ringgit", 0), ("ringgits", 0), ("myr", 0), ("林吉特", 0), ("令吉", 0), ("马币", 0), ("RM", 0), ("malaysian ringgit", 0), ("malaysian ringgits", 0), ("malaysia ringgit", 0), ("马来西亚林吉特", 0), ("sen", -2), ("sens", -2)]),
    ("IDR", &["Rp", "idr"], &[("rupiah", 0), ("idr", 0), ("印尼盾", 0), ("印尼卢比", 0), ("indonesian rupiah", 0), ("rupiahs", 0)]),
    ("VND", &["₫", "vnd"], &[("vietnamese dong", 0), ("dong", 0), ("vnd", 0), ("越南盾", 0), ("₫", 0)]),
    ("PHP", &["₱", "php"], &[("philippine pesos", 0), ("php", 0), ("菲律宾比索", 0), ("₱", 0), ("philippine peso", 0)]),
    ("TRY", &["₺", "TRY"], &[("turkish lira", 0), ("lira", 0), ("TRY", 0), ("土耳其里拉", 0), ("里拉", 0), ("₺", 0), ("turkish liras", 0), ("liras", 0)]),
    ("SEK", &["sek"], &[("swedish kronor", 0), ("swedish krona", 0), ("kronor", 0), ("sek", 0), ("瑞典克朗", 0), ("swedish crowns", 0)]),
    ("NOK", &["nok"], &[("norwegian kroner", 0), ("norwegian krone", 0), ("nok", 0), ("挪威克朗", 0), ("norwegian crowns", 0)]),
    ("DKK", &["dkk"], &[("danish kroner", 0), ("danish krone", 0), ("kroner", 0), ("dkk", 0), ("丹麦克朗", 0), ("danish crowns", 0)]),
    ("PLN", &["pln"], &[("zloty", 0), ("zlotys", 0), ("pln", 0), ("兹罗提", 0), ("polish zloty", 0), ("polish zlotys", 0)]),
    ("AED", &["aed", "Dh", ".د.إ", "Dhs"], &[("dirhams", 0), ("dirham", 0), ("aed", 0), ("迪拉姆", 0), ("emirati dirham", 0), ("emirati dirhams", 0), ("uae dirham", 0), ("uae dirhams", 0), ("阿联酋迪拉姆", 0)]),
    ("SAR", &["sar"], &[("saudi riyals", 0), ("riyals", 0), ("riyal", 0), ("sar", 0), ("沙特里亚尔", 0), ("里亚尔", 0), ("saudi riyal", 0), ("saudiriyal", 0), ("saudiriyals", 0), ("saudi rial", 0), ("saudi rials", 0)]),
    ("ILS", &["₪", "ils"], &[("shekels", 0), ("shekel", 0), ("ils", 0), ("谢克尔", 0), ("₪", 0), ("israeli shekels", 0), ("israeli shekel", 0), ("new israeli shekels", 0)]),
    ("UAH", &["₴", "uah"], &[("hryvnia", 0), ("hryvnias", 0), ("uah", 0), ("格里夫纳", 0), ("₴", 0), ("kopiykas", -2), ("kopiyka", -2)]),
    ("EGP", &["E£", "egp"], &[("egyptian pounds", 0), ("egp", 0), ("埃及镑", 0), ("egyptian pound", 0), ("egyptianpound", 0), ("egyptianpounds", 0), ("埃镑", 0), ("LE", 0), ("L.E.", 0), ("L.E", 0)]),
    ("NGN", &["₦", "ngn"], &[("naira", 0), ("ngn", 0), ("奈拉", 0), ("₦", 0), ("nairas", 0)]),
    ("PKR", &["pkr"], &[("pakistani rupees", 0), ("pkr", 0), ("巴基斯坦卢比", 0), ("pakistani rupee", 0)]),
    ("KZT", &["₸", "kzt"], &[("tenge", 0), ("kzt", 0), ("坚戈", 0), ("kazakh tenge", 0), ("kazakhstani tenge", 0)]),
    ("MOP", &["MOP$", "MOP"], &[("patacas", 0), ("pataca", 0), ("MOP", 0), ("澳门元", 0), ("澳门币", 0)]),
    ("ARS", &["AR$", "ARS"], &[("argentine pesos", 0), ("ARS", 0), ("阿根廷比索", 0), ("argentine peso", 0)]),
    ("CZK", &["czk"], &[("czech koruna", 0), ("koruna", 0), ("czk", 0), ("捷克克朗", 0), ("czech crowns", 0), ("czech korunas", 0)]),
    ("HUF", &["huf"], &[("forints", 0), ("forint", 0), ("huf", 0), ("福林", 0), ("hungarian forints", 0), ("hungarian forint", 0)]),
    ("BTC", &["₿", "BTC"], &[("bitcoins", 0), ("bitcoin", 0), ("BTC", 0), ("比特币", 0), ("₿", 0)]),
    ("AFN", &["AFN", "؋"], &[("afghan afghani", 0), ("afghan afghanis", 0), ("afghani", 0), ("afghanis", 0), ("阿富汗尼", 0), ("AFN", 0)]),
    ("ALL", &[], &[("albanian lek", 0), ("albanian leks", 0), ("列克", 0)]),
    ("AMD", &["֏"], &[("armenian dram", 0), ("armenian drams", 0), ("亚美尼亚德拉姆", 0)]),
    ("ANG", &[], &[("netherlands antillean guilder", 0), ("netherlands antillean guilders", 0), ("荷属安的列斯盾", 0), ("ANG", 0)]),
    ("AOA", &["AOA"], &[("angolan kwanza", 0), ("angolan kwanzas", 0), ("kwanza", 0), ("kwanzas", 0), ("宽扎", 0), ("AOA", 0)]),
    ("AWG", &["AWG"], &[("aruban florin", 0), ("aruban florins", 0), ("阿鲁巴弗罗林", 0), ("AWG", 0)]),
    ("AZN", &["AZN", "₼"], &[("azerbaijani manat", 0), ("azerbaijani manats", 0), ("manat", 0), ("manats", 0), ("阿塞拜疆马纳特", 0), ("AZN", 0)]),
    ("BAM", &[], &[("bosnian mark", 0), ("bosnian marks", 0), ("convertible mark", 0), ("convertible marks", 0), ("波黑马克", 0)]),
    ("BBD", &["BBD", "Bds$"], &[("barbadian dollar", 0), ("barbadian dollars", 0), ("barbados dollar", 0), ("barbados dollars", 0), ("巴巴多斯元", 0), ("BBD", 0)]),
    ("BDT", &["BDT", "৳"], &[("bangladeshi taka", 0), ("bangladeshi takas", 0), ("taka", 0), ("takas", 0), ("塔卡", 0), ("孟加拉塔卡", 0), ("BDT", 0)]),
    ("BGN", &["BGN"], &[("bulgarian lev", 0), ("bulgarian levs", 0), ("列弗", 0), ("BGN", 0)]),
    ("BHD", &["BHD"], &[("bahraini dinar", 0), ("bahraini dinars", 0), ("巴林第纳尔", 0), ("BHD", 0)]),
    ("BIF", &["BIF"], &[("burundian franc", 0), ("burundian francs", 0), ("布隆迪法郎", 0), ("BIF", 0)]),
    ("BMD", &["BMD"], &[("bermudian dollar", 0), ("bermudian dollars", 0), ("bermuda dollar", 0), ("bermuda dollars", 0), ("百慕大元", 0), ("BMD", 0)]),
    ("BND", &["BND", "B$"], &[("brunei dollar", 0), ("brunei dollars", 0), ("文莱元", 0), ("BND", 0)]),
    ("BOB", &[], &[("bolivian boliviano", 0), ("bolivian bolivianos", 0), ("boliviano", 0), ("bolivianos", 0), ("玻利维亚诺", 0)]),
    ("BSD", &["BSD"], &[("bahamian dollar", 0), ("bahamian dollars", 0), ("巴哈马元", 0), ("BSD", 0)]),
    ("BTN", &["BTN"], &[("bhutanese ngultrum", 0), ("bhutanese ngultrums", 0), ("ngultrum", 0), ("ngultrums", 0), ("努尔特鲁姆", 0), ("BTN", 0)]),
    ("BWP", &["BWP"], &[("botswana pula", 0), ("botswana pulas", 0), ("pula", 0), ("pulas", 0), ("普拉", 0), ("BWP", 0)]),
    ("BYN", &["BYN"], &[("belarusian ruble", 0), ("belarusian rubles", 0), ("belarusian rouble", 0), ("belarusian roubles", 0), ("白俄罗斯卢布", 0), ("BYN", 0)]),
    ("BZD", &["BZD", "BZ$"], &[("belize dollar", 0), ("belize dollars", 0), ("伯利兹元", 0), ("BZD", 0)]),
    ("CDF", &["CDF"], &[("congolese franc", 0), ("congolese francs", 0), ("刚果法郎", 0), ("CDF", 0)]),
    ("CLP", &["CLP$"], &[("chilean peso", 0), ("chilean pesos", 0), ("智利比索", 0), ("CLP", 0)]),
    ("COP", &["COL$"], &[("colombian peso", 0), ("colombian pesos", 0), ("哥伦比亚比索", 0), ("COP", 0)]),
    ("CRC", &["CRC", "₡"], &[("costa rican colon", 0), ("costa rican colons", 0), ("costa rican colón", 0), ("costa rican colóns", 0), ("colones", 0), ("哥斯达黎加科朗", 0), ("CRC", 0), ("₡", 0)]),
    ("CUP", &[], &[("cuban peso", 0), ("cuban pesos", 0), ("古巴比索", 0)]),
    ("CVE", &[], &[("cape verdean escudo", 0), ("cape verdean escudos", 0), ("佛得角埃斯库多", 0)]),
    ("DJF", &["DJF"], &[("djiboutian franc", 0), ("djiboutian francs", 0), ("吉布提法郎", 0), ("DJF", 0)]),
    ("DOP", &["RD$"], &[("dominican peso", 0), ("dominican pesos", 0), ("多米尼加比索", 0), ("DOP", 0)]),
    ("DZD", &["DZD"], &[("algerian dinar", 0), ("algerian dinars", 0), ("阿尔及利亚第纳尔", 0), ("DZD", 0)]),
    ("ERN", &["ERN"], &[("eritrean nakfa", 0), ("eritrean nakfas", 0), ("纳克法", 0), ("ERN", 0)]),
    ("ETB", &["ETB"], &[("ethiopian birr", 0), ("ethiopian birrs", 0), ("birr", 0), ("birrs", 0), ("埃塞俄比亚比尔", 0), ("ETB", 0)]),
    ("FJD", &["FJD", "FJ$"], &[("fijian dollar", 0), ("fijian dollars", 0), ("fiji dollar", 0), ("fiji dollars", 0), ("斐济元", 0), ("FJD", 0)]),
    ("FKP", &["FKP"], &[("falkland islands pound", 0), ("falkland islands pounds", 0), ("福克兰镑", 0), ("FKP", 0)]),
    ("GEL", &["₾"], &[("georgian lari", 0), ("georgian laris", 0), ("lari", 0), ("laris", 0), ("拉里", 0), ("GEL", 0)]),
    ("GHS", &["GHS", "₵", "GH₵"], &[("ghanaian cedi", 0), ("ghanaian cedis", 0), ("cedi", 0), ("cedis", 0), ("塞地", 0), ("GHS", 0)]),
    ("GIP", &[], &[("gibraltar pound", 0), ("gibraltar pounds", 0), ("直布罗陀镑", 0), ("GIP", 0)]),
    ("GMD", &["GMD"], &[("gambian dalasi", 0), ("gambian dalasis", 0), ("dalasi", 0), ("dalasis", 0), ("达拉西", 0), ("GMD", 0)]),
    ("GNF", &["GNF"], &[("guinean franc", 0), ("guinean francs", 0), ("几内亚法郎", 0), ("GNF", 0)]),
    ("GTQ", &["GTQ"], &[("guatemalan quetzal", 0), ("guatemalan quetzals", 0), ("quetzal", 0), ("quetzals", 0), ("格查尔", 0), ("GTQ", 0)]),
    ("GYD", &["GYD"], &[("guyanese dollar", 0), ("guyanese dollars", 0), ("圭亚那元", 0), ("GYD", 0)]),
    ("HNL", &["HNL"], &[("honduran lempira", 0), ("honduran lempiras", 0), ("lempira", 0), ("lempiras", 0), ("伦皮拉", 0), ("HNL", 0)]),
    ("HTG", &["HTG"], &[("haitian gourde", 0), ("haitian gourdes", 0), ("gourde", 0), ("gourdes", 0), ("古德", 0), ("HTG", 0)]),
    ("IQD", &["IQD"], &[("iraqi dinar", 0), ("iraqi dinars", 0), ("伊拉克第纳尔", 0), ("IQD", 0)]),
    ("IRR", &["IRR", "﷼"], &[("iranian rial", 0), ("iranian rials", 0), ("rial", 0), ("rials", 0), ("iranian toman", 0), ("iranian tomans", 0), ("伊朗里亚尔", 0), ("IRR", 0)]),
    ("ISK", &["ISK"], &[("icelandic krona", 0), ("icelandic kronas", 0), ("icelandic króna", 0), ("icelandic krónas", 0), ("冰岛克朗", 0), ("ISK", 0)]),
    ("JMD", &["JMD", "J$"], &[("jamaican dollar", 0), ("jamaican dollars", 0), ("牙买加元", 0), ("JMD", 0)]),
    ("JOD", &["JOD"], &[("jordanian dinar", 0), ("jordanian dinars", 0), ("约旦第纳尔", 0), ("JOD", 0)]),
    ("KES", &["KES", "KSh", "Ksh", "KShs"], &[("kenyan shilling", 0), ("kenyan shillings", 0), ("肯尼亚先令", 0), ("KES", 0)]),
    ("KGS", &["KGS"], &[("kyrgyz som", 0), ("kyrgyz soms", 0), ("kyrgyzstani som", 0), ("kyrgyzstani soms", 0), ("吉尔吉斯索姆", 0), ("KGS", 0)]),
    ("KHR", &["KHR", "៛"], &[("cambodian riel", 0), ("cambodian riels", 0), ("riel", 0), ("riels", 0), ("瑞尔", 0), ("柬埔寨瑞尔", 0), ("KHR", 0)]),
    ("KMF", &["KMF"], &[("comorian franc", 0), ("comorian francs", 0), ("科摩罗法郎", 0), ("KMF", 0)]),
    ("KPW", &["KPW"], &[("north korean won", 0), ("north korean wons", 0), ("朝鲜元", 0), ("KPW", 0)]),
    ("KWD", &["KWD"], &[("kuwaiti dinar", 0), ("kuwaiti dinars", 0), ("科威特第纳尔", 0), ("KWD", 0)]),
    ("KYD", &["KYD", "CI$"], &[("cayman islands dollar", 0), ("cayman islands dollars", 0), ("开曼元", 0), ("KYD", 0)]),
    ("LAK", &["₭"], &[("lao kip", 0), ("lao kips", 0), ("laotian kip", 0), ("laotian kips", 0), ("kip", 0), ("kips", 0), ("基普", 0), ("老挝基普", 0), ("LAK", 0), ("₭", 0)]),
    ("LBP", &["LBP"], &[("lebanese pound", 0), ("lebanese pounds", 0), ("黎巴嫩镑", 0), ("LBP", 0)]),
    ("LKR", &["LKR"], &[("sri lankan rupee", 0), ("sri lankan rupees", 0), ("斯里兰卡卢比", 0), ("LKR", 0)]),
    ("LRD", &["LRD"], &[("liberian dollar", 0), ("liberian dollars", 0), ("利比里亚元", 0), ("LRD", 0)]),
    ("LSL", &["LSL"], &[("lesotho loti", 0), ("lesotho lotis", 0), ("洛蒂", 0), ("LSL", 0)]),
    ("LYD", &["LYD"], &[("libyan dinar", 0), ("libyan dinars", 0), ("利比亚第纳尔", 0), ("LYD", 0)]),
    ("MAD", &[], &[("moroccan dirham", 0), ("moroccan dirhams", 0), ("摩洛哥迪拉姆", 0)]),
    ("MDL", &["MDL"], &[("moldovan leu", 0), ("moldovan leus", 0), ("摩尔多瓦列伊", 0), ("MDL", 0)]),
    ("MGA", &["MGA"], &[("malagasy ariary", 0), ("malagasy ariarys", 0), ("ariary", 0), ("ariarys", 0), ("阿里亚里", 0), ("MGA", 0)]),
    ("MKD", &["MKD"], &[("macedonian denar", 0), ("macedonian denars", 0), ("denar", 0), ("denars", 0), ("代纳尔", 0), ("MKD", 0)]),
    ("MMK", &["MMK"], &[("myanmar kyat", 0), ("myanmar kyats", 0), ("burmese kyat", 0), ("burmese kyats", 0), ("kyat", 0), ("kyats", 0), ("缅元", 0), ("缅币", 0), ("MMK", 0)]),
    ("MNT", &["MNT", "₮"], &[("mongolian tugrik", 0), ("mongolian tugriks", 0), ("tugrik", 0), ("tugriks", 0), ("tögrög", 0), ("tögrögs", 0), ("tugrug", 0), ("tugrugs", 0), ("图格里克", 0), ("MNT", 0)]),
    ("MRU", &["MRU"], &[("mauritanian ouguiya", 0), ("mauritanian ouguiyas", 0), ("ouguiya", 0), ("ouguiyas", 0), ("乌吉亚", 0), ("MRU", 0)]),
    ("MUR", &[], &[("mauritian rupee", 0), ("mauritian rupees", 0), ("毛里求斯卢比", 0), ("MUR", 0)]),
    ("MVR", &["MVR"], &[("maldivian rufiyaa", 0), ("maldivian rufiyaas", 0), ("rufiyaa", 0), ("rufiyaas", 0), ("拉菲亚", 0), ("MVR", 0)]),
    ("MWK", &["MWK"], &[("malawian kwacha", 0), ("malawian kwachas", 0), ("马拉维克瓦查", 0), ("MWK", 0)]),
    ("MZN", &["MZN"], &[("mozambican metical", 0), ("mozambican meticals", 0), ("metical", 0), ("meticals", 0), ("梅蒂卡尔", 0), ("MZN", 0)]),
    ("NAD", &["NAD", "N$"], &[("namibian dollar", 0), ("namibian dollars", 0), ("纳米比亚元", 0), ("NAD", 0)]),
    ("NIO", &["C$U"], &[("nicaraguan córdoba", 0), ("nicaraguan córdobas", 0), ("nicaraguan cordoba", 0), ("nicaraguan cordobas", 0), ("科多巴", 0)]),
    ("NPR", &["NPR"], &[("nepalese rupee", 0), ("nepalese rupees", 0), ("nepali rupee", 0), ("nepali rupees", 0), ("尼泊尔卢比", 0), ("NPR", 0)]),
    ("OMR", &["OMR"], &[("omani rial", 0), ("omani rials", 0), ("阿曼里亚尔", 0), ("OMR", 0)]),
    ("PAB", &[], &[("panamanian balboa", 0), ("panamanian balboas", 0), ("balboa", 0), ("balboas", 0), ("巴波亚", 0), ("PAB", 0)]),
    ("PEN", &["S/."], &[("peruvian sol", 0), ("peruvian sols", 0), ("peruvian nuevo sol", 0), ("peruvian nuevo sols", 0), ("索尔", 0), ("秘鲁索尔", 0)]),
    ("PGK", &["PGK"], &[("papua new guinean kina", 0), ("papua new guinean kinas", 0), ("kina", 0), ("kinas", 0), ("基那", 0), ("PGK", 0)]),
    ("PYG", &["PYG", "₲"], &[("paraguayan guarani", 0), ("paraguayan guaranis", 0), ("guarani", 0), ("guaranis", 0), ("瓜拉尼", 0), ("PYG", 0)]),
    ("QAR", &["QAR"], &[("qatari riyal", 0), ("qatari riyals", 0), ("qatari rial", 0), ("qatari rials", 0), ("卡塔尔里亚尔", 0), ("QAR", 0)]),
    ("RON", &[], &[("romanian leu", 0), ("romanian leus", 0), ("lei", 0), ("罗马尼亚列伊", 0), ("RON", 0)]),
    ("RSD", &["RSD"], &[("serbian dinar", 0), ("serbian dinars", 0), ("塞尔维亚第纳尔", 0), ("RSD", 0)]),
    ("RWF", &["RWF"], &[("rwandan franc", 0), ("rwandan francs", 0), ("卢旺达法郎", 0), ("RWF", 0)]),
    ("SBD", &["SBD"], &[("solomon islands dollar", 0), ("solomon islands dollars", 0), ("所罗门群岛元", 0), ("SBD", 0)]),
    ("SCR", &[], &[("seychellois rupee", 0), ("seychellois rupees", 0), ("塞舌尔卢比", 0), ("SCR", 0)]),
    ("SDG", &["SDG"], &[("sudanese pound", 0), ("sudanese pounds", 0), ("苏丹镑", 0), ("SDG", 0)]),
    ("SLE", &[], &[("sierra leonean leone", 0), ("sierra leonean leones", 0), ("利昂", 0), ("SLE", 0)]),
    ("SOS", &[], &[("somali shilling", 0), ("somali shillings", 0), ("索马里先令", 0)]),
    ("SRD", &["SRD"], &[("surinamese dollar", 0), ("surinamese dollars", 0), ("苏里南元", 0), ("SRD", 0)]),
    ("SSP", &[], &[("south sudanese pound", 0), ("south sudanese pounds", 0), ("南苏丹镑", 0), ("SSP", 0)]),
    ("STN", &[], &[("são tomé dobra", 0), ("são tomé dobras", 0), ("多布拉", 0), ("STN", 0)]),
    ("SYP", &["SYP"], &[("syrian pound", 0), ("syrian pounds", 0), ("叙利亚镑", 0), ("叙镑", 0), ("SYP", 0)]),
    ("SZL", &["SZL"], &[("swazi lilangeni", 0), ("swazi lilangenis", 0), ("里兰吉尼", 0), ("SZL", 0)]),
    ("TJS", &["TJS"], &[("tajikistani somoni", 0), ("tajikistani somonis", 0), ("somoni", 0), ("somonis", 0), ("索莫尼", 0), ("TJS", 0)]),
    ("TMT", &["TMT"], &[("turkmen manat", 0), ("turkmen manats", 0), ("turkmenistani manat", 0), ("turkmenistani manats", 0), ("土库曼马纳特", 0), ("TMT", 0)]),
    ("TND", &["TND"], &[("tunisian dinar", 0), ("tunisian dinars", 0), ("突尼斯第纳尔", 0), ("TND", 0)]),
    ("TOP", &[], &[("tongan paʻanga", 0), ("tongan paʻangas", 0), ("潘加", 0)]),
    ("TTD", &["TTD", "TT$"], &[("trinidad and tobago dollar", 0), ("trinidad and tobago dollars", 0), ("特立尼达和多巴哥元", 0), ("TTD", 0)]),
    ("TZS", &["TZS", "TSh"], &[("tanzanian shilling", 0), ("tanzanian shillings", 0), ("坦桑尼亚先令", 0), ("TZS", 0)]),
    ("UGX", &["UGX", "USh"], &[("ugandan shilling", 0), ("ugandan shillings", 0), ("乌干达先令", 0), ("UGX", 0)]),
    ("UYU", &["UYU", "$U"], &[("uruguayan peso", 0), ("uruguayan pesos", 0), ("乌拉圭比索", 0), ("UYU", 0)]),
    ("UZS", &["UZS"], &[("uzbekistani som", 0), ("uzbekistani soms", 0), ("uzbek som", 0), ("uzbek soms", 0), ("uzbekistani sum", 0), ("uzbekistani sums", 0), ("苏姆", 0), ("UZS", 0)]),
    ("VES", &["VES"], &[("venezuelan bolivar", 0), ("venezuelan bolivars", 0), ("venezuelan bolívar", 0), ("venezuelan bolívars", 0), ("bolivar", 0), ("bolivars", 0), ("玻利瓦尔", 0), ("VES", 0)]),
    ("VUV", &["VUV"], &[("vanuatu vatu", 0), ("vanuatu vatus", 0), ("vatu", 0), ("vatus", 0), ("瓦图", 0), ("VUV", 0)]),
    ("WST", &["WST"], &[("samoan tala", 0), ("samoan talas", 0), ("塔拉", 0), ("WST", 0)]),
    ("XAF", &["XAF"], &[("central african cfa franc", 0), ("central african cfa francs", 0), ("cfa franc", 0), ("cfa francs", 0), ("中非法郎", 0), ("XAF", 0)]),
    ("XCD", &["XCD", "EC$"], &[("east caribbean dollar", 0), ("east caribbean dollars", 0), ("东加勒比元", 0), ("XCD", 0)]),
    ("XOF", &["XOF"], &[("west african cfa franc", 0), ("west african cfa francs", 0), ("西非法郎", 0), ("XOF", 0)]),
    ("XPF", &["XPF"], &[("cfp franc", 0), ("cfp francs", 0), ("太平洋法郎", 0), ("XPF", 0)]),
    ("XDR", &[], &[("special drawing right", 0), ("special drawing rights", 0), ("特别提款权", 0), ("XDR", 0)]),
    ("YER", &["YER"], &[("yemeni rial", 0), ("yemeni rials", 0), ("也门里亚尔", 0), ("YER", 0)]),
    ("ZMW", &["ZMW"], &[("zambian kwacha", 0), ("zambian kwachas", 0), ("kwacha", 0), ("kwachas", 0), ("赞比亚克瓦查", 0), ("ZMW", 0)]),
    ("ZWL", &["ZWL"], &[("zimbabwean dollar", 0), ("zimbabwean dollars", 0), ("津巴布韦元", 0), ("ZWL", 0)]),
    ("ETH", &["Ξ"], &[("ethereum", 0), ("ethereums", 0), ("ether", 0), ("ethers", 0), ("以太币", 0), ("ETH", 0)]),
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
        for names in [CURRENCIES_BEFORE.phrases(), CURRENCIES_AFTER.phrases()] {
            let mut seen = std::collections::BTreeSet::new();
            for name in names {
                assert!(seen.insert(name), "the currency name {name:?} stands twice");
            }
        }
    }
}
