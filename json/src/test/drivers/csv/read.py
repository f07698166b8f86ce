"""Reads a list with Python's csv module and prints its rows as JSON.

Nothing to read, nothing to say: then it only shows that it is there.
"""
import csv
import json
import sys

if len(sys.argv) > 1:
    with open(sys.argv[1], encoding="utf-8-sig", newline="") as file:
        json.dump(list(csv.reader(file, delimiter=";", strict=True)), sys.stdout)
