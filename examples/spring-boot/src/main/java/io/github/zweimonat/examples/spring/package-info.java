/** Zweimonat in an application with Spring Boot: five classes to copy. */
@NullMarked
package io.github.zweimonat.examples.spring;

import org.jspecify.annotations.NullMarked;
