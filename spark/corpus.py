"""A corpus checked on Apache Spark: the program reads each document where it lies, the driver divides, groups are checked apart.

    spark-submit spark/corpus.py --program /path/on/workers/crossfoot corpus.jsonl findings

``corpus.jsonl`` is anything that Spark reads as lines of ``{"id", "text", …}``; ``findings`` a folder of lines of JSON, one a
finding. All that passes between the program and Spark is lines on standard input and output.
"""

import argparse
import json
import subprocess
import tempfile
import threading

import pyarrow
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as f


def piped(command, lines):
    """The lines that a program answers to these, as they come; what it says of a fault ends the task, which Spark tries again."""
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=said)

        def feed():
            try:
                for line in lines:
                    process.stdin.write(line.encode() + b"\n")
                process.stdin.close()
            except BrokenPipeError:
                pass  # its exit status tells why

        feeder = threading.Thread(target=feed, daemon=True)
        feeder.start()
        for line in process.stdout:
            yield line.decode().rstrip("\n")
        feeder.join()
        if process.wait() not in (0, 1):
            said.seek(0)
            raise RuntimeError(f"{command}: {said.read().decode(errors='replace').strip()}")


def column(batches, name):
    """The texts of a column, one after the other."""
    for batch in batches:
        yield from batch.column(name).to_pylist()


def some(rows, names, at_once=1000):
    """Rows in batches for Spark."""
    waiting = []
    for row in rows:
        waiting.append(row)
        if len(waiting) == at_once:
            yield pyarrow.RecordBatch.from_pylist(waiting, schema=names)
            waiting = []
    if waiting:
        yield pyarrow.RecordBatch.from_pylist(waiting, schema=names)


def read(documents: DataFrame, program: str, before=lambda stage: None) -> DataFrame:
    """The map: a row for each document, ``id``, ``meets`` (what it can be held against others by) and ``line``."""
    names = pyarrow.schema([("id", pyarrow.string()), ("meets", pyarrow.string()), ("line", pyarrow.string())])

    def of_partition(batches):
        before("read")

        def rows():
            for line in piped([program, "read", "--lean"], column(batches, "value")):
                told = json.loads(line)
                meets = {part: told[part] for part in ("id", "set", "buckets") if part in told}
                yield {"id": told["id"], "meets": json.dumps(meets, ensure_ascii=False), "line": line}

        yield from some(rows(), names)

    return documents.select("value").mapInArrow(of_partition, "id string, meets string, line string")


def groups(spark: SparkSession, read: DataFrame, program: str) -> DataFrame:
    """The division, on the driver: of each document only what it meets others in passes through."""
    meets = (row.meets for row in read.select("meets").toLocalIterator(prefetchPartitions=True))
    told = (json.loads(line) for line in piped([program, "groups"], meets))
    return spark.createDataFrame([(one["id"], one["group"]) for one in told], "id string, group string")


def check(grouped: DataFrame, program: str, partitions: int, before=lambda stage: None) -> DataFrame:
    """The reduce: whole groups in, a row for each finding out."""
    names = pyarrow.schema([("value", pyarrow.string())])

    def of_partition(batches):
        before("check")
        batches = list(batches)
        lines = list(zip(column(batches, "line"), column(batches, "group")))
        if lines:
            with_group = (line[:-1] + f',"group":{json.dumps(group)}}}' for line, group in lines)
            found = piped([program, "check", "--claims", "--no-config", "--format", "jsonl"], with_group)
            yield from some(({"value": line} for line in found), names)

    return grouped.repartition(partitions, "group").mapInArrow(of_partition, "value string")


def corpus(spark, documents: DataFrame, program: str, partitions: int, before=lambda stage: None) -> DataFrame:
    """All three."""
    told = read(documents, program, before).persist()
    return check(told.join(groups(spark, told, program), "id"), program, partitions, before)


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("corpus", help="lines of JSON, a document each")
    options.add_argument("findings", help="the folder to write")
    options.add_argument("--program", default="crossfoot", help="where the program is on every worker")
    options.add_argument("--partitions", type=int, default=200, help="parts of the reduce")
    given = options.parse_args()
    spark = SparkSession.builder.appName("crossfoot").getOrCreate()
    found = corpus(spark, spark.read.text(given.corpus), given.program, given.partitions)
    found.sort(f.col("value")).write.text(given.findings)
    spark.stop()


if __name__ == "__main__":
    main()
