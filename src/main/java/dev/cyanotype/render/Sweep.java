package dev.cyanotype.render;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.geometry.Box;
import java.util.Arrays;
import java.util.Map;

/** Finds the components of a sheet that an area shows, in document order, and has them drawn. For one thread. */
final class Sweep {
    private int[] found = new int[0];
    private int count;
    private Sheet sheet;
    private Displacement displacement = Displacement.NONE;
    private Map<String, Box> displaced = Map.of();
    private Blueprint state;

    Sweep(Sheet sheet) {
        this.sheet = sheet;
        this.state = sheet.blueprint();
    }

    /** Looks for what lies in an area of a sheet; gives how many there are. */
    int find(Sheet wanted, Map<String, Box> elsewhere, Box area) {
        if (wanted.blueprint() != state || elsewhere != displaced) {
            displacement = Displacement.of(wanted, elsewhere);
            displaced = elsewhere;
        }
        sheet = wanted;
        state = wanted.blueprint();
        if (found.length < sheet.size()) {
            found = new int[sheet.size()];
        }
        Box reach = area.grown(Shadow.farthest());
        count = displacement.applied(found, sheet.within(reach, found), reach);
        return count;
    }

    /** Draws what was found and can be seen in an area; gives the number of components drawn. */
    int draw(Drawing drawing, boolean ghosts, Box area) {
        drawing.expect(count);
        int drawn = 0;
        int[] waiting = new int[8];
        int waits = 0;
        for (int i = 0; i < count; i++) {
            int index = found[i];
            while (waits > 0 && sheet.end(waiting[waits - 1]) <= index) {
                drawing.above(waiting[--waits], displacement.box(sheet, waiting[waits]));
            }
            if (isSpeck(drawing, index)) {
                drawn++;
                continue;
            }
            Box box = displacement.box(sheet, index);
            double reach = sheet.look(index).reach();
            if (box.overlapX(area) < -reach || box.overlapY(area) < -reach || !ghosts && sheet.isHidden(index)) {
                continue;
            }
            drawing.component(index, box);
            drawn++;
            if (drawing.hasAbove(index)) {
                if (waits == waiting.length) {
                    waiting = Arrays.copyOf(waiting, 2 * waits);
                }
                waiting[waits++] = index;
            }
        }
        while (waits > 0) {
            drawing.above(waiting[--waits], displacement.box(sheet, waiting[waits]));
        }
        return drawn;
    }

    private boolean isSpeck(Drawing drawing, int index) {
        if (displacement.isEmpty()) {
            return drawing.isSpeck(index, sheet.left(index), sheet.top(index), sheet.right(index), sheet.bottom(index));
        }
        Box box = displacement.box(sheet, index);
        return drawing.isSpeck(index, box.x(), box.y(), box.right(), box.bottom());
    }
}
