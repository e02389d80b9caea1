package dev.cyanotype.editor.commandbar;

import dev.cyanotype.language.completion.Mark;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.layout.Pane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;

/**
 * The lines under the words of a field, and what could follow its caret: laid over the field, from where the field itself says
 * that its letters are, so that they go along when it scrolls.
 */
final class MarkLines extends Pane {
    private static final double THICKNESS = 2;
    private static final double WAVE = 2;

    private final TextField field;
    private final Label ghost = new Label();
    private Marked marked = Marked.NOTHING;

    MarkLines(TextField field) {
        this.field = field;
        setMouseTransparent(true);
        ghost.getStyleClass().add("ghost");
        getChildren().add(ghost);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        field.caretPositionProperty().subscribe(this::requestLayout);
        field.skinProperty().subscribe(this::requestLayout);
        field.widthProperty().subscribe(this::requestLayout);
    }

    void show(Marked now) {
        marked = now;
        requestLayout();
    }

    void showGhost(String text) {
        ghost.setText(text);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        getChildren().setAll(ghost);
        if (field.getSkin() instanceof TextFieldSkin skin) {
            int length = field.getLength();
            List<Mark> marks = marked.text().equals(field.getText()) ? marked.marks() : List.of();
            for (Mark mark : marks) {
                if (mark.to() <= length && mark.from() < mark.to()) {
                    Rectangle2D first = skin.getCharacterBounds(mark.from());
                    Rectangle2D last = skin.getCharacterBounds(mark.to() - 1);
                    getChildren().add(line(mark.kind(), first.getMinX(), last.getMaxX(), first.getMaxY()));
                }
            }
            Rectangle2D end = skin.getCharacterBounds(length);
            ghost.autosize();
            ghost.relocate(snapPositionX(end.getMinX()), snapPositionY((getHeight() - ghost.getHeight()) / 2));
            boolean fits = end.getMinX() + ghost.getWidth() <= getWidth();
            ghost.setVisible(fits && !ghost.getText().isEmpty() && field.getCaretPosition() == length);
        }
    }

    private static Path line(Mark.Kind kind, double from, double to, double bottom) {
        var line = new Path();
        double y = Math.round(bottom) + THICKNESS / 2;
        line.getElements().add(new MoveTo(from, y));
        if (kind == Mark.Kind.UNKNOWN) {
            boolean up = true;
            for (double x = from + WAVE; x <= to; x += WAVE) {
                line.getElements().add(new LineTo(x, up ? y - WAVE : y));
                up = !up;
            }
        } else {
            line.getElements().add(new LineTo(to, y));
        }
        line.getStyleClass().addAll("mark", kind.name().toLowerCase(Locale.ROOT));
        return line;
    }
}
