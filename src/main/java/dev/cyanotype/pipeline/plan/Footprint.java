package dev.cyanotype.pipeline.plan;

import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.blueprint.Tokens;

/** The room that something takes for which a place is looked for. */
interface Footprint {

    ComponentType type();

    /** Whether it takes the whole width of the screen. */
    boolean isFullWidth();

    /** Its width in whole pixels where it may be so wide at most. */
    double width(double most);

    /** Its height in whole pixels at a width. */
    double height(double width, Tokens tokens);
}
