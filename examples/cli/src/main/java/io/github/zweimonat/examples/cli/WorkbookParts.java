package io.github.zweimonat.examples.cli;

import io.github.zweimonat.list.reading.ListLimits;
import io.github.zweimonat.list.reading.ListParseException;
import io.github.zweimonat.violation.LimitExceededException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of a workbook, looked through before anything is kept in memory: how large they are
 * when they are unpacked, how many rows and columns a sheet has, and which cells are merged.
 */
final class WorkbookParts {
  private static final String WORKBOOK = "xl/workbook.xml";
  private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
  private static final String RELATION_ID =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final XMLInputFactory XML = factory();

  /** The merged cells of each sheet, by its name. */
  private final Map<String, MergedCells> merged;

  private WorkbookParts(Map<String, MergedCells> merged) {
    this.merged = merged;
  }

  /**
   * Of a packed file.
   *
   * @throws ListParseException if it is no workbook
   * @throws LimitExceededException if it goes past one of the {@link ListLimits}
   */
  static WorkbookParts of(byte[] octets) {
    try (ZipFile file =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(octets)).get()) {
      unpack(file);
      return new WorkbookParts(sheets(file));
    } catch (IOException | XMLStreamException | IllegalArgumentException broken) {
      if (broken instanceof ListParseException told) {
        throw told;
      }
      throw new ListParseException("a workbook must be an .xlsx, but this one cannot be read");
    }
  }

  /** What is merged in the sheet {@code name}. */
  MergedCells merged(String name) {
    return merged.getOrDefault(name, new MergedCells(List.of()));
  }

  private static void unpack(ZipFile file) throws IOException {
    long[] left = {ListLimits.UNPACKED_OCTETS};
    int count = 0;
    for (ZipArchiveEntry entry : Collections.list(file.getEntries())) {
      if (++count > ListLimits.PARTS) {
        throw new LimitExceededException("a workbook has at most " + ListLimits.PARTS + " parts");
      }
      try (InputStream part = file.getInputStream(entry)) {
        part.transferTo(new Counting(left));
      }
    }
  }

  /** Keeps nothing and counts. */
  private static final class Counting extends OutputStream {
    private final long[] left;

    Counting(long[] left) {
      this.left = left;
    }

    @Override
    public void write(int octet) {
      count(1);
    }

    @Override
    public void write(byte[] octets, int from, int length) {
      count(length);
    }

    private void count(int length) {
      left[0] -= length;
      if (left[0] < 0) {
        throw new LimitExceededException(
            "a workbook has at most "
                + ListLimits.UNPACKED_OCTETS / (1024 * 1024)
                + " MiB when it is unpacked, but this one has more");
      }
    }
  }

  private static Map<String, MergedCells> sheets(ZipFile file)
      throws IOException, XMLStreamException {
    Map<String, String> targets = new HashMap<>();
    each(
        file,
        RELATIONS,
        "Relationship",
        xml ->
            targets.put(xml.getAttributeValue(null, "Id"), xml.getAttributeValue(null, "Target")));
    Map<String, String> names = new HashMap<>();
    each(
        file,
        WORKBOOK,
        "sheet",
        xml ->
            names.put(
                xml.getAttributeValue(null, "name"), xml.getAttributeValue(RELATION_ID, "id")));
    if (names.isEmpty()) {
      throw new ListParseException(
          "a workbook must be an .xlsx, but this packed file has no sheets");
    }
    Map<String, MergedCells> sheets = new HashMap<>();
    for (Map.Entry<String, String> sheet : names.entrySet()) {
      String target = targets.getOrDefault(sheet.getValue(), "");
      SheetOutline outline = new SheetOutline();
      each(file, target.startsWith("/") ? target.substring(1) : "xl/" + target, "", outline);
      sheets.put(sheet.getKey(), outline.merged());
    }
    return sheets;
  }

  /** Does {@code work} at each element called {@code name}, or at every one if that is empty. */
  private static void each(ZipFile file, String part, String name, ElementWork work)
      throws IOException, XMLStreamException {
    ZipArchiveEntry entry = file.getEntry(part);
    if (entry == null) {
      return;
    }
    try (InputStream octets = file.getInputStream(entry)) {
      XMLStreamReader xml = XML.createXMLStreamReader(octets);
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD) {
          throw new ListParseException("a workbook has no DTD, but this one does");
        }
        if (event == XMLStreamConstants.START_ELEMENT
            && (name.isEmpty() || name.equals(xml.getLocalName()))) {
          work.at(xml);
        }
      }
    }
  }

  /** What is done at an element. */
  interface ElementWork {
    /** Looks at the element at which {@code xml} stands. */
    void at(XMLStreamReader xml);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
