"""The examples of the README, which are the package's example, and what they leave out."""

import dataclasses
import doctest
import pathlib
import unittest

import crossfoot

README = pathlib.Path(__file__).parents[1] / "README.md"


def load_tests(loader, tests, pattern):
    tests.addTests(doctest.DocFileSuite(str(README), module_relative=False, optionflags=doctest.ELLIPSIS))
    return tests


class Package(unittest.TestCase):
    def test_offsets_count_characters(self):
        text = "瓶装茶😀：2023年，中国瓶装茶市场规模超过237亿元。"
        for figure in crossfoot.read(text).mentions:
            self.assertEqual(text[figure.start : figure.end], figure.surface)
        for figure in crossfoot.mentions(text):
            self.assertEqual(text[figure.start : figure.end], figure.surface)

    def test_a_day_is_what_relative_dates_count_from(self):
        self.assertEqual(crossfoot.mentions("去年", "2016-11-07")[0].from_, "2015-01-01")

    def test_what_comes_back_are_rows(self):
        report = crossfoot.check(["Sales of tea in China rose 5% in 2023.", "Sales of tea in China fell 5% in 2023."])
        rows = [dataclasses.asdict(row) for row in report.claims]
        self.assertEqual(len(rows), 2)
        self.assertEqual(rows[0]["period"]["label"], "2023")
        self.assertIsInstance(report.coverage.unchecked, dict)

    def test_what_cannot_be_used_is_told(self):
        for wrong in ([], [""], "\n"):
            with self.assertRaises(crossfoot.CrossfootError):
                crossfoot.check(wrong)
        with self.assertRaises(TypeError):
            crossfoot.check([7])
        with self.assertRaises(TypeError):
            crossfoot.mentions(7)
        with self.assertRaisesRegex(crossfoot.CrossfootError, "^ref: “soon” is no day; write it as YYYY-MM-DD"):
            crossfoot.mentions("去年", "soon")
        with self.assertRaisesRegex(crossfoot.CrossfootError, "^options: line 1: unknown field `min-severity`"):
            crossfoot.check("Sales rose 5%.", **{"min-severity": "note"})
        with self.assertRaisesRegex(crossfoot.CrossfootError, "^text 1: is empty"):
            crossfoot.check(["Sales rose 5%.", " "])

    def test_every_check_is_explained(self):
        self.assertTrue(all(rule.finds.en and rule.title.zh for rule in crossfoot.rules()))


if __name__ == "__main__":
    unittest.main()
