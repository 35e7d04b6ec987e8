//! Provinces, cities and districts of China: a row each, province by province.

/// Name, what contains it, names in texts.
pub(super) const TABLE: &str = "\
Hong Kong;China;hong kong|香港|HKSAR|香港特区|hong kong’s|中国香港
Macau;China;macau|macao|澳门|中国澳门|澳門
Taiwan;China;taiwan|台湾|台灣|taiwanese|中国台湾|台湾地区
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
Kowloon;Hong Kong;kowloon|九龙
Taipei;Taiwan;taipei|台北
Kaohsiung;Taiwan;kaohsiung|高雄
Hsinchu;Taiwan;hsinchu|新竹
Taichung;Taiwan;taichung|台中
Tainan;Taiwan;tainan|台南
Taoyuan;Taiwan;taoyuan|桃园市
Keelung;Taiwan;keelung|基隆
Pudong;Shanghai;pudong|浦东|浦东新区
Binhai;Tianjin;binhai new area|滨海新区
Shijiazhuang;Hebei;shijiazhuang|石家庄|石家庄市
Tangshan;Hebei;tangshan|唐山|唐山市
Xiong'an;Hebei;xiong'an|xiong’an|xiongan|雄安|雄安新区|雄安市
Baoding;Hebei;baoding|保定|保定市
Langfang;Hebei;langfang|廊坊|廊坊市
Cangzhou;Hebei;cangzhou|沧州
Handan;Hebei;handan|邯郸|邯郸市
Qinhuangdao;Hebei;qinhuangdao|秦皇岛|秦皇岛市
Chongli;Zhangjiakou;chongli|崇礼
Zhangjiakou;Hebei;zhangjiakou|张家口|张家口市
Xingtai;Hebei;xingtai|邢台|邢台市
Hengshui;Hebei;hengshui|衡水
Chengde;Hebei;chengde|承德
Taiyuan;Shanxi;taiyuan|太原|太原市
Datong;Shanxi;datong|大同市
Changzhi;Shanxi;changzhi|长治|长治市
Linfen;Shanxi;linfen|临汾|临汾市
Yangquan;Shanxi;yangquan|阳泉
Jincheng;Shanxi;jincheng|晋城
Shuozhou;Shanxi;shuozhou|朔州
Jinzhong;Shanxi;jinzhong|晋中
Yuncheng;Shanxi;yuncheng|运城
Xinzhou;Shanxi;xinzhou|忻州
Lüliang;Shanxi;lüliang|吕梁
Hohhot;Inner Mongolia;hohhot|呼和浩特|呼和浩特市
Baotou;Inner Mongolia;baotou|包头|包头市
Ordos;Inner Mongolia;ordos|鄂尔多斯|鄂尔多斯市
Tongliao;Inner Mongolia;tongliao|通辽
Chifeng;Inner Mongolia;chifeng|赤峰
Hulunbuir;Inner Mongolia;hulunbuir|呼伦贝尔
Bayannur;Inner Mongolia;bayannur|巴彦淖尔
Ulanqab;Inner Mongolia;ulanqab|乌兰察布
Wuhai;Inner Mongolia;wuhai|乌海
Xilingol;Inner Mongolia;xilingol|锡林郭勒
Alxa;Inner Mongolia;alxa|阿拉善
Shenyang;Liaoning;shenyang|沈阳|沈阳市
Dalian;Liaoning;dalian|大连|大连市
Anshan;Liaoning;anshan|鞍山|鞍山市
Yingkou;Liaoning;yingkou|营口|营口市
Jinzhou;Liaoning;jinzhou|锦州
Fuxin;Liaoning;fuxin|阜新
Chaoyang City;Liaoning;chaoyang city|朝阳市
Fushun;Liaoning;fushun|抚顺
Benxi;Liaoning;benxi|本溪
Dandong;Liaoning;dandong|丹东
Liaoyang;Liaoning;liaoyang|辽阳
Panjin;Liaoning;panjin|盘锦
Tieling;Liaoning;tieling|铁岭
Huludao;Liaoning;huludao|葫芦岛
Changchun;Jilin;changchun|长春|长春市
Jilin City;Jilin;jilin city|吉林市
Siping;Jilin;siping|四平市
Liaoyuan;Jilin;liaoyuan|辽源
Tonghua;Jilin;tonghua|通化
Baishan City;Jilin;baishan city|白山市
Songyuan;Jilin;songyuan|松原
Baicheng City;Jilin;baicheng city|白城市
Yanbian;Jilin;yanbian|延边
Harbin;Heilongjiang;harbin|哈尔滨|哈尔滨市
Daqing;Heilongjiang;daqing|大庆|大庆市
Qiqihar;Heilongjiang;qiqihar|齐齐哈尔|齐齐哈尔市
Mudanjiang;Heilongjiang;mudanjiang|牡丹江|牡丹江市
Heihe;Heilongjiang;heihe|黑河|黑河市
Hegang;Heilongjiang;hegang|鹤岗
Shuangyashan;Heilongjiang;shuangyashan|双鸭山
Qitaihe;Heilongjiang;qitaihe|七台河
Yichun City;Heilongjiang;yichun city|伊春
Jiamusi;Heilongjiang;jiamusi|佳木斯
Suihua;Heilongjiang;suihua|绥化
Jixi;Heilongjiang;jixi|鸡西
Nanjing;Jiangsu;nanjing|南京|南京市
Suzhou;Jiangsu;suzhou|苏州|苏州市
Wuxi;Jiangsu;wuxi|无锡|无锡市
Changzhou;Jiangsu;changzhou|常州|常州市
Xuzhou;Jiangsu;xuzhou|徐州|徐州市
Nantong;Jiangsu;nantong|南通|南通市
Yangzhou;Jiangsu;yangzhou|扬州
Zhenjiang;Jiangsu;zhenjiang|镇江|镇江市
Taizhou;Jiangsu;taizhou|泰州
Yancheng;Jiangsu;yancheng|盐城|盐城市
Lianyungang;Jiangsu;lianyungang|连云港|连云港市
Huai'an;Jiangsu;huai'an|huai’an|huaian|淮安|淮安市
Suqian;Jiangsu;suqian|宿迁|宿迁市
Kunshan;Suzhou;kunshan|昆山
Jiangyin;Wuxi;jiangyin|江阴
Changshu;Suzhou;changshu|常熟
Zhangjiagang;Suzhou;zhangjiagang|张家港
Hangzhou;Zhejiang;hangzhou|杭州|杭州市
Ningbo;Zhejiang;ningbo|宁波|宁波市
Wenzhou;Zhejiang;wenzhou|温州|温州市
Yiwu;Zhejiang;yiwu|义乌|义乌市
Shaoxing;Zhejiang;shaoxing|绍兴|绍兴市
Jinhua;Zhejiang;jinhua|金华|金华市
Jiaxing;Zhejiang;jiaxing|嘉兴|嘉兴市
Huzhou;Zhejiang;huzhou|湖州
Quzhou;Zhejiang;quzhou|衢州
Zhoushan;Zhejiang;zhoushan|舟山|舟山市
Taizhou, Zhejiang;Zhejiang;台州
Lishui;Zhejiang;lishui|丽水|丽水市
Cixi;Ningbo;cixi|慈溪
Yuyao;Ningbo;yuyao|余姚
Hefei;Anhui;hefei|合肥|合肥市
Wuhu;Anhui;wuhu|芜湖|芜湖市
Bengbu;Anhui;bengbu|蚌埠|蚌埠市
Ma'anshan;Anhui;ma'anshan|ma’anshan|马鞍山|马鞍山市
Anqing;Anhui;anqing|安庆|安庆市
Fuyang;Anhui;阜阳|阜阳市
Chuzhou;Anhui;chuzhou|滁州
Huangshan;Anhui;huangshan|黄山|黄山市
Suzhou (Anhui);Anhui;宿州
Lu'an;Anhui;lu'an|lu’an|六安
Bozhou;Anhui;bozhou|亳州
Chizhou;Anhui;chizhou|池州
Xuancheng;Anhui;xuancheng|宣城
Huaibei;Anhui;huaibei|淮北
Huainan;Anhui;huainan|淮南
Tongling;Anhui;tongling|铜陵
Fuzhou;Fujian;fuzhou|福州|福州市
Xiamen;Fujian;xiamen|厦门|厦门市
Quanzhou;Fujian;quanzhou|泉州|泉州市
Zhangzhou;Fujian;zhangzhou|漳州
Putian;Fujian;putian|莆田|莆田市
Ningde;Fujian;ningde|宁德|宁德市
Longyan;Fujian;longyan|龙岩|龙岩市
Nanping;Fujian;nanping|南平
Sanming;Fujian;sanming|三明市
Jinjiang;Quanzhou;jinjiang|晋江
Shishi City;Quanzhou;shishi city|石狮
Nanchang;Jiangxi;nanchang|南昌|南昌市
Yingtan;Jiangxi;yingtan|鹰潭|鹰潭市
Ganzhou;Jiangxi;ganzhou|赣州|赣州市
Jiujiang;Jiangxi;jiujiang|九江|九江市
Shangrao;Jiangxi;shangrao|上饶|上饶市
Jingdezhen;Jiangxi;jingdezhen|景德镇|景德镇市
Yichun;Jiangxi;yichun|宜春|宜春市
Fuzhou (Jiangxi);Jiangxi;抚州
Ji'an;Jiangxi;ji'an|ji’an|吉安
Pingxiang;Jiangxi;pingxiang|萍乡
Xinyu;Jiangxi;xinyu|新余
Jinan;Shandong;jinan|济南|济南市
Qingdao;Shandong;qingdao|青岛|青岛市
Yantai;Shandong;yantai|烟台|烟台市
Weifang;Shandong;weifang|潍坊|潍坊市
Linyi;Shandong;linyi|临沂|临沂市
Jining;Shandong;jining|济宁|济宁市
Zibo;Shandong;zibo|淄博|淄博市
Weihai;Shandong;weihai|威海|威海市
Rizhao;Shandong;rizhao|日照|日照市
Tai'an;Shandong;tai'an|tai’an|泰安|泰安市
Dongying;Shandong;dongying|东营|东营市
Dezhou;Shandong;dezhou
Zaozhuang;Shandong;zaozhuang|枣庄
Heze;Shandong;heze|菏泽
Liaocheng;Shandong;liaocheng|聊城
Binzhou;Shandong;binzhou|滨州
Zhengzhou;Henan;zhengzhou|郑州|郑州市
Luoyang;Henan;luoyang|洛阳|洛阳市
Kaifeng;Henan;kaifeng|开封|开封市
Nanyang;Henan;nanyang|南阳|南阳市
Xuchang;Henan;xuchang|许昌|许昌市
Xinxiang;Henan;xinxiang|新乡|新乡市
Zhoukou;Henan;zhoukou|周口|周口市
Shangqiu;Henan;shangqiu|商丘|商丘市
Xinyang;Henan;xinyang|信阳|信阳市
Anyang;Henan;anyang|安阳|安阳市
Luohe;Henan;luohe|漯河
Sanmenxia;Henan;sanmenxia|三门峡
Zhumadian;Henan;zhumadian|驻马店
Hebi;Henan;hebi|鹤壁
Puyang;Henan;puyang|濮阳
Pingdingshan;Henan;pingdingshan|平顶山
Jiyuan;Henan;jiyuan|济源
Anyang City;Henan;anyang city
Wuhan;Hubei;wuhan|武汉|武汉市
Yichang;Hubei;yichang|宜昌|宜昌市
Xiangyang;Hubei;xiangyang|襄阳|襄阳市
Jingzhou;Hubei;jingzhou|荆州
Huangshi;Hubei;huangshi|黄石|黄石市
Shiyan;Hubei;shiyan|十堰|十堰市
Ezhou;Hubei;ezhou|鄂州
Enshi;Hubei;enshi|恩施
Suizhou;Hubei;suizhou|随州
Xianning;Hubei;xianning|咸宁
Jingmen;Hubei;jingmen|荆门
Xiaogan;Hubei;xiaogan|孝感
Huanggang;Hubei;huanggang|黄冈
Xiantao;Hubei;xiantao|仙桃
Qianjiang;Hubei;qianjiang|潜江
Changsha;Hunan;changsha|长沙|长沙市
Zhuzhou;Hunan;zhuzhou|株洲|株洲市
Yueyang;Hunan;yueyang|岳阳|岳阳市
Changde;Hunan;changde|常德|常德市
Hengyang;Hunan;hengyang|衡阳|衡阳市
Xiangtan;Hunan;xiangtan|湘潭|湘潭市
Zhangjiajie;Hunan;zhangjiajie|张家界|张家界市
Loudi;Hunan;loudi|娄底
Huaihua;Hunan;huaihua|怀化
Yongzhou;Hunan;yongzhou|永州
Shaoyang;Hunan;shaoyang|邵阳
Yiyang;Hunan;yiyang|益阳
Xiangxi;Hunan;xiangxi|湘西州|湘西
Chenzhou;Hunan;chenzhou|郴州
Guangzhou;Guangdong;guangzhou|广州|广州市
Shenzhen;Guangdong;shenzhen|深圳|深圳市
Dongguan;Guangdong;dongguan|东莞|东莞市
Foshan;Guangdong;foshan|佛山|佛山市
Zhuhai;Guangdong;zhuhai|珠海|珠海市
Huizhou;Guangdong;huizhou|惠州|惠州市
Zhongshan;Guangdong;zhongshan|中山市
Jiangmen;Guangdong;jiangmen|江门|江门市
Shantou;Guangdong;shantou|汕头|汕头市
Zhanjiang;Guangdong;zhanjiang|湛江|湛江市
Zhaoqing;Guangdong;zhaoqing|肇庆|肇庆市
Maoming;Guangdong;maoming|茂名|茂名市
Qingyuan;Guangdong;qingyuan|清远|清远市
Shaoguan;Guangdong;shaoguan|韶关|韶关市
Heyuan;Guangdong;heyuan|河源市
Meizhou;Guangdong;meizhou|梅州
Shanwei;Guangdong;shanwei|汕尾
Yangjiang;Guangdong;yangjiang|阳江
Chaozhou;Guangdong;chaozhou|潮州
Jieyang;Guangdong;jieyang|揭阳
Yunfu;Guangdong;yunfu|云浮
Nanning;Guangxi;nanning|南宁|南宁市
Guilin;Guangxi;guilin|桂林|桂林市
Liuzhou;Guangxi;liuzhou|柳州
Beihai;Guangxi;beihai|北海市
Qinzhou;Guangxi;qinzhou|钦州
Hezhou;Guangxi;hezhou|贺州
Hechi;Guangxi;hechi|河池
Chongzuo;Guangxi;chongzuo|崇左
Laibin;Guangxi;laibin|来宾市
Wuzhou;Guangxi;wuzhou|梧州
Fangchenggang;Guangxi;fangchenggang|防城港
Guigang;Guangxi;guigang|贵港
Yulin City;Guangxi;yulin city|玉林
Baise;Guangxi;baise|百色
Haikou;Hainan;haikou|海口|海口市
Sanya;Hainan;sanya|三亚|三亚市
Danzhou;Hainan;danzhou|儋州
Sansha;Hainan;sansha|三沙
Wanning;Hainan;wanning|万宁
Qionghai;Hainan;qionghai|琼海
Wenchang;Hainan;wenchang|文昌市
Chengdu;Sichuan;chengdu|成都|成都市
Mianyang;Sichuan;mianyang|绵阳|绵阳市
Yibin;Sichuan;yibin|宜宾|宜宾市
Deyang;Sichuan;deyang|德阳|德阳市
Nanchong;Sichuan;nanchong|南充|南充市
Luzhou;Sichuan;luzhou|泸州
Leshan;Sichuan;leshan|乐山|乐山市
Zigong;Sichuan;zigong|自贡
Panzhihua;Sichuan;panzhihua|攀枝花
Guangyuan;Sichuan;guangyuan|广元
Suining;Sichuan;suining|遂宁
Neijiang;Sichuan;neijiang|内江
Meishan;Sichuan;meishan|眉山
Guang'an;Sichuan;guang'an|guang’an|广安
Dazhou;Sichuan;dazhou|达州
Ya'an;Sichuan;ya'an|ya’an|雅安
Bazhong;Sichuan;bazhong|巴中
Ziyang;Sichuan;ziyang|资阳
Aba;Sichuan;阿坝
Garze;Sichuan;garze|甘孜
Liangshan;Sichuan;liangshan|凉山州
Guiyang;Guizhou;guiyang|贵阳|贵阳市
Zunyi;Guizhou;zunyi|遵义|遵义市
Bijie;Guizhou;bijie|毕节
Tongren;Guizhou;tongren|铜仁
Anshun;Guizhou;anshun|安顺市
Liupanshui;Guizhou;liupanshui|六盘水
Qiandongnan;Guizhou;qiandongnan|黔东南
Qiannan;Guizhou;qiannan|黔南
Qianxinan;Guizhou;qianxinan|黔西南
Kunming;Yunnan;kunming|昆明|昆明市
Dali;Yunnan;dali|大理|大理市
Lijiang;Yunnan;lijiang|丽江|丽江市
Qujing;Yunnan;qujing|曲靖|曲靖市
Xishuangbanna;Yunnan;xishuangbanna|西双版纳|西双版纳市
Pu'er;Yunnan;pu'er|pu’er|普洱市|普洱
Zhaotong;Yunnan;zhaotong|昭通
Baoshan City;Yunnan;baoshan city|保山市
Lincang;Yunnan;lincang|临沧
Honghe;Yunnan;honghe|红河州
Wenshan;Yunnan;wenshan|文山州|文山市
Chuxiong;Yunnan;chuxiong|楚雄
Dehong;Yunnan;dehong|德宏
Nujiang;Yunnan;nujiang|怒江州
Diqing;Yunnan;diqing|迪庆
Yuxi;Yunnan;yuxi|玉溪
Lhasa;Tibet;lhasa|拉萨|拉萨市
Shigatse;Tibet;shigatse|日喀则
Nyingchi;Tibet;nyingchi|林芝
Shannan;Tibet;shannan|山南市
Qamdo;Tibet;qamdo|昌都
Nagqu;Tibet;nagqu|那曲
Xi'an;Shaanxi;xi'an|xi’an|西安|西安市
Xianyang;Shaanxi;xianyang|咸阳|咸阳市
Yulin;Shaanxi;榆林|榆林市
Yan'an;Shaanxi;yan'an|yan’an|延安|延安市
Baoji;Shaanxi;baoji|宝鸡|宝鸡市
Hanzhong;Shaanxi;hanzhong|汉中|汉中市
Tongchuan;Shaanxi;tongchuan|铜川
Weinan;Shaanxi;weinan|渭南
Ankang;Shaanxi;ankang|安康市
Shangluo;Shaanxi;shangluo|商洛
Lanzhou;Gansu;lanzhou|兰州|兰州市
Jiuquan;Gansu;jiuquan|酒泉|酒泉市
Tianshui;Gansu;tianshui|天水|天水市
Dunhuang;Gansu;dunhuang|敦煌|敦煌市
Dingxi;Gansu;dingxi|定西
Longnan;Gansu;longnan|陇南
Pingliang;Gansu;pingliang|平凉
Qingyang;Gansu;qingyang|庆阳
Baiyin;Gansu;baiyin|白银市
Zhangye;Gansu;zhangye|张掖
Wuwei;Gansu;wuwei|武威
Jiayuguan;Gansu;jiayuguan|嘉峪关
Linxia;Gansu;linxia|临夏
Gannan;Gansu;gannan|甘南
Xining;Qinghai;xining|西宁|西宁市
Haidong;Qinghai;haidong|海东市
Golmud;Qinghai;golmud|格尔木
Yushu;Qinghai;yushu|玉树州|玉树市
Yinchuan;Ningxia;yinchuan|银川|银川市
Guyuan;Ningxia;guyuan|固原
Zhongwei;Ningxia;zhongwei|中卫
Wuzhong;Ningxia;wuzhong|吴忠
Shizuishan;Ningxia;shizuishan|石嘴山
Urumqi;Xinjiang;urumqi|乌鲁木齐|乌鲁木齐市
Kashgar;Xinjiang;kashgar|喀什|喀什市
Karamay;Xinjiang;karamay|克拉玛依|克拉玛依市
Horgos;Xinjiang;horgos|khorgos|霍尔果斯|霍尔果斯市
Altay;Xinjiang;altay|阿勒泰
Hotan;Xinjiang;hotan|和田地区
Hami;Xinjiang;hami|哈密
Turpan;Xinjiang;turpan|吐鲁番
Aksu;Xinjiang;aksu|阿克苏
Changji;Xinjiang;changji|昌吉
Ili;Xinjiang;伊犁
Korla;Xinjiang;korla|库尔勒
Shihezi;Xinjiang;shihezi|石河子";
