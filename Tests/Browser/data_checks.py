#!/usr/bin/python3
"""Checks what the site publishes for machines, with the tools of others.

    data_checks.py FOLDER…

The tables by frictionless (types, required values, primary and foreign keys), the network by networkx, the feed and the
sitemap by lxml against their schemas and the feed by feedparser as well, JSON-LD for what schema.org asks of each type,
llms.txt, and every link and anchor of pages and feed.
"""

import csv
import json
import re
import shutil
import sys
import tempfile
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urlsplit

import feedparser
import frictionless
import networkx
from lxml import etree

from links import Site

SCHEMAS = Path(__file__).parent / "schemas"

# What a type of schema.org must have here to be of use.
REQUIRED = {
    "Article": {"headline", "url", "author", "publisher", "inLanguage"},
    "NewsArticle": {"headline"},
    "Quotation": {"text", "url", "isPartOf"},
    "Dataset": {"name", "description", "url", "distribution"},
    "DataDownload": {"name", "contentUrl", "encodingFormat"},
    "DefinedTermSet": {"name", "url", "hasDefinedTerm"},
    "DefinedTerm": {"name", "description", "url"},
    "Organization": {"name"},
    "Person": {"name"},
    "Thing": {"name"},
}
# The pages that must say what they are.
DESCRIBED = {"index.html": "Article", "data.html": "Dataset", "glossary.html": "DefinedTermSet"}


def problems(folder):
    """Everything that is wrong with the folder's data, as sentences."""
    return [problem for check in CHECKS for problem in check(folder)]


def table_problems(folder):
    package = folder / "data" / "datapackage.json"
    if not package.is_file():
        return ["there is no data/datapackage.json"]
    described = {resource["path"] for resource in json.loads(package.read_text(encoding="utf-8"))["resources"]}
    found = [f"datapackage.json: {path.name} is not described"
             for path in sorted((folder / "data").glob("*.csv")) if path.name not in described]
    report = frictionless.validate(str(package))
    found += [f"datapackage.json: {error.message}" for error in report.errors]
    for task in report.tasks:
        found += [f"{task.name}.csv: {error.type}: {error.message}" for error in task.errors]
    return found


def network_problems(folder):
    try:
        graph = networkx.read_graphml(folder / "data" / "agreement.graphml")
    except (OSError, etree.ParseError, networkx.NetworkXError, SyntaxError) as error:
        return [f"agreement.graphml cannot be read: {error}"]
    kinds = networkx.get_node_attributes(graph, "kind")
    found = [f"agreement.graphml: an edge joins {one} and {other}" for one, other in graph.edges
             if {kinds.get(one), kinds.get(other)} != {"actor", "issue"}]
    with open(folder / "data" / "positions.csv", encoding="utf-8", newline="") as file:
        stands = {(f"actor:{row['actor']}", f"issue:{row['issue']}") for row in csv.DictReader(file)}
    edges = {tuple(sorted(edge)) for edge in graph.edges}
    if edges != stands:
        found.append(f"agreement.graphml has {len(edges)} edges for {len(stands)} stances of actors on issues")
    return found


def feed_problems(folder):
    path = folder / "feed.xml"
    if not path.is_file():
        return ["there is no feed.xml"]
    found = [f"feed.xml: {problem}" for problem in schema_problems(path, etree.RelaxNG, SCHEMAS / "atom.rng")]
    if found:
        return found
    feed = feedparser.parse(path.read_bytes())
    if feed.bozo or not feed.version.startswith("atom"):
        found.append(f"feed.xml: {feed.get('bozo_exception', 'is not Atom')}")
    ids = [entry.id for entry in feed.entries] + [feed.feed.id]
    found += [f"feed.xml: the id {one} occurs twice" for one in sorted({one for one in ids if ids.count(one) > 1})]
    site = Site(folder)
    for entry in feed.entries:
        href = urlsplit(entry.link)
        if not href.scheme:
            found += [f"feed.xml: {problem}" for problem in site.target_problems("index.html", entry.link)]
    return found


def sitemap_problems(folder):
    path = folder / "sitemap.xml"
    if not path.is_file():
        return []
    found = [f"sitemap.xml: {problem}" for problem in schema_problems(path, etree.XMLSchema, SCHEMAS / "sitemap.xsd")]
    addresses = [loc.text for loc in etree.parse(path).iter("{*}loc")]
    base = min(addresses, key=len, default="")
    listed = {address.removeprefix(base) or "index.html" for address in addresses}
    pages = set(Site(folder).pages) - {"404.html"}
    found += [f"sitemap.xml: {name} is missing" for name in sorted(pages - listed)]
    return found + [f"sitemap.xml: there is no page {name}" for name in sorted(listed - pages)]


def schema_problems(path, kind, schema):
    try:
        document = etree.parse(path)
    except etree.XMLSyntaxError as error:
        return [str(error)]
    checker = kind(etree.parse(schema))
    checker.validate(document)
    return [f"line {error.line}: {error.message}" for error in checker.error_log]


class LinkedDataParser(HTMLParser):
    """Collects the JSON-LD of a page."""

    def __init__(self):
        super().__init__()
        self.texts = []
        self.isInside = False

    def handle_starttag(self, tag, attrs):
        self.isInside = tag == "script" and dict(attrs).get("type") == "application/ld+json"
        if self.isInside:
            self.texts.append("")

    def handle_endtag(self, tag):
        self.isInside = False

    def handle_data(self, data):
        if self.isInside:
            self.texts[-1] += data


