"""Prints what mf2py finds in an HTML file, a line for each event: uid, start, end, name, place, hosts.

Without a file it does nothing: then it only tells that mf2py is there.
"""
import sys

import mf2py

if len(sys.argv) > 1:
    with open(sys.argv[1], encoding="utf-8") as file:
        found = mf2py.parse(doc=file.read())
    for item in found["items"]:
        assert item["type"] == ["h-event"], item["type"]
        told = item["properties"]
        parts = [told.get(name, []) for name in ("uid", "start", "end", "name", "location", "organizer")]
        sys.stdout.buffer.write(("\t".join("|".join(part) for part in parts) + "\n").encode("utf-8"))
