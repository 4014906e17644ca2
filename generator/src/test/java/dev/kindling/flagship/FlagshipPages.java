package dev.kindling.flagship;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Looks at pages of the flagship in a browser. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class FlagshipPages {

  static final int SMALLEST_PHONE = 320;

  BuiltSite site;
  @AutoClose StaticServer server;
  @AutoClose HeadlessBrowser browser;

  @BeforeAll
  void openTheSite() throws Exception {
    site = BuiltSite.flagship();
    browser = HeadlessBrowser.open();
    server = StaticServer.start(site.folder(), BuiltSite.BASE_PATH);
  }
}
