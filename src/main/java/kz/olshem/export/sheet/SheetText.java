package kz.olshem.export.sheet;

import java.util.stream.Collectors;
import kz.olshem.catalogue.Indicator;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.PeriodText;
import kz.olshem.kernel.Words;
import kz.olshem.narrative.SourceTitle;
import kz.olshem.series.Release;
import kz.olshem.series.Source;

/** Texts that several sheets write alike. */
final class SheetText {

    private SheetText() {}

    /** The release with its day: "release 2 · 23 Nov 2026". */
    static String release(Release release, Language language) {
        return Words.of(language)
                .text(
                        "release.option",
                        "release",
                        String.valueOf(release.number()),
                        "date",
                        PeriodText.date(release.publishedAt(), language));
    }

    static String frequencies(Indicator indicator, Words words) {
        return indicator.frequencies().stream()
                .map(frequency -> words.text("frequency." + frequency))
                .collect(Collectors.joining(", "));
    }

    /** A document by title, nearness to who measured, and address. */
    static String source(Source source, Words words) {
        return SourceTitle.of(source, words.language()) + " · " + words.text("drawer.provenance." + source.provenance())
                + (source.url().isBlank() ? "" : " · " + source.url());
    }
}
