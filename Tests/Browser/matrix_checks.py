"""The matrix, driven as readers drive it."""

import json

from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.select import Select

FILTERS = ("group", "issue", "stance", "article", "sort")
ROWS = "main .states tbody tr:not([hidden]):not(.evidence-row)"
CELL = "main .states tbody td.state:not([hidden]) a"


def problems(browser, site, base):
    address = base + "matrix.html"
    browser.set_screen(1280, "light")
    browser.driver.get(address)
    if not browser.all(".matrix-filters select"):
        yield "there are no filters"
        return
    for way, choose in (("by keyboard", choose_by_keyboard), ("by mouse", choose_by_mouse)):
        for name in FILTERS:
            yield from (f"{way}, {name}: {one}" for one in filter_problems(browser, address, name, choose))
        yield from (f"{way}: {one}" for one in comparison_problems(browser, address, choose))
        yield from (f"{way}: {one}" for one in clearing_problems(browser, address, way))
    evidence = evidence_by_place(site)
    yield from (f"by keyboard: {one}" for one in cell_problems(browser, address, evidence, open_by_keyboard))
    yield from (f"by mouse: {one}" for one in cell_problems(browser, address, evidence, open_by_mouse))
    yield from no_match_problems(browser, address)
    yield from header_problems(browser, address)


def choose_by_keyboard(browser, name):
    """Goes there by the tab key and takes the next option; its value, or nothing where the key does not lead there."""
    select = browser.all(f".matrix-filters [name={name}]")[0]
    for _ in range(100):
        if browser.active() == select:
            break
        browser.press(Keys.TAB)
    else:
        return ""
    browser.press(Keys.ARROW_DOWN)
    if name == "second":
        browser.press(Keys.ARROW_DOWN)
    return select.get_attribute("value")


def choose_by_mouse(browser, name):
    """Takes the same option."""
    element = browser.all(f".matrix-filters [name={name}]")[0]
    element.click()
    Select(element).select_by_index(2 if name == "second" else 1)
    browser.press(Keys.ESCAPE)
    return element.get_attribute("value")


def visible(browser):
    return [row.text for row in browser.all(ROWS)], len(browser.all("main .states thead th:not([hidden])"))


def filter_problems(browser, address, name, choose):
    browser.driver.get(address)
    before = visible(browser)
    value = choose(browser, name)
    after = visible(browser)
    if not value:
        yield "it cannot be chosen"
        return
    if after == before:
        yield "it changes nothing"
    if f"{name}={value}" not in browser.driver.current_url:
        yield "the address does not say so"
    if name != "sort" and not browser.text(".matrix-count").startswith(f"{len(after[0])} of "):
        yield f"the count says “{browser.text('.matrix-count')}” of {len(after[0])} rows"
    chosen = browser.driver.current_url
    browser.driver.back()
    if not browser.wait_until(lambda: visible(browser) == before):
        yield "back does not undo it"
    browser.driver.forward()
    if not browser.wait_until(lambda: visible(browser) == after):
        yield "forward does not redo it"
    browser.driver.get("about:blank")
    browser.driver.get(chosen)
    if visible(browser) != after:
        yield "the address does not bring it back"


def comparison_problems(browser, address, choose):
    browser.driver.get(address)
    first, second = choose(browser, "first"), choose(browser, "second")
    heads = [head.text for head in browser.all("main .states thead th:not([hidden])")]
    if not first or not second or len(heads) != 4 or heads[-1] != "Compared":
        yield f"comparing {first} with {second} shows the columns {heads}"
        return
    said = [cell.text for cell in browser.all("td.compared")]
    for words in ("same side", "opposite sides"):
        if f"{words.capitalize()}: {said.count(words)}." not in browser.text(".matrix-count"):
            yield f"the count of “{words}” is not that of the table"
    for row in browser.all(ROWS):
        *cells, compared = row.find_elements("css selector", "td:not([hidden])")
        states = {cell.text.split()[1] for cell in cells}
        expected = "same side" if len(states) == 1 else "opposite sides"
        if states <= {"supports", "opposes"} and compared.text != expected:
            yield f"“{compared.text}” of {states}"


