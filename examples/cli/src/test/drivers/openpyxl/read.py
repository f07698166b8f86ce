"""Reads a sheet with openpyxl and prints it as JSON: its look, and each cell with its kind.

Nothing to read, nothing to say: then it only shows that it is there.
"""
import datetime
import json
import sys
import warnings

import openpyxl


def told(cell):
    value = cell.value
    if value is None:
        return ["empty", ""]
    if cell.data_type == "f":
        return ["formula", value]
    if isinstance(value, datetime.time):
        return ["time", value.strftime("%H:%M:%S" if value.second else "%H:%M")]
    if isinstance(value, datetime.datetime):
        if "h" in cell.number_format:
            return ["day and time", value.strftime("%Y-%m-%d %H:%M:%S" if value.second else "%Y-%m-%d %H:%M")]
        return ["day", value.date().isoformat()]
    return ["text" if isinstance(value, str) else "number", str(value)]


if len(sys.argv) > 1:
    warnings.simplefilter("ignore")
    book = openpyxl.load_workbook(sys.argv[1])
    sheet = book.active
    json.dump(
        {
            "sheets": book.sheetnames,
            "created": book.properties.created.isoformat(),
            "freeze": sheet.freeze_panes,
            "filter": sheet.auto_filter.ref,
            "rightToLeft": bool(sheet.sheet_view.rightToLeft),
            "choice": [v.formula1 for v in sheet.data_validations.dataValidation],
            "heights": [sheet.row_dimensions[r].height for r in range(1, sheet.max_row + 1)],
            "formats": sorted({c.number_format for r in sheet.iter_rows(min_row=2) for c in r if c.value is not None}),
            "rows": [[told(cell) for cell in row] for row in sheet.iter_rows()],
        },
        sys.stdout,
    )
