package dev.cyanotype.interchange;

/**
 * The finding that the boxes of a file make more sense as corners, [x1, y1, x2, y2], than as [x, y, width, height].
 *
 * @param asSizes how many boxes overlap or leave the screen, or pairs of them, as they are read
 * @param asCorners how many would as corners
 */
public record CornerSuspicion(int asSizes, int asCorners) {

    /** One sentence for a person. */
    public String message() {
        return "the boxes look like corners [x1, y1, x2, y2] rather than [x, y, width, height]: as they stand there "
                + (asSizes == 1 ? "is 1 overlap or box" : "are " + asSizes + " overlaps or boxes") + " beyond the screen, as corners "
                + (asCorners == 0 ? "none" : "only " + asCorners);
    }
}
