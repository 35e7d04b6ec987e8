//! Common words of the news in both languages: whether two sentences of unlike script speak of one thing.

use std::sync::LazyLock;

use crate::text::Anywhere;
use crate::text::around::is_latin;

/// A row a thing: the beginnings of its English words, then its Chinese ones. What stands with figures of every kind
/// (units, months, "total", "company") tells nothing apart and is left out.
const TABLE: &str = "\
vessel ship boat 船 艘 舰
fish 鱼
catch caught landed 捕
season 季
quota 配额
passenger traveller 旅客 乘客
tourist visitor 游客 观众 参观
flight 航班 架次
aircraft airline plane 飞机 航空
airport 机场
train railway rail 列车 铁路 火车
station 车站 站点 电站
car vehicle auto 汽车 车辆 轿车
truck lorr 卡车 货车
bus buses coach 公交 客车 巴士
bicycle bike 自行车 单车
road highway motorway 公路 道路
bridge 桥
tunnel 隧
metro subway 地铁
container 集装箱 标箱
cargo freight 货物 货运 运价
parcel package delivery deliveries courier 快递 包裹 快件 配送
driver 司机
electric 电动 用电
battery batteries 电池
charging charger 充电
power electricit 电力 发电
coal 煤
gas 天然气 燃气
petrol gasoline diesel fuel 汽油 柴油 燃料
crude oil 石油 原油
solar photovoltaic 光伏 太阳能
nuclear 核电 核能
hydropower hydroelectric 水电
grid 电网
carbon emission 碳 排放
steel 钢
iron ore 铁矿 矿石
copper 铜
gold 黄金
aluminium aluminum 铝
lithium 锂
mine mining miner 矿山 采矿 煤矿 矿工
wood timber 木
cement concrete 水泥 混凝土
plastic 塑料
chemical 化工 化学
chip semiconductor 芯片 半导体
wafer 晶圆
robot 机器人
phone smartphone handset 手机
computer 电脑 计算机
server 服务器
network 网络
internet online 互联网 网上 线上
software 软件
data 数据
satellite 卫星
launch 发射 推出 上线
orbit 轨
rocket 火箭
terminal 终端
fibre broadband 光纤 宽带
store shop outlet 门店 商店 店铺
supermarket 超市
restaurant catering 餐厅 餐饮 饭店
hotel 酒店 宾馆
brand 品牌
retail 零售
food 食品 粮食
grain cereal 粮 谷物
rice 稻 大米
wheat 小麦
maize corn 玉米
soybean soya 大豆
vegetable 蔬菜 菜
fruit 水果 果
meat pork beef 猪肉 牛肉 肉类
milk dairy 奶 乳
fertiliser fertilizer 化肥 肥料
farmer farm agricultur 农民 农户 农业 农场
land 土地 用地
field crop 田 作物
irrigat 灌
drought 旱
flood 洪水 洪涝
rain 雨
earthquake quake 地震
typhoon hurricane storm 台风 风暴
temperature 气温 温度
water 水
reservoir dam 水库 水坝
river 河 江
forest tree 森林 林 树
fire 火灾 着火
waste rubbish garbage 垃圾 废
recycl 回收
pollut 污染
hospital clinic 医院 诊所
doctor physician 医生 医师
nurse 护士
patient 患者 病人
bed 床
disease illness 疾病 病
death died dead killed 死亡 死 遇难
injur wounded 受伤 伤
vaccin 疫苗 接种
infect case 感染 病例
drug medicine pharmac 药
surgery operation 手术
insur 保险 医保 参保
birth born babies 出生 新生儿
child 儿童 孩子 子女 幼
student pupil 学生 生源
school 学校 小学 中学
university universities college 大学 高校
teacher 教师 老师
graduat 毕业
exam 考试 高考
enrol admit admission 招生 录取 在读
research scientist 研究 科研 科学家
patent 专利
book 图书 书
reader 读者
museum 博物馆
exhibition exhibit 展览 展
film movie 电影 影片
cinema screen 影院 银幕 影城
ticket 票
match 比赛 场次
medal 奖牌 金牌
stadium spectator 体育场 球迷
court judge 法院 法官 法庭
trial tried hearing 审理 开庭
prosecut charged 起诉 检察
crime criminal 犯罪 刑事
police 警方 警察 公安
prison jail inmate 监狱 服刑 囚
fraud scam 诈骗
lawsuit civil suit 诉讼 民事
appeal 上诉
fine penalt 罚
victim 受害
law bill 法律 法案 立法
vote ballot 投票 选票 得票
voter electorate 选民
election elect 选举 当选
candidate 候选
seat 席 座位
turnout 投票率
party parties 党
parliament council 议会 议员 国会
minister ministry 部长 部
government 政府
province provincial 省
municipal 市镇 市政
county district 县 区
village 村
rural countryside 农村 乡村
urban 城镇 城市
household famil 家庭 户
women woman female 女
men man male 男
young youth 青年 年轻 青少年
elderly aged older 老人 老年 老龄
pension retire 养老 退休
worker labour labor 工人 劳动 职工
staff employee personnel 员工 职员 人员
job vacanc 岗位 职位 工作
employ hire recruit 就业 招聘 招工 用工
unemploy jobless 失业
wage salar pay 工资 薪 报酬
migrant 农民工 移民
foreign overseas 外国 境外 海外 国外 外
domestic home 国内 本国 境内
export 出口
import 进口
trade 贸易
tariff dut 关税
customs 海关
border 边境 口岸
refugee 难民
aid relief 援助 救助 救济
donat 捐
volunteer 志愿
fund 基金 资金
bank 银行
loan lend borrow 贷款 借款 信贷
deposit 存款
debt 债
bond 债券
dividend 分红 股息
investor 投资者
invest 投资
listed listing 上市
acqui merger takeover 收购 并购
asset 资产
liabilit 负债
cash 现金
tax 税
budget 预算
subsid grant 补贴 补助
surplus 盈余 结余 顺差
deficit shortfall 赤字 逆差 缺口
loss 亏损 损失
profit 利润 盈利
margin 利润率 毛利率
cost expens 成本 费用
spend spent 支出 花费 花
price 价
sold sale sell 销售 售 卖
bought buy purchas 购买 采购 购 买
rent lease tenant 租
house dwelling flat apartment 住房 住宅 房
build construct 建筑 建设 施工 建
floor square 平方 建筑面积
office 办公 写字楼
factor plant mill 工厂 厂
production produc output 生产 产量
capacity 能力 产能 容量 装机
project 项目 工程
hectare acre 公顷 亩
member 会员 成员
user subscriber 用户
customer client 客户 顾客
supplier 供应商
order 订单
stake equity 股份 股权
remain left rest 剩 余下 其余
accumulat cumulat 累计
planned plan scheduled 计划 规划
complet finish 完成 竣工
open opened 开放 开业 开通 开
closed closure shut 关闭 停业 关
cancel 取消
accident crash 事故
coast sea marine ocean 沿海 海 海洋
island 岛
private 私人 民营 私营
commercial business 商业 商用
industr 工业 产业
service 服务
manufactur 制造
technolog tech 技术 科技
equipment machine machinery 设备 机器 机械
material 材料
textile garment cloth 纺织 服装
platform 平台
viewer audience 收视
library libraries 图书馆
park 公园 园区
trip journey 出行 旅行
soldier troop military army 军 士兵
defence defense 国防
camp shelter 营地 避难
health 健康 卫生
cancer 癌
test sample 检测 样本 检验
inspect check 检查 抽查
complaint complain 投诉
apply application applicant 申请
approv 批准 获批 审批
licence license permit 许可 牌照
survey poll respondent 调查 受访 民调
egg 蛋
sheep goat 羊
cattle cow 牛
pig hog 猪
chicken poultry 鸡 家禽
juvenile
pipe pipeline 管
usable effective 可用 有效
level 水位 水平
storage stored 储 库容 蓄
load 客座率 上座率
latency delay 时延 延迟
crew 机组 船员
seafarer sailor 海员
repair maintenance 维修 维护
game gaming 游戏 电竞
toy 玩具 潮玩
tea 茶叶 茶饮
coffee 咖啡
beer 啤酒
wine 葡萄酒
spirit liquor baijiu 白酒 烈酒
cosmetic 化妆品 美妆
jewel 珠宝 首饰
pet 宠物
drone uav 无人机
humanoid 人形
furniture 家具
shoe footwear 鞋
appliance 家电
medical 医疗
sport 体育
livestream 直播
ski snow 滑雪 冰雪
advert 广告
music 音乐
concert 演唱会
hydrogen 氢能
wind 风电
energy 能源
tyre tire 轮胎
cinema-goer 观影
sugar 糖
salt 盐
cotton 棉
flower 花卉 鲜花
herb 药材
eldercare 康养
esport 电子竞技
milk-tea 奶茶
instant 速溶 即食
ready 预制";

