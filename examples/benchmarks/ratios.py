"""Turns the JSON result of one JMH run into a table of ratios, and into flat JSON.

    ratios.py RESULT [FILE]

Keys follow from the names: class, parameters, method, each in camelCase, joined by dots. So
WindowExpansion.librecur with window=near is windowExpansion.near.librecur. With ".bytes" behind it
stands what one operation allocates.
"""

import json
import re
import sys

OURS = "zweimonat"


def camel(name):
    """LEAP_MONDAY and LeapMonday both become leapMonday."""
    if re.fullmatch(r"[A-Z0-9_]+", name):
        first, *rest = name.lower().split("_")
        return first + "".join(word.capitalize() for word in rest)
    return name[:1].lower() + name[1:]


def measured(run):
    """Yields row (class and parameters), library, nanoseconds, their error, bytes."""
    for result in run:
        _, owner, method = result["benchmark"].rsplit(".", 2)
        params = (result.get("params") or {}).values()
        row = ".".join(map(camel, [owner, *params]))
        allocated = result["secondaryMetrics"]
        norm = next((v for k, v in allocated.items() if k.endswith("gc.alloc.rate.norm")), None)
        primary = result["primaryMetric"]
        if primary["scoreUnit"] != "ns/op":
            raise ValueError(f"{result['benchmark']} is measured in {primary['scoreUnit']}")
        yield row, method, primary["score"], primary["scoreError"], norm and norm["score"]


def shown(nanos):
    for unit, size in (("ms", 1e6), ("us", 1e3)):
        if nanos >= size:
            return f"{nanos / size:.3g} {unit}"
    return f"{nanos:.3g} ns"


def table(rows):
    """The time of this library, its allocation, and how many times longer each other takes."""
    libraries = []
    for cells in rows.values():
        libraries += [name for name in cells if name != OURS and name not in libraries]
    lines = [["one operation", OURS, "bytes", *libraries]]
    for row, cells in rows.items():
        ours = cells.get(OURS)
        line = [row, shown(ours[0]) if ours else "", f"{ours[2]:.0f}" if ours and ours[2] else "0"]
        for name in libraries:
            if name not in cells:
                line.append("")
            elif ours:
                ratio = cells[name][0] / ours[0]
                line.append(f"{ratio:.1f}x" if ratio >= 1 else f"{ratio:.2f}x")
            else:
                line.append(shown(cells[name][0]))
        lines.append(line)
    widths = [max(map(len, column)) for column in zip(*lines)]
    for line in lines:
        cells = [line[0].ljust(widths[0])] + [c.rjust(w) for c, w in zip(line[1:], widths[1:])]
        print("  ".join(cells).rstrip())


def main(result, target=None):
    with open(result, encoding="utf-8") as file:
        run = json.load(file)
    rows = {}
    flat = {}
    for row, library, nanos, error, allocated in measured(run):
        rows.setdefault(row, {})[library] = (nanos, error, allocated)
        flat[f"{row}.{library}"] = round(nanos, 2)
        if allocated is not None:
            flat[f"{row}.{library}.bytes"] = round(allocated, 1)
    table(rows)
    if target:
        with open(target, "w", encoding="utf-8") as file:
            json.dump(flat, file, indent=2, sort_keys=True)
            file.write("\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
