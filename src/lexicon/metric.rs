//! What business, economic and general news counts: a row a metric, with its phrases in both languages.

use std::sync::LazyLock;

use super::Phrases;
use super::rows::{Row, rows};

/// What a metric is measured in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dimension {
    /// Money.
    Money,
    /// A count of things.
    Count,
    /// A physical measure or a count: tonnes, containers, gigawatts.
    Volume,
    /// A ratio.
    Share,
    /// Money, a count or a measure.
    Any,
}

/// One metric.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Metric {
    /// Canonical English name.
    pub name: &'static str,
    /// The metric that it is a part or a kind of; its own name at the top.
    pub root: &'static str,
    /// What it is measured in.
    pub dimension: Dimension,
    /// Whether the phrase is no more than a hint (a bare "market"): any other phrase beats it.
    pub hint: bool,
    /// Whether the phrase is a verb, which names what stands right behind it: *sold* 12,000 cars.
    pub verb: bool,
    /// Whether it is told of a market or a place, never of a firm.
    pub wide: bool,
    /// Whether it is told of a place as a whole, without a topic: GDP, population.
    pub general: bool,
    /// Whether a firm tells it of itself.
    pub firm: bool,
}

/// Name, root (the metric that it is a part or a kind of; empty for its own), what it is measured in, phrases.
const TABLE: &str = "\
market size;;money;market size|market sizes|market scale|size of the market|retail scale|market was valued at|market is valued at|market valued at|market size was valued at|market size is valued at|industry was valued at|industry is valued at|market value|market volume|industry size|industry scale|scale of the market|scale of the industry|industrial scale|sector size|market worth|a market of|市场规模|市場規模|产业规模|產業規模|行业规模|行業規模|市场体量|产业总规模|市场总规模|市场容量|整体规模|产业规模总量|零售规模|零售市场规模|市场去年规模|市场今年规模|市场年均复合增长率|市场年均复合增长|市场年复合增长率|市场年复合增长|市场复合增长率|市场年均增速|市场年均增长|consumption market|consumer market
revenue;;money;revenue|revenues|turnover|total revenue|operating revenue|operating income|operating revenues|group revenue|net revenue|net revenues|net sales|annual revenue|营收|營收|营业收入|營業收入|收入|总收入|营业总收入|业务收入|主营业务收入|总营收|营业额|經營收入|经营收入|营收规模
in-app purchase revenue;revenue;money;in-app purchase revenue|in-app revenue|iap revenue|内购收入|內購收入
advertising revenue;revenue;money;advertising revenue|ad revenue|ad revenues|advertising revenues|advertising sales|广告收入|廣告收入|广告营收
subscription revenue;revenue;money;subscription revenue|subscription revenues|subscription income|订阅收入|会员收入|会员服务收入
tourism revenue;;money;tourism revenue|tourism revenues|tourism income|tourism receipts|旅游收入|旅遊收入|旅游总收入|旅游综合收入|国内旅游收入|文旅收入
tourist spending;tourism revenue;money;tourist spending|visitor spending|tourism spending|travel spending|旅游总花费|游客总花费|总花费|旅游消费
fiscal revenue;;money;fiscal revenue|public revenue|government revenue|fiscal revenues|state revenue|财政收入|财政总收入|地方财政收入|公共财政收入
general public budget revenue;fiscal revenue;money;budget revenue|general public budget revenue|一般公共预算收入
tax revenue;;money;tax revenue|tax revenues|tax receipts|tax income|tax take|税收收入|税收|稅收|税费收入|入库税收
corporation tax;tax revenue;money;corporation tax|corporate tax|corporate income tax|corporation tax yield|corporation tax receipts|企业所得税
income tax;tax revenue;money;income tax|personal income tax|income tax receipts|个人所得税
value-added tax;tax revenue;money;VAT|value-added tax|VAT receipts|增值税
non-tax revenue;fiscal revenue;money;non-tax revenue|非税收入
land sales revenue;fiscal revenue;money;land sales revenue|land sale revenue|land-sale revenue|土地出让收入|国有土地使用权出让收入|土地出让金
fiscal expenditure;;money;fiscal expenditure|fiscal spending|government spending|public spending|government expenditure|public expenditure|财政支出|财政总支出
general public budget expenditure;fiscal expenditure;money;budget expenditure|general public budget expenditure|一般公共预算支出|公共预算支出
box office;revenue;money;box office|box office revenue|box office revenues|box-office revenue|box-office|ticket sales|box office takings|box office receipts|ticket revenue|ticket income|票房|总票房|票房收入|门票收入
matchday revenue;revenue;money;matchday revenue|matchday income|gate receipts|比赛日收入
broadcast revenue;revenue;money;broadcast revenue|broadcasting revenue|broadcast income|tv revenue|转播收入|版权收入
commercial revenue;revenue;money;commercial revenue|commercial income|sponsorship revenue|sponsorship income|sponsorship|赞助收入|商业收入|赞助金额
rights fee;;money;rights fee|rights fees|broadcast rights|broadcasting rights|tv rights|media rights|media rights deal|rights deal|转播权|转播权费|版权费
transfer fee;;money;transfer fee|transfer fees|转会费
prize money;;money;prize money|prize fund|prize pool|purse|total prize money|奖金|總獎金|总奖金|奖金池|奖金总额|赛事奖金
advertising spending;;money;advertising expenditure|advertising spending|advertising spend|ad spending|ad spend|advertising investment|广告投放|广告支出|投流规模|广告投放规模|广告费用|广告费
sales;;any;sales volume|sales volumes|unit sales|vehicle sales|car sales|销售|销量|銷量|销售量|总销量|累计销量|销售总量|sales|total sales|group sales|销售收入|销售总额
sales value;sales;money;sales value|sales revenue|value of sales|销售额|銷售額|销售金额
retail sales;;any;retail sales|total retail sales|retail sales of consumer goods|total retail sales of consumer goods|零售额|社会消费品零售总额|零售总额|社零总额|零售量|零售销量|社会消费品零售额
online retail sales;retail sales;money;online retail sales|online sales|e-commerce sales|网上零售额|网络零售额|实物商品网上零售额|线上销售额
wholesale;;volume;wholesale volume|wholesale sales|wholesales|批发量|批发销量
gross merchandise value;;money;gmv|gross merchandise value|gross merchandise volume|transaction value|transaction amount|交易额|成交额|交易规模|成交总额|交易总额|成交金额|商品交易总额|交易金额
transaction volume;;any;transaction volume|trading volume|volume of transactions|transactions|成交量|交易量|交易笔数
home sales;;volume;home sales|house sales|property sales|housing sales|new home sales|商品房销售面积|销售面积|房屋销售|网签|网签量|销售商品房|售出商品房|成交商品房|销售新建商品房
deliveries;;volume;deliveries|vehicle deliveries|交付量|交付|交付数量|累计交付
shipments;;volume;shipments|shipment volume|unit shipments|出货量|出貨量|出货|发货量
registrations;;volume;registrations|new registrations|car registrations|vehicle registrations|registered vehicles|new car registrations|上牌量|上险量|登记量|注册量|注册登记
vehicle fleet;;count;vehicles in use|car ownership|vehicle ownership|vehicles on the road|vehicle population|汽车保有量|保有量|机动车保有量
output;;any;output|production|production volume|production volumes|industrial output|annual output|产量|產量|生产量|总产量|年产量|累计产量|原油产量
output and sales;output;volume;产销|产销量|production and sales|output and sales
output value;;money;output value|gross output|gross output value|value of output|industrial output value|产值|產值|总产值|工业总产值|年产值|全产业链产值
grain output;output;volume;grain output|grain harvest|harvest|crop|grain production|粮食产量|粮食总产量|总产
value added;;money;value added|added value|value-added|增加值|工业增加值|规模以上工业增加值|规上工业增加值
users;;count;users|user base|user scale|user size|user numbers|number of users|customers|customer base|clients|用户|用戶|用户规模|用户数|用户数量|客户|客户数|用户总数|客户数量
registered users;users;count;registered users|registered members|注册用户|注册用户数|注册会员|实名用户
new users;users;count;new users|new customers|user additions|新增用户|新用户|新增客户|新增注册用户
paying users;users;count;paying users|paid users|paid subscribers|paying subscribers|paying members|付费用户|付费用户数|付费会员
subscribers;;count;subscribers|subscriptions|members|membership|subscriber base|会员数|会员|订阅用户|订户|会员人数
monthly active users;users;count;monthly active users|monthly active|mau|monthly users|月活|月活用户|月活跃用户|月活躍用戶|月活跃用户数|月均活跃用户
daily active users;users;count;daily active users|dau|daily users|日活|日活跃用户|日活用户|日活跃用户数
users of a service;users;count;5g users|5g客户|5g用户|宽带用户|broadband users|broadband customers
potential users;users;count;potential users|potential user numbers|potential user base|潜在用户|潛在用戶
internet users;;count;internet users|netizens|online population|网民|网民规模|網民|上网人数
followers;;count;followers|fans|粉丝|粉丝数|关注者
downloads;;count;downloads|download volume|installs|app downloads|下载量|下載量|下载|下载次数|累计下载量|安装量
views;;count;views|plays|page views|video views|streams|播放量|点击量|阅读量|浏览量|观看次数|观看|观看人次|观看量
viewers;;count;viewers|tv audience|television audience|viewership|average audience|peak audience|收视人数|观看人数|观众规模
exports;;any;exports|export value|export volume|export sales|overseas sales|exports of goods|出口|出口额|出口量|出口总额|出口额达|出口总值|出口值|出口金额|外销|export amount|export sum
imports;;any;imports|import value|import volume|imports of goods|进口|進口|进口额|进口量|进口总值|进口值|进口总额|import amount|import sum
trade;;money;trade volume|two-way trade|foreign trade|total trade|imports and exports|bilateral trade|trade value|trade in goods|goods trade|进出口|进出口总额|進出口|贸易额|进出口总值|货物贸易|双边贸易额|外贸总额|进出口额|外贸进出口
trade surplus;;money;trade surplus|贸易顺差|顺差
trade deficit;;money;trade deficit|trade gap|贸易逆差|逆差
current account;;money;current account surplus|current account deficit|current account balance|经常账户|经常项目
investment;;money;investment|investments|total investment|planned investment|投资|投資|投资额|总投资|投资总额|投资规模|完成投资|计划总投资|投资总规模|累计投资
capital expenditure;investment;money;capital expenditure|capital expenditures|capex|capital spending|资本开支|资本支出
fixed-asset investment;;money;fixed-asset investment|fixed asset investment|investment in fixed assets|固定资产投资|固投
real estate investment;fixed-asset investment;money;real estate investment|property investment|real estate development investment|property development investment|房地产开发投资|房地产投资
foreign direct investment;;money;foreign direct investment|fdi|actual use of foreign capital|foreign investment|utilized foreign capital|实际使用外资|实际利用外资|外商直接投资|吸收外资|外资
R&D spending;;money;r&d spending|r&d expenditure|r&d investment|research and development spending|research spending|research and development|research and development expenditure|r&d costs|r&d expenses|r&d|研发投入|研发费用|研发支出|研发经费|研发开支|科研经费|研究与试验发展经费
funding;;money;funding|financing|fundraising|fund-raising|capital raised|融资|融資|融资额|募资|募集资金|融资规模|融资金额|融资总额|募资总额|募集资金总额
fund size;;money;fund size|target size|size of the fund|total scale of the fund|基金规模|目标规模|基金总规模|首期规模|总规模
commitment;;money;commitment|initial commitment|commitments|认缴|出资|认缴出资
registered capital;;money;registered capital|注册资本|注册资金
bond issuance;;money;bonds issued|bond issuance|bond sales|bond issue|bond sale|issuance of bonds|debt issuance|bonds|treasury bonds|special bonds|special-purpose bonds|发行债券|债券发行|发债规模|债券|专项债券|专项债|国债|特别国债|超长期特别国债|地方政府债券|新增专项债券|发行规模|发行额
foreign exchange reserves;;money;foreign exchange reserves|foreign-exchange reserves|forex reserves|fx reserves|currency reserves|foreign reserves|外汇储备|外汇储备规模
reserves;;any;reserves|proven reserves|oil reserves|stockpile|stockpiles|储量|储备|已探明储量|探明储量|库存量
inventories;;any;inventories|inventory|stocks|库存|库存水平
valuation;;money;valuation|valued|valued at|估值|投后估值
market capitalization;;money;market capitalization|market capitalisation|market cap|stock market value|总市值|市值|流通市值
profit;;money;profit|profits|earnings|利润|利潤|盈利|利润总额|工业企业利润
gross profit;profit;money;gross profit|gross profits|毛利|毛利润
operating profit;profit;money;operating profit|operating profits|profit from operations|EBIT|earnings before interest and tax|earnings before interest and taxes|earnings before tax and interest|营业利润|營業利潤|经营利润|息税前利润
pre-tax profit;profit;money;pre-tax profit|pretax profit|profit before tax|pre-tax earnings|earnings before tax|profits before tax|税前利润|税前盈利|除税前利润|除税前溢利
net profit;profit;money;net profit|net profit attributable to shareholders|net profit attributable to the parent|net profit attributable to owners|net income|net earnings|profit after tax|attributable net profit|profit attributable to shareholders|adjusted net profit|净利润|淨利潤|净利|归母净利润|归属于上市公司股东的净利润|归母净利|扣非净利润|归属母公司净利润|经调整净利润
ebitda;;money;ebitda|adjusted ebitda|earnings before interest, tax, depreciation and amortisation|earnings before interest, taxes, depreciation and amortization|息税折旧摊销前利润
cash flow;;money;cash flow|free cash flow|operating cash flow|现金流|自由现金流|经营现金流|经营活动产生的现金流量净额
cash;;money;cash|cash and cash equivalents|cash reserves|现金|现金储备|货币资金|现金及现金等价物
loss;;money;loss|losses|net loss|operating loss|pre-tax loss|pretax loss|loss before tax|losses before tax|pre-tax losses|economic loss|economic losses|direct economic losses|亏损|虧損|净亏损|经济损失|直接经济损失|损失
cost;;money;cost|costs|production cost|production costs|total cost|construction cost|project cost|operating costs|operating expenses|expenses|成本|制作成本|总成本|造价|费用|运营成本
spending;;money;spending|expenditure|expenditures|consumption expenditure|consumer spending|outlay|outlays|支出|花费|消费额|消费支出|人均消费支出|总支出|消费总额|开支
price;;money;price|prices|average price|selling price|average selling price|starting price|ticket price|ticket prices|priced|unit price|spot price|价格|價格|均价|单价|售价|平均价格|起售价|票价|指导价|平均售价|房价|油价
electricity price;price;money;electricity price|power price|electricity prices|electricity tariff|tariffs|电价|上网电价|度电成本
room rate;;money;room rate|room rates|average daily rate|average room rate|adr|daily rate|average room price|revpar|revenue per available room|平均房价|平均房费|客房均价|每间可售房收入
occupancy;;share;occupancy|occupancy rate|hotel occupancy|room occupancy|bed occupancy|load factor|passenger load factor|seat occupancy|入住率|平均入住率|客房出租率|出租率|客座率|上座率|床位使用率|酒店入住率
subsidy;;money;subsidy|subsidies|financial support|support|grant|grants|incentives|state aid|资金支持|补贴|補貼|资助|奖励|支持|补助|补贴资金|补助资金|奖补资金|扶持资金
donations;;money;donations|捐款|捐赠|善款|捐资
aid;;money;aid|assistance|relief package|援助|救助资金
stimulus;;money;stimulus|stimulus package|刺激计划
fine;;money;fine|fines|penalty|罚款|罚没|罚单|罚金
compensation;;money;compensation|damages|settlement|赔偿|赔偿金|赔款|补偿
tax;;money;tax|taxes|duties|tariff|税|关税|税费
tax cuts;;money;tax cuts|tax relief|tax refunds|tax rebates|tax and fee cuts|减税降费|减税|退税|留抵退税|减免税费
debt;;money;debt|liabilities|total debt|net debt|government debt|public debt|national debt|outstanding debt|borrowing|borrowings|债务|債務|负债|总负债|债务余额|政府债务余额|地方政府债务余额|有息负债|净债务
loans;;money;loans|lending|new loans|outstanding loans|credit|贷款|貸款|贷款余额|新增贷款|人民币贷款|人民币贷款余额|各项贷款余额|信贷
deposits;;money;deposits|存款|存款余额|人民币存款|各项存款余额
money supply;;money;money supply|m2|broad money|广义货币|货币供应量|社会融资规模|社融规模
bad loans;;money;bad loans|non-performing loans|不良贷款|不良贷款余额
bad loan ratio;;share;bad loan ratio|npl ratio|non-performing loan ratio|不良率|不良贷款率
premium income;;money;premium income|premiums|insurance premiums|保费收入|原保险保费收入|保费
claims paid;;money;claims paid|payouts|insured losses|赔付|赔付支出|赔付金额
deficit;;money;deficit|budget deficit|fiscal deficit|budget shortfall|shortfall|赤字|财政赤字|赤字规模|资金缺口|缺口
deficit-to-GDP ratio;;share;deficit ratio|deficit-to-gdp ratio|赤字率
debt ratio;;share;debt ratio|debt-to-gdp ratio|debt-to-gdp|leverage ratio|gearing|负债率|资产负债率|杠杆率|债务率
surplus;;money;surplus|budget surplus|盈余|结余|财政盈余
transfer payments;;money;transfer payments|central transfers|转移支付
budget;;money;budget|annual budget|预算|預算|总预算|财政预算
income;;money;income|disposable income|per capita disposable income|household income|per capita income|median income|可支配收入|人均可支配收入|居民人均可支配收入|家庭收入|人均收入
wages;;money;wages|wage|salary|salaries|average salary|average wage|minimum wage|工资|薪资|薪酬|年薪|平均工资|月薪|薪水|最低工资
pension;;money;pension|pensions|养老金|退休金|基本养老金
gdp;;money;gdp|gross domestic product|economic output|gross regional product|地区生产总值|国内生产总值|生产总值|经济总量
gdp per capita;;money;gdp per capita|per capita gdp|人均GDP|人均国内生产总值|人均地区生产总值|人均生产总值
assets;;money;assets|total assets|net assets|资产|資產|总资产|净资产|资产总额|资产规模
assets under management;;money;assets under management|aum|managed assets|管理规模|资产管理规模|在管资产
net inflows;;money;net inflows|net inflow|inflows|净流入|资金净流入
net outflows;;money;net outflows|net outflow|outflows|净流出
dividend;;money;dividend|dividends|分红|股息|现金分红|派息
reverse repos;;money;reverse repos|reverse repo|reverse repurchase|逆回购
share buyback;;money;share buyback|share buybacks|buyback|buybacks|share repurchase|回购|股份回购
equity;;money;equity|shareholder equity|股东权益
share price;;money;share price|stock price|shares closed at|股价|收盘价|每股价格
contract value;;money;contract value|contract|contracts|deal value|deal|signed contracts|contracts signed|合同额|合同金额|签约金额|签约额|新签合同额|中标金额|签约总额|意向成交额|意向签约额
acquisition price;;money;acquisition|takeover|purchase price|takeover bid|bought for|收购价|收购价格|收购金额|交易对价|收购
population;;count;population|resident population|permanent residents|permanent population|人口|常住人口|总人口|户籍人口|人口总数
residents;population;count;residents|inhabitants|居民|市民
births;;count;births|newborns|babies|babies born|出生人口|新生儿|出生人数
households;;count;households|families|家庭|住户|居民户
employment;;count;employment|jobs|people employed|就业|就業|岗位|就业岗位|就业人数|就业人员
new jobs;;count;new jobs|jobs created|new urban jobs|jobs added|urban jobs|城镇新增就业|新增就业|新增就业岗位|新增岗位
job cuts;;count;job cuts|layoffs|redundancies|jobs lost|lay-offs|裁员|裁减|裁员人数
employees;employment;count;employees|workforce|staff|workers|headcount|personnel|员工|员工人数|职工|员工总数|雇员|用工
professionals;employment;count;professionals|practitioners|industry professionals|从业人员|从业者|从业人数|专业人才
vacancies;;count;vacancies|job openings|job vacancies|空缺职位|招聘岗位|职位空缺
unemployed;;count;unemployed|jobless|unemployed people|失业人数|失业人口
jobless benefits;;count;jobless benefits|unemployment benefits|unemployment insurance|jobless aid|失业保险金|失业救济金|失业金
jobless claims;;count;jobless claims|unemployment claims|initial claims|首次申请失业救济人数|初请失业金人数
companies;;count;companies|enterprises|firms|production companies|number of companies|businesses|企业|企業|公司|企业数量|企业数|市场主体|经营主体
listed companies;companies;count;listed companies|上市公司
start-ups;companies;count;start-ups|startups|创业公司|初创企业
merchants;;count;merchants|sellers|vendors|商家|商户|卖家
dealers;;count;dealers|dealerships|经销商
suppliers;;count;suppliers|供应商
stores;;count;stores|shops|outlets|门店|門店|店铺|门店数|门店数量|门店总数|网点
new stores;stores;count;new stores|new shops|new outlets|新开门店|新增门店|新店
restaurants;;count;restaurants|cafes|餐厅|餐饮门店|饭店
hotels;;count;hotels|酒店|民宿|宾馆
rooms;;count;rooms|hotel rooms|guest rooms|客房|客房数|房间
visitors;;count;visitors|tourists|tourist arrivals|arrivals|visitor numbers|visitor arrivals|foreign visitors|international arrivals|overnight visitors|travellers|travelers|holidaymakers|international visitors|domestic tourists|游客|遊客|接待游客|旅客|游客量|接待国内游客|游客人数|客流|入境游客|接待游客量|入境旅客|游客接待量|访客|参观者|接待
visits;visitors;count;visits|visit numbers|接待人次|迎客|旅游人次|国内旅游人次|参观人次
trips;visitors;count;tourist trips|trips|domestic trips|出游人次|国内出游人次|出游
overnight stays;;count;overnight stays|nights|room nights|guest nights|hotel nights|过夜人次|间夜|间夜量|过夜游客
passengers;;count;passengers|passenger trips|passenger volume|passenger traffic|passenger numbers|passenger journeys|ridership|riders|passenger throughput|客运量|旅客吞吐量|客流量|乘客|旅客发送量|发送旅客|旅客运输量|运输旅客|旅客量|运送旅客|客流总量|日均客流
flights;;count;flights|aircraft movements|takeoffs and landings|航班|航班量|飞机起降|起降架次|航班起降
throughput;;volume;throughput|cargo throughput|port throughput|cargo handled|cargo volume|cargo volumes|吞吐量|货物吞吐量|港口货物吞吐量|港口吞吐量|货邮吞吐量
container throughput;throughput;volume;container throughput|container volume|container volumes|container traffic|containers|boxes|集装箱吞吐量|集装箱|箱量
freight volume;;volume;freight volume|freight|freight traffic|freight volumes|cargo|cargo traffic|tonnage|货运量|货物运输量|货物发送量|货运|运量|货运总量
freight rate;;money;freight rate|freight rates|运价|运费
freight trains;;count;freight trains|train trips|trains|中欧班列|班列|开行班列|列车
vessels;;count;vessels|ships|ship calls|vessel calls|port calls|船舶|到港船舶|船只
parcels;;count;parcels|packages|parcel volume|deliveries of parcels|express deliveries|快递业务量|快递量|快递|包裹|业务量
routes;;count;routes|shipping routes|航线|线路
capacity;;any;capacity|production capacity|annual capacity|manufacturing capacity|nameplate capacity|designed capacity|handling capacity|processing capacity|产能|產能|年产能|设计产能|总产能|规划产能|处理能力|生产能力
installed capacity;;volume;installed capacity|generating capacity|power capacity|installed power capacity|generation capacity|wind capacity|solar capacity|renewable capacity|solar power capacity|wind power capacity|total installed capacity|cumulative installed capacity|cumulative capacity|storage capacity|装机容量|装机|装机规模|装机量|累计装机容量|总装机容量|累计装机|并网容量|并网装机容量|发电装机容量|装机总容量|储能装机|photovoltaic capacity|pv capacity|nuclear capacity|hydropower capacity
new installed capacity;installed capacity;volume;new installed capacity|newly installed capacity|new capacity|capacity additions|added capacity|installations|new installations|newly added capacity|新增装机|新增装机容量|新增并网容量|新增装机量|新增装机规模|安装量总计
generation;;volume;generation|power generation|electricity generation|power output|electricity output|electricity production|power production|generated electricity|发电量|发电|年发电量|总发电量|累计发电量
electricity consumption;;volume;electricity consumption|power consumption|electricity demand|power demand|power use|electricity use|energy consumption|energy use|用电量|全社会用电量|耗电量|能耗|能源消费总量|电力消费
peak load;;volume;peak load|peak demand|maximum load|最高负荷|用电负荷|最大负荷|尖峰负荷
consumption;;any;consumption|demand|消费量|消费|需求|需求量|消耗量|表观消费量
emissions;;volume;emissions|carbon emissions|co2 emissions|carbon dioxide emissions|greenhouse gas emissions|排放|排放量|碳排放|碳排放量|二氧化碳排放
emission cuts;;volume;emission cuts|emission reductions|carbon reduction|减排|减排量|减少二氧化碳排放
chargers;;count;charging points|chargers|fast chargers|快充桩|超充桩|charging piles|charging stations|charge points|public chargers|充电桩|充电设施|充电站|充电基础设施|公共充电桩
swap stations;;count;swap stations|battery swap stations|换电站
electric vehicles;;count;electric vehicles|electric cars|evs|new energy vehicles|new-energy vehicles|battery electric vehicles|plug-in hybrids
wafers;;volume;wafers|wafer starts|wafer output|wafer shipments|wafer capacity|晶圆|晶圆产量|晶圆产能
chips;;volume;chips|semiconductors|integrated circuits|芯片|芯片产量|集成电路|集成电路产量
orders;;any;orders|new orders|order intake|订单|訂單|订单量|订单额|新签订单|新增订单|订单数|预售订单|大定
order backlog;;any;order backlog|backlog|order book|outstanding orders|在手订单|手持订单|手持订单量|未交付订单|积压订单
students;;count;students|pupils|enrolment|enrollment|undergraduates|学生|學生|在校生|在校学生|新生
graduates;;count;graduates|毕业生|高校毕业生|应届毕业生|应届生|new graduates
intake;;count;intake|招生|招生人数|招生数|招生计划|招生规模|录取人数|招生总数|new entrants|freshmen
teachers;;count;teachers|faculty|教师|专任教师|老师
schools;;count;schools|学校|高校|幼儿园|universities|colleges
patients;;count;patients|outpatients|inpatients|患者|病人|就诊人数
admissions;;count;admissions|hospital admissions|inpatient admissions|cinema admissions|discharges|住院人次|住院|入院人次|住院人数|观影人次|出院人次|收治
outpatient visits;;count;outpatient visits|clinic visits|appointments|consultations|outpatient appointments|诊疗人次|门诊量|门急诊人次|门诊人次|总诊疗人次|就诊人次|门急诊量|诊疗量
surgeries;;count;surgeries|operations|procedures|手术|手术量|手术台次
beds;;count;beds|hospital beds|intensive care beds|icu beds|床位|床位数|病床|编制床位|开放床位|实际开放床位
doctors;;count;doctors|physicians|general practitioners|gps|医生|医师|执业医师|执业（助理）医师|全科医生
nurses;;count;nurses|midwives|护士|注册护士
medical staff;;count;medical staff|health workers|health professionals|healthcare workers|medical workers|医护人员|卫生技术人员|卫生人员|医务人员
hospitals;;count;hospitals|clinics|medical institutions|health centres|医院|医疗机构|医疗卫生机构|诊所
vaccinated;;count;vaccinated|doses|vaccinations|vaccine doses|doses administered|jabs|people vaccinated|vaccines|接种|接种剂次|疫苗接种|接种人数|接种疫苗|疫苗|剂次
vaccination rate;;share;vaccination rate|vaccine coverage|vaccination coverage|immunization rate|接种率|疫苗接种率|全程接种率
tests;;count;tests|screenings|people tested|检测|筛查|核酸检测|检测量
waiting list;;count;waiting list|waiting lists|people waiting|on the waiting list|候诊人数|等候名单|open pathways|treatment pathways|open treatment pathways|pathways|轮候人数|排队人数
life expectancy;;volume;life expectancy|预期寿命|人均预期寿命|平均预期寿命
mortality;;share;mortality|mortality rate|death rate|infant mortality|死亡率|婴儿死亡率|孕产妇死亡率
cases;;count;cases|infections|new cases|confirmed cases|confirmed infections|病例|确诊病例|感染者|新增病例|感染病例
legal cases;;count;lawsuits|complaints|案件|投诉|诉讼|案件数
accidents;;count;accidents|crashes|fires|incidents|事故|火灾
deaths;;count;deaths|dead|fatalities|death toll|died|people killed|people dead|lives lost|死亡|遇难|死亡人数|死者|丧生|遇难者|身亡|死亡病例
injuries;;count;injured|injuries|wounded|people injured|受伤|伤者|受伤人数
missing;;count;missing|people missing|失踪|失联|失踪人数
evacuated;;count;evacuated|displaced|evacuees|people displaced|疏散|转移群众|转移安置|撤离
refugees;;count;refugees|asylum seekers|难民
migrants;;count;migrants|immigrants|移民
arrests;;count;arrested|arrests|detained|逮捕|拘留|被捕
troops;;count;troops|soldiers|士兵|军人|部队
votes;;count;votes|ballots|选票|得票|票数|得票数
seats;;count;seats|parliamentary seats|席位|座席|座位
attendance;;count;attendance|spectators|audience|crowd|fans attended|attendees|participants|average attendance|观众|到场观众|现场观众|上座人数|入场人数|观赛人次|现场观众人数|参会人数|参展人数|到场人数
athletes;;count;athletes|players|competitors|runners|entrants|运动员|参赛选手|选手|球员|参赛运动员|跑者
matches;;count;matches|games|fixtures|比赛|场次|赛事
goals;;count;goals scored|进球|进球数
medals;;count;medals|gold medals|奖牌|金牌|奖牌数
points;;count;points scored|league points|积分|得分
tickets;;count;tickets|tickets sold|season tickets|season-ticket holders|season ticket holders|门票|售票|售出门票|车票|发售车票
screens;;count;screens|cinemas|theaters|银幕|影院
exhibitors;;count;exhibitors|展商|参展商|参展企业
home sales value;;money;home sales value|商品房销售额|新建商品房销售额|商品住宅销售额|新房销售额|住宅销售额|房地产销售额
area;;volume;area|floor area|floor space|land area|acreage|gross floor area|sown area|planted area|面积|占地|建筑面积|占地面积|总面积|播种面积|种植面积|展览面积|总建筑面积
length;;volume;length|mileage|total length|track length|里程|总里程|长度|通车里程|营业里程|运营里程|全长|总长
distance;;volume;distance|range|续航|续航里程|航程|距离
yield;;volume;yield|yields|per-hectare yield|亩产|单产|收益率
speed;;volume;speed|top speed|时速|速度|最高时速
temperature;;volume;temperature|temperatures|气温|温度|最高气温|最低气温
rainfall;;volume;rainfall|precipitation|降雨量|降水量|雨量
depth;;volume;depth|water depth|水深|深度
creators;;count;creators|authors|创作者|作者|创作者数量
copyrights;;count;copyrights|版权|著作权
patents;;count;patents|patent applications|invention patents|专利|发明专利|专利申请|授权专利|有效发明专利|专利申请量
apps;;count;apps|applications|number of apps|应用|应用数量|应用软件
products;;count;products|models|产品|车型|款式|新品
projects;;count;projects|项目|重大项目|重点项目
films;;count;films|movies|影片|电影|新片
books;;count;books|titles|图书|书籍
homes;;count;homes|housing starts|homes built|new homes|housing units|apartments|flats|dwellings|houses|住房|保障性住房|公寓|住宅|房源|套房
parking spaces;;count;parking spaces|停车位|车位
base stations;;count;base stations|5g base stations|基站|5G基站
satellites;;count;satellites|卫星
robots;;count;robots|industrial robots|机器人|工业机器人|机器人产量
aircraft;;count;aircraft|planes|jets|airliners|飞机|客机
fleet;aircraft;count;fleet|fleet size|机队|机队规模|车队|车队规模
shares;;count;shares outstanding|shares issued|股份|股数|发行股份|持股数
investors;;count;investors|shareholders|投资者|股东|股民
branches;;count;branches|分支机构|支行
stations;;count;stations|petrol stations|车站|站点|加油站
market share;;share;market share|share of the market|share|市场份额|市占率|市场占有率|份额|占有率
penetration;;share;penetration|penetration rate|渗透率|滲透率|普及率
stake;;share;stake|shareholding|ownership stake|股权|持股比例|持股|股比
unemployment rate;;share;unemployment rate|unemployment|jobless rate|失业率|城镇调查失业率|调查失业率
employment rate;;share;employment rate|就业率
placement rate;;share;placement rate|落实率|去向落实率|毕业去向落实率|初次就业率|graduate employment rate
unemployment rate of a group;unemployment rate;share;youth unemployment rate|youth unemployment|青年失业率
inflation;;share;inflation|consumer price index|cpi|consumer prices|inflation rate|consumer inflation|通胀|通货膨胀率|居民消费价格指数|居民消费价格|通胀率|消费者价格指数
core inflation;inflation;share;core inflation|core cpi|core consumer prices|underlying inflation|核心CPI|核心通胀|核心通胀率|扣除食品和能源价格的核心CPI
inflation of a kind;inflation;share;food inflation|services inflation|服务价格
producer prices;;share;producer price index|producer prices|ppi|factory-gate prices|工业生产者出厂价格|生产者价格指数
purchasing managers index;;count;pmi|purchasing managers' index|purchasing managers index|采购经理指数|制造业PMI|制造业采购经理指数
index;;count;index|benchmark index|指数|综合指数
exchange rate;;money;exchange rate|central parity rate|汇率|中间价
interest rate;;share;interest rate|interest rates|benchmark rate|policy rate|lending rate|mortgage rate|mortgage rates|repo rate|loan prime rate|利率|贷款利率|贷款市场报价利率|存款利率|房贷利率
tax rate;;share;tax rate|corporate tax rate|税率
reserve requirement ratio;;share;reserve requirement ratio|rrr|存款准备金率
margin;;share;profit margin|profit margins|margin|margins|利润率
gross margin;margin;share;gross margin|gross margins|gross profit margin|毛利率|销售毛利率|综合毛利率
operating margin;margin;share;operating margin|operating margins|operating profit margin|营业利润率|经营利润率
net margin;margin;share;net margin|net margins|net profit margin|净利率|销售净利率|净利润率
capacity utilization;;share;utilization rate|utilisation rate|capacity utilization|capacity utilisation|utilization|utilisation|产能利用率|利用率|开工率|稼动率
yield rate;;share;yield rate|良率|良品率
localization rate;;share;localization rate|self-sufficiency rate|国产化率|自给率|本土化率|自主化率
urbanization rate;;share;urbanization rate|urbanisation rate|城镇化率|常住人口城镇化率
growth rate;;share;growth rate|economic growth|gdp growth|增速|增长率|经济增速|经济增长
annual growth;growth rate;share;compound annual growth rate|cagr|average annual growth rate|annual growth|年复合增长率|复合年增长率|年均复合增长率|年均增速
birth rate;;share;birth rate|fertility rate|出生率|生育率
poverty rate;;share;poverty rate|贫困率
turnout;;share;turnout|voter turnout|投票率
approval;;share;approval rating|approval ratings|支持率|满意度|satisfaction
efficiency;;share;efficiency|conversion efficiency|转换效率|效率
coverage;;share;coverage|coverage rate|覆盖率|forest coverage|森林覆盖率
curtailment rate;;share;curtailment|curtailment rate|弃电率|弃风率|弃光率|弃风弃光率
hospital stay;;volume;hospital stay|average stay|average length of stay|length of stay|平均住院日|平均住院天数
inventory days;;volume;inventory days|inventory turnover days|库存周转天数|存货周转天数
efficacy;;share;efficacy|efficacy rate|保护效力|有效率
recovery rate;;share;recovery rate|cure rate|治愈率|回收率
completion rate;;share;completion rate|完成率|落地率
electrification rate;;share;electrification rate|电动化率";

