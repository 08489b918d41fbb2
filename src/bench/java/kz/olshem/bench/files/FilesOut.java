package kz.olshem.bench.files;

import kz.olshem.catalogue.TerritoryCode;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kz.olshem.bench.Budget;
import kz.olshem.bench.Finding;
import kz.olshem.bench.Race;
import kz.olshem.bench.Sample;
import kz.olshem.bench.Workload;
import kz.olshem.bench.data.Size;
import kz.olshem.bench.data.StandardData;
import kz.olshem.catalogue.Territory;
import kz.olshem.chart.LineSpec;
import kz.olshem.chart.Charts;
import kz.olshem.chart.dossier.Dossier;
import kz.olshem.chart.Selection;
import kz.olshem.chart.Transformation;
import kz.olshem.export.Exports;
import kz.olshem.export.layout.PictureSize;
import kz.olshem.export.TableFiles;
import kz.olshem.export.sheet.Tables;
import kz.olshem.kernel.Language;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.scorecard.ScorecardEngine;
import kz.olshem.series.Observation;
import kz.olshem.series.Snapshot;

/** W5: one file of each kind that {@link Exports} offers. */
public final class FilesOut implements Workload {

    private static final int WARMUPS = 30;
    private static final int ROUNDS = 31;
    private static final int LONG_WARMUPS = 4;
    private static final int LONG_ROUNDS = 9;
    private static final int ROWS = 100_000;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    /**
     * A kind of file: how it is made, and what making it may take.
     *
     * @param isLong    whether one takes so long that fewer must do
     * @param reference makes the same with another library; null where the budget is in milliseconds
     */
    private record Kind(
            String what,
            boolean isLong,
            Race.Step ours,
            Race.@org.jspecify.annotations.Nullable Step reference,
            Budget budget) {}

    private final Exports exports = new Exports();
    private final TableFiles tables = new TableFiles();

    @Override
    public String name() {
        return "W5";
    }

    @Override
    public List<Finding> measure() throws Exception {
        StandardData data = new StandardData(Size.K100);
        Snapshot snapshot = data.snapshot(data.observations());
        Scorecard scorecard = ScorecardEngine.scorecard(snapshot, new TerritoryCode("KZ-75"), TODAY);
        Selection selection = selection(snapshot);
        LineSpec chart = Charts.line(scorecard, selection);
        Dossier dossier = Dossier.of(scorecard, selection, List.of(), "https://olshem.example/");
        List<Observation> rows = rows(snapshot);
        // A line for each kind; a kind with a reference is measured in turn with it.
        List<Kind> kinds = List.of(
                new Kind("one SVG", false, () -> keep(exports.svg(chart, PictureSize.WIDE)), null, new Budget.Under(15)),
                new Kind("one PNG", false, () -> keep(exports.png(chart, PictureSize.WIDE)), null, new Budget.Under(60)),
                new Kind("one PDF", false, () -> keep(exports.pdf(dossier)), null, new Budget.Under(60)),
                new Kind(
                        "PPTX of one slide / plain POI",
                        false,
                        () -> keep(exports.pptx(dossier)),
                        () -> keep(PoiSlide.write(chart)),
                        new Budget.AtMost(0.25)),
                new Kind(
                        "XLSX of 100 k rows / fastexcel",
                        true,
                        () -> workbook(snapshot, rows, new Counting()),
                        () -> FastSheet.write(snapshot, rows, Language.KK, new Counting()),
                        new Budget.AtMost(1)));
        List<Finding> findings = new ArrayList<>();
        for (Kind kind : kinds) {
            int warmups = kind.isLong() ? LONG_WARMUPS : WARMUPS;
            int rounds = kind.isLong() ? LONG_ROUNDS : ROUNDS;
            Race.Step reference = kind.reference();
            if (reference == null) {
                Sample alone = Race.alone(warmups, rounds, () -> Race.millis(kind.ours()));
                findings.add(new Finding(name(), kind.what(), "ms", alone, null, kind.budget()));
            } else {
                Race race = Race.of(warmups, rounds, () -> Race.millis(kind.ours()), () -> Race.millis(reference));
                findings.add(new Finding(name(), kind.what(), "ms", race.ours(), race.reference(), kind.budget()));
            }
        }
        findings.add(size("XLSX of 100 k rows, size / fastexcel", snapshot, rows));
        return findings;
    }

    private void workbook(Snapshot snapshot, List<Observation> rows, OutputStream out) {
        tables.xlsx(
                "bench",
                snapshot.release(),
                Language.KK,
                Tables.observations(snapshot, rows, Language.KK),
                List.of(),
                out);
    }

    /** How long the files are: a fast writer must not owe its speed to a fat file. */
    private Finding size(String what, Snapshot snapshot, List<Observation> rows) throws IOException {
        Counting ours = new Counting();
        workbook(snapshot, rows, ours);
        Counting reference = new Counting();
        FastSheet.write(snapshot, rows, Language.KK, reference);
        return new Finding(
                name(),
                what,
                "kB",
                new Sample(List.of(ours.bytes / 1000.0)),
                new Sample(List.of(reference.bytes / 1000.0)),
                new Budget.Told());
    }

    private static List<Observation> rows(Snapshot snapshot) {
        List<Observation> all = snapshot.series().stream()
                .flatMap(series -> series.observations().stream())
                .toList();
        return IntStream.range(0, ROWS).mapToObj(it -> all.get(it % all.size())).toList();
    }

    /** Four lines over the years that a picture usually shows, month by month. */
    private static Selection selection(Snapshot snapshot) {
        return new Selection(
                snapshot.catalogue().indicators().iterator().next().code(),
                List.of(new TerritoryCode("T-1"), new TerritoryCode("T-2"), new TerritoryCode("T-3")),
                null,
                null,
                Transformation.TOTAL,
                Language.KK);
    }

    /** Counts what is written, as a network card would take it. */
    private static final class Counting extends OutputStream {
        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] b, int from, int length) {
            bytes += length;
        }
    }

    private static volatile int kept;

    private static void keep(byte[] file) {
        kept = file.length;
    }
}
