package dev.cyanotype.language;

import java.util.List;

/**
 * Why a command was not carried out.
 *
 * @param code the reason
 * @param message one sentence that a person understands
 * @param suggestions sentences that would be applied to this document, best first
 */
public record Rejection(Code code, String message, List<String> suggestions) {

    public Rejection {
        suggestions = List.copyOf(suggestions);
    }

    public static Rejection of(Code code, String message) {
        return new Rejection(code, message, List.of());
    }
}
