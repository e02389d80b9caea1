package dev.cyanotype.editor.shell;

import dev.cyanotype.editor.files.Template;
import dev.cyanotype.editor.support.look.Theme;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

/**
 * The session that is demonstrated: a screen opened, edited by hand and by sentence, with the mouse and the keyboard.
 *
 * @param shell the window
 * @param stage what it is on
 * @param theme its theme
 */
record DemonstrationSteps(Shell shell, Stage stage, Theme theme, Hand hand) {

    /**
     * Something done in the window.
     *
     * @param picture the name of the picture that is taken afterwards; empty for none
     */
    record Step(String picture, Runnable act) {}

    List<Step> all() {
        return List.of(
                new Step("empty", () -> {}),
                new Step("", () -> shell.documents().opener().create(Template.STOREFRONT)),
                new Step("selected", () -> hand.click(24, 400)),
                new Step("", () -> hand.press(120, 32)),
                new Step("", () -> hand.move(140, 33)),
                new Step("dragged", () -> hand.move(167, 33)),
                new Step("", () -> hand.release(167, 33)),
                new Step("", this::sentence),
                new Step("completed", () -> hand.type("make the third b")),
                new Step("previewed", () -> hand.type("utton blue and larger")),
                new Step("", () -> hand.strike(KeyCode.ENTER)),
                new Step("", () -> hand.type("make the title 400px wide")),
                new Step("rejected", () -> hand.strike(KeyCode.ENTER)),
                new Step("", this::leaveSentence),
                new Step("", () -> hand.click(100, 300)),
                new Step("", () -> hand.press(100, 300)),
                new Step("", () -> hand.move(104, 280)),
                new Step("refused", () -> hand.move(110, 240)),
                new Step("", () -> hand.strike(KeyCode.ESCAPE)),
                new Step("", () -> hand.release(110, 240)),
                new Step("history", () -> shell.dock(Side.BOTTOM).show("history")),
                new Step("", () -> shell.action("edit.undo").run().run()),
                new Step("profiler", () -> shell.dock(Side.BOTTOM).show("profiler")),
                new Step("dark", () -> theme.choiceProperty().set(Theme.Choice.DARK)),
                new Step("small", this::small));
    }

    private void sentence() {
        shell.action("view.command").run().run();
    }

    private void leaveSentence() {
        hand.strike(KeyCode.ESCAPE);
        hand.strike(KeyCode.ESCAPE);
        hand.strike(KeyCode.ESCAPE);
    }

    private void small() {
        theme.choiceProperty().set(Theme.Choice.LIGHT);
        shell.dock(Side.BOTTOM).openProperty().set(false);
        stage.setWidth(800);
        stage.setHeight(600);
    }
}
