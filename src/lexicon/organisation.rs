//! Words by which a text's own names are known: endings of firms and offices, what a firm does, what stands for it later.

use std::sync::LazyLock;

use super::Phrases;

/// What sort of thing a name is, as far as it decides whose a figure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sort {
    /// A firm, club, port, hospital, school: figures are its own.
    Owner,
    /// A district, a county, a zone that no table knows.
    Area,
    /// An office, association or house of research: it tells figures of others.
    Teller,
}

/// Last words of English names.
#[rustfmt::skip]
const ENDINGS: &[(Sort, &str)] = &[
    (Sort::Owner, "Inc|Corp|Corporation|Co|Company|Companies|Group|Ltd|Limited|Holdings|Holding|PLC|plc|AG|SA|SE|NV|GmbH|LLC|LLP|SpA|Berhad|Bhd|Pte|Pty|AB|ASA|Oyj|KK|Motors|Motor|Automotive|Automobile|Auto|Autos|Cars|Bank|Bancorp|Banking|Airlines|Airways|Airline|Air|Aviation|Aerospace|Railway|Railways|Rail|Metro|Transit|Transport|Energy|Power|Electric|Electronics|Semiconductor|Semiconductors|Microelectronics|Technologies|Technology|Tech|Systems|Software|Networks|Robotics|Devices|Instruments|Digital|Mobile|Telecom|Communications|Pharmaceuticals|Pharmaceutical|Pharma|Biotech|Biologics|Biosciences|Therapeutics|Healthcare|Health|Medical|Foods|Food|Beverages|Beverage|Dairy|Brewery|Breweries|Brewing|Coffee|Tea|Steel|Metals|Mining|Mines|Minerals|Resources|Lithium|Materials|Chemical|Chemicals|Petroleum|Petrochemical|Oil|Gas|Solar|Wind|Hydro|Nuclear|Renewables|Batteries|Battery|Shipbuilding|Shipyard|Shipyards|Industries|Industrial|Manufacturing|Engineering|Construction|Properties|Property|Realty|Estates|Developers|Hotels|Hotel|Resorts|Resort|Inns|Inn|Hospitality|Cruises|Cruise|Travel|Tours|Logistics|Shipping|Lines|Freight|Express|Couriers|Post|Stores|Store|Supermarkets|Markets|Retail|Brands|Apparel|Fashion|Media|Studios|Studio|Pictures|Films|Entertainment|Broadcasting|Television|Records|Publishing|Capital|Ventures|Partners|Equity|Securities|Insurance|Assurance|Reinsurance|Financial|Finance|Investments|Investment|Fund|Funds|Trust|Foundation|Exchange|University|College|School|Academy|Schools|Hospital|Hospitals|Clinic|Clinics|Infirmary|Center|Centre|Museum|Gallery|Library|Theatre|Theater|Opera|Park|Parks|Zoo|Aquarium|Gardens|Stadium|Arena|Ground|Port|Ports|Harbour|Harbor|Airport|Airports|Terminal|Terminals|Canal|Plant|Mill|Factory|Refinery|Mine|Dam|Reactor|Farm|League|Premiership|Cup|Championship|Championships|Open|Masters|Marathon|Olympics|Games|Tournament|Series|Festival|Expo|Exhibition|Fair|Biennale|FC|Club|Athletic|Rovers|Wanderers|Rangers|Hotspur|Tigers|Lions|Eagles|Bears|Warriors|Kings|Authority|Farms|Pharmacies|Pharmacy|Bakeries|Bakery|Roasters|Cafes|Dairies|Mills|Vineyards|Wines|Spirits|Distillers|Distillery|Cinemas|Theatres|Gyms|Fitness|Toys|Interactive|Drones|Cosmetics|Beauty|Footwear|Shoes|Furniture|Appliances|Packaging|Plastics|Ceramics|Cement|Seeds|Fisheries|Seafood|Seafoods|Bakehouse|Confectionery|Chocolate|Snacks|Cargo|Satellites|Launch|Outdoors|Outfitters|Homes|Housing|Rentals|Leasing|Lending|Payments|Broadband|Wireless|Labs|Laboratories|Diagnostics|Genomics|Vaccines|Dental|Optics|Opticians|Booksellers|Books|Bikes|Cycles|Boats|Yachts|Scooters|Trucks|Buses|Coaches|Taxis|Recycling|Waste|Water|Waters|Timber|Sawmills|Forests|Textiles|Garments|Clothing|Jewellers|Watches|Yards|Haulage|Removals|Storage"),
    (Sort::Area, "District|County|Prefecture|Borough|Township|Village|Zone|Area|Region|Province|Peninsula|Valley|Parish|Island|Islands"),
    (Sort::Teller, "Ministry|Bureau|Administration|Commission|Agency|Association|Federation|Institute|Council|Department|Office|Board|Society|Union|Organization|Organisation|Statistics|Research|Consulting|Consultancy|Consultants|Intelligence|Analytics|Insights|Insight|Advisory|Ratings|Observatory|Alliance|Chamber|Committee|Treasury|Customs|Government|Parliament|Congress|Senate|Court|Police|Secretariat|Forum|Monitor|Survey|Report|Reports|Index|Yearbook|News|Times|Daily|Journal|Press|Weekly|Post-Gazette|Tribune|Herald|Reuters|Bloomberg"),
];

