/**
 * A {@link io.github.zweimonat.examples.website.site.ProgrammeSite} on the web: a server, what it
 * says of each answer, and the document that it watches. Start with {@link
 * io.github.zweimonat.examples.website.http.SiteServer}.
 *
 * <p>Why a site is replaced whole: an answer is made from the one site that stood when its request
 * came in, so that no reader ever meets a mixture of two editions.
 */
@NullMarked
package io.github.zweimonat.examples.website.http;

import org.jspecify.annotations.NullMarked;
