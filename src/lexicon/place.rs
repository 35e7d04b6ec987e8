//! Places and what contains them: a row each, with the names in both languages.

use std::sync::LazyLock;

use super::Phrases;

/// A place; an index into the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place(u16);

impl Place {
    /// Canonical English name.
    pub fn name(self) -> &'static str {
        ROWS[self.0 as usize].0
    }

    /// The smallest place of the table that contains this one.
    pub fn inside(self) -> Option<Place> {
        place(ROWS[self.0 as usize].1)
    }

    /// Whether `other` is this place or lies within it.
    ///
    /// ```
    /// use crossfoot::lexicon::place;
    /// assert!(place("China").unwrap().contains(place("Hangzhou").unwrap()));
    /// ```
    pub fn contains(self, other: Place) -> bool {
        std::iter::successors(Some(other), |place| place.inside()).any(|place| place == self)
    }
}

/// The place of that canonical name.
pub fn place(name: &str) -> Option<Place> {
    ROWS.iter().position(|row| row.0 == name).map(|index| Place(index as u16))
}

type Row = (&'static str, &'static str, &'static str);

/// Name, what contains it (empty for the world), names in texts.
#[rustfmt::skip]
const ROWS: &[Row] = &[
    ("World", "", "world|worldwide|global|globally|全球|世界"),
    ("overseas", "World", "overseas|abroad|海外|境外|国外|outside china"),
    ("Asia", "World", "asia|asian|亚洲"),
    ("Southeast Asia", "Asia", "southeast asia|southeast asian|south-east asia|东南亚"),
    ("Europe", "World", "europe|european|欧洲"),
    ("European Union", "Europe", "european union|EU|欧盟"),
    ("North America", "World", "north america|北美"),
    ("Latin America", "World", "latin america|拉美|拉丁美洲"),
    ("Africa", "World", "africa|african|非洲"),
    ("Middle East", "World", "middle east|中东"),
    ("Asia-Pacific", "World", "asia-pacific|asia pacific|亚太"),
    ("China", "World", "china|chinese|mainland china|nationwide|中国|中國|全国|全國|我国|我國|国内|國內|the national|domestic"),
    ("Hong Kong", "China", "hong kong|香港"),
    ("Macau", "China", "macau|macao|澳门"),
    ("Taiwan", "China", "taiwan|台湾|台灣"),
    ("United States", "World", "united states|american|美国|美國|US|U.S.|u.s.a.|USA|america"),
    ("Japan", "World", "japan|japanese|日本"),
    ("South Korea", "World", "south korea|south korean|韩国|韓國"),
    ("India", "World", "india|indian|印度"),
    ("Indonesia", "World", "indonesia|indonesian|印尼|印度尼西亚"),
    ("Vietnam", "World", "vietnam|vietnamese|越南"),
    ("Thailand", "World", "thailand|thai|泰国|泰國"),
    ("Malaysia", "World", "malaysia|malaysian|马来西亚"),
    ("Singapore", "World", "singapore|singaporean|新加坡"),
    ("Philippines", "World", "philippines|philippine|菲律宾"),
    ("Australia", "World", "australia|australian|澳大利亚|澳洲"),
    ("New Zealand", "World", "new zealand|新西兰"),
    ("Canada", "World", "canada|canadian|加拿大"),
    ("Mexico", "World", "mexico|mexican|墨西哥"),
    ("Brazil", "World", "brazil|brazilian|巴西"),
    ("Argentina", "World", "argentina|argentine|阿根廷"),
    ("Chile", "World", "chile|chilean|智利"),
    ("Peru", "World", "peru|peruvian|秘鲁"),
    ("Colombia", "World", "colombia|colombian|哥伦比亚"),
    ("Russia", "World", "russia|russian|俄罗斯|俄羅斯"),
    ("Ukraine", "World", "ukraine|ukrainian|乌克兰"),
    ("Turkey", "World", "turkey|turkish|土耳其"),
    ("Iran", "World", "iran|iranian|伊朗"),
    ("Iraq", "World", "iraq|iraqi|伊拉克"),
    ("Israel", "World", "israel|israeli|以色列"),
    ("Saudi Arabia", "World", "saudi arabia|saudi|沙特|沙特阿拉伯"),
    ("United Arab Emirates", "World", "united arab emirates|emirati|阿联酋"),
    ("Egypt", "World", "egypt|egyptian|埃及"),
    ("South Africa", "World", "south africa|south african|南非"),
    ("Nigeria", "World", "nigeria|nigerian|尼日利亚"),
    ("Kenya", "World", "kenya|kenyan|肯尼亚"),
    ("Pakistan", "World", "pakistan|pakistani|巴基斯坦"),
    ("Bangladesh", "World", "bangladesh|bangladeshi|孟加拉国"),
    ("Kazakhstan", "World", "kazakhstan|kazakh|哈萨克斯坦"),
    ("Mongolia", "World", "mongolia|mongolian|蒙古国"),
    ("North Korea", "World", "north korea|north korean|朝鲜"),
    ("Cambodia", "World", "cambodia|cambodian|柬埔寨"),
    ("Laos", "World", "laos|lao|老挝"),
    ("Myanmar", "World", "myanmar|缅甸"),
    ("Sri Lanka", "World", "sri lanka|斯里兰卡"),
    ("Afghanistan", "World", "afghanistan|afghan|阿富汗"),
    ("United Kingdom", "Europe", "united kingdom|british|英国|英國|UK|U.K.|britain"),
    ("Germany", "Europe", "germany|german|德国|德國"),
    ("France", "Europe", "france|french|法国|法國"),
    ("Italy", "Europe", "italy|italian|意大利"),
    ("Spain", "Europe", "spain|spanish|西班牙"),
    ("Portugal", "Europe", "portugal|portuguese|葡萄牙"),
    ("Netherlands", "Europe", "netherlands|dutch|荷兰"),
    ("Belgium", "Europe", "belgium|belgian|比利时"),
    ("Switzerland", "Europe", "switzerland|swiss|瑞士"),
    ("Austria", "Europe", "austria|austrian|奥地利"),
    ("Sweden", "Europe", "sweden|swedish|瑞典"),
    ("Norway", "Europe", "norway|norwegian|挪威"),
    ("Denmark", "Europe", "denmark|danish|丹麦"),
    ("Finland", "Europe", "finland|finnish|芬兰"),
    ("Poland", "Europe", "poland|polish|波兰"),
    ("Czech Republic", "Europe", "czech republic|czech|捷克"),
    ("Hungary", "Europe", "hungary|hungarian|匈牙利"),
    ("Greece", "Europe", "greece|greek|希腊"),
    ("Ireland", "Europe", "ireland|irish|爱尔兰"),
    ("Romania", "Europe", "romania|romanian|罗马尼亚"),
    ("Bulgaria", "Europe", "bulgaria|bulgarian|保加利亚"),
    ("Serbia", "Europe", "serbia|serbian|塞尔维亚"),
    ("Iceland", "Europe", "iceland|冰岛"),
    ("Beijing", "China", "beijing|北京|北京市"),
    ("Shanghai", "China", "shanghai|上海|上海市"),
    ("Tianjin", "China", "tianjin|天津|天津市"),
    ("Chongqing", "China", "chongqing|重庆|重庆市"),
    ("Hebei", "China", "hebei|河北|河北省"),
    ("Shanxi", "China", "shanxi|山西|山西省"),
    ("Inner Mongolia", "China", "inner mongolia|内蒙古"),
    ("Liaoning", "China", "liaoning|辽宁|辽宁省"),
    ("Jilin", "China", "jilin|吉林|吉林省"),
    ("Heilongjiang", "China", "heilongjiang|黑龙江|黑龙江省"),
    ("Jiangsu", "China", "jiangsu|江苏|江苏省"),
    ("Zhejiang", "China", "zhejiang|浙江|浙江省"),
    ("Anhui", "China", "anhui|安徽|安徽省"),
    ("Fujian", "China", "fujian|福建|福建省"),
    ("Jiangxi", "China", "jiangxi|江西|江西省"),
    ("Shandong", "China", "shandong|山东|山东省"),
    ("Henan", "China", "henan|河南|河南省"),
    ("Hubei", "China", "hubei|湖北|湖北省"),
    ("Hunan", "China", "hunan|湖南|湖南省"),
    ("Guangdong", "China", "guangdong|广东|广东省"),
    ("Guangxi", "China", "guangxi|广西"),
    ("Hainan", "China", "hainan|海南|海南省"),
    ("Sichuan", "China", "sichuan|四川|四川省"),
    ("Guizhou", "China", "guizhou|贵州|贵州省"),
    ("Yunnan", "China", "yunnan|云南|云南省"),
    ("Tibet", "China", "tibet|西藏"),
    ("Shaanxi", "China", "shaanxi|陕西|陕西省"),
    ("Gansu", "China", "gansu|甘肃|甘肃省"),
    ("Qinghai", "China", "qinghai|青海|青海省"),
    ("Ningxia", "China", "ningxia|宁夏"),
    ("Xinjiang", "China", "xinjiang|新疆"),
    ("Zhengzhou", "Henan", "zhengzhou|郑州|郑州市"),
    ("Luoyang", "Henan", "luoyang|洛阳|洛阳市"),
    ("Kaifeng", "Henan", "kaifeng|开封|开封市"),
    ("Guangzhou", "Guangdong", "guangzhou|广州|广州市"),
    ("Shenzhen", "Guangdong", "shenzhen|深圳|深圳市"),
    ("Dongguan", "Guangdong", "dongguan|东莞|东莞市"),
    ("Foshan", "Guangdong", "foshan|佛山|佛山市"),
    ("Zhuhai", "Guangdong", "zhuhai|珠海|珠海市"),
    ("Huizhou", "Guangdong", "huizhou|惠州|惠州市"),
    ("Hangzhou", "Zhejiang", "hangzhou|杭州|杭州市"),
    ("Ningbo", "Zhejiang", "ningbo|宁波|宁波市"),
    ("Wenzhou", "Zhejiang", "wenzhou|温州|温州市"),
    ("Yiwu", "Zhejiang", "yiwu|义乌|义乌市"),
    ("Shaoxing", "Zhejiang", "shaoxing|绍兴|绍兴市"),
    ("Jinhua", "Zhejiang", "jinhua|金华|金华市"),
    ("Nanjing", "Jiangsu", "nanjing|南京|南京市"),
    ("Suzhou", "Jiangsu", "suzhou|苏州|苏州市"),
    ("Wuxi", "Jiangsu", "wuxi|无锡|无锡市"),
    ("Changzhou", "Jiangsu", "changzhou|常州|常州市"),
    ("Xuzhou", "Jiangsu", "xuzhou|徐州|徐州市"),
    ("Nantong", "Jiangsu", "nantong|南通|南通市"),
    ("Jinan", "Shandong", "jinan|济南|济南市"),
    ("Qingdao", "Shandong", "qingdao|青岛|青岛市"),
    ("Yantai", "Shandong", "yantai|烟台|烟台市"),
    ("Weifang", "Shandong", "weifang|潍坊|潍坊市"),
    ("Xi'an", "Shaanxi", "xi'an|xi’an|西安|西安市"),
    ("Xianyang", "Shaanxi", "xianyang|咸阳|咸阳市"),
    ("Chengdu", "Sichuan", "chengdu|成都|成都市"),
    ("Mianyang", "Sichuan", "mianyang|绵阳|绵阳市"),
    ("Wuhan", "Hubei", "wuhan|武汉|武汉市"),
    ("Yichang", "Hubei", "yichang|宜昌|宜昌市"),
    ("Changsha", "Hunan", "changsha|长沙|长沙市"),
    ("Zhuzhou", "Hunan", "zhuzhou|株洲|株洲市"),
    ("Fuzhou", "Fujian", "fuzhou|福州|福州市"),
    ("Xiamen", "Fujian", "xiamen|厦门|厦门市"),
    ("Quanzhou", "Fujian", "quanzhou|泉州|泉州市"),
    ("Hefei", "Anhui", "hefei|合肥|合肥市"),
    ("Wuhu", "Anhui", "wuhu|芜湖|芜湖市"),
    ("Nanchang", "Jiangxi", "nanchang|南昌|南昌市"),
    ("Yingtan", "Jiangxi", "yingtan|鹰潭|鹰潭市"),
    ("Ganzhou", "Jiangxi", "ganzhou|赣州|赣州市"),
    ("Shenyang", "Liaoning", "shenyang|沈阳|沈阳市"),
    ("Dalian", "Liaoning", "dalian|大连|大连市"),
    ("Changchun", "Jilin", "changchun|长春|长春市"),
    ("Harbin", "Heilongjiang", "harbin|哈尔滨|哈尔滨市"),
    ("Shijiazhuang", "Hebei", "shijiazhuang|石家庄|石家庄市"),
    ("Tangshan", "Hebei", "tangshan|唐山|唐山市"),
    ("Taiyuan", "Shanxi", "taiyuan|太原|太原市"),
    ("Kunming", "Yunnan", "kunming|昆明|昆明市"),
    ("Guiyang", "Guizhou", "guiyang|贵阳|贵阳市"),
    ("Lanzhou", "Gansu", "lanzhou|兰州|兰州市"),
    ("Haikou", "Hainan", "haikou|海口|海口市"),
    ("Sanya", "Hainan", "sanya|三亚|三亚市"),
    ("Nanning", "Guangxi", "nanning|南宁|南宁市"),
    ("Guilin", "Guangxi", "guilin|桂林|桂林市"),
    ("Urumqi", "Xinjiang", "urumqi|乌鲁木齐|乌鲁木齐市"),
    ("Hohhot", "Inner Mongolia", "hohhot|呼和浩特|呼和浩特市"),
    ("Baotou", "Inner Mongolia", "baotou|包头|包头市"),
    ("Ordos", "Inner Mongolia", "ordos|鄂尔多斯|鄂尔多斯市"),
    ("Yinchuan", "Ningxia", "yinchuan|银川|银川市"),
    ("Xining", "Qinghai", "xining|西宁|西宁市"),
    ("Lhasa", "Tibet", "lhasa|拉萨|拉萨市"),
    ("New York", "United States", "new york|纽约"),
    ("California", "United States", "california|加州|加利福尼亚"),
    ("Texas", "United States", "texas|德州|得克萨斯"),
    ("Florida", "United States", "florida|佛罗里达"),
    ("Los Angeles", "United States", "los angeles|洛杉矶"),
    ("Chicago", "United States", "chicago|芝加哥"),
    ("London", "United Kingdom", "london|伦敦"),
    ("Paris", "France", "paris|巴黎"),
    ("Berlin", "Germany", "berlin|柏林"),
    ("Tokyo", "Japan", "tokyo|东京"),
    ("Osaka", "Japan", "osaka|大阪"),
    ("Seoul", "South Korea", "seoul|首尔"),
    ("Sydney", "Australia", "sydney|悉尼"),
    ("Melbourne", "Australia", "melbourne|墨尔本"),
    ("Toronto", "Canada", "toronto|多伦多"),
    ("Mumbai", "India", "mumbai|孟买"),
    ("Delhi", "India", "delhi|德里"),
    ("Dubai", "United Arab Emirates", "dubai|迪拜"),
    ("Moscow", "Russia", "moscow|莫斯科"),
    ("Bangkok", "Thailand", "bangkok|曼谷"),
    ("Jakarta", "Indonesia", "jakarta|雅加达"),
    ("Hanoi", "Vietnam", "hanoi|河内"),
    ("Manila", "Philippines", "manila|马尼拉"),
    ("Scotland", "United Kingdom", "scotland|苏格兰"),
    ("England", "United Kingdom", "england|英格兰"),
    ("Wales", "United Kingdom", "wales|威尔士"),
];

/// The places, by name.
pub static PLACES: LazyLock<Phrases<Place>> =
    LazyLock::new(|| Phrases::of((0..).zip(ROWS).map(|(index, (_, _, names))| (*names, Place(index)))));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_stands_twice_and_every_container_is_a_row() {
        let mut seen = std::collections::BTreeSet::new();
        for (name, inside, names) in ROWS {
            assert!(inside.is_empty() || place(inside).is_some(), "{name} lies in {inside}, which is no row");
            for alias in names.split('|') {
                assert!(seen.insert(alias), "the place name {alias:?} stands twice");
            }
        }
    }
}
