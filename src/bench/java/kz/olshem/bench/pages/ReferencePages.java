package kz.olshem.bench.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import kz.olshem.bench.product.BareServer;

/**
 * Static pages that draw charts of the same data and size with plain options of ApexCharts, motion off: our own charts
 * move as little.
 */
final class ReferencePages implements AutoCloseable {

    private static final Path LIBRARY = Path.of("node_modules", "apexcharts", "dist", "apexcharts.min.js");
    private static final String PAGE = """
            <!doctype html>
            <html lang="en"><meta charset="utf-8"><title>Reference</title>
            <style>body { margin: 0; display: flex; flex-wrap: wrap; gap: 16px }</style>
            <body><script src="apexcharts.js"></script><script>
            const charts = %s;
            const data = (spec) => ({
              series: spec.lines.map((line) => ({
                name: line.name, data: line.points.map((point) => ({ x: point.x, y: point.y })) })),
              xaxis: { type: 'numeric', min: spec.x.min, max: spec.x.max },
              yaxis: { min: spec.y.min, max: spec.y.max },
            });
            const drawn = charts.map(({ spec, width, height }) => {
              const place = document.body.appendChild(document.createElement('div'));
              const chart = new ApexCharts(place, {
                chart: { type: 'line', width, height, animations: { enabled: false }, toolbar: { show: false } },
                stroke: { width: 2 }, ...data(spec) });
              return [chart, chart.render()];
            });
            Promise.all(drawn.map(([, ready]) => ready)).then(() => { window.allDrawn = true; });
            let turn = 0;
            window.change = async () => {
              const answer = await (await fetch('change' + (turn++ %% 2) + '.json')).json();
              await Promise.all(answer.map(({ spec }, i) => drawn[i][0].updateOptions(data(spec), false, false)));
            };
            </script></body></html>
            """;

    private final BareServer server;

    /**
     * @param charts as {@link Scripts#SEEN_CHARTS} tells them
     * @param less   the same charts after the change, in the same order
     */
    ReferencePages(String charts, String less) throws IOException {
        server = new BareServer(0);
        answer("/", PAGE.formatted(charts).getBytes(StandardCharsets.UTF_8), "text/html;charset=utf-8", "no-cache");
        answer("/apexcharts.js", Files.readAllBytes(LIBRARY), "text/javascript", "max-age=31536000, immutable");
        answer("/change0.json", less.getBytes(StandardCharsets.UTF_8), "application/json", "no-store");
        answer("/change1.json", charts.getBytes(StandardCharsets.UTF_8), "application/json", "no-store");
    }

    private void answer(String path, byte[] bytes, String type, String caching) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
            zip.write(bytes);
        }
        server.answer(
                path, zipped.toByteArray(), "Content-Type", type, "Content-Encoding", "gzip", "Cache-Control", caching);
    }

    String address() {
        return "http://127.0.0.1:" + server.port() + "/";
    }

    @Override
    public void close() {
        server.close();
    }
}
