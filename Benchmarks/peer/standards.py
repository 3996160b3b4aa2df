#!/usr/bin/env python3
"""Fifteen standards as Polars queries, on its streaming engine: the strongest that is to be had without writing a judge.

    standards.py FOLDER [--repeats N]

FOLDER holds the columns that generate.py wrote and working-days.txt, the product's own calendar. Prints the CPU seconds of each repeat and, for
each standard, how many findings there are and how many are kept. A finding has its trigger, its deadline and the day of its evidence.
"""
import argparse
import os
import pathlib
import time

os.environ.setdefault("POLARS_MAX_THREADS", "2")

import numpy as np
import polars as pl

from generate import AGENCIES, KIND, LAST

KEPT, NOT, OPEN = 1, 2, 3
c = pl.col


class Casework:
    """The entries and the calendar."""

    def __init__(self, folder: pathlib.Path) -> None:
        def column(name: str, type: str) -> np.ndarray:
            return np.fromfile(folder / f"{name}.bin", type)

        entries = {name: column(name, type) for name, type in (("child", "<i4"), ("day", "<i4"), ("kind", "u1"), ("agency", "u1"), ("attr", "<i2"))}
        self.entries = pl.DataFrame({"entry": np.arange(len(entries["day"]), dtype=np.int32), **entries})
        working = np.loadtxt(folder / "working-days.txt", dtype=np.int32)
        days = np.arange(LAST + 1)
        later, earlier = np.searchsorted(working, days, side="right"), np.searchsorted(working, days, side="left")
        dates = np.datetime64("2016-01-01") + days
        half = dates.astype("datetime64[M]") - 6
        half_day = half + np.minimum(dates - dates.astype("datetime64[M]"), (half + 1).astype("datetime64[D]") - half.astype("datetime64[D]") - 1)
        self.calendar = pl.DataFrame(
            {"day": days, **{f"in{n}": working[later + n - 1] for n in (2, 5, 10, 15, 45)}, "back20": working[np.maximum(earlier - 20, 0)],
             "half": (half_day - dates[0]).astype(int)}).cast(pl.Int32)

    def lazy(self) -> tuple[pl.LazyFrame, pl.LazyFrame]:
        return self.entries.lazy(), self.calendar.lazy()


def told(entries: pl.LazyFrame, *kinds: str) -> pl.LazyFrame:
    numbers = [KIND[kind] for kind in kinds]
    return entries.filter(c("kind") == numbers[0] if len(numbers) == 1 else c("kind").is_in(numbers))


def answers(entries: pl.LazyFrame, *keys: str) -> pl.LazyFrame:
    return entries.select("child", *keys, "day", c("day").alias("evidence"))


def finding(number: int, frame: pl.LazyFrame, verdict: pl.Expr) -> pl.LazyFrame:
    return frame.select(
        pl.lit(number, pl.Int8).alias("standard"), "child", "entry", "day", c("due").cast(pl.Int32), c("evidence").cast(pl.Int32),
        verdict.cast(pl.Int8).alias("verdict"))


def decided(kept: pl.Expr) -> pl.Expr:
    return pl.when(kept.fill_null(False)).then(KEPT).when(c("due") < LAST).then(NOT).otherwise(OPEN)


def next_one(frame: pl.LazyFrame, others: pl.LazyFrame, *keys: str, later: bool = False) -> pl.LazyFrame:
    return frame.join_asof(
        answers(others, *keys), on="day", by=["child", *keys], strategy="forward", allow_exact_matches=not later, check_sortedness=False)


def response(number: int, given: pl.LazyFrame, expect: pl.LazyFrame, calendar: pl.LazyFrame, within: str, *keys: str) -> pl.LazyFrame:
    given = given.join(calendar.select("day", due=within), on="day", how="left", maintain_order="left")
    return finding(number, next_one(given, expect, *keys), decided(c("evidence") <= c("due")))


def absence(number: int, given: pl.LazyFrame, never: pl.LazyFrame, days: int) -> pl.LazyFrame:
    frame = next_one(given.with_columns(due=c("day") + days), never, later=True)
    verdict = pl.when((c("evidence") <= c("due")).fill_null(False)).then(NOT).when(c("due") >= LAST).then(OPEN).otherwise(KEPT)
    return finding(number, frame, verdict)


def plans(entries: pl.LazyFrame, opening: str, closing: str) -> pl.LazyFrame:
    frame = next_one(told(entries, opening), told(entries, closing), later=True)
    return frame.select("child", "entry", "attr", opened="day", closed=c("evidence").fill_null(LAST), runs=c("evidence").is_null())


def recurrence(number: int, held: pl.LazyFrame, expect: pl.LazyFrame, due: pl.Expr, calendar: pl.LazyFrame) -> pl.LazyFrame:
    """Each period from the opening, or from one response, to the next. The product also begins a new period at a deadline that was missed."""
    held = held.select("child", "entry", "opened", "closed", "runs")
    seen = held.join(expect.select("child", "day"), on="child").filter((c("day") > c("opened")) & (c("day") <= c("closed")))
    periods = pl.concat([held.with_columns(day="opened"), seen.select("child", "entry", "opened", "closed", "runs", "day")])
    periods = periods.sort("entry", "day").with_columns(evidence=c("day").shift(-1).over("entry")).join(calendar, on="day").with_columns(due=due)
    kept = pl.coalesce("evidence", "closed") <= c("due")
    return finding(number, periods, pl.when(kept & ~(c("evidence").is_null() & c("runs"))).then(KEPT).when(kept).then(OPEN).otherwise(NOT))


