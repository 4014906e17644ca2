package dev.kindling.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.source.SourceFault;
import dev.kindling.source.SourcePath;
import dev.kindling.yaml.ProblemLines;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceProblemsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          NOT_UTF8     ¦ file-not-utf8 a.md the file is not text in UTF-8: DETAIL | save it again with the encoding UTF-8
          TOO_LARGE    ¦ file-too-large a.md the file is too large: DETAIL
          LINK_OUTSIDE ¦ link-outside-site a.md the symbolic link is not followed: DETAIL | take the link out; what belongs on the site can be copied in its place
          FOLDER_OUTSIDE ¦ link-outside-site a.md the symbolic link is not followed: DETAIL | put a copy of the folder in its place
          IGNORED      ¦ never-read a.md nothing in this folder becomes part of the site: no build reads `a.md` | DETAIL
          UNREADABLE   ¦ file-unreadable a.md the file cannot be read: DETAIL
          MISPLACED    ¦ file-not-content a.md the file does not belong here | DETAIL
          """)
  void sayWhyAFileIsNoPartOfTheSite(SourceFault.Reason reason, String said) {
    SourceFault fault = new SourceFault(reason, new SourcePath("a.md"), "DETAIL");

    assertThat(ProblemLines.of(List.of(SourceProblems.diagnostic(fault)))).isEqualTo(said);
  }
}
