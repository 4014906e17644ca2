package dev.kindling;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.kindling.archfixture.Reach;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReachabilityTest {

  private static final String REACH = Reach.class.getName();
  private static final JavaClasses CODE =
      new ClassFileImporter()
          .importPackages("dev.kindling.archfixture")
          .that(
              DescribedPredicate.describe(
                  "inside Reach", type -> type.getName().startsWith(REACH + "$")));

  @Test
  void whatNobodyUsesIsTold() {
    List<String> told =
        Reachability.unreached(CODE, type -> type.isEquivalentTo(Reach.Entrance.class)).stream()
            .map(name -> name.substring(REACH.length() + 1))
            .toList();

    assertThat(told)
        .containsExactly(
            "Pair.third()",
            "Sort.NEVER",
            "Unused",
            "Used.<init>()",
            "Used.UNREAD",
            "Used.back(int)",
            "Used.there(int)");
  }

  @Test
  void withoutAnEntranceNothingIsUsed() {
    assertThat(Reachability.unreached(CODE, type -> false))
        .contains(REACH + "$Entrance", REACH + "$Used", REACH + "$Sort");
  }
}
