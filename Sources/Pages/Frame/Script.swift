import Briefings

/// The one script that there is: it keeps what somebody writes as they write it. Everything works without it.
public enum Script {
    /// Served as a file, so that no page carries a script that could be taken for another. Nothing of ours is put into it.
    public static let drafts: HTML = #"""
        "use strict";
        // Keeps a half-written form on the server two seconds after the last key, and says so. Without it there is a button that does the same.
        (function () {
          var form = document.querySelector("form[data-draft]");
          var status = document.getElementById("draft-status");
          if (!form || !status || !window.fetch || !window.URLSearchParams || !window.FormData) { return; }
          var address = form.getAttribute("data-draft");
          var upon = form.querySelector("[name='draft-upon']");
          var count = form.querySelector("[name='draft-count']");
          var pause = 2000, timer = 0, running = false, stopped = false, leaving = false, failing = false;
          var kept = written();

          function written() {
            var all = new URLSearchParams(new FormData(form));
            all.delete("draft-upon");
            all.delete("draft-count");
            return all.toString();
          }
          function say(words, isWorry) {
            if (status.textContent !== words) { status.textContent = words; }
            status.className = isWorry ? "draft-status worry" : "draft-status";
          }
          function later(milliseconds) {
            window.clearTimeout(timer);
            timer = window.setTimeout(function () { send(false); }, milliseconds);
          }
          function stop(words) {
            stopped = true;
            say(words, true);
          }
          function send(isLast) {
            window.clearTimeout(timer);
            var now = written();
            if (stopped || leaving || now === kept) { return; }
            if (running && !isLast) { later(500); return; }
            count.value = String(Number(count.value) + 1);
            var body = new URLSearchParams(new FormData(form));
            body.append("draft-auto", "yes");
            running = true;
            // What is sent while the page goes away may be no longer than 64 KiB.
            window.fetch(address, {
              method: "POST", body: body, credentials: "same-origin", redirect: "error", cache: "no-store",
              keepalive: isLast && body.toString().length < 60000
            }).then(function (answer) {
              return answer.text().then(function (text) { heard(answer.status, text, now); });
            }).catch(failed).then(function () {
              running = false;
              if (!stopped && !failing && written() !== kept) { later(pause); }
            });
          }
          function heard(code, text, sent) {
            if (code === 200) {
              var lines = text.split("\n");
              upon.value = lines[0];
              kept = sent;
              failing = false;
              pause = 2000;
              say(lines[1], false);
            } else if (code === 403) {
              stop("You are no longer signed in. What you wrote last is in this window alone. Press Save and come back later: after signing in, all of it is there.");
            } else if (code === 409 || code === 410 || code === 507 || code === 413) {
              stop(code === 413 ? "This has become too long to keep. Shorten it." : text.trim());
            } else {
              failed();
            }
          }
          function failed() {
            failing = true;
            pause = Math.min(pause * 2, 30000);
            say("Not saved: Cairn cannot be reached just now. It is being tried again; do not close this window.", true);
            later(pause);
          }
          form.addEventListener("input", function () { later(failing ? pause : 2000); });
          form.addEventListener("change", function () { later(failing ? pause : 2000); });
          window.addEventListener("online", function () { send(false); });
          document.addEventListener("visibilitychange", function () { if (document.visibilityState === "hidden") { send(true); } });
          window.addEventListener("pagehide", function () { send(true); });
          window.addEventListener("beforeunload", function (event) {
            if ((failing || stopped) && !leaving && written() !== kept) { event.preventDefault(); }
          });
          form.addEventListener("submit", function () {
            window.clearTimeout(timer);
            count.value = String(Number(count.value) + 1);
            leaving = true;
            // Where the line fails, the page stays; then it goes on keeping.
            window.setTimeout(function () { leaving = false; send(false); }, 20000);
          });
        })();

        """#
}
