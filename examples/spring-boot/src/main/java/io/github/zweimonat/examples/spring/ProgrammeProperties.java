package io.github.zweimonat.examples.spring;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is configured below {@code zweimonat}.
 *
 * @param document the programme document
 * @param reload how long after a look at the document the next one is taken
 */
@ConfigurationProperties("zweimonat")
public record ProgrammeProperties(Path document, @DefaultValue("10s") Duration reload) {}
