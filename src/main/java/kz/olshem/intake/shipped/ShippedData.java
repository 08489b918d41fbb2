package kz.olshem.intake.shipped;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.olshem.catalogue.Catalogue;
import kz.olshem.intake.check.Finding;
import kz.olshem.intake.check.Reading;
import kz.olshem.intake.csv.Cells;
import kz.olshem.intake.csv.ObservationFile;
import kz.olshem.intake.csv.Table;
import kz.olshem.series.Observation;
import kz.olshem.series.SeriesEvent;
import kz.olshem.series.Source;
import kz.olshem.series.Target;
import kz.olshem.series.publication.Publication;

/**
 * The collection that comes in the jar, read and checked as any file is: one catalogue for all its releases, and a folder for
 * each with what it says anew; what it does not name stays in force.
 *
 * @param publications the releases, the first one first
 * @param findings     what does not fit; a test of the build keeps this empty
 */
public record ShippedData(Catalogue catalogue, List<Publication> publications, List<Finding> findings) {

    private static final Set<String> COLUMNS =
            Set.of("number", "date", "published", "title_kk", "title_ru", "title_en", "note_kk", "note_ru", "note_en");

    public static ShippedData read() {
        CatalogueFiles files = new CatalogueFiles(ShippedData::bytes);
        Catalogue catalogue = files.read();
        List<Finding> findings = new ArrayList<>(files.findings());
        Reading<Source> sources = kept(TargetFiles.sources("sources.csv", bytes("sources.csv")), findings);
        Set<String> codes = sources.rows().stream().map(Source::code).collect(Collectors.toSet());
        Table releases = Table.read("releases.csv", bytes("releases.csv"), COLUMNS, Set.of(), Map.of());
        List<Publication> publications = new ArrayList<>();
        for (Table.Row row : releases.rows()) {
            Cells cells = new Cells(releases, row);
            int number = publications.size() + 1;
            if (cells.count("number") != number) {
                cells.refuse("number", Finding.Rule.NOT_ALLOWED, String.valueOf(number));
            }
            String folder = "releases/" + number + "/";
            String observations = observations(number);
            String targets = folder + "targets.csv";
            String events = folder + "events.csv";
            Reading<Observation> figures =
                    kept(ObservationFile.read(observations, bytes(observations), catalogue, codes), findings);
            Reading<Target> set = kept(TargetFiles.targets(targets, bytes(targets), catalogue, codes), findings);
            Reading<SeriesEvent> told = kept(TargetFiles.events(events, bytes(events), catalogue), findings);
            publications.add(new Publication(
                    cells.requiredTexts("title"),
                    cells.requiredTexts("note"),
                    OffsetDateTime.parse(cells.text("published")).toInstant(),
                    catalogue,
                    sources.rows(),
                    figures.rows(),
                    List.of(),
                    set.rows(),
                    told.rows()));
        }
        findings.addAll(releases.findings());
        return new ShippedData(catalogue, List.copyOf(publications), List.copyOf(findings));
    }

    /** Whether there is a shipped release of a number, without reading any. */
    static boolean has(int number) {
        return ShippedData.class.getResource(observations(number)) != null;
    }

    private static String observations(int number) {
        return "releases/" + number + "/observations.csv";
    }

    private static <T> Reading<T> kept(Reading<T> reading, List<Finding> findings) {
        findings.addAll(reading.findings());
        return reading;
    }

    private static byte[] bytes(String file) {
        try (InputStream in = ShippedData.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks the shipped " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
