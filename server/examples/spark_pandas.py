"""Reviews a table of articles with Spark, as rows: a statement each, with its speaker.

    spark-submit spark_pandas.py ARTICLES.parquet STATEMENTS.parquet

ARTICLES has the columns `id` and `text`. Each worker starts Hearsay once for a batch of rows.
"""
import json
import os
import subprocess
import sys

import pandas as pd
from pyspark.sql import SparkSession

HEARSAY = os.environ.get("HEARSAY", "hearsay")
COLUMNS = "row string, article string, kind string, words string, actorKey string, actorName string, act string, confidence double"
NAMES = [column.split()[0] for column in COLUMNS.split(", ")]


def statements(batches):
    """The statements of the articles in the batches, pandas frames both."""
    for batch in batches:
        lines = "".join(json.dumps({"id": i, "text": t}) + "\n" for i, t in zip(batch["id"], batch["text"]))
        command = f"{HEARSAY} review --format ndjson --rows statements --fail-on never -"
        done = subprocess.run(command, shell=True, input=lines, capture_output=True, text=True)
        if done.returncode not in (0, 2):
            raise RuntimeError(f"Hearsay ended with {done.returncode}: {done.stderr[-500:]}")
        rows = [json.loads(line) for line in done.stdout.splitlines()]
        yield pd.DataFrame([[row[name] for name in NAMES] for row in rows], columns=NAMES).astype({"article": str})


if __name__ == "__main__":
    articles, output = sys.argv[1:]
    spark = SparkSession.builder.appName("hearsay").getOrCreate()
    spark.read.parquet(articles).select("id", "text").mapInPandas(statements, COLUMNS).write.parquet(output)
    spark.stop()