static ROWS: LazyLock<Vec<Row<4>>> = LazyLock::new(|| rows(TABLE));

/// Metrics of a whole place, told without a topic: there is one for a place and a period.
const GENERAL: &str = "general public budget revenue|general public budget expenditure|gdp|gdp per capita|population|births|retail sales|inflation|core inflation|producer prices|unemployment rate|unemployed|fixed-asset investment|real estate investment|fiscal revenue|tax revenue|non-tax revenue|land sales revenue|fiscal expenditure|deficit-to-GDP ratio|trade|trade surplus|trade deficit|current account|foreign exchange reserves|money supply|new jobs|urbanization rate|birth rate|life expectancy|foreign direct investment|purchasing managers index|grain output|electricity consumption|peak load|vehicle fleet|internet users|poverty rate|employment rate";

/// Metrics of a market or a place, which no firm has.
const WIDE: &str =
    "tourist spending|market size|potential users|value added|companies|tourism revenue|output value|residents|homes";

/// What a firm tells of itself: in an article about one, such a figure is its own although the sentence names nobody.
const FIRM: &str = "revenue|profit|gross profit|operating profit|pre-tax profit|sales|deliveries|shipments|employment|stores|orders|order backlog|margin|gross margin|operating margin|net margin|R&D spending|market share|cash|cash flow|ebitda|debt|assets|dividend|valuation|market capitalization|share price|users|subscribers|capacity|output|investment|inventories|loss|cost|downloads|registrations|exports|share buyback|acquisition price|contract value|capacity utilization|gross merchandise value|assets under management|loans|deposits|bad loan ratio|premium income|job cuts|funding|rooms|hotels|occupancy|room rate|yield rate|wafers|spending|price|stake|merchants|dealers|chargers|aircraft|passengers|throughput|attendance|prize money|rights fee|tickets|matches|views|viewers|admissions|patients|beds|surgeries|outpatient visits|students|graduates|intake|length|area|installed capacity|generation|swap stations|fund size|commitment";

