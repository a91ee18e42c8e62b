"""axe-core, run within a page."""

RUN = """
const done = arguments[arguments.length - 1];
axe.run(document, { resultTypes: ['violations'] }).then(
  (results) => done(results.violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.length}, first at ${nodes[0].target.join(' ')})`)),
  (error) => done([`axe-core failed: ${error}`]));
"""


def problems(browser, axe):
    """What is wrong with the page that is open, as it is now. `axe` is the text of axe.min.js."""
    browser.driver.execute_script(axe)
    return browser.driver.execute_async_script(RUN)
