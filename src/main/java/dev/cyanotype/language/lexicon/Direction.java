package dev.cyanotype.language.lexicon;

/** A way to move. */
public enum Direction {
    LEFT(-1, 0),
    RIGHT(1, 0),
    UP(0, -1),
    DOWN(0, 1);

    private final int right;
    private final int down;

    Direction(int right, int down) {
        this.right = right;
        this.down = down;
    }

    public int right() {
        return right;
    }

    public int down() {
        return down;
    }
}