/// First words of English names that go on with *of*.
#[rustfmt::skip]
const LEADS: &[(Sort, &str)] = &[
    (Sort::Owner, "Port|University|Bank|Museum|Hospital|College|School|Institute|Airports|Academy|Tour|Cup|League"),
    (Sort::Teller, "Ministry|Department|Bureau|Office|Council|Board|Society|Association|Chamber|Federation|Commission|Secretary|Minister|House"),
];

/// Last words of Chinese names.
#[rustfmt::skip]
const CHINESE_ENDINGS: &[(Sort, &str)] = &[
    (Sort::Owner, "股份有限公司|有限责任公司|有限公司|总公司|公司|集团|股份|控股|银行|证券|大学|学院|医院|港|港务|机场|博物馆|博物院|美术馆|图书馆|体育馆|俱乐部|联赛|超级联赛|马拉松|博览会|进博会|广交会|音乐节|电影节|度假区|度假村|旅游区|景区|风景区|乐园|动物园|古镇|码头|航空|制药|药业|影业|传媒|重工|钢铁|水泥|水电站|核电站|炼厂|油田|煤矿|产业基金|子基金|母基金|引导基金|基金会|工厂|超级工厂|酒店|商场|购物中心|奥特莱斯|电网|海运|铁路局|地铁|轨道交通"),
    (Sort::Area, "开发区|高新区|自贸区|自贸试验区|保税区|经开区|自由贸易试验区|示范区|自治县|自治州"),
    (Sort::Teller, "统计局|财政局|商务局|交通局|能源局|税务局|税务总局|文旅局|旅游局|气象局|教育局|民政局|公安局|农业局|水利局|卫生局|监管局|管理局|总局|海关总署|总署|海关|卫健委|卫生健康委|发改委|发展改革委|工信委|国资委|网信办|财政部|商务部|交通运输部|文旅部|文化和旅游部|工信部|工业和信息化部|教育部|农业农村部|民政部|水利部|外交部|人社部|住建部|商务厅|财政厅|交通运输厅|文旅厅|文化和旅游厅|教育厅|农业农村厅|工信厅|卫健委员会|委员会|协会|学会|商会|联合会|联盟|研究院|研究所|研究中心|数据中心|信息中心|中心|智库|咨询|研究|组委会|政府|市委|省委|人民银行|央行|交易所|机构"),
];

