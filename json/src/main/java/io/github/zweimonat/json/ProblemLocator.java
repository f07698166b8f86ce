package io.github.zweimonat.json;

import io.github.zweimonat.violation.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/**
 * Finds out where problems are, in a second look at the document: it counts tokens as the first one
 * did, follows the paths from there on, and turns bytes into lines and columns.
 */
final class ProblemLocator {
  private final byte[] document;
  private final List<Place> places = new ArrayList<>();

  /** Those whose token is still to come, in the order of tokens. */
  private final List<Place> ahead = new ArrayList<>();

  /** For each open object or list what is looked for in it, if anything. */
  private final List<@Nullable Wanted> open = new ArrayList<>();

  /** How many places are not yet as exact as they get. */
  private int unsettled;

  private ProblemLocator(byte[] document) {
    this.document = document;
  }

  /** The problems in the order of the document. */
  static List<Problem> locate(byte[] document, List<Finding> findings) {
    if (findings.isEmpty()) {
      return List.of();
    }
    ProblemLocator locator = new ProblemLocator(document);
    findings.forEach(locator::add);
    locator.followTokens();
    return locator.problems();
  }

  private void add(Finding finding) {
    Place place = new Place(finding);
    places.add(place);
    if (finding.token() > 0) {
      ahead.add(place);
      unsettled++;
    }
  }

  private void followTokens() {
    ahead.sort(Comparator.comparingInt(place -> place.finding.token()));
    open.add(null);
    int next = 0;
    int count = 0;
    try (JsonParser parser = Documents.parser(document)) {
      while (unsettled > 0) {
        JsonToken token = parser.nextToken();
        if (token == null) {
          return;
        }
        count++;
        if (token.isStructEnd()) {
          open.remove(open.size() - 1);
          continue;
        }
        Wanted wanted = token == JsonToken.PROPERTY_NAME ? null : wantedHere(parser, token);
        if (wanted != null) {
          wanted.through.forEach(place -> place.settle(parser, this));
        }
        for (; next < ahead.size() && ahead.get(next).finding.token() == count; next++) {
          Place place = ahead.get(next);
          place.here(parser, this);
          if (!place.isSettled()) {
            wanted = wanted == null ? new Wanted() : wanted;
            wanted.add(place, 0);
          }
        }
        if (token.isStructStart()) {
          open.add(wanted);
        }
      }
    } catch (JacksonException endOfReading) {
      // What ended the first look ends this one; it has its place already.
    }
  }

  /** What is looked for at this value: taken out, so that a second member of that name is none. */
  private @Nullable Wanted wantedHere(JsonParser parser, JsonToken token) {
    Wanted around = open.get(open.size() - 1);
    if (around == null) {
      return null;
    }
    TokenStreamContext context = parser.streamReadContext();
    TokenStreamContext parent = token.isStructStart() ? context.getParent() : context;
    return around.below.remove(
        parent.inObject() ? parent.currentName() : String.valueOf(parent.getCurrentIndex()));
  }

  private List<Problem> problems() {
    places.sort(Comparator.comparingLong(place -> place.offset));
    List<Problem> problems = new ArrayList<>(places.size());
    LineCounter lines = new LineCounter(document);
    for (Place place : places) {
      lines.advanceTo(place.offset);
      problems.add(
          Problem.of(place.finding.severity(), lines.line(), lines.column(), place.violation()));
    }
    return problems;
  }

  /** Where a finding is, as far as it is known. */
  private static final class Place {
    private final Finding finding;
    private final List<String> path;
    private int depth;
    private long offset;
    private String pointer;

    Place(Finding finding) {
      this.finding = finding;
      this.path = segments(finding.violation().path());
      this.offset = finding.offset();
      this.pointer = finding.violation().path();
    }

    Violation violation() {
      return finding.violation().at(pointer);
    }

    boolean isSettled() {
      return depth == path.size();
    }

    /** The next part of the path is here; where one is missing, the place stays above it. */
    void settle(JsonParser parser, ProblemLocator locator) {
      depth++;
      here(parser, locator);
    }

    void here(JsonParser parser, ProblemLocator locator) {
      offset = parser.currentTokenLocation().getByteOffset();
      pointer = parser.streamReadContext().pathAsPointer().toString();
      if (isSettled()) {
        locator.unsettled--;
      }
    }

    private static List<String> segments(String path) {
      List<String> segments = new ArrayList<>();
      for (int from = 1; from <= path.length(); ) {
        int slash = path.indexOf('/', from);
        int until = slash < 0 ? path.length() : slash;
        segments.add(path.substring(from, until).replace("~1", "/").replace("~0", "~"));
        from = until + 1;
      }
      return segments;
    }
  }

  /** What is looked for from one value on downwards. */
  private static final class Wanted {
    private final Map<String, Wanted> below = new HashMap<>();
    private final List<Place> through = new ArrayList<>();

    void add(Place place, int depth) {
      if (depth > 0) {
        through.add(place);
      }
      if (depth < place.path.size()) {
        below.computeIfAbsent(place.path.get(depth), segment -> new Wanted()).add(place, depth + 1);
      }
    }
  }
}