def clearing_problems(browser, address, way):
    browser.driver.get(address + "#sort=name&stance=supports")
    button = browser.all(".matrix-clear")[0]
    if way == "by mouse":
        button.click()
    else:
        button.send_keys(Keys.ENTER)
    if "#" in browser.driver.current_url or browser.all("main .states tbody tr[hidden]"):
        yield "“Show everything” does not"


def open_by_keyboard(browser, link):
    browser.driver.execute_script("arguments[0].focus()", link)
    browser.press(Keys.ENTER)


def open_by_mouse(browser, link):
    ActionChains(browser.driver).move_to_element(link).click().perform()


def evidence_by_place(site):
    """The sentences of each issue and group."""
    places = {}
    for position in json.loads((site.folder / "data/positions.json").read_text(encoding="utf-8"))["positions"]:
        place = places.setdefault(f"{position['issue']}.html#{position['group']}", set())
        place.update(" ".join(text.split()) for text in position["evidenceText"])
    return places


def cell_problems(browser, address, evidence, open_cell):
    browser.driver.get(address)
    links = browser.all(CELL)
    filled = next(link for link in links if link.get_attribute("href").rsplit("/", 1)[1] in evidence)
    if filled.get_attribute("aria-expanded") != "false" or filled.get_attribute("role") != "button":
        yield "a cell does not say that it opens"
    place = filled.get_attribute("href").rsplit("/", 1)[1]
    open_cell(browser, filled)
    if not browser.wait_for(".cell-evidence"):
        yield "a cell does not open"
        return
    shown = {" ".join(quote.text.split()) for quote in browser.all(".cell-evidence blockquote")}
    if shown != evidence[place]:
        yield f"the evidence of {place} is not that of data/positions.json"
    if filled.get_attribute("aria-expanded") != "true" or not filled.get_attribute("aria-controls"):
        yield "an open cell does not say so"
    if browser.active().get_attribute("id") != filled.get_attribute("aria-controls"):
        yield "the focus does not go to the evidence"
    opened = browser.driver.current_url
    browser.press(Keys.ESCAPE)
    if browser.all(".cell-evidence") or browser.active() != filled:
        yield "Escape does not close the evidence and lead back"
    browser.press(Keys.SPACE)
    if not browser.wait_for(".cell-evidence"):
        yield "the space bar does not open a cell"
    browser.all(".cell-evidence button")[0].click()
    if browser.all(".cell-evidence"):
        yield "“Close” does not close the evidence"
    browser.driver.get("about:blank")
    browser.driver.get(opened)
    if not browser.wait_for(".cell-evidence"):
        yield "the address of an open cell does not open it"
    browser.driver.get("about:blank")
    browser.driver.get(address)
    empty = next((link for link in browser.all(CELL) if "none found" in link.text), None)
    if empty:
        open_cell(browser, empty)
        if not browser.wait_until(lambda: "none in " in browser.text(".cell-evidence")):
            yield "an empty cell does not say how many articles were read"


def no_match_problems(browser, address):
    names = [option.get_attribute("value") for option in browser.all(".matrix-filters [name=issue] option")][1:]
    for issue in names:
        browser.driver.get("about:blank")
        browser.driver.get(f"{address}#issue={issue}&stance=mixed&article=0")
        if not browser.all(ROWS):
            if browser.text(".matrix-count") != "No issue matches.":
                yield f"without a match, it says “{browser.text('.matrix-count')}”"
            return
    yield "no filters leave the table empty"


def header_problems(browser, address):
    """The first row and the first column stay where they are while the table scrolls."""
    for width in (1280, 390):
        browser.set_screen(width, "light")
        browser.driver.get(address)
        moved = browser.driver.execute_script("""
          const region = document.querySelector('main .table-scroll.states');
          const box = region.getBoundingClientRect();
          region.scrollTo(300, 400);
          const head = region.querySelector('thead th:nth-child(4)').getBoundingClientRect();
          const row = region.querySelector('tbody tr:nth-child(8) th').getBoundingClientRect();
          const scrolls = [region.scrollLeft > 0, region.scrollTop > 0];
          return [Math.abs(head.top - box.top) > 2 && scrolls[1], Math.abs(row.left - box.left) > 2 && scrolls[0]];
        """)
        if moved[0]:
            yield f"at {width} px, the column headers scroll away"
        if moved[1]:
            yield f"at {width} px, the row headers scroll away"
