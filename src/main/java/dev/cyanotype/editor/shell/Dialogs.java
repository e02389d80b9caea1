package dev.cyanotype.editor.shell;

import dev.cyanotype.blueprint.Problem;
import dev.cyanotype.editor.files.Asking;
import dev.cyanotype.editor.files.RefusedFile;
import dev.cyanotype.editor.files.Settlement;
import dev.cyanotype.editor.files.SettlingViewModel;
import dev.cyanotype.editor.support.clipboard.TextClipboard;
import dev.cyanotype.history.ThreeWay;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Questions and findings, asked and shown over the window. */
public final class Dialogs implements Asking {
    private final Overlay overlay;
    private final FileChoice choice;
    private final TextClipboard clipboard;

    public Dialogs(Overlay overlay, FileChoice choice, TextClipboard clipboard) {
        this.overlay = overlay;
        this.choice = choice;
        this.clipboard = clipboard;
    }

    @Override
    public void whichToOpen(Consumer<List<Path>> chosen) {
        chosen.accept(choice.open());
    }

    @Override
    public void whereToSave(String name, @Nullable Path folder, Consumer<Path> chosen) {
        choice.save(name, folder).ifPresent(chosen);
    }

    @Override
    public void aboutUnsaved(List<String> names, Consumer<Unsaved> answer) {
        boolean one = names.size() == 1;
        var text = wrapped(one
                ? "Your changes are lost if you don't save them."
                : "Changes to " + String.join(", ", names) + " are lost if you don't save them.");
        Button save = button(one ? "Save" : "Save all", () -> answer.accept(Unsaved.SAVE));
        save.setId("unsaved-save");
        save.setDefaultButton(true);
        Button cancel = button("Cancel", () -> answer.accept(Unsaved.CANCEL));
        cancel.setId("unsaved-cancel");
        Button discard = button("Don't save", () -> answer.accept(Unsaved.DISCARD));
        discard.setId("unsaved-discard");
        discard.getStyleClass().add("danger");
        String title = one ? "Save " + names.getFirst() + "?" : "Save " + names.size() + " documents?";
        overlay.show(
                new Overlay.Sheet(title, text, List.of(save, cancel, discard), null, Overlay.Size.SMALL),
                () -> answer.accept(Unsaved.CANCEL));
    }

    @Override
    public void showRefused(RefusedFile refused) {
        int total = refused.total();
        var head = wrapped((total == 1 ? "One thing stands" : total + " things stand") + " against it, and nothing was opened:");
        head.setMinHeight(Label.USE_PREF_SIZE);
        var list = new ListView<Problem>();
        list.getItems().setAll(refused.problems());
        list.setCellFactory(_ -> new ProblemCell());
        list.setPrefHeight(Math.clamp(refused.problems().size() * 44.0, 88, 360));
        list.setId("refused-list");
        list.setAccessibleText("What stands against it");
        list.setFocusTraversable(true);
        var content = new VBox(head, list);
        content.getStyleClass().add("dialog-list");
        int more = total - refused.problems().size();
        if (more > 0) {
            content.getChildren().add(wrapped("and " + more + " more"));
        }
        Button close = button("Close", () -> {});
        close.setDefaultButton(true);
        var copy = new Button("Copy");
        copy.setOnAction(_ -> clipboard.put(refused.text()));
        String title = refused.file().getFileName() + " cannot be opened";
        overlay.show(new Overlay.Sheet(title, content, List.of(close, copy), null, new Overlay.Size(640, 0)));
    }

    @Override
    public void showNotes(String title, List<String> lines) {
        var list = new ListView<String>();
        list.getItems().setAll(lines);
        list.setPrefHeight(Math.clamp(lines.size() * 30.0 + 4, 60, 360));
        Button close = button("Close", () -> {});
        close.setDefaultButton(true);
        var copy = new Button("Copy");
        copy.setOnAction(_ -> clipboard.put(String.join("\n", lines)));
        overlay.show(new Overlay.Sheet(
                "What was filled in: " + title, list, List.of(close, copy), null, new Overlay.Size(640, 0)));
    }

    @Override
    public void howToSettle(String name, ThreeWay sides, Consumer<Settlement> answer) {
        var model = new SettlingViewModel(sides);
        Button merge = button("Merge", () -> answer.accept(new Settlement.Merge(model.taken())));
        merge.setId("settling-merge");
        merge.setDefaultButton(true);
        Button mine = button("Keep mine", () -> answer.accept(new Settlement.KeepMine()));
        mine.setId("settling-mine");
        Button theirs = button("Take the file's", () -> answer.accept(new Settlement.TakeTheirs()));
        theirs.setId("settling-theirs");
        overlay.show(new Overlay.Sheet(
                name + " here and in its file",
                new SettlingView(model).node(),
                List.of(merge, mine, theirs, button("Cancel", () -> {})),
                null,
                new Overlay.Size(720, 0)));
    }

    /** A button that closes the dialog and then does something. */
    private Button button(String label, Runnable run) {
        var button = new Button(label);
        button.setOnAction(_ -> {
            overlay.close();
            run.run();
        });
        return button;
    }

    private static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    /** A finding with its place above it. */
    private static final class ProblemCell extends ListCell<Problem> {
        private final Label place = new Label();
        private final Label message = new Label();
        private final Node both = new VBox(place, message);

        ProblemCell() {
            place.getStyleClass().add("problem-place");
            message.setWrapText(true);
            message.setMinHeight(Label.USE_PREF_SIZE);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Problem problem, boolean empty) {
            super.updateItem(problem, empty);
            setText(null);
            setGraphic(empty ? null : both);
            if (!empty) {
                place.setText(problem.place().isEmpty() ? "the whole file" : problem.place());
                message.setText(problem.message());
            }
        }
    }
}
