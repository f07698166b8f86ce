package io.github.zweimonat.examples.cli;

import io.github.zweimonat.json.CellText;
import io.github.zweimonat.list.ListCell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;

/**
 * What the cells of a sheet say: a number is a day or a time only where it is shown as one; what a
 * formula gives is not asked.
 */
final class SheetValues {
  private static final BigDecimal SECONDS_PER_DAY = BigDecimal.valueOf(86_400);
  private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);
  private static final LocalDate ZERO_OF_1904 = LocalDate.of(1904, 1, 1);

  /** Before it, spreadsheets number days differently. */
  private static final int FIRST_SURE_DAY = 61;

  /** The number of 9999-12-31. */
  private static final int LAST_DAY = 2_958_465;

  /** More digits are no number that somebody wrote. */
  private static final int DIGITS = 30;

  /** The format's own way to write a character: {@code _x000D_}. */
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  /** What of a format is no letter of a date: texts, colours, conditions, single characters. */
  private static final Pattern LITERAL =
      Pattern.compile(
          "\"[^\"]*\"|\\[(?!h+]|m+]|s+])[^\\]]*]|\\\\.|_.|\\*.", Pattern.CASE_INSENSITIVE);

  private static final String GENERAL = "general";

  private final boolean from1904;

  SheetValues(boolean from1904) {
    this.from1904 = from1904;
  }

  ListCell of(Cell cell) {
    return switch (cell.getType()) {
      case FORMULA -> new ListCell.Formula("=" + Objects.toString(cell.getFormula(), ""));
      case NUMBER -> number(cell);
      case BOOLEAN, ERROR -> ListCell.of(Objects.toString(cell.getRawValue(), "?"));
      case STRING -> ListCell.of(text(Objects.toString(cell.getValue(), "")));
      case EMPTY -> ListCell.empty();
    };
  }

  private static String text(String written) {
    Matcher escapes = ESCAPE.matcher(written);
    String text =
        escapes.replaceAll(
            it ->
                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(it.group(1), 16))));
    return CellText.plain(text.replace("\r\n", "\n").replace('\r', '\n'))
        .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]", "");
  }

  private ListCell number(Cell cell) {
    BigDecimal value = cell.asNumber();
    if (Math.abs(value.scale()) > DIGITS || value.precision() > DIGITS) {
      return new ListCell.Decimal(Objects.toString(cell.getRawValue(), "?"));
    }
    String format = format(cell);
    boolean day = format.contains("y") || format.contains("d");
    boolean time = format.contains("h") || format.contains("s");
    ListCell plain = new ListCell.Decimal(value.stripTrailingZeros().toPlainString());
    if ((!day && !time) || value.signum() < 0 || value.intValue() > LAST_DAY) {
      return plain;
    }
    long seconds =
        value.multiply(SECONDS_PER_DAY).setScale(0, RoundingMode.HALF_UP).longValueExact();
    LocalTime timeOfDay = LocalTime.ofSecondOfDay(Math.floorMod(seconds, 86_400));
    long days = Math.floorDiv(seconds, 86_400);
    if (!day) { // a 2 that was typed into a cell for times is shown as 00:00, and is no midnight
      return days > 0 && timeOfDay.equals(LocalTime.MIDNIGHT)
          ? plain
          : new ListCell.Time(timeOfDay);
    }
    if (!from1904 && days < FIRST_SURE_DAY) {
      return plain;
    }
    LocalDate date = (from1904 ? ZERO_OF_1904 : ZERO).plusDays(days);
    return time
        ? new ListCell.DayAndTime(LocalDateTime.of(date, timeOfDay))
        : new ListCell.Day(date);
  }

  /** The letters by which a number is shown as a day or a time. */
  private static String format(Cell cell) {
    Integer id = cell.getDataFormatId();
    if (id != null && id >= 14 && id <= 17) {
      return "d";
    }
    if (id != null && ((id >= 18 && id <= 21) || (id >= 45 && id <= 47))) {
      return "h";
    }
    if (id != null && id == 22) {
      return "dh";
    }
    String format = Objects.toString(cell.getDataFormatString(), "").toLowerCase(Locale.ROOT);
    // Only the first part is for positive numbers; "General" and "Standard" have letters, too.
    String first = LITERAL.matcher(format).replaceAll("").split(";", 2)[0];
    return first.contains(GENERAL) || first.contains("standard")
        ? ""
        : first.replace('j', 'y').replace('t', 'd');
  }
}
