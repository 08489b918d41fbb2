package kz.olshem.catalogue;

import java.util.List;
import kz.olshem.kernel.Frequency;
import kz.olshem.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What is measured, with all that a reader needs in order to trust it.
 *
 * @param decimals     decimals to show; stored values keep those they came with
 * @param frequencies  kinds of period it may have, the main one first
 * @param usualLagDays days from the end of a period to its publication, a rough default
 * @param headline     theme of the overview that it belongs to, if any
 * @param stage        of the premise, if it stands in it
 * @param derivation   how it is computed from others; null for an observed indicator
 */
public record Indicator(
        IndicatorCode code,
        String direction,
        LocalizedText name,
        Unit unit,
        int decimals,
        List<Frequency> frequencies,
        ObservedAt observedAt,
        int usualLagDays,
        Polarity polarity,
        @Nullable Headline headline,
        @Nullable Stage stage,
        @Nullable Derivation derivation,
        LocalizedText definition,
        LocalizedText publisher,
        String methodology) {

    public Indicator {
        frequencies = List.copyOf(frequencies);
        if (frequencies.isEmpty()) {
            throw new IllegalArgumentException(code + " has no frequency");
        }
    }

    /** The kind of period that its status and its line are about. */
    public Frequency mainFrequency() {
        return frequencies.getFirst();
    }

    /**
     * Whether its values are already for one head: by its unit, or by its code, whose words are stable, where the unit is
     * that of sums.
     */
    public boolean isPerHead() {
        return unit.dimension().endsWith("-per-person") || code.value().endsWith("-per-capita");
    }

    /** Whether a status can ever be given; targets of neutral indicators are not judged. */
    public boolean isAssessable() {
        return polarity != Polarity.INFO;
    }
}
