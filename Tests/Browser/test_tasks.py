"""Each main task from signing in to done: once with the keyboard alone, once with a mouse and no scripts.

A task is written once and done by both kinds of hands, each for another child, at a demonstration of their own.
"""

import re

import pytest

from kit.hands import Keyboard, Mouse, sign_in

both_hands = pytest.mark.parametrize("hands_of", [Keyboard, Mouse], ids=["with the keyboard alone", "with a mouse and no scripts"])


@pytest.fixture
def as_somebody(writing, hands_of):
    """Signs somebody in, in a new window, and hands over their hands."""
    pages = []

    def begin(name):
        page = writing.window(scripts=hands_of.scripts, fresh=True)
        pages.append(page)
        writing.shown = pages
        hands = hands_of(page)
        sign_in(hands, writing.demo.people[name])
        return hands

    yield begin
    for page in pages:
        page.context.close()


def told(hands):
    return hands.page.locator("main").inner_text()


def section(hands, heading):
    return hands.page.locator("section").filter(has=hands.page.get_by_role("heading", name=heading, exact=True)).last


@both_hands
def test_an_incident_is_recorded_and_joins_three_childrens_records(as_somebody, hands_of):
    hands = as_somebody("tom.sedge")
    hands.link("Alfie Wragg")
    hands.link("Add an entry")
    hands.link("Incident")
    words = f"Donna says the stair gate fell on to the landing, written by {hands_of.__name__}."
    hands.tick("Donna Wragg, mother of the child", within="Whom does it concern?")
    hands.choose("What happened", "Neglect concern")
    hands.mark("Yes", within="Whether a child was there")
    hands.write("What happened, in your own words?", words)
    hands.button("Record it")
    assert "It is now in the record of Alfie Wragg, Jake Wragg, Ruby Wragg." in told(hands)
    assert words in told(hands)


@both_hands
def test_a_dash_is_completed_and_the_finding_settles(as_somebody, hands_of):
    child, mother, other = {
        "Keyboard": ("Maisie Garrow", "Kelsey Garrow", "Jordan Pask"), "Mouse": ("Kai Renwick", "Shannon Renwick", "Lee Aldous"),
    }[hands_of.__name__]
    settles, starts_anew = (
        "The risk assessment is updated after each domestic abuse incident",
        "The risk assessment is looked at again while domestic abuse is a worry")
    hands = as_somebody("tom.sedge")
    hands.link(child)
    worries = section(hands, "What we are worried about").locator("article")
    assert "Missed" in worries.filter(has_text=settles).first.inner_text()
    hands.link("Add an entry")
    hands.link("DASH risk checklist")
    hands.mark(f"{mother}, mother of the child", within="Whom does it concern?")
    questions = hands.page.locator("fieldset[id^=answer-] > legend").all_inner_texts()
    assert len(questions) == 24, "a DASH asks 24 things here, which only the list of the tool decides"
    for place, question in enumerate(questions):
        hands.mark("Yes" if place < 3 else "No", within=question)
    hands.choose("For a domestic abuse tool: the other person it is about (if known)", f"{other}, father of the child")
    hands.button("Record it")
    assert "Recorded, and kept for good" in told(hands)
    assert "Instrument: DASH risk checklist" in told(hands)
    hands.link("The whole picture")
    settled = section(hands, "What we are worried about").locator("article").filter(has_text=settles).first.inner_text()
    assert "Missed" not in settled.split("Rests on")[0]
    assert "was recorded by Northbridge Children’s Social Care on 17 December 2021" in settled
    needed = section(hands, "What needs to happen").locator("article").filter(has_text=starts_anew).first.text_content()
    assert "by 17 March 2022" in needed, "three months begin with the new DASH"


@both_hands
def test_a_case_is_closed_two_agencies_acknowledge_and_one_objects(as_somebody, hands_of):
    child = {"Keyboard": "Kai Renwick", "Mouse": "Poppy Ashdown"}[hands_of.__name__]
    worker = as_somebody("tom.sedge")
    worker.link(child)
    worker.link("Close or step down")
    worker.mark("Close the case")
    worker.choose("From which level of help?", "Child in need")
    worker.choose("To which?", "Universal")
    asked = ["Brackenlea Community Children’s Health", "Northbridge Police", "Tarnbeck Surgery"]
    for agency in asked:
        worker.tick(re.compile(f"We spoke with them.*{agency}"))
    worker.write("If you have not spoken with all of them: why not?", "The others are shut until Monday.")
    worker.write("Why is it right now?", "Nothing has happened since the summer, and they have people to ring.")
    worker.button("Record the decision, and tell them all")
    assert told(worker).count("Not answered yet") >= 3
    for name, action in (("priya.vale", "A marker stays on the address"), ("samir.dhillon", "Seen at the surgery next week")):
        hands = as_somebody(name)
        row = hands.page.locator("#shares li").filter(has_text=child).first
        label = row.locator("label").first.get_attribute("for")
        hands._into(hands.page.locator(f"[id='{label}']"), action)
        hands._press(row.get_by_role("button", name="We have it"))
        assert "Your answer is kept for good" in told(hands)
    hands = as_somebody("hannah.orme")
    hands.link(re.compile(f"We object.*{child}"))
    hands.mark("We object")
    hands.write("What will you do? If you object, why?", "she has missed two weighings since.")
    hands.button("Send the answer")
    assert "Your answer is kept for good" in told(hands)
    worker.link("Close or step down")
    answers = section(worker, "Who knows of the last decision").inner_text()
    assert "Brackenlea Community Children’s Health objects: “she has missed two weighings since.”" in answers
    for agency, action in (("Northbridge Police", "A marker stays"), ("Tarnbeck Surgery", "Seen at the surgery")):
        assert re.search(rf"{agency}\s+Has it[\s\S]*?{action}", answers), f"{agency} is not shown to have it"


