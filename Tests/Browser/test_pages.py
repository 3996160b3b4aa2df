"""Every kind of page, for everybody: by day and by night, enlarged, on a telephone, on paper, and without scripts."""

import re

import pytest

from conftest import OUTPUT, ROOT
from kit.look import look, outline
from kit.pages import MAISIE, NO_PAGES, PAGES, come_to

each_page = pytest.mark.parametrize("place", PAGES, ids=lambda place: place.name)


def test_every_address_of_the_product_is_visited_here():
    source = (ROOT / "Sources/Pages/Frame/Address.swift").read_text()
    declared = source.split("/// The path, each part", 1)[0]
    kinds = set(re.findall(r"^\s*case (\w+)", declared, re.M))
    visited = {place.kind for place in PAGES} | NO_PAGES
    assert kinds <= visited, f"Address.swift has pages that no test visits: {sorted(kinds - visited)}. Add them to kit/pages.py."


def test_every_kind_of_entry_and_every_tool_that_is_offered_is_visited_here(browsing):
    page = browsing.window("hannah.orme")
    browsing.open(page, MAISIE + "/record", "hannah.orme")
    offered = {a.get_attribute("href").split("/record?")[1] for a in page.locator("main a[href*='/record?kind=']").all()}
    visited = {place.path.split("/record?")[1] for place in PAGES if "/record?" in place.path}
    assert offered <= visited, f"offered and not visited: {sorted(offered - visited)}"


@pytest.fixture(scope="module")
def looked(browsing):
    """Each page is opened once, when the first test asks about it."""
    seen, folder = {}, OUTPUT / "pages"
    folder.mkdir(exist_ok=True)

    def at(place):
        if place.name not in seen:
            seen[place.name] = look(browsing, place, folder)
        return seen[place.name]

    return at


@each_page
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(looked, place, scheme):
    assert not looked(place).axe[scheme], "\n".join(looked(place).axe[scheme])


@each_page
@pytest.mark.parametrize("how", ["enlarged", "telephone"])
def test_nothing_is_read_by_scrolling_sideways(looked, place, how):
    assert not looked(place).wider[how], f"too wide: {looked(place).wider[how]}"


@each_page
def test_on_paper_nothing_is_cut_off(looked, place):
    seen = looked(place)
    assert not seen.cut, f"cut off on paper: {seen.cut}"
    assert not seen.beyond, f"words beyond the edge of the sheet: {seen.beyond[:8]}"
    assert seen.heading.split()[0] in seen.paper


@each_page
def test_a_page_has_one_main_heading_and_says_its_language(looked, place):
    seen = looked(place)
    assert (seen.headings, seen.language) == (1, "en-GB")
    assert seen.title.endswith("– Cairn") and len(seen.title) > 10


@each_page
def test_without_scripts_the_page_says_and_offers_the_same(browsing, looked, place):
    bare = browsing.window(place.who, scripts=False)
    come_to(browsing, place, bare)
    assert outline(bare) == looked(place).says


def test_no_link_that_is_offered_leads_nowhere(browsing):
    """From My day onward, two of each kind of page: no page is left out for being deep."""
    page = browsing.window("tom.sedge")
    browsing.open(page, "/", "tom.sedge")
    waiting, seen, kinds, dead = ["/"], set(), {}, []
    while waiting:
        path = waiting.pop(0)
        shape = re.sub(r"/child/\w+/[^/?]+", "/child", re.sub(r"(of|recorded)=[^&]+", r"\1=", path))
        shape = re.sub(r"/standards/.+", "/standards/one", shape)
        if path in seen or kinds.get(shape, 0) >= (60 if shape == "/standards/one" else 3):
            continue
        seen.add(path)
        kinds[shape] = kinds.get(shape, 0) + 1
        answer = page.request.get(path)
        if answer.status not in (200, 403) or (answer.status == 403 and "pack" not in path):
            dead.append((path, answer.status))
        if "text/html" in answer.headers.get("content-type", ""):
            links = re.findall(r'href="(/[^"#]*)', answer.text())
            waiting += [link.replace("&amp;", "&") for link in links if not link.startswith(("/style", "/icon"))]
    assert not dead, f"links that lead nowhere: {dead[:10]}"
    assert len(seen) > 60, f"only {len(seen)} pages were reached"