/// Words that hint at a market size where no metric is named: "the market reached 2.3 billion", 五百亿…市场.
const HINTS: &str = "market|industry|sector|市场|市場|产业|產業|行业";

/// Verbs that name what they count: "sold 12,000 cars", 生产汽车30万辆.
#[rustfmt::skip]
const VERBS: &[(&str, &str)] = &[
    ("revenue", "brought in|brings in|bring in|took in|takes in|booked|grossed|创收|揽金|吸金"),
    ("generation", "generated|generates|generating|supplied|supplies"),
    ("new installed capacity", "connected|added to the grid|commissioned"),
    ("tests", "screened"),
    ("vaccinated", "immunized"),
    ("attendance", "attended"),
    ("fine", "fined"),
    ("donations", "donated"),
    ("sales", "sold|sell|sells|selling|售出|卖出|卖了|出售|销售了|销出"),
    ("output", "produced|produce|produces|producing|manufacture|manufactured|manufactures|manufacturing|built|turned out|made|rolled out|assembled|mined|pumped|grew crops of|生产|生產|产出|制造|出产|下线|量产|开采"),
    ("exports", "exported|export|exporting|出口了|运往海外"),
    ("imports", "imported|import|importing|buys from abroad"),
    ("investment", "invested|invest|invests|investing|pour|poured|pouring|put into|ploughed|plowed|投入|斥资|砸下"),
    ("funding", "raised|raise|raises|raising|secured|closed a round of|募集|筹集|筹得|融得"),
    ("deliveries", "deliver|delivers|delivered|delivering|handed over|交付了"),
    ("shipments", "shipped|ship|shipping"),
    ("employees", "employ|employs|employed|employing|雇佣|雇用|聘用|拥有员工"),
    ("profit", "earned|earn|earns|earning|made a profit of|netted|盈利达|赚取|赚"),
    ("loss", "lost|loses|losing|亏掉"),
    ("spending", "spent|spend|spends|spending on|paid|pays|paying|花掉|斥|支付"),
    ("visitors", "welcomed|welcome|welcomes|hosted|received|drew|drawn|attracted|attracts|attract|attracting|迎来|吸引|迎接"),
    ("passengers", "carried|carries|carry|carrying|flew|transported|发送|运送|运输|输送"),
    ("throughput", "handled|handle|handles|handling|moved|processed"),
    ("generation", "generate electricity of|发电达"),
    ("installed capacity", "installed|并网|投运"),
    ("new installed capacity", "added new capacity of|新增并网"),
    ("patients", "treated|treats|treat|诊治|救治|治疗"),
    ("stores", "operates|opened|opens|opening|开设|新开|开出"),
    ("evacuated", "evacuate|evacuating"),
    ("deaths", "killed|kill|kills|killing|致死|造成死亡"),
    ("injuries", "injure|injuring"),
    ("job cuts", "lay off|laid off|laying off|axe|cutting jobs of"),
    ("employment", "hire|hired|hires|hiring|recruit|recruited|create jobs for|招聘|招录|带动就业"),
    ("subsidy", "subsidised|subsidized|granted|grants of|awarded|奖补|补贴了"),
    ("loans", "lent|lend|lends|放贷|发放贷款"),
    ("bond issuance", "issue bonds of|issued|issue|issuing|发行"),
    ("downloads", "downloaded"),
    ("students", "enrolled|enrolls|enrols|enroll"),
    ("intake", "扩招|录取"),
    ("population", "is home to|home to|inhabited by"),
];

