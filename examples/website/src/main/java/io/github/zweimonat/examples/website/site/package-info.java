/**
 * One programme's whole web site as a value: what lies at which address, and the list of all of it.
 * Start with {@link io.github.zweimonat.examples.website.site.ProgrammeSite}.
 *
 * <p>Why addresses are resolved in two steps, first to a resource and then to its bytes: a server
 * has to know what is asked for to find it among what it made already.
 */
@NullMarked
package io.github.zweimonat.examples.website.site;

import org.jspecify.annotations.NullMarked;
