package dev.cyanotype.json;

import java.util.Arrays;

/** The parts read so far of the objects and arrays that are still open, the innermost on top. */
final class PartStack<T> {
    private T[] parts;
    private int size;

    PartStack(T[] room) {
        parts = room;
    }

    int size() {
        return size;
    }

    T get(int index) {
        return parts[index];
    }

    void push(T part) {
        if (size == parts.length) {
            parts = Arrays.copyOf(parts, size * 2);
        }
        parts[size++] = part;
    }

    void cutTo(int mark) {
        size = mark;
    }

    /** The parts above a mark. */
    T[] copyFrom(int mark) {
        return Arrays.copyOfRange(parts, mark, size);
    }

    int hashFrom(int mark) {
        int hash = size - mark;
        for (int i = mark; i < size; i++) {
            hash = 31 * hash + parts[i].hashCode();
        }
        return hash;
    }

    /** Whether the parts above a mark are these very objects. */
    boolean isFrom(int mark, T[] others) {
        if (others.length != size - mark) {
            return false;
        }
        for (int i = 0; i < others.length; i++) {
            if (others[i] != parts[mark + i]) {
                return false;
            }
        }
        return true;
    }
}
