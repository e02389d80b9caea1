package dev.cyanotype.rules;

import java.util.ArrayList;
import java.util.List;

/** All rules, in the order in which findings are given. */
public final class Rules {
    private final Rule[] all;
    private final int[] reads;

    public Rules(MemberSchema schema) {
        all = new Rule[] {
            new MembersFitSchema(schema),
            new IdsAreUnique(),
            new IdentityStays(),
            new BoxesStayInside(),
            new SiblingsStandApart(),
            new TargetsFitAFinger(),
            new TextIsReadable(),
            new TextIsVisible(),
            new TextContrasts(),
            new ColoursAreTokens(),
            new SpacingIsOnTheGrid(),
            new PictureSourcesAreSafe(),
        };
        reads = new int[all.length];
        for (int i = 0; i < all.length; i++) {
            reads[i] = Facet.bits(all[i].reads());
        }
    }

    int count() {
        return all.length;
    }

    Rule get(int index) {
        return all[index];
    }

    /** The facets that a rule reads, as {@linkplain Facet#bit bits}. */
    int reads(int index) {
        return reads[index];
    }

    /** The rules with the schema that ships. */
    public static Rules standard() {
        return new Rules(new LockedMemberSchema());
    }

    /** The ids of all rules. */
    public List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (Rule rule : all) {
            ids.add(rule.id());
        }
        return List.copyOf(ids);
    }

    /** The ids of the rules that a document can lower. */
    public List<String> lowerable() {
        List<String> ids = new ArrayList<>();
        for (Rule rule : all) {
            if (!rule.isBinding()) {
                ids.add(rule.id());
            }
        }
        return List.copyOf(ids);
    }
}
