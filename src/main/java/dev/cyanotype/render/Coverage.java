package dev.cyanotype.render;

/**
 * How much of each pixel a shape covers: exact areas, from 0 to 255.
 *
 * @param left the column of the first pixel
 * @param top the row of the first pixel
 * @param alpha the pixels, row by row
 */
record Coverage(int left, int top, int width, int height, byte[] alpha) {
    private static final Coverage NOTHING = new Coverage(0, 0, 0, 0, new byte[0]);

    /** The coverage of an outline that is made {@code scale} times as large and then moved. */
    static Coverage of(Outline outline, double scale, double dx, double dy) {
        float[] edges = outline.edges();
        if (edges.length == 0) {
            return NOTHING;
        }
        double minX = Double.MAX_VALUE;
        double minY = Double.MAX_VALUE;
        double maxX = -Double.MAX_VALUE;
        double maxY = -Double.MAX_VALUE;
        for (int i = 0; i < edges.length; i += 2) {
            minX = Math.min(minX, edges[i]);
            maxX = Math.max(maxX, edges[i]);
            minY = Math.min(minY, edges[i + 1]);
            maxY = Math.max(maxY, edges[i + 1]);
        }
        int left = (int) Math.floor(minX * scale + dx);
        int top = (int) Math.floor(minY * scale + dy);
        int width = (int) Math.ceil(maxX * scale + dx) - left + 1;
        int height = (int) Math.ceil(maxY * scale + dy) - top + 1;
        float[] areas = new float[width * height + 2];
        for (int i = 0; i < edges.length; i += 4) {
            add(
                    areas,
                    width,
                    edges[i] * scale + dx - left,
                    edges[i + 1] * scale + dy - top,
                    edges[i + 2] * scale + dx - left,
                    edges[i + 3] * scale + dy - top);
        }
        return new Coverage(left, top, width, height, summed(areas, width, height));
    }

    /** Adds what an edge changes: in each row the area to its right, spread over the pixels that it crosses. */
    private static void add(float[] areas, int width, double x0, double y0, double x1, double y1) {
        if (y0 == y1) {
            return;
        }
        double sign = y0 < y1 ? 1 : -1;
        double topX = y0 < y1 ? x0 : x1;
        double topY = Math.min(y0, y1);
        double bottomY = Math.max(y0, y1);
        double slope = (x1 - x0) / (y1 - y0);
        double x = topX;
        for (int row = (int) topY; row < bottomY; row++) {
            double from = Math.max(row, topY);
            double to = Math.min(row + 1, bottomY);
            double next = topX + (to - topY) * slope;
            addInRow(areas, row * width, Math.min(x, next), Math.max(x, next), sign * (to - from));
            x = next;
        }
    }

    private static void addInRow(float[] areas, int row, double left, double right, double signedHeight) {
        int first = (int) left;
        int last = (int) Math.ceil(right);
        if (last <= first + 1) {
            double beyond = (left + right) / 2 - first;
            areas[row + first] += (float) (signedHeight * (1 - beyond));
            areas[row + first + 1] += (float) (signedHeight * beyond);
            return;
        }
        double perPixel = signedHeight / (right - left);
        double carried = 0;
        for (int pixel = first; pixel < last; pixel++) {
            double from = Math.max(left, pixel);
            double to = Math.min(right, pixel + 1);
            double height = perPixel * (to - from);
            double inside = height * (pixel + 1 - (from + to) / 2);
            areas[row + pixel] += (float) (inside + carried);
            carried = height - inside;
        }
        areas[row + last] += (float) carried;
    }

    private static byte[] summed(float[] areas, int width, int height) {
        byte[] alpha = new byte[width * height];
        float sum = 0;
        for (int i = 0; i < alpha.length; i++) {
            sum = i % width == 0 ? areas[i] : sum + areas[i];
            alpha[i] = (byte) Math.min(255, Math.round(Math.abs(sum) * 255));
        }
        return alpha;
    }
}
