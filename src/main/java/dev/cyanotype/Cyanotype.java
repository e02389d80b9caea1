package dev.cyanotype;

/** The entry point of the program. */
public final class Cyanotype {
  private static final String VERSION = "0.1.0";

  private Cyanotype() {}

  public static void main(String[] arguments) {
    if (arguments.length == 1 && arguments[0].equals("--version")) {
      System.out.println("cyanotype " + VERSION);
      return;
    }
    System.err.println("cyanotype " + VERSION + ": only --version is understood so far");
    System.exit(2);
  }
}
