package dev.cyanotype.editor.shell;

import dev.cyanotype.editor.files.OpenDocument;
import dev.cyanotype.editor.shell.DemonstrationSteps.Step;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.document.DocumentViewModel.Teller;
import dev.cyanotype.editor.support.look.Theme;
import dev.cyanotype.pipeline.Command;
import dev.cyanotype.pipeline.Recover;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A longer session before the profiler, for its pictures: many sentences, some of them refused, and drags. */
record ProfilerSteps(DemonstrationSteps session) {
    private static final int SENTENCES = 1_200;
    private static final int AT_A_TIME = 25;
    private static final int CALM = 60;
    private static final int AFTERWARDS = 12;
    private static final List<String> SAID = List.of(
            "make the title bold", "make the title red", "make the third button blue and larger", "set the font size of the title to 24px",
            "make it modern", "change the title colour", "make all buttons green", "undo", "make the title 400px wide",
            "set the text of the title to 'Autumn sale'", "make the header maroon", "make the hero background navy blue", "undo",
            "redo", "make nobody_1 green", "make the title italic", "set the corner radius of the cta to 12px", "make the cta blue",
            "make the cta red and its text bold", "make every text grey");

    static List<Step> of(DemonstrationSteps session) {
        return new ProfilerSteps(session).all();
    }

    private List<Step> all() {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step("", () -> {
            window(1_280, 800);
            session.shell().dock(Side.BOTTOM).show("profiler");
        }));
        var random = new SplittableRandom(4);
        for (int i = 0; i < SENTENCES / AT_A_TIME; i++) {
            steps.add(new Step("", () -> say(random, AT_A_TIME)));
        }
        for (int i = 0; i < CALM; i++) {
            steps.add(new Step("", () -> say(random, 1)));
        }
        drag(steps, random);
        steps.add(new Step("profiler-docked", () -> lookAgain(6)));
        steps.add(new Step("", () -> press("#profiler-pin")));
        drag(steps, random);
        steps.add(new Step("", this::whole));
        steps.add(new Step("profiler-large", () -> lookAgain(11)));
        steps.add(new Step("profiler-dark", () -> session.theme().choiceProperty().set(Theme.Choice.DARK)));
        steps.add(new Step("", () -> press("#profiler-compare")));
        steps.add(new Step("", () -> press("#compare-run")));
        steps.add(new Step("before-after-dark", () -> {}));
        steps.add(new Step("before-after", () -> session.theme().choiceProperty().set(Theme.Choice.LIGHT)));
        steps.add(new Step("", () -> press("#profiler-live")));
        steps.add(new Step("", () -> window(800, 600)));
        steps.add(new Step("profiler-small", () -> session.shell().dock(Side.BOTTOM).resize(260)));
        return steps;
    }

    private void window(double width, double height) {
        session.stage().setWidth(width);
        session.stage().setHeight(height);
    }

    /** The profiler with most of the window. */
    private void whole() {
        session.shell().dock(Side.LEFT).openProperty().set(false);
        session.shell().dock(Side.RIGHT).openProperty().set(false);
        session.shell().dock(Side.BOTTOM).resize(560);
    }

    private DocumentViewModel document() {
        OpenDocument open = session.shell().documents().workspace().activeProperty().get();
        return Objects.requireNonNull(open).model();
    }

    private void say(RandomGenerator random, int sentences) {
        for (int i = 0; i < sentences; i++) {
            String sentence = SAID.get(random.nextInt(SAID.size()));
            document().carryOut(new Command.Sentence(sentence, Recover.OFF), Teller.CALLER);
        }
    }

    private void drag(List<Step> steps, RandomGenerator random) {
        steps.add(new Step("", () -> session.hand().press(190, 210)));
        for (int i = 1; i <= 24; i++) {
            int moved = i;
            steps.add(new Step("", () -> session.hand().move(190 + moved * 0.75, 210 + moved / 4.0)));
        }
        steps.add(new Step("", () -> session.hand().release(208, 216)));
        for (int i = 0; i < AFTERWARDS; i++) {
            steps.add(new Step("", () -> say(random, 1)));
        }
    }

    /** Brings the figures up to date, and selects the run so many before the latest. */
    private void lookAgain(int back) {
        session.shell().dock(Side.BOTTOM).openProperty().set(false);
        session.shell().dock(Side.BOTTOM).openProperty().set(true);
        Node timeline = session.shell().scene().lookup("#profiler-timeline");
        for (int i = 0; i < back; i++) {
            timeline.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.LEFT, false, false, false, false));
        }
    }

    private void press(String button) {
        ((ButtonBase) session.shell().scene().lookup(button)).fire();
    }
}
