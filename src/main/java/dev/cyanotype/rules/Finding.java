package dev.cyanotype.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that a rule has against a component. */
public record Finding(
        String rule,
        Severity severity,
        @Nullable String component,
        @Nullable String other,
        String message,
        double measure,
        List<String> fixes) {}
