"""What the pages link to: read from the files alone, without a browser."""

from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit


class PageParser(HTMLParser):
    """Collects the targets of links, the addresses of what a page names and of what it loads, and its ids."""

    def __init__(self):
        super().__init__()
        self.links = []
        self.resources = []
        self.loaded = []
        self.ids = []

    def handle_starttag(self, tag, attrs):
        values = dict(attrs)
        if "id" in values:
            self.ids.append(values["id"])
        if tag == "a" and values.get("href") is not None:
            self.links.append(values["href"])
        if tag == "link" and values.get("href") and values.get("rel") != "canonical":
            self.resources.append(values["href"])
            if values.get("rel") in ("stylesheet", "icon"):
                self.loaded.append(values["href"])
        if tag in ("script", "img", "iframe", "source") and values.get("src"):
            self.resources.append(values["src"])
            self.loaded.append(values["src"])


class Site:
    """A published folder."""

    def __init__(self, folder):
        self.folder = Path(folder).resolve()
        self.pages = {}
        for path in sorted(self.folder.rglob("*.html")):
            parser = PageParser()
            parser.feed(path.read_text(encoding="utf-8"))
            self.pages[path.relative_to(self.folder).as_posix()] = parser

    def page_problems(self, name):
        """Everything on one page that leads nowhere, as sentences."""
        page = self.pages[name]
        for twice in sorted({i for i in page.ids if page.ids.count(i) > 1}):
            yield f"the id “{twice}” occurs twice"
        for href in page.resources:
            if urlsplit(href).scheme or href.startswith("/"):
                yield f"loads “{href}”, which is not relative"
            yield from self.target_problems(name, href)
        for href in page.links:
            yield from self.target_problems(name, href)

    def target_problems(self, name, href):
        parts = urlsplit(href)
        if parts.scheme in ("http", "https", "mailto"):
            return
        if parts.scheme or parts.netloc or parts.path.startswith("/"):
            yield f"“{href}” is neither relative nor http(s)"
            return
        target = (self.folder / name).parent / unquote(parts.path) if parts.path else self.folder / name
        target = target.resolve()
        if not target.is_relative_to(self.folder):
            yield f"“{href}” leaves the site"
        elif not target.is_file():
            yield f"“{href}” leads to no file"
        elif parts.fragment:
            page = self.pages.get(target.relative_to(self.folder).as_posix())
            if page is not None and unquote(parts.fragment) not in page.ids:
                yield f"“{href}” leads to no place on that page"

    def samples(self):
        """One page of each kind: each at the top, and the largest of each folder."""
        folders = {}
        for name in self.pages:
            folder, _, _ = name.rpartition("/")
            folders.setdefault(folder, []).append(name)
        for folder, names in sorted(folders.items()):
            if folder:
                yield max(names, key=lambda name: (self.folder / name).stat().st_size)
            else:
                yield from names
