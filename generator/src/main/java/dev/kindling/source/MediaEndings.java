package dev.kindling.source;

import java.util.List;

/**
 * What the endings of names say of pictures, films and sounds; all in lower case and without the
 * point. Stateless.
 */
public final class MediaEndings {

  /** Pictures that every browser shows, and whose first bytes say what they are. */
  private static final List<String> PHOTOS =
      List.of("png", "apng", "jpg", "jpeg", "jpe", "jfif", "pjpeg", "pjp", "gif", "webp", "avif");

  /** The other pictures that every browser shows. */
  private static final List<String> DRAWINGS = List.of("svg", "bmp", "ico", "cur");

  private static final List<String> FILMS =
      List.of("mp4", "m4v", "mov", "webm", "ogv", "avi", "mkv", "mpg", "mpeg", "wmv", "3gp");

  private static final List<String> SOUNDS =
      List.of("mp3", "ogg", "oga", "opus", "wav", "flac", "m4a", "aac");

  private MediaEndings() {}

  /** Whether every browser of today shows such a file in the place of a picture. */
  public static boolean isShown(String ending) {
    return PHOTOS.contains(ending) || DRAWINGS.contains(ending);
  }

  /** Whether such a picture says by its first bytes what it is. */
  public static boolean isToldByBytes(String ending) {
    return PHOTOS.contains(ending);
  }

  /** Whether such a file is a film. */
  public static boolean isFilm(String ending) {
    return FILMS.contains(ending);
  }

  /** Whether such a file is a picture that browsers show, a film or a sound. */
  public static boolean isMedia(String ending) {
    return isShown(ending) || isFilm(ending) || SOUNDS.contains(ending);
  }
}
