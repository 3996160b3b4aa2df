"""Debian's Chromium, and people who are signed in to it."""

import os
import shutil

from playwright.sync_api import sync_playwright

FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--lang=en-GB",
]


def program():
    """Where Chromium is; None where it is not."""
    named = os.environ.get("CAIRN_CHROMIUM")
    return named or shutil.which("chromium") or shutil.which("chromium-browser")


class Browsing:
    """One browser at one demonstration. Whoever signs in once stays signed in, in every window of theirs."""

    def __init__(self, chromium, demo):
        self.demo, self._chromium, self._cookies, self._windows = demo, chromium, {}, {}

    def window(self, name=None, *, width=1280, height=900, scheme="light", scripts=True, media=None, fresh=False):
        """A page of somebody's. The same again for the same question, unless it is to be fresh."""
        key = (name, width, height, scheme, scripts, media)
        if not fresh and key in self._windows:
            return self._windows[key]
        context = self._chromium.new_context(
            viewport={"width": width, "height": height}, color_scheme=scheme, java_script_enabled=scripts, bypass_csp=True,
            storage_state=self._cookies.get(name), base_url=self.demo.base, locale="en-GB", accept_downloads=True)
        context.set_default_timeout(30_000)
        page = context.new_page()
        if media:
            page.emulate_media(media=media, color_scheme=scheme)
        if not fresh:
            self._windows[key] = page
        return page

    def open(self, page, path, name=None):
        """Opens a path, signing in first where the session is over. The answer's status is returned."""
        answer = page.goto(path)
        if name and "/sign-in" in page.url:
            self.sign_in(page, name)
            answer = page.goto(path)
        return answer.status

    def sign_in(self, page, name):
        person = self.demo.people[name]
        page.goto("/sign-in")
        page.fill("#name", person.name)
        page.fill("#password", person.password)
        page.fill("#code", person.code())
        page.click("main button")
        assert "/sign-in" not in page.url, f"{name} could not sign in: {page.locator('.summary').inner_text()}"
        self._cookies[name] = page.context.storage_state()

    def close(self):
        for page in self._windows.values():
            page.context.close()


def launch():
    """Starts Playwright and Chromium; both are to be stopped."""
    driver = sync_playwright().start()
    try:
        return driver, driver.chromium.launch(executable_path=program(), args=FLAGS)
    except BaseException:
        driver.stop()
        raise
