"""One demonstration for all that only look, another for those who write."""

import os
import pathlib
import re

import pytest

from kit import browser
from kit.demo import Demo

ROOT = pathlib.Path(__file__).resolve().parents[2]
OUTPUT = ROOT / "browser-output"


def pytest_configure(config):
    OUTPUT.mkdir(exist_ok=True)


@pytest.fixture(scope="session")
def chromium():
    if browser.program() is None:
        pytest.skip("Chromium is not installed: apt-get install chromium, or say where it is in CAIRN_CHROMIUM")
    driver, chromium = browser.launch()
    yield chromium
    chromium.close()
    driver.stop()


def cairn():
    program = os.environ.get("CAIRN")
    if not program or not os.access(program, os.X_OK):
        pytest.exit(f"CAIRN must be the path of the program `cairn`; it is {program!r}. `make browser` sets it.", returncode=1)
    return program


def browsing_at_a_new_demo(chromium):
    with Demo(cairn()) as demo:
        browsing = browser.Browsing(chromium, demo)
        yield browsing
        browsing.close()


@pytest.fixture(scope="session")
def browsing(chromium):
    """For those who only look."""
    yield from browsing_at_a_new_demo(chromium)


@pytest.fixture(scope="module")
def writing(chromium):
    """For those who write: nobody else reads here."""
    yield from browsing_at_a_new_demo(chromium)


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    """Keeps a picture of every window of a test that failed."""
    report = (yield).get_result()
    if report.when != "call" or not report.failed:
        return
    for fixture in ("browsing", "writing"):
        found = item.funcargs.get(fixture)
        if not found:
            continue
        folder = OUTPUT / "failures"
        folder.mkdir(exist_ok=True)
        for number, page in enumerate(getattr(found, "shown", [])[-3:]):
            name = re.sub(r"[^A-Za-z0-9]+", "-", item.name)[:100]
            try:
                page.screenshot(path=folder / f"{name}-{number}.png", full_page=True)
            except Exception as problem:  # the picture is only a help
                report.sections.append(("picture", str(problem)))
