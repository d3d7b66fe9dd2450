"""Uses the server's pages in a browser as a person does, by the keyboard, on a wide screen and on a phone.

usage: check.py CHROMIUM SCREENSHOTS < PAGES

PAGES is a list of objects: `name` of the screenshots, `url`, `image` (a file to choose; else the sample is filled in), `answer` (what
must be said; any where it is left out), `wrong` (a field and a value that the server refuses), or no more than name and url of a page
without a form. Needs Python's library alone. Exit code 0 where all is as it should be.
"""

import json
import os
import sys

from devtools import Browser, Fault

SIZES = [("wide", 1280, 900, False), ("phone", 390, 844, True)]


def expect(condition, what):
    if not condition:
        raise Fault(what)


def look(browser, page):
    """What must hold of every page."""
    unnamed = browser.value(
        "[...document.querySelectorAll('input, select')].filter((c) => !c.labels.length).map((c) => c.outerHTML)")
    expect(not unnamed, f"controls without a label: {unnamed}")
    expect(browser.value("document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
           "the page is wider than the screen")
    expect("not a medical device" in browser.value("document.querySelector('[role=note]').innerText"), "no notice")
    repeated = browser.value(
        "[...document.querySelectorAll('[id]')].map((e) => e.id).filter((id, i, all) => all.indexOf(id) !== i)")
    expect(not repeated, f"ids that stand there twice: {repeated}")


def clean(browser, page):
    """Nothing came from elsewhere, nothing was refused by the policy, and the address tells nothing."""
    origin = page["url"].split("/", 3)[2]
    for request in browser.taken("Network.requestWillBeSent"):
        url = request["request"]["url"]
        expect(url.startswith(("blob:", "data:")) or url.split("/", 3)[2] == origin, f"asks elsewhere: {url}")
        expect("?" not in url, f"has a query: {url}")
    for entry in browser.taken("Log.entryAdded"):
        # Browsers ask for an icon by themselves, and tell refusals as errors.
        known = entry["entry"].get("url", "").endswith("/favicon.ico") or entry["entry"]["source"] == "network"
        expect(known, f"logs: {entry['entry']['text']}")
    expect(not browser.taken("Runtime.exceptionThrown"), f"throws: {browser.taken('Runtime.exceptionThrown')}")
    expect(browser.value("location.href") == page["url"], "the address has changed")


def reach(browser, selector):
    """Goes to an element by the tab key alone."""
    for _ in range(100):
        browser.press("Tab", 9)
        if browser.value(f"document.activeElement.matches({json.dumps(selector)})"):
            return
    raise Fault(f"the tab key never comes to {selector}")


def enter(browser):
    browser.press("Enter", 13, "\r")


def use(browser, page, size, folder):
    def screenshot(what):
        browser.screenshot(os.path.join(folder, f"{page['name']}-{size}-{what}.png"))

    if browser.value("document.querySelector('form') === null"):
        return screenshot("page")
    screenshot("empty")
    if "image" in page:
        browser.choose("#picture", page["image"])
        browser.until("document.getElementById('preview').naturalWidth > 0")
    else:
        reach(browser, "#sample")
        enter(browser)
        expect(not browser.value("document.getElementById('sample-note').hidden"), "the sample is not labelled")
        left = browser.value("[...document.querySelectorAll('form :required')].filter((c) => !c.value).map((c) => c.name)")
        expect(not left, f"the sample leaves out {left}")
    if not browser.value("document.activeElement.matches('button[type=submit]')"):
        reach(browser, "button[type=submit]")
    enter(browser)
    browser.until("!document.getElementById('result').hidden || !document.getElementById('failure').hidden")
    failure = browser.value("document.getElementById('failure').innerText")
    expect(not failure, f"fails: {failure}")
    answer = browser.value("document.querySelector('.answer').innerText")
    expect(answer == page.get("answer", answer), f"says {answer}, expected {page.get('answer')}")
    share = browser.value("document.querySelector('.bar')?.getAttribute('aria-valuenow')")
    if share is not None:
        told = browser.value("document.querySelector('.confidence').innerText")
        expect(share in told, f"the bar has {share}, the text {told}")
        width = browser.value(
            "(() => { const bar = document.querySelector('.bar');"
            " return 100 * bar.firstChild.getBoundingClientRect().width / bar.clientWidth; })()")
        expect(abs(width - float(share)) < 1, f"the bar is {width} % wide at {share}")
    if "image" not in page:
        expect("sample" in browser.value("document.querySelector('#result h2').innerText"), "no sample in the result")
    look(browser, page)
    screenshot("result")
    if "wrong" in page:
        refuse(browser, page)
        screenshot("refused")


def refuse(browser, page):
    """What the server refuses is told at the field."""
    name, value = page["wrong"]
    field = f"document.querySelector('[name={json.dumps(name)}]')"
    browser.value(
        f"{field}.removeAttribute('max'); {field}.value = {json.dumps(value)};"
        f" {field}.dispatchEvent(new Event('input', {{ bubbles: true }}))")
    expect(browser.value("document.getElementById('result').hidden"), "a result stays beside other values")
    browser.value("document.querySelector('button[type=submit]').focus()")
    enter(browser)
    browser.until("!document.getElementById('failure').hidden")
    expect(browser.value(f"document.activeElement === {field}"), "the field at fault has no focus")
    expect(browser.value(f"document.getElementById({field}.id + '-fault').innerText !== ''"), "no fault at the field")


def main():
    chromium, folder = sys.argv[1:]
    failures = 0
    for page in json.load(sys.stdin):
        for size, width, height, dark in SIZES:
            browser = Browser(chromium)
            try:
                browser.open(page["url"], width, height, dark)
                look(browser, page)
                use(browser, page, size, folder)
                clean(browser, page)
            except Fault as fault:
                failures += 1
                print(f"{page['name']}, {size}: {fault}")
            finally:
                browser.close()
    sys.exit(failures != 0)


main()