@both_hands
def test_a_child_is_transferred(as_somebody, hands_of):
    hands = as_somebody("tom.sedge")
    hands.link("Theo Mabbutt")
    hands.link("Transfer")
    hands.mark("The child leaves us for another authority")
    hands.mark("The pack was sent")
    hands.choose("From which authority?", "Bristol, City of")
    hands.choose("To which authority?", "Devon")
    hands.write("Who takes over? (if known)", f"A. Finch, written by {hands_of.__name__}")
    hands.button("Record the step")
    if "You may not see this" in told(hands):
        pytest.xfail("a known gap: nobody of the sample is the allocated worker of a child, and only they hand a case over")
    assert "Recorded, and kept for good" in told(hands)
    assert f"New worker: A. Finch, written by {hands_of.__name__}" in section(hands, "So far").inner_text()
    if hands_of is Mouse:
        with hands.page.expect_download() as download:
            hands.page.get_by_role("link", name="Save the pack as a file").click()
        assert download.value.suggested_filename.startswith("cairn-pack-")


@both_hands
def test_the_glass_is_broken_and_everybody_can_see_that_it_was(as_somebody, hands_of):
    child = {"Keyboard": "Nila Shaw", "Mouse": "Rowan Teale"}[hands_of.__name__]
    hands = as_somebody("priya.vale")
    hands.link("Find a person")
    hands.write("Name", child)
    hands.button("Search")
    hands.link(child)
    assert "You cannot open this record" in told(hands)
    hands.write("Why must you see it now?", "Too short.")
    hands.button("Open the record, and tell the leads")
    assert "Say what the emergency is." in told(hands)
    hands.mark("A child may be in danger now")
    hands.button("Open the record, and tell the leads")
    assert "Say why in at least 20 characters." in told(hands)
    hands.write("Why must you see it now?", "Mother rang 999, the child is alone with him upstairs.")
    hands.button("Open the record, and tell the leads")
    assert "You opened this record in an emergency." in told(hands)
    assert "What needs to happen" in told(hands)
    worker = as_somebody("tom.sedge")
    worker.link(child)
    worker.link("Who has looked")
    assert re.search(r"Priya Vale.*emergency", told(worker)), "the emergency is not in the list of looks"


@both_hands
def test_a_form_whose_session_was_over_comes_back_whole(as_somebody, writing, hands_of):
    hands = as_somebody("hannah.orme")
    hands.link("Alfie Wragg")
    hands.link("Add an entry")
    hands.link("Note")
    words = f"Half an hour of work & more, by {hands_of.__name__}."
    hands.write("What happened, in your own words?", words)
    elsewhere = hands.page.context.browser.new_context(
        base_url=writing.demo.base, storage_state=hands.page.context.storage_state())
    elsewhere.new_page().goto("/")
    elsewhere.pages[0].get_by_role("button", name="Sign out").click()
    elsewhere.close()
    hands.button("Record it")
    assert "Nothing is lost" in told(hands)
    person = writing.demo.people["hannah.orme"]
    hands.write("Sign-in name", person.name)
    hands.write("Password", person.password)
    hands.write("Code", person.code())
    hands.button("Sign in")
    hands.button("Go on with what you wrote")
    assert hands.page.locator("#text").input_value() == words
    hands.button("Record it")
    assert "Recorded, and kept for good" in told(hands)


def test_nobody_is_caught_in_a_page_by_the_keyboard(browsing):
    """Tab leads through the longest form and out of it again, and never stands still."""
    page = browsing.window("hannah.orme")
    browsing.open(page, "/child/comm/C31210/record?kind=instrument&tool=dash", "hannah.orme")
    before = None
    for stop in range(400):
        page.keyboard.press("Tab")
        here = page.evaluate_handle("() => document.activeElement")
        if page.evaluate("() => document.activeElement === document.body"):
            assert stop > 40
            return
        assert before is None or not page.evaluate("([a, b]) => a === b", [before, here]), "Tab stands still"
        before = here
    raise AssertionError("Tab does not lead out of the page in 400 stops")
