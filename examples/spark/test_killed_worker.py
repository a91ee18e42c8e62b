"""Builds a site on one machine, and again with Spark while one of two workers is killed half-way: the same bytes.

Starts a master and two workers on this machine, of one core each, and ends what it has started. Exits with 1 when the
sites differ, or when the worker did not die at work.
"""

import argparse
import filecmp
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

import pyspark

HERE = pathlib.Path(__file__).resolve().parent
PARTITIONS = 16
SETTINGS = "title: An archive\nedition: 2026-01-31\nlanguage: en\n"


class Cluster:
    """A standalone master and two workers. Each worker is the head of a process group, with its executors in it."""

    def __init__(self, folder: pathlib.Path) -> None:
        self.folder = folder
        self.processes: list[subprocess.Popen] = []
        self.master = self.start("master", "master.Master", "--host", "127.0.0.1", "--port", "0", "--webui-port", "0")
        self.url = self.wait_for("master", r"Starting Spark master at (spark://\S+)")
        self.workers = [self.start_worker(number) for number in (1, 2)]
        for number in (1, 2):
            self.wait_for(f"worker{number}", "Successfully registered with master")

    def start_worker(self, number: int) -> subprocess.Popen:
        arguments = ("--host", "127.0.0.1", "--cores", "1", "--memory", "512m", "--webui-port", "0")
        work = ("--work-dir", str(self.folder / f"work{number}"))
        return self.start(f"worker{number}", "worker.Worker", *arguments, *work, self.url)

    def start(self, name: str, main: str, *arguments: str) -> subprocess.Popen:
        command = [os.path.join(os.path.dirname(pyspark.__file__), "bin", "spark-class")]
        environment = os.environ | {"SPARK_DAEMON_MEMORY": "256m", "SPARK_LOCAL_IP": "127.0.0.1"}
        with open(self.folder / f"{name}.log", "w") as log:
            process = subprocess.Popen(
                command + [f"org.apache.spark.deploy.{main}", *arguments],
                stdout=log, stderr=log, env=environment, start_new_session=True)
        self.processes.append(process)
        return process

    def wait_for(self, name: str, pattern: str) -> str:
        for _ in range(600):
            text = (self.folder / f"{name}.log").read_text()
            if match := re.search(pattern, text):
                return match.group(match.re.groups)
            time.sleep(0.1)
        sys.exit(f"{name} did not start:\n{text}")

    def kill(self, process: subprocess.Popen) -> None:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()

    def stop(self) -> None:
        for process in self.processes:
            self.kill(process)


def make_seeds(folder: pathlib.Path, texts: pathlib.Path, vocabulary: pathlib.Path, count: int) -> None:
    """As many articles as are asked for, each text as often as is needed."""
    files = sorted(texts.glob("*.txt"))
    if not files:
        sys.exit(f"{texts} holds no .txt file")
    articles = folder / "articles"
    articles.mkdir(parents=True)
    for number in range(count):
        shutil.copyfile(files[number % len(files)], articles / f"article-{number:05}.txt")
    shutil.copytree(vocabulary, folder / "vocabulary")
    (folder / "site.yml").write_text(SETTINGS)


def read_with_spark(seeds: pathlib.Path, results: pathlib.Path, program: pathlib.Path, cluster: Cluster) -> None:
    """Reads the articles, and kills a worker when half of the partitions are done."""
    log = cluster.folder / "driver.log"
    arguments = ["--master", cluster.url, "--partitions", str(PARTITIONS), "--program", str(program)]
    environment = os.environ | {"SPARK_LOCAL_IP": "127.0.0.1", "PYSPARK_SUBMIT_ARGS": "--driver-memory 512m "
                                "--executor-memory 512m --conf spark.ui.enabled=false pyspark-shell"}
    with open(log, "w") as errors:
        driver = subprocess.Popen(
            [sys.executable, HERE / "read_articles.py", seeds / "articles", results,
             "--vocabulary", seeds / "vocabulary", *arguments], stdout=errors, stderr=errors, env=environment)
    try:
        work = cluster.folder / "work1"
        done = 0
        while driver.poll() is None and (done < PARTITIONS // 2 or not unfinished(work)):
            time.sleep(0.02)
            done = len(list(results.glob("_temporary/0/task_*")))
        if driver.poll() is not None:
            sys.exit(f"the work ended before a worker could be killed:\n{log.read_text()}")
        cluster.kill(cluster.workers[0])
        print(f"killed worker 1 of 2 with {done} of {PARTITIONS} partitions done")
        if driver.wait(timeout=600) != 0:
            sys.exit(f"Spark did not end its work:\n{log.read_text()}")
    finally:
        if driver.poll() is None:
            driver.kill()
    lost = re.search(r"Lost executor .*", log.read_text())
    if lost is None or not unfinished(work):
        sys.exit(f"the worker had nothing to do when it was killed:\n{log.read_text()}")
    print(f"it leaves task {', '.join(unfinished(work))} behind; Spark says: {lost.group()}")


def unfinished(work: pathlib.Path) -> set[str]:
    """The tasks that a worker's executor has begun and not ended, as it says in its log."""
    log = "".join(path.read_text() for path in work.glob("app-*/*/stderr"))
    begun, ended = (set(re.findall(rf"{word} task (\S+) in stage", log)) for word in ("Running", "Finished"))
    return begun - ended


def build(program: pathlib.Path, *arguments: object) -> None:
    command = [program, "build", "--no-cache", "--quiet", "--templates", HERE.parent.parent / "templates", *arguments]
    subprocess.run([str(part) for part in command], check=True)


def files(folder: pathlib.Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def compare(one: pathlib.Path, other: pathlib.Path) -> None:
    names = files(one)
    if names != files(other):
        sys.exit(f"other files: {sorted(set(names) ^ set(files(other)))[:10]}")
    _, different, unread = filecmp.cmpfiles(one, other, names, shallow=False)
    if different or unread:
        sys.exit(f"files that differ: {(different + unread)[:10]}")
    print(f"the same {len(names)} files, byte for byte")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--texts", type=pathlib.Path, default=HERE.parent.parent / "seeds/articles",
                        help="a folder of .txt articles (default: seeds/articles)")
    parser.add_argument("--vocabulary", type=pathlib.Path, default=HERE.parent.parent / "seeds/vocabulary")
    parser.add_argument("--program", type=pathlib.Path, default=HERE.parent.parent / ".build/release/build-site")
    parser.add_argument("--count", type=int, default=800, help="how many articles (default: %(default)s)")
    options = parser.parse_args()

    with tempfile.TemporaryDirectory(prefix="build-site-spark-") as name:
        folder = pathlib.Path(name)
        make_seeds(folder / "seeds", options.texts, options.vocabulary, options.count)
        build(options.program, "--seeds", folder / "seeds", "--output", folder / "single")
        cluster = Cluster(folder)
        try:
            read_with_spark(folder / "seeds", folder / "results", options.program.resolve(), cluster)
        finally:
            cluster.stop()
        results = sorted((folder / "results").glob("part-*"))
        build(options.program, "--seeds", folder / "seeds", "--output", folder / "spark", "--positions", *results)
        compare(folder / "single", folder / "spark")


if __name__ == "__main__":
    main()
