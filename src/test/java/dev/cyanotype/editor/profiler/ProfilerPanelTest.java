package dev.cyanotype.editor.profiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.edit.Edit;
import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.editor.support.FirstFrame;
import dev.cyanotype.editor.support.Frame;
import dev.cyanotype.editor.support.clipboard.TextClipboard;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.look.Theme;
import dev.cyanotype.pipeline.Command;
import dev.cyanotype.profile.Profile;
import dev.cyanotype.profile.compare.Comparison.Extent;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith({ApplicationExtension.class, FirstFrame.class})
class ProfilerPanelTest {
    private static final double APART = 15;

    @TempDir
    private Path folder;

    private final FxRobot robot = new FxRobot();
    private final DocumentViewModel document = Editing.sample("storefront");
    private final TextClipboard clipboard = TextClipboard.own();
    private final ProfilerViewModel model = new ProfilerViewModel(Editing.core(), Threads.direct(), (_, _) -> {});
    private final BeforeAfterViewModel comparison = new BeforeAfterViewModel(Editing.core(), Threads.direct());
    private final ExportViewModel exports = new ExportViewModel(
            model, comparison, new ExportViewModel.Doors(Threads.direct(), _ -> {}, name -> Optional.of(folder.resolve(name))));
    private Stage stage;
    private Theme theme;
    private Scene scene;

    @Start
    void start(Stage given) {
        stage = given;
        theme = new Theme();
        var panel = new ProfilerPanel(model, comparison, exports, clipboard);
        scene = new Scene(new BorderPane(panel.node()), 900, 480);
        theme.choiceProperty().set(Theme.Choice.LIGHT);
        theme.dress(scene);
        panel.model().show(document);
        panel.model().setSeen(true);
        stage.setScene(scene);
        stage.show();
    }

    @Stop
    void close() {
        stage.hide();
    }

    private void frame() {
        WaitForAsyncUtils.waitForFxEvents();
        Frame.pass(() -> scene);
    }

    private void say(String... sentences) {
        robot.interact(() -> List.of(sentences).forEach(document::say));
        frame();
        robot.interact(model::refreshFigures);
        frame();
    }

    private <T extends Node> T find(String query, Class<T> type) {
        return type.cast(Objects.requireNonNull(scene.lookup(query), query));
    }

    /** The middle of the bar of a run: the latest is 0. */
    private Point2D bar(int fromRight) {
        Node timeline = find("#profiler-timeline", Node.class);
        Bounds bounds = timeline.getLayoutBounds();
        double right = Math.floor(bounds.getWidth()) - TimelineChart.RIGHT;
        return timeline.localToScreen(right - fromRight * 8 - 5, bounds.getHeight() / 2);
    }

    private String selected() {
        Profile run = model.timeline().selectedProperty().get();
        return run == null ? "" : run.sentence();
    }

    @Test
    void theMouseIsToldAboutABarAndAClickTakesItApart() {
        say("make the title bold", "make it modern", "make the hero taller");
        robot.moveTo(bar(1));
        frame();
        assertTrue(model.timeline().hoveredWords().startsWith("make it modern\n"), model.timeline().hoveredWords());
        assertTrue(model.timeline().hoveredWords().contains("rejected, VAGUE"), model.timeline().hoveredWords());

        robot.clickOn(bar(2));
        frame();
        assertEquals("make the title bold", selected());
        assertTrue(find("#profiler-edit", ToggleButton.class).isSelected(), "the edit is brought to the front");
        String spoken = Objects.requireNonNull(find(".waterfall-chart", Node.class).getAccessibleText());
        assertTrue(spoken.startsWith("make the title bold; "), spoken);
    }

    @Test
    void keysWalkPauseAndPin() {
        say("make the title bold", "make the hero taller");
        robot.clickOn(bar(0));
        robot.push(KeyCode.LEFT);
        frame();
        assertEquals("make the title bold", selected());
        assertTrue(find("#profiler-timeline", Node.class).getAccessibleText().startsWith("make the title bold; "));

        robot.push(KeyCode.P);
        say("make the title italic");
        assertEquals(2, model.runs().size());
        assertTrue(find("#profiler-count", Label.class).getText().startsWith("Paused. 2 runs"));

        robot.push(KeyCode.P);
        frame();
        assertEquals(3, model.runs().size());

        robot.push(KeyCode.B);
        assertNotNull(model.baselineProperty().get());
        robot.push(KeyCode.L);
        assertTrue(model.timeline().logProperty().get());
        robot.push(KeyCode.ESCAPE);
        assertEquals("", selected());
    }

    @Test
    void theFilterHoldsWhatIsTyped() {
        say("make the title bold", "make it modern", "make the hero taller");
        robot.clickOn("#profiler-filter").write("hero", 0);
        frame();

        assertEquals(List.of("make the hero taller"), model.runs().stream().map(Profile::sentence).toList());
        robot.interact(() -> find("#profiler-filter", TextField.class).clear());
        assertEquals(3, model.runs().size());
    }

