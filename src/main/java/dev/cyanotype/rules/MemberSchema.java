package dev.cyanotype.rules;

import dev.cyanotype.json.JsonObject;
import java.util.List;

/** The schema as it holds for one component or for the screen, children and components left out. */
public interface MemberSchema {

    /** What is wrong with the members of a component, a line each that names the place; empty where nothing is. */
    List<String> ofComponent(JsonObject members);

    /** What is wrong with the members of the screen. */
    List<String> ofScreen(JsonObject members);
}
