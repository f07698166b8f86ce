package io.github.zweimonat.examples.cli;

import io.github.zweimonat.list.reading.ListLimits;
import io.github.zweimonat.violation.LimitExceededException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** How large a sheet is, and what is merged in it; everything else is passed over. */
final class SheetOutline implements WorkbookParts.ElementWork {
  /** More merged cells than rows are no list. */
  private static final int MERGED = 10_000;

  private static final Pattern ADDRESS = Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7})");
  private static final int LETTERS = 26;

  private final List<MergedCells.Range> ranges = new ArrayList<>();
  private int rows;

  @Override
  public void at(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "row" -> row();
      case "c" -> cell(xml.getAttributeValue(null, "r"));
      case "mergeCell" -> merge(xml.getAttributeValue(null, "ref"));
      default -> {
        // says nothing of the outline
      }
    }
  }

  MergedCells merged() {
    return new MergedCells(ranges);
  }

  private void row() {
    rows++;
    if (rows > ListLimits.ROWS) {
      throw new LimitExceededException(
          "a list has at most " + ListLimits.ROWS + " rows, but this one has more");
    }
  }

  private static void cell(String address) {
    if (address != null && column(address) >= ListLimits.COLUMNS) {
      throw new LimitExceededException(
          "a list has at most "
              + ListLimits.COLUMNS
              + " columns, but a cell stands at "
              + address.substring(0, Math.min(address.length(), 12)));
    }
  }

  private void merge(String reference) {
    String[] ends = reference == null ? new String[0] : reference.split(":", -1);
    if (ends.length != 2) {
      return;
    }
    Matcher first = ADDRESS.matcher(ends[0]);
    Matcher last = ADDRESS.matcher(ends[1]);
    if (first.matches() && last.matches()) {
      int from = Integer.parseInt(first.group(2));
      int to = Integer.parseInt(last.group(2));
      if (to > from && ranges.size() < MERGED) {
        ranges.add(new MergedCells.Range(from, to, column(ends[0])));
      }
    }
  }

  /** The column of an address, from 0; beyond all limits if it is none. */
  private static int column(String address) {
    Matcher parts = ADDRESS.matcher(address);
    if (!parts.matches()) {
      return Integer.MAX_VALUE;
    }
    int column = 0;
    String letters = parts.group(1);
    for (int i = 0; i < letters.length(); i++) {
      column = column * LETTERS + (letters.charAt(i) - 'A' + 1);
    }
    return column - 1;
  }
}
