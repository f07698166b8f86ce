/** Programme, recurrence, two-month windows and agenda, on the JDK alone. */
// The adapters need not be there when core is compiled.
@SuppressWarnings("module")
module io.github.zweimonat.core {
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports io.github.zweimonat.agenda;
  exports io.github.zweimonat.changes;
  exports io.github.zweimonat.gaps;
  exports io.github.zweimonat.imports;
  exports io.github.zweimonat.list;
  exports io.github.zweimonat.list.reading;
  exports io.github.zweimonat.programme;
  exports io.github.zweimonat.recurrence;
  exports io.github.zweimonat.schedule;
  exports io.github.zweimonat.text;
  exports io.github.zweimonat.violation;
  exports io.github.zweimonat.window;
  exports io.github.zweimonat.words;
  exports io.github.zweimonat.internal to
      io.github.zweimonat.ical,
      io.github.zweimonat.json;
}
