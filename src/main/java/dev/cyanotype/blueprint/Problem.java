package dev.cyanotype.blueprint;

/**
 * One thing that keeps a file from being opened.
 *
 * @param place where it stands: the way to the value, before it line and column where the file is no JSON; empty for the
 *     whole file
 * @param message one line, for a person
 */
public record Problem(String place, String message) {

    /** Such as {@code components[3].bbox[2]: must be greater than 0, is -4}. */
    @Override
    public String toString() {
        return place.isEmpty() ? message : place + ": " + message;
    }
}
