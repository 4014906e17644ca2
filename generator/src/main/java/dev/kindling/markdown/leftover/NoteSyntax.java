package dev.kindling.markdown.leftover;

import java.util.List;

/** What programs for notes and their kin would have shown otherwise. Stateless. */
final class NoteSyntax {

  private static final String EMOJI =
      "smile|smiley|grinning|laughing|joy|wink|blush|heart_eyes|sunglasses|thinking|cry|sob|rage|"
          + "sweat_smile|confused|scream|sleeping|see_no_evil|wave|clap|pray|muscle|ok_hand|"
          + "raised_hands|point_right|point_left|point_up|point_down|thumbsup|thumbsdown|\\+1|-1|"
          + "heart|broken_heart|star|star2|sparkles|zap|fire|boom|tada|rocket|bulb|warning|bug|"
          + "construction|memo|pencil|pencil2|book|books|bookmark|link|lock|unlock|key|mag|bell|"
          + "calendar|clock1|email|envelope|phone|telephone|house|school|hospital|car|bike|"
          + "white_check_mark|heavy_check_mark|ballot_box_with_check|x|negative_squared_cross_mark|"
          + "exclamation|question|grey_exclamation|heavy_exclamation_mark|information_source|"
          + "no_entry|stop_sign|recycle|arrow_right|arrow_left|arrow_up|arrow_down|hourglass|"
          + "coffee|beer|pizza|cake|gift|balloon|trophy|dart|art|wrench|hammer|gear|package|robot|"
          + "computer|iphone|camera|eyes|eye|brain|family|baby|dog|cat|snake|penguin|whale|sunny|"
          + "cloud|umbrella|snowflake|earth_africa|earth_americas|earth_asia|world_map|100|speech_balloon";

  static final List<Syntax> ALL =
      List.of(
          Syntax.of(
              "%%",
              "%%(?![\\s\\d])[^%\\n]{1,400}%%|%% [^%\\n]{1,400} %%|"
                  + Syntax.LINE
                  + "%%"
                  + Syntax.END,
              "readers see this: `%%` hides nothing",
              "write a comment as `<!-- … -->`, or delete it"),
          Syntax.of(
              "^",
              "(?<![^\\s])\\^(?:[A-Za-z][A-Za-z-]{3,40}|(?=[a-z0-9]{0,5}\\d)[a-z0-9]{6})\\z",
              "readers see this mark of a block: only headings have names to link to",
              "delete it, and link to the heading above"),
          Syntax.of(
              "::",
              Syntax.LINE + "(?<sign>\\p{L}(?:[\\p{L}\\p{N} _-]{0,39}[\\p{L}\\p{N}])?::)[ ]+\\S",
              "readers see these colons: fields stand in the front matter",
              "write the value there, or one colon"),
          Syntax.of(
              "==",
              "(?<![=\\w!<>])==(?=[^\\s=])[^=\\n]{0,200}(?<=[^\\s=])==(?![=\\w])",
              "readers see these signs: `==` marks nothing",
              "write `<mark>` and `</mark>`, or `**`"),
          Syntax.of(
              "^^",
              "(?<![\\w^])\\^\\^(?=\\p{L})[^^\\n]{1,200}\\^\\^(?![\\w^])",
              "readers see these signs: `^^` marks nothing",
              "write `<ins>` and `</ins>`"),
          Syntax.of(
              "^",
              "(?<=[\\p{IsLatin}\\p{IsGreek}\\p{N})])\\^(?![oOvVwW]\\^)[\\p{L}\\p{N}+-]{1,12}\\^(?![\\p{L}\\p{N}^])",
              "readers see these signs: `^` raises nothing",
              "write `<sup>` and `</sup>`"),
          Syntax.of(
              "~",
              "(?<=[\\p{L})])~\\d{1,3}~(?!~)",
              "readers see these signs: `~` lowers nothing",
              "write `<sub>` and `</sub>`"),
          Syntax.of(
              "~",
              "(?<![\\w~/])~(?=\\p{L})[^~\\n]{1,200}(?<=\\p{L})~(?![\\w~/])",
              "readers see these signs: one `~` strikes nothing",
              "write `~~` on both sides"),
          Syntax.of(
              "++",
              "\\+\\+(?:ctrl|alt|shift|cmd|meta|option|command|enter|tab|esc|escape|windows|win|"
                  + "f\\d{1,2}|backspace|delete|space)(?:\\+[\\w\"-]{1,20})*\\+\\+",
              "readers see these signs: `++` makes no keys",
              "write `<kbd>Ctrl</kbd>` for each key"),
          Syntax.of(
              "++",
              "(?<![\\w+])\\+\\+(?=\\p{L})(?!(?:ctrl|alt|shift|cmd)\\b)[^+\\n"
                  + "]{3,200}(?<=\\p{L})\\+\\+(?![\\w+])",
              "readers see these signs: `++` marks nothing",
              "write `<ins>` and `</ins>`"),
          Syntax.of(
              "||",
              "(?<![|\\w])\\|\\|(?=\\p{L}{3})[^|\\n]{3,200}\\|\\|(?![|\\w])",
              "readers see these signs and what is between them: `||` hides nothing",
              "write a `<details>` with a `<summary>`"),
          Syntax.of(
              "^[",
              "\\^\\[(?=[^\\[\\]\\n]{0,300}\\p{L}{2})[^\\[\\]\\n]{2,300}\\]",
              "readers see this where it stands: it is no footnote",
              "write `[^1]` here, and `[^1]: …` below an empty line"),
          Syntax.of(
              ":",
              "(?<![\\w:/]):(?:" + EMOJI + "):(?![\\w:/])",
              "readers see these letters: they become no picture",
              "write the emoji itself"),
          Syntax.of(
              ":",
              "(?<![\\w:/]):(?:material|fontawesome|octicons|simple|mdi|fa|fas|fab|far)-[a-z0-9-]{1,60}:",
              "readers see these letters: they become no icon",
              "write the word for it"));

  private NoteSyntax() {}
}
