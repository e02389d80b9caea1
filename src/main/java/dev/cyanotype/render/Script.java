package dev.cyanotype.render;

/** Which characters can be set one beside the other, each by itself. */
final class Script {
    private Script() {}

    /**
     * Whether a character's form and width do not depend on those around it. Not so: marks that combine, letters of scripts
     * that join, reorder or run from the right, marks of direction, and halves of the characters beyond 16 bits.
     */
    static boolean isSimple(char c) {
        return c < 0x300
                || c > 0x36F && c < 0x483
                || c > 0x48A && c < 0x590
                || c > 0x10FF && c < 0x1200
                || c > 0x1DFF && c < 0x200B
                || c > 0x200F && c < 0x202A
                || c > 0x202E && c < 0x2060
                || c > 0x206F && c < 0x20D0
                || c > 0x20FF && c < 0xA000
                || c >= 0xAC00 && c < 0xD7A4
                || c >= 0xF900 && c < 0xFB13
                || c >= 0xFF00;
    }

    /** Whether a text is to be read from the right: its first letter with a direction is. */
    static boolean runsFromTheRight(String text) {
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            byte direction = Character.getDirectionality(text.codePointAt(i));
            if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                return false;
            }
            if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                return true;
            }
        }
        return false;
    }
}
