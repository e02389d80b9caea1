package dev.cyanotype;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackagedProgramIT {
  private static final Path MODULES = Path.of("target", "modules");
  private static final String VERSION = System.getProperty("project.version");

  @Test
  void startsFromItsModulesAloneAndNamesItsVersion() throws IOException, InterruptedException {
    assertEquals(new Ended(0, "cyanotype " + VERSION + "\n", ""), run("cyanotype/dev.cyanotype.Cyanotype", "--version"));
  }

  @Test
  void moduleKnowsItsMainClassAndVersion() {
    ModuleDescriptor descriptor = ModuleFinder.of(MODULES).find("cyanotype").orElseThrow().descriptor();

    assertEquals("dev.cyanotype.Cyanotype", descriptor.mainClass().orElseThrow());
    assertEquals(VERSION, descriptor.rawVersion().orElseThrow());
    assertFalse(descriptor.isAutomatic());
  }

  private record Ended(int exit, String output, String errors) {}

  /** The program in a process of its own, under the JDK that runs this test. */
  private static Ended run(String module, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(
        List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-p", MODULES.toString(), "-m", module));
    command.addAll(List.of(arguments));
    Path errors = Path.of("target", "packaged-program.err");
    Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), output.replace("\r\n", "\n"), Files.readString(errors));
  }
}
