"""Looks at a page once in every way in which somebody may meet it, and keeps what was seen: tests then ask what they like."""

import re
import subprocess
from dataclasses import dataclass, field

from axe_playwright_python.sync_playwright import Axe

from kit.pages import come_to

RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}}

# 1280 px at 400 per cent, a narrow telephone, and an A4 sheet without its margins, in CSS pixels.
ENLARGED, TELEPHONE, SHEET, SCREEN = (320, 256), (360, 740), (688, 990), (1280, 900)

WIDER = """
() => {
  const wide = document.documentElement.clientWidth, out = [];
  for (const e of document.body.querySelectorAll('*')) {
    const r = e.getBoundingClientRect();
    if (r.right > wide + 1 && r.width > 0 && !e.closest('.vh, .skip') && !e.closest('.drawing, .scroll')) out.push(e.outerHTML.slice(0, 140));
  }
  const over = document.documentElement.scrollWidth - wide;
  return (over > 0 ? [`${over} px`] : []).concat(out.slice(0, 4));
}
"""

CUT = """
() => [...document.body.querySelectorAll('*')].filter(e => {
  const s = getComputedStyle(e);
  return s.overflowX !== 'visible' && s.display !== 'none' && !e.closest('.vh, svg, .stack thead') && e.scrollWidth > e.clientWidth + 1;
}).map(e => e.outerHTML.slice(0, 120)).slice(0, 4)
"""


@dataclass
class Looked:
    """What was seen of a page."""

    heading: str = ""
    headings: int = 0
    title: str = ""
    language: str = ""
    says: dict = field(default_factory=dict)
    axe: dict = field(default_factory=dict)
    wider: dict = field(default_factory=dict)
    cut: list = field(default_factory=list)
    beyond: list = field(default_factory=list)
    paper: str = ""


def outline(page):
    """What a page says and offers, in a few figures that a test can hold against each other."""
    return {
        "title": page.title(),
        "headings": page.locator("h1, h2").all_inner_texts(),
        "buttons": page.locator("main button").count(),
        "fields": page.locator("main input:not([type=hidden]), main select, main textarea").count(),
    }


def look(browsing, place, folder):
    """Opens a place once, and looks at it by day, by night, enlarged, on a telephone and on paper. Pictures go into a folder."""
    page, seen = browsing.window(place.who, fresh=True), Looked()
    try:
        come_to(browsing, place, page)
        page.wait_for_load_state("load")
        seen.heading, seen.headings, seen.title = page.locator("h1").first.inner_text(), page.locator("h1").count(), page.title()
        seen.language, seen.says = page.locator("html").get_attribute("lang"), outline(page)
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            page.screenshot(path=folder / f"{place.file}-{scheme}.png", full_page=True)
            seen.axe[scheme] = [
                f"{one['id']}: {one['help']} ({len(one['nodes'])}), as in {one['nodes'][0]['html'][:160]}"
                for one in Axe().run(page, options=RULES).response["violations"]]
        page.emulate_media(color_scheme="light")
        for how, (width, height) in (("enlarged", ENLARGED), ("telephone", TELEPHONE)):
            page.set_viewport_size({"width": width, "height": height})
            seen.wider[how] = page.evaluate(WIDER)
            page.screenshot(path=folder / f"{place.file}-{how}.png", full_page=True)
        page.set_viewport_size({"width": SHEET[0], "height": SHEET[1]})
        page.emulate_media(media="print")
        seen.cut = page.evaluate(CUT)
        sheet = folder / f"{place.file}-paper.pdf"
        page.pdf(path=sheet, prefer_css_page_size=True)
        words = subprocess.run(["pdftotext", "-bbox", sheet, "-"], capture_output=True, text=True, check=True).stdout
        wide = float(re.search(r'<page width="([\d.]+)"', words)[1])
        placed = re.findall(r'xMax="([\d.]+)"[^>]*>([^<]*)</word>', words)
        seen.beyond = [word for right, word in placed if float(right) > wide]
        seen.paper = " ".join(word for _, word in placed)
        return seen
    finally:
        page.context.close()
