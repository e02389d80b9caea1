package dev.cyanotype.rules;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.EditPrinter;
import dev.cyanotype.edit.MemberPath;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * {@code image-source}: the address of a picture is relative, or of the schemes http, https or {@code data:image/}. A breach for
 * each address, so that another bad one counts as brought in.
 */
final class PictureSourcesAreSafe implements Rule {
    private static final MemberPath IMAGE_URL = MemberPath.of("visual", "image_url");

    @Override
    public String id() {
        return "image-source";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Set<Facet> reads() {
        return EnumSet.of(Facet.PICTURE);
    }

    @Override
    public void check(Component component, Scene scene, Consumer<Breach> found) {
        String address = component.visual().string("image_url");
        if (address != null && fault(address) != null) {
            found.accept(new Breach(this, component, null, address, 1));
        }
    }

    /** What is wrong with an address, or null. */
    static @Nullable String fault(String address) {
        if (address.isEmpty()) {
            return null;
        }
        if (holdsHiddenCharacters(address)) {
            return "holds characters that do not show, or white space around it";
        }
        int colon = scheme(address);
        if (colon < 0) {
            return address.startsWith("//") ? "names a computer without saying how to reach it"
                    : address.indexOf('\\') >= 0 ? "holds a backslash"
                    : null;
        }
        if (startsWith(address, "http:") || startsWith(address, "https:")) {
            return hasHost(address, colon) ? null : "names no computer";
        }
        if (startsWith(address, "data:")) {
            return startsWith(address, "data:image/") ? null : "is data, but not a picture";
        }
        return "is neither relative nor of http, https or data:image";
    }

    private static boolean hasHost(String address, int colon) {
        return address.startsWith("//", colon + 1)
                && address.length() > colon + 3
                && "/\\?#".indexOf(address.charAt(colon + 3)) < 0;
    }

    /** The colon behind the scheme, or -1 in a relative address: there a slash, a query or a fragment comes first. */
    private static int scheme(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == ':') {
                return i;
            }
            if (c == '/' || c == '?' || c == '#') {
                return -1;
            }
        }
        return -1;
    }

    /** Browsers drop tabs, line breaks and what surrounds an address, and read what is left. */
    private static boolean holdsHiddenCharacters(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c > ' ' && c < 0x7F) {
                continue;
            }
            boolean space = c == ' ' && i > 0 && i < address.length() - 1;
            boolean letter = c > 0x9F && Character.getType(c) != Character.FORMAT && !Character.isSpaceChar(c);
            if (!space && !letter) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(String address, String scheme) {
        return address.regionMatches(true, 0, scheme, 0, scheme.length());
    }

    @Override
    public String message(Breach breach, Scene scene) {
        return "The picture of " + breach.of().id() + " cannot be used: its address " + fault(breach.detail()) + ".";
    }

    @Override
    public List<String> fixes(Breach breach, Scene scene) {
        return List.of(EditPrinter.print(new Edit.UnsetMember(breach.of().id(), IMAGE_URL)));
    }
}
