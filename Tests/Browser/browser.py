"""Chromium without a window, and what it says about a page."""

import base64
import json
import os
import time

from selenium import webdriver
from selenium.common.exceptions import StaleElementReferenceException
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

OVERFLOWING = """
const wide = document.documentElement.clientWidth;
if (document.documentElement.scrollWidth <= wide) return null;
for (const element of document.body.querySelectorAll('*')) {
  if (element.getBoundingClientRect().right > wide + 1) {
    return element.tagName.toLowerCase() + (element.className ? '.' + element.className : '');
  }
}
return 'the page';
"""

# What scrolls sideways must be reachable from the keyboard.
UNREACHABLE = """
for (const element of document.body.querySelectorAll('*')) {
  const scrolls = ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
  if (scrolls && element.scrollWidth > element.clientWidth && element.tabIndex < 0) {
    return element.tagName.toLowerCase() + (element.className ? '.' + element.className : '');
  }
}
return null;
"""

HEADINGS = "return document.querySelectorAll('h1').length"


class Browser:
    def __init__(self, chromium, driver):
        options = Options()
        options.binary_location = chromium
        for argument in ("--headless=new", "--hide-scrollbars", "--disable-gpu", "--disable-dev-shm-usage"):
            options.add_argument(argument)
        if os.geteuid() == 0:
            # Chromium's own sandbox does not run as root.
            options.add_argument("--no-sandbox")
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        self.driver = webdriver.Chrome(service=Service(driver), options=options)

    def close(self):
        self.driver.quit()

    def set_screen(self, width, scheme):
        self.driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 600})
        self.driver.execute_cdp_cmd(
            "Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": scheme}]})

    def page_problems(self, address, base):
        """Opens the page; everything that is wrong with it there, as sentences."""
        for log in ("browser", "performance"):
            self.driver.get_log(log)
        self.driver.get(address)
        problems = list(self.network_problems(base))
        problems += [f"console: {entry['message']}" for entry in self.driver.get_log("browser")
                     if entry["level"] in ("SEVERE", "WARNING") and "favicon.ico" not in entry["message"]]
        if element := self.driver.execute_script(OVERFLOWING):
            problems.append(f"is wider than the screen at {element}")
        if element := self.driver.execute_script(UNREACHABLE):
            problems.append(f"{element} scrolls but cannot be reached from the keyboard")
        if (count := self.driver.execute_script(HEADINGS)) != 1:
            problems.append(f"has {count} headings of level 1")
        return problems

    def network_problems(self, base):
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            parameters = message["params"]
            if message["method"] == "Network.requestWillBeSent":
                url = parameters["request"]["url"]
                if not url.startswith((base, "data:")) and not url.endswith("/favicon.ico"):
                    yield f"asks for {url}"
            elif message["method"] == "Network.loadingFailed":
                yield f"a request failed: {parameters.get('errorText')}"
            elif message["method"] == "Network.responseReceived":
                response = parameters["response"]
                if response["status"] >= 400 and not response["url"].endswith("/favicon.ico"):
                    yield f"{response['url']} answered {response['status']}"

    def save_screenshot(self, path):
        """The whole page, not only what the window shows."""
        size = self.driver.execute_cdp_cmd("Page.getLayoutMetrics", {})["cssContentSize"]
        clip = {"x": 0, "y": 0, "width": size["width"], "height": min(size["height"], 12000), "scale": 1}
        image = self.driver.execute_cdp_cmd(
            "Page.captureScreenshot", {"captureBeyondViewport": True, "clip": clip})
        path.write_bytes(base64.b64decode(image["data"]))

    def printed(self):
        """The open page as a PDF, on A4 unless its stylesheet wants other paper."""
        printed = self.driver.execute_cdp_cmd(
            "Page.printToPDF", {"paperWidth": 8.27, "paperHeight": 11.69, "preferCSSPageSize": True})
        return base64.b64decode(printed["data"])

    def html_with_scripts(self, address, enabled):
        """The page as it is once loaded, with its scripts or without."""
        self.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": not enabled})
        self.driver.get("about:blank")
        self.driver.get(address)
        node = self.driver.execute_cdp_cmd("DOM.getDocument", {"depth": 0})["root"]["nodeId"]
        html = self.driver.execute_cdp_cmd("DOM.getOuterHTML", {"nodeId": node})["outerHTML"]
        self.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
        return html

    # What a reader does and sees

    def all(self, selector):
        return self.driver.find_elements("css selector", selector)

    def active(self):
        return self.driver.switch_to.active_element

    def press(self, keys):
        ActionChains(self.driver).send_keys(keys).perform()

    def text(self, selector):
        return "".join(element.text for element in self.all(selector)[:1])

    def shown(self, selector):
        return any(element.is_displayed() for element in self.all(selector))

    def wait_until(self, holds, seconds=5):
        """Whether it comes to hold."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            try:
                if holds():
                    return True
            except StaleElementReferenceException:
                pass
            time.sleep(0.03)
        return False

    def wait_for(self, selector):
        """The elements, once there are any."""
        self.wait_until(lambda: self.shown(selector))
        return self.all(selector)
