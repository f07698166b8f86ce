@NullMarked
package io.github.zweimonat.examples.website.widget;

import org.jspecify.annotations.NullMarked;
