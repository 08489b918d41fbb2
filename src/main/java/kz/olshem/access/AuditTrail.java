package kz.olshem.access;

/** The record of what was done, append-only: nothing in the program changes or deletes an entry. */
public interface AuditTrail {

    /** Who acts when the program itself does, as on the first start. */
    String SYSTEM = "system";

    /**
     * Writes an entry with the time of now, in the transaction of the caller.
     *
     * @param action  what was done, as a code: {@code release.published}
     * @param subject what it was done to, as a code: {@code release 2}
     * @param detail  counts and names that a later reader needs
     */
    void record(String actor, String action, String subject, String detail);
}
