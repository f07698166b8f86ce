/**
 * A real browser for tests: start with {@link
 * io.github.zweimonat.examples.website.browser.Chromium}.
 */
@NullMarked
package io.github.zweimonat.examples.website.browser;

import org.jspecify.annotations.NullMarked;
