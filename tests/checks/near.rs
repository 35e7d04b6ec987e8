//! Figures that stand near each other and are of different things, most of them as Chinese news prints them.

use super::*;

#[test]
fn full_width_digits_are_read_as_plain_ones() {
    fires(
        "growth-mismatch",
        &["２０２３年全市旅游总收入达４４８·２亿元，比上年的４３５．１亿元增长３０·３％。"],
        "３０·３％ / ４４８·２亿元",
    );
    for text in [
        "所欠债务总额达１３４３·３亿元，其中短期债务达８００亿元。",
        "该厂生产的５Ｇ、８Ｇ型热水器抽检合格率为１００％。",
        "１９世纪４０年代至９０年代，全球贸易处于上升时期。",
        "纪念币每枚售价６８·８８加元（约合４８美元）。",
    ] {
        silent(&[text]);
    }
}

#[test]
fn what_a_thing_is_called_by_is_no_count_of_it() {
    for text in [
        "第10分钟，6号赵宁左路传中，9号队长孙悦转身射门得手。",
        "他们入选全市“十佳文化家庭”。这些家庭是从全市近10万户家庭中评选产生的。",
        "三大指数集体收涨\n2024-11-05\n\n截至收盘，上证指数报3386.99点，涨2.32%。",
        "十佳运动员评选揭晓（附图片1张）\n2024-11-05\n\n当选的10名运动员今天在北京领奖。",
    ] {
        silent(&[text]);
    }
}

#[test]
fn a_class_is_no_part_of_where_another_begins() {
    never(
        "part-exceeds-whole",
        &["北京要形成20个以上年销售收入20亿元以上的优势企业，其中100亿元以上的大集团要超过7个。"],
    );
    never("part-exceeds-whole", &["赔付件均金额仅9.6万元，其中10万元以下的占68%，50万元以上的不足2%。"]);
    fires("part-exceeds-whole", &["北京销售收入20亿元，其中软件100亿元。"], "100亿元 / 20亿元");
}

#[test]
fn what_some_of_them_have_may_be_told_of_the_same_ones_again() {
    never("sum-mismatch", &["湖中鱼类共有40种，其中特有品种26种，具有经济价值的鱼类23种。"]);
    fires("sum-mismatch", &["湖中鱼类共有40种，其中本地品种26种，外来品种23种。"], "40种 / 26种");
}

#[test]
fn a_part_with_its_share_is_no_whole_of_the_next() {
    never(
        "part-exceeds-whole",
        &["代表名额有所增加。其中全国商会代表留任的1045人，占47.61%，新提名的1151人，占52.39%。"],
    );
    never("part-exceeds-whole", &["测试点分布在215个网点，其中包括干部、教师和学生等，5600多个样本进入了监测网。"]);
}

#[test]
fn an_author_prints_two_counts_of_staff() {
    let text = "合肥市去年有156家私营企业招收了800多名下岗职工。\n\n合肥市去年为8万多名退休职工设立了台账。";
    never("unit-slip", &[text]);
}

#[test]
fn a_tenth_that_the_text_calls_a_tenth() {
    let text = "瑞康堂控股2023年取得收入54.63亿元。分部而言，2023年中成药收入38.24亿元，占总收入的70%；医疗服务收入5.46亿元，占总收入的10%。";
    never("unit-slip", &[text]);
}

#[test]
fn a_village_is_not_the_country() {
    let village = "2023年全村工农业总产值达到6.9亿元。";
    let city = "2023年泰州市工农业总产值达到20亿元。";
    never("part-exceeds-whole", &[village, city]);
    let country = "2023年全国工农业总产值达到6.9亿元。";
    fires("part-exceeds-whole", &[country, city], "20亿元 / 6.9亿元");
}

#[test]
fn shares_of_all_people_are_of_other_people() {
    let one = "2024年1月20日\n\n2023年16至59岁劳动年龄人口占全国人口的61.3%。";
    let other = "2024年1月21日\n\n2023年覆盖人口占全国人口的15%。";
    never("value-conflict", &[one, other]);
    let [rate, again] = ["3.1%", "5.6%"].map(|rate| format!("2024年1月20日\n\n2023年全国失业率为{rate}。"));
    fires("value-conflict", &[&rate, &again], "3.1% / 5.6%");
}

#[test]
fn thousandths_differ_by_thousandths() {
    silent(&["北京的出生率由8.4‰升到33.1‰，上升24.7‰。"]);
}
