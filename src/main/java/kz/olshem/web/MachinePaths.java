package kz.olshem.web;

/**
 * The part of the address space that programs read: no session and no cookie is in it, and no page but {@code /api},
 * which tells people about the rest.
 */
final class MachinePaths {

    static final String[] PATTERNS = {"/api/**", "/export/**"};

    /** The page about the rest. */
    static final String PAGE = "/api";

    private MachinePaths() {}

    static boolean covers(String path) {
        return path.startsWith("/api/") || path.equals("/export") || path.startsWith("/export/");
    }
}
