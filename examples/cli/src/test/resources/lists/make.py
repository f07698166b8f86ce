"""Writes the lists of this folder as partners' offices would save them, and beside each what must come of it.

The expectations are written here by hand, not taken from what the importer does. A line is a date
(start, end excluded, state, title @ place), or "left out" with the cells that must be named.
Needs openpyxl; run it in this folder.
"""
import datetime as dt
import openpyxl
from openpyxl.styles import Font

D, T, DT = dt.date, dt.time, dt.datetime


def text(name, rows, sep=";", encoding="utf-8", end="\r\n", before="", after=""):
    def cell(value):
        return '"' + value.replace('"', '""') + '"' if any(c in value for c in sep + '"\n') else value
    lines = [row if isinstance(row, str) else sep.join(cell(c) for c in row) for row in rows]
    with open(name, "wb") as out:
        out.write((before + end.join(lines) + end + after).encode(encoding))


def expected(name, *lines):
    with open(name.rsplit(".", 1)[0] + ".txt", "w", encoding="utf-8", newline="\n") as out:
        out.write("".join(line + "\n" for line in lines))


def tuesdays(times, title, first, count, state="confirmed"):
    start, end = times
    day = D.fromisoformat(first)
    return [f"{day + dt.timedelta(7 * i)}T{start} {day + dt.timedelta(7 * i)}T{end} {state} {title}"
            for i in range(count)]


# 01: Excel in Germany: semicolons, Windows-1252, a title above, trailing empty columns, a total.
text("01-excel.csv", [
    "Programm des Nachbarschaftstreffs für Juli 2025;;;;;;",
    ";;;;;;",
    "Datum;Uhrzeit;Veranstaltung;Ort;Bemerkung;;",
    "08.07.2025;16–18 Uhr;Nähcafé;Bürgerhaus;;;",
    "15.07.2025;16–18 Uhr;Nähcafé;Bürgerhaus;Stoffe mitbringen;;",
    ";;;;;;",
    "22.07.2025;16–18 Uhr;Nähcafé;Bürgerhaus;;;",
    "29.07.2025;16–18 Uhr;Nähcafé;Bürgerhaus;fällt aus;;",
    "Summe:;4 Termine;;;;;",
], encoding="windows-1252")
expected("01-excel.csv", *tuesdays(("16:00", "18:00"), "Nähcafé @ Bürgerhaus", "2025-07-08", 3),
         "2025-07-29T16:00 2025-07-29T18:00 cancelled Nähcafé @ Bürgerhaus")

# 02: LibreOffice: commas, UTF-8, line breaks within a cell, other headers, another order.
text("02-libreoffice.csv", [
    ["Wo?", "Titel:", "Beginn", "Ende", "Tag", "Hinweise"],
    ["Stadtbücherei, Saal 1", "Vorlesen \"für alle\"", "10:00", "11:30", "2025-07-05", "mit Tee,\nKeksen"],
    ["Stadtbücherei, Saal 1", "Vorlesen \"für alle\"", "10:00", "11:30", "2025-07-12", ""],
], sep=",", end="\n")
expected("02-libreoffice.csv",
         "2025-07-05T10:00 2025-07-05T11:30 confirmed Vorlesen \"für alle\" @ Stadtbücherei, Saal 1",
         "2025-07-12T10:00 2025-07-12T11:30 confirmed Vorlesen \"für alle\" @ Stadtbücherei, Saal 1")

# 03: in English with tabs and a byte order mark; days with slashes.
text("03-english.tsv", [
    ["Event", "Location", "Date", "Start time", "End time"],
    ["Open house", "Town hall", "25/08/2025", "4:00 PM", "6:30 pm"],
    ["Open house", "Town hall", "07/08/2025", "4:00 PM", "6:30 pm"],
    ["Open house", "Town hall", "08/27/2025", "16:00", "18:30"],
    ["Open house", "Town hall", "07/07/2025", "16:00", "18:30"],
    ["Open house", "Town hall", "September 2, 2025", "12 am", "12 pm"],
    ["Open house", "Town hall", "Wed, 3 September 2025", "noon", ""],
], sep="\t", before="\ufeff")
expected("03-english.tsv",
         "2025-07-07T16:00 2025-07-07T18:30 confirmed Open house @ Town hall",
         "2025-08-25T16:00 2025-08-25T18:30 confirmed Open house @ Town hall",
         "2025-08-27T16:00 2025-08-27T18:30 confirmed Open house @ Town hall",
         "2025-09-02T00:00 2025-09-02T12:00 confirmed Open house @ Town hall",
         "left out C3 D7")

