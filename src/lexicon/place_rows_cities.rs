//! States, regions and cities of the other countries: a row each, country by country.

/// Name, what contains it, names in texts.
pub(super) const TABLE: &str = "\
New York;United States;new york|纽约
California;United States;california|加州|加利福尼亚
Texas;United States;texas|德州|得克萨斯
Florida;United States;florida|佛罗里达
Los Angeles;United States;los angeles|洛杉矶
Chicago;United States;chicago|芝加哥
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
Seattle;United States;seattle|西雅图
Atlanta;United States;atlanta|亚特兰大
New Orleans;United States;new orleans|新奥尔良
Salt Lake City;United States;salt lake city|盐湖城
San Francisco;California;san francisco|旧金山
San Diego;California;san diego|圣迭戈
Houston;Texas;houston|休斯敦
Dallas;Texas;dallas|达拉斯
Miami;Florida;miami|迈阿密
Boston;Massachusetts;boston|波士顿
Detroit;Michigan;detroit|底特律
Philadelphia;Pennsylvania;philadelphia|费城
Las Vegas;Nevada;las vegas|拉斯维加斯
Denver;Colorado;denver|丹佛
Minneapolis;Minnesota;minneapolis|明尼阿波利斯
Nashville;Tennessee;nashville|纳什维尔
Memphis;Tennessee;memphis|孟菲斯
Baltimore;Maryland;baltimore|巴尔的摩
Pittsburgh;Pennsylvania;pittsburgh|匹兹堡
Cleveland;Ohio;cleveland|克利夫兰
Cincinnati;Ohio;cincinnati|辛辛那提
Milwaukee;Wisconsin;milwaukee|密尔沃基
Sacramento;California;sacramento|萨克拉门托
Tampa;Florida;tampa|坦帕
Louisville;Kentucky;louisville|路易斯维尔
Indianapolis;Indiana;indianapolis|印第安纳波利斯
Honolulu;Hawaii;honolulu|火奴鲁鲁|檀香山
San Jose;California;san jose|圣何塞
Tokyo;Japan;tokyo|东京
Osaka;Japan;osaka|大阪
Kyoto;Japan;kyoto|京都
Nagoya;Japan;nagoya|名古屋
Hokkaido;Japan;hokkaido|北海道
Fukuoka;Japan;fukuoka|福冈
Kobe;Japan;kobe|神户
Yokohama;Japan;yokohama|横滨
Okinawa;Japan;okinawa|冲绳
Hiroshima;Japan;hiroshima|广岛
Sendai;Japan;sendai|仙台
Sapporo;Hokkaido;sapporo|札幌
Seoul;South Korea;seoul|首尔
Busan;South Korea;busan|釜山
Incheon;South Korea;incheon|仁川
Daegu;South Korea;daegu|大邱
Jeju;South Korea;jeju|济州岛|济州
Mumbai;India;mumbai|孟买
Delhi;India;delhi|德里
New Delhi;India;new delhi|新德里
Bangalore;India;bangalore|bengaluru|班加罗尔
Chennai;India;chennai|金奈
Gujarat;India;gujarat|古吉拉特
Tamil Nadu;India;tamil nadu|泰米尔纳德
Maharashtra;India;maharashtra|马哈拉施特拉
Kolkata;India;kolkata|加尔各答
Hyderabad;India;hyderabad|海得拉巴|海德拉巴
Pune;India;pune|浦那
Kerala;India;kerala|喀拉拉邦|喀拉拉
Karnataka;India;karnataka|卡纳塔克邦
Punjab;India;punjab|旁遮普邦
Rajasthan;India;rajasthan|拉贾斯坦邦
Telangana;India;telangana|特伦甘纳邦
Jakarta;Indonesia;jakarta|雅加达
Bali;Indonesia;bali|巴厘岛
Surabaya;Indonesia;surabaya|泗水
Hanoi;Vietnam;hanoi|河内
Ho Chi Minh City;Vietnam;ho chi minh city|胡志明市
Da Nang;Vietnam;da nang|danang|岘港
Haiphong;Vietnam;haiphong|hai phong|海防市
Bangkok;Thailand;bangkok|曼谷
Phuket;Thailand;phuket|普吉|普吉岛
Chiang Mai;Thailand;chiang mai|清迈
Kuala Lumpur;Malaysia;kuala lumpur|吉隆坡
Johor;Malaysia;johor|柔佛
Penang;Malaysia;penang|槟城
Selangor;Malaysia;selangor|雪兰莪
Sabah;Malaysia;sabah|沙巴州
Sarawak;Malaysia;sarawak|砂拉越
Manila;Philippines;manila|马尼拉
Cebu;Philippines;cebu|宿务
Sydney;Australia;sydney|悉尼
Melbourne;Australia;melbourne|墨尔本
Queensland;Australia;queensland|昆士兰
New South Wales;Australia;new south wales|新南威尔士
Victoria;Australia;维多利亚州
Western Australia;Australia;western australia|西澳
Brisbane;Australia;brisbane|布里斯班
Perth;Australia;perth|珀斯
Adelaide;Australia;adelaide|阿德莱德
Canberra;Australia;canberra|堪培拉
Hobart;Australia;hobart|霍巴特
Tasmania;Australia;tasmania|塔斯马尼亚
Auckland;New Zealand;auckland|奥克兰
Christchurch;New Zealand;christchurch|克赖斯特彻奇|基督城
Toronto;Canada;toronto|多伦多
Vancouver;Canada;vancouver|温哥华
Montreal;Canada;montreal|蒙特利尔
Ontario;Canada;ontario|安大略
Quebec;Canada;quebec|魁北克
Alberta;Canada;alberta|艾伯塔|阿尔伯塔
British Columbia;Canada;british columbia|不列颠哥伦比亚
Calgary;Canada;calgary|卡尔加里
Ottawa;Canada;ottawa|渥太华
Edmonton;Canada;edmonton|埃德蒙顿
Winnipeg;Canada;winnipeg|温尼伯
Manitoba;Canada;manitoba|曼尼托巴
Saskatchewan;Canada;saskatchewan|萨斯喀彻温
Nova Scotia;Canada;nova scotia|新斯科舍
Mexico City;Mexico;mexico city|墨西哥城
Guadalajara;Mexico;guadalajara|瓜达拉哈拉
Monterrey;Mexico;monterrey|蒙特雷
Sao Paulo;Brazil;sao paulo|são paulo|圣保罗
Rio de Janeiro;Brazil;rio de janeiro|里约热内卢|里约
Curitiba;Brazil;curitiba|库里蒂巴
Buenos Aires;Argentina;buenos aires|布宜诺斯艾利斯
Santiago;Chile;圣地亚哥
Lima;Peru;利马
Bogota;Colombia;bogota|bogotá|波哥大
Medellín;Colombia;medellín|medellin|麦德林
Moscow;Russia;moscow|莫斯科
St Petersburg;Russia;st petersburg|st. petersburg|圣彼得堡
Kyiv;Ukraine;kyiv|kiev|基辅
Istanbul;Turkey;istanbul|伊斯坦布尔
Ankara;Turkey;ankara|安卡拉
Izmir;Turkey;izmir|伊兹密尔
Antalya;Turkey;antalya|安塔利亚
Riyadh;Saudi Arabia;riyadh|利雅得
Jeddah;Saudi Arabia;jeddah|吉达
Dubai;United Arab Emirates;dubai|迪拜
Abu Dhabi;United Arab Emirates;abu dhabi|阿布扎比
Sharjah;United Arab Emirates;sharjah|沙迦
Cairo;Egypt;cairo|开罗
Johannesburg;South Africa;johannesburg|约翰内斯堡
Cape Town;South Africa;cape town|开普敦
Durban;South Africa;durban|德班
Lagos;Nigeria;lagos|拉各斯
Nairobi;Kenya;nairobi|内罗毕
Mombasa;Kenya;mombasa|蒙巴萨
Karachi;Pakistan;karachi|卡拉奇
Lahore;Pakistan;lahore|拉合尔
Dhaka;Bangladesh;dhaka|达卡
Phnom Penh;Cambodia;phnom penh|金边
Colombo;Sri Lanka;colombo|科伦坡
London;United Kingdom;london|伦敦
Scotland;United Kingdom;scotland|scottish|苏格兰
England;United Kingdom;england|英格兰
Wales;United Kingdom;wales|welsh|威尔士
Northern Ireland;United Kingdom;northern ireland|northern irish|北爱尔兰
Manchester;England;manchester|曼彻斯特
Birmingham;England;birmingham|伯明翰
Liverpool;England;利物浦
Edinburgh;Scotland;edinburgh|爱丁堡
Glasgow;Scotland;glasgow|格拉斯哥
Leeds;England;leeds|利兹
Bristol;England;bristol|布里斯托尔|布里斯托
Sheffield;England;sheffield|谢菲尔德
Nottingham;England;nottingham|诺丁汉
Leicester;England;leicester|莱斯特
Southampton;England;southampton|南安普敦
Portsmouth;England;portsmouth|朴次茅斯
Plymouth;England;plymouth|普利茅斯
Norwich;England;norwich
Cornwall;England;cornwall|康沃尔
Devon;England;devon
Yorkshire;England;yorkshire|约克郡
Cumbria;England;cumbria
Cardiff;Wales;cardiff|加的夫|卡迪夫
Swansea;Wales;swansea
Aberdeen;Scotland;aberdeen|阿伯丁
Dundee;Scotland;dundee
Belfast;Northern Ireland;belfast|贝尔法斯特
Berlin;Germany;berlin|柏林
Munich;Germany;munich|慕尼黑
Frankfurt;Germany;frankfurt|法兰克福
Hamburg;Germany;hamburg|汉堡市|汉堡港
Bavaria;Germany;bavaria|bavarian|巴伐利亚
Cologne;Germany;cologne|科隆
Stuttgart;Germany;stuttgart|斯图加特
Düsseldorf;Germany;düsseldorf|dusseldorf|杜塞尔多夫
Leipzig;Germany;leipzig|莱比锡
Dresden;Germany;dresden|德累斯顿
Bremen;Germany;bremen|不来梅
Hanover;Germany;hanover|汉诺威
Nuremberg;Germany;nuremberg|纽伦堡
Saxony;Germany;saxony|萨克森
Hesse;Germany;hesse|黑森州
Paris;France;paris|巴黎
Lyon;France;lyon|里昂
Marseille;France;marseille|马赛
Toulouse;France;toulouse|图卢兹
Nantes;France;nantes|南特
Bordeaux;France;bordeaux|波尔多
Lille;France;lille|里尔
Strasbourg;France;strasbourg|斯特拉斯堡
Normandy;France;normandy|诺曼底
Provence;France;provence|普罗旺斯
Rome;Italy;rome|罗马
Milan;Italy;milan|米兰
Venice;Italy;venice|威尼斯
Turin;Italy;turin|都灵
Naples;Italy;naples|那不勒斯
Bologna;Italy;bologna|博洛尼亚
Genoa;Italy;genoa|热那亚
Lombardy;Italy;lombardy|伦巴第
Tuscany;Italy;tuscany|托斯卡纳
Sicily;Italy;sicily|sicilian|西西里
Sardinia;Italy;sardinia|撒丁岛
Veneto;Italy;veneto
Piedmont;Italy;piedmont|皮埃蒙特
Madrid;Spain;madrid|马德里
Barcelona;Spain;barcelona|巴塞罗那
Catalonia;Spain;catalonia|catalan|加泰罗尼亚
Valencia;Spain;valencia|瓦伦西亚
Seville;Spain;seville|塞维利亚
Bilbao;Spain;bilbao|毕尔巴鄂
Andalusia;Spain;andalusia|andalusian|安达卢西亚
Galicia;Spain;galicia|加利西亚
Malaga;Spain;malaga|málaga|马拉加
Lisbon;Portugal;lisbon|里斯本
Porto;Portugal;porto|波尔图
Algarve;Portugal;algarve|the algarve|阿尔加维
Madeira;Portugal;madeira|马德拉
Amsterdam;Netherlands;amsterdam|阿姆斯特丹
Rotterdam;Netherlands;rotterdam|鹿特丹
Utrecht;Netherlands;utrecht|乌得勒支
Eindhoven;Netherlands;eindhoven|埃因霍温
Antwerp;Belgium;antwerp|安特卫普
Brussels;Belgium;brussels|布鲁塞尔
Ghent;Belgium;ghent|根特
Zurich;Switzerland;zurich|苏黎世
Geneva;Switzerland;geneva|日内瓦
Basel;Switzerland;巴塞尔市
Vienna;Austria;vienna|维也纳
Salzburg;Austria;salzburg|萨尔茨堡
Graz;Austria;graz|格拉茨
Stockholm;Sweden;stockholm|斯德哥尔摩
Gothenburg;Sweden;gothenburg|哥德堡
Malmö;Sweden;malmö|malmo|马尔默
Oslo;Norway;oslo|奥斯陆
Copenhagen;Denmark;copenhagen|哥本哈根
Aarhus;Denmark;aarhus|奥胡斯
Helsinki;Finland;helsinki|赫尔辛基
Warsaw;Poland;warsaw|华沙
Krakow;Poland;krakow|kraków|克拉科夫
Gdansk;Poland;gdansk|gdańsk|格但斯克
Wroclaw;Poland;wroclaw|wrocław
Prague;Czech Republic;prague|布拉格
Brno;Czech Republic;brno|布尔诺
Budapest;Hungary;budapest|布达佩斯
Athens;Greece;athens|雅典
Thessaloniki;Greece;thessaloniki|塞萨洛尼基
Crete;Greece;crete|克里特岛
Dublin;Ireland;dublin|都柏林
Galway;Ireland;galway
Bucharest;Romania;bucharest|布加勒斯特
Belgrade;Serbia;belgrade|贝尔格莱德
Reykjavik;Iceland;reykjavik|雷克雅未克
Zagreb;Croatia;zagreb|萨格勒布
Havana;Cuba;havana|哈瓦那
Quito;Ecuador;quito|基多
Tallinn;Estonia;tallinn|塔林
Addis Ababa;Ethiopia;addis ababa|亚的斯亚贝巴
Accra;Ghana;accra|阿克拉
Riga;Latvia;riga|里加
Vilnius;Lithuania;vilnius|维尔纽斯
Casablanca;Morocco;casablanca|卡萨布兰卡
Kathmandu;Nepal;kathmandu|加德满都
Muscat;Oman;muscat|马斯喀特
Gaza;Palestine;gaza|gaza strip|加沙|加沙地带
Doha;Qatar;doha|多哈
Kigali;Rwanda;kigali|基加利
Dakar;Senegal;dakar|达喀尔
Bratislava;Slovakia;bratislava|布拉迪斯拉发
Ljubljana;Slovenia;ljubljana|卢布尔雅那
Kampala;Uganda;kampala|坎帕拉
Montevideo;Uruguay;montevideo|蒙得维的亚
Caracas;Venezuela;caracas|加拉加斯";
