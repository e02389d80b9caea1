package dev.cyanotype.language.resolve;

import dev.cyanotype.blueprint.BlueprintView;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.blueprint.Frame;
import dev.cyanotype.blueprint.Place;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.geometry.SpatialIndex;
import dev.cyanotype.json.JsonObject;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A document that counts the components that it was asked for, one by one or in passing. */
final class CountingView implements BlueprintView {
    private final BlueprintView document;
    private int visited;

    CountingView(BlueprintView document) {
        this.document = document;
    }

    int visited() {
        return visited;
    }

    private <T> Consumer<T> counting(Consumer<T> visit) {
        return each -> {
            visited++;
            visit.accept(each);
        };
    }

    @Override
    public @Nullable Component component(String id) {
        visited++;
        return document.component(id);
    }

    @Override
    public @Nullable Place place(String id) {
        visited++;
        return document.place(id);
    }

    @Override
    public int childCount(@Nullable String parent) {
        return document.childCount(parent);
    }

    @Override
    public Component child(@Nullable String parent, int index) {
        visited++;
        return document.child(parent, index);
    }

    @Override
    public void forEachChild(@Nullable String parent, Consumer<Component> visit) {
        document.forEachChild(parent, counting(visit));
    }

    @Override
    public void forEach(ComponentType type, Consumer<Component> visit) {
        document.forEach(type, counting(visit));
    }

    @Override
    public int count(ComponentType type) {
        return document.count(type);
    }

    @Override
    public int count() {
        return document.count();
    }

    @Override
    public @Nullable Component nth(ComponentType type, int index) {
        visited++;
        return document.nth(type, index);
    }

    @Override
    public void near(Box area, Consumer<SpatialIndex.Entry> found) {
        document.near(area, counting(found));
    }

    @Override
    public JsonObject members() {
        return document.members();
    }

    @Override
    public Frame frame() {
        return document.frame();
    }
}