/// The metrics, by phrase.
pub static METRICS: LazyLock<Phrases<Metric>> = LazyLock::new(|| {
    let rows = ROWS.iter().filter_map(|row| Some((row[3], metric_named(row[0])?)));
    let verbs =
        VERBS.iter().filter_map(|(name, phrases)| Some((*phrases, Metric { verb: true, ..metric_named(name)? })));
    let market = ROWS.first().map(|row| (HINTS, Metric { hint: true, ..metric(row) }));
    Phrases::of(rows.chain(verbs).chain(market))
});

fn metric(row: &Row<4>) -> Metric {
    let [name, root, dimension, _] = *row;
    let root = if root.is_empty() { name } else { root };
    let dimension = match dimension {
        "money" => Dimension::Money,
        "count" => Dimension::Count,
        "volume" => Dimension::Volume,
        "share" => Dimension::Share,
        _ => Dimension::Any,
    };
    let listed = |list: &str| list.split('|').any(|one| one == name);
    let general = listed(GENERAL);
    Metric {
        name,
        root,
        dimension,
        hint: false,
        verb: false,
        wide: general || listed(WIDE),
        general,
        firm: FIRM.split('|').any(|one| one == root),
    }
}

/// The metric of that canonical name.
pub fn metric_named(name: &str) -> Option<Metric> {
    static NAMED: LazyLock<Phrases<Metric>> =
        LazyLock::new(|| Phrases::of(ROWS.iter().map(|row| (row[0], metric(row)))));
    NAMED.whole(name).filter(|metric| metric.name == name)
}