    @Test
    void theWheelZoomsAndWithShiftPans() {
        robot.interact(() -> {
            for (int i = 0; i < 130; i++) {
                document.tryOut(new Command.Gesture(List.of(new Edit.MoveComponent("title_1", 1, 0))));
            }
        });
        frame();
        int step = model.timeline().zoomProperty().get().step();
        scroll(40, false);
        assertEquals(step - 1, model.timeline().zoomProperty().get().step());

        long end = model.timeline().span().end();
        scroll(80, true);
        assertNotEquals(end, model.timeline().span().end());
    }

    private void scroll(double by, boolean shift) {
        Node timeline = find("#profiler-timeline", Node.class);
        robot.interact(() -> timeline.fireEvent(new ScrollEvent(
                ScrollEvent.SCROLL, 400, 60, 400, 60, shift, false, false, false, false, false, 0, by, 0, by,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null)));
        frame();
    }

    @Test
    void whatIsPinnedStandsBesideWhatIsNow() {
        say("make the title bold", "make the hero taller");
        robot.clickOn("#profiler-pin");
        say("make the title italic");

        List<String> before = scene.getRoot().lookupAll(".profiler-before").stream()
                .filter(Node::isVisible).map(node -> ((Label) node).getText()).toList();
        assertEquals(20, before.size(), before.toString());
        assertTrue(find("#profiler-count", Label.class).getText().endsWith("Against 2 runs pinned"));
    }

    @Test
    void beforeAndAfterAreRunShownCopiedAndWritten() throws Exception {
        say("make the title bold", "make the hero taller", "move the title down 4px");
        robot.clickOn("#profiler-compare");
        frame();
        assertTrue(find("#compare-copy", Button.class).isDisabled());
        robot.interact(() -> comparison.run(new Extent(5, 1, 1, 1)));
        frame();

        Node chart = find("#before-after-chart", Node.class);
        assertTrue(chart.isVisible());
        assertTrue(chart.getAccessibleText().contains("baseline against optimised"), chart.getAccessibleText());
        robot.clickOn("#compare-copy");
        assertEquals(chart.getAccessibleText(), clipboard.text());
        robot.clickOn("#compare-png");
        frame();
        byte[] png = Files.readAllBytes(folder.resolve("before-after.png"));
        var picture = new Image(new ByteArrayInputStream(png));
        assertEquals(2_560, picture.getWidth());
        assertEquals(1_440, picture.getHeight());
    }

    @Test
    void nothingIsDrawnOrTimedWhileNobodySees() {
        say("make the title bold");
        robot.interact(() -> model.setSeen(false));
        int frames = model.machine().frames().size();
        long drawn = model.machine().drawing().total();
        robot.interact(() -> document.say("make the title italic"));
        robot.interact(Platform::requestNextPulse);
        frame();

        assertEquals(frames, model.machine().frames().size());
        assertEquals(drawn, model.machine().drawing().total());

        robot.interact(() -> model.setSeen(true));
        frame();
        assertTrue(model.machine().frames().size() > frames);
        assertTrue(model.machine().drawing().total() > drawn);
    }

    @Test
    void framesWithoutAnythingNewDrawNothing() {
        say("make the title bold");
        frame();
        long drawn = model.machine().drawing().total();
        frame();

        assertEquals(drawn, model.machine().drawing().total());
    }

    @Test
    void noLabelIsCutOffAtAnySize() {
        say("make the title bold", "make the hero taller");
        robot.clickOn("#profiler-pin");
        say("make the title italic");
        for (double[] size : new double[][] {{1_280, 520}, {900, 480}, {745, 180}}) {
            robot.interact(() -> {
                stage.setWidth(size[0]);
                stage.setHeight(size[1]);
            });
            frame();
            frame();
            for (Node node : scene.getRoot().lookupAll(".profiler-figure")) {
                Bounds bounds = node.localToScene(node.getLayoutBounds());
                if (isShown(node) && !((Label) node).getText().isEmpty()) {
                    assertTrue(bounds.getMaxX() <= scene.getWidth() && bounds.getMaxY() <= scene.getHeight() + 1,
                            ((Label) node).getText() + " at " + size[0] + " × " + size[1] + ": " + bounds);
                }
            }
        }
    }

    private static boolean isShown(Node node) {
        for (Parent at = node.getParent(); at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.isVisible();
    }

    @Test
    void stagesCanBeToldApartByEverybodyInBothThemes() {
        for (Theme.Choice choice : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
            robot.interact(() -> theme.choiceProperty().set(choice));
            frame();
            Chart chart = find(".timeline-chart", Chart.class);
            for (dev.cyanotype.pipeline.Stage one : dev.cyanotype.pipeline.Stage.values()) {
                double contrast = ColourVision.contrast(chart.of(one), chart.ground.get());
                assertTrue(contrast >= 3, one + " in " + choice + ": " + contrast);
                for (dev.cyanotype.pipeline.Stage other : dev.cyanotype.pipeline.Stage.values()) {
                    for (ColourVision vision : ColourVision.values()) {
                        double apart = vision.difference(chart.of(one), chart.of(other));
                        assertTrue(one == other || apart >= APART, one + " and " + other + " with " + vision + " in " + choice + ": " + apart);
                    }
                }
            }
        }
        robot.interact(() -> theme.choiceProperty().set(Theme.Choice.LIGHT));
    }
}
