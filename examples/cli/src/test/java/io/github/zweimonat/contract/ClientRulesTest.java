package io.github.zweimonat.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Everything that calendar programs need of a feed has a test, and every check a need. */
class ClientRulesTest {
  private static final Coverage NEEDS = Coverage.read("clients.txt");

  @Test
  void everyNeed_namesTestsThatAreThere() throws IOException {
    TestsThatExist tests = TestsThatExist.find();

    assertThat(NEEDS.promises()).hasSizeGreaterThan(70);
    NEEDS
        .promises()
        .forEach(
            (need, named) -> {
              assertThat(named).as(need).isNotEmpty();
              assertThat(named).as(need).allMatch(tests::has, "is a test");
            });
  }

  @Test
  void everyCheck_isOfANeed() throws IOException {
    Set<String> named = new HashSet<>();
    NEEDS.promises().values().forEach(named::addAll);

    assertThat(TestsThatExist.find().checks()).hasSizeGreaterThan(60).isSubsetOf(named);
    assertThat(List.of("lint FeedLint.NONE")).noneMatch(TestsThatExist.find()::has);
  }
}