# 04: what Excel calls Unicode text.
text("04-unicode-text.tsv", [
    ["Termin", "Von", "Bis", "Angebot", "Raum"],
    ["10.07.2025", "9 Uhr", "12 Uhr", "Sprechstunde Łukasz", "Zimmer 3"],
    ["17.07.2025", "9 Uhr", "12 Uhr", "Sprechstunde Łukasz", "Zimmer 3"],
    ["24.07.2025", "9 Uhr", "12 Uhr", "Sprechstunde Łukasz", "Zimmer 3"],
], sep="\t", encoding="utf-16")
expected("04-unicode-text.tsv", *tuesdays(("09:00", "12:00"), "Sprechstunde Łukasz @ Zimmer 3", "2025-07-10", 3))

# 05: days in words, days that do not exist, days without a year, wrong weekdays.
text("05-days.csv", [
    ["Wann", "Titel", "Zeit"],
    ["Di, 8. Juli 2025", "A", "16 Uhr"],
    ["Mittwoch, 9.7.25", "A", "16 Uhr"],
    ["10. Jul. 2025", "A", "16 Uhr"],
    ["Mo, 08.07.2025", "B", "16 Uhr"],
    ["08.07.", "B", "16 Uhr"],
    ["31.06.2025", "B", "16 Uhr"],
    ["29.02.2025", "B", "16 Uhr"],
    ["29.02.2028", "A", "16 Uhr"],
    ["11. Juli", "B", "16 Uhr"],
    ["nächste Woche", "B", "16 Uhr"],
    ["Sa. 12. 7. 2025", "A", "16 Uhr"],
    ["45846", "B", "16 Uhr"],
    ["13.07.2025 ???", "B", "16 Uhr"],
    ["2025/07/14", "A", "16 Uhr"],
    ["am Dienstag, den 15.07.2025", "A", "16 Uhr"],
    ["jeden Dienstag", "B", "16 Uhr"],
    ["16.7.2025", "A", "16 Uhr"],
])
expected("05-days.csv", *[f"{day}T16:00 {day}T16:00 confirmed A" for day in (
    "2025-07-08", "2025-07-09", "2025-07-10", "2025-07-12", "2025-07-14", "2025-07-15", "2025-07-16", "2028-02-29")],
    "left out A5 A6 A7 A8 A10 A11 A13 A14 A17")

# 06: several days in one cell.
text("06-several-days.csv", [
    ["Termine", "Uhrzeit", "Kurs", "Ort"],
    ["8./15./22. Juli 2025", "10-12 Uhr", "Deutsch A1", "VHS"],
    ["1.8., 8.8. und 15.8.2025", "10-12 Uhr", "Deutsch A2", "VHS"],
    ["14.-18.07.2025", "", "Ferienfreizeit", "Park"],
    ["21. bis 25. Juli 2025", "ganztägig", "Ferienfreizeit", "Park"],
    ["14.07.–18.07.2025", "9-12 Uhr", "Deutsch B1", "VHS"],
    ["28.12.–03.01.2026", "", "Freizeit", "Park"],
    ["30.12., 6.1.2026", "10-12 Uhr", "Deutsch B2", "VHS"],
    ["04.08.2025\n11.08.2025", "10-12 Uhr", "Deutsch C1", "VHS"],
    ["8.7.2025 - 9.7.2025", "22-6 Uhr", "Nacht der Sterne", "Park"],
])
expected("06-several-days.csv",
         *[f"{day}T10:00 {day}T12:00 confirmed Deutsch A1 @ VHS" for day in ("2025-07-08", "2025-07-15", "2025-07-22")],
         "2025-07-08T22:00 2025-07-09T06:00 confirmed Nacht der Sterne @ Park",
         "2025-07-14 2025-07-19 confirmed Ferienfreizeit @ Park",
         "2025-07-21 2025-07-26 confirmed Ferienfreizeit @ Park",
         *[f"{day}T10:00 {day}T12:00 confirmed Deutsch A2 @ VHS" for day in ("2025-08-01", "2025-08-08", "2025-08-15")],
         *[f"{day}T10:00 {day}T12:00 confirmed Deutsch C1 @ VHS" for day in ("2025-08-04", "2025-08-11")],
         "left out B6 A7 A8")

