"""Spoils the scripts of a copy of the site, each time in one way that a check must find."""

import shutil
import tempfile
from pathlib import Path

import matrix_checks
import search_checks
from links import Site


def _search(check):
    return lambda browser, base: _at(browser, base + "index.html", lambda: check(browser))


def _at(browser, address, check):
    browser.driver.get(address)
    return check()


def _filter(name):
    return lambda browser, base: matrix_checks.filter_problems(
        browser, base + "matrix.html", name, matrix_checks.choose_by_mouse)


def _cell(browser, base):
    site = Site(Path(base.removeprefix("file://")))
    return matrix_checks.cell_problems(
        browser, base + "matrix.html", matrix_checks.evidence_by_place(site), matrix_checks.open_by_keyboard)


# Script, what stands in it, what to put in its place, the check, and what it must say.
WAYS = (
    ("find", 'event.key !== "/"', 'event.key !== "§"', _search(search_checks.by_keyboard), "not lead to the search"),
    ("find", '("input", find)', '("change", find)', _search(search_checks.by_keyboard), "keystroke finds nothing"),
    ("find", "`No result for “${query}”.`", '"No"', _search(search_checks.without_result), "it says “No”"),
    ("matrix", "history.pushState", "void ", _filter("stance"), "the address does not say so"),
    ("matrix", "    current = state;\n", "", _filter("stance"), "back does not undo it"),
    ("matrix", "addressed() ??", "null ??", _filter("stance"), "the address does not bring it back"),
    ("matrix", "matches === 0", "false", _filter("stance"), "it changes nothing"),
    ("matrix", ".localeCompare(", ".at(", _filter("sort"), "it changes nothing"),
    ("matrix", "section.focus()", "void 0", _cell, "the focus does not go to the evidence"),
    ("matrix", '"aria-expanded", "true"', '"aria-expanded", "false"', _cell, "an open cell does not say so"),
    ("matrix", "sides\n      .map(", "sides.slice(1)\n      .map(", _cell, "is not that of data/positions.json"),
)


def problems(browser, site):
    for script, old, new, check, expected in WAYS:
        with tempfile.TemporaryDirectory() as folder:
            shutil.copytree(site.folder, folder, dirs_exist_ok=True)
            path = next(Path(folder, "assets").glob(f"{script}.*.js"))
            text = path.read_text(encoding="utf-8")
            if old not in text:
                yield f"{script}.js has no “{old}” to spoil"
                continue
            path.write_text(text.replace(old, new), encoding="utf-8")
            found = first_found(check(browser, Path(folder).resolve().as_uri() + "/"), expected)
        if not found:
            yield f"{script}.js with “{new}” for “{old}”: “{expected}” is not found"


def first_found(problems, expected):
    """Whether one of the problems says so; those after it are not looked for."""
    return any(expected in problem for problem in problems)
