package io.github.zweimonat.examples.website.sheet;

/** A sheet as it was set. */
final class SheetPages {
  /** From the largest, in points. */
  private static final double[] SIZES = {16, 15, 14, 13, 12, 11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7};

  /** Where letters of 11 points stand: what good eyes read a metre away. */
  private static final int FROM_A_METRE = 5;

  private static final int MOST_PAGES = 2;

  private final byte[] pdf;
  private final int count;
  private final double size;

  /**
   * Pages as they were set.
   *
   * @param pdf as FOP wrote it
   * @param count how many pages it has
   * @param size of its letters, in points
   */
  SheetPages(byte[] pdf, int count, double size) {
    this.pdf = pdf;
    this.count = count;
    this.size = size;
  }

  /** The PDF as FOP wrote it. */
  byte[] pdf() {
    return pdf;
  }

  @Override
  public String toString() {
    return count + " pages in letters of " + size + " points";
  }

  /**
   * The document in the largest letters that leave it on one page, if these are read from a metre
   * away, else on two; in the smallest ones where even they need more pages.
   */
  static SheetPages fitting(SheetDocument document) {
    SheetPages tried = set(document, SIZES[FROM_A_METRE]);
    if (tried.count <= MOST_PAGES) {
      return largest(document, tried, 0, FROM_A_METRE, tried.count);
    }
    int smallest = SIZES.length - 1;
    tried = set(document, SIZES[smallest]);
    return tried.count > MOST_PAGES
        ? tried
        : largest(document, tried, FROM_A_METRE + 1, smallest, MOST_PAGES);
  }

  /** The largest of the sizes {@code from} to {@code to}, the last of which is known to fit. */
  private static SheetPages largest(
      SheetDocument document, SheetPages fits, int from, int to, int pages) {
    SheetPages best = fits;
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) / 2;
      SheetPages tried = set(document, SIZES[middle]);
      if (tried.count <= pages) {
        best = tried;
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return best;
  }

  private static SheetPages set(SheetDocument document, double size) {
    return Typesetter.set(document.at(size), size, document.language(), document.title());
  }
}
