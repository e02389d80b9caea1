package dev.cyanotype;

import java.lang.module.ModuleDescriptor;

/** The entry point of the program. */
public final class Cyanotype {
  private Cyanotype() {}

  public static void main(String[] arguments) {
    if (arguments.length == 1 && arguments[0].equals("--version")) {
      System.out.println("cyanotype " + version());
      return;
    }
    System.err.println("cyanotype: only --version is understood so far");
    System.exit(2);
  }

  /** The version that the module was packaged with, or "unpackaged" where the classes run as they were compiled. */
  private static String version() {
    ModuleDescriptor module = Cyanotype.class.getModule().getDescriptor();
    return module == null ? "unpackaged" : module.rawVersion().orElse("unpackaged");
  }
}
