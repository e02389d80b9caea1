package dev.cyanotype.rules;

/** How much a finding matters. */
public enum Severity {
    ERROR,
    WARNING,
    HINT
}