# 07: every way to write a time; the day counts up, so that each row can be told.
times = [
    ("16:00", "16:00", "16:00"), ("16 Uhr", "16:00", "16:00"), ("16.00", "16:00", "16:00"), ("16h", "16:00", "16:00"),
    ("16–18 Uhr", "16:00", "18:00"), ("16:00-18:00", "16:00", "18:00"), ("von 16 bis 18 Uhr", "16:00", "18:00"),
    ("16-18h", "16:00", "18:00"), ("16.30 - 18.15 Uhr", "16:30", "18:15"), ("16 - 18", "16:00", "18:00"),
    ("ab 19 Uhr", "19:00", "19:00"), ("9.15 Uhr", "09:15", "09:15"), ("16h30", "16:30", "16:30"),
    ("10 bis 12:30 Uhr", "10:00", "12:30"), ("10.12", "10:12", "10:12"), ("08:05 Uhr bis 09:05 Uhr", "08:05", "09:05"),
]
bad_times = ["4-6", "8", "9-16", "halb acht", "25:00", "16:75", "16:00-15:00", "abends", "ca. 16 Uhr", "bis 18 Uhr", "16 Uhr?"]
rows = [["Datum", "Titel", "Uhrzeit"]]
good, bad = [], []
for number, (written, start, end) in enumerate(times, 1):
    rows.append([f"{number:02}.09.2025", "Zeit", written])
    good.append(f"2025-09-{number:02}T{start} 2025-09-{number:02}T{end} confirmed Zeit")
for written in bad_times:
    rows.append([f"{len(rows):02}.09.2025", "Zeit", written])
    bad.append("C" + str(len(rows)))
rows.append(["28.09.2025", "Zeit", "20-24 Uhr"])
rows.append(["29.09.2025", "Zeit", "22:00-02:00"])
rows.append(["30.09.2025", "Zeit", "ganztags"])
text("07-times.csv", rows)
expected("07-times.csv", *good, "2025-09-28T20:00 2025-09-29T00:00 confirmed Zeit",
         "2025-09-29T22:00 2025-09-30T02:00 confirmed Zeit", "2025-09-30 2025-10-01 confirmed Zeit",
         "left out " + " ".join(bad))

# 08: states in a column of their own.
text("08-states.csv", [
    ["Datum", "Beginn", "Ende", "Titel", "Ort", "Status"],
    ["01.07.2025", "10:00", "12:00", "Sprachcafé", "Kirche", "findet statt"],
    ["02.07.2025", "10:00", "12:00", "Sprachcafé", "Kirche", "Fällt aus!"],
    ["03.07.2025", "10:00", "12:00", "Sprachcafé", "Kirche", "entfällt"],
    ["04.07.2025", "10:00", "12:00", "Sprachcafé", "Kirche", "verschoben"],
    ["05.07.2025", "10:00", "12:00", "Sprachcafé", "Kirche", "verschoben auf 12.07.2025"],
    ["07.07.2025", "10:00", "12:00", "Sprachcafé", "Kirche", "ausgebucht"],
    ["08.07.2025", "10:00", "12:00", "Sprachcafé", "Kirche", "vorläufig"],
    ["09.07.2025", "10:00", "12:00", "Sprachcafé", "Kirche", "vielleicht"],
    ["10.07.2025", "10:00", "12:00", "Sprachcafé", "Kirche", ""],
    ["", "", "", "Rechtsberatung", "Kirche", "nach Vereinbarung"],
    ["Termine folgen", "", "", "Sommerfest", "Kirche", ""],
    ["11.07.2025", "10:00", "12:00", "Sprachcafé", "Kirche", "verlegt auf Mo, 14.07.2025, 14-15 Uhr"],
])
expected("08-states.csv",
         "2025-07-01T10:00 2025-07-01T12:00 confirmed Sprachcafé @ Kirche",
         "2025-07-02T10:00 2025-07-02T12:00 cancelled Sprachcafé @ Kirche",
         "2025-07-03T10:00 2025-07-03T12:00 cancelled Sprachcafé @ Kirche",
         "2025-07-07T10:00 2025-07-07T12:00 confirmed Sprachcafé @ Kirche full",
         "2025-07-08T10:00 2025-07-08T12:00 tentative Sprachcafé @ Kirche",
         "2025-07-10T10:00 2025-07-10T12:00 confirmed Sprachcafé @ Kirche",
         "2025-07-12T10:00 2025-07-12T12:00 confirmed Sprachcafé @ Kirche",
         "2025-07-14T14:00 2025-07-14T15:00 confirmed Sprachcafé @ Kirche",
         "undated Rechtsberatung @ Kirche", "undated Sommerfest @ Kirche",
         "left out F5 F9")

