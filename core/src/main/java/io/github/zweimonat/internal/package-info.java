/** What the packages here share and nobody outside sees: the style of the generated values. */
@NullMarked
package io.github.zweimonat.internal;

import org.jspecify.annotations.NullMarked;
