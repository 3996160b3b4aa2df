#!/usr/bin/env python3
"""Writes invented chronologies as columns of integers: nobody's, and the same for the same seed.

    generate.py FOLDER [--children N] [--seed S]

Each column is a file of little-endian integers, sorted by child and day: child, day, kind, agency, attr. Day 0 is 1 January 2016.
A child is known for some years; things happen at a rate of the child's own, and to most of them something else answers after a while.
"""
import argparse
import pathlib

import numpy as np

LAST = 3652
KINDS = (
    "note contact referral assessment-started assessment-done flag domestic-abuse dash neglect emergency follow-up strategy plan-open plan-item "
    "plan-close child-seen father-spoken core-group closure confirmed transfer-out transfer-sent step-up step-down looked-after-open "
    "looked-after-close clutter"
).split()
AGENCIES = "social-care police gp camhs community-health hospital education yot edt preventative housing probation".split()
KIND = {name: number for number, name in enumerate(KINDS)}
COUNCIL, POLICE, GP, HEALTH, HOSPITAL, PREVENTATIVE = 0, 1, 2, 4, 5, 9


class Chronologies:
    """Entries as they are told, in no order."""

    def __init__(self, children: int, seed: int) -> None:
        self.chance = np.random.default_rng(seed)
        self.known = np.clip(self.chance.exponential(900, children), 60, 3000).astype(np.int64)
        self.first = (self.chance.random(children) * (LAST - self.known)).astype(np.int64)
        self.busy = self.chance.gamma(1.5, 0.66, children)
        self.parts: list[tuple[np.ndarray, ...]] = []

    def tell(self, child, day, kind: str, agency, attr=0) -> None:
        size = len(child)
        self.parts.append((child, day, np.full(size, KIND[kind]), np.broadcast_to(agency, size), np.broadcast_to(attr, size)))

    def anyone(self, size: int) -> np.ndarray:
        return self.chance.integers(0, len(AGENCIES), size)

    def happenings(self, rate: float) -> tuple[np.ndarray, np.ndarray]:
        """Children and days on which something happens, at so many a child on average."""
        child = np.repeat(np.arange(len(self.busy)), self.chance.poisson(rate * self.busy))
        return child, self.first[child] + (self.chance.random(len(child)) * self.known[child]).astype(np.int64)

    def some(self, share: float, *columns: np.ndarray) -> list[np.ndarray]:
        kept = self.chance.random(len(columns[0])) < share
        return [column[kept] for column in columns]

    def after(self, child, day, share: float, days: float, *rest: np.ndarray, least: int = 0) -> list[np.ndarray]:
        """Some of the children, each so many days later on average."""
        child, day, *rest = self.some(share, child, day, *rest)
        return [child, day + least + self.chance.exponential(days, len(day)).astype(np.int64), *rest]

    def all(self) -> list[np.ndarray]:
        columns = [np.concatenate([part[i] for part in self.parts]) for i in range(5)]
        columns = [column[(columns[1] >= 0) & (columns[1] <= LAST)] for column in columns]
        order = np.lexsort((columns[1], columns[0]))
        return [column[order] for column in columns]


