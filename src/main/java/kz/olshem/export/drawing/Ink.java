package kz.olshem.export.drawing;

import java.util.Locale;

/** Colours by their part in the visual language: a token on a page, its light value in a file. */
public enum Ink {
    INK(0x14212B),
    INK_2(0x43515B),
    INK_3(0x5E6B74),
    LINE(0xDDE2E2),
    LINE_2(0x7F8B92),
    APPLE(0xC2132E),
    PEER(0x818D95),
    SURFACE(0xFFFFFF),
    MET(0x0D6352),
    TRACK(0x1F6389),
    TRACK_FILL(0x3E8FB8),
    RISK(0x855600),
    RISK_FILL(0xE3A51A),
    OFF(0xA3450E),
    OFF_FILL(0xC4570F),
    MISSED(0x6B2A13),
    MISSED_FILL(0x5A2210),
    NA(0x55616A),
    NA_FILL(0x87939A);

    private final int rgb;
    private final String hex;
    private final String token;

    Ink(int rgb) {
        this.rgb = rgb;
        this.hex = String.format(Locale.ROOT, "#%06X", rgb);
        this.token = "var(--o-" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ")";
    }

    /** The colour of the territory that a chart is about. */
    public static Ink ofFocus(boolean home) {
        return home ? APPLE : INK;
    }

    public int rgb() {
        return rgb;
    }

    public String hex() {
        return hex;
    }

    /** The custom property that a page's style sheet resolves, light or dark. */
    public String token() {
        return token;
    }
}
