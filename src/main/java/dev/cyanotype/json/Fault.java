package dev.cyanotype.json;

/**
 * One thing that keeps a file from being read.
 *
 * @param line from 1
 * @param column from 1, in code points
 * @param path the way to the value at fault, as far as it is known
 * @param message one line, for a person
 */
public record Fault(int line, int column, JsonPath path, String message) {

    /** Such as {@code 12:7: components[3].bbox: the name "width" stands twice in one object}. */
    @Override
    public String toString() {
        String place = path.toString();
        return line + ":" + column + ": " + (place.isEmpty() ? "" : place + ": ") + message;
    }
}
