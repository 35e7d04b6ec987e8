"""What the program reads and finds. Written by `cargo xtask types` from the program's own types; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal


@dataclass(frozen=True, kw_only=True)
class Article:
    """An article."""

    end: int
    """One past the last."""
    id: str
    """`a1`."""
    input: int
    """Number of the input, from 0."""
    lang: Lang
    """Language of the body."""
    published: str
    """`YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`; empty if unknown."""
    source: str
    """Outlet."""
    start: int
    """First offset."""
    title: str
    """Headline."""

Basis = Literal["year-on-year", "month-on-month", "real", "nominal", "cumulative"]
"""What a change is measured against, or what a level adds up."""

Becomes = Literal["off", "note", "warning", "error"]
"""What becomes of the findings of a check."""


@dataclass(frozen=True, kw_only=True)
class Canonical:
    """A measure in the base unit of its dimension: 3.2 GWh is 3200000000 Wh."""

    unit: str
    """Base unit."""
    value: str
    """Exact value."""


@dataclass(frozen=True, kw_only=True)
class Claim:
    """What a figure states."""

    article: str
    """Article id."""
    basis: Basis | None = None
    """What a change is measured against, or what a level adds up."""
    direction: Direction | None = None
    """Which way a change goes."""
    id: str
    """`c1`."""
    measure: Measure
    """Level, growth, share, rank, difference."""
    mention: str
    """Mention id."""
    metric: str | None
    """What is counted."""
    of: str | None = None
    """Mention id of the whole."""
    period: Period | None
    """When."""
    reason: str | None = None
    """Why it was not checked."""
    scope: str | None
    """Where."""
    source: str | None = None
    """Who tells it, in the words of the text."""
    state: State
    """What became of it."""
    status: Status
    """Reached, foreseen, aimed at, a limit."""
    topic: str | None
    """What the metric is about."""
    twins: list[str] = field(default_factory=list)
    """Claims of other articles that say the same."""


@dataclass(frozen=True, kw_only=True)
class Coverage:
    """How many figures ended in each state."""

    conflicting: int
    """Part of a warning or error."""
    corroborated: int
    """Said by another article too."""
    mentions: int
    """All figures that are no dates."""
    noted: int
    """Part of a note."""
    recomputed: int
    """Given by arithmetic."""
    unchecked: dict[str, int]
    """Not checked, by reason."""


@dataclass(frozen=True, kw_only=True)
class Days:
    """Days, half open."""

    end: str
    """The day after the last."""
    start: str
    """First day."""

Direction = Literal["up", "down"]
"""Which way a change goes."""


@dataclass(frozen=True, kw_only=True)
class Explained:
    """A finding that goes with another."""

    message: str
    """One sentence."""
    rule: str
    """The check's name."""
    spans: list[Span]
    """Its figures."""


@dataclass(frozen=True, kw_only=True)
class Finding:
    """A finding."""

    arithmetic: str
    """The arithmetic."""
    confidence: float
    """0 to 1, with two digits."""
    explains: list[Explained]
    """What the repair explains besides."""
    fingerprint: str
    """Survives edits elsewhere."""
    id: str
    """`f1`."""
    message: str
    """One or two sentences."""
    repair: Repair | None
    """The reading that would mend it."""
    rule: str
    """The check's name."""
    severity: Severity
    """Its weight."""
    spans: list[Span]
    """Its figures."""

Kind = Literal["number", "money", "percent", "points", "multiple", "quantity", "ordinal", "date", "period", "duration"]
"""What sort of figure a mention is."""

Lang = Literal["en", "zh", "other"]
"""The language most of an article's body is written in."""

Locale = Literal["en", "zh"]
"""The language that messages are written in."""


@dataclass(frozen=True, kw_only=True)
class LoneMention:
    """A figure of a text that is read by itself: a row of `crossfoot mentions`."""

    alts: list[Days] = field(default_factory=list)
    """Every reading of a date or period, the likeliest first."""
    article: str
    """Article id."""
    canonical: Canonical | None = None
    """The same in the base unit of its dimension."""
    currency: str | None = None
    """ISO 4217 code of money."""
    decimals: int
    """Printed digits after the point."""
    end: int
    """One past the last."""
    from_: str | None = None
    """First day of a date or period."""
    high: str | None
    """High end of a range."""
    id: str
    """`m1`."""
    kind: Kind
    """Sort of figure."""
    low: str | None
    """Low end of a range."""
    other_unit: str | None = None
    """The other reading of an ambiguous currency."""
    qualifier: Qualifier
    """Bound."""
    rule: str
    """What read it."""
    start: int
    """First offset."""
    surface: str
    """As printed."""
    unit: str
    """Unit; empty for none."""
    until: str | None = None
    """The day after its last."""
    value: str | None
    """Exact value; `None` for a range or a date."""