def collected(given: pl.LazyFrame, others: pl.LazyFrame, since: pl.Expr, until: pl.Expr, what: str) -> pl.LazyFrame:
    """How many different values of a column the others have in a window around each trigger."""
    window = given.select("child", "entry", start=since, end=until).join(others.select("child", "day", what), on="child")
    window = window.filter((c("day") >= c("start")) & (c("day") <= c("end")))
    return given.join(window.group_by("entry").agg(evidence=c(what).n_unique().cast(pl.Int32)), on="entry", how="left").with_columns(
        c("evidence").fill_null(0))


def accumulated(entries: pl.LazyFrame, calendar: pl.LazyFrame) -> pl.LazyFrame:
    events = told(entries, "domestic-abuse", "neglect", "emergency").with_columns(c("day").cast(pl.Int64))
    count = events.rolling("day", period="365i", group_by="child", closed="right").agg(count=pl.len()).select("count")
    given = pl.concat([events, count], how="horizontal").filter(c("count") >= 3).with_columns(c("day").cast(pl.Int32))
    return response(8, given, told(entries, "strategy"), calendar, "in10")


def confirmed(entries: pl.LazyFrame, calendar: pl.LazyFrame) -> pl.LazyFrame:
    given = told(entries, "closure").join(calendar, on="day").select("child", "entry", "back20", "half", closing="day")
    others = entries.filter(c("agency") != AGENCIES.index("social-care"), c("kind") != KIND["flag"])
    seen = given.join(others.select("child", "day", "agency", "kind"), on="child").filter((c("day") >= c("half")) & (c("day") <= c("closing")))
    said = (c("kind") == KIND["confirmed"]) & (c("day") >= c("back20"))
    each = seen.group_by("child", "entry", "closing", "agency").agg(evidence=c("day").filter(said).min()).rename({"closing": "day"})
    return finding(5, each.with_columns(due="day"), pl.when(c("evidence").is_null()).then(NOT).otherwise(KEPT))


def while_looked_after(entries: pl.LazyFrame, calendar: pl.LazyFrame) -> pl.LazyFrame:
    held = plans(entries, "looked-after-open", "looked-after-close").select("child", "opened", "closed", "runs")
    given = held.join(told(entries, "domestic-abuse").select("child", "entry", "day"), on="child")
    given = given.filter((c("day") >= c("opened")) & (c("day") <= c("closed"))).group_by("child", "entry", "day").agg(c("closed").max(), c("runs").any())
    given = given.join(calendar.select("day", due="in10"), on="day").sort("child", "day")
    ended = ~c("runs") & (c("closed") <= c("due"))
    return finding(11, next_one(given, told(entries, "dash")), decided((c("evidence") <= c("due")).fill_null(False) | ended))


def less_clutter(entries: pl.LazyFrame) -> pl.LazyFrame:
    ratings = told(entries, "clutter")
    given = ratings.filter(c("attr") >= 5).with_columns(due=c("day") + 180)
    later = given.select("child", "entry", "due", on="day", was="attr").join(ratings.select("child", "day", "attr"), on="child")
    later = later.filter((c("day") > c("on")) & (c("day") <= c("due")) & (c("attr") < c("was"))).group_by("entry").agg(evidence=c("day").min())
    return finding(15, given.join(later, on="entry", how="left"), decided(c("evidence").is_not_null()))


def queries(entries: pl.LazyFrame, calendar: pl.LazyFrame) -> list[pl.LazyFrame]:
    """The fifteen, in order."""
    police = AGENCIES.index("police")
    plan = plans(entries, "plan-open", "plan-close")
    opened = told(entries, "plan-open").join(calendar.select("day", due="in15"), on="day")
    stepped = told(entries, "step-down").with_columns(due="day")
    return [
        response(1, told(entries, "domestic-abuse").filter(c("agency") == police), told(entries, "dash").filter(c("agency") != police), calendar, "in5"),
        response(2, told(entries, "emergency"), told(entries, "follow-up"), calendar, "in10"),
        response(3, told(entries, "referral"), told(entries, "assessment-done"), calendar, "in45"),
        response(4, told(entries, "assessment-started"), told(entries, "flag"), calendar, "in2"),
        confirmed(entries, calendar),
        absence(6, told(entries, "closure"), told(entries, "referral"), 84),
        absence(7, told(entries, "domestic-abuse"), told(entries, "step-down"), 60),
        accumulated(entries, calendar),
        recurrence(9, plan, told(entries, "father-spoken"), c("day") + 91, calendar),
        recurrence(10, plan.filter(c("attr") == 1), told(entries, "child-seen"), c("in10"), calendar),
        while_looked_after(entries, calendar),
        finding(12, collected(opened, told(entries, "plan-item"), c("day"), c("due"), "attr"), decided(c("evidence") == 5)),
        response(13, told(entries, "transfer-out"), told(entries, "transfer-sent"), calendar, "in5", "attr"),
        finding(
            14, collected(stepped, told(entries, "core-group"), c("day") - 30, c("day"), "agency"),
            pl.when(c("evidence") >= 3).then(KEPT).otherwise(NOT)),
        less_clutter(entries),
    ]


def main() -> None:
    reader = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    reader.add_argument("folder", type=pathlib.Path)
    reader.add_argument("--repeats", type=int, default=3)
    given = reader.parse_args()
    casework = Casework(given.folder)
    for _ in range(given.repeats):
        before = time.process_time()
        found = pl.concat(pl.collect_all(queries(*casework.lazy()), engine="streaming"))
        print(f"CPU s: {time.process_time() - before:.3f}", flush=True)
    counts = found.group_by("standard").agg(*[(c("verdict") == verdict).sum().alias(str(verdict)) for verdict in (KEPT, NOT, OPEN)]).sort("standard")
    for number, kept, broken, open in counts.rows():
        print(f"standard {number}: {kept + broken + open} findings, {kept} kept, {broken} not, {open} open")


if __name__ == "__main__":
    main()
