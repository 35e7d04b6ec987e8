//! More states, regions and cities of the other countries: a row each, country by country.

/// Name, what contains it, names in texts. Names that are as often something else's (Georgia, Kent, Florence) are left out.
pub(super) const TABLE: &str = "\
Arkansas;United States;arkansas|阿肯色
Nebraska;United States;nebraska|内布拉斯加
South Dakota;United States;south dakota|南达科他
North Dakota;United States;north dakota|北达科他
Montana;United States;montana|蒙大拿
Idaho;United States;idaho|爱达荷
Wyoming;United States;wyoming|怀俄明
New Mexico;United States;new mexico|新墨西哥
West Virginia;United States;west virginia|西弗吉尼亚
Vermont;United States;vermont|佛蒙特
Maine;United States;Maine|缅因
New Hampshire;United States;new hampshire|新罕布什尔
Rhode Island;United States;rhode island|罗得岛
Delaware;United States;delaware|特拉华
Mississippi;United States;mississippi|密西西比
St. Louis;Missouri;st. louis|圣路易斯
Kansas City;Missouri;kansas city|堪萨斯城
San Antonio;Texas;san antonio|圣安东尼奥
Aichi;Japan;aichi|爱知县
Chiba;Japan;chiba|千叶县
Saitama;Japan;saitama|埼玉县
Kanagawa;Japan;kanagawa|神奈川
Hyogo;Japan;hyogo|兵库县
Nagano;Japan;nagano|长野县
Niigata;Japan;niigata|新潟
Shizuoka;Japan;shizuoka|静冈
Fukushima;Japan;fukushima|福岛县
Kumamoto;Japan;kumamoto|熊本
Kagoshima;Japan;kagoshima|鹿儿岛
Nagasaki;Japan;nagasaki|长崎
Miyagi;Japan;miyagi|宫城县
Aomori;Japan;aomori|青森
Ishikawa;Japan;ishikawa|石川县
Gyeonggi;South Korea;gyeonggi|京畿道
Gangwon;South Korea;gangwon|江原道
Ulsan;South Korea;ulsan|蔚山
Daejeon;South Korea;daejeon|大田市
Gwangju;South Korea;gwangju
Uttar Pradesh;India;uttar pradesh|北方邦
Madhya Pradesh;India;madhya pradesh|中央邦
Andhra Pradesh;India;andhra pradesh|安得拉邦
Himachal Pradesh;India;himachal pradesh
West Bengal;India;west bengal|西孟加拉邦
Bihar;India;bihar|比哈尔邦
Odisha;India;odisha|奥里萨邦
Assam;India;assam|阿萨姆邦
Goa;India;Goa|果阿
Haryana;India;haryana|哈里亚纳邦
Jharkhand;India;jharkhand
Chhattisgarh;India;chhattisgarh
Uttarakhand;India;uttarakhand
Ahmedabad;Gujarat;ahmedabad|艾哈迈达巴德
Surat;Gujarat;Surat|苏拉特
Jaipur;Rajasthan;jaipur|斋浦尔
Lucknow;Uttar Pradesh;lucknow
Nagpur;Maharashtra;nagpur
Sindh;Pakistan;sindh|信德省
Balochistan;Pakistan;balochistan|俾路支省
Islamabad;Pakistan;islamabad|伊斯兰堡
Chattogram;Bangladesh;chattogram|chittagong|吉大港
West Java;Indonesia;west java|西爪哇
Central Java;Indonesia;central java|中爪哇
East Java;Indonesia;east java|东爪哇
Java;Indonesia;Java|爪哇
Sumatra;Indonesia;sumatra|苏门答腊
Sulawesi;Indonesia;sulawesi|苏拉威西
Kalimantan;Indonesia;kalimantan|加里曼丹
Bandung;West Java;bandung|万隆
Binh Duong;Vietnam;binh duong|平阳省
Dong Nai;Vietnam;dong nai|同奈省
Can Tho;Vietnam;can tho|芹苴
Pattaya;Thailand;pattaya|芭提雅
Luzon;Philippines;luzon|吕宋
Mindanao;Philippines;mindanao|棉兰老
Davao;Philippines;davao|达沃市
South Australia;Australia;south australia|南澳大利亚
Northern Territory;Australia;northern territory
Gold Coast;Queensland;gold coast|黄金海岸
New Brunswick;Canada;new brunswick
Newfoundland;Canada;newfoundland and labrador|newfoundland
Jalisco;Mexico;jalisco
Sonora;Mexico;sonora
Yucatán;Mexico;yucatán|yucatan
Oaxaca;Mexico;oaxaca
Puebla;Mexico;puebla
Sinaloa;Mexico;sinaloa
Baja California;Mexico;baja california
Quintana Roo;Mexico;quintana roo
Guanajuato;Mexico;guanajuato
Minas Gerais;Brazil;minas gerais|米纳斯吉拉斯
Bahia;Brazil;bahia|巴伊亚
Paraná;Brazil;paraná|parana|巴拉那州
Rio Grande do Sul;Brazil;rio grande do sul|南里奥格兰德
Mato Grosso do Sul;Brazil;mato grosso do sul
Mato Grosso;Brazil;mato grosso|马托格罗索
Santa Catarina;Brazil;santa catarina
Pernambuco;Brazil;pernambuco
Ceará;Brazil;ceará
Goiás;Brazil;goiás|goias
Antofagasta;Chile;antofagasta|安托法加斯塔
Atacama;Chile;atacama|阿塔卡马
Valparaíso;Chile;valparaíso|valparaiso
Arequipa;Peru;arequipa
Piura;Peru;piura
Antioquia;Colombia;antioquia
Siberia;Russia;siberia|西伯利亚
Tatarstan;Russia;tatarstan|鞑靼斯坦
Krasnodar;Russia;krasnodar
Novosibirsk;Russia;novosibirsk|新西伯利亚
Vladivostok;Russia;vladivostok|符拉迪沃斯托克
Yekaterinburg;Russia;yekaterinburg|叶卡捷琳堡
Odesa;Ukraine;odesa|odessa|敖德萨
Kharkiv;Ukraine;kharkiv|哈尔科夫
Lviv;Ukraine;lviv|利沃夫
Konya;Turkey;konya
Adana;Turkey;Adana
Gaziantep;Turkey;gaziantep
Mersin;Turkey;mersin
Dammam;Saudi Arabia;dammam|达曼
Mecca;Saudi Arabia;Mecca|麦加
Western Cape;South Africa;western cape|西开普
Eastern Cape;South Africa;eastern cape|东开普
Gauteng;South Africa;gauteng|豪登省
KwaZulu-Natal;South Africa;kwazulu-natal
Limpopo;South Africa;limpopo
Mpumalanga;South Africa;mpumalanga
Abuja;Nigeria;abuja|阿布贾
Kano;Nigeria;kano state
Kisumu;Kenya;kisumu
Marrakech;Morocco;marrakech|marrakesh|马拉喀什
Tangier;Morocco;tangier|丹吉尔
Tunis;Tunisia;tunis|突尼斯市
Sfax;Tunisia;sfax
Algiers;Algeria;algiers|阿尔及尔
Essex;England;essex
Surrey;England;surrey
Sussex;England;sussex
Norfolk;England;norfolk
Suffolk;England;suffolk
Dorset;England;dorset
Somerset;England;somerset
Lancashire;England;lancashire|兰开夏
Cheshire;England;cheshire
Lincolnshire;England;lincolnshire
Derbyshire;England;derbyshire
Staffordshire;England;staffordshire
Oxfordshire;England;oxfordshire
Cambridgeshire;England;cambridgeshire
Hertfordshire;England;hertfordshire
Gloucestershire;England;gloucestershire
Nottinghamshire;England;nottinghamshire
Leicestershire;England;leicestershire
Northumberland;England;northumberland
Merseyside;England;merseyside
Greater Manchester;England;greater manchester|大曼彻斯特
West Midlands;England;west midlands|西米德兰兹
East Midlands;England;east midlands
Teesside;England;teesside
Sunderland;England;sunderland|桑德兰
Coventry;England;coventry|考文垂
Brighton;England;brighton|布莱顿
Exeter;England;exeter
Inverness;Scotland;inverness
Orkney;Scotland;orkney
Shetland;Scotland;shetland
North Rhine-Westphalia;Germany;north rhine-westphalia|北莱茵-威斯特法伦|北威州
Lower Saxony;Germany;lower saxony|下萨克森
Saxony-Anhalt;Germany;saxony-anhalt
Baden-Württemberg;Germany;baden-württemberg|baden-wuerttemberg|巴登-符腾堡|巴符州
Brandenburg;Germany;brandenburg|勃兰登堡
Thuringia;Germany;thuringia|图林根
Schleswig-Holstein;Germany;schleswig-holstein|石荷州
Mecklenburg-Vorpommern;Germany;mecklenburg-vorpommern|mecklenburg-western pomerania
Rhineland-Palatinate;Germany;rhineland-palatinate|莱法州
Saarland;Germany;saarland
Dortmund;Germany;dortmund|多特蒙德
Alsace;France;alsace|阿尔萨斯
Occitanie;France;occitanie
Nouvelle-Aquitaine;France;nouvelle-aquitaine
Corsica;France;corsica|科西嘉
Rennes;France;rennes
Grenoble;France;grenoble
Puglia;Italy;puglia|apulia|普利亚
Calabria;Italy;calabria|卡拉布里亚
Campania;Italy;campania|坎帕尼亚
Liguria;Italy;liguria
Umbria;Italy;umbria
Abruzzo;Italy;abruzzo
Emilia-Romagna;Italy;emilia-romagna|艾米利亚-罗马涅
Trentino;Italy;trentino
Basilicata;Italy;basilicata
Bari;Italy;Bari|巴里市
Palermo;Italy;palermo|巴勒莫
Catania;Italy;catania
Verona;Italy;verona|维罗纳
Jaén;Andalusia;jaén|jaen|哈恩省
Córdoba;Andalusia;córdoba
Almería;Andalusia;almería|almeria
Huelva;Andalusia;huelva
Cádiz;Andalusia;cádiz|cadiz
Granada;Andalusia;Granada|格拉纳达
Murcia;Spain;murcia|穆尔西亚
Aragon;Spain;aragon|阿拉贡
Asturias;Spain;asturias
Cantabria;Spain;cantabria
Castile and León;Spain;castile and león|castile and leon|castilla y león
Castilla-La Mancha;Spain;castilla-la mancha
Extremadura;Spain;extremadura|埃斯特雷马杜拉
Navarre;Spain;navarre|navarra|纳瓦拉
Basque Country;Spain;basque country|巴斯克地区
Balearic Islands;Spain;balearic islands|balearics|巴利阿里群岛
Canary Islands;Spain;canary islands|加那利群岛
Zaragoza;Spain;zaragoza|萨拉戈萨
Alicante;Spain;alicante|阿利坎特
Alentejo;Portugal;alentejo
Flanders;Belgium;flanders|佛兰德
Wallonia;Belgium;wallonia|瓦隆
The Hague;Netherlands;the hague|海牙
Groningen;Netherlands;groningen|格罗宁根
Zeeland;Netherlands;zeeland
Lausanne;Switzerland;lausanne|洛桑
Tyrol;Austria;tyrol|蒂罗尔
Styria;Austria;styria
Uppsala;Sweden;uppsala|乌普萨拉
Bergen;Norway;bergen|卑尔根
Trondheim;Norway;trondheim|特隆赫姆
Jutland;Denmark;jutland|日德兰
Lapland;Finland;lapland|拉普兰
Tampere;Finland;tampere|坦佩雷
Silesia;Poland;silesia|西里西亚
Poznan;Poland;poznan|poznań|波兹南
Peloponnese;Greece;peloponnese|伯罗奔尼撒
Kalamata;Greece;kalamata
Limerick;Ireland;Limerick";
