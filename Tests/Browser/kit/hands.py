"""Two kinds of hands that do the same things at a page: one has a keyboard alone, the other a mouse and no scripts.

What is on the page is named as somebody would name it who reads it: by the words on the button, the link, or beside the field.
"""

import re

FURTHEST = 600  # stops from the top of the longest page to its foot


class Mouse:
    """Points and clicks, in a browser whose scripts are switched off."""

    scripts = False

    def __init__(self, page):
        self.page = page

    def link(self, words, nth=0):
        self._press(self.page.get_by_role("link", name=words).nth(nth))

    def button(self, words, nth=0):
        self._press(self.page.get_by_role("button", name=words).nth(nth))

    def unfold(self, summary):
        """Unfolds what is folded away."""
        self._press(summary)

    def write(self, label, text, within=None):
        self._into(self._field(label, within), text)

    def choose(self, label, option):
        self._pick(self.page.get_by_label(label).first, option)

    def tick(self, words, within=None):
        """Ticks a box."""
        self._toggle(self._box("checkbox", words, within))

    def untick(self, words, within=None):
        """Takes a tick away."""
        self._untoggle(self._box("checkbox", words, within))

    def mark(self, words, within=None):
        """Chooses one of several that stand beside each other."""
        self._select(self._box("radio", words, within))

    def _field(self, label, within):
        return (self._group(within) if within else self.page).get_by_label(label).first

    def _box(self, role, words, within):
        return (self._group(within) if within else self.page.locator("main")).get_by_role(role, name=words).first

    def _group(self, words):
        return self.page.get_by_role("group", name=words).first

    def _press(self, it):
        it.click()

    def _into(self, it, text):
        it.fill(text)

    def _pick(self, it, option):
        it.select_option(label=option)

    def _toggle(self, it):
        it.check()

    def _untoggle(self, it):
        it.uncheck()

    def _select(self, it):
        it.check()


class Keyboard(Mouse):
    """Reaches everything with Tab and works it with the keys that belong to it. It never clicks, and sets no focus by script.

    Wherever it stops on its way, the stop must be seen: a stop without a ring round it is a failure.
    """

    scripts = True

    def _reach(self, it, what="it"):
        assert it.count() > 0, f"there is nothing of that name on {self.page.url}"
        wanted = it.element_handle()
        keys = self.page.keyboard
        for _ in range(FURTHEST):
            if wanted.evaluate("e => e === document.activeElement"):
                self._seen()
                return
            keys.press("Tab")
            self._unseen_stop()
        raise AssertionError(f"Tab does not lead to {wanted.evaluate('e => e.outerHTML')[:200]} on {self.page.url}")

    def _unseen_stop(self):
        """One stop in ten is looked at on the way: all would take long."""
        self._stops = getattr(self, "_stops", 0) + 1
        if self._stops % 10 == 0:
            self._seen()

    def _seen(self):
        ring = self.page.evaluate(
            "() => { const e = document.activeElement; if (!e || e === document.body) return 'body';"
            " const s = getComputedStyle(e); return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2 ? 'ring' : e.outerHTML; }")
        assert ring in ("ring", "body"), f"nobody sees that the keyboard is at {ring[:200]}"

    def _press(self, it):
        self._reach(it)
        # Following a link and sending a form lead to another page; unfolding does not.
        leaves = it.evaluate("e => e.tagName === 'A' || (e.tagName === 'BUTTON' && !!e.form)")
        if leaves:
            with self.page.expect_navigation(wait_until="load"):
                self.page.keyboard.press("Enter")
        else:
            self.page.keyboard.press("Enter")

    def _into(self, it, text):
        self._reach(it)
        self.page.keyboard.press("Control+a")
        if it.evaluate("e => e.type") == "date":
            # A day is typed in the order in which the field shows it: day, month, year.
            year, month, day = re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", text).groups()
            self.page.keyboard.type(day + month + year)
        else:
            self.page.keyboard.type(text)
        assert it.input_value() == text, f"typed {text!r}, and the field holds {it.input_value()!r}"

    def _pick(self, it, option):
        self._reach(it)
        for _ in range(200):
            if it.evaluate("e => e.options[e.selectedIndex].text") == option:
                return
            self.page.keyboard.press("ArrowDown")
        raise AssertionError(f"the arrow keys do not lead to {option!r}")

    def _toggle(self, it):
        self._reach(it)
        if not it.is_checked():
            self.page.keyboard.press("Space")
        assert it.is_checked()

    def _untoggle(self, it):
        self._reach(it)
        if it.is_checked():
            self.page.keyboard.press("Space")
        assert not it.is_checked()

    def _select(self, it):
        """Tab leads to a group of which one is chosen, the arrows through it."""
        group = self.page.locator(f"input[type=radio][name=\"{it.get_attribute('name')}\"]")
        chosen = [one for one in group.all() if one.is_checked()]
        start = chosen[0] if chosen else group.first
        self._reach(start)
        if not chosen:
            self.page.keyboard.press("Space")
        for _ in range(group.count()):
            if it.is_checked():
                return
            self.page.keyboard.press("ArrowDown")
        raise AssertionError("the arrow keys do not lead to that choice")


def sign_in(hands, person):
    """Signs somebody in, with the hands that there are."""
    hands.page.goto("/sign-in")
    hands.write("Sign-in name", person.name)
    hands.write("Password", person.password)
    hands.write("Code", person.code())
    hands.button("Sign in")
    assert hands.page.get_by_role("heading", name="My day").count() == 1, hands.page.locator("main").inner_text()[:400]
