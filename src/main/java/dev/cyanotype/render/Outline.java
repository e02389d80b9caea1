package dev.cyanotype.render;

import java.util.Arrays;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;

/**
 * A filled shape as straight edges, closed, its curves cut fine enough for letters.
 *
 * @param edges x and y of the one end and x and y of the other, for each edge
 */
record Outline(float[] edges) {
    private static final int CUTS = 8;

    /** The outline of a path, made smaller by {@code unit}. */
    static Outline of(Path path, double unit) {
        var tracing = new Tracing(unit);
        path.getElements().forEach(tracing::add);
        tracing.close();
        return new Outline(Arrays.copyOf(tracing.edges, tracing.size));
    }

    /** A polygon through points, x and y of each. */
    static Outline polygon(double... points) {
        var tracing = new Tracing(1);
        tracing.move(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            tracing.line(points[i], points[i + 1]);
        }
        tracing.close();
        return new Outline(Arrays.copyOf(tracing.edges, tracing.size));
    }

    boolean isEmpty() {
        return edges.length == 0;
    }

    /** Follows a path and gathers its edges. */
    private static final class Tracing {
        private final double unit;
        private float[] edges = new float[64];
        private int size;
        private double startX;
        private double startY;
        private double x;
        private double y;

        Tracing(double unit) {
            this.unit = unit;
        }

        void add(PathElement element) {
            switch (element) {
                case MoveTo to -> move(to.getX(), to.getY());
                case LineTo to -> line(to.getX(), to.getY());
                case QuadCurveTo to -> cubic(
                        x + (to.getControlX() - x) * 2 / 3,
                        y + (to.getControlY() - y) * 2 / 3,
                        to.getX() + (to.getControlX() - to.getX()) * 2 / 3,
                        to.getY() + (to.getControlY() - to.getY()) * 2 / 3,
                        to.getX(),
                        to.getY());
                case CubicCurveTo to -> cubic(
                        to.getControlX1(), to.getControlY1(), to.getControlX2(), to.getControlY2(), to.getX(), to.getY());
                case ClosePath close -> close();
                default -> throw new IllegalArgumentException("not part of a letter: " + element);
            }
        }

        void move(double toX, double toY) {
            close();
            startX = toX;
            startY = toY;
            x = toX;
            y = toY;
        }

        void line(double toX, double toY) {
            if (size + 4 > edges.length) {
                edges = Arrays.copyOf(edges, 2 * edges.length);
            }
            edges[size++] = (float) (x / unit);
            edges[size++] = (float) (y / unit);
            edges[size++] = (float) (toX / unit);
            edges[size++] = (float) (toY / unit);
            x = toX;
            y = toY;
        }

        private void cubic(double x1, double y1, double x2, double y2, double toX, double toY) {
            double x0 = x;
            double y0 = y;
            for (int i = 1; i <= CUTS; i++) {
                double t = i / (double) CUTS;
                double u = 1 - t;
                double a = u * u * u;
                double b = 3 * u * u * t;
                double c = 3 * u * t * t;
                double d = t * t * t;
                line(a * x0 + b * x1 + c * x2 + d * toX, a * y0 + b * y1 + c * y2 + d * toY);
            }
        }

        void close() {
            if (x != startX || y != startY) {
                line(startX, startY);
            }
        }
    }
}