/// Letters of a word so short that no more than an s may follow: "cars" is of the row of "car", "care" is not.
const SHORT: usize = 4;

/// Letters that may follow a longer one.
const ENDING: usize = 3;

/// The words, and of each the row.
static GLOSS: LazyLock<(Anywhere<'static>, Vec<u16>)> = LazyLock::new(|| {
    let (mut words, mut rows) = (Vec::new(), Vec::new());
    for (row, line) in TABLE.split('\n').enumerate() {
        for word in line.split(' ') {
            words.push(word);
            rows.push(row as u16);
        }
    }
    (Anywhere::of(words), rows)
});

/// The things of the table that a stretch of text names, in order, each once.
///
/// ```
/// use crossfoot::lexicon::things;
/// assert_eq!(things("fishing vessels"), things("渔船"));
/// assert_ne!(things("the sailors' wages"), things("渔船"));
/// ```
pub fn things(text: &str) -> Vec<u16> {
    let (words, rows) = &*GLOSS;
    let ends = |end: usize, len: usize| {
        let rest = &text[end..];
        let letters = rest.bytes().take_while(u8::is_ascii_alphabetic).count();
        letters == 0 || letters == 1 && rest.starts_with('s') || len > SHORT && letters <= ENDING
    };
    let mut found = Vec::new();
    let mut before = None;
    for (at, letter) in text.char_indices() {
        let inside = letter.is_ascii_alphabetic() && before.is_some_and(is_latin);
        before = Some(letter);
        if inside || !letter.is_alphabetic() {
            continue;
        }
        for word in words.at(text, at) {
            let len = words.word(word).len();
            if !letter.is_ascii() || ends(at + len, len) {
                found.push(rows[word]);
            }
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// The things that a name is made of, in order, if it is made of nothing else: of two names in unlike scripts the same.
///
/// ```
/// use crossfoot::lexicon::made_of;
/// assert_eq!(made_of("humanoid robot"), made_of("人形机器人"));
/// assert!(made_of("humanoid robot").is_some() && made_of("delivery robots of steel").is_none());
/// ```
pub fn made_of(name: &str) -> Option<Vec<u16>> {
    let (words, rows) = &*GLOSS;
    let mut found = Vec::new();
    let mut at = 0;
    while at < name.len() {
        if name[at..].starts_with([' ', '-']) {
            at += 1;
            continue;
        }
        let letters = name[at..].bytes().take_while(u8::is_ascii_alphabetic).count();
        let whole = |len: usize| letters == 0 || (len..=len + ENDING).contains(&letters);
        let longest = words.at(name, at).filter(|word| whole(words.word(*word).len()));
        let word = longest.max_by_key(|word| words.word(*word).len())?;
        found.push(rows[word]);
        at += letters.max(words.word(word).len());
    }
    (!found.is_empty()).then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_languages_name_one_thing() {
        for (english, chinese) in [
            ("Two reservoirs", "两座水库"),
            ("irrigated", "灌溉"),
            ("students were enrolled", "录取学生"),
            ("Voters", "选民"),
        ] {
            assert!(things(english).iter().any(|thing| things(chinese).contains(thing)), "{english}");
        }
    }

    #[test]
    fn a_longer_word_or_the_inside_of_one_is_another() {
        for text in ["busy", "care", "shipbuilding", "starship", "bankruptcy", "3.5", ""] {
            assert!(things(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn no_word_stands_twice() {
        let (words, rows) = &*GLOSS;
        let mut all: Vec<(&str, u16)> = (0..rows.len()).map(|word| (words.word(word), rows[word])).collect();
        all.sort_unstable();
        let twice: Vec<_> = all.windows(2).filter(|pair| pair[0].0 == pair[1].0).map(|pair| pair[0]).collect();
        assert!(twice.is_empty(), "{twice:?}");
    }
}
