//! The places: a row each, with what contains it and the names in both languages.

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
Hong Kong;China;hong kong|香港|HKSAR|香港特区|hong kong’s|中国香港
Macau;China;macau|macao|澳门|中国澳门|澳門
Taiwan;China;taiwan|台湾|台灣|taiwanese|中国台湾|台湾地区
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
Beijing;China;beijing|北京|北京市
Shanghai;China;shanghai|上海|上海市
Tianjin;China;tianjin|天津|天津市
Chongqing;China;chongqing|重庆|重庆市
Hebei;China;hebei|河北|河北省
Shanxi;China;shanxi|山西|山西省
Inner Mongolia;China;inner mongolia|内蒙古|内蒙古自治区|内蒙
Liaoning;China;liaoning|辽宁|辽宁省
Jilin;China;jilin|吉林|吉林省
Heilongjiang;China;heilongjiang|黑龙江|黑龙江省
Jiangsu;China;jiangsu|江苏|江苏省
Zhejiang;China;zhejiang|浙江|浙江省
Anhui;China;anhui|安徽|安徽省
Fujian;China;fujian|福建|福建省
Jiangxi;China;jiangxi|江西|江西省
Shandong;China;shandong|山东|山东省
Henan;China;henan|河南|河南省
Hubei;China;hubei|湖北|湖北省
Hunan;China;hunan|湖南|湖南省
Guangdong;China;guangdong|广东|广东省
Guangxi;China;guangxi|广西|广西壮族自治区
Hainan;China;hainan|海南|海南省
Sichuan;China;sichuan|四川|四川省
Guizhou;China;guizhou|贵州|贵州省
Yunnan;China;yunnan|云南|云南省
Tibet;China;tibet|西藏|西藏自治区|xizang
Shaanxi;China;shaanxi|陕西|陕西省
Gansu;China;gansu|甘肃|甘肃省
Qinghai;China;qinghai|青海|青海省
Ningxia;China;ningxia|宁夏|宁夏回族自治区
Xinjiang;China;xinjiang|新疆|新疆维吾尔自治区
Zhengzhou;Henan;zhengzhou|郑州|郑州市
Luoyang;Henan;luoyang|洛阳|洛阳市
Kaifeng;Henan;kaifeng|开封|开封市
Guangzhou;Guangdong;guangzhou|广州|广州市
Shenzhen;Guangdong;shenzhen|深圳|深圳市
Dongguan;Guangdong;dongguan|东莞|东莞市
Foshan;Guangdong;foshan|佛山|佛山市
Zhuhai;Guangdong;zhuhai|珠海|珠海市
Huizhou;Guangdong;huizhou|惠州|惠州市
Hangzhou;Zhejiang;hangzhou|杭州|杭州市
Ningbo;Zhejiang;ningbo|宁波|宁波市
Wenzhou;Zhejiang;wenzhou|温州|温州市
Yiwu;Zhejiang;yiwu|义乌|义乌市
Shaoxing;Zhejiang;shaoxing|绍兴|绍兴市
Jinhua;Zhejiang;jinhua|金华|金华市
Nanjing;Jiangsu;nanjing|南京|南京市
Suzhou;Jiangsu;suzhou|苏州|苏州市
Wuxi;Jiangsu;wuxi|无锡|无锡市
Changzhou;Jiangsu;changzhou|常州|常州市
Xuzhou;Jiangsu;xuzhou|徐州|徐州市
Nantong;Jiangsu;nantong|南通|南通市
Jinan;Shandong;jinan|济南|济南市
Qingdao;Shandong;qingdao|青岛|青岛市
Yantai;Shandong;yantai|烟台|烟台市
Weifang;Shandong;weifang|潍坊|潍坊市
Xi'an;Shaanxi;xi'an|xi’an|西安|西安市
Xianyang;Shaanxi;xianyang|咸阳|咸阳市
Chengdu;Sichuan;chengdu|成都|成都市
Mianyang;Sichuan;mianyang|绵阳|绵阳市
Wuhan;Hubei;wuhan|武汉|武汉市
Yichang;Hubei;yichang|宜昌|宜昌市
Changsha;Hunan;changsha|长沙|长沙市
Zhuzhou;Hunan;zhuzhou|株洲|株洲市
Fuzhou;Fujian;fuzhou|福州|福州市
Xiamen;Fujian;xiamen|厦门|厦门市
Quanzhou;Fujian;quanzhou|泉州|泉州市
Hefei;Anhui;hefei|合肥|合肥市
Wuhu;Anhui;wuhu|芜湖|芜湖市
Nanchang;Jiangxi;nanchang|南昌|南昌市
Yingtan;Jiangxi;yingtan|鹰潭|鹰潭市
Ganzhou;Jiangxi;ganzhou|赣州|赣州市
Shenyang;Liaoning;shenyang|沈阳|沈阳市
Dalian;Liaoning;dalian|大连|大连市
Changchun;Jilin;changchun|长春|长春市
Harbin;Heilongjiang;harbin|哈尔滨|哈尔滨市
Shijiazhuang;Hebei;shijiazhuang|石家庄|石家庄市
Tangshan;Hebei;tangshan|唐山|唐山市
Taiyuan;Shanxi;taiyuan|太原|太原市
Kunming;Yunnan;kunming|昆明|昆明市
Guiyang;Guizhou;guiyang|贵阳|贵阳市
Lanzhou;Gansu;lanzhou|兰州|兰州市
Haikou;Hainan;haikou|海口|海口市
Sanya;Hainan;sanya|三亚|三亚市
Nanning;Guangxi;nanning|南宁|南宁市
Guilin;Guangxi;guilin|桂林|桂林市
Urumqi;Xinjiang;urumqi|乌鲁木齐|乌鲁木齐市
Hohhot;Inner Mongolia;hohhot|呼和浩特|呼和浩特市
Baotou;Inner Mongolia;baotou|包头|包头市
Ordos;Inner Mongolia;ordos|鄂尔多斯|鄂尔多斯市
Yinchuan;Ningxia;yinchuan|银川|银川市
Xining;Qinghai;xining|西宁|西宁市
Lhasa;Tibet;lhasa|拉萨|拉萨市
New York;United States;new york|纽约
California;United States;california|加州|加利福尼亚
Texas;United States;texas|德州|得克萨斯
Florida;United States;florida|佛罗里达
Los Angeles;United States;los angeles|洛杉矶
Chicago;United States;chicago|芝加哥
London;United Kingdom;london|伦敦
Paris;France;paris|巴黎
Berlin;Germany;berlin|柏林
Tokyo;Japan;tokyo|东京
Osaka;Japan;osaka|大阪
Seoul;South Korea;seoul|首尔
Sydney;Australia;sydney|悉尼
Melbourne;Australia;melbourne|墨尔本
Toronto;Canada;toronto|多伦多
Mumbai;India;mumbai|孟买
Delhi;India;delhi|德里
Dubai;United Arab Emirates;dubai|迪拜
Moscow;Russia;moscow|莫斯科
Bangkok;Thailand;bangkok|曼谷
Jakarta;Indonesia;jakarta|雅加达
Hanoi;Vietnam;hanoi|河内
Manila;Philippines;manila|马尼拉
Scotland;United Kingdom;scotland|苏格兰
England;United Kingdom;england|英格兰
Wales;United Kingdom;wales|威尔士
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
Gaza;Palestine;gaza|gaza strip|加沙|加沙地带
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
East Timor;Southeast Asia;east timor|timor-leste|东帝汶
Northern Ireland;United Kingdom;northern ireland|northern irish|北爱尔兰
Great Bay Area;China;greater bay area|guangdong-hong kong-macao greater bay area|粤港澳大湾区|大湾区
Yangtze River Delta;China;yangtze river delta|长三角|长江三角洲
Pearl River Delta;China;pearl river delta|珠三角|珠江三角洲
Beijing-Tianjin-Hebei;China;beijing-tianjin-hebei|京津冀
Northeast China;China;northeast china|northeastern china|东北地区|东北三省
Western China;China;western china|西部地区
Eastern China;China;eastern china|east china|东部地区|华东|华东地区
Central China;China;central china|中部地区|华中|华中地区
Northern China;China;north china|northern china|华北|华北地区
Southern China;China;south china|southern china|华南|华南地区
Southwest China;China;southwest china|southwestern china|西南地区
Northwest China;China;northwest china|northwestern china|西北地区
Pudong;Shanghai;pudong|浦东|浦东新区
Xiong'an;Hebei;xiong'an|xiong’an|xiongan|雄安|雄安新区|雄安市
Binhai;Tianjin;binhai new area|滨海新区
Jiaxing;Zhejiang;jiaxing|嘉兴|嘉兴市
Huzhou;Zhejiang;huzhou|湖州
Quzhou;Zhejiang;quzhou|衢州
Zhoushan;Zhejiang;zhoushan|舟山|舟山市
Taizhou, Zhejiang;Zhejiang;台州
Lishui;Zhejiang;lishui|丽水|丽水市
Yangzhou;Jiangsu;yangzhou|扬州
Zhenjiang;Jiangsu;zhenjiang|镇江|镇江市
Taizhou;Jiangsu;taizhou|泰州
Yancheng;Jiangsu;yancheng|盐城|盐城市
Lianyungang;Jiangsu;lianyungang|连云港|连云港市
Huai'an;Jiangsu;huai'an|huai’an|huaian|淮安|淮安市
Suqian;Jiangsu;suqian|宿迁|宿迁市
Kunshan;Suzhou;kunshan|昆山
Jiangyin;Wuxi;jiangyin|江阴
Linyi;Shandong;linyi|临沂|临沂市
Jining;Shandong;jining|济宁|济宁市
Zibo;Shandong;zibo|淄博|淄博市
Weihai;Shandong;weihai|威海|威海市
Rizhao;Shandong;rizhao|日照|日照市
Tai'an;Shandong;tai'an|tai’an|泰安|泰安市
Dongying;Shandong;dongying|东营|东营市
Dezhou;Shandong;dezhou
Zhongshan;Guangdong;zhongshan|中山市
Jiangmen;Guangdong;jiangmen|江门|江门市
Shantou;Guangdong;shantou|汕头|汕头市
Zhanjiang;Guangdong;zhanjiang|湛江|湛江市
Zhaoqing;Guangdong;zhaoqing|肇庆|肇庆市
Maoming;Guangdong;maoming|茂名|茂名市
Qingyuan;Guangdong;qingyuan|清远|清远市
Shaoguan;Guangdong;shaoguan|韶关|韶关市
Zhangzhou;Fujian;zhangzhou|漳州
Putian;Fujian;putian|莆田|莆田市
Ningde;Fujian;ningde|宁德|宁德市
Longyan;Fujian;longyan|龙岩|龙岩市
Nanyang;Henan;nanyang|南阳|南阳市
Xuchang;Henan;xuchang|许昌|许昌市
Xinxiang;Henan;xinxiang|新乡|新乡市
Zhoukou;Henan;zhoukou|周口|周口市
Shangqiu;Henan;shangqiu|商丘|商丘市
Xinyang;Henan;xinyang|信阳|信阳市
Anyang;Henan;anyang|安阳|安阳市
Xiangyang;Hubei;xiangyang|襄阳|襄阳市
Jingzhou;Hubei;jingzhou|荆州
Huangshi;Hubei;huangshi|黄石|黄石市
Shiyan;Hubei;shiyan|十堰|十堰市
Ezhou;Hubei;ezhou|鄂州
Yueyang;Hunan;yueyang|岳阳|岳阳市
Changde;Hunan;changde|常德|常德市
Hengyang;Hunan;hengyang|衡阳|衡阳市
Xiangtan;Hunan;xiangtan|湘潭|湘潭市
Zhangjiajie;Hunan;zhangjiajie|张家界|张家界市
Jiujiang;Jiangxi;jiujiang|九江|九江市
Shangrao;Jiangxi;shangrao|上饶|上饶市
Jingdezhen;Jiangxi;jingdezhen|景德镇|景德镇市
Yichun;Jiangxi;yichun|宜春|宜春市
Bengbu;Anhui;bengbu|蚌埠|蚌埠市
Ma'anshan;Anhui;ma'anshan|ma’anshan|马鞍山|马鞍山市
Anqing;Anhui;anqing|安庆|安庆市
Fuyang;Anhui;阜阳|阜阳市
Chuzhou;Anhui;chuzhou|滁州
Huangshan;Anhui;huangshan|黄山|黄山市
Yibin;Sichuan;yibin|宜宾|宜宾市
Deyang;Sichuan;deyang|德阳|德阳市
Nanchong;Sichuan;nanchong|南充|南充市
Luzhou;Sichuan;luzhou|泸州
Leshan;Sichuan;leshan|乐山|乐山市
Zunyi;Guizhou;zunyi|遵义|遵义市
Dali;Yunnan;dali|大理|大理市
Lijiang;Yunnan;lijiang|丽江|丽江市
Qujing;Yunnan;qujing|曲靖|曲靖市
Xishuangbanna;Yunnan;xishuangbanna|西双版纳|西双版纳市
Liuzhou;Guangxi;liuzhou|柳州
Beihai;Guangxi;beihai|北海市
Qinzhou;Guangxi;qinzhou|钦州
Baoding;Hebei;baoding|保定|保定市
Langfang;Hebei;langfang|廊坊|廊坊市
Cangzhou;Hebei;cangzhou|沧州
Handan;Hebei;handan|邯郸|邯郸市
Qinhuangdao;Hebei;qinhuangdao|秦皇岛|秦皇岛市
Zhangjiakou;Hebei;zhangjiakou|张家口|张家口市
Xingtai;Hebei;xingtai|邢台|邢台市
Datong;Shanxi;datong|大同市
Changzhi;Shanxi;changzhi|长治|长治市
Linfen;Shanxi;linfen|临汾|临汾市
Anshan;Liaoning;anshan|鞍山|鞍山市
Yingkou;Liaoning;yingkou|营口|营口市
Jinzhou;Liaoning;jinzhou|锦州
Jilin City;Jilin;jilin city|吉林市
Daqing;Heilongjiang;daqing|大庆|大庆市
Qiqihar;Heilongjiang;qiqihar|齐齐哈尔|齐齐哈尔市
Mudanjiang;Heilongjiang;mudanjiang|牡丹江|牡丹江市
Heihe;Heilongjiang;heihe|黑河|黑河市
Yulin;Shaanxi;榆林|榆林市
Yan'an;Shaanxi;yan'an|yan’an|延安|延安市
Baoji;Shaanxi;baoji|宝鸡|宝鸡市
Hanzhong;Shaanxi;hanzhong|汉中|汉中市
Jiuquan;Gansu;jiuquan|酒泉|酒泉市
Tianshui;Gansu;tianshui|天水|天水市
Dunhuang;Gansu;dunhuang|敦煌|敦煌市
Kashgar;Xinjiang;kashgar|喀什|喀什市
Karamay;Xinjiang;karamay|克拉玛依|克拉玛依市
Horgos;Xinjiang;horgos|khorgos|霍尔果斯|霍尔果斯市
Kowloon;Hong Kong;kowloon|九龙
Taipei;Taiwan;taipei|台北
Kaohsiung;Taiwan;kaohsiung|高雄
Hsinchu;Taiwan;hsinchu|新竹
Washington;United States;washington state|华盛顿州
Washington, D.C.;United States;washington d.c.|washington, d.c.|华盛顿特区
New York State;United States;new york state|纽约州
Illinois;United States;illinois|伊利诺伊
Ohio;United States;ohio|俄亥俄
Michigan;United States;michigan|密歇根
Pennsylvania;United States;pennsylvania|宾夕法尼亚
Arizona;United States;arizona|亚利桑那
Nevada;United States;nevada|内华达
Oregon;United States;oregon|俄勒冈
Colorado;United States;colorado|科罗拉多
Virginia;United States;virginia|弗吉尼亚
Massachusetts;United States;massachusetts|马萨诸塞|麻省
New Jersey;United States;new jersey|新泽西
North Carolina;United States;north carolina|北卡罗来纳
South Carolina;United States;south carolina|南卡罗来纳
Tennessee;United States;tennessee|田纳西
Indiana;United States;indiana|印第安纳
Wisconsin;United States;wisconsin|威斯康星
Minnesota;United States;minnesota|明尼苏达
Louisiana;United States;louisiana|路易斯安那
Alabama;United States;alabama|亚拉巴马
Kentucky;United States;kentucky|肯塔基
Utah;United States;utah|犹他
Hawaii;United States;hawaii|夏威夷
Alaska;United States;alaska|阿拉斯加
Missouri;United States;missouri|密苏里
Maryland;United States;maryland|马里兰
Connecticut;United States;connecticut|康涅狄格
Oklahoma;United States;oklahoma|俄克拉何马
Kansas;United States;kansas|堪萨斯
Iowa;United States;iowa|艾奥瓦
San Francisco;California;san francisco|旧金山
San Diego;California;san diego|圣迭戈
Houston;Texas;houston|休斯敦
Dallas;Texas;dallas|达拉斯
Miami;Florida;miami|迈阿密
Orlando;Florida;orlando|奥兰多
Boston;Massachusetts;boston|波士顿
Seattle;United States;seattle|西雅图
Atlanta;United States;atlanta|亚特兰大
Detroit;Michigan;detroit|底特律
Philadelphia;Pennsylvania;philadelphia|费城
Las Vegas;Nevada;las vegas|拉斯维加斯
Manchester;England;manchester|曼彻斯特
Birmingham;England;birmingham|伯明翰
Liverpool;England;利物浦
Edinburgh;Scotland;edinburgh|爱丁堡
Glasgow;Scotland;glasgow|格拉斯哥
Munich;Germany;munich|慕尼黑
Frankfurt;Germany;frankfurt|法兰克福
Hamburg;Germany;hamburg|汉堡市|汉堡港
Bavaria;Germany;bavaria|巴伐利亚
Lyon;France;lyon|里昂
Marseille;France;marseille|马赛
Rome;Italy;rome|罗马
Milan;Italy;milan|米兰
Venice;Italy;venice|威尼斯
Madrid;Spain;madrid|马德里
Barcelona;Spain;barcelona|巴塞罗那
Catalonia;Spain;catalonia|加泰罗尼亚
Lisbon;Portugal;lisbon|里斯本
Amsterdam;Netherlands;amsterdam|阿姆斯特丹
Rotterdam;Netherlands;rotterdam|鹿特丹
Antwerp;Belgium;antwerp|安特卫普
Brussels;Belgium;brussels|布鲁塞尔
Zurich;Switzerland;zurich|苏黎世
Geneva;Switzerland;geneva|日内瓦
Vienna;Austria;vienna|维也纳
Stockholm;Sweden;stockholm|斯德哥尔摩
Oslo;Norway;oslo|奥斯陆
Copenhagen;Denmark;copenhagen|哥本哈根
Helsinki;Finland;helsinki|赫尔辛基
Warsaw;Poland;warsaw|华沙
Prague;Czech Republic;prague|布拉格
Budapest;Hungary;budapest|布达佩斯
Athens;Greece;athens|雅典
Dublin;Ireland;dublin|都柏林
Istanbul;Turkey;istanbul|伊斯坦布尔
Kyiv;Ukraine;kyiv|kiev|基辅
St Petersburg;Russia;st petersburg|st. petersburg|圣彼得堡
Kyoto;Japan;kyoto|京都
Nagoya;Japan;nagoya|名古屋
Hokkaido;Japan;hokkaido|北海道
Fukuoka;Japan;fukuoka|福冈
Busan;South Korea;busan|釜山
New Delhi;India;new delhi|新德里
Bangalore;India;bangalore|bengaluru|班加罗尔
Chennai;India;chennai|金奈
Gujarat;India;gujarat|古吉拉特
Tamil Nadu;India;tamil nadu|泰米尔纳德
Maharashtra;India;maharashtra|马哈拉施特拉
Ho Chi Minh City;Vietnam;ho chi minh city|胡志明市
Kuala Lumpur;Malaysia;kuala lumpur|吉隆坡
Johor;Malaysia;johor|柔佛
Penang;Malaysia;penang|槟城
Bali;Indonesia;bali|巴厘岛
Phuket;Thailand;phuket|普吉|普吉岛
Phnom Penh;Cambodia;phnom penh|金边
Riyadh;Saudi Arabia;riyadh|利雅得
Abu Dhabi;United Arab Emirates;abu dhabi|阿布扎比
Doha;Qatar;doha|多哈
Cairo;Egypt;cairo|开罗
Lagos;Nigeria;lagos|拉各斯
Nairobi;Kenya;nairobi|内罗毕
Johannesburg;South Africa;johannesburg|约翰内斯堡
Cape Town;South Africa;cape town|开普敦
Queensland;Australia;queensland|昆士兰
New South Wales;Australia;new south wales|新南威尔士
Victoria;Australia;维多利亚州
Western Australia;Australia;western australia|西澳
Brisbane;Australia;brisbane|布里斯班
Perth;Australia;perth|珀斯
Auckland;New Zealand;auckland|奥克兰
Vancouver;Canada;vancouver|温哥华
Montreal;Canada;montreal|蒙特利尔
Ontario;Canada;ontario|安大略
Quebec;Canada;quebec|魁北克
Alberta;Canada;alberta|艾伯塔|阿尔伯塔
British Columbia;Canada;british columbia|不列颠哥伦比亚
Mexico City;Mexico;mexico city|墨西哥城
Sao Paulo;Brazil;sao paulo|são paulo|圣保罗
Rio de Janeiro;Brazil;rio de janeiro|里约热内卢|里约
Buenos Aires;Argentina;buenos aires|布宜诺斯艾利斯
Santiago;Chile;圣地亚哥
Lima;Peru;利马
Bogota;Colombia;bogota|bogotá|波哥大";
