package io.github.zweimonat.examples.website.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Makes the Arabic of a page searchable. FOP tells of each shape of a letter which one it is, as
 * first, middle or last of its word; who searches types the letter alone.
 */
final class PlainLetters {
  /** Codes, from one to another of a range, and what the first is, in Arabic's shapes. */
  private static final Pattern SHAPES =
      Pattern.compile(
          "(?m)^<([0-9a-f]{4})>( <([0-9a-f]{4})>)? <(f[be][0-9a-f]{2})>$",
          Pattern.CASE_INSENSITIVE);

  private PlainLetters() {}

  /** Changes the fonts of {@code page}; those that are done already stay as they are. */
  static void in(PDPage page) throws IOException {
    for (COSName name : page.getResources().getFontNames()) {
      COSDictionary font =
          page.getResources().getCOSObject().getCOSDictionary(COSName.FONT).getCOSDictionary(name);
      COSStream letters = font.getCOSStream(COSName.TO_UNICODE);
      if (letters != null) {
        String shapes =
            new String(letters.createInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        try (OutputStream out = letters.createOutputStream(COSName.FLATE_DECODE)) {
          out.write(plain(shapes).getBytes(StandardCharsets.US_ASCII));
        }
      }
    }
  }

  static String plain(String shapes) {
    return SHAPES.matcher(shapes).replaceAll(line -> Matcher.quoteReplacement(plain(line)));
  }

  private static String plain(MatchResult line) {
    int shape = Integer.parseInt(line.group(4), 16);
    String code = "<" + line.group(1) + ">";
    if (line.group(3) == null) {
      return code + " " + plain(shape);
    }
    int length = Integer.parseInt(line.group(3), 16) - Integer.parseInt(line.group(1), 16);
    return IntStream.rangeClosed(shape, shape + length)
        .mapToObj(PlainLetters::plain)
        .collect(Collectors.joining(" ", code + line.group(2) + " [", "]"));
  }

  /** The letter of a shape; one that is two letters stays, because readers of a PDF know it. */
  private static String plain(int shape) {
    String letters = Normalizer.normalize(Character.toString(shape), Normalizer.Form.NFKC);
    return String.format(
        Locale.ROOT, "<%04x>", letters.length() == 1 ? (int) letters.charAt(0) : shape);
  }
}
