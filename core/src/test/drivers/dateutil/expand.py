"""Reads lines of RULE, START and UNTIL, parted by tabs; writes for each its dates before UNTIL,
parted by spaces, at most 60; or "error" and why."""

import signal
import sys
from datetime import datetime
from itertools import islice, takewhile

from dateutil.rrule import rrulestr

MOST = 60


def too_long(signum, frame):
    raise TimeoutError("no answer in time")


def expand(rule, start, until):
    dates = rrulestr(rule, dtstart=datetime.fromisoformat(start))
    end = datetime.fromisoformat(until)
    return " ".join(
        date.isoformat() for date in islice(takewhile(lambda date: date < end, dates), MOST)
    )


signal.signal(signal.SIGALRM, too_long)
for line in sys.stdin:
    signal.setitimer(signal.ITIMER_REAL, 0.5)
    try:
        print(expand(*line.rstrip("\n").split("\t")))
    except Exception as e:  # whatever a rule does to it is an answer
        print("error", str(e).replace("\n", " "))
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
