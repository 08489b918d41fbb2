package kz.olshem.evidence;

import java.math.BigDecimal;

/**
 * How far a verdict can be relied on, in cases of 100: measured on invented figures, of which the answer is known, for
 * {@link Premise#METHOD} 1 (decision 021). Who changes the method measures anew.
 *
 * @param least of real effects half as large as the noise, found at the least
 * @param most  of them, found at the most
 */
public record Reliability(int least, int most) {

    /** Of unrelated figures found to be associated, where changes keep most of the year before. */
    public static final BigDecimal FALSE_ALARMS = new BigDecimal("7.7");

    public static Reliability of(Threshold where) {
        return switch (where) {
            case REGIONS -> new Reliability(84, 90);
            case COUNTRY -> new Reliability(13, 26);
        };
    }
}
