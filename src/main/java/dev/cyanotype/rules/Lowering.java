package dev.cyanotype.rules;

import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of the rules in {@code meta.rules}: {@code "warning"}, {@code "off"}, or {@code {"except": [ids]}} for
 * components that a rule is off for. Nothing there raises a rule, and nothing lowers one that is binding.
 */
public final class Lowering {
    private static final String WARNING = "warning";
    private static final String OFF = "off";

    private final @Nullable JsonObject rules;

    private Lowering(@Nullable JsonObject rules) {
        this.rules = rules;
    }

    /** What the members of a screen say. */
    public static Lowering of(JsonObject screen) {
        JsonObject meta = screen.object("meta");
        return new Lowering(meta == null ? null : meta.object("rules"));
    }

    /**
     * A rule that a document lowers.
     *
     * @param rule its id
     * @param severity what its findings weigh, or null where it is off
     * @param except the ids of the components for which alone it is off; empty where it is lowered for all
     */
    public record Lowered(String rule, @Nullable Severity severity, List<String> except) {
        public Lowered {
            except = List.copyOf(except);
        }
    }

    /** The rules that are lowered, in the order of the rules. */
    public List<Lowered> lowered(Rules all) {
        List<Lowered> lowered = new ArrayList<>();
        for (int i = 0; i < all.count(); i++) {
            Rule rule = all.get(i);
            JsonValue said = said(rule);
            List<String> except = exceptions(said);
            if (isOff(rule)) {
                lowered.add(new Lowered(rule.id(), null, List.of()));
            } else if (!except.isEmpty()) {
                lowered.add(new Lowered(rule.id(), rule.severity(), except));
            } else if (severity(rule) != rule.severity()) {
                lowered.add(new Lowered(rule.id(), severity(rule), List.of()));
            }
        }
        return List.copyOf(lowered);
    }

    private static List<String> exceptions(@Nullable JsonValue said) {
        List<String> ids = new ArrayList<>();
        if (said instanceof JsonObject object && object.get("except") instanceof JsonArray named) {
            for (int i = 0; i < named.size(); i++) {
                if (named.get(i) instanceof JsonString id) {
                    ids.add(id.value());
                }
            }
        }
        return List.copyOf(ids);
    }

    private @Nullable JsonValue said(Rule rule) {
        return rules == null || rule.isBinding() ? null : rules.get(rule.id());
    }

    /** A bit for each rule that is off for all components. */
    int off(Rules all) {
        if (rules == null) {
            return 0;
        }
        int off = 0;
        for (int i = 0; i < all.count(); i++) {
            off |= isOff(all.get(i)) ? 1 << i : 0;
        }
        return off;
    }

    /** Whether a rule is off for all components. */
    boolean isOff(Rule rule) {
        return said(rule) instanceof JsonString string && string.value().equals(OFF);
    }

    /** What a breach weighs in this document, or null where it does not count. */
    @Nullable Severity severity(Breach breach) {
        JsonValue said = said(breach.rule());
        if (said == null) {
            return breach.rule().severity();
        }
        if (isOff(breach.rule())) {
            return null;
        }
        for (String id : exceptions(said)) {
            if (breach.component() != null && breach.component().id().equals(id)
                    || breach.other() != null && breach.other().id().equals(id)) {
                return null;
            }
        }
        return severity(breach.rule());
    }

    private Severity severity(Rule rule) {
        boolean warning = said(rule) instanceof JsonString string && string.value().equals(WARNING);
        return warning && rule.severity() == Severity.ERROR ? Severity.WARNING : rule.severity();
    }
}