Measure = Literal["level", "growth", "share", "rank", "difference"]
"""What a figure measures of its metric."""


@dataclass(frozen=True, kw_only=True)
class Mention:
    """A figure."""

    article: str
    """Article id."""
    canonical: Canonical | None = None
    """The same in the base unit of its dimension."""
    currency: str | None = None
    """ISO 4217 code of money."""
    decimals: int
    """Printed digits after the point."""
    end: int
    """One past the last."""
    from_: str | None = None
    """First day of a date or period."""
    high: str | None
    """High end of a range."""
    id: str
    """`m1`."""
    kind: Kind
    """Sort of figure."""
    low: str | None
    """Low end of a range."""
    other_unit: str | None = None
    """The other reading of an ambiguous currency."""
    qualifier: Qualifier
    """Bound."""
    rule: str
    """What read it."""
    start: int
    """First offset."""
    surface: str
    """As printed."""
    unit: str
    """Unit; empty for none."""
    until: str | None = None
    """The day after its last."""
    value: str | None
    """Exact value; `None` for a range or a date."""


@dataclass(frozen=True, kw_only=True)
class Notice:
    """Something about the input that the reader should know."""

    article: str
    """Article id."""
    code: str
    """Stable name: `no-figures`, `unread-language`, `impossible-date`."""
    end: int
    """One past the last."""
    message: str
    """One sentence."""
    start: int
    """First offset concerned."""

OffsetUnit = Literal["byte", "utf16", "char"]
"""What `start` and `end` count."""


@dataclass(frozen=True, kw_only=True)
class Options:
    """Options as a reader writes them. What is left out is as in `Settings::default`."""

    as_of: str | None = None
    """Day of the check, `YYYY-MM-DD`; without it, that of the newest article."""
    language: Locale | None = None
    """Language of messages: `en` or `zh`."""
    min_severity: Severity | None = None
    """Findings below this weight are left out: `note`, `warning` or `error`."""
    only: list[str] = field(default_factory=list)
    """The only checks to run, by name."""
    rates: list[str] = field(default_factory=list)
    """The reader's own exchange rates, held against printed conversions: `1 USD = 7.2 CNY`."""
    reference: str | None = None
    """The reader's own known figures, as CSV; in a file of options, the path of such a table."""
    rules: dict[str, Becomes] = field(default_factory=dict)
    """What becomes of the findings of a check, by its name: `off`, `note`, `warning` or `error`."""
    tolerances: dict[str, float] = field(default_factory=dict)
    """How far apart figures may be, by name, each a number from 0 to 1."""


@dataclass(frozen=True, kw_only=True)
class Period:
    """Days, half open."""

    as_of: bool = None
    """Whether the figure is told as of its end."""
    end: str
    """The day after the last."""
    label: str
    """Usual name."""
    start: str
    """First day."""


@dataclass(frozen=True, kw_only=True)
class Point:
    """A figure of a series, or a value that figures imply. Values are decimal strings."""

    article: str
    """Article id."""
    high: str | None
    """The largest one."""
    implied: str | None = None
    """`growth` or `share`, for a value that is not printed."""
    low: str | None
    """The least value that the printed form allows; `None` without end."""
    mention: str
    """Mention id of the figure; for an implied value, of the growth or share that leads to it."""
    period: Period
    """When."""
    repaired: str | None = None
    """Where it would belong by the repair that a finding suggests."""
    status: Status
    """Reached, foreseen, aimed at."""
    surface: str
    """As printed."""
    value: str
    """The value; a fall is below zero."""

Qualifier = Literal["eq", "gt", "ge", "lt", "le", "about", "nearly", "cap"]
"""The bound that a figure is printed with."""


