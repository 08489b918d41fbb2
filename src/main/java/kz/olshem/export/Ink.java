package kz.olshem.export;

import java.util.Locale;

/** Colours by their part in the visual language: a token on a page, its light value in a file. */
enum Ink {
    INK(0x14212B),
    INK_2(0x43515B),
    INK_3(0x5E6B74),
    LINE(0xDDE2E2),
    LINE_2(0x7F8B92),
    APPLE(0xC2132E),
    PEER(0x818D95),
    SURFACE(0xFFFFFF);

    private final int rgb;
    private final String hex;
    private final String token;

    Ink(int rgb) {
        this.rgb = rgb;
        this.hex = "#%06X".formatted(rgb);
        this.token = "var(--o-" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ")";
    }

    int rgb() {
        return rgb;
    }

    String hex() {
        return hex;
    }

    /** The custom property that a page's style sheet resolves, light or dark. */
    String token() {
        return token;
    }
}