def invent(children: int, seed: int) -> list[np.ndarray]:
    """Tells everything."""
    told = Chronologies(children, seed)
    chance = told.chance
    for kind, rate in (("note", 13.5), ("contact", 9.0)):
        child, day = told.happenings(rate)
        told.tell(child, day, kind, told.anyone(len(child)))

    child, day = told.happenings(2.0)
    told.tell(child, day, "domestic-abuse", np.where(chance.random(len(child)) < 0.7, POLICE, told.anyone(len(child))))
    for kind, share, days, agency in (("dash", 0.5, 6, POLICE), ("dash", 0.35, 6, GP), ("strategy", 0.2, 12, COUNCIL), ("step-down", 0.1, 60, COUNCIL)):
        told.tell(*told.after(child, day, share, days)[:2], kind, agency)
    child, day = told.some(0.25, child, day)
    told.tell(child, day, "looked-after-open", COUNCIL)
    told.tell(*told.after(child, day, 0.7, 200, least=20), "looked-after-close", COUNCIL)

    child, day = told.happenings(1.0)
    told.tell(child, day, "neglect", told.anyone(len(child)))
    told.tell(*told.after(child, day, 0.3, 10), "strategy", COUNCIL)
    child, day = told.happenings(0.9)
    told.tell(child, day, "emergency", HOSPITAL)
    child, day = told.after(child, day, 0.7, 8)
    told.tell(child, day, "follow-up", np.where(chance.random(len(child)) < 0.6, GP, HEALTH))
    child, day = told.happenings(1.0)
    told.tell(child, day, "clutter", told.anyone(len(child)), chance.integers(1, 10, len(child)))

    child, day = told.happenings(1.1)
    told.tell(child, day, "referral", told.anyone(len(child)))
    child, day = told.after(child, day, 0.75, 2)
    told.tell(child, day, "assessment-started", COUNCIL)
    told.tell(*told.after(child, day, 0.9, 35), "assessment-done", COUNCIL)
    told.tell(*told.after(child, day, 0.6, 3), "flag", COUNCIL)

    for half in (0, 1):
        child = np.flatnonzero(chance.random(children) < np.clip(0.28 * told.busy, 0, 0.8))
        room = told.known[child] // 2
        start = told.first[child] + half * room + (chance.random(len(child)) * room * 0.3).astype(np.int64)
        length = np.maximum(8, np.minimum(room * 0.65, chance.gamma(2, 130, len(child))).astype(np.int64))
        protection = (chance.random(len(child)) < 0.65).astype(np.int64)
        told.tell(child, start, "plan-open", COUNCIL, protection)
        told.tell(child, start + length, "plan-close", COUNCIL, protection)
        for item in range(5):
            told.tell(*told.after(child, start, 0.93, 7), "plan-item", COUNCIL, item)
        for kind, every in (("child-seen", 13.0), ("father-spoken", 70.0), ("core-group", 18.0)):
            times = chance.poisson(length / every)
            who = np.repeat(child, times)
            when = np.repeat(start, times) + 1 + (chance.random(len(who)) * np.repeat(length, times)).astype(np.int64)
            told.tell(who, when, kind, told.anyone(len(who)) if kind == "core-group" else chance.choice([COUNCIL, HEALTH, PREVENTATIVE], len(who)))
        told.tell(*told.some(0.35, child, start + length), "step-down", COUNCIL)

    child = np.flatnonzero(chance.random(children) < 0.7)
    day = told.first[child] + told.known[child]
    told.tell(child, day, "closure", COUNCIL)
    for agency in range(1, len(AGENCIES)):
        some, when = told.some(0.3, child, day)
        told.tell(some, when - chance.exponential(12, len(some)).astype(np.int64), "confirmed", agency)
    some, when = told.after(child, day, 0.22, 70, least=1)
    told.tell(some, when, "referral", told.anyone(len(some)))
    child, day = told.happenings(0.12)
    to = chance.integers(1, 152, len(child))
    told.tell(child, day, "transfer-out", COUNCIL, to)
    child, day, to = told.after(child, day, 0.7, 6, to)
    told.tell(child, day, "transfer-sent", COUNCIL, to)
    return told.all()


def main() -> None:
    reader = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    reader.add_argument("folder", type=pathlib.Path)
    reader.add_argument("--children", type=int, default=100_000)
    reader.add_argument("--seed", type=int, default=7)
    given = reader.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    columns = invent(given.children, given.seed)
    for name, column, type in zip(("child", "day", "kind", "agency", "attr"), columns, ("<i4", "<i4", "u1", "u1", "<i2")):
        column.astype(type).tofile(given.folder / f"{name}.bin")
    print(f"{len(columns[0])} entries of {given.children} children")


if __name__ == "__main__":
    main()