/// Verbs that only what does business has for subject: a name right before one is such a name.
#[rustfmt::skip]
const DOES: &str = "wins|lifts|picks|books|disclosed|discloses|turned over|turns over|swung|racked up|rang up|notched|sold|sells|delivered|delivers|produced|produces|manufactured|manufactures|makes|shipped|ships|exported|reported|reports|posted|posts|recorded|earned|earns|generated|generates|booked|raised|raises|employs|employed|operates|operated|runs|opened|opens|launched|launches|unveiled|acquired|bought|owns|owned|handled|handles|carried|carries|flew|flies|treated|treats|admitted|admits|enrolled|enrols|enrolls|hosted|attracted|attracts|drew|draws|welcomed|invested|invests|plans|aims|expects|forecasts|targets|supplied|supplies|built|builds|installed|installs|commissioned|secured|won|signed|announced|cut|lifted|boosted|increased|doubled|tripled|swung|lost|issued|issues|borrowed|repaid|spent|spends|paid|pays|said it|said its|says it|says its|will invest|will build|will open|will produce|is building|is investing|has invested|has sold|has delivered|has opened|has produced|has raised|has built|had sold|had delivered|shares|stock|ended the quarter|ended the year|closed the year|was valued|is valued|controls|manages|serves|served|processed|vaccinated|performed|achieved|achieves|took in|pulled in|brought in|turned a profit|broke even";

/// Nouns before a name that say what it is: *carmaker* X.
#[rustfmt::skip]
const CALLED: &str = "company|firm|group|carmaker|automaker|automakers|truckmaker|planemaker|chipmaker|drugmaker|phonemaker|battery maker|maker|manufacturer|producer|supplier|developer|operator|retailer|lender|insurer|utility|airline|carrier|brand|platform|app|start-up|startup|giant|chain|miner|steelmaker|shipbuilder|shipyard|shipping line|brewer|builder|foundry|designer|provider|rival|competitor|parent|subsidiary|unit|affiliate|conglomerate|broadcaster|streamer|publisher|studio|club|side|champions|team|league|tournament|festival|hospital|university|museum|resort|hotel|park|port|airport|plant|mine|refinery|foundation|charity|fund|sub-fund|called|named|dubbed|known as";

/// What stands for a name that the text gave before. The noun says of which sort it must be.
#[rustfmt::skip]
const LATER: &str = "company|firm|group|carmaker|automaker|truckmaker|planemaker|chipmaker|drugmaker|battery maker|maker|manufacturer|producer|supplier|developer|operator|retailer|lender|bank|insurer|utility|airline|carrier|brand|platform|app|start-up|startup|giant|chain|miner|steelmaker|shipbuilder|shipyard|brewer|builder|foundry|designer|provider|conglomerate|broadcaster|streamer|publisher|studio|club|team|league|tournament|festival|hospital|university|school|college|museum|resort|hotel|park|zoo|port|airport|plant|mine|factory|refinery|foundation|charity|trust|fund|exchange|exhibition|expo|fair|marathon|race|event|business|base|terminal|canal|stadium|theatre|theater|clinic|railway|network|grower|seller|farmer|baker|caterer|dealer|trader|bottler|distiller|distillery|winery|winemaker|contractor|haulier|shipowner|exporter|importer|wholesaler|distributor|discounter|supermarket|bookseller|toymaker|gamemaker|shoemaker|watchmaker|jeweller|housebuilder|homebuilder|landlord|recycler|refiner|smelter|laboratory|cooperative|co-operative|broker|tour operator|bakery|dairy|farm";

/// The same in Chinese, as subjects.
#[rustfmt::skip]
const CHINESE_LATER: &str = "该公司|公司|本公司|我司|该集团|集团|该行|该校|学校|该院|医院|该医院|该港|港口|该港口|该企业|该基金|基金|该平台|平台|该机场|机场|该品牌|该酒店|酒店|该俱乐部|俱乐部|该车企|该药企|该项目|该店|该联赛|联赛|该赛事|赛事|该景区|景区|该馆|该厂|工厂|该工厂|其|该机构|该银行|该券商|该大学|该园区|园区|该博物馆|该车展|展会|该展会";

