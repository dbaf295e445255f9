"""Runs the jobs of server/examples on generated articles: python run.py ARTICLES

A worker of the Spark job is killed in the middle; then nothing may be lost and nothing there twice.
"""
import glob
import json
import os
import random
import subprocess
import sys
import tempfile
import threading
import time

here = os.path.dirname(os.path.abspath(__file__))
project = os.path.join(here, "../..")
sys.path.insert(0, os.path.join(project, "server/examples"))
program = os.path.join(project, "dist/cli.js")
os.environ["HEARSAY"] = f"node {program}"
os.environ["PYSPARK_PYTHON"] = os.environ["PYSPARK_DRIVER_PYTHON"] = sys.executable

import spark_pandas
import spark_pipe
from pyspark import SparkConf
from pyspark.sql import SparkSession

count = int(sys.argv[1]) if len(sys.argv) > 1 else 2_000
first = ["Ana", "Bo", "Ina", "Kai", "Lea", "Mo"]
last = ["Berg", "Dahl", "Holm", "Marsh", "Ruiz", "Vale"]
things = ["ferry", "pier", "bridge", "school", "budget", "harbour"]


def article(number):
    """An article of some sixty words, the same whenever it is asked for."""
    chance = random.Random(number)
    who, other = f"{chance.choice(first)} {chance.choice(last)}", f"{chance.choice(first)} {chance.choice(last)}"
    what, late = chance.sample(things, 2)
    return "\n\n".join(
        [
            f"The {what} will stay shut until the spring, the council of Osk said on Friday.",
            f"“Nobody knows when the {what} will open again,” {who} said. “We ask for patience.”",
            f"{other} told reporters that the {late} had cost more than was planned, and denied that work had stopped.",
            f"Critics say the {late} obviously failed. According to a report, {chance.randint(2, 90)} people were hurt.",
        ]
    )


def killer(ended, killed):
    """Kills one worker, once it is well into its work."""
    while not ended.is_set() and not killed:
        pids = subprocess.run(["pgrep", "-f", f"^node {program} review"], capture_output=True, text=True).stdout.split()
        if pids and not ended.wait(max(1, count / 2000)):
            if subprocess.run(["kill", "-9", pids[0]], capture_output=True).returncode == 0:
                killed.append(pids[0])
        ended.wait(0.2)


def check(name, found, wanted):
    lost, twice = len(wanted - set(found)), len(found) - len(set(found))
    print(f"{name}: {len(found)} of {len(wanted)}, {lost} lost, {twice} twice", flush=True)
    if lost or twice or len(found) != len(wanted):
        sys.exit(f"{name} went wrong.")


folder = tempfile.mkdtemp(prefix="hearsay-spark-")
archive = os.path.join(folder, "archive.ndjson")
bad = count // 2
with open(archive, "w") as file:
    for number in range(count):
        line = {"id": number, "text": article(number)} if number != bad else {"id": number}
        file.write(json.dumps(line) + "\n")

# Each task may be tried four times; in local mode Spark would give up at once.
conf = SparkConf().setMaster("local[2,4]").setAppName("hearsay").set("spark.ui.enabled", "false").set("spark.ui.showConsoleProgress", "false")
spark = SparkSession.builder.config(conf=conf).getOrCreate()
spark.sparkContext.setLogLevel("OFF")
spark.sparkContext.addPyFile(os.path.join(project, "server/examples/spark_pandas.py"))
wanted = set(range(count))

ended, killed = threading.Event(), []
thread = threading.Thread(target=killer, args=(ended, killed))
thread.start()
began = time.time()
spark_pipe.review(spark.sparkContext.textFile(archive, 8)).saveAsTextFile(os.path.join(folder, "reviews"))
took = time.time() - began
ended.set()
thread.join()
lines = [json.loads(line) for path in sorted(glob.glob(f"{folder}/reviews/part-*")) for line in open(path)]
print(f"Spark, RDD.pipe: {count / took:.0f} articles a second, on two cores; workers killed: {len(killed)}", flush=True)
check("Spark, RDD.pipe", [line["id"] for line in lines], wanted)
if [line["id"] for line in lines if "problem" in line] != [bad]:
    sys.exit("The broken line has no problem of its own.")
if not killed:
    sys.exit("No worker was killed: ask for more articles.")

few = min(count, 500)
frame = spark.createDataFrame([(str(number), article(number)) for number in range(few)], "id string, text string")
rows = frame.repartition(4).mapInPandas(spark_pandas.statements, spark_pandas.COLUMNS).collect()
check("Spark, pandas", sorted({row.article for row in rows}), {str(number) for number in range(few)})
if len({row.row for row in rows}) != len(rows):
    sys.exit("Two rows have one name.")
spark.stop()

part = "".join(line for _, line in zip(range(few), open(archive)))
piped = subprocess.run([os.path.join(project, "server/examples/parallel.sh")], input=part, capture_output=True, text=True, env={**os.environ, "BLOCK": "50k"})
ids = [json.loads(line)["id"] for line in piped.stdout.splitlines()]
check("GNU parallel", ids, set(range(few)))
if ids != sorted(ids):
    sys.exit("GNU parallel lost the order.")

import duckdb

with open(os.path.join(folder, "statements.ndjson"), "w") as file:
    subprocess.run(f"{os.environ['HEARSAY']} review --format ndjson --rows statements --fail-on never -", shell=True, input=part, text=True, stdout=file, stderr=subprocess.DEVNULL)
os.chdir(folder)
table = duckdb.sql(open(os.path.join(project, "server/examples/speakers.sql")).read()).fetchall()
print("DuckDB:", table[:2], flush=True)
if not table or table[0][1] < 2:
    sys.exit("DuckDB found nobody who speaks.")
print("all jobs did as they should")