# 09: states wherever there was room, and rows that say when nothing takes place.
text("09-states-anywhere.csv", [
    ["Datum", "Uhrzeit", "Veranstaltung", "Bemerkung"],
    ["01.07.2025", "15 Uhr", "Spieletreff", "Fällt aus wegen Krankheit"],
    ["02.07.2025", "15 Uhr", "Spieletreff - ENTFÄLLT", ""],
    ["03.07.2025", "15 Uhr", "Abgesagt: Spieletreff", ""],
    ["04.07.2025 (entfällt)", "15 Uhr", "Spieletreff", ""],
    ["05.07.2025", "entfällt", "Spieletreff", ""],
    ["06.07.2025", "15 Uhr", "Spieletreff", "Bei Regen fällt das Turnier aus."],
    ["07.07.2025", "15 Uhr", "Spieletreff", "verschoben"],
    ["14.07.2025 - 26.08.2025", "", "Sommerferien – kein Treffen", ""],
    ["Sommerferien", "", "", ""],
    ["08.07.2025", "15 Uhr", "Keine Angst vor dem Computer", ""],
    ["09.07.2025", "15 Uhr", "Ferienspiele", ""],
    ["03.10.2025", "", "Feiertag", ""],
    ["10.07.2025", "15 Uhr", "Spieletreff", "abgesagt"],
])
expected("09-states-anywhere.csv",
         *[f"2025-07-0{i}T15:00 2025-07-0{i}T15:00 cancelled Spieletreff" for i in (1, 2, 3, 4)],
         "2025-07-06T15:00 2025-07-06T15:00 confirmed Spieletreff",
         "2025-07-08T15:00 2025-07-08T15:00 confirmed Keine Angst vor dem Computer",
         "2025-07-09T15:00 2025-07-09T15:00 confirmed Ferienspiele",
         "2025-07-10T15:00 2025-07-10T15:00 cancelled Spieletreff",
         "left out B6 D8 C9 A10 C10 C13")

# 10: what is regular.
days = [(D(2025, 7, 1), "Frauentreff"), (D(2025, 8, 5), "Frauentreff"), (D(2025, 9, 2), "Frauentreff"), (D(2025, 10, 7), "Frauentreff")]
days += [(D(2025, m, 15), "Stammtisch") for m in (7, 8, 9)]
days += [(D(2025, 7, 3) + dt.timedelta(7 * i), "Lauftreff") for i in (0, 1, 2, 4, 5, 6)]
days += [(D(2025, 7, 7) + dt.timedelta(14 * i), "Chor") for i in range(4)]
days += [(D(2025, 7, 7) + dt.timedelta(i), "Schwimmen") for i in (0, 2, 7, 9, 14, 16)]
days += [(D(2025, 7, d), "Ausflug") for d in (2, 19, 24)]
text("10-regular.csv", [["Titel", "Datum", "von", "bis"]] + [[t, d.strftime("%d.%m.%Y"), "18:00", "20:00"] for d, t in days])
expected("10-regular.csv", *[f"{d}T18:00 {d}T20:00 confirmed {t}" for d, t in sorted(days, key=lambda it: (it[0], it[1]))],
         "rule Frauentreff FREQ=MONTHLY;COUNT=4;BYDAY=1TU", "rule Stammtisch FREQ=MONTHLY;COUNT=3;BYMONTHDAY=15",
         "rule Lauftreff FREQ=WEEKLY;COUNT=7;BYDAY=TH", "rule Chor FREQ=WEEKLY;COUNT=4;INTERVAL=2;BYDAY=MO",
         "rule Schwimmen FREQ=WEEKLY;COUNT=6;BYDAY=MO,WE")

