package dev.cyanotype.editor.find;

import dev.cyanotype.edit.MemberPath;

/**
 * A member in which what is searched for occurs.
 *
 * @param id the component
 * @param path the member
 * @param value what stands there
 * @param occurrences how often it occurs there
 */
record Match(String id, MemberPath path, String value, int occurrences) {

    /** Whether an edit can change it: ids, types and roles stay what they are. */
    boolean isReplaceable() {
        return path.names().size() > 1 || !path.first().equals("id") && !path.first().equals("type") && !path.first().equals("role");
    }

    /** Whether it is in the same place as another. */
    boolean isWhere(Match other) {
        return id.equals(other.id) && path.equals(other.path);
    }
}