@dataclass(frozen=True, kw_only=True)
class Reads:
    """What was read in texts."""

    articles: list[Article]
    """The articles, in order."""
    claims: list[Claim]
    """What they state. Their states tell only which figures agree; to find those that do not is the check's."""
    mentions: list[Mention]
    """The figures, in order."""
    notices: list[Notice]
    """What the reader should know about the input."""
    offset_unit: OffsetUnit
    """What `start` and `end` count."""
    tool: Tool
    """Name and version of the program."""


@dataclass(frozen=True, kw_only=True)
class Repair:
    """A suggested reading."""

    from_: str
    """As printed."""
    mention: str
    """Mention id."""
    mentions: list[str]
    """Mention ids of all figures that it reads in another way, that one first."""
    power: int
    """They are ten to this power times what they may have meant."""
    to: str
    """As it may have been meant."""
    why: str
    """Why."""


@dataclass(frozen=True, kw_only=True)
class Report:
    """The whole report. Offsets count bytes from the start of the input until `Report::count_in` turns them."""

    articles: list[Article]
    """The articles, in order."""
    as_of: str
    """The day of the check, `YYYY-MM-DD`; empty without any date."""
    claims: list[Claim]
    """What they state."""
    coverage: Coverage
    """How far the check reached."""
    dismissed: list[Finding] = field(default_factory=list)
    """What the reader put away, with numbers that follow; no figure is in conflict for it."""
    findings: list[Finding]
    """What does not agree, the weightiest first."""
    mentions: list[Mention]
    """The figures, in order."""
    notices: list[Notice]
    """What the reader should know about the input."""
    offset_unit: OffsetUnit
    """What `start` and `end` count."""
    schema: int
    """`SCHEMA`."""
    series: list[Series]
    """What is told of one thing for several periods or by several articles."""
    tool: Tool
    """Name and version of the program."""

Role = Literal["primary", "twin", "witness", "context"]
"""The part that a figure plays in a finding."""


@dataclass(frozen=True, kw_only=True)
class Rule:
    """A check explained."""

    abstains: Text
    """When it abstains."""
    confidence: list[Sure]
    """How sure its findings are, the surest first: every finding has the number of one of these."""
    finds: Text
    """What it finds."""
    fires: list[str]
    """Articles in which it fires, one a line."""
    name: str
    """Its name."""
    silent: list[str]
    """Articles in which it stays silent, one a line."""
    title: Text
    """A title of a few words."""
    why: Text
    """Why that matters."""


@dataclass(frozen=True, kw_only=True)
class Series:
    """What the articles together tell of one thing over time."""

    basis: Basis | None = None
    """What a change is measured against, or what a level adds up."""
    measure: Measure
    """Level, growth or share."""
    metric: str
    """What is counted."""
    points: list[Point]
    """Its points, in the order of their periods."""
    scope: str | None
    """Where, or whose."""
    topic: str | None
    """What the metric is about."""
    unit: str
    """Unit; empty for none."""

Severity = Literal["note", "warning", "error"]
"""How much a finding weighs."""


@dataclass(frozen=True, kw_only=True)
class Span:
    """A figure of a finding."""

    article: str
    """Article id."""
    end: int
    """One past the last."""
    mention: str
    """Mention id."""
    role: Role
    """Its part."""
    start: int
    """First offset."""
    surface: str
    """As printed."""

State = Literal["corroborated", "recomputed", "conflicting", "noted", "unchecked"]
"""What became of a figure."""

Status = Literal["actual", "forecast", "target", "cap"]
"""How surely a figure is said."""


@dataclass(frozen=True, kw_only=True)
class Sure:
    """One step of a check's confidence. `cargo xtask evaluate` says what it is worth: of the findings from 90 upwards, nine in
    ten hold on sets that nobody tuned to. What is below 90 is an estimate from the same sets."""

    given: int
    """In hundredths."""
    when: Text
    """What it is that makes a finding so sure, or no surer."""


@dataclass(frozen=True, kw_only=True)
class Text:
    """A text in both languages."""

    en: str
    """English."""
    zh: str
    """Simplified Chinese."""


@dataclass(frozen=True, kw_only=True)
class Tool:
    """Name and version of the program."""

    name: str
    """`crossfoot`."""
    version: str
    """Semantic version."""
