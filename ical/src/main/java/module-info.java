/** iCalendar feeds of a programme. */
module io.github.zweimonat.ical {
  requires transitive io.github.zweimonat.core;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports io.github.zweimonat.ical;
}
