package dev.kindling.archfixture.upper;

/** Its name stands in another package, too. */
public final class Twin {

  private Twin() {}

  /** So does this one, inside it. */
  public static final class Part {

    private Part() {}
  }
}
