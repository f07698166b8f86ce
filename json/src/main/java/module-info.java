/** Reads the programme document, writes the agenda as JSON. */
module io.github.zweimonat.json {
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
  requires transitive io.github.zweimonat.core;
  requires tools.jackson.core;

  exports io.github.zweimonat.json;
}
