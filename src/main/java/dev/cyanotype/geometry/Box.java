package dev.cyanotype.geometry;

/**
 * An axis-aligned bounding box in CSS pixels.
 *
 * @param x the left edge
 * @param y the top edge
 * @param width above 0
 * @param height above 0
 */
public record Box(double x, double y, double width, double height) {

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centreX() {
        return x + width / 2;
    }

    public double centreY() {
        return y + height / 2;
    }

    public Box movedBy(double dx, double dy) {
        return new Box(x + dx, y + dy, width, height);
    }

    public Box movedTo(double newX, double newY) {
        return new Box(newX, newY, width, height);
    }

    public Box resized(double newWidth, double newHeight) {
        return new Box(x, y, newWidth, newHeight);
    }

    /** Whether the two cross by more than {@code tolerance} on both axes; touching edges do not. */
    public boolean crosses(Box other, double tolerance) {
        return overlapX(other) > tolerance && overlapY(other) > tolerance;
    }

    /** Whether the other lies wholly inside, edges that go out by up to {@code tolerance} allowed. */
    public boolean contains(Box other, double tolerance) {
        return other.x >= x - tolerance
                && other.y >= y - tolerance
                && other.right() <= right() + tolerance
                && other.bottom() <= bottom() + tolerance;
    }

    /** The width shared with the other, negative where they are apart: then minus the distance. */
    public double overlapX(Box other) {
        return Math.min(right(), other.right()) - Math.max(x, other.x);
    }

    /** The height shared with the other, negative where they are apart: then minus the distance. */
    public double overlapY(Box other) {
        return Math.min(bottom(), other.bottom()) - Math.max(y, other.y);
    }

    /** The smallest box that holds both. */
    public Box union(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /** The box with {@code margin} more on every side. */
    public Box grown(double margin) {
        return new Box(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
    }
}
