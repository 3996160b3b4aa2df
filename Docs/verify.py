#!/usr/bin/env python3
"""Checks ledgers that `cairn export --ledger` wrote. Shares no code with Cairn; verify.md says what is computed. Needs Python 3.9 or later
and one package for Ed25519: cryptography (Debian: python3-cryptography). Exit status: 0 whole, 1 something found, 2 cannot run."""
import argparse, base64, functools, hashlib, hmac, json, pathlib, struct, sys
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
def sha(data): return hashlib.sha256(data).digest()
def once(pairs): return dict(pairs) if len(dict(pairs)) == len(pairs) else {}["a member that stands twice"]
b64, parse = functools.partial(base64.b64decode, validate=True), functools.partial(json.loads, object_pairs_hook=once)
WORDS = pathlib.Path(__file__).with_name("words.txt").read_text().split()
class Key:                                           # NAME+ID+BASE64, the bytes being 0x01 and 32 bytes of Ed25519
    def __init__(self, text):
        self.text, (self.name, key_id, raw) = text, text.split("+", 2)
        self.id, self.public = sha(self.name.encode() + b"\n" + b64(raw))[:4], Ed25519PublicKey.from_public_bytes(b64(raw)[1:])
        if b64(raw)[0] != 1 or self.id.hex() != key_id: raise ValueError("a key with the id of another")
    def signed(self, signature, message):
        try: return self.public.verify(signature, message) is None
        except InvalidSignature: return False
def mark(text):                                      # "size 48,213 · maple river ..." of a briefing, or the same without the signs
    size, *words = [word for word in text.lower().replace(",", "").replace("·", " ").split() if word != "size"]
    return (int(size), words) if len(words) == 8 else int("a size and eight words")
class Ledger:
    def __init__(self, options, key, acts):          # acts: its rows of kinds 13 and 91
        self.options, self.log, self.acts, self.problems, self.expected, self.at = options, key.name.split("/")[-1], acts, [], {}, None
        self.stack, self.missing, self.erased, self.size, self.signed, self.opened, self.notes = [], set(), set(), 0, 0, 0, 0
        changes = [(seq, body) for seq, body in acts.items() if "new" in body]
        self.keys = [(0, Key(changes[0][1]["old"]) if changes else key)]
        for seq, body in changes:                    # the keys in force, each from a row on
            message = f"cairn/key/v1\n{body['old']}\n{body['new']}\n".encode()
            if body["old"] != self.keys[-1][1].text or not self.keys[-1][1].signed(b64(body["signature"]), message):
                self.say(f"row {seq}", "a change of key that the old key did not sign")
            self.keys.append((seq, Key(body["new"])))
        if key.text not in [key.text for _, key in self.keys]: self.say("--key", "not a key that this ledger was signed by")
    def say(self, where, what): self.problems.append(f"{where}: {what}")
    def words(self): return [WORDS[byte] for byte in self.root()[:8]]
    def push(self, level, value):                    # one more full subtree at the right edge of the tree
        if self.size % (1 << level): raise ValueError("a subtree where none can stand")
        self.size += 1 << level
        while self.stack and self.stack[-1][0] == level: level, value = level + 1, sha(b"\1" + self.stack.pop()[1] + value)
        self.stack.append((level, value))
        for where, what in self.expected.pop(self.size, []):
            if what not in (self.words(), self.root().hex()): self.say(where, f"{self.log} had another root at size {self.size}: another history")
    def root(self): return functools.reduce(lambda right, left: sha(b"\1" + left + right), [node for _, node in self.stack[::-1]] or [sha(b"")])
    def row(self, line):
        seq, at, kind, c = line["seq"], line["at"], line["kind"], bytes.fromhex(line["c"])
        if seq != self.size + 1: self.say(f"row {seq}", f"stands after row {self.size}: a gap, a repetition or another order")
        if self.at is not None and at < self.at: self.say(f"row {seq}", "was received before the row that it follows")
        self.at = at
        if "body" in line:
            body, self.opened = line["body"].encode(), self.opened + 1
            if not hmac.compare_digest(hmac.digest(bytes.fromhex(line["salt"]), b"cairn/body/v1\0" + body, "sha256"), c):
                self.say(f"row {seq}", "the body is not the one that the row commits to")
            if kind == 90: self.erased.update(row for row in parse(body)["erased"] if row < seq)
        elif kind >= 90 or kind == 13 or not self.options.redacted: self.missing.add(seq)
        if kind in (13, 91) and seq not in self.acts: self.say(f"row {seq}", "is not written as Cairn writes it")
        self.push(0, sha(b"\0CRN1" + struct.pack(">QqH", seq, at, kind) + c))
    def checkpoint(self, note):                      # three lines, an empty one, and a line for each signature
        origin, size, root = (text := note.rpartition("\n\n")[0]).split("\n")
        if int(size) != self.size or self.size <= self.signed: self.say(f"checkpoint {size}", f"stands after row {self.size}")
        if b64(root) != self.root(): self.say(f"checkpoint {size}", "has another root than the rows")
        key = [key for since, key in self.keys if since <= int(size)][-1]
        found = [b64(blob) for dash, name, blob in map(str.split, note.rpartition("\n\n")[2].splitlines()) if (dash, name) == ("—", key.name)]
        if origin != key.name or not any(key.signed(blob[4:], (text + "\n").encode()) for blob in found if blob[:4] == key.id):
            self.say(f"checkpoint {size}", "is not signed by the key in force")
        self.signed, self.notes = self.size, self.notes + 1
    def read(self, line):
        if line.keys() in ({"seq", "at", "kind", "c"}, {"seq", "at", "kind", "c", "salt", "body"}): self.row(line)
        elif line.keys() == {"checkpoint"}: self.checkpoint(line["checkpoint"])
        elif line.keys() == {"nodes"} and self.options.part: [self.push(level, bytes.fromhex(value)) for level, value in line["nodes"]]
        elif not (line.keys() == {"cosignature", "size"} and [type(line["cosignature"]), type(line["size"])] == [str, int]) and (self.size or "cairn" not in line):
            raise ValueError("what may not be here" + ": --part allows it" * ("nodes" in line))
    def end(self):
        for seq in self.missing - self.erased: self.say(f"row {seq}", "the body is missing and no erasure lists it; --redacted allows that")
        if not self.size or self.signed != self.size: self.say(f"row {self.size}", f"no checkpoint signs what comes after size {self.signed}")
        for size, (where, _) in ((size, one) for size, some in self.expected.items() for one in some):
            if size > self.size or where == "--expect": self.say(where, f"{self.log} had {size} rows: rows are missing at the end, or at that place")
parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
parser.add_argument("exports", nargs="+", help="the files: one ledger, or several of one store, which are held against each other")
parser.add_argument("--key", type=Key, action="append", required=True, help="a file's public key, from elsewhere than the file; one for each")
parser.add_argument("--expect", type=mark, help="size and words of the first, as a briefing or an earlier export has them")
for name, what in [("--redacted", "bodies"), ("--part", "rows")]: parser.add_argument(name, action="store_true", help=what + " may be left out")
options = parser.parse_intermixed_args()
if len(options.key) != len(options.exports): parser.error("give one --key for each file, in their order")
try:
    acts = [[parse(line) for _, line in enumerate(open(path, encoding="utf-8", newline="\n"), 1) if '"kind":13,' in line or '"kind":91,' in line] for path in options.exports]
    ledgers = [Ledger(options, key, {row["seq"]: parse(row["body"]) for row in rows}) for key, rows in zip(options.key, acts)]
    if options.expect: ledgers[0].expected[options.expect[0]] = [("--expect", options.expect[1])]
    for path, ledger in zip(options.exports, ledgers):
        for where, act in ((f"{other.log}, row {seq}", act) for other in ledgers for seq, act in other.acts.items() if "root" in act):
            if act["log"] == ledger.log: ledger.expected.setdefault(act["size"], []).append((where, act["root"]))
        for number, line in enumerate(open(path, encoding="utf-8", newline="\n"), 1):
            try: ledger.read(parse(line))
            except (ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError, struct.error) as error: ledger.say(f"line {number}", repr(error))
        ledger.end()
except OSError as error: sys.exit(print(f"cannot run: {error}", file=sys.stderr) or 2)
except (ValueError, KeyError, TypeError, RecursionError) as error: sys.exit(print(f"1 problem: a file cannot be read ({error!r})") or 1)
for ledger in ledgers:
    print(*ledger.problems[:20], f"{len(ledger.problems)} problems, {ledger.opened} bodies opened, {ledger.notes} checkpoints in {ledger.log}",
          f"size {ledger.size:,} · {' '.join(ledger.words())}", sep="\n")
sys.exit(1 if any(ledger.problems for ledger in ledgers) else 0)
