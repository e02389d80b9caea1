package dev.cyanotype.rules;

import dev.cyanotype.blueprint.schema.SchemaCheck;
import dev.cyanotype.blueprint.schema.SchemaFault;
import dev.cyanotype.blueprint.schema.SchemaFaults;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonPath;
import java.util.ArrayList;
import java.util.List;

/** The schema that ships. */
public final class LockedMemberSchema implements MemberSchema {
    private final SchemaCheck check = SchemaCheck.locked();

    @Override
    public List<String> ofComponent(JsonObject members) {
        return lines(check.component(members, JsonPath.ROOT));
    }

    @Override
    public List<String> ofScreen(JsonObject members) {
        return lines(check.screen(members));
    }

    private static List<String> lines(SchemaFaults faults) {
        if (faults.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(faults.first().size());
        for (SchemaFault fault : faults.first()) {
            lines.add(fault.toString());
        }
        return lines;
    }
}
