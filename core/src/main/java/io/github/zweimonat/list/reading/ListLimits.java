package io.github.zweimonat.list.reading;

/**
 * Every limit of a list that is read, in one place. A list beyond them is refused, a cell beyond
 * {@link #DATES_OF_A_CELL} is left out; a message names the limit.
 */
public final class ListLimits {
  /** The most octets of a file: 32 MiB. */
  public static final int FILE_OCTETS = 32 * 1024 * 1024;

  /** The most octets of a workbook when it is unpacked, all its parts together: 256 MiB. */
  public static final long UNPACKED_OCTETS = 256L * 1024 * 1024;

  /** The most parts of a workbook. */
  public static final int PARTS = 2_000;

  /** The most rows in which something stands; a list of ours has at most 100,000 and a header. */
  public static final int ROWS = 101_000;

  /** The most columns, whether something stands in them or not. */
  public static final int COLUMNS = 1_000;

  /** The most characters of a cell. */
  public static final int CELL_LENGTH = 100_000;

  /** Among how many rows the one with the headers is looked for. */
  public static final int ROWS_BEFORE_HEADERS = 100;

  /** The most days that one cell may name. */
  public static final int DATES_OF_A_CELL = 100;

  private ListLimits() {}
}
