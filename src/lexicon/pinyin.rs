//! How Chinese characters are read in Latin letters: what joins 果川供应链 and *Guochuan Supply Chain*.
//!
//! The three thousand characters that are used most, each with its reading in most names, without tones.

use std::sync::LazyLock;

use super::PLACES;
use crate::text::around::is_han;

/// Each reading, and the characters that are read so.
#[rustfmt::skip]
const TABLE: &str = "\
    a啊阿ai埃挨唉哀癌矮艾碍爱an鞍氨安俺按暗岸胺案庵黯ang昂ao傲奥澳拗鳌ba吧八巴拔把坝霸罢爸灞粑bai白柏百摆败拜ban斑班\
    搬般颁板版扮伴半办阪坂bang邦帮榜膀棒镑浜bao胞包薄保堡饱宝抱报暴豹鲍爆孢bei杯碑悲卑北辈背贝倍备被陂悖ben奔苯本锛b\
    eng崩bi逼鼻比笔彼碧毕币闭必壁臂避陛匕俾弼婢璧bian鞭边编扁便变辨辩遍匾汴biao标彪表婊镖bie别bin斌滨宾殡鬓bing兵冰\
    柄丙秉饼炳病并禀bo剥玻播拨波博勃搏铂伯脖卜bu捕补不布步部怖ca擦cai猜裁材才财采彩菜蔡can餐参蚕残惨灿cang苍舱仓沧藏\
    cao操槽曹草漕ce策侧册测cen岑涔ceng层cha插叉茶查察差姹杈chai拆柴钗chan缠产阐颤澶禅蟾chang昌场尝常长偿肠厂畅唱倡ch\
    ao超抄朝潮巢吵炒晁che车扯撤彻chen臣辰尘晨沉陈趁谌嗔宸琛cheng撑称城成呈乘程惩澄诚承丞晟铖chi吃痴持池迟驰耻齿尺赤\
    翅斥叱嗤敕chong充冲虫崇宠重chou抽酬畴愁筹仇绸丑臭chu初出厨除楚础储触处畜杵褚chuan川穿传船喘串chuang窗床闯创chui\
    吹垂chun春醇唇淳纯chuo辍ci茨磁雌辞慈瓷词此刺赐次祠糍cong聪匆从丛淙璁cou凑cu粗促cui崔催脆翠萃cun村存寸cuo措错da搭\
    达答打大鞑dai呆戴带代贷袋待岱黛dan担丹单胆旦但淡诞弹蛋澹dang当挡党荡档宕dao刀捣蹈倒岛导到稻道盗叨焘de德得的deng\
    灯登等瞪邓di堤低滴迪敌笛狄抵底地蒂第帝弟递缔邸棣砥dian颠点典电甸店奠殿diao雕掉吊调貂die跌爹叠牒ding丁盯钉顶鼎定\
    订diu丢dong东冬董懂动冻洞咚dou抖斗陡豆都窦du督毒独读堵赌杜肚度渡嘟渎笃duan端短锻段断dui堆兑队对dun墩吨敦顿盾炖du\
    o多夺躲朵舵咄铎e鹅俄额娥恶厄鄂饿萼愕鳄en恩er而儿耳尔二fa发罚伐乏阀法fan藩帆番翻樊繁凡烦反返范贩犯饭泛蕃梵fang坊\
    芳方房防妨仿访纺放fei菲非啡飞肥匪肺废沸费妃腓斐fen芬吩氛分纷坟焚粉奋份愤瀵feng丰封蜂峰锋风疯逢冯缝奉凤俸fou否fu\
    佛夫肤扶辐幅符伏俘服浮福弗甫抚辅俯府腐赴副覆赋复傅付父腹负富附妇缚咐芙孚驸ga伽尬gai该改概钙盖丐gan干甘杆肝赶感敢\
    苷尴橄gang冈刚钢纲岗港gao高膏糕搞稿告诰ge哥歌戈割革葛格阁隔个各骼gei给gen根跟geng耕更耿哽gong工攻功恭供公宫弓巩\
    拱贡共蚣gou钩勾沟狗构购够gu估孤姑鼓古骨谷股故顾固雇钴鸪鹄gua刮瓜寡挂卦guai乖拐怪guan棺关官冠观管馆罐惯灌贯guang\
    光广胱gui规圭硅归龟轨鬼桂柜跪贵gun滚棍衮guo锅郭国果裹过椁ha哈hai孩海亥害还han韩含涵寒函喊罕翰旱汗汉hang杭航hao豪\
    毫郝好耗号浩蒿灏昊皓he呵喝荷核禾和何合盒河赫褐鹤贺诃劾壑颌hei嘿黑hen痕很狠恨heng哼亨横衡恒hong轰哄虹鸿洪宏弘红讧\
    hou喉侯猴厚候后後hu呼乎忽壶胡狐糊湖虎护互沪户扈hua花华滑画划化话桦huai怀淮坏huan欢环桓缓换患唤焕幻獾浣寰huang荒\
    慌黄皇凰煌晃hui灰挥辉徽恢回毁悔慧惠会汇绘晖hun昏婚魂浑混huo活伙火获或惑霍货祸ji击基机积肌饥迹激鸡绩吉极辑籍集及\
    急疾即级挤几脊己技冀季祭剂济寄寂计记既忌际继纪唧骥戟矶羁稷暨jia嘉夹佳家加贾甲假价架驾嫁岬迦珈jian歼监坚尖间煎兼\
    肩艰奸检碱简剪减荐鉴践贱见键箭件健舰剑渐建僭谏蹇jiang僵姜将浆江疆蒋奖讲匠降绛缰jiao椒焦胶交郊娇脚角剿教轿较叫蛟j\
    ie揭接皆街阶截劫节杰捷竭洁结解姐戒界借介届jin巾筋斤金今津紧锦仅谨进晋禁近浸尽劲瑾矜jing荆茎睛晶京惊精经井警景颈\
    静境敬镜径靖竟竞净阱泾旌璟jiong迥jiu究纠久九酒救旧舅就阄柩鸠ju居菊局矩举聚拒据巨具距俱句惧炬剧橘juan捐卷涓jue掘\
    爵觉决绝厥崛jun均菌钧军君峻俊郡骏ka喀咖卡kai开凯慨恺kan刊堪坎砍看侃瞰kang康抗kao考烤靠ke柯磕颗科壳咳可渴克刻客课\
    恪珂ken肯keng坑铿kong空恐孔控kou口扣寇叩ku枯哭窟苦酷库裤kua夸跨kuai块快蒯kuan宽款kuang狂矿旷况kui亏奎愧溃夔逵kun\
    坤昆困鲲kuo括扩阔la拉喇蜡腊辣啦剌lai莱来赖睐lan蓝栏拦篮兰澜览烂岚榄lang狼廊郎朗浪lao捞劳牢老le乐了lei勒雷累类泪l\
    eng棱冷愣li厘梨犁黎离理李里礼莉吏栗丽厉励历利例立粒隶力璃哩澧娌栎锂蠡lia俩lian联莲连廉怜脸链恋炼练濂琏鲢liang粮\
    凉梁良两辆量亮谅踉liao聊僚疗辽廖料寮lie列裂烈劣猎咧lin琳林磷霖临邻鳞淋麟ling玲菱零龄铃凌灵陵岭领另令苓棂liu溜琉\
    硫留刘瘤流柳六浏long龙笼隆垄珑胧lou楼漏镂lu芦卢庐炉虏鲁麓露路鹿禄录陆噜泸璐胪鹭luan卵乱鸾lun轮伦仑论luo螺罗逻落\
    洛络珞lv驴吕铝旅履屡虑氯律率绿闾lve掠略ma妈麻玛码马骂嘛吗嬷杩mai埋买麦卖迈脉man瞒蛮满曼慢漫mang芒茫盲忙mao猫茅毛\
    矛茂冒帽貌贸髦me么mei枚梅酶霉煤没眉媒每美妹嵋浼魅men门闷们焖meng蒙盟猛梦孟朦mi迷弥米秘泌蜜密咪縻麋mian棉眠绵免勉\
    面沔miao苗描秒庙妙mie灭min民敏闽闵ming明鸣铭名命冥mo摸模膜磨摩魔抹末莫墨默漠谟蓦mou谋某缪mu亩姆母墓暮幕慕木目牧\
    穆沐n嗯na拿哪钠那娜纳nai乃奶耐奈nan南男难喃楠nang囊nao脑恼闹瑙ne呢讷nei内nen嫩neng能ni泥尼拟你逆nian年念辇黏nian\
    g娘niao鸟尿nie捏聂涅nin您ning凝宁niu牛扭纽nong浓农弄nu奴努怒弩nuan暖nuo挪诺nv女o哦噢ou欧藕偶pa爬帕怕pai拍排牌派p\
    an攀潘盘盼畔判叛拚蟠pang庞旁胖pao抛炮袍跑泡pei培赔陪配佩pen喷盆peng彭蓬棚膨朋鹏捧碰怦pi辟批披劈脾疲皮匹屁丕pian\
    篇偏片骗翩piao飘漂票pin拼频贫品聘嫔ping坪萍平凭瓶评屏娉po泊坡泼颇婆破迫珀pu扑铺仆葡蒲埔朴普浦谱噗溥濮璞qi期欺栖\
    戚妻七漆其棋奇歧齐旗祁骑起岂企启契器气弃汽圻蕲岐淇骐绮琪琦杞耆祺鳍麒qia恰qian牵铅千迁签谦乾钱前潜遣浅欠骞搴褰虔q\
    iang枪腔墙强抢羟qiao敲悄桥瞧乔侨巧qie切且妾qin钦侵亲秦琴勤擒禽qing青轻氢倾卿清晴情顷请庆qiong琼穷qiu秋丘邱球求裘\
    qu趋区曲躯屈驱渠取娶趣去衢觑瞿quan圈权泉全拳犬券劝que缺却确雀阙qun裙群ran然燃染髯rang壤让rao饶扰绕re惹热ren仁人\
    忍任认刃仞reng扔仍ri日rong蓉荣融熔溶容榕rou柔肉ru儒如辱乳汝入濡ruan软阮rui瑞锐睿run润ruo若弱sa撒洒萨sai塞赛san三\
    伞散sang桑丧sao扫嫂se瑟色sen森seng僧sha莎砂杀刹沙纱傻啥霎鲨shai晒shan珊杉山衫闪陕擅善扇姗shang伤商赏晌上尚shao稍\
    烧少哨邵绍苕she蛇舌舍摄射涉社设shen申伸身深神沈审婶甚肾慎渗什sheng声生牲升绳省盛剩胜圣笙shi师失狮施湿诗尸十石拾\
    时食蚀实识史使驶始式示士世事誓逝势是适侍释饰氏市室视试似shou收手首守寿授售受瘦兽狩绶shu蔬枢殊输叔舒淑疏书熟署蜀\
    鼠属术述树束竖数倏姝shua刷shuai摔衰帅shuang霜双爽shui谁水睡税shun瞬顺shuo说硕si斯撕思私司丝死肆寺嗣四饲厮泗驷祀s\
    ong松颂送宋讼嵩淞sou搜艘su苏俗素速粟塑宿诉肃suan酸算sui虽隋随碎岁遂sun孙损suo缩索锁所嗦娑ta他它她塔踏榻tai胎抬台\
    泰太态肽钛tan摊贪滩坛潭谭谈坦碳探叹炭tang汤塘堂唐糖倘躺tao掏涛萄桃逃淘陶讨套韬te特忒teng藤腾疼滕ti梯踢提题蹄体替\
    tian天添填田甜tiao挑条跳tie贴铁帖ting厅听廷停亭庭挺艇婷霆tong通桐同铜童筒统痛佟潼tou偷投头透tu突图徒途涂屠土吐兔\
    tuan团tui推腿退tun吞屯豚tuo拖托脱陀驼妥拓庹沱wa挖哇娃瓦娲wai歪外wan弯湾玩顽丸完碗挽晚皖宛婉万腕纨绾蜿wang汪王亡\
    网往旺望忘妄wei威微危韦违围唯惟为维委伟伪尾纬未味畏胃喂魏位谓尉慰卫薇帷玮煨wen温文闻纹吻稳问汶璺雯weng翁wo窝我卧\
    握沃倭wu乌污屋无吾吴武五午舞伍雾物务悟误兀邬蜈xi昔熙析西嘻吸锡牺稀息希悉膝夕惜烯溪袭席习媳喜洗系隙戏细兮奚徙浠玺\
    曦熹禧羲xia瞎虾霞辖峡侠狭下厦夏吓瑕xian掀先仙鲜纤咸贤衔闲弦嫌显险现献县腺宪陷限线娴酰xiang相厢香箱襄湘乡翔祥详想\
    响享项巷像向象饷xiao萧硝销消晓小孝校肖啸笑效潇逍枭箫xie些歇鞋协携邪斜胁谐写械卸泄谢xin薪芯锌欣辛新心信馨昕歆鑫xi\
    ng星兴刑型形邢行醒幸杏性姓xiong兄凶胸匈雄熊xiu休修羞秀袖绣溴xu需虚须徐许蓄叙旭序绪续吁煦胥xuan轩宣悬旋玄选漩璇炫\
    xue削薛学穴雪血xun勋循旬询寻巡训讯逊迅荀鲟ya压押鸦鸭呀丫芽牙崖衙涯雅哑亚娅yan咽烟盐严研岩延言颜阎炎沿掩眼衍演艳\
    堰燕厌雁彦焰宴验偃嫣檐晏腌筵yang央杨扬羊洋阳氧仰养样yao邀腰妖瑶摇遥窑姚咬药要耀夭吆幺曜肴ye耶爷野冶也页业叶夜液\
    谒邺yi一医依伊衣夷遗移仪疑宜姨彝椅倚已乙矣以艺抑易邑亿役逸疫亦意毅忆义益议谊译异翼佚懿奕咦怡漪驿贻熠翊羿yin因殷\
    音阴姻吟银饮尹引隐印胤瘾ying英婴鹰应营迎赢盈影颖硬映郢莺膺瀛瑛楹颍yong拥佣庸雍泳涌永勇用甬鳙you幽优悠忧尤由邮犹\
    油游有友右佑诱又幼攸yu于虞愚舆余俞鱼渔予娱雨与屿禹宇语羽玉域郁遇喻御愈欲狱育誉浴寓裕预豫禺毓谕瑜於煜钰yuan渊冤元\
    袁原援园员圆源缘远苑愿怨院垸沅媛鸢箢yue曰约越跃岳粤月悦阅瀹yun云郧匀允运蕴晕韵孕芸za砸杂zai栽灾宰载再在仔zan咱暂\
    赞zang脏葬臧zao遭糟藻枣早造燥ze责择则泽zei贼zen怎zeng增曾赠zha扎闸炸zhai摘斋宅窄债寨zhan詹粘斩展占战站zhang章张\
    掌涨杖丈帐账仗胀障璋zhao招昭找赵照罩兆召爪诏钊zhe遮折哲者这浙着鹧褶zhen珍真贞针侦枕诊震振镇阵圳桢朕祯zheng蒸挣睁\
    征争怔整正政症郑证徵铮筝zhi芝枝支知肢脂汁之织职直植殖执值侄址指止只旨纸志掷至致置制智秩质滞治芷酯zhong中忠钟衷终\
    种肿仲众冢锺踵zhou舟周州洲轴皱宙骤绉zhu珠株朱猪诸逐竹烛煮嘱主著柱助铸筑住注祝驻渚竺zhua抓zhuan专砖转撰赚馔zhuang\
    庄装妆撞壮状zhui追zhun准zhuo捉卓桌zi兹咨资姿滋紫子自字姊缁梓秭zong踪宗综总纵zou邹走奏zu租足卒族祖阻组zuan钻zui嘴\
    醉最罪zun尊遵zuo昨左佐做作坐座唑祚";

