"""Ten thousand articles in eight partitions, with tasks that are killed: the same findings as one process.

`cargo xtask spark` installs what this needs and runs it. CROSSFOOT names the program.
"""

import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import time

from pyspark import TaskContext
from pyspark.sql import SparkSession

import corpus
import generate

# workers are of the same Python, and find the job beside this file
os.environ["PYSPARK_PYTHON"] = sys.executable
os.environ["PYTHONPATH"] = str(pathlib.Path(__file__).parent)

PROGRAM = os.environ["CROSSFOOT"]
COUNT = int(os.environ.get("ARTICLES", "10000"))
PARTITIONS = 8


def killed_once(kind):
    """Ends the worker of one task, as a machine that is lost would, the first time that it is tried."""
    marks = tempfile.mkdtemp()

    def before(stage):
        task = TaskContext.get()
        if stage == kind and task.partitionId() == 3 and task.attemptNumber() == 0:
            pathlib.Path(marks, stage).write_text("killed")
            os.kill(os.getpid(), signal.SIGKILL)

    return before, pathlib.Path(marks, kind)


def timed(name, work):
    start = time.perf_counter()
    done = work()
    print(f"{name:<44} {time.perf_counter() - start:7.1f} s")
    return done


def one_process(lines):
    """The two halves of the program, with no division between them."""
    read = subprocess.run([PROGRAM, "read", "--lean"], input=lines.encode(), capture_output=True, check=True).stdout
    check = [PROGRAM, "check", "--claims", "--no-config", "--format", "jsonl"]
    return sorted(subprocess.run(check, input=read, capture_output=True).stdout.decode().splitlines())


def files(articles):
    """What `crossfoot check` finds when each article is a file: the places of its findings."""
    with tempfile.TemporaryDirectory() as folder:
        for article in articles:
            pathlib.Path(folder, article["id"] + ".txt").write_text(article["text"], encoding="utf-8")
        check = [PROGRAM, "check", "--no-config", "--format", "jsonl", "."]
        return subprocess.run(check, cwd=folder, capture_output=True).stdout.decode().splitlines()


def place(line):
    finding = json.loads(line)
    first = finding["spans"][0]
    return finding["rule"], finding["severity"], first["file"].removesuffix(".txt"), first["start"], finding["message"]


def main():
    articles = list(generate.articles(COUNT))
    lines = "".join(json.dumps(article, ensure_ascii=False) + "\n" for article in articles)
    print(f"{COUNT} articles, {len(lines.encode()) / COUNT / 1000:.2f} KB each")
    expected = timed("one process, read and check", lambda: one_process(lines))
    assert len(expected) > COUNT / 50, f"{len(expected)} findings"
    plain = timed("one process, crossfoot check on files", lambda: files(articles))
    assert sorted(map(place, plain)) == sorted(map(place, expected)), "files and lines differ"

    # two workers at a time; a task may fail three times
    spark = SparkSession.builder.master("local[2,4]").appName("crossfoot").config("spark.ui.enabled", "false").config("spark.ui.showConsoleProgress", "false").getOrCreate()
    spark.sparkContext.setLogLevel("OFF")
    documents = spark.createDataFrame([(line,) for line in lines.splitlines()], "value string").repartition(PARTITIONS)
    run = lambda before: sorted(row.value for row in corpus.corpus(spark, documents, PROGRAM, PARTITIONS, before).collect())
    found = timed(f"Spark, {PARTITIONS} partitions, two workers", lambda: run(lambda stage: None))
    assert found == expected, "Spark and one process differ"
    for kind in ("read", "check"):
        before, mark = killed_once(kind)
        spark.catalog.clearCache()
        found = timed(f"the same with a task of “{kind}” killed", lambda: run(before))
        assert mark.is_file(), "no task was killed"
        assert found == expected, f"after a killed task of {kind} Spark and one process differ"
    spark.stop()
    print(f"ok: {len(expected)} findings, the same each time")


if __name__ == "__main__":
    main()
