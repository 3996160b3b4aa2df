"""Ten questions that somebody new would ask about one child, with the answers that the sample's story gives.

Docs/sample-partnership.md and Sources/Scenarios/TenChildrenCobley.swift tell Freya Cobley's story: the answers below were written from them, not from
the pages. Each must stand on a page that is at most three clicks from the child's page; unfolding something and sending a filter are clicks too.
"""

import pytest

from kit.pages import FREYA

READER = "tom.sedge"


class Asker:
    """Somebody at the child's page, whose clicks are counted."""

    def __init__(self, browsing):
        self.page = browsing.window(READER, fresh=True)
        browsing.open(self.page, FREYA, READER)
        self.clicks = 0

    def link(self, words):
        self._count()
        self.page.get_by_role("link", name=words).first.click()

    def button(self, words):
        self._count()
        self.page.get_by_role("button", name=words).first.click()

    def unfold(self, words):
        self._count()
        self.page.locator("summary").filter(has_text=words).first.click()

    def _count(self):
        self.clicks += 1
        assert self.clicks <= 3, "that is more than three clicks from the child's page"

    def part(self, heading):
        """What stands under a heading."""
        return self.page.locator("section").filter(has=self.page.get_by_role("heading", name=heading)).last.inner_text()

    def row(self, first, within="main"):
        """The row of a table, or of a list, that begins with some words, its cells parted by bars."""
        for row in self.page.locator(f"{within} tr").all():
            cells = [" ".join(cell.split()) for cell in row.locator("th, td").all_inner_texts()]
            if cells and cells[0].startswith(first):
                return " | ".join(cells)
        raise AssertionError(f"no row begins with {first!r}")


@pytest.fixture
def asker(browsing):
    asker = Asker(browsing)
    yield asker
    asker.page.context.close()


def test_1_who_holds_the_child_now(asker):
    banner = asker.page.locator(".banner").inner_text()
    assert "Child in need plan since 16 August 2021, held by Northbridge Children’s Social Care" in banner
    assert asker.clicks == 0


def test_2_which_incidents_did_the_nursery_not_know_of(asker):
    """Of four in twelve months it recorded the one of 14 June itself; nobody told it of the other three."""
    asker.unfold("Each incident, and who did not know of it")
    unknown = [
        " ".join(row.locator("td").first.inner_text().split())
        for row in asker.page.locator("details[open] tbody tr").all()
        if "Northbridge Nurseries and Schools" in row.locator("td").last.inner_text()]
    assert unknown == ["27 December 2020 at 18:50", "2 February 2021", "19 March 2021 at 20:15"]


def test_3_what_is_due_this_week_and_by_whom(asker):
    due = " ".join(asker.part("What needs to happen").split())
    assert "Conversation with the father is expected by any agency, for Darren Stroud by 20 December 2021" in due
    assert "Visit by social care that saw the child is expected by social care by 23 December 2021" in due
    assert asker.clicks == 0


def test_4_has_the_father_been_seen_with_the_child(asker):
    asker.link("Family")
    heads = asker.page.locator(".ladder thead th").all_inner_texts()
    cells = asker.row("Darren Stroud", ".ladder").split(" | ")
    said = dict(zip(heads, cells))
    assert said["Seen with the child"] == "No" and said["Spoken to"] == "No"


def test_5_when_was_the_dash_last_updated_and_by_whom(asker):
    """Police filled it in after the incident of 2 October 2020, and nobody has since."""
    asker.link("Add an entry")
    asker.link("DASH risk checklist")
    assert "Last used on 2 October 2020 at 21:30 by Northbridge Police." in asker.page.locator("main").inner_text()


def test_6_which_agencies_were_told_of_the_closure_and_which_answered(asker):
    asker.link("Close or step down")
    told = " ".join(asker.part("Who knows of the last decision").split())
    assert "27 May 2021" in told and "Told on 1 June 2021" in told
    assert asker.row("Tarnbeck Surgery").startswith("Tarnbeck Surgery | Not answered yet")
    tables = asker.page.locator("section").filter(has=asker.page.get_by_role("heading", name="Who knows of the last decision"))
    assert tables.last.locator("> table tbody tr").count() == 1, "only the surgery was told"


def test_7_who_lives_with_the_child(asker):
    asker.link("Family")
    homes = {name: asker.row(name).split(" | ")[2] for name in ("Leanne Cobley", "Darren Stroud", "Tegan Cobley")}
    assert homes == {
        "Leanne Cobley": "Lives with Freya Cobley", "Tegan Cobley": "Lives with Freya Cobley",
        "Darren Stroud": "Elsewhere, or not recorded",
    }


def test_8_who_has_looked_at_the_record(asker):
    asker.link("Who has looked")
    looks = " ".join(asker.page.locator("main").inner_text().split())
    assert "Tom Sedge, Social worker, at Northbridge Children’s Social Care, read the chronology" in looks


def test_9_what_changed_in_the_last_four_weeks(asker):
    """Social care came to see her on 25 November, and that is all."""
    new = " ".join(asker.part("What is new since 19 November 2021").split())
    assert "Visit: home 25 November 2021, Northbridge Children’s Social Care" in new
    assert asker.clicks == 0


def test_10_what_did_we_know_on_1_october(asker):
    """All that was known then, and nothing that was recorded afterwards."""
    asker.link("Chronology")
    asker.page.get_by_label("As known on").fill("2021-10-01")
    asker.button("Show these")
    days = asker.page.locator(".chronology tbody tr").all_inner_texts()
    assert "As known on 1 October 2021: what was recorded later is left out." in asker.page.locator("main").inner_text()
    assert any("14 June 2021" in row for row in days) and not any("October 2021" in row.split("\n")[0] for row in days)
    assert not any("November 2021" in row for row in days)