def linked_data_problems(folder):
    for name in Site(folder).pages:
        parser = LinkedDataParser()
        parser.feed((folder / name).read_text(encoding="utf-8"))
        expected = DESCRIBED.get(name, "Article" if name.startswith(("issues/", "briefings/")) else None)
        if expected and not parser.texts:
            yield f"{name}: says nothing in JSON-LD"
        for text in parser.texts:
            try:
                value = json.loads(text)
            except json.JSONDecodeError as error:
                yield f"{name}: JSON-LD cannot be read: {error}"
                continue
            if value.get("@context") != "https://schema.org":
                yield f"{name}: JSON-LD without schema.org as its context"
            if expected and value.get("@type") != expected:
                yield f"{name}: JSON-LD is of type {value.get('@type')}, not {expected}"
            yield from (f"{name}: {problem}" for problem in member_problems(value))


def member_problems(value):
    """Of an object of JSON-LD and all within it."""
    if isinstance(value, list):
        for item in value:
            yield from member_problems(item)
    elif isinstance(value, dict):
        type = value.get("@type")
        if type not in REQUIRED:
            yield f"JSON-LD has the type {type}, which the site does not use"
        for name in sorted(REQUIRED.get(type, set())):
            if value.get(name) in (None, "", []):
                yield f"JSON-LD: {type} without {name}"
        for member in value.values():
            yield from member_problems(member)


def language_model_problems(folder):
    path = folder / "llms.txt"
    text = path.read_text(encoding="utf-8") if path.is_file() else ""
    if not re.match(r"# .+\n\n> .+\n", text):
        yield "llms.txt: has no title and summary"
    for target in re.findall(r"(?<!\\)\]\(([^)]+)\)", text):
        name = target if not urlsplit(target).scheme else None
        if name and not (folder / name).is_file():
            yield f"llms.txt: there is no {name}"


def link_problems(folder):
    site = Site(folder)
    # The page for what was not found may be served at any depth, so its links begin at the host.
    for name in set(site.pages) - {"404.html"}:
        yield from (f"{name}: {problem}" for problem in site.page_problems(name))


CHECKS = (table_problems, network_problems, feed_problems, sitemap_problems, linked_data_problems,
          language_model_problems, link_problems)

# A file with one thing spoiled, the check that must find it, and what it must say.
SPOILT = (
    ("data/evidence.csv", r"(\r\n[^,]+,[^,]+),[^,]+,", r"\1,nowhere,", table_problems, "foreign-key"),
    ("data/matrix.csv", r",(supports|opposes),", ",likes,", table_problems, "constraint-error"),
    ("data/actors.csv", r"\r\n([^\r]+)\r\n", r"\r\n\1\r\n\1\r\n", table_problems, "primary-key"),
    ("data/agreement.graphml", r"<edge .*</edge>\n", "", network_problems, "edges for"),
    ("data/agreement.graphml", r"</graph>", "", network_problems, "cannot be read"),
    ("feed.xml", r"<updated>.*</updated>", "<updated>today</updated>", feed_problems, "feed.xml: line"),
    ("feed.xml", r"(?s)<id>[^<]*</id>(.*?)<id>[^<]*</id>", r"<id>urn:x</id>\1<id>urn:x</id>", feed_problems, "twice"),
    ("feed.xml", r'(<entry>[^$]*?href=")(?!http)[^"]*', r"\1none.html", feed_problems, "leads to no file"),
    ("sitemap.xml", r"<url>.*</url>", "", sitemap_problems, "is missing"),
    ("sitemap.xml", r"<lastmod>", "<lastmod>x", sitemap_problems, "sitemap.xml: line"),
    ("index.html", r'"@type":"Article"', '"@type":"ClaimReview"', linked_data_problems, "ClaimReview"),
    ("data.html", r'"distribution"', '"given"', linked_data_problems, "Dataset without distribution"),
    ("glossary.html", r'<script type="application/ld.json">.*</script>', "", linked_data_problems, "says nothing in JSON-LD"),
    ("llms.txt", r"\(\S*index\.md\)", "(none.md)", language_model_problems, "there is no none.md"),
    ("timeline.html", r"#p\d+", "#nowhere", link_problems, "leads to no place"),
)


def unfound_problems(folders):
    """What the checks do not find in copies of the sites that have it: a check that cannot fail is none."""
    for name, pattern, replacement, check, expected in SPOILT:
        texts = {folder: (folder / name).read_bytes().decode() for folder in folders if (folder / name).is_file()}
        spoilt = {folder: re.sub(pattern, replacement, text, count=1, flags=re.M) for folder, text in texts.items()}
        folder = next((folder for folder in texts if spoilt[folder] != texts[folder]), None)
        if not folder:
            if texts:
                yield f"{name} has nothing to spoil for “{expected}”"
            continue
        with tempfile.TemporaryDirectory() as copy:
            shutil.copytree(folder, copy, dirs_exist_ok=True)
            (Path(copy) / name).write_bytes(spoilt[folder].encode())
            if not any(expected in problem for problem in check(Path(copy))):
                yield f"a spoiled {name}: “{expected}” is not found"


def main():
    folders = [Path(argument) for argument in sys.argv[1:]] or [Path("public")]
    found = [f"{folder}: {problem}" for folder in folders for problem in problems(folder)]
    found += unfound_problems(folders)
    for problem in found:
        print(f"FAILED {problem}")
    print(f"the data of {', '.join(map(str, folders))}: {len(found)} problems")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
