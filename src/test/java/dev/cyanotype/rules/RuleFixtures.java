package dev.cyanotype.rules;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.blueprint.FixtureBlueprints;
import dev.cyanotype.edit.Change;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.EditPlanner;
import dev.cyanotype.edit.EditReader;
import dev.cyanotype.edit.Patch;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** Small screens and what the rules find in them, in one line each. */
final class RuleFixtures {
    /** A schema that demands one thing, which is enough to see that it is asked: opacity is 1 at most. */
    static final MemberSchema SCHEMA = new MemberSchema() {
        @Override
        public List<String> ofComponent(JsonObject members) {
            JsonObject visual = members.object("visual");
            return visual != null && visual.get("opacity") instanceof JsonNumber number && number.value() > 1
                    ? List.of("visual.opacity: must be at most 1, is " + number.written())
                    : List.of();
        }

        @Override
        public List<String> ofScreen(JsonObject members) {
            return members.string("orientation") instanceof String text && text.equals("diagonal")
                    ? List.of("orientation: must be portrait or landscape")
                    : List.of();
        }
    };

    static final Rules RULES = new Rules(SCHEMA);
    static final Verification VERIFICATION = new Verification(RULES);

    private static final String TOKENS =
            "{\"primary_color\":\"#112233\",\"accent_color\":\"#FFCC00\",\"base_spacing\":8,\"border_radius\":8}";

    private RuleFixtures() {}

    /** A screen of 375 by 812 of components as {@link #c} writes them. */
    static Blueprint screen(String... components) {
        return screenWith("", components);
    }

    /** The same with more members, each followed by a comma. */
    static Blueprint screenWith(String members, String... components) {
        String tokens = members.contains("\"tokens\"") ? "" : "\"tokens\":" + TOKENS + ",";
        return FixtureBlueprints.open("{\"screen_id\":\"s\",\"screen_type\":\"t\"," + tokens + members
                + "\"components\":[" + String.join(",", components) + "]}");
    }

    /** A component: its id, type and bbox, and the members of its {@code visual} as JSON without the braces. */
    static String c(String id, String type, String bbox, String visual) {
        return "{\"id\":\"" + id + "\",\"type\":\"" + type + "\",\"bbox\":[" + bbox + "],\"confidence\":1,\"visual\":{" + visual + "}}";
    }

    static String c(String id, String type, String bbox) {
        return c(id, type, bbox, "");
    }

    /** A component with a text. */
    static String t(String id, String type, String bbox, String visual) {
        return "{\"text\":\"Hello\"," + c(id, type, bbox, visual).substring(1);
    }

    /** A component with others inside. */
    static String in(String parent, String... children) {
        return parent.substring(0, parent.length() - 1) + ",\"children\":[" + String.join(",", children) + "]}";
    }

    /** A rule of {@code meta.rules}, as JSON, followed by a comma. */
    static String lowered(String rules) {
        return "\"meta\":{\"rules\":{" + rules + "}},";
    }

    /** What a rule finds in a screen: component and, where there is one, the other. */
    static List<String> found(String rule, Blueprint blueprint) {
        return lines(rule, VERIFICATION.all(blueprint));
    }

    static List<String> found(String rule, String... components) {
        return found(rule, screen(components));
    }

    static Finding one(String rule, Blueprint blueprint) {
        List<Finding> all = VERIFICATION.all(blueprint).stream().filter(finding -> finding.rule().equals(rule)).toList();
        if (all.size() != 1) {
            throw new AssertionError(all.size() + " findings: " + all);
        }
        return all.getFirst();
    }

    static List<String> lines(String rule, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(finding -> finding.component() + (finding.other() == null ? "" : " " + finding.other()))
                .toList();
    }

    /** What edits, given as canonical sentences, come to. */
    record Edited(Blueprint before, Blueprint after, Patch patch) {
        Verdict verdict(Coverage coverage) {
            return VERIFICATION.judge(before, after, patch, coverage);
        }
    }

    static Edited edited(Blueprint before, String... sentences) {
        List<Edit> edits = new ArrayList<>();
        for (String sentence : sentences) {
            Edit edit = EditReader.read(sentence);
            if (edit == null) {
                throw new IllegalArgumentException("not a canonical sentence: " + sentence);
            }
            edits.add(edit);
        }
        return edited(before, edits);
    }

    static Edited edited(Blueprint before, List<Edit> edits) {
        var draft = new Draft(before);
        List<Change> changes = new ArrayList<>();
        for (Edit edit : edits) {
            EditPlanner.apply(edit, draft, changes);
        }
        return new Edited(before, draft.build(), new Patch(changes));
    }

    /** What a rule says to an edit; the same for every coverage. */
    static List<String> judged(String rule, Blueprint before, String... sentences) {
        return lines(rule, verdict(before, sentences).findings());
    }

    static Verdict verdict(Blueprint before, String... sentences) {
        Edited edited = edited(before, sentences);
        Verdict scoped = edited.verdict(Coverage.SCOPED);
        for (Coverage coverage : Coverage.values()) {
            if (!edited.verdict(coverage).equals(scoped)) {
                throw new AssertionError(coverage + " says " + edited.verdict(coverage) + ", scoped " + scoped);
            }
        }
        return scoped;
    }
}
