package dev.cyanotype.editor.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** Tests of the window that ships, in which a person has a copy of the storefront open. */
abstract class AtTheWindow {
    static final Path SAMPLES = Path.of("assets", "samples");

    @TempDir
    Path folder;

    Path file;
    Person person;

    @BeforeEach
    void open() throws IOException, TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> person = new Person(stage));
        file = Files.copy(SAMPLES.resolve("storefront.blueprint"), folder.resolve("shop.blueprint"));
        person.with(file);
    }

    @AfterEach
    void close() throws TimeoutException {
        person.robot.release(new KeyCode[0]).release(new MouseButton[0]);
        FxToolkit.setupFixture(() -> person.shell.scene().getWindow().hide());
    }
}
