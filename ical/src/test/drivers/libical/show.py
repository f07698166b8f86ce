"""Shows feeds as libical does, the engine of Evolution, GNOME Calendar and KOrganizer.

Reads lines "ID FILE FROM UNTIL", parted by tabs; prints JSON lines. libical leaves overrides to the applications: what has one is
passed over in its series here, and the override is shown in its place.
"""

import datetime as dt
import json
import sys

import gi

gi.require_version("ICalGLib", "3.0")
from gi.repository import ICalGLib  # noqa: E402

UTC = ICalGLib.Timezone.get_utc_timezone()
KIND = ICalGLib.ComponentKind
# Wide enough for what is moved into the days that are asked for.
BESIDE = dt.timedelta(days=400)


def events(calendar):
    event = calendar.get_first_component(KIND.VEVENT_COMPONENT)
    while event:
        yield event
        event = calendar.get_next_component(KIND.VEVENT_COMPONENT)


def said(time):
    if time.is_date():
        return f"{time.get_year():04}-{time.get_month():02}-{time.get_day():02}"
    second = time.as_timet_with_zone(time.get_timezone())
    return dt.datetime.fromtimestamp(second, dt.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def slot(event):
    """What an override stands for; None where the event is none. The event's own accessor forgets the zone."""
    property = event.get_first_property(ICalGLib.PropertyKind.RECURRENCEID_PROPERTY)
    return property and said(property.get_datetime_with_component(event))


def instances(event, first, until):
    """Start and end of each date of a series, by libical's iteration over its rule and exceptions."""
    found = []
    whole_days = event.get_dtstart().is_date()
    event.foreach_recurrence(first, until, lambda _, span, *__: found.append((span.get_start(), span.get_end())))
    for start, end in found:
        yield tuple(
            said(ICalGLib.Time.new_from_timet_with_zone(second, whole_days, UTC)) for second in (start, end)
        )


for line in sys.stdin:
    feed, file, first, until = line.rstrip("\n").split("\t")
    with open(file, encoding="utf-8", newline="") as text:
        calendar = ICalGLib.Component.new_from_string(text.read())
    calendar.check_restrictions()
    if "X-LIC-ERROR" in calendar.as_ical_string():
        print(json.dumps({"feed": feed, "error": "X-LIC-ERROR"}))
    days = [
        ICalGLib.Time.new_from_string((day).strftime("%Y%m%dT000000Z"))
        for day in (dt.date.fromisoformat(first) - BESIDE, dt.date.fromisoformat(until) + BESIDE)
    ]
    found = list(events(calendar))
    overridden = {(event.get_uid(), slot(event)) for event in found}
    for event in found:
        if event.get_first_property(ICalGLib.PropertyKind.RRULE_PROPERTY):
            spans = [span for span in instances(event, *days) if (event.get_uid(), span[0]) not in overridden]
        else:
            spans = [(said(event.get_dtstart()), said(event.get_dtend()))]
        for start, end in spans:
            print(
                json.dumps(
                    {
                        "feed": feed,
                        "start": start,
                        "end": end,
                        "status": event.get_status().value_nick.upper(),
                        "title": event.get_summary(),
                    }
                )
            )