# 11: titles in Arabic, with the marks that a text processor leaves between them.
text("11-arabic.csv", [
    ["Titel", "Datum", "Uhrzeit", "Ort", "Sprache", "Kosten", "Kontakt"],
    ["مقهى الخياطة", "08.07.2025", "16–18 Uhr", "\u200fBürgerhaus\u200f", "Arabisch, Deutsch", "kostenlos", "Frau Amani, 0251 123456, amani@verein.example"],
    ["مقهى الخياطة", "15.07.2025", "16–18 Uhr", "\u200fBürgerhaus\u200f", "Arabisch, Deutsch", "kostenlos", ""],
    ["مقهى الخياطة", "٢٢.٠٧.٢٠٢٥", "16–18 Uhr", "\u200fBürgerhaus\u200f", "Arabisch, Deutsch", "kostenlos", ""],
], before="\ufeff")
expected("11-arabic.csv", *tuesdays(("16:00", "18:00"), "مقهى الخياطة @ \u200fBürgerhaus\u200f", "2025-07-08", 2), "left out B4")


def book(name, *sheets):
    workbook = openpyxl.Workbook()
    workbook.remove(workbook.active)
    for title, rows, then in sheets:
        sheet = workbook.create_sheet(title)
        for row in rows:
            sheet.append(row)
        if then:
            then(sheet)
    workbook.properties.created = workbook.properties.modified = DT(2025, 7, 1)
    workbook.save(name)


# 12: days and times as such, and a title over the whole width.
def styled(sheet):
    sheet.merge_cells("A1:E1")
    for cell in sheet[3]:
        cell.font = Font(bold=True)
    for row in sheet.iter_rows(min_row=4, max_row=9):
        row[0].number_format = 'ddd", "dd.mm.yyyy' if row[0].row == 5 else "dd.mm.yyyy"
        for cell in row[1:3]:
            cell.number_format = 'hh:mm" Uhr"'


book("12-sheet.xlsx", ("Termine", [
    ["Unsere Termine"], [],
    ["Datum", "Beginn", "Ende", "Angebot", "Ort"],
    [D(2025, 7, 8), T(16, 0), T(18, 0), "Nähcafé", "Bürgerhaus"],
    [D(2025, 7, 15), T(16, 0), T(18, 0), "Nähcafé", "Bürgerhaus"],
    ["22.07.2025", "16.00", "18 Uhr", "Nähcafé", "Bürgerhaus"],
    [D(2025, 7, 29), T(16, 0), "18", "Nähcafé", "Bürgerhaus"],
    [D(2025, 7, 30), T(20, 0), T(0, 0), "Konzert", "Bürgerhaus"],
    [D(2025, 7, 31), 2, 4, "Konzert", "Bürgerhaus"],
], styled))
expected("12-sheet.xlsx", *tuesdays(("16:00", "18:00"), "Nähcafé @ Bürgerhaus", "2025-07-08", 4),
         "2025-07-30T20:00 2025-07-31T00:00 confirmed Konzert @ Bürgerhaus", "left out B9 C9")


# 13: the title and the place stand once for all their rows.
def merged(sheet):
    sheet.merge_cells("A2:A4")
    sheet.merge_cells("D2:D4")
    sheet.merge_cells("B5:B6")
    for row in sheet.iter_rows(min_row=2, max_row=7):
        row[1].number_format = "dd/mm/yy"


