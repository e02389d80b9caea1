package dev.cyanotype.rules;

import java.util.Locale;

/** How much a finding weighs, the heaviest first. */
public enum Severity {
    /** Rejects an edit that brings it in or makes it worse. */
    ERROR,
    WARNING,
    HINT;

    private final String wireName = name().toLowerCase(Locale.ROOT);

    /** The name that stands in reports and in {@code meta.rules}. */
    public String wireName() {
        return wireName;
    }
}
