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
 * The collection that comes in the jar, read and checked as any file is. The newest release carries targets and events;
 * the ones before it hold figures as they were first published.
 *
 * @param findings what does not fit; a test of the build keeps this empty
 */
public record ShippedData(Catalogue catalogue, List<Publication> publications, List<Finding> findings) {

    public static ShippedData read() {
        CatalogueFiles files = new CatalogueFiles(ShippedData::bytes);
        Catalogue catalogue = files.read();
        List<Finding> findings = new ArrayList<>(files.findings());
        Reading<Source> sources = kept(TargetFiles.sources("sources.csv", bytes("sources.csv")), findings);
        Set<String> codes = sources.rows().stream().map(Source::code).collect(Collectors.toSet());
        Reading<Target> targets =
                kept(TargetFiles.targets("targets.csv", bytes("targets.csv"), catalogue, codes), findings);
        Reading<SeriesEvent> events = kept(TargetFiles.events("events.csv", bytes("events.csv"), catalogue), findings);
        Table releases = Table.read(
                "releases.csv",
                bytes("releases.csv"),
                Set.of("file", "published", "title_kk", "title_ru", "title_en", "note"),
                Set.of(),
                Map.of());
        findings.addAll(releases.findings());
        List<Publication> publications = new ArrayList<>();
        for (Table.Row row : releases.rows()) {
            Cells cells = new Cells(releases, row);
            String file = cells.text("file");
            Reading<Observation> observations =
                    kept(ObservationFile.read(file, bytes(file), catalogue, codes), findings);
            boolean newest = row == releases.rows().getLast();
            publications.add(new Publication(
                    cells.texts("title"),
                    cells.text("note"),
                    OffsetDateTime.parse(cells.text("published")).toInstant(),
                    catalogue,
                    sources.rows(),
                    observations.rows(),
                    List.of(),
                    newest ? targets.rows() : List.of(),
                    newest ? events.rows() : List.of()));
        }
        return new ShippedData(catalogue, List.copyOf(publications), List.copyOf(findings));
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
