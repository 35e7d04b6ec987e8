//! The parts of the world and the countries: a row each, with what contains it and the names in both languages.

/// Name, what contains it (empty for the world), names in texts.
pub(super) const TABLE: &str = "\
World;;world|worldwide|global|globally|全球|世界|世界范围|全世界|around the world|across the world
overseas;World;overseas|abroad|海外|境外|国外|outside china|overseas markets|foreign markets|海外市场|国际市场|境外市场|国外市场|outside of china|foreign countries
Asia;World;asia|asian|亚洲
Southeast Asia;Asia;southeast asia|southeast asian|south-east asia|东南亚|东南亚地区|东南亚市场
Europe;World;europe|european|欧洲|欧洲市场
European Union;Europe;european union|EU|欧盟|the eu|E.U.|欧洲联盟
Americas;World;americas|美洲
North America;World;north america|北美|north american|北美地区|北美市场
Latin America;World;latin america|拉美|拉丁美洲|latin american|拉美地区
Africa;World;africa|african|非洲|africans|非洲大陆
Middle East;World;middle east|中东|中东地区
Asia-Pacific;World;asia-pacific|asia pacific|亚太|亚太地区
China;World;china|chinese|mainland china|中国|中國|全国|全國|我国|我國|国内|國內|PRC|the chinese mainland|chinese mainland|中国大陆|内地|中国内地|全国范围|全国各地|大陆
United States;North America;united states|american|美国|美國|US|U.S.|u.s.a.|USA|america|the states|u.s|americans|美方|全美|美国市场
Japan;East Asia;japan|japanese|日本|全日本
South Korea;East Asia;south korea|south korean|韩国|韓國
India;South Asia;india|indian|印度
Indonesia;Southeast Asia;indonesia|indonesian|印尼|印度尼西亚
Vietnam;Southeast Asia;vietnam|vietnamese|越南
Thailand;Southeast Asia;thailand|thai|泰国|泰國
Malaysia;Southeast Asia;malaysia|malaysian|马来西亚
Singapore;Southeast Asia;singapore|singaporean|新加坡
Philippines;Southeast Asia;philippines|philippine|菲律宾
Australia;Oceania;australia|australian|澳大利亚|澳洲
New Zealand;Oceania;new zealand|新西兰
Canada;North America;canada|canadian|加拿大
Mexico;Latin America;mexico|mexican|墨西哥
Brazil;South America;brazil|brazilian|巴西
Argentina;South America;argentina|argentine|阿根廷
Chile;South America;chile|chilean|智利
Peru;South America;peru|peruvian|秘鲁
Colombia;South America;colombia|colombian|哥伦比亚
Russia;World;russia|russian|俄罗斯|俄羅斯
Ukraine;World;ukraine|ukrainian|乌克兰
Turkey;World;turkey|turkish|土耳其
Iran;Middle East;iran|iranian|伊朗
Iraq;Middle East;iraq|iraqi|伊拉克
Israel;Middle East;israel|israeli|以色列
Saudi Arabia;Middle East;saudi arabia|saudi|沙特|沙特阿拉伯
United Arab Emirates;Middle East;united arab emirates|emirati|阿联酋
Egypt;North Africa;egypt|egyptian|埃及
South Africa;Africa;south africa|south african|南非
Nigeria;Africa;nigeria|nigerian|尼日利亚
Kenya;Africa;kenya|kenyan|肯尼亚
Pakistan;South Asia;pakistan|pakistani|巴基斯坦
Bangladesh;South Asia;bangladesh|bangladeshi|孟加拉国
Kazakhstan;Central Asia;kazakhstan|kazakh|哈萨克斯坦
Mongolia;East Asia;mongolia|mongolian|蒙古国
North Korea;East Asia;north korea|north korean|朝鲜
Cambodia;Southeast Asia;cambodia|cambodian|柬埔寨
Laos;Southeast Asia;laos|lao|老挝
Myanmar;Southeast Asia;myanmar|缅甸
Sri Lanka;South Asia;sri lanka|斯里兰卡
Afghanistan;Asia;afghanistan|afghan|阿富汗
United Kingdom;Europe;united kingdom|british|英国|英國|UK|U.K.|britain|britons|great britain
Germany;Europe;germany|german|德国|德國
France;Europe;france|french|法国|法國
Italy;Europe;italy|italian|意大利
Spain;Europe;spain|spanish|西班牙
Portugal;Europe;portugal|portuguese|葡萄牙
Netherlands;Europe;netherlands|dutch|荷兰
Belgium;Europe;belgium|belgian|比利时
Switzerland;Europe;switzerland|swiss|瑞士
Austria;Europe;austria|austrian|奥地利
Sweden;Europe;sweden|swedish|瑞典
Norway;Europe;norway|norwegian|挪威
Denmark;Europe;denmark|danish|丹麦
Finland;Europe;finland|finnish|芬兰
Poland;Europe;poland|polish|波兰
Czech Republic;Europe;czech republic|czech|捷克
Hungary;Europe;hungary|hungarian|匈牙利
Greece;Europe;greece|greek|希腊
Ireland;Europe;ireland|irish|爱尔兰
Romania;Europe;romania|romanian|罗马尼亚
Bulgaria;Europe;bulgaria|bulgarian|保加利亚
Serbia;Europe;serbia|serbian|塞尔维亚
Iceland;Europe;iceland|冰岛
East Asia;Asia;east asia|east asian|东亚
South Asia;Asia;south asia|south asian|南亚
Central Asia;Asia;central asia|central asian|中亚
Western Europe;Europe;western europe|western european|西欧
Eastern Europe;Europe;eastern europe|eastern european|central and eastern europe|东欧|中东欧
Northern Europe;Europe;northern europe|scandinavia|nordic countries|the nordics|北欧
Euro area;Europe;eurozone|euro zone|euro area|欧元区
South America;Latin America;south america|south american|南美|南美洲
Central America;Latin America;central america|中美洲
Caribbean;World;caribbean|加勒比
Sub-Saharan Africa;Africa;sub-saharan africa|撒哈拉以南非洲
North Africa;Africa;north africa|north african|北非
West Africa;Africa;west africa|west african|西非
East Africa;Africa;east africa|east african|东非
Oceania;World;oceania|大洋洲
ASEAN;Southeast Asia;ASEAN|东盟|东南亚国家联盟
OECD;World;OECD|经合组织
BRICS;World;BRICS|金砖国家
Gulf;Middle East;gulf states|gulf countries|海湾国家|海湾地区
Belt and Road;World;belt and road countries|共建“一带一路”国家|“一带一路”沿线国家|共建一带一路国家
Algeria;North Africa;algeria|algerian|阿尔及利亚
Angola;Africa;angola|angolan|安哥拉
Armenia;Asia;armenia|armenian|亚美尼亚
Azerbaijan;Asia;azerbaijan|azerbaijani|阿塞拜疆
Bahrain;Gulf;bahrain|bahraini|巴林
Belarus;Europe;belarus|belarusian|白俄罗斯
Bolivia;South America;bolivia|bolivian|玻利维亚
Bosnia and Herzegovina;Europe;bosnia|bosnian|bosnia and herzegovina|波黑
Botswana;Africa;botswana|博茨瓦纳
Brunei;Southeast Asia;brunei|文莱
Cameroon;Africa;cameroon|喀麦隆
Congo;Africa;democratic republic of the congo|congo|congolese|刚果（金）|刚果民主共和国|刚果
Costa Rica;Central America;costa rica|costa rican|哥斯达黎加
Croatia;Europe;croatia|croatian|克罗地亚
Cuba;Caribbean;cuba|cuban|古巴
Cyprus;Europe;cyprus|cypriot|塞浦路斯
Dominican Republic;Caribbean;dominican republic|多米尼加
Ecuador;South America;ecuador|ecuadorian|厄瓜多尔
El Salvador;Central America;el salvador|salvadoran|萨尔瓦多
Estonia;Europe;estonia|estonian|爱沙尼亚
Ethiopia;East Africa;ethiopia|ethiopian|埃塞俄比亚
Fiji;Oceania;fiji|fijian|斐济
Georgia;World;georgian|格鲁吉亚
Ghana;West Africa;ghana|ghanaian|加纳
Greenland;Europe;greenland|格陵兰
Guatemala;Central America;guatemala|guatemalan|危地马拉
Guinea;West Africa;guinea|几内亚
Haiti;Caribbean;haiti|haitian|海地
Honduras;Central America;honduras|honduran|洪都拉斯
Jamaica;Caribbean;jamaica|jamaican|牙买加
Jordan;Middle East;jordanian|约旦
Kuwait;Gulf;kuwait|kuwaiti|科威特
Kyrgyzstan;Central Asia;kyrgyzstan|kyrgyz|吉尔吉斯斯坦
Latvia;Europe;latvia|latvian|拉脱维亚
Lebanon;Middle East;lebanon|lebanese|黎巴嫩
Libya;North Africa;libya|libyan|利比亚
Lithuania;Europe;lithuania|lithuanian|立陶宛
Luxembourg;Europe;luxembourg|卢森堡
Madagascar;Africa;madagascar|马达加斯加
Maldives;South Asia;maldives|maldivian|马尔代夫
Mali;West Africa;malian|马里共和国
Malta;Europe;malta|maltese|马耳他
Mauritius;Africa;mauritius|毛里求斯
Moldova;Europe;moldova|moldovan|摩尔多瓦
Morocco;North Africa;morocco|moroccan|摩洛哥
Mozambique;Africa;mozambique|莫桑比克
Namibia;Africa;namibia|namibian|纳米比亚
Nepal;South Asia;nepal|nepalese|nepali|尼泊尔
Nicaragua;Central America;nicaragua|尼加拉瓜
North Macedonia;Europe;north macedonia|北马其顿
Oman;Gulf;oman|omani|阿曼
Palestine;Middle East;palestine|palestinian|巴勒斯坦
Panama;Central America;panama|panamanian|巴拿马
Papua New Guinea;Oceania;papua new guinea|巴布亚新几内亚
Paraguay;South America;paraguay|巴拉圭
Qatar;Gulf;qatar|qatari|卡塔尔
Rwanda;East Africa;rwanda|rwandan|卢旺达
Senegal;West Africa;senegal|senegalese|塞内加尔
Slovakia;Europe;slovakia|slovak|斯洛伐克
Slovenia;Europe;slovenia|slovenian|斯洛文尼亚
Somalia;East Africa;somalia|somali|索马里
Sudan;Africa;sudan|sudanese|苏丹
South Sudan;Africa;south sudan|南苏丹
Syria;Middle East;syria|syrian|叙利亚
Tajikistan;Central Asia;tajikistan|tajik|塔吉克斯坦
Tanzania;East Africa;tanzania|tanzanian|坦桑尼亚
Tunisia;North Africa;tunisia|tunisian|突尼斯
Turkmenistan;Central Asia;turkmenistan|土库曼斯坦
Uganda;East Africa;uganda|ugandan|乌干达
Uruguay;South America;uruguay|uruguayan|乌拉圭
Uzbekistan;Central Asia;uzbekistan|uzbek|乌兹别克斯坦
Venezuela;South America;venezuela|venezuelan|委内瑞拉
Yemen;Middle East;yemen|yemeni|也门
Zambia;Africa;zambia|zambian|赞比亚
Zimbabwe;Africa;zimbabwe|zimbabwean|津巴布韦
Albania;Europe;albania|albanian|阿尔巴尼亚
Kosovo;Europe;kosovo|科索沃
Montenegro;Europe;montenegro|黑山共和国
Bhutan;South Asia;bhutan|bhutanese|不丹
East Timor;Southeast Asia;east timor|timor-leste|东帝汶";
