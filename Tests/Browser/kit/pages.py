"""Every kind of page that there is, with who may see it and how to come to it.

`kind` is the name in Sources/Pages/Frame/Address.swift: a test reads that file, and fails when it names a page that is not here.
"""

from dataclasses import dataclass
from typing import Callable, Optional

MAISIE, FREYA, KAI, IDRIS, NILA, ALFIE, POPPY, THEO = (
    f"/child/comm/{local}" for local in ("C31210", "C30856", "C30679", "C31033", "C31035", "C31212", "C30681", "C30504"))

KINDS = [
    "visit", "incident", "note", "meeting", "referral", "assessment", "need", "plan", "decision", "attendance", "appointment",
    "understanding", "programme", "flag", "move", "acknowledgement", "exemption",
]
TOOLS = ["clutter", "dara", "dash", "dash-police", "dash-young", "neglect"]


@dataclass(frozen=True)
class Place:
    """A page: its name in words, its kind, its path, who looks, and what is done there before it is looked at."""

    name: str
    kind: str
    path: str
    who: Optional[str] = "hannah.orme"
    status: int = 200
    act: Optional[Callable] = None

    @property
    def file(self):
        return "-".join("".join(c if c.isalnum() else " " for c in self.name.lower()).split())


def send_empty(page):
    """Sends the page's own form as it stands."""
    page.locator("main form[method=post] button:not([formaction]):not([name=so-far])").last.click()


def send_without_answers(page):
    page.get_by_role("group", name="Whom does it concern?").get_by_role("radio").nth(1).check()
    send_empty(page)


def first_link(part):
    """Follows the first link whose address holds a part."""
    def follow(page):
        page.goto(page.locator(f"main a[href*='{part}']").first.get_attribute("href"))
    return follow


def wrong_password(page):
    page.fill("#name", "nobody.here")
    page.fill("#password", "not the right one")
    page.fill("#code", "000000")
    page.click("main button")


def folded_open(page):
    """Opens everything that is folded away."""
    for summary in page.locator("main details > summary").all():
        if summary.is_visible():
            summary.press("Enter")


def empty_closing(page):
    page.get_by_role("button", name="Record the decision").click()


TOM, PRIYA = "tom.sedge", "priya.vale"

