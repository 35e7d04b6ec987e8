"""Times each reader of figures that runs in Python, on the same lines of text.

    python peers.py ENGLISH.txt CHINESE.txt

Prints a line of JSON for each reader and language, as peers.mjs does.
"""

import contextlib
import io
import json
import logging
import sys
import time
import warnings


def readers():
    """The readers, each with its name and its language."""
    # Both greet whoever loads them on standard output.
    with contextlib.redirect_stdout(io.StringIO()):
        import jionlp
        from quantulum3 import parser

        money = jionlp.ner.MoneyExtractor()
        times = jionlp.ner.TimeExtractor()
    yield "quantulum3", "en", lambda line: parser.parse(line)
    yield "jionlp", "zh", lambda line: money(line) + times(line)


def main(english, chinese):
    """Times them one after the other."""
    texts = {"en": open(english, encoding="utf-8").read(), "zh": open(chinese, encoding="utf-8").read()}
    for name, language, read in readers():
        lines = [line for line in texts[language].split("\n") if line]

        def once():
            return sum(len(read(line)) for line in lines)

        with contextlib.redirect_stdout(io.StringIO()):
            found = once()
            best, begun = float("inf"), time.perf_counter()
            while time.perf_counter() - begun < 2:
                start = time.perf_counter()
                once()
                best = min(best, time.perf_counter() - start)
        size = len("".join(lines).encode())
        print(json.dumps({"name": name, "language": language, "nanoseconds": best * 1e9 / size, "found": found}))


if __name__ == "__main__":
    warnings.filterwarnings("ignore")
    # What they can't read they log, with the whole stack.
    logging.disable(logging.CRITICAL)
    main(*sys.argv[1:])
