package kz.olshem;

/** The part of the address space that programs read: no page, no session and no cookie is in it. */
final class FaceForMachines {

    static final String[] PATTERNS = {"/api/**", "/export/**"};

    private FaceForMachines() {}

    static boolean covers(String path) {
        return path.equals("/api") || path.startsWith("/api/") || path.equals("/export") || path.startsWith("/export/");
    }
}
