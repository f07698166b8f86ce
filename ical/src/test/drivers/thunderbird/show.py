"""Shows feeds as Thunderbird does: a fresh profile subscribes to all of them on loopback, without a window, and is asked for its dates.

Reads lines "ID FILE FROM UNTIL", parted by tabs; prints JSON lines. Thunderbird is asked through Marionette, the way in that its own
tests take; the subscriptions are those of its preferences, with the cache on disk that it has for networks by default.
"""

import datetime as dt
import http.server
import json
import pathlib
import socket
import subprocess
import sys
import tempfile
import threading
import time

PATIENCE = 150  # seconds
BESIDE = dt.timedelta(days=2)

ASK = """
const [feeds, resolve] = arguments;
(async () => {
  const { cal } = ChromeUtils.importESModule("resource:///modules/calendar/calUtils.sys.mjs");
  const time = (text) => cal.createDateTime(text.replaceAll("-", "") + "T000000Z");
  const FILTER = Ci.calICalendar;
  const all = FILTER.ITEM_FILTER_TYPE_EVENT | FILTER.ITEM_FILTER_COMPLETED_ALL;
  const said = (at) =>
    at.isDate
      ? [at.year, at.month + 1, at.day].map((part) => String(part).padStart(2, "0")).join("-")
      : new Date(at.nativeTime / 1000).toISOString();
  const shown = [];
  for (const feed of feeds) {
    const calendar = cal.manager.getCalendars().find(({ name }) => name === feed.id);
    const stored = await calendar.getItemsAsArray(all, 0, null, null);
    if (stored.length < feed.uids) {
      resolve(null); // still at it
      return;
    }
    const dates = await calendar.getItemsAsArray(
      all | FILTER.ITEM_FILTER_CLASS_OCCURRENCES, 0, time(feed.from), time(feed.until));
    for (const date of dates) {
      shown.push({
        feed: feed.id,
        start: said(date.startDate),
        end: said(date.endDate),
        status: date.status ?? date.parentItem.status,
        title: date.title,
      });
    }
  }
  resolve(shown);
})().catch((error) => resolve(String(error) + error.stack));
"""


class Marionette:
    """Lines of JSON with their length in front, one at a time."""

    def __init__(self, port):
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=PATIENCE)
        self.stream = self.socket.makefile("rb")
        self.number = 0
        self.read()

    def read(self):
        length = b""
        while (octet := self.stream.read(1)) != b":":
            if not octet:
                raise EOFError("Thunderbird has ended")
            length += octet
        return json.loads(self.stream.read(int(length)))

    def ask(self, command, **parameters):
        self.number += 1
        message = json.dumps([0, self.number, command, parameters]).encode()
        self.socket.sendall(str(len(message)).encode() + b":" + message)
        _, _, error, answer = self.read()
        if error:
            raise RuntimeError(error)
        return answer


def preferences(feeds, address, port):
    yield "marionette.port", port
    yield "calendar.timezone.local", "Europe/Berlin"
    yield "calendar.timezone.useSystemTimezone", False
    for quiet in ("app.update.enabled", "datareporting.policy.dataSubmissionEnabled", "mail.provider.enabled"):
        yield quiet, False
    yield "mail.spotlight.firstRunDone", True
    for number, feed in enumerate(feeds):
        registry = f"calendar.registry.feed{number}."
        yield registry + "type", "ics"
        yield registry + "uri", f"{address}/{feed['id']}"
        yield registry + "name", feed["id"]
        yield registry + "readOnly", True
        yield registry + "cache.enabled", True
        yield registry + "calendar-main-in-composite", True


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def serve(feeds):
    files = {"/" + feed["id"]: feed["file"] for feed in feeds}

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            octets = pathlib.Path(files[self.path]).read_bytes()
            self.send_response(200)
            self.send_header("Content-Type", "text/calendar; charset=utf-8")
            self.send_header("Content-Length", str(len(octets)))
            self.end_headers()
            self.wfile.write(octets)

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}"


def wait_for(attempt):
    """The first answer that is there within the time."""
    end = time.monotonic() + PATIENCE
    while True:
        answer = attempt()
        if answer is not None:
            return answer
        if time.monotonic() > end:
            raise TimeoutError("Thunderbird does not answer in time")
        time.sleep(1)


def connect(port):
    try:
        return Marionette(port)
    except OSError:
        return None


def uids(file):
    """How many items there are: overrides belong to theirs."""
    unfolded = pathlib.Path(file).read_bytes().replace(b"\r\n ", b"")
    return len({line for line in unfolded.splitlines() if line.startswith(b"UID:")})


def main():
    feeds = []
    for line in sys.stdin:
        feed, file, first, until = line.rstrip("\n").split("\t")
        days = dt.date.fromisoformat(first) - BESIDE, dt.date.fromisoformat(until) + BESIDE
        feeds.append({"id": feed, "file": file, "from": str(days[0]), "until": str(days[1]), "uids": uids(file)})
    subprocess.run(["thunderbird", "--version"], check=True, stdout=subprocess.DEVNULL)
    if not feeds:
        return
    with tempfile.TemporaryDirectory() as profile:
        port = free_port()
        lines = (
            f"user_pref({json.dumps(name)}, {json.dumps(value)});\n"
            for name, value in preferences(feeds, serve(feeds), port)
        )
        pathlib.Path(profile, "user.js").write_text("".join(lines))
        thunderbird = subprocess.Popen(
            [
                "thunderbird", "--headless", "--no-remote", "--profile", profile,
                "--marionette", "--remote-allow-system-access",
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            marionette = wait_for(lambda: connect(port))
            marionette.ask("WebDriver:NewSession", capabilities={})
            marionette.ask("Marionette:SetContext", value="chrome")
            marionette.ask("WebDriver:SetTimeouts", script=PATIENCE * 1000)
            asked = [{key: feed[key] for key in ("id", "from", "until", "uids")} for feed in feeds]
            shown = wait_for(
                lambda: marionette.ask("WebDriver:ExecuteAsyncScript", script=ASK, args=[asked])["value"]
            )
            if isinstance(shown, str):
                raise RuntimeError(shown)
            for date in shown:
                print(json.dumps(date))
        finally:
            thunderbird.terminate()
            thunderbird.wait()


main()
