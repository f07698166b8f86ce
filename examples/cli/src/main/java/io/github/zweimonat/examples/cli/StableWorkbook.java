package io.github.zweimonat.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A workbook packed again, so that equal sheets give equal bytes: with one date on all its parts,
 * the instant of the last change instead of the clock's as that of its making, and not compressed,
 * because what the same compression makes of the same bytes differs from machine to machine.
 */
final class StableWorkbook {
  /** Within what ZIP can say without a zone. */
  private static final LocalDateTime DATE = LocalDateTime.of(2000, 1, 1, 0, 0);

  private static final String PROPERTIES = "docProps/core.xml";
  private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*(</)");

  private StableWorkbook() {}

  /** The workbook {@code xlsx}, made at {@code instant}. */
  static byte[] of(byte[] xlsx, Instant instant) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(xlsx.length);
    try (ZipFile in = ZipFile.builder().setByteArray(xlsx).get();
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
        byte[] part = in.getInputStream(entry).readAllBytes();
        if (entry.getName().equals(PROPERTIES)) {
          part = created(part, instant);
        }
        out.putNextEntry(stored(entry.getName(), part));
        out.write(part);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory refuses nothing", impossible);
    }
    return bytes.toByteArray();
  }

  private static byte[] created(byte[] properties, Instant instant) {
    return CREATED
        .matcher(new String(properties, StandardCharsets.UTF_8))
        .replaceFirst("$1" + instant + "$2")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static ZipEntry stored(String name, byte[] part) {
    CRC32 checksum = new CRC32();
    checksum.update(part);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(part.length);
    entry.setCompressedSize(part.length);
    entry.setCrc(checksum.getValue());
    entry.setTimeLocal(DATE);
    return entry;
  }
}
