"""Shows feeds as icalendar with recurring-ical-events does.

Reads lines "ID FILE FROM UNTIL", parted by tabs; prints JSON lines.
"""

import datetime as dt
import json
import sys

import icalendar
import recurring_ical_events

BESIDE = dt.timedelta(days=2)


def said(time):
    if isinstance(time, dt.datetime):
        return time.astimezone(dt.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    return time.isoformat()


for line in sys.stdin:
    feed, file, first, until = line.rstrip("\n").split("\t")
    with open(file, "rb") as octets:
        calendar = icalendar.Calendar.from_ical(octets.read())
    days = dt.date.fromisoformat(first) - BESIDE, dt.date.fromisoformat(until) + BESIDE
    for event in recurring_ical_events.of(calendar).between(*days):
        start = event["DTSTART"].dt
        print(
            json.dumps(
                {
                    "feed": feed,
                    "start": said(start),
                    "end": said(event["DTEND"].dt if "DTEND" in event else start),
                    "status": str(event["STATUS"]),
                    "title": str(event["SUMMARY"]),
                }
            )
        )
