package io.github.zweimonat.examples.website.sheet;

/** A sheet as it was set. */
final class SheetPages {
  /** From the largest; a metre away, 11 points are read with good eyes. */
  private static final double[] SIZES = {15, 14, 13, 12, 11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7};

  /** The smallest size that leaves all on one page. */
  private static final double SMALLEST_ON_ONE = 11;

  private static final int PAGES = 2;

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
   * The document in the largest letters that leave it on one page, if these are not too small, or
   * on two; in the smallest ones where even they need more pages.
   */
  static SheetPages fitting(SheetDocument document) {
    int low = 0;
    int high = SIZES.length - 1;
    SheetPages best = set(document, SIZES[high]);
    if (best.count > PAGES) {
      return best;
    }
    int wanted = fitsOn(document, 1, SMALLEST_ON_ONE) ? 1 : PAGES;
    while (low < high) {
      int middle = (low + high) / 2;
      SheetPages tried = set(document, SIZES[middle]);
      if (tried.count <= wanted) {
        best = tried;
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return best;
  }

  private static boolean fitsOn(SheetDocument document, int pages, double size) {
    return set(document, size).count <= pages;
  }

  private static SheetPages set(SheetDocument document, double size) {
    return Typesetter.set(document.at(size), size, document.language(), document.title());
  }
}
