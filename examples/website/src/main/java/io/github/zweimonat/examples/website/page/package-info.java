/** The pages that readers see, each a pure function of a programme, a moment and what is asked. */
@NullMarked
package io.github.zweimonat.examples.website.page;

import org.jspecify.annotations.NullMarked;