/// Nouns of an industry, behind the words that name its topic: "micro-loan *market*", 咖啡*行业*.
pub static INDUSTRY_NOUNS: LazyLock<Phrases<()>> = LazyLock::new(|| {
    const MORE: &str = "markets|industries|business|economy|赛道|领域|经济";
    Phrases::of([(HINTS, ()), (MORE, ())])
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_phrase_stands_twice() {
        let mut seen = std::collections::BTreeSet::new();
        for phrase in METRICS.phrases() {
            assert!(seen.insert(*phrase), "the metric phrase {phrase:?} stands twice");
        }
    }

    #[test]
    fn every_listed_name_is_a_metric() {
        let verbs = VERBS.iter().map(|(name, _)| *name);
        for name in GENERAL.split('|').chain(WIDE.split('|')).chain(FIRM.split('|')).chain(verbs) {
            assert!(metric_named(name).is_some(), "{name} is no row");
        }
    }

    #[test]
    fn every_root_is_a_metric_and_every_dimension_a_word_of_the_table() {
        for [name, root, dimension, _] in &*ROWS {
            let known = root.is_empty() || metric_named(root).is_some();
            assert!(known, "{name} has the root {root}, which is no row");
            assert!("money|count|volume|share|any".split('|').any(|one| one == *dimension), "{name}: {dimension}");
        }
    }
}
