/** The project page of a programme: served, as static files, on the wall. */
@NullMarked
package io.github.zweimonat.examples.website;

import org.jspecify.annotations.NullMarked;
