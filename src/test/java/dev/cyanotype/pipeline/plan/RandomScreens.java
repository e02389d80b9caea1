package dev.cyanotype.pipeline.plan;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.json.EcmaNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Random screens: rows of components, some with children, some with siblings nested in them, with gaps from none to wide. Of four
 * seeds one gives positions and sizes that are no whole numbers, and one gives boxes that cross and leave what they are in.
 */
final class RandomScreens {
    /** What is left of the seeds with fractions when divided by four. */
    static final long FRACTIONS = 1;

    /** What is left of the seeds with faults. */
    static final long FAULTS = 2;

    private static final String[] VISUALS = {
        "", "\"visual\":{\"visible\":false}", "\"visual\":{\"height\":%}", "\"visual\":{\"font_size\":\"18px\",\"height\":\"%px\"}",
        "\"visual\":{\"bg_color\":\"#DDDDDD\",\"color\":\"#222222\"}", "\"visual\":{\"padding\":4}"
    };

    private final Random random;
    private final boolean fractions;
    private final boolean faults;
    private int number;

    private RandomScreens(long seed) {
        this.random = new Random(seed);
        this.fractions = seed % 4 == FRACTIONS;
        this.faults = seed % 4 == FAULTS;
    }

    static Blueprint of(long seed) {
        return new RandomScreens(seed).screen();
    }

    private Blueprint screen() {
        List<String> components = new ArrayList<>();
        double width = 300 + random.nextInt(3) * 200;
        double bottom = fill(components, 0, gap(), width, 2);
        double slack = random.nextBoolean() ? 0 : random.nextInt(200);
        return PlanFixtures.screen(width, Math.max(100, bottom + slack), components.toArray(String[]::new));
    }

    private double gap() {
        int[] gaps = {0, 0, 1, 4, 8, 16, 40};
        return gaps[random.nextInt(gaps.length)] + (fractions ? random.nextInt(4) / 4.0 : 0);
    }

    /** Puts rows of components between two edges; gives how far down they reach. */
    private double fill(List<String> into, double left, double top, double width, int depth) {
        double y = top;
        int rows = 1 + random.nextInt(4);
        for (int row = 0; row < rows; row++) {
            double x = left + gap();
            double lowest = y;
            while (x < left + width - 50) {
                double extent = Math.min(left + width - x, 44 + random.nextInt(160));
                lowest = Math.max(lowest, y + add(into, x, y, extent, depth));
                x += extent + gap();
                if (random.nextInt(3) == 0) {
                    break;
                }
            }
            y = lowest + gap();
        }
        return y;
    }

    /** Adds a component with what lies in it; gives its height. */
    private double add(List<String> into, double x, double y, double width, int depth) {
        ComponentType type = ComponentType.values()[random.nextInt(ComponentType.values().length)];
        String id = "c" + number++;
        double height = 44 + random.nextInt(60) + (fractions ? random.nextInt(10) / 10.0 : 0);
        List<String> children = new ArrayList<>();
        List<String> nested = new ArrayList<>();
        if (depth > 0 && width > 100 && random.nextInt(2) == 0) {
            boolean flat = type.isContainerLike() && random.nextBoolean();
            double margin = random.nextInt(3) * 4;
            double bottom = fill(flat ? nested : children, x + margin, y + margin, width - 2 * margin, depth - 1);
            height = Math.max(height, bottom + margin - y);
        }
        List<String> more = new ArrayList<>();
        if (random.nextInt(3) > 0) {
            more.add("\"text\":\"" + "words ".repeat(1 + random.nextInt(6)).trim() + "\"");
        }
        String visual = VISUALS[random.nextInt(VISUALS.length)];
        if (!visual.isEmpty() && (nested.isEmpty() || !visual.contains("visible"))) {
            more.add(visual.replace("%", EcmaNumber.format(height)));
        }
        if (!children.isEmpty()) {
            more.add("\"children\":[" + String.join(",", children) + "]");
        }
        double dx = faults && random.nextInt(3) == 0 ? random.nextInt(40) - 20 : 0;
        double dy = faults && random.nextInt(3) == 0 ? random.nextInt(40) - 20 : 0;
        into.add(PlanFixtures.component(id, type.wireName(), x + dx, y + dy, width, height, more.toArray(String[]::new)));
        into.addAll(nested);
        return height;
    }
}
