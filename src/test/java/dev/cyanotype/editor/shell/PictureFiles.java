package dev.cyanotype.editor.shell;

import dev.cyanotype.editor.support.core.EditorCore;
import dev.cyanotype.launch.Wiring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;

/** Takes the pictures of the window that the guides show: {@code mvn test-compile exec:exec@pictures} makes them anew. */
final class PictureFiles {
    private static final Path FOLDER = Path.of("assets", "pictures");

    private PictureFiles() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path made = Files.createTempDirectory("cyanotype-pictures-");
        Files.createDirectories(FOLDER);
        var core = Wiring.editor(new EditorCore.Clocks(System::nanoTime, InstantSource.system()));
        for (Path file : new Demonstration(core, made).run(ProfilerSteps::of)) {
            if (file.toString().endsWith(".png")) {
                Files.move(file, FOLDER.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.delete(file);
            }
        }
        Files.delete(made);
    }
}
