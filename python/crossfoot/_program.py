"""The program: where it is, how it is asked, what it says when it cannot do what it is asked."""

from __future__ import annotations

import contextlib
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator


class CrossfootError(ValueError):
    """What the program says of texts or options that cannot be used."""


# where its user meets it
CrossfootError.__module__ = "crossfoot"


def program() -> str:
    """The program named by ``CROSSFOOT``, else the one installed with this package, else the one on the path."""
    beside = pathlib.Path(sys.executable).with_name("crossfoot" + (".exe" if os.name == "nt" else ""))
    found = os.environ.get("CROSSFOOT") or (str(beside) if beside.is_file() else shutil.which("crossfoot"))
    if not found:
        raise CrossfootError("the program crossfoot is not installed: pip install it, or name it by the variable CROSSFOOT")
    return found


def run(*arguments: str, lines: Iterable[dict] = ()):
    """What the program answers, taken apart as JSON."""
    asked = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
    done = subprocess.run([program(), *arguments], input=asked.encode(), capture_output=True)
    if done.returncode not in (0, 1):
        # `mentions` tells of a line that cannot be used in the line that answers it
        told = done.stderr.decode(errors="replace").strip() or json.loads(done.stdout)["error"].removeprefix("line 1: ")
        raise CrossfootError(_said(told))
    return json.loads(done.stdout)


def _said(told: str) -> str:
    """The program's line, without the folder that the texts were put in for it."""
    line = told.strip().removeprefix("crossfoot: ")
    for name in ("options.toml", "text "):
        if tempfile.gettempdir() in line and name in line:
            line = name.removesuffix(".toml") + line.split(name, 1)[1]
    return line


@contextlib.contextmanager
def texts_in_files(texts: str | Iterable[str]) -> Iterator[list[str]]:
    """A file for each text, in order."""
    all_texts = [texts] if isinstance(texts, str) else list(texts)
    if not all(isinstance(text, str) for text in all_texts):
        raise TypeError("the texts must be a string or strings")
    if not all_texts:
        raise CrossfootError("there is no text: give at least one")
    with tempfile.TemporaryDirectory(prefix="crossfoot-") as folder:
        files = []
        for number, text in enumerate(all_texts):
            file = pathlib.Path(folder, f"text {number}")
            file.write_bytes(text.encode())
            files.append(str(file))
        yield files


@contextlib.contextmanager
def options_file(options: dict) -> Iterator[str]:
    """A file of options."""
    with tempfile.TemporaryDirectory(prefix="crossfoot-") as folder:
        file = pathlib.Path(folder, "options.toml")
        file.write_text(_toml(options), encoding="utf-8")
        yield str(file)


def _toml(options: dict) -> str:
    """Options as TOML: values first, then a table for each that has names of its own."""
    if options.get("reference"):
        options = {**options, "reference": str(pathlib.Path(options["reference"]).resolve())}
    plain = {name: value for name, value in options.items() if not isinstance(value, dict) and value is not None}
    tables = {name: value for name, value in options.items() if isinstance(value, dict)}
    lines = [f"{_quoted(name)} = {_quoted(value)}" for name, value in plain.items()]
    for table, values in tables.items():
        lines += [f"[{_quoted(table)}]", *(f"{_quoted(name)} = {_quoted(value)}" for name, value in values.items())]
    return "\n".join(lines) + "\n"


def _quoted(value) -> str:
    # a JSON string, number or list of strings is one of TOML as well
    return json.dumps(value, ensure_ascii=False)
