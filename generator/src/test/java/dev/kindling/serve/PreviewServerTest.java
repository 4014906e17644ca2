package dev.kindling.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.build.BuiltSite;
import dev.kindling.build.EarlyPage;
import dev.kindling.file.Checksum;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewServerTest {

  @TempDir Path folder;

  private static HttpResponse<String> get(String address) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(address)).build(),
            HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void aFileThatABuildReplacesIsSentWhole() throws Exception {
    TreeMap<String, Checksum> files = new TreeMap<>();
    files.put("index.html", Checksum.of(new byte[3]));
    ServedSite known =
        new ServedSite("/", Optional.of(new BuiltSite(files, List.of(), new TreeMap<>())));
    try (PreviewServer server = new PreviewServer(folder, 0, view -> {})) {
      server.show(known, "", "{}");
      assertThat(get(server.address()).statusCode()).isEqualTo(404);

      Files.writeString(folder.resolve("index.html"), "longer than three");
      HttpResponse<String> first = get(server.address());
      assertThat(first.body()).isEqualTo("longer than three");

      Files.writeString(folder.resolve("index.html"), "short");
      HttpResponse<String> second = get(server.address());
      assertThat(second.body()).isEqualTo("short");
      assertThat(second.headers().firstValue("ETag"))
          .isNotEqualTo(first.headers().firstValue("ETag"));
    }
  }

  @Test
  void aPageIsShownEarlyUntilTheNextBuild() throws Exception {
    TreeMap<String, Checksum> files = new TreeMap<>();
    files.put("index.html", Checksum.of(new byte[3]));
    ServedSite known =
        new ServedSite("/", Optional.of(new BuiltSite(files, List.of(), new TreeMap<>())));
    Files.writeString(folder.resolve("index.html"), "old");
    try (PreviewServer server = new PreviewServer(folder, 0, view -> {})) {
      server.show(known, "", "{}");
      HttpResponse<String> before = get(server.address());
      server.show(List.of(new EarlyPage("index.html", new byte[] {'n', 'e', 'w'})), "{}");
      HttpResponse<String> early = get(server.address());
      server.show(known, "", "{}");

      assertThat(before.body()).isEqualTo("old");
      assertThat(early.body()).isEqualTo("new");
      assertThat(early.headers().firstValue("ETag"))
          .isNotEqualTo(before.headers().firstValue("ETag"));
      assertThat(get(server.address()).body()).isEqualTo("old");
    }
  }

  @Test
  void theNextPortIsTakenWhereOneIsInUse() throws Exception {
    try (PreviewServer first = new PreviewServer(folder, 0, view -> {})) {
      int port = URI.create(first.address()).getPort();
      try (PreviewServer second = new PreviewServer(folder, port, view -> {})) {
        assertThat(URI.create(second.address()).getPort()).isGreaterThan(port);
      }
    }
  }
}