/// Words that begin a Chinese name or stand before one and are none of it.
#[rustfmt::skip]
const CHINESE_GENERIC: &str = "第一|第二|第三|首座|一期|二期|三期|该|本|这家|那家|一家|几家|多家|各家|各|我|子|分|母|上市|外资|国有|民营|科技|大型|中小|小型|相关|其他|其它|全资|控股子|跨国|初创|龙头|头部|家|两家|三家|所有|部分|许多|不少|新|老|大|每家|某|同类|国内外|海外|公立|私立|民办|综合|三甲|三级|二级|基层|定点|商业|中央|国有大型商业|股份制|城市商业|投资|科技型|高新技术|互联网|制造|物流|平台|国有独资|职业|综合性|主要|重点|沿海|内河|国际|枢纽|支线|运输|通用|职业足球|顶级|品牌|连锁|加盟|直营|星级|高端|经济型|本地|当地|外地|境外|境内|城轨|地铁|央企|国企|民企|企业|各大|几大|两大|三大|四大|五大|在营|筹建中|在建|待开业|已开业|新开业";

/// What a firm alone does or has, behind its Chinese name.
#[rustfmt::skip]
const CHINESE_DOES: &str = "宣布|公告|发布公告|发布财报|发布年报|发布业绩|公布财报|公布业绩|披露|财报|年报|半年报|季报|旗下|董事长|创始人|首席执行官|总裁|副总裁|总经理|股价|市值|发布的财报|日前发布|方面表示|方面称|港股|上市公司|在港交所|门店|再闯港交所|冲刺港交所|闯关港交所|叩响港交所|冲刺港股|冲刺IPO|冲击IPO|递表|二次递表|赴港上市|拟赴港|登陆港交所|登陆科创板|登陆创业板|向港交所|通过聆讯|完成A轮|完成B轮|完成C轮|完成D轮|完成新一轮融资|拟收购|拟募资|拟以";

fn sorted(rows: &'static [(Sort, &'static str)]) -> Phrases<Sort> {
    Phrases::of(rows.iter().map(|(sort, words)| (*words, *sort)))
}

fn listed(words: &'static str) -> Phrases<()> {
    Phrases::of([(words, ())])
}

/// Last words of English names.
pub static NAME_ENDINGS: LazyLock<Phrases<Sort>> = LazyLock::new(|| sorted(ENDINGS));
/// First words of English names that go on with *of*.
pub static NAME_LEADS: LazyLock<Phrases<Sort>> = LazyLock::new(|| sorted(LEADS));
/// Last words of Chinese names.
pub static CHINESE_NAME_ENDINGS: LazyLock<Phrases<Sort>> = LazyLock::new(|| sorted(CHINESE_ENDINGS));
/// What a firm does, behind its English name.
pub static NAME_DOES: LazyLock<Phrases<()>> = LazyLock::new(|| listed(DOES));
/// What a firm does or has, behind its Chinese name.
pub static CHINESE_NAME_DOES: LazyLock<Phrases<()>> = LazyLock::new(|| listed(CHINESE_DOES));
/// Nouns before a name that say what it is.
pub static NAME_CALLED: LazyLock<Phrases<()>> = LazyLock::new(|| listed(CALLED));
/// Nouns that stand for a name given before.
pub static NAME_LATER: LazyLock<Phrases<()>> = LazyLock::new(|| listed(LATER));
/// The same in Chinese.
pub static CHINESE_NAME_LATER: LazyLock<Phrases<()>> = LazyLock::new(|| listed(CHINESE_LATER));
/// Words that make no name of what stands behind them.
pub static CHINESE_NAME_GENERIC: LazyLock<Phrases<()>> = LazyLock::new(|| listed(CHINESE_GENERIC));

/// Endings that only say how a firm is owned: no part of how it is called.
pub const LEGAL_ENDINGS: &[&str] = &[
    "Inc",
    "Inc.",
    "Corp",
    "Corp.",
    "Corporation",
    "Co",
    "Co.",
    "Ltd",
    "Ltd.",
    "Limited",
    "PLC",
    "plc",
    "AG",
    "SA",
    "SE",
    "NV",
    "GmbH",
    "LLC",
    "LLP",
    "SpA",
    "Bhd",
    "Berhad",
    "Pte",
    "Pty",
    "AB",
    "ASA",
    "Oyj",
    "KK",
    "股份有限公司",
    "有限责任公司",
    "有限公司",
];
