#!/usr/bin/python3
"""Opens the published pages in a real browser, as files and under a sub-path of a server.

    run.py [--site public] [--screenshots FOLDER]

On every page each link must lead somewhere. On a page of each kind, on a phone, a small tablet and a desk, in light
and dark: nothing on the console, no failed request, none to another host, no sideways scrolling, everything that
scrolls reachable from the keyboard. With --screenshots, pictures of these pages, and each as printed.
"""

import argparse
import contextlib
import functools
import http.server
import os
import shutil
import sys
import tempfile
import threading
from pathlib import Path

from browser import Browser
from links import Site

WIDTHS = (320, 390, 1280)
SCHEMES = ("light", "dark")


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
        problems = list(problems)
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
            browser.save_print(screenshots / f"{stem}.pdf")


def check_the_checks(browser, tally):
    """Each of these must be found on a page that has them all: a check that cannot fail is none."""
    site = Site(Path(__file__).parent / "broken")
    base = site.folder.as_uri() + "/"
    browser.set_screen(390, "light")
    found = [*site.page_problems("index.html"), *browser.page_problems(base + "index.html", base)]
    for problem in ("leads to no file", "leads to no place", "leaves the site", "is neither relative nor http(s)",
                    "which is not relative", "occurs twice", "asks for http://192.0.2.1", "a request failed",
                    "console:", "is wider than the screen", "cannot be reached from the keyboard",
                    "has 2 headings of level 1"):
        is_found = any(problem in one for one in found)
        tally.add(f"the broken page: “{problem}”", [] if is_found else ["is not found"])


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
    tally.add(f"{options.site} has a home page", [] if "index.html" in site.pages else ["there is no index.html"])
    for name in site.pages:
        tally.add(f"links of {name}", site.page_problems(name))
    if options.screenshots:
        options.screenshots.mkdir(parents=True, exist_ok=True)
    browser = Browser(program("chromium", "chromium-browser"), program("chromedriver"))
    try:
        check_the_checks(browser, tally)
        check_pages(site, browser, site.folder.as_uri() + "/", options.screenshots, tally)
        with served_under_a_sub_path(site.folder) as base:
            check_pages(site, browser, base, None, tally)
    finally:
        browser.close()
    print(f"{tally.passed} passed, {tally.failed} failed")
    sys.exit(1 if tally.failed else 0)


if __name__ == "__main__":
    main()
