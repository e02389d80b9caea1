package dev.cyanotype.editor.history;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.history.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** The picture of one of two states, with the places that differ outlined on it. */
final class ComparedPicture extends Region {
    private final ImageView picture = new ImageView();
    private final Blueprint state;
    private final List<Outline> outlines = new ArrayList<>();
    private final RevisionPictures pictures;
    private int size;

    private record Outline(Box box, Rectangle shape) {}

    ComparedPicture(Blueprint state, boolean before, List<Difference> differences, RevisionPictures pictures) {
        this.state = state;
        this.pictures = pictures;
        getStyleClass().add("compared-picture");
        picture.setPreserveRatio(true);
        for (Difference each : differences) {
            Box box = before ? each.before() : each.after();
            if (box != null) {
                outlines.add(outline(box, each.kind()));
            }
        }
        getChildren().add(picture);
        outlines.forEach(each -> getChildren().add(each.shape()));
        setMinSize(40, 40);
        setPrefSize(160, 160);
    }

    private static Outline outline(Box box, Difference.Kind kind) {
        var shape = new Rectangle();
        shape.getStyleClass().addAll("compared-outline", kind.name().toLowerCase(Locale.ROOT));
        return new Outline(box, shape);
    }

    /** Asks for a picture that is no smaller than it is seen, and less than twice as large. */
    private void draw(double seen) {
        int wanted = Integer.highestOneBit(Math.clamp((int) Math.ceil(seen), 64, 1024) * 2 - 1);
        if (wanted != size) {
            size = wanted;
            Image there = pictures.find(state, wanted, () -> size == wanted, picture::setImage);
            picture.setImage(there == null ? picture.getImage() : there);
        }
    }

    @Override
    protected void layoutChildren() {
        double scale = Math.min(getWidth() / state.frame().width(), getHeight() / state.frame().height());
        double left = snapPositionX((getWidth() - scale * state.frame().width()) / 2);
        picture.setFitWidth(scale * state.frame().width());
        picture.setFitHeight(scale * state.frame().height());
        picture.relocate(left, 0);
        draw(Math.max(picture.getFitWidth(), picture.getFitHeight()));
        for (Outline each : outlines) {
            each.shape().setX(left + scale * each.box().x());
            each.shape().setY(scale * each.box().y());
            each.shape().setWidth(Math.max(2, scale * each.box().width()));
            each.shape().setHeight(Math.max(2, scale * each.box().height()));
        }
    }
}
