"""Reviews an archive with Spark: each partition is piped through one process of Hearsay.

    spark-submit spark_pipe.py ARCHIVE OUTPUT

ARCHIVE is a file or folder of NDJSON, an article a line: {"id": …, "text": …}. OUTPUT becomes a folder of NDJSON, a review a line.
HEARSAY is the command, on every machine; the default is “hearsay”.
"""
import os
import shlex
import sys

from pyspark import SparkContext

HEARSAY = os.environ.get("HEARSAY", "hearsay")
# Code 2 says that some articles could not be reviewed, and their lines say why. Any other code is a process that broke off: Spark
# throws away what it wrote and does the partition again.
COMMAND = f"{HEARSAY} review --format ndjson --fail-on never -; code=$?; test $code -le 2 && exit 0; exit $code"


def review(articles):
    """The reviews of the articles, lines both, in the same order. `checkCode` is what has a broken partition done again."""
    return articles.pipe(f"sh -c {shlex.quote(COMMAND)}", checkCode=True)


if __name__ == "__main__":
    archive, output = sys.argv[1:]
    spark = SparkContext(appName="hearsay")
    review(spark.textFile(archive)).saveAsTextFile(output)
    spark.stop()
