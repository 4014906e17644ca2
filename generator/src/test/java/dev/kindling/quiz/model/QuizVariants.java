package dev.kindling.quiz.model;

/** Quizzes with what the finished examples leave out. */
public final class QuizVariants {

  /**
   * Parts of different sizes, a result over all of them, statements as listed, few answers needed.
   */
  public static final String OVERALL =
      """
      type: reflection
      question: How much is this like you?
      answers:
        - Never
        - Sometimes
        - Often
        - Always
      skip: Not this one
      per-page: 4
      order: listed
      needs: 1
      overall: sum
      parts:
        tired:
          title: Being tired
          statements:
            - I lie awake.
            - reverse: I sleep well.
        busy:
          title: Being busy
          statements:
            - reverse: My evenings are my own.
            - I eat standing up.
            - I work on Sundays.
        alone:
          title: Being alone
          statements:
            - I miss company.
            - reverse: Friends drop in.
        new:
          title: Being new
          statements:
            - reverse: I know my way around.
            - I often feel lost.
      bands:
        - id: low
          from: 0%
          title: Quiet
          text: This is quiet.
        - id: middle
          from: 34%
          title: Heard
          text: This can be heard.
        - id: high
          from: 75%
          title: Loud
          text: This is loud.
      """;

  /** The first of equal outcomes wins, and two answers are enough. */
  public static final String FIRST_LISTED =
      """
      type: outcome
      ties: first-listed
      needs: 2
      outcomes:
        walk:
          title: Take a walk
          text: Ten minutes are enough.
        call:
          title: Call somebody
          text: Any friend will do.
        rest:
          title: Lie down
          text: Without a phone.
      questions:
        - id: morning
          ask: What would be good in the morning?
          choose:
            - text: Air
              adds: { walk: 2 }
            - text: A voice
              adds: { call: 2 }
            - text: Quiet
              adds: { rest: 2, walk: 1 }
        - id: noon
          ask: What would be good at noon?
          choose:
            - text: Light
              adds: { walk: 1 }
            - text: Company
              adds: { call: 2 }
            - text: A nap
              adds: { rest: 2 }
        - id: night
          ask: What would be good at night?
          choose:
            - text: Stars
              adds: { walk: 2 }
            - text: Talk
              adds: { call: 1 }
            - text: Sleep
              adds: { rest: 3 }
      """;

  /** Reasons at the end, and a question that is worth more than others. */
  public static final String POINTS =
      """
      type: knowledge
      feedback-when: end
      questions:
        - id: sum
          ask: What is two and two?
          choose:
            - Three
            - right: Four
          why: Count your fingers.
        - id: primes
          ask: Which of these are prime?
          points: 3
          pick: all
          choose:
            - right: Two
            - right: Five
            - Nine
          why: Nine is three times three.
        - id: half
          ask: What is half of ten?
          points: 2
          choose:
            - Four
            - right: Five
            - Six
          why: Twice five is ten.
      bands:
        - id: start
          from: 0
          title: A start
          text: Numbers take time.
        - id: good
          from: 3
          title: Quite good
          text: You know your numbers.
        - id: all
          from: 6
          title: Everything
          text: Nothing is left to learn here.
      """;

  /** A knowledge check that tells its reasons at once, with an answer that tells of harm. */
  public static final String CARING =
      """
      type: knowledge
      feedback-when: each
      questions:
        - id: much
          ask: What helps when it is too much?
          choose:
            - text: Hurting myself
              care: true
            - right: Calling someone
          why: A voice is a start.
        - id: then
          ask: And then?
          choose:
            - right: Rest
            - Run
          why: Rest is no reward.
      bands:
        - id: low
          from: 0
          title: Some way to go
          text: Take your time.
        - id: high
          from: 2
          title: All of it
          text: You know what helps.
      """;

  /** Equal outcomes, in words of the author's own. */
  public static final String TIES =
      """
      type: outcome
      tie: Both of *these* would do.
      several: So many would do. Take **any**.
      needs: 1
      outcomes:
        tea:
          title: Tea
          text: Hot.
        juice:
          title: Juice
          text: Sweet.
        milk:
          title: Milk
          text: White.
        water:
          title: Water
          text: Clear.
      questions:
        - id: morning
          ask: What in the morning?
          choose:
            - text: Warmth
              adds: { tea: 1 }
            - text: Fruit
              adds: { juice: 1 }
            - text: Both
              adds: { tea: 1, juice: 1 }
            - text: Nothing
        - id: night
          ask: What at night?
          choose:
            - text: Cream
              adds: { milk: 1 }
            - text: Little
              adds: { water: 1 }
            - text: Both
              adds: { milk: 1, water: 1 }
            - text: Nothing
      """;

  /** Parts that are something good, in words of the author's own. */
  public static final String WORDS =
      """
      type: reflection
      question: How much is this like you?
      answers:
        - Never
        - Sometimes
        - Always
      skip: Not this one
      high: strong
      verdicts:
        highest: "What carries *you* is {names}."
        every: Everything carries you.
        many: Very much carries you.
        even: It is evenly spread.
        low: Little carries you just now.
      parts:
        sleep:
          title: Sleep
          statements:
            - I sleep well.
            - reverse: I lie awake.
        food:
          title: Food
          statements:
            - I eat well.
            - reverse: I skip meals.
        people:
          title: People
          statements:
            - I see friends.
            - reverse: I stay alone.
        work:
          title: Work
          statements:
            - I like my work.
            - reverse: I dread mornings.
        play:
          title: Play
          statements:
            - I laugh.
            - reverse: I never play.
      bands:
        - id: low
          from: 0%
          title: A little
          text: This is little.
        - id: middle
          from: 40%
          title: Some
          text: This is some.
        - id: high
          from: 80%
          title: A lot
          text: This is a lot.
      """;

  private QuizVariants() {}

  /** As many questions, each with as many answers that add to two of six outcomes. */
  public static String outcomes(int questions, int answers) {
    StringBuilder text = new StringBuilder("type: outcome\noutcomes:\n");
    for (int o = 0; o < 6; o++) {
      text.append("  o%d:\n    title: O%d\n    text: Text.\n".formatted(o, o));
    }
    text.append("questions:\n");
    for (int q = 0; q < questions; q++) {
      text.append("  - id: q%d\n    ask: What?\n    choose:\n".formatted(q));
      for (int a = 0; a < answers; a++) {
        int more = (a + q) % 6 == a % 6 ? (a + 1) % 6 : (a + q) % 6;
        text.append(
            "      - text: T%d\n        adds: { o%d: %d, o%d: 1 }\n"
                .formatted(a, a % 6, 7 + (q + a) % 3, more));
      }
    }
    return text.toString();
  }
}