book("13-merged.xlsx", ("Tabelle1", [
    ["Veranstaltung", "Datum", "Uhrzeit", "Ort"],
    ["Lesekreis", D(2025, 7, 1), "19-21 Uhr", "Bücherei"],
    [None, D(2025, 7, 8), "19-21 Uhr", None],
    [None, D(2025, 7, 15), "19-21 Uhr", None],
    ["Vortrag", D(2025, 7, 20), "11-12 Uhr", "Museum"],
    ["Führung", None, "13-14 Uhr", "Museum"],
    [None, D(2025, 7, 21), "13-14 Uhr", "Museum"],
], merged))
expected("13-merged.xlsx", *tuesdays(("19:00", "21:00"), "Lesekreis @ Bücherei", "2025-07-01", 3),
         "2025-07-20T11:00 2025-07-20T12:00 confirmed Vortrag @ Museum",
         "2025-07-20T13:00 2025-07-20T14:00 confirmed Führung @ Museum", "left out A7")


# 14: numbers, formulas, days with a time in one cell.
def numbers(sheet):
    for row in sheet.iter_rows(min_row=2, max_row=7):
        for cell in (row[0], row[1]):
            cell.number_format = "General" if cell.row in (3, 7) else "dd.mm.yyyy hh:mm"


book("14-numbers.xlsx", ("Plan", [
    ["Beginn", "Ende", "Titel", "Wochentag"],
    [DT(2025, 7, 8, 16, 0), DT(2025, 7, 8, 18, 0), "Werkstatt", '=TEXT(A2,"dddd")'],
    [45853, 45853.75, "Werkstatt", None],
    ["=A2+14", "=B2+14", "Werkstatt", None],
    [DT(2025, 7, 25, 18, 0), DT(2025, 7, 27, 12, 0), "Wochenende", "Fr"],
    [DT(2025, 7, 29, 16, 0), DT(2025, 7, 29, 18, 0), "=C2", "Di"],
    ["05.08.2025 16:00", "05.08.2025 18:00", "Werkstatt", "Dienstag"],
], numbers))
expected("14-numbers.xlsx", "2025-07-08T16:00 2025-07-08T18:00 confirmed Werkstatt",
         "2025-07-25T18:00 2025-07-27T12:00 confirmed Wochenende",
         "2025-07-29T16:00 2025-07-29T18:00 confirmed =C2",
         "2025-08-05T16:00 2025-08-05T18:00 confirmed Werkstatt", "left out A3 B3 A4 B4")


# 15: a cover, two lists, an old one that is hidden.
def hide(sheet):
    sheet.sheet_state = "hidden"


book("15-sheets.xlsx",
     ("Deckblatt", [["Verein e.V."], ["Stand: Juli 2025"]], None),
     ("Juli", [["Datum", "Uhrzeit", "Titel"], ["08.07.2025", "16 Uhr", "Treff"]], None),
     ("August", [["Datum", "Uhrzeit", "Titel"], ["08.08.2025", "16 Uhr", "Treff"]], None),
     ("Alt", [["Datum", "Uhrzeit", "Titel"], ["08.06.2025", "16 Uhr", "Treff"]], hide))
expected("15-sheets.xlsx", "2025-07-08T16:00 2025-07-08T16:00 confirmed Treff", "left out sheet")


# 16: a row that the filter hides, a column that somebody folded away.
def fold(sheet):
    sheet.row_dimensions[3].hidden = True
    sheet.column_dimensions["B"].hidden = True


book("16-hidden.xlsx", ("Liste", [
    ["Datum", "Uhrzeit", "Titel", "Intern"],
    ["08.07.2025", "16-17 Uhr", "Gymnastik", "x"],
    ["15.07.2025", "16-17 Uhr", "Gymnastik", "x"],
    ["22.07.2025", "16-17 Uhr", "Gymnastik", "x"],
], fold))
expected("16-hidden.xlsx", "2025-07-08T16:00 2025-07-08T17:00 confirmed Gymnastik",
         "2025-07-22T16:00 2025-07-22T17:00 confirmed Gymnastik", "left out 3")

