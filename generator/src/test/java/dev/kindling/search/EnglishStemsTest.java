package dev.kindling.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words and their stems as the English stemmer of Snowball has them. */
class EnglishStemsTest {

  @ParameterizedTest
  @CsvSource({
    "suicide, suicid",
    "suicidal, suicid",
    "dependence, depend",
    "dependencies, depend",
    "weakness, weak",
    "favours, favour",
    "owing, owe",
    "owed, owe",
    "guilty, guilti",
    "perfectionist, perfectionist",
    "happily, happili",
    "happy, happi",
    "cries, cri",
    "ties, tie",
    "tied, tie",
    "caresses, caress",
    "gas, gas",
    "gaps, gap",
    "kiwis, kiwi",
    "this, this",
    "agreed, agre",
    "feed, feed",
    "plastered, plaster",
    "bled, bled",
    "luxuriated, luxuri",
    "hopping, hop",
    "hoping, hope",
    "falling, fall",
    "filing, file",
    "say, say",
    "enjoy, enjoy",
    "cry, cri",
    "by, by",
    "relational, relat",
    "conditional, condit",
    "rationally, ration",
    "generalization, general",
    "generous, generous",
    "communication, communic",
    "arsenal, arsenal",
    "hopefulness, hope",
    "goodness, good",
    "sensibility, sensibl",
    "analogies, analog",
    "theology, theolog",
    "boldly, bold",
    "formative, format",
    "electricity, electr",
    "adoption, adopt",
    "replacement, replac",
    "rate, rate",
    "controll, control",
    "controlling, control",
    "yearly, year",
    "youth, youth",
    "dying, die",
    "skies, sky",
    "early, earli",
    "news, news",
    "inning, inning",
    "proceed, proceed",
    "bias, bias",
    "a, a",
    "café, café",
    "112, 112",
  })
  void stemsAsSnowballDoes(String word, String stem) {
    assertThat(EnglishStems.of(word)).isEqualTo(stem);
  }
}
