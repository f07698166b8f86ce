"""Shows feeds as calcurse does, which knows no zones but its own, no overrides and no states.

Reads lines "ID FILE FROM UNTIL", parted by tabs; prints JSON lines.
"""

import datetime as dt
import json
import re
import subprocess
import sys
import tempfile

# As its own store has them: times on the wall; whole days, repeated daily where there are several.
TIMED = re.compile(r"(\S+) @ ([\d:]+) -> (\S+) @ ([\d:]+)(?:>\w+)? ?\|(.*)")
WHOLE = re.compile(r"(\S+) \[\d+\](?: \{1D -> (\S+)\})?(?: >\w+)? (.*)")


def day(text):
    return dt.datetime.strptime(text, "%m/%d/%Y").date()


def instant(date, time):
    on_the_wall = dt.datetime.combine(day(date), dt.time.fromisoformat(time))
    return on_the_wall.astimezone(dt.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def calcurse(folder, *arguments):
    return subprocess.run(
        ["calcurse", "-D", folder, "-C", folder, *arguments], check=True, capture_output=True, encoding="utf-8"
    ).stdout


subprocess.run(["calcurse", "--version"], check=True, capture_output=True)
for line in sys.stdin:
    feed, file, _, _ = line.rstrip("\n").split("\t")
    with tempfile.TemporaryDirectory() as folder:
        calcurse(folder, "-q", "-i", file)
        try:
            items = calcurse(folder, "-G", "--filter-type", "cal").splitlines()
        except subprocess.CalledProcessError:
            print(json.dumps({"feed": feed, "error": "does not read what it has stored"}))
            continue
        for item in items:
            if timed := TIMED.fullmatch(item):
                start, end, title = instant(*timed.group(1, 2)), instant(*timed.group(3, 4)), timed.group(5)
            else:
                first, last, title = WHOLE.fullmatch(item).groups()
                start, end = str(day(first)), str(day(last or first) + dt.timedelta(days=1))
            print(json.dumps({"feed": feed, "start": start, "end": end, "title": title}))
