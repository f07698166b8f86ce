/** The overview as an element that a partner puts into a page of its own. */
@NullMarked
package io.github.zweimonat.examples.website.widget;

import org.jspecify.annotations.NullMarked;