/// Characters of a name that are read, at least and at most.
const FEW: usize = 2;
const MANY: usize = 4;

/// The characters in order, with their readings.
static READINGS: LazyLock<Vec<(char, &str)>> = LazyLock::new(|| {
    let mut readings = Vec::new();
    let mut rest = TABLE;
    while let Some(han) = rest.find(is_han) {
        let (sound, behind) = rest.split_at(han);
        let end = behind.find(|c: char| !is_han(c)).unwrap_or(behind.len());
        readings.extend(behind[..end].chars().map(|c| (c, sound)));
        rest = &behind[end..];
    }
    readings.sort_unstable();
    readings
});

fn reading(c: char) -> Option<&'static str> {
    READINGS.binary_search_by_key(&c, |(of, _)| *of).ok().map(|at| READINGS[at].1)
}

/// What the first two, three and four characters of a Chinese name are read as, as far as the table has them; nothing of one
/// that begins with a known place.
///
/// ```
/// use crossfoot::lexicon::sounds;
/// assert_eq!(sounds("果川供应链")[0], "guochuan");
/// assert!(sounds("上海银行").is_empty());
/// ```
pub fn sounds(name: &str) -> Vec<String> {
    if PLACES.at(name, 0).is_some() {
        return Vec::new();
    }
    let mut sound = String::new();
    let mut found = Vec::new();
    for (count, c) in name.chars().take(MANY).enumerate() {
        let Some(read) = reading(c) else { break };
        sound.push_str(read);
        if count + 1 >= FEW {
            found.push(sound.clone());
        }
    }
    found
}

/// The first word of a name in Latin letters, and its first two as one, as they would spell how a Chinese name is read; nothing of
/// one that begins with a known place.
///
/// ```
/// use crossfoot::lexicon::spelled;
/// assert_eq!(spelled("Guo Chuan Foods"), ["guo", "guochuan"]);
/// ```
pub fn spelled(name: &str) -> Vec<String> {
    let mut words = name.split(' ').filter(|word| word.bytes().all(|byte| byte.is_ascii_alphabetic()));
    let Some(first) = words.next().filter(|word| PLACES.whole(word).is_none()) else { return Vec::new() };
    let first = first.to_ascii_lowercase();
    let both = words.next().map(|second| first.clone() + &second.to_ascii_lowercase());
    [Some(first), both].into_iter().flatten().collect()
}
