package io.github.zweimonat.examples.spring;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** A whole application; one that you have takes the annotations and the bean. */
@SpringBootApplication
@EnableConfigurationProperties(ProgrammeProperties.class)
@EnableScheduling
public class ProgrammeApplication {
  /** Serves the programme that {@code zweimonat.document} names. */
  public static void main(String[] arguments) {
    SpringApplication.run(ProgrammeApplication.class, arguments);
  }

  /** What "today" means: the library reads no clock. */
  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    return Clock.systemUTC();
  }
}