# 17: rows that stand twice, with and without contradicting each other.
text("17-twice.csv", [
    ["Titel", "Datum", "von", "bis", "Ort"],
    ["Chor", "08.07.2025", "19:00", "21:00", "Aula"],
    ["Chor", "08.07.2025", "19:00", "21:00", "Aula"],
    ["chor", "15.07.2025", "19:00", "21:00", "aula"],
    ["Chor", "22.07.2025", "19:00", "21:00", "Aula"],
    ["Chor", "22.07.2025", "19:00", "20:00", "Aula"],
    ["Chor", "22.07.2025", "20:00", "21:00", "Aula"],
])
expected("17-twice.csv", "2025-07-08T19:00 2025-07-08T21:00 confirmed Chor @ Aula",
         "2025-07-15T19:00 2025-07-15T21:00 confirmed Chor @ Aula",
         "2025-07-22T20:00 2025-07-22T21:00 confirmed Chor @ Aula", "left out B5 B6")

# 18: whole days from one to another, the last one included.
text("18-whole-days.csv", [
    ["von", "bis", "Titel"],
    ["14.07.2025", "18.07.2025", "Ferienwoche"],
    ["19.07.2025", "", "Flohmarkt"],
    ["20.07.2025", "20.07.2025", "Flohmarkt"],
    ["25.07.2025", "21.07.2025", "Ferienwoche"],
    ["31.12.2025", "02.01.2026", "Jahreswechsel"],
    ["28.07.2025 10:00", "30.07.2025 16:00", "Seminar"],
    ["", "30.07.2025", "Seminar"],
])
expected("18-whole-days.csv", "2025-07-14 2025-07-19 confirmed Ferienwoche", "2025-07-19 2025-07-20 confirmed Flohmarkt",
         "2025-07-20 2025-07-21 confirmed Flohmarkt", "2025-07-28T10:00 2025-07-30T16:00 confirmed Seminar",
         "2025-12-31 2026-01-03 confirmed Jahreswechsel", "left out B5 A8")

# 19: weekdays in a column of their own; a duration with and without its unit.
text("19-weekdays.csv", [
    ["Tag", "Datum", "Beginn", "Dauer", "Kurs", "Raum", "Ort"],
    ["Di", "08.07.2025", "16:00", "90 min", "Yoga", "Raum 2", "Sporthaus"],
    ["Dienstag", "15.07.2025", "16:00", "1,5 Std.", "Yoga", "Raum 2", "Sporthaus"],
    ["Mi.", "22.07.2025", "16:00", "90 min", "Yoga", "Raum 2", "Sporthaus"],
    ["dienstags", "29.07.2025", "16:00", "2", "Yoga", "Raum 2", "Sporthaus"],
    ["Tue", "05.08.2025", "16:00", "1 h 30 min", "Yoga", "Raum 2", "Sporthaus"],
    ["?", "12.08.2025", "16:00", "90 Minuten", "Yoga", "Raum 2", "Sporthaus"],
])
expected("19-weekdays.csv", *[f"{d}T16:00 {d}T17:30 confirmed Yoga @ Raum 2, Sporthaus" for d in (
    "2025-07-08", "2025-07-15", "2025-08-05", "2025-08-12")], "left out A4 D5")

# 20: a line for Excel, the headers once more at each page, headings between, titles only where they change.
text("20-printed.csv", [
    "sep=,",
    ["Datum", "Zeit", "Titel", "Teilnehmer"],
    ["Juli 2025", "", "", ""],
    ["08.07.2025", "16-18 Uhr", "Kochen", "12"],
    ["15.07.2025", "16-18 Uhr", "", "12"],
    ["Datum", "Zeit", "Titel", "Teilnehmer"],
    ["22.07.2025", "16-18 Uhr", "Kochen", "7"],
    ["Gesamt", "", "", "31"],
], sep=",")
expected("20-printed.csv", "2025-07-08T16:00 2025-07-08T18:00 confirmed Kochen",
         "2025-07-22T16:00 2025-07-22T18:00 confirmed Kochen", "left out A2 C2 C4")
