package dev.kindling;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.kindling.archfixture.lower.Lower;
import dev.kindling.archfixture.lower.Twin;
import dev.kindling.archfixture.upper.Upper;
import org.junit.jupiter.api.Test;

class SimpleNamesTest {

  private static final ClassFileImporter IMPORTER = new ClassFileImporter();

  @Test
  void aNameThatStandsTwiceIsTold() {
    JavaClasses twins =
        IMPORTER.importClasses(
            Lower.class, Twin.class, Upper.class, dev.kindling.archfixture.upper.Twin.class);

    assertThat(SimpleNames.twice(twins))
        .containsExactly(
            "Twin in [dev.kindling.archfixture.lower, dev.kindling.archfixture.upper]");
  }

  @Test
  void namesInsideClassesDoNotCount() {
    JavaClasses inside =
        IMPORTER.importClasses(
            Twin.class, Twin.Part.class, dev.kindling.archfixture.upper.Twin.Part.class);

    assertThat(SimpleNames.twice(inside)).isEmpty();
  }
}
