package kz.olshem.narrative;

import kz.olshem.kernel.Language;
import kz.olshem.kernel.Words;
import kz.olshem.series.Snapshot;

/** What territories are called beside figures: short where the words have a short name. */
public final class DisplayNames {

    private DisplayNames() {}

    public static String name(Snapshot snapshot, String territory, Language language) {
        Words words = Words.of(language);
        return words.has("territory." + territory)
                ? words.text("territory." + territory)
                : snapshot.catalogue().territory(territory).name().in(language);
    }
}
