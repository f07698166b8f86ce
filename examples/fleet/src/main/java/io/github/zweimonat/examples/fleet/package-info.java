/**
 * Thousands of programmes at once, on as many machines as there are: {@link
 * io.github.zweimonat.examples.fleet.Fleet} is the command.
 */
@NullMarked
package io.github.zweimonat.examples.fleet;

import org.jspecify.annotations.NullMarked;
