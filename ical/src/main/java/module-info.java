/** iCalendar feeds of a programme, and what partners' feeds offer. */
module io.github.zweimonat.ical {
  requires transitive io.github.zweimonat.core;
  requires transitive ical4j.core;
  requires org.jsoup;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports io.github.zweimonat.ical;
}
