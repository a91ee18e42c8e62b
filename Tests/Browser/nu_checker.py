"""The Nu HTML checker, over pages, stylesheets and pictures."""

import json
import subprocess
from pathlib import Path

# How the checker is told what a file is.
KINDS = {".html": "--html", ".css": "--css", ".svg": "--svg"}


def problems(folder, jar):
    """For each file with a problem, by path below the folder, its errors and warnings as sentences."""
    found = {}
    for ending, option in KINDS.items():
        files = sorted(str(path) for path in Path(folder).rglob(f"*{ending}"))
        if not files:
            continue
        run = subprocess.run(
            ["java", "-Xss8m", "-jar", jar, "--format", "json", "--exit-zero-always", option, *files],
            capture_output=True, text=True, check=True)
        for message in json.loads(run.stderr)["messages"]:
            if message["type"] == "info" and message.get("subType") != "warning":
                continue
            name = message.get("url", "").removeprefix("file:").removeprefix(str(folder)).lstrip("/")
            found.setdefault(name, []).append(f"line {message.get('lastLine', '?')}: {message['message']}")
    return found
