"""The search, driven as readers drive it."""

import json
from urllib.parse import urljoin

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys


def problems(browser, site, base):
    """What does not work on the home page and on a page below a folder."""
    below = next(name for name in site.pages if name.startswith("issues/"))
    for name in ("index.html", below):
        browser.set_screen(1280, "light")
        browser.driver.get(base + name)
        if not browser.all(".find input"):
            yield f"{name}: there is no search box"
            return
        for check in (by_keyboard, by_mouse, without_result):
            browser.driver.get(base + name)
            yield from (f"{name}, {problem}" for problem in check(browser))
    yield from everything_is_found(browser, site, base)


def by_keyboard(browser):
    browser.press("/")
    if browser.active().get_attribute("id") != "find-words":
        yield "by keyboard: “/” does not lead to the search"
        return
    browser.press("a")
    links = browser.wait_for(".find-results a")
    if not links:
        yield "by keyboard: the first keystroke finds nothing"
        return
    browser.press(Keys.ARROW_DOWN)
    if browser.active() != links[0]:
        yield "by keyboard: the arrow does not lead to the first result"
    browser.press(Keys.ARROW_DOWN)
    if browser.active() != links[1]:
        yield "by keyboard: the arrow does not lead to the second result"
    browser.press(Keys.ARROW_UP + Keys.ARROW_UP)
    if browser.active().get_attribute("id") != "find-words":
        yield "by keyboard: the arrow does not lead back to the box"
    target = links[0].get_attribute("href")
    browser.press(Keys.ENTER)
    if not browser.wait_until(lambda: browser.driver.current_url == target):
        yield "by keyboard: Enter does not open the first result"
    browser.driver.back()
    browser.press("/")
    browser.press("a")
    browser.wait_for(".find-results a")
    browser.press(Keys.ESCAPE)
    if browser.all(".find-panel.open"):
        yield "by keyboard: Escape does not close the results"


def by_mouse(browser):
    box = browser.all(".find input")[0]
    box.click()
    box.send_keys("a")
    links = browser.wait_for(".find-results a")
    if len(links) < 2:
        yield "by mouse: nothing is found"
        return
    target = links[1].get_attribute("href")
    links[1].click()
    if not browser.wait_until(lambda: browser.driver.current_url == target):
        yield "by mouse: a click does not open the second result"


def without_result(browser):
    browser.press("/")
    browser.press("qqzzxx")
    if not browser.wait_until(lambda: browser.text(".find-count") == "No result for “qqzzxx”."):
        yield f"nothing found: it says “{browser.text('.find-count')}”"


def everything_is_found(browser, site, base):
    """Each kind of thing by words of its own: the address that is wanted must be among the results."""
    positions = json.loads((site.folder / "data/positions.json").read_text(encoding="utf-8"))["positions"]
    first = positions[0]
    sentence = first["evidenceText"][0].split()
    wanted = [
        ("a position by its sentence", " ".join(sentence[:8]), first["link"]),
        ("a position by actor and issue", f"{first['actorName']} {first['issue'].replace('-', ' ')}", first["link"]),
        ("an actor by name", first["actorName"], f"actors/{first['actor']}.html"),
        ("an issue by its id's words", first["issue"].replace("-", " "), f"issues/{first['issue']}.html"),
    ]
    for what, words, link in wanted:
        browser.driver.get(base + "index.html")
        browser.press("/")
        browser.press(words)
        target = urljoin(base, link)
        found = browser.wait_until(
            lambda: any(one.get_attribute("href") == target for one in browser.all(".find-results a")))
        if not found:
            yield f"{what} is not found by “{words}”"
    quotation = next((e for e in _quotations(site)), None)
    if quotation:
        browser.driver.get(base + "index.html")
        browser.press("/")
        browser.press(quotation)
        if not browser.wait_until(lambda: any(
                "Quotation" in one.text and "/briefings/" in one.get_attribute("href")
                for one in browser.all(".find-results a"))):
            yield f"a quotation is not found by “{quotation}”"


def _quotations(site):
    """The first words of quotations, from the Markdown of the briefings."""
    for path in sorted(site.folder.glob("briefings/*.md")):
        _, _, rest = path.read_text(encoding="utf-8").partition("## Quotations")
        for line in rest.split("\n## ")[0].splitlines():
            if line.startswith("> "):
                yield " ".join(line[2:].replace("\\", "").split()[:6])
