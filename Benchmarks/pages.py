#!/usr/bin/env python3
"""Loads the pages of one authority and says how long they took: the rows "Appending and pages" of Docs/benchmarks.md.

    Benchmarks/pages.py CAIRN [--children 2000] [--entries 500] [--seconds 60] [--rate 300] [--folder FOLDER]

CAIRN is the release build. Makes an authority of children with so many entries each, serves it, and asks at a fixed rate whether or not the
answers come (so that a slow answer delays nobody's question: no coordinated omission): 85 in 100 a chronology, 10 a search, 5 an entry
recorded. Each is timed from the moment at which it was due. Only Python's standard library; the client shares the machine with the server.
"""
import argparse, asyncio, base64, datetime, hashlib, hmac, json, os, random, re, resource, socket, struct, subprocess, sys, tempfile, time
from urllib.parse import quote

AGENCIES = [("social-care", "social-care"), ("police", "police"), ("gp", "gp"), ("nursery", "early-years"), ("hospital", "acute-hospital")]
GIVEN = "Ada Ben Cora Dan Elsie Finn Grace Hal Ivy Jack Kit Lena Max Nell Otis Pia Rory Sky Tess Wren".split()
FAMILY = "Ash Birch Cole Dale Elm Ford Gale Holt Ives Kerr Lowe Marsh Nash Oake Pyke Reed Stone Tarn Vale Wick".split()


