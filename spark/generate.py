"""Articles made up for trying the job: of each thing five, in two languages, some with a figure that slipped."""

import json
import random
import sys

ENGLISH = [f"{a} {b}" for a in "barley millet sesame walnut quinoa almond lentil carob fennel ginger saffron hibiscus lychee tamarind pomelo cassava sorghum chestnut hazelnut chicory nettle rosehip juniper clover buckwheat amaranth turmeric cardamom coriander vanilla cinnamon pepper mustard parsley oregano thyme basil sage mint rhubarb quince medlar loquat kumquat yuzu".split() for b in "tea noodle cracker syrup oil flour juice vinegar porridge snack jam paste powder drink candy cake biscuit sauce pickle bread wafer jelly pudding granola soup broth curd butter cream yoghurt seasoning capsule extract concentrate puree crisp chip roll pie tart bun loaf bar cereal spread".split()]
CITIES = "Chengdu Wuhan Hangzhou Nanjing Xiamen Suzhou Dalian Qingdao Changsha Kunming".split()


def told(name, chance):
    """What a reporter writes between the figures."""
    things = [
        f"Traders who deal in {name} say that the harvest was late and that the roads to the coast were full of lorries.",
        f"A grower whose family has made {name} for generations keeps the old press in a shed behind the house.",
        f"Young people drink less and read more labels, and makers of {name} have begun to print where it comes from.",
        f"The ministry wants to see small producers of {name} join forces, but few of them trust each other with their books.",
        f"At the fair, cooks showed what can be made of {name} beyond what everybody knows, to polite applause.",
        f"A buyer for a chain of shops complained that {name} of good quality is hard to tell from the rest by its look.",
    ]
    return " ".join(chance.sample(things, 4))


def articles(count):
    """So many documents, each ``{"id", "text"}``, alike in every run."""
    chance = random.Random(20250813)
    for number in range(count):
        thing, version = divmod(number, 5)
        name = ENGLISH[thing % len(ENGLISH)]
        year = 2015 + thing // len(ENGLISH)
        figures = random.Random(thing)
        size, growth = figures.randrange(1000, 99999), figures.randrange(11, 399)
        exports, makers = figures.randrange(1000, 9999), figures.randrange(101, 999)
        city, share = CITIES[thing % len(CITIES)], figures.randrange(11, 49)
        whole = f"{size // 100}.{size % 100:02}"
        if version == 4 and thing % 4 == 0:
            whole = f"{size // 10}.{size % 10}"
        if version == 3:
            text = (
                f"{name}报告\n\n{year}年，中国{name}市场规模达{size // 10}.{size % 10}亿元，"
                f"同比增长{growth // 10}.{growth % 10}%。全国共有{makers}家生产企业。"
            )
        else:
            text = (
                f"A year of {name}\n\nThe {name} market in China was worth {whole} billion yuan in {year}, "
                f"up {growth // 10}.{growth % 10}% from the year before, a trade body said. "
                f"Exports of {name} came to {exports // 10}.{exports % 10} million dollars in {year}. "
                f"{city} alone counted {makers} makers of {name}, and {share}% of its {name} was sold online. "
                f"Shops in the old town have begun to sell it by the cup, and visitors queue for it in the evening; "
                f"most of them had never heard of it a few years ago. "
                f"The trade body expects the {name} market in China to grow further, though it gave no figure. "
                f"{told(name, chance)}"
            )
        yield {"id": f"{number:07}", "text": text}


if __name__ == "__main__":
    for article in articles(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000):
        print(json.dumps(article, ensure_ascii=False))
