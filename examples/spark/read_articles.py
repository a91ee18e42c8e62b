"""Reads articles with build-site on all workers of a Spark cluster.

Each partition goes through one `build-site analyze --stdin`, which keeps nothing from article to article: Spark may cut
the work, move it and do it again as it likes. The results are files of JSON lines for `build-site build --positions`.
"""

import argparse
import json
import os
import shlex
import sys

from pyspark import SparkConf, SparkContext


def article_line(path_and_text: tuple[str, str]) -> str:
    """One article as `analyze --stdin` takes it. What else is known of it (title, date, url, …) goes in here too."""
    path, text = path_and_text
    name = os.path.splitext(os.path.basename(path))[0]
    return json.dumps({"id": name, "text": text})


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", help="a folder of .txt articles that every worker can read")
    parser.add_argument("results", help="the folder to make for the result files")
    parser.add_argument("--program", default=".build/release/build-site", help="build-site, as every worker has it")
    parser.add_argument("--vocabulary", default="seeds/vocabulary", help="the vocabulary, as every worker has it")
    parser.add_argument("--master", default="local-cluster[2,1,1024]", help="the cluster (default: %(default)s)")
    parser.add_argument("--partitions", type=int, default=16, help="into how many parts to cut the work")
    options = parser.parse_args()

    # Workers run the Python that runs this.
    os.environ["PYSPARK_PYTHON"] = sys.executable
    vocabulary = os.path.abspath(options.vocabulary)
    command = [os.path.abspath(options.program), "analyze", "--stdin", "--vocabulary", vocabulary]
    spark = SparkContext(conf=SparkConf().setAppName("build-site").setMaster(options.master))
    try:
        folder = f"file://{os.path.abspath(options.articles)}/*.txt"
        articles = spark.wholeTextFiles(folder, minPartitions=options.partitions)
        # checkCode: a partition whose program fails is done again.
        results = articles.map(article_line).pipe(shlex.join(command), checkCode=True)
        results.saveAsTextFile(f"file://{os.path.abspath(options.results)}")
    finally:
        spark.stop()


if __name__ == "__main__":
    main()
