//! Lists and their wholes: below a table, of a structure, of a batch; a city and its province; what a capacity is used for.

use super::*;

#[test]
fn the_sum_below_a_table() {
    let table = |sum| {
        format!(
            "四市情况如下：\n城市 | 上半年销售额 | 同比\n南阳 | 21.4亿元 | 14.1%\n商丘 | 17.6亿元 | 11.6%\n周口 | 12.3亿元 | 15.0%\n信阳 | 9.5亿元 | 12.9%\n四市合计{sum}亿元。"
        )
    };
    fires("sum-mismatch", &[&table("68.8")], "68.8亿元 / 21.4亿元");
    silent(&[&table("60.8")]);
    // of more than the rows
    silent(&[&table("68.8").replace("四市合计", "全省合计")]);
    silent(&[&table("68.8").replace("四市合计", "四川省合计")]);
    silent(&[&table("68.8").replace("四市合计", "前四个月全省合计")]);
}

#[test]
fn the_shares_of_a_structure() {
    let shares = |last| format!("从结构看，整机占48.0%，运营占31.0%，配套占{last}。");
    fires("shares-over-whole", &[&shares("26.0%")], "48.0% / 31.0%");
    silent(&[&shares("21.0%")]);
    // rates of each are parts of nothing
    silent(&["从结构看，住宅空置率为48.0%，写字楼空置率为31.0%，商铺空置率为26.0%。"]);
}

#[test]
fn the_parts_of_a_sum_told_of_the_year_to_come() {
    let text = |last| {
        format!(
            "Spending on games will come to $64.9 billion in 2026, 3.4% above the $62.77 billion of 2025. The sum comprises mobile at $31.1 billion, console at $17.9 billion and PC at {last}."
        )
    };
    fires("sum-mismatch", &[&text("$12.9 billion")], "$64.9 billion / $31.1 billion");
    silent(&[&text("$15.9 billion")]);
}

#[test]
fn the_share_of_a_batch() {
    let text =
        |share| format!("7月共批准游戏134款，其中国产127款、进口7款。按终端划分，移动游戏82款，占本批的{share}。");
    fires("percent-vs-count", &[&text("71%")], "71% / 82款");
    silent(&[&text("61%")]);
}

#[test]
fn each_share_of_its_own_whole() {
    silent(&["该校毕业生共9240人。升学2310人，占全体毕业生的25.0%。其余6237人就业，4102人留在湖北，占65.8%。"]);
}

#[test]
fn what_a_capacity_is_used_for() {
    let text = |share| format!("报告期内青石公司处理废旧电池9.6万吨，年产能12万吨，产能利用率{share}。");
    silent(&[&text("80%")]);
    fires("implied-base", &[&text("70%")], "70% / 9.6万吨");
    silent(&["青石公司库存9.6万吨，年产能12万吨，产能利用率90%。"]);
}

#[test]
fn a_city_above_the_largest_figure_of_its_province() {
    let province = "湖南网点\n湘江晚报 2025-06-11\n2024年湖南省动力电池回收市场的年产能为25.6万吨，其中湿法17.4万吨、火法8.2万吨。";
    let city = |tons| {
        format!("长沙网点\n电池前沿 2025-06-20\n2024年长沙动力电池回收市场的年产能达到{tons}万吨，回收网点56家。")
    };
    fires("part-exceeds-whole", &[province, &city("34.3")], "34.3万吨 / 25.6万吨");
    silent(&[province, &city("14.3")]);
    // what is only expected of the whole is no sum of what was reached
    silent(&[&province.replace("的年产能为", "的年产能预计为"), &city("34.3")]);
    // those of all others are not the province's
    let others = "湖南网点\n湘江晚报 2025-06-11\n2024年全国动力电池回收市场的年产能为65.6万吨，其中湖南36.4万吨，其他地区合计29.2万吨。";
    silent(&[others, &city("34.3")]);
}

#[test]
fn a_conversion_in_a_currency_that_its_place_tells() {
    let text = |dollars| {
        format!(
            "Tunisia took 3.42 billion dinars ($1.18 billion) for its oil. State banks in Tunis will lend 150 million dinars ({dollars}), on top of a subsidy of 29 million dinars ($10 million)."
        )
    };
    fires("unit-slip", &[&text("$517 million")], "150 million dinars / $517 million");
    silent(&[&text("$51.7 million")]);
}

#[test]
fn the_share_of_those_that_a_bound_picks_out() {
    let text = |share| format!("去年公开招标的40个储能项目中，有26个中标价低于每瓦时0.55元，占{share}。");
    fires("percent-vs-count", &[&text("75%")], "75% / 26个");
    silent(&[&text("65%")]);
}

#[test]
fn power_and_what_it_holds() {
    let text = |rate| format!("截至2024年底，全国新型储能累计装机73.8GW/168GWh，同比增长{rate}，上年末为31.4GW。");
    fires("growth-mismatch", &[&text("125%")], "125% / 73.8GW");
    silent(&[&text("135%")]);
}