PAGES = [
    Place("Sign in", "signIn", "/sign-in", None),
    Place("Sign in, refused", "signIn", "/sign-in", None, act=wrong_password),
    Place("My day", "myDay", "/"),
    Place("My day, all unfolded", "myDay", "/", act=folded_open),
    Place("My day of social care", "myDay", "/", TOM),
    Place("My day of somebody with no children", "myDay", "/", "leo.abara"),
    Place("Find a person", "find", "/find"),
    Place("Find a person, found", "find", "/find?name=Maisy+Garow"),
    Place("Find a person, nobody", "find", "/find?name=Zebedee+Quill"),
    Place("Find a person, no day", "find", "/find?born=soon"),
    Place("Find a person, not your role", "find", "/find?name=Garrow", "leo.abara", 403),
    Place("The whole picture", "overview", MAISIE),
    Place("The whole picture, all unfolded", "overview", MAISIE, act=folded_open),
    Place("The whole picture of Freya", "overview", FREYA, TOM),
    Place("The whole picture of Kai", "overview", KAI, TOM),
    Place("The whole picture of Idris", "overview", IDRIS, TOM),
    Place("The whole picture of Poppy", "overview", POPPY, TOM),
    Place("The whole picture of Theo", "overview", THEO, TOM),
    Place("Chronology", "chronology", MAISIE + "/chronology"),
    Place("Chronology, narrowed", "chronology", MAISIE + "/chronology?kind=incident&key=yes"),
    Place("Chronology, as known on a day", "chronology", MAISIE + "/chronology?known=2021-05-15"),
    Place("Chronology, no day", "chronology", MAISIE + "/chronology?known=soon"),
    Place("Family", "family", MAISIE + "/family"),
    Place("Family with a partner", "family", POPPY + "/family", TOM),
    Place("Family with a household", "family", THEO + "/family", TOM),
    Place("Family with sisters and brothers", "family", ALFIE + "/family", TOM),
    Place("Who has looked", "looks", MAISIE + "/looks"),
    Place("Add an entry", "record", MAISIE + "/record"),
    *[Place(f"Add an entry, {kind}", "record", f"{MAISIE}/record?kind={kind}") for kind in KINDS],
    *[Place(f"Use a tool, {tool}", "record", f"{MAISIE}/record?kind=instrument&tool={tool}") for tool in TOOLS],
    Place("A tool that was used before", "record", KAI + "/record?kind=instrument&tool=dash", TOM),
    Place("Add an entry, refused", "record", MAISIE + "/record?kind=visit", status=422, act=send_empty),
    Place("Use a tool, refused", "record", MAISIE + "/record?kind=instrument&tool=dash", status=422, act=send_without_answers),
    Place("Share an entry", "share", MAISIE + "/share"),
    Place("Share one entry", "share", MAISIE + "/chronology?kind=incident", act=first_link("/share?of=")),
    Place("Share an entry, refused", "share", MAISIE + "/share", status=422, act=send_empty),
    Place("Close or step down", "close", MAISIE + "/close", TOM),
    Place("Close or step down, earlier decisions", "close", FREYA + "/close", TOM, act=folded_open),
    Place("Close or step down, refused", "close", MAISIE + "/close", TOM, 422, act=empty_closing),
    Place("Answer a share", "acknowledge", "/", act=first_link("/acknowledge?of=")),
    Place("Transfer", "transfer", MAISIE + "/transfer", TOM),
    Place("Transfer, begun", "transfer", THEO + "/transfer", TOM),
    Place("Transfer, refused", "transfer", MAISIE + "/transfer", TOM, 422, act=send_empty),
    Place("The pack, refused", "pack", MAISIE + "/transfer/pack", PRIYA, 403),
    Place("Before birth", "birth", MAISIE + "/birth"),
    Place("Before birth, a plan that holds", "birth", IDRIS + "/birth", TOM),
    Place("In an emergency", "emergency", NILA, PRIYA, 403),
    Place("In an emergency, refused", "emergency", NILA, PRIYA, 422, act=send_empty),
    Place("In an emergency, not your role", "emergency", NILA, "nell.frost", 403),
    Place("A child nobody knows", "overview", "/child/lcs/999999", status=404),
    Place("Standards", "standards", "/standards"),
    Place("A standard", "standard", "/standards/da-dash-updated"),
    Place("A standard with a list", "standard", "/standards/prebirth-plan-robust"),
    Place("A standard that is none", "standard", "/standards/nothing", status=404),
    Place("Agencies", "agencies", "/agencies"),
    Place("Agencies, for who keeps accounts", "agencies", "/agencies", "bilal.crane"),
    Place("People with access", "people", "/people", "bilal.crane"),
    Place("People with access, not your role", "people", "/people", status=403),
    Place("Ledger", "ledger", "/ledger"),
    Place("No such page", "none", "/nothing", status=404),
]

# What is no page: a picture, a style sheet, one word for machines, and a button's address.
NO_PAGES = {"style", "icon", "health", "signOut", "child"}


def come_to(browsing, place, page):
    """Opens a place in a window, and does there what is to be done."""
    status = browsing.open(page, place.path, place.who)
    if place.act:
        seen = []
        page.on("response", lambda answer: seen.append(answer.status) if answer.request.is_navigation_request() else None)
        place.act(page)
        page.wait_for_load_state()
        status = seen[-1] if seen else status
    expected = 422 if place.name == "Sign in, refused" else place.status
    assert status == expected, f"{place.name} answered {status} and not {expected}: {page.locator('main').inner_text()[:300]}"