def code(secret):
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    digest = hmac.new(key, struct.pack(">Q", int(time.time()) // 30), hashlib.sha1).digest()
    at = digest[-1] & 15
    return "%06d" % ((struct.unpack(">I", digest[at:at + 4])[0] & 0x7FFFFFFF) % 1_000_000)


def authority(folder, children, entries, today):
    chance = random.Random(7)
    agencies = "".join(f"  - {{id: {i}, name: {i.title().replace('-', ' ')}, kind: {k}}}\n" for i, k in AGENCIES)
    open(f"{folder}/agencies.yaml", "w").write("agencies:\n" + agencies)
    with open(f"{folder}/entries.jsonl", "w") as out:
        def say(**entry):
            out.write(json.dumps(entry, separators=(",", ":")) + "\n")
        for n in range(children):
            child, mother = f"lcs/c{n}", f"lcs/m{n}"
            start = today - datetime.timedelta(days=1500)
            given, family = chance.choice(GIVEN), chance.choice(FAMILY)
            say(kind="person", on=str(start), agency="social-care", about=[child],
                details={"given": given, "family": family, "born": str(start - datetime.timedelta(days=n % 900)), "role": "child"})
            say(kind="person", on=str(start), agency="social-care", about=[mother], details={"given": chance.choice(GIVEN), "family": family, "role": "adult"})
            say(kind="relationship", on=str(start), agency="social-care", about=[mother, child], details={"is": "mother", "livesWith": True})
            say(kind="plan", on=str(start), agency="social-care", about=[child], details={"type": "child-in-need", "stage": "started"})
            for k in range(entries - 4):
                day = start + datetime.timedelta(days=k * 1490 // entries)
                agency = AGENCIES[k % len(AGENCIES)][0]
                text = f"Seen at home on day {k}. " + "The flat was warm and there was food. " * (1 + k % 4)
                kind = k % 8
                if kind == 0: say(kind="visit", on=str(day), agency="social-care", about=[child], text=text, details={"type": "home", "seen": [child], "spokeWith": [mother]})
                elif kind == 1: say(kind="incident", on=str(day), agency="police", about=[mother], text=text, details={"type": "domestic-abuse", "victim": mother})
                elif kind == 2: say(kind="attendance", on=str(day), agency="hospital", about=[child], text=text, details={"type": "emergency-department"})
                else: say(kind="note", on=str(day), agency=agency, about=[child], text=f"{k}: {text}")


def run(command, lines=None, **more):
    done = subprocess.run(command, input=None if lines is None else "\n".join(lines) + "\n", text=True, capture_output=True, **more)
    if done.returncode:
        sys.exit(f"{' '.join(command)}\n{done.stdout}{done.stderr}")
    return done.stdout


def enrol(cairn, store, name, invitation, environment):
    """Enrols somebody; gives the password and the app's secret."""
    password = "copper lantern quarry thimble " + name
    process = subprocess.Popen([cairn, "user", "enrol", name, "--store", store], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment)
    process.stdin.write(invitation + "\n"); process.stdin.flush()
    secret = re.search(r"secret=([A-Z2-7]+)", process.stdout.readline())[1]
    process.stdin.write(password + "\n" + code(secret) + "\n"); process.stdin.flush()
    process.communicate()
    return password, secret


class Client:
    """One connection that stays open, with the cookies of one person."""
    def __init__(self, port): self.port, self.cookies, self.streams = port, {}, None
    async def ask(self, method, path, form=None):
        if not self.streams: self.streams = await asyncio.open_connection("127.0.0.1", self.port)
        reader, writer = self.streams
        body = "&".join(f"{quote(k)}={quote(v)}" for k, v in form.items()).encode() if form is not None else b""
        head = f"{method} {path} HTTP/1.1\r\nHost: localhost:{self.port}\r\nCookie: " + "; ".join(f"{k}={v}" for k, v in self.cookies.items())
        if form is not None: head += f"\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\nOrigin: http://localhost:{self.port}\r\nSec-Fetch-Site: same-origin"
        writer.write(head.encode() + b"\r\n\r\n" + body)
        headers = await reader.readuntil(b"\r\n\r\n")
        status, length, where = int(headers[9:12]), 0, None
        for line in headers.decode("latin1").split("\r\n")[1:]:
            key, _, value = line.partition(": ")
            if key.lower() == "content-length": length = int(value)
            elif key.lower() == "location": where = value
            elif key.lower() == "set-cookie":
                one, _, _ = value.partition(";"); k, _, v = one.partition("="); self.cookies[k] = v
        text = await reader.readexactly(length) if length else b""
        return status, text, where


async def load(arguments, port, password, secret):
    first = Client(port)
    _, page, _ = await first.ask("GET", "/sign-in")
    token = re.search(rb'name="form-token" value="([0-9a-f]+)"', page)[1].decode()
    # The code of the enrolment is used up.
    await asyncio.sleep(31 - time.time() % 30)
    status, page, _ = await first.ask("POST", "/sign-in", {"form-token": token, "name": "wendy.worker", "password": password, "code": code(secret)})
    if status != 303: sys.exit(f"signing in was answered with {status}")
    child = lambda: f"/child/lcs/c{random.randrange(arguments.children)}"
    status, page, _ = await first.ask("GET", child() + "/record?kind=note")
    token = re.search(rb'name="form-token" value="([0-9a-f]+)"', page)[1].decode()
    fields = dict((m[0].decode(), m[1].decode()) for m in re.findall(rb'<input type="hidden" name="([^"]+)" value="([^"]*)"', page))
    idle, took, wrong, sizes = [], {"chronology": [], "find": [], "record": []}, {}, []
    today = str(datetime.date.today())

    async def one(due):
        chance = random.random()
        client = idle.pop() if idle else Client(port)
        client.cookies = first.cookies
        try:
            if chance < 0.85:
                what, (status, text, _) = "chronology", await client.ask("GET", child() + "/chronology")
                good = status == 200
            elif chance < 0.95:
                what, (status, text, _) = "find", await client.ask("GET", f"/find?name={random.choice(GIVEN)}+{random.choice(FAMILY)}")
                good = status == 200
            else:
                year, month, day = today.split("-"); whose = child()
                what, (status, text, _) = "record", await client.ask("POST", whose + "/record", {
                    **fields, "form-token": token, "kind": "note", "about": whose[len("/child/"):], "on-day": day, "on-month": month, "on-year": year, "text": f"Rang, no answer {random.random()}"})
                good = status == 303
            if good: took[what].append(time.perf_counter() - due); sizes.append(len(text))
            else: wrong[(what, status)] = wrong.get((what, status), 0) + 1
            idle.append(client)
        except Exception as error:
            wrong[type(error).__name__] = wrong.get(type(error).__name__, 0) + 1

    # Warm: a few of each before it counts.
    for _ in range(20): await one(time.perf_counter())
    for all in took.values(): all.clear()
    wrong.clear()
    tasks, start, number = set(), time.perf_counter(), 0
    while (due := start + number / arguments.rate) < start + arguments.seconds:
        if (wait := due - time.perf_counter()) > 0: await asyncio.sleep(wait)
        task = asyncio.create_task(one(due)); tasks.add(task); task.add_done_callback(tasks.discard)
        number += 1
    await asyncio.wait(tasks, timeout=60) if tasks else None
    whole = time.perf_counter() - start
    done = sum(len(all) for all in took.values())
    print(f"asked {number} at {arguments.rate}/s; answered {done} in {whole:.1f} s: {done / whole:.0f}/s; wrong: {wrong or 'none'}; median answer {sorted(sizes)[len(sizes) // 2] // 1024 if sizes else 0} KiB")
    for what, all in [*took.items(), ("all", sum(took.values(), []))]:
        all = sorted(all)
        if all: print(f"  {what:10} {len(all):6}  p50 {all[len(all) // 2] * 1000:7.1f} ms  p99 {all[int(len(all) * .99)] * 1000:7.1f} ms  worst {all[-1] * 1000:7.1f} ms")


def main():
    parser = argparse.ArgumentParser(); parser.add_argument("cairn")
    for name, value in (("children", 2000), ("entries", 500), ("seconds", 60), ("rate", 300), ("port", 8199)): parser.add_argument("--" + name, type=int, default=value)
    parser.add_argument("--folder", help="a folder that is kept: what was made in it by an earlier run is used again")
    arguments = parser.parse_args()
    folder = arguments.folder or tempfile.mkdtemp(prefix="cairn-pages-")
    os.makedirs(folder, exist_ok=True)
    store, cairn = f"{folder}/cairn.db", os.path.abspath(arguments.cairn)
    environment = {**os.environ, "XDG_STATE_HOME": f"{folder}/state"}
    known = f"{folder}/sign-in.json"
    if not os.path.exists(known):
        authority(folder, arguments.children, arguments.entries, datetime.date.today())
        run([cairn, "init", "--store", store])
        start = time.time()
        print(run([cairn, "import", f"{folder}/entries.jsonl", "--store", store]).strip().splitlines()[-1], f"({time.time() - start:.0f} s)")
        words = run([cairn, "init", "--store", store, "--administrator", "ada.admin", "--display", "Ada", "--agency", "social-care"])
        password, secret = enrol(cairn, store, "ada.admin", re.search(r"\b((?:[A-Z0-9]{4,5}-)+[A-Z0-9]{4,5})\b", words)[1], environment)
        time.sleep(31 - time.time() % 30)
        run([cairn, "sign-in", "ada.admin", "--store", store], [password, code(secret)], env=environment)
        words = run([cairn, "user", "add", "wendy.worker", "--display", "Wendy", "--agency", "social-care", "--role", "practitioner", "--store", store], env=environment)
        password, secret = enrol(cairn, store, "wendy.worker", re.search(r"\b((?:[A-Z0-9]{4,5}-)+[A-Z0-9]{4,5})\b", words)[1], environment)
        json.dump([password, secret], open(known, "w"))
    password, secret = json.load(open(known))
    start = time.time()
    server = subprocess.Popen([cairn, "serve", "--store", store, "--port", str(arguments.port), "--host-name", "localhost"], stdout=subprocess.PIPE, text=True)
    try:
        print(server.stdout.readline().strip(), f"({time.time() - start:.1f} s to the first page)")
        before = os.times()
        stat = lambda: [int(x) for x in open(f"/proc/{server.pid}/stat").read().rsplit(")", 1)[1].split()[11:13]]
        cpu = sum(stat())
        asyncio.run(load(arguments, arguments.port, password, secret))
        spent = (sum(stat()) - cpu) / os.sysconf("SC_CLK_TCK")
        memory = re.search(r"VmHWM:\s+(\d+)", open(f"/proc/{server.pid}/status").read())[1]
        print(f"server: {spent:.1f} s of CPU, {int(memory) // 1024} MB at its highest; load of the machine {os.getloadavg()[0]:.1f}")
    finally:
        server.terminate(); server.wait()


main()
