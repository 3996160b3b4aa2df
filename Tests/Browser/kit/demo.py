"""The sample partnership, served by `cairn demo` on a free port of this machine, in a folder that is thrown away."""

import json
import os
import queue
import shutil
import subprocess
import tempfile
import threading
import time

import pyotp

PATIENCE = int(os.environ.get("CAIRN_PATIENCE", "300"))  # seconds in which a demonstration must stand


class Person:
    """Somebody of the sample who can sign in. Each code serves once: one of the app for each half minute, and ten to fall back on."""

    def __init__(self, told):
        self.name, self.password, self.display = told["name"], told["password"], told["display"]
        self._app = pyotp.TOTP(told["secret"])
        self._spare = list(told["recoveryCodes"])
        self._used = None

    def code(self):
        """A code that has not been used, waiting for the next half minute where there is no other."""
        step = int(time.time()) // 30
        if step != self._used and time.time() % 30 < 27:
            self._used = step
            return self._app.now()
        if self._spare:
            return self._spare.pop()
        time.sleep(31 - time.time() % 30)
        return self.code()


class Demo:
    """One running demonstration. Use it with `with`: it is stopped, and its folder removed, whatever happens."""

    def __init__(self, program):
        self._program = program
        self._lines, self._read = queue.Queue(), []

    def __enter__(self):
        self.folder = tempfile.mkdtemp(prefix="cairn-browser-")
        self._process = subprocess.Popen(
            [self._program, "demo", "--format", "json", "--port", "0", "--out", self.folder],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        threading.Thread(target=self._drain, daemon=True).start()
        try:
            self._await()
        except BaseException:
            self.__exit__()
            raise
        return self

    def _drain(self):
        for line in self._process.stdout:
            self._lines.put(line)
        self._lines.put(None)

    def _await(self):
        until = time.monotonic() + PATIENCE
        while True:
            try:
                line = self._lines.get(timeout=max(0.1, until - time.monotonic()))
            except queue.Empty:
                raise RuntimeError(f"`cairn demo` did not serve within {PATIENCE} seconds. It said:\n{self._tail()}") from None
            if line is None:
                raise RuntimeError(f"`cairn demo` ended with code {self._process.wait()} before it served. It said:\n{self._tail()}")
            self._read.append(line)
            if line.startswith("{"):
                self.people = {told["name"]: Person(told) for told in json.loads(line)["signIns"]}
            if line.startswith("Cairn is at "):
                self.base = line.split()[3].rstrip("/")
                return

    def _tail(self):
        # Sign-ins are in the long line: nothing of it is worth showing.
        return "".join(line for line in self._read if not line.startswith("{"))[-3000:]

    def __exit__(self, *_):
        self._process.terminate()
        try:
            self._process.wait(20)
        except subprocess.TimeoutExpired:
            self._process.kill()
        shutil.rmtree(self.folder, ignore_errors=True)
