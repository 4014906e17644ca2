package dev.kindling.serve;

import java.util.Locale;

/** The media types of files, by their endings, as hosts of static sites give them. */
final class MediaType {

  static final String HTML = "text/html; charset=utf-8";
  static final String JSON = "application/json";

  static final String TEXT = "text/plain; charset=utf-8";
  static final String CSS = "text/css; charset=utf-8";
  static final String SCRIPT = "text/javascript; charset=utf-8";

  private MediaType() {}

  /** The media type of a file; for an ending that says nothing, that of plain bytes. */
  static String of(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    return switch (file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
      case "html", "htm" -> HTML;
      case "css" -> CSS;
      case "js", "mjs" -> SCRIPT;
      case "txt", "md" -> TEXT;
      case "vtt" -> "text/vtt; charset=utf-8";
      case "csv" -> "text/csv; charset=utf-8";
      case "ics" -> "text/calendar; charset=utf-8";
      case "json", "map" -> "application/json";
      case "webmanifest" -> "application/manifest+json";
      case "xml" -> "application/xml";
      case "pdf" -> "application/pdf";
      case "epub" -> "application/epub+zip";
      case "zip" -> "application/zip";
      case "wasm" -> "application/wasm";
      case "svg" -> "image/svg+xml";
      case "png" -> "image/png";
      case "jpg", "jpeg" -> "image/jpeg";
      case "gif" -> "image/gif";
      case "webp" -> "image/webp";
      case "avif" -> "image/avif";
      case "ico" -> "image/vnd.microsoft.icon";
      case "mp3" -> "audio/mpeg";
      case "m4a" -> "audio/mp4";
      case "ogg", "oga" -> "audio/ogg";
      case "wav" -> "audio/wav";
      case "mp4" -> "video/mp4";
      case "webm" -> "video/webm";
      case "woff2" -> "font/woff2";
      case "woff" -> "font/woff";
      case "ttf" -> "font/ttf";
      case "otf" -> "font/otf";
      default -> "application/octet-stream";
    };
  }
}
