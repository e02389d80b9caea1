package dev.cyanotype.editor.arrange;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.editor.support.clipboard.Clip;
import dev.cyanotype.editor.support.clipboard.ClipReader;
import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.language.Code;
import dev.cyanotype.pipeline.Command;
import dev.cyanotype.pipeline.plan.Incoming;
import dev.cyanotype.pipeline.plan.Planned;
import java.util.ArrayList;
import java.util.List;

/**
 * Pasting: into the component that is selected where things can lie in it and these are narrower; next to what was copied where that is still there;
 * else where it lay in the document that it comes from.
 */
final class Pasting {
    private Pasting() {}

    /** The command that pasting a text comes to. It is read where the command is carried out, since it may be long. */
    static Command of(String text, List<String> selection) {
        return new Command.Composed("paste", document -> switch (ClipReader.read(text)) {
            case ClipReader.Read.Nothing(String why) -> Planned.refused(Code.INVALID_VALUE, why);
            case ClipReader.Read.Found(Clip clip) -> planned(clip, selection, document);
        });
    }

    private static Planned planned(Clip clip, List<String> selection, Blueprint document) {
        var incoming = new Incoming(clip.components());
        boolean own = clip.screen() != null && clip.screen().equals(document.members().string("screen_id"));
        Component selected = selection.size() == 1 ? document.component(selection.getFirst()) : null;
        boolean fits = selected != null && incoming.box().width() < selected.box().width();
        if (selected != null && fits && isHolder(selected) && !(own && holds(clip.components(), selected.id()))) {
            return incoming.inside(selected.id(), document);
        }
        return own ? incoming.nextTo(ids(clip), document) : incoming.inPlace(document);
    }

    private static boolean isHolder(Component component) {
        return component.type().isContainerLike() && component.type() != ComponentType.IMAGE;
    }

    private static List<String> ids(Clip clip) {
        List<String> ids = new ArrayList<>();
        for (JsonObject component : clip.components()) {
            ids.add(String.valueOf(component.string("id")));
        }
        return ids;
    }

    private static boolean holds(List<JsonObject> components, String id) {
        for (JsonObject component : components) {
            if (component.get("id") instanceof JsonString own && own.value().equals(id)) {
                return true;
            }
            if (component.get("children") instanceof JsonArray children) {
                List<JsonObject> inner = new ArrayList<>();
                children.items().forEach(each -> {
                    if (each instanceof JsonObject object) {
                        inner.add(object);
                    }
                });
                if (holds(inner, id)) {
                    return true;
                }
            }
        }
        return false;
    }
}
