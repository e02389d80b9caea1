package dev.cyanotype.blueprint.schema;

import dev.cyanotype.json.JsonPath;

/**
 * One value that is not what the schema demands.
 *
 * @param path the way to it from the root that was checked
 * @param message what it must be and what it is, on one line
 */
public record SchemaFault(JsonPath path, String message) {

    /** Such as {@code components[3].bbox[2]: must be greater than 0, is -4}. */
    @Override
    public String toString() {
        String place = path.toString();
        return place.isEmpty() ? message : place + ": " + message;
    }
}
