package dev.kindling.quiz;

import dev.kindling.diagnostic.Checked;
import dev.kindling.document.Extension;
import dev.kindling.kind.Behaviour;
import dev.kindling.kind.FrontMatterReader;
import dev.kindling.quiz.model.Quiz;
import dev.kindling.quiz.model.QuizReader;
import dev.kindling.quiz.proof.ProvedQuiz;
import dev.kindling.quiz.proof.QuizProofs;
import dev.kindling.source.Location;
import dev.kindling.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/** Reads the quizzes of kinds with {@code behaviour: quiz}, and proves them at once. */
public final class QuizBehaviour implements Behaviour {

  @Override
  public String name() {
    return QuizReader.BEHAVIOUR;
  }

  @Override
  public List<String> names() {
    return QuizReader.names();
  }

  @Override
  public Checked<Optional<Extension>> read(
      YamlNode.Mapping mapping, Location opening, FrontMatterReader.Holes holes) {
    Checked<Optional<Quiz>> read = QuizReader.read(mapping, opening, holes);
    if (read.value().isEmpty()) {
      return new Checked<>(Optional.empty(), read.diagnostics());
    }
    Quiz quiz = read.value().get();
    return read.then(found -> QuizProofs.prove(quiz))
        .map(figures -> Optional.of(new ProvedQuiz(quiz, figures)));
  }
}
