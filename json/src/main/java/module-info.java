/** Reads and writes the programme document, writes the agenda as JSON. */
module io.github.zweimonat.json {
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
  requires transitive io.github.zweimonat.core;
  requires tools.jackson.core;
  // For the bridge alone. It is not provided here: no host without databind could start.
  requires static tools.jackson.databind;

  exports io.github.zweimonat.json;
}
