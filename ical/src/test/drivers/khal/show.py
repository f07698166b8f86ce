"""Shows feeds as khal does: its own way from a feed to its store and from there to a day's list, in one process.

Reads lines "ID FILE FROM UNTIL", parted by tabs; prints JSON lines. A folder in the place of FILE is a store that is there already,
as vdirsyncer leaves it.
"""

import datetime as dt
import json
import os
import sys
import tempfile

import pytz
from khal.icalendar import split_ics
from khal.khalendar import CalendarCollection

BERLIN = pytz.timezone("Europe/Berlin")
# Every file is synced when it is read: on a disk that takes half of the time.
MEMORY = "/dev/shm" if os.path.isdir("/dev/shm") else None
LOCALE = {"default_timezone": BERLIN, "local_timezone": BERLIN}


def store(file, folder):
    """Does what `khal import --batch` does."""
    with open(file, encoding="utf-8", newline="") as feed:
        for number, event in enumerate(split_ics(feed.read(), False, BERLIN)):
            with open(os.path.join(folder, f"{number}.ics"), "w", encoding="utf-8", newline="") as item:
                item.write(event)


def said(time):
    if isinstance(time, dt.datetime):
        return time.astimezone(dt.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    return time.isoformat()


def show(feed, folder, first, last):
    collection = CalendarCollection(
        {"feed": {"name": "feed", "path": folder, "color": "", "readonly": True}}, locale=LOCALE, dbpath=":memory:"
    )
    begin, end = dt.datetime.combine(first, dt.time.min), dt.datetime.combine(last, dt.time.max)
    found = list(collection.get_localized(BERLIN.localize(begin), BERLIN.localize(end)))
    found += collection.get_floating(begin, end)
    for event in found:
        # khal's own end of whole days is the last of them.
        until = event.end + dt.timedelta(days=1) if event.allday else event.end_local
        start = event.start if event.allday else event.start_local
        print(
            json.dumps(
                {
                    "feed": feed,
                    "start": said(start),
                    "end": said(until),
                    "status": str(event.status),
                    "title": str(event.summary),
                }
            )
        )


for line in sys.stdin:
    feed, file, first, until = line.rstrip("\n").split("\t")
    days = dt.date.fromisoformat(first), dt.date.fromisoformat(until)
    if os.path.isdir(file):
        show(feed, file, *days)
    else:
        with tempfile.TemporaryDirectory(dir=MEMORY) as folder:
            store(file, folder)
            show(feed, folder, *days)
