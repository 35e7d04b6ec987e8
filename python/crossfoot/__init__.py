"""Reads the figures of news articles, in English and Chinese, and shows where they cannot all be right.

A thin package over the program ``crossfoot``: what it writes as JSON comes back as dataclasses.
"""

from __future__ import annotations

from collections.abc import Iterable

from . import types
from ._dataclasses import made
from ._program import CrossfootError, options_file, run, texts_in_files
from .types import Finding, LoneMention, Reads, Report, Rule

__all__ = ["CrossfootError", "Finding", "LoneMention", "Reads", "Report", "Rule", "check", "mentions", "read", "rules", "types"]


def check(texts: str | Iterable[str], **options) -> Report:
    """Checks texts against each other, each one article or a pasted page of many.

    The options are those of ``.crossfoot.toml``: ``as_of``, ``language``, ``min_severity``, ``only``, ``rules``,
    ``tolerances``, ``rates`` (your own exchange rates, ``["1 USD = 7.2 CNY"]``), ``reference`` (the path of a table of known
    figures). No file of options is read.
    """
    with texts_in_files(texts) as files, options_file(options) as config:
        return made(Report, run("check", "--format", "json", "--offsets", "char", "--config", config, *files))


def read(texts: str | Iterable[str], as_of: str | None = None) -> Reads:
    """Reads texts: their articles, figures and claims, without checking them.

    ``as_of`` is the day, ``YYYY-MM-DD``, that "last year" counts from in an article without a date.
    """
    day = ["--as-of", as_of] if as_of else []
    with texts_in_files(texts) as files:
        return made(Reads, run("read", "--format", "json", "--offsets", "char", *day, *files))


def mentions(text: str, day: str | None = None) -> list[LoneMention]:
    """The figures of one text; "last year" counts from ``day``, ``YYYY-MM-DD``."""
    if not isinstance(text, str):
        raise TypeError("the text must be a string")
    answer = run("mentions", lines=[{"id": 0, "text": text, "ref": day}])
    return [made(LoneMention, row) for row in answer["pred"]]


def rules() -> list[Rule]:
    """Every check, explained in both languages."""
    return [made(Rule, row) for row in run("rules", "--format", "json")]
