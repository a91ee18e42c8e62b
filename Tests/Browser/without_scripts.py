"""What a page shows with its scripts and without."""

from html.parser import HTMLParser

CONTROLS = ("input", "select", "button", "textarea")
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


class ContentParser(HTMLParser):
    """Collects headings, table cells, links and controls; what stands in a template is not shown and not collected."""

    def __init__(self, html):
        super().__init__()
        self.headings, self.cells, self.links, self.controls = [], [], [], []
        self.templates = 0
        self.open = []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        if tag == "template":
            self.templates += 1
        if self.templates:
            return
        if tag == "a" and dict(attrs).get("href"):
            self.links.append(dict(attrs)["href"])
        if tag in CONTROLS:
            self.controls.append(tag)
        target = self.headings if tag in HEADINGS else self.cells if tag in ("td", "th") else None
        if target is not None:
            target.append("")
            self.open.append((tag, target))

    def handle_endtag(self, tag):
        if tag == "template":
            self.templates -= 1
        elif self.open and self.open[-1][0] == tag:
            self.open.pop()

    def handle_data(self, data):
        if not self.templates and self.open:
            self.open[-1][1][-1] += data


def problems(browser, address):
    """What the page lacks, or pretends to offer, without its scripts."""
    shown = ContentParser(browser.html_with_scripts(address, enabled=True))
    plain = ContentParser(browser.html_with_scripts(address, enabled=False))
    for what in ("headings", "cells", "links"):
        missing = [item for item in getattr(shown, what) if item not in getattr(plain, what)]
        if missing:
            yield f"without scripts, {len(missing)} {what} are missing, first “{missing[0].strip()}”"
    if plain.controls:
        yield f"without scripts, there is a dead {plain.controls[0]}"
