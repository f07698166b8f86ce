/**
 * What is said of a value that breaks a rule: every broken rule at once, each with the place in the
 * value and what came there, in English or German.
 *
 * <p>Why no plain {@code IllegalArgumentException}: a document with five mistakes deserves five
 * messages, and the code that finds them should be the same for a value built in Java and for one
 * that is read. The reader of documents only adds line and column.
 */
@NullMarked
package io.github.zweimonat.violation;

import org.jspecify.annotations.NullMarked;
