package dev.cyanotype.editor.problems;

import dev.cyanotype.rules.Severity;
import java.util.Locale;

/** What people call rules. */
final class RuleNames {
    private RuleNames() {}

    static String title(String rule) {
        return switch (rule) {
            case "schema" -> "Not as the schema says";
            case "unique-id" -> "Ids used twice";
            case "locked-member" -> "Locked members changed";
            case "bounds" -> "Out of bounds";
            case "overlap" -> "Overlapping";
            case "touch-target" -> "Too small to touch";
            case "readable-text" -> "Text size";
            case "invisible-text" -> "Invisible text";
            case "contrast" -> "Low contrast";
            case "off-token-colour" -> "No token colour";
            case "off-grid-spacing" -> "Off the grid";
            case "image-source" -> "Picture sources";
            default -> capital(rule.replace('-', ' '));
        };
    }

    static String plural(Severity severity) {
        return capital(severity.wireName()) + "s";
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
