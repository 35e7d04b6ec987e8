//! Currencies: a row each, with the names that stand before an amount and those that stand after it.

use std::sync::LazyLock;

use super::Phrases;
use super::rows::{Row, rows};

/// ISO 4217 code, names before the amount, names after it, and names of a tenth and of a hundredth after it.
///
/// Codes that are words or the names of other things (TOP 10, AMD 9000, COP28) stand after an amount or not at all.
const TABLE: &str = "\
CNY;cny|人民币|人民幣|CN¥|¥|￥|rmb|CNH;yuan|renminbi|rmb|cny|chinese yuan|元|元人民币|元人民幣|人民币元|人民币|人民幣|圆|块钱|块|塊錢|¥|￥|yuans|rmbs|kuai;角|毛钱|jiao|毛|mao;fen
USD;US$|usd|U.S.$|US dollar|$|＄|美元|美金;dollars|dollar|us dollars|us dollar|u.s. dollars|u.s. dollar|american dollars|usd|bucks|美元|美金|$|US$|＄|美刀;;美分|cents|cent|us cents|¢
HKD;HK$|hkd|港币|港元;hong kong dollars|hong kong dollar|hkd|港元|港币|港幣|HK$;;港仙
TWD;NT$|T$|twd|NTD|新台币|新台幣|新臺幣|台币;new taiwan dollars|taiwan dollars|twd|新台币|新台幣|新臺幣|元新台币|元新台幣|台币|台幣
AUD;A$|aud|AU$|澳元;australian dollars|australian dollar|aud|澳元|澳币|澳大利亚元
CAD;C$|CAD|CA$|加元;canadian dollars|canadian dollar|CAD|加元|加拿大元|加币
SGD;S$|sgd|新加坡元;singapore dollars|singapore dollar|sgd|新加坡元|新元|坡币
NZD;NZ$|nzd;new zealand dollars|new zealand dollar|nzd|新西兰元|纽元
EUR;€|eur|欧元|歐元;euros|euro|eur|€|欧元|歐元;;euro cents|eurocents|欧分
GBP;£|gbp|英镑|￡|英鎊;pounds sterling|pound sterling|sterling|pounds|pound|british pounds|british pound|gbp|£|英镑|镑|英鎊|quid;;pence|penny|便士
JPY;JP¥|jpy|日元|円|日圓|日圆;yen|japanese yen|jpy|日元|日圆|日圓|円;;本銭|日本銭
KRW;₩|krw|韩元|￦;won|south korean won|korean won|krw|韩元|韓元|韩币|₩|south korean wons|韩圆|韓圓
INR;₹|inr|Rs.|Rs|卢比|₨;rupees|rupee|indian rupees|inr|卢比|盧比|印度卢比|Rs.|rs|₹|indian rupee;;paise|paisa
CHF;chf|瑞士法郎|Fr.|SFr;swiss francs|swiss franc|chf|瑞士法郎|法郎|瑞郎|francs|franc;;centimes|centime|rappen
RUB;₽|RUB;rubles|ruble|roubles|rouble|RUB|卢布|盧布|₽|russian rubles|russian ruble|russian roubles;;kopeks|kopecks|kopek|戈比
BRL;R$|brl;reais|brazilian reais|brl|雷亚尔|brazilian real
MXN;MX$|mxn|Mex$|MEX$;mexican pesos|pesos|mxn|墨西哥比索|比索|mexican peso|peso;;centavos
ZAR;ZAR;rand|ZAR|兰特|south african rand|rands|南非兰特
THB;฿|thb;baht|thb|泰铢|泰銖|฿|thai baht|bahts
MYR;RM|myr|malaysian ringgit|malaysia ringgit|malaysian ringgits|malaysia ringgits|ringgit;ringgit|ringgits|myr|林吉特|令吉|马币|RM|malaysian ringgit|malaysian ringgits|malaysia ringgit|马来西亚林吉特;;sen|sens
IDR;Rp|idr;rupiah|idr|印尼盾|印尼卢比|indonesian rupiah|rupiahs
VND;₫|vnd;vietnamese dong|dong|vnd|越南盾|₫
PHP;₱|php;philippine pesos|php|菲律宾比索|₱|philippine peso
TRY;₺|TRY;turkish lira|lira|TRY|土耳其里拉|里拉|₺|turkish liras|liras
SEK;sek;swedish kronor|swedish krona|kronor|sek|瑞典克朗|克朗|swedish crowns
NOK;nok;norwegian kroner|norwegian krone|nok|挪威克朗|norwegian crowns
DKK;dkk;danish kroner|danish krone|kroner|dkk|丹麦克朗|danish crowns
PLN;pln;zloty|zlotys|pln|兹罗提|polish zloty|polish zlotys
AED;aed|Dh|.د.إ|Dhs;dirhams|dirham|aed|迪拉姆|emirati dirham|emirati dirhams|uae dirham|uae dirhams|阿联酋迪拉姆
SAR;sar;saudi riyals|riyals|riyal|sar|沙特里亚尔|里亚尔|saudi riyal|saudiriyal|saudiriyals|saudi rial|saudi rials
ILS;₪|ils;shekels|shekel|ils|谢克尔|₪|israeli shekels|israeli shekel|new israeli shekels
UAH;₴|uah;hryvnia|hryvnias|uah|格里夫纳|₴;;kopiykas|kopiyka
EGP;E£|egp;egyptian pounds|egp|埃及镑|egyptian pound|egyptianpound|egyptianpounds|埃镑|LE|L.E.|L.E
NGN;₦|ngn;naira|ngn|奈拉|₦|nairas
PKR;pkr;pakistani rupees|pkr|巴基斯坦卢比|pakistani rupee
KZT;₸|kzt;tenge|kzt|坚戈|kazakh tenge|kazakhstani tenge
MOP;MOP$|MOP;patacas|pataca|MOP|澳门元|澳门币
ARS;AR$|ARS;argentine pesos|ARS|阿根廷比索|argentine peso
CZK;czk;czech koruna|koruna|czk|捷克克朗|czech crowns|czech korunas
HUF;huf;forints|forint|huf|福林|hungarian forints|hungarian forint
BTC;₿|BTC;bitcoins|bitcoin|BTC|比特币|₿
AFN;AFN|؋;afghan afghani|afghan afghanis|afghani|afghanis|阿富汗尼|AFN
ALL;;albanian lek|albanian leks|列克
AMD;֏;armenian dram|armenian drams|亚美尼亚德拉姆
ANG;;netherlands antillean guilder|netherlands antillean guilders|荷属安的列斯盾|ANG
AOA;AOA;angolan kwanza|angolan kwanzas|kwanza|kwanzas|宽扎|AOA
AWG;AWG;aruban florin|aruban florins|阿鲁巴弗罗林|AWG
AZN;AZN|₼;azerbaijani manat|azerbaijani manats|manat|manats|阿塞拜疆马纳特|AZN
BAM;;bosnian mark|bosnian marks|convertible mark|convertible marks|波黑马克
BBD;BBD|Bds$;barbadian dollar|barbadian dollars|barbados dollar|barbados dollars|巴巴多斯元|BBD
BDT;BDT|৳;bangladeshi taka|bangladeshi takas|taka|takas|塔卡|孟加拉塔卡|BDT
BGN;BGN;bulgarian lev|bulgarian levs|列弗|BGN
BHD;BHD;bahraini dinar|bahraini dinars|巴林第纳尔|BHD
BIF;BIF;burundian franc|burundian francs|布隆迪法郎|BIF
BMD;BMD;bermudian dollar|bermudian dollars|bermuda dollar|bermuda dollars|百慕大元|BMD
BND;BND|B$;brunei dollar|brunei dollars|文莱元|BND
BOB;;bolivian boliviano|bolivian bolivianos|boliviano|bolivianos|玻利维亚诺
BSD;BSD;bahamian dollar|bahamian dollars|巴哈马元|BSD
BTN;BTN;bhutanese ngultrum|bhutanese ngultrums|ngultrum|ngultrums|努尔特鲁姆|BTN
BWP;BWP;botswana pula|botswana pulas|pula|pulas|普拉|BWP
BYN;BYN;belarusian ruble|belarusian rubles|belarusian rouble|belarusian roubles|白俄罗斯卢布|BYN
BZD;BZD|BZ$;belize dollar|belize dollars|伯利兹元|BZD
CDF;CDF;congolese franc|congolese francs|刚果法郎|CDF
CLP;CLP$;chilean peso|chilean pesos|智利比索|CLP
COP;COL$;colombian peso|colombian pesos|哥伦比亚比索|COP
CRC;CRC|₡;costa rican colon|costa rican colons|costa rican colón|costa rican colóns|colones|哥斯达黎加科朗|CRC|₡
CUP;;cuban peso|cuban pesos|古巴比索
CVE;;cape verdean escudo|cape verdean escudos|佛得角埃斯库多
DJF;DJF;djiboutian franc|djiboutian francs|吉布提法郎|DJF
DOP;RD$;dominican peso|dominican pesos|多米尼加比索|DOP
DZD;DZD;algerian dinar|algerian dinars|阿尔及利亚第纳尔|DZD
ERN;ERN;eritrean nakfa|eritrean nakfas|纳克法|ERN
ETB;ETB;ethiopian birr|ethiopian birrs|birr|birrs|埃塞俄比亚比尔|ETB
FJD;FJD|FJ$;fijian dollar|fijian dollars|fiji dollar|fiji dollars|斐济元|FJD
FKP;FKP;falkland islands pound|falkland islands pounds|福克兰镑|FKP
GEL;₾;georgian lari|georgian laris|lari|laris|拉里|GEL
GHS;GHS|₵|GH₵;ghanaian cedi|ghanaian cedis|cedi|cedis|塞地|GHS
GIP;;gibraltar pound|gibraltar pounds|直布罗陀镑|GIP
GMD;GMD;gambian dalasi|gambian dalasis|dalasi|dalasis|达拉西|GMD
GNF;GNF;guinean franc|guinean francs|几内亚法郎|GNF
GTQ;GTQ;guatemalan quetzal|guatemalan quetzals|quetzal|quetzals|格查尔|GTQ
GYD;GYD;guyanese dollar|guyanese dollars|圭亚那元|GYD
HNL;HNL;honduran lempira|honduran lempiras|lempira|lempiras|伦皮拉|HNL
HTG;HTG;haitian gourde|haitian gourdes|gourde|gourdes|古德|HTG
IQD;IQD;iraqi dinar|iraqi dinars|伊拉克第纳尔|IQD
IRR;IRR|﷼;iranian rial|iranian rials|rial|rials|iranian toman|iranian tomans|伊朗里亚尔|IRR
ISK;ISK;icelandic krona|icelandic kronas|icelandic króna|icelandic krónas|冰岛克朗|ISK
JMD;JMD|J$;jamaican dollar|jamaican dollars|牙买加元|JMD
JOD;JOD;jordanian dinar|jordanian dinars|约旦第纳尔|JOD
KES;KES|KSh|Ksh|KShs|Sh;kenyan shilling|kenyan shillings|shillings|shilling|肯尼亚先令|先令|KES
KGS;KGS;kyrgyz som|kyrgyz soms|kyrgyzstani som|kyrgyzstani soms|吉尔吉斯索姆|KGS
KHR;KHR|៛;cambodian riel|cambodian riels|riel|riels|瑞尔|柬埔寨瑞尔|KHR
KMF;KMF;comorian franc|comorian francs|科摩罗法郎|KMF
KPW;KPW;north korean won|north korean wons|朝鲜元|KPW
KWD;KWD;kuwaiti dinar|kuwaiti dinars|科威特第纳尔|KWD|dinars|dinar|第纳尔
KYD;KYD|CI$;cayman islands dollar|cayman islands dollars|开曼元|KYD
LAK;₭;lao kip|lao kips|laotian kip|laotian kips|kip|kips|基普|老挝基普|LAK|₭
LBP;LBP;lebanese pound|lebanese pounds|黎巴嫩镑|LBP
LKR;LKR;sri lankan rupee|sri lankan rupees|斯里兰卡卢比|LKR
LRD;LRD;liberian dollar|liberian dollars|利比里亚元|LRD
LSL;LSL;lesotho loti|lesotho lotis|洛蒂|LSL
LYD;LYD;libyan dinar|libyan dinars|利比亚第纳尔|LYD
MAD;;moroccan dirham|moroccan dirhams|摩洛哥迪拉姆
MDL;MDL;moldovan leu|moldovan leus|摩尔多瓦列伊|MDL
MGA;MGA;malagasy ariary|malagasy ariarys|ariary|ariarys|阿里亚里|MGA
MKD;MKD;macedonian denar|macedonian denars|denar|denars|代纳尔|MKD
MMK;MMK;myanmar kyat|myanmar kyats|burmese kyat|burmese kyats|kyat|kyats|缅元|缅币|MMK
MNT;MNT|₮;mongolian tugrik|mongolian tugriks|tugrik|tugriks|tögrög|tögrögs|tugrug|tugrugs|图格里克|MNT
MRU;MRU;mauritanian ouguiya|mauritanian ouguiyas|ouguiya|ouguiyas|乌吉亚|MRU
MUR;;mauritian rupee|mauritian rupees|毛里求斯卢比|MUR
MVR;MVR;maldivian rufiyaa|maldivian rufiyaas|rufiyaa|rufiyaas|拉菲亚|MVR
MWK;MWK;malawian kwacha|malawian kwachas|马拉维克瓦查|MWK
MZN;MZN;mozambican metical|mozambican meticals|metical|meticals|梅蒂卡尔|MZN
NAD;NAD|N$;namibian dollar|namibian dollars|纳米比亚元|NAD
NIO;C$U;nicaraguan córdoba|nicaraguan córdobas|nicaraguan cordoba|nicaraguan cordobas|科多巴
NPR;NPR;nepalese rupee|nepalese rupees|nepali rupee|nepali rupees|尼泊尔卢比|NPR
OMR;OMR;omani rial|omani rials|阿曼里亚尔|OMR
PAB;;panamanian balboa|panamanian balboas|balboa|balboas|巴波亚|PAB
PEN;S/.;peruvian sol|peruvian sols|peruvian nuevo sol|peruvian nuevo sols|索尔|秘鲁索尔
PGK;PGK;papua new guinean kina|papua new guinean kinas|kina|kinas|基那|PGK
PYG;PYG|₲;paraguayan guarani|paraguayan guaranis|guarani|guaranis|瓜拉尼|PYG
QAR;QAR;qatari riyal|qatari riyals|qatari rial|qatari rials|卡塔尔里亚尔|QAR
RON;;romanian leu|romanian leus|lei|罗马尼亚列伊|RON
RSD;RSD;serbian dinar|serbian dinars|塞尔维亚第纳尔|RSD
RWF;RWF;rwandan franc|rwandan francs|卢旺达法郎|RWF
SBD;SBD;solomon islands dollar|solomon islands dollars|所罗门群岛元|SBD
SCR;;seychellois rupee|seychellois rupees|塞舌尔卢比|SCR
SDG;SDG;sudanese pound|sudanese pounds|苏丹镑|SDG
SLE;;sierra leonean leone|sierra leonean leones|利昂|SLE
SOS;;somali shilling|somali shillings|索马里先令
SRD;SRD;surinamese dollar|surinamese dollars|苏里南元|SRD
SSP;;south sudanese pound|south sudanese pounds|南苏丹镑|SSP
STN;;são tomé dobra|são tomé dobras|多布拉|STN
SYP;SYP;syrian pound|syrian pounds|叙利亚镑|叙镑|SYP
SZL;SZL;swazi lilangeni|swazi lilangenis|里兰吉尼|SZL
TJS;TJS;tajikistani somoni|tajikistani somonis|somoni|somonis|索莫尼|TJS
TMT;TMT;turkmen manat|turkmen manats|turkmenistani manat|turkmenistani manats|土库曼马纳特|TMT
TND;TND;tunisian dinar|tunisian dinars|突尼斯第纳尔|TND
TOP;;tongan paʻanga|tongan paʻangas|潘加
TTD;TTD|TT$;trinidad and tobago dollar|trinidad and tobago dollars|特立尼达和多巴哥元|TTD
TZS;TZS|TSh;tanzanian shilling|tanzanian shillings|坦桑尼亚先令|TZS
UGX;UGX|USh;ugandan shilling|ugandan shillings|乌干达先令|UGX
UYU;UYU|$U;uruguayan peso|uruguayan pesos|乌拉圭比索|UYU
UZS;UZS;uzbekistani som|uzbekistani soms|uzbek som|uzbek soms|uzbekistani sum|uzbekistani sums|苏姆|UZS
VES;VES;venezuelan bolivar|venezuelan bolivars|venezuelan bolívar|venezuelan bolívars|bolivar|bolivars|玻利瓦尔|VES
VUV;VUV;vanuatu vatu|vanuatu vatus|vatu|vatus|瓦图|VUV
WST;WST;samoan tala|samoan talas|塔拉|WST
XAF;XAF;central african cfa franc|central african cfa francs|cfa franc|cfa francs|中非法郎|XAF
XCD;XCD|EC$;east caribbean dollar|east caribbean dollars|东加勒比元|XCD
XOF;XOF;west african cfa franc|west african cfa francs|西非法郎|XOF
XPF;XPF;cfp franc|cfp francs|太平洋法郎|XPF
XDR;;special drawing right|special drawing rights|特别提款权|XDR
YER;YER;yemeni rial|yemeni rials|也门里亚尔|YER
ZMW;ZMW;zambian kwacha|zambian kwachas|kwacha|kwachas|赞比亚克瓦查|ZMW
ZWL;ZWL;zimbabwean dollar|zimbabwean dollars|津巴布韦元|ZWL
ETH;Ξ;ethereum|ethereums|ether|ethers|以太币|ETH";

static ROWS: LazyLock<Vec<Row<5>>> = LazyLock::new(|| rows(TABLE));

/// Currency names before an amount.
pub static CURRENCIES_BEFORE: LazyLock<Phrases<&'static str>> =
    LazyLock::new(|| Phrases::of(ROWS.iter().map(|[code, before, ..]| (*before, *code))));

/// Currency names after an amount, with the power of ten of the named unit (-2 for cents).
pub static CURRENCIES_AFTER: LazyLock<Phrases<(&'static str, i32)>> = LazyLock::new(|| {
    let all = |[code, _, whole, tenth, hundredth]: &Row<5>| {
        [(*whole, 0), (*tenth, -1), (*hundredth, -2)].map(|(names, power)| (names, (*code, power)))
    };
    Phrases::of(ROWS.iter().flat_map(all))
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
