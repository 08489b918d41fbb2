package kz.olshem.evidence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import kz.olshem.catalogue.Indicator;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.catalogue.Stage;
import kz.olshem.series.Snapshot;
import org.springframework.stereotype.Service;

/**
 * The premise as releases show it, each examined once: the shifts take some tens of milliseconds, and a release gives one
 * answer for good. What was found of a release leaves memory with it.
 */
@Service
public class Premises {

    /** The latest release, and those that readers compare it with at one time. */
    private static final int RELEASES = 5;

    private final Cache<Snapshot, Premise> known =
            Caffeine.newBuilder().weakKeys().maximumSize(RELEASES).build();

    /** The premise as of a release, with the stages that its catalogue names. */
    public Premise of(Snapshot snapshot) {
        return known.get(snapshot, Premises::examined);
    }

    /** The same without a memory. */
    public static Premise examined(Snapshot snapshot) {
        return Premise.of(snapshot, stages(snapshot));
    }

    private static SequencedMap<String, List<IndicatorCode>> stages(Snapshot snapshot) {
        SequencedMap<String, List<IndicatorCode>> stages = new LinkedHashMap<>();
        for (Stage stage : Stage.values()) {
            stages.put(
                    stage.name().toLowerCase(Locale.ROOT),
                    snapshot.catalogue().indicators().stream()
                            .filter(it -> it.stage() == stage)
                            .map(Indicator::code)
                            .toList());
        }
        return stages;
    }
}
