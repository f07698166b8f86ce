package io.github.zweimonat.examples.website.sheet;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** A sheet as it was set. */
final class SheetPages {
  /** From the most readable on. */
  private static final List<Setting> SETTINGS =
      Stream.concat(
              DoubleStream.of(16, 15, 14, 13, 12, 11, 10.5, 10, 9.5, 9, 8.5)
                  .mapToObj(size -> new Setting(size, false)),
              DoubleStream.of(9, 8.5, 8, 7.5, 7, 6.5).mapToObj(size -> new Setting(size, true)))
          .toList();

  /** Where letters of 11 points stand: what good eyes read a metre away. */
  private static final int FROM_A_METRE = 5;

  private static final int MOST_PAGES = 2;

  private final byte[] pdf;
  private final int count;
  private final Setting setting;

  /**
   * Pages as they were set.
   *
   * @param pdf as FOP wrote it
   * @param count how many pages it has
   * @param setting how
   */
  SheetPages(byte[] pdf, int count, Setting setting) {
    this.pdf = pdf;
    this.count = count;
    this.setting = setting;
  }

  /** The PDF as FOP wrote it. */
  byte[] pdf() {
    return pdf;
  }

  @Override
  public String toString() {
    return count + " pages, " + setting;
  }

  /**
   * The document in the largest letters that leave it on one page, if these are read from a metre
   * away, else on two; in the smallest ones where even they need more pages.
   */
  static SheetPages fitting(SheetDocument document) {
    SheetPages tried = set(document, SETTINGS.get(FROM_A_METRE));
    if (tried.count <= MOST_PAGES) {
      return largest(document, tried, 0, FROM_A_METRE, tried.count);
    }
    int smallest = SETTINGS.size() - 1;
    tried = set(document, SETTINGS.get(smallest));
    return tried.count > MOST_PAGES
        ? tried
        : largest(document, tried, FROM_A_METRE + 1, smallest, MOST_PAGES);
  }

  /**
   * The first of the settings {@code from} to {@code to} that fits, the last of which is known to
   * fit.
   */
  private static SheetPages largest(
      SheetDocument document, SheetPages fits, int from, int to, int pages) {
    SheetPages best = fits;
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) / 2;
      SheetPages tried = set(document, SETTINGS.get(middle));
      if (tried.count <= pages) {
        best = tried;
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return best;
  }

  private static SheetPages set(SheetDocument document, Setting setting) {
    return Typesetter.set(document.at(setting), setting, document.title());
  }

  /**
   * How large a sheet is set, and how wide.
   *
   * @param size of its letters, in points
   * @param isDense whether place and partners follow a title in its line
   */
  record Setting(double size, boolean isDense) {}
}
