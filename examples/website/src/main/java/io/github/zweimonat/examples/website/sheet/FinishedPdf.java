package io.github.zweimonat.examples.website.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * A PDF as FOP wrote it, without what differs from run to run and from machine to machine: the
 * moment of writing, in the machine's time zone, and an id made of it.
 */
final class FinishedPdf {
  private static final Pattern DATE =
      Pattern.compile("(?<=>)\\d{4}-\\d\\d-\\d\\dT[0-9:.]+(Z|[-+]\\d\\d:?\\d\\d)(?=<)");

  private FinishedPdf() {}

  /**
   * The same PDF, made at {@code updated}.
   *
   * @param pdf as FOP wrote it
   */
  static byte[] of(byte[] pdf, Instant updated) {
    Instant second = updated.truncatedTo(ChronoUnit.SECONDS);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Calendar made = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
      made.setTimeInMillis(second.toEpochMilli());
      document.getDocumentInformation().setCreationDate(made);
      document.getDocumentInformation().setModificationDate(made);
      PDMetadata metadata = document.getDocumentCatalog().getMetadata();
      String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
      metadata.importXMPMetadata(
          DATE.matcher(xmp).replaceAll(second.toString()).getBytes(StandardCharsets.UTF_8));
      for (PDPage page : document.getPages()) {
        PlainLetters.in(page);
      }
      COSArray id = new COSArray();
      id.add(new COSString(new byte[16]));
      id.add(new COSString(new byte[16]));
      document.getDocument().getTrailer().setItem(COSName.ID, id);
      document.setDocumentId(second.getEpochSecond());
      ByteArrayOutputStream finished = new ByteArrayOutputStream(pdf.length);
      document.save(finished);
      return finished.toByteArray();
    } catch (IOException impossible) {
      throw new IllegalStateException("a sheet was not finished", impossible);
    }
  }
}
