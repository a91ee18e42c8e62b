"""Pages as printed, and how much they weigh."""

import gzip
import re

HOME_BYTES = 60_000


def page_count(pdf):
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def problems(browser, site, base):
    """The home page and each issue must fit on one sheet of paper."""
    for name in site.pages:
        if name == "index.html" or name.startswith("issues/"):
            browser.driver.get(base + name)
            if (count := page_count(browser.printed())) != 1:
                yield f"{name} prints on {count} pages"


def home_weight(site):
    """The home page and all that it loads at once, compressed, in bytes."""
    files = [site.folder / name for name in ["index.html", *sorted(set(site.pages["index.html"].loaded))]]
    return sum(len(gzip.compress(file.read_bytes())) for file in files if file.is_file())
