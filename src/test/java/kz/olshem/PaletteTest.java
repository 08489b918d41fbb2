package kz.olshem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.olshem.export.drawing.Ink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** That every colour of the house is one of {@code tokens.css}, wherever it has to be said again. */
class PaletteTest {

    private static final Tokens TOKENS = Tokens.read();

    private static final Path JAVA = Path.of("src/main/java/kz/olshem");
    private static final Path INK = JAVA.resolve("export/drawing/Ink.java");
    private static final Path PUBLIC = Path.of("src/main/resources/META-INF/resources");
    private static final Path ICON = PUBLIC.resolve("icon.svg");
    private static final Path THEMES = Path.of("src/main/resources/kz/olshem/export/slide/deck/ppt/theme");

    /** Where colours may be spelled: files that cannot ask for a token, each of which has its own test. */
    private static final List<Path> SPELLED =
            List.of(Tokens.FILE, INK, ICON, THEMES.resolve("theme1.xml"), THEMES.resolve("theme2.xml"));

    /** Greys that only Office files need, of which no page knows: the head of a table, and the third peer of a chart. */
    private static final Map<Path, List<String>> OFFICE_ALONE = Map.of(
            JAVA.resolve("export/office/workbook/FileStyles.java"), List.of("#EDF0F0"),
            JAVA.resolve("export/office/chart/LineLook.java"), List.of("#A3ADB3"));

    /** What a theme of Office calls its colours, and what they are here. */
    private static final Map<String, String> OFFICE = Map.ofEntries(
            Map.entry("dk1", "--o-ink"),
            Map.entry("lt1", "--o-surface"),
            Map.entry("dk2", "--o-ink-2"),
            Map.entry("lt2", "--o-line"),
            Map.entry("accent1", "--o-apple"),
            Map.entry("accent2", "--o-peer"),
            Map.entry("accent3", "--o-target"),
            Map.entry("accent4", "--o-accent"),
            Map.entry("accent5", "--o-ink-3"),
            Map.entry("accent6", "--o-met"),
            Map.entry("hlink", "--o-accent"),
            Map.entry("folHlink", "--o-ink-2"));

    /** Paper, letter and ridge, in the order in which the icon draws them. */
    private static final List<String> DRAWN = List.of("--o-surface", "--o-ink", "--o-apple");

    private static final Pattern PAINT = Pattern.compile("(?:fill|stroke)=\"(#[0-9a-fA-F]+)\"");
    private static final Pattern DARK_PAINT = Pattern.compile("(?:fill|stroke): (#[0-9a-fA-F]+)");
    private static final Pattern SCHEME = Pattern.compile("<a:(\\w+)><a:srgbClr val=\"([0-9a-fA-F]{6})\"/></a:\\1>");

    /** A colour as style sheets, scripts, drawings, parts of Office files and Java write one. */
    private static final Pattern SPELLING =
            Pattern.compile("(?<![\\w&])#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3})(?![\\w-])"
                    + "|\\b0x[0-9a-fA-F]{6}\\b"
                    + "|(?:\\b(?:srgbClr val|rgb)=\\\\?\"|(?<![=\\\\])\")(?:FF)?(?<bare>[0-9a-fA-F]{6})\\\\?\""
                    + "|\\b(?:rgb|hsl)a?\\(\\s*\\d[^)]*\\)"
                    + "|\\bColor\\.[A-Z]+\\b");

    @Test
    void an_ink_is_the_light_value_of_its_token() {
        assertThat(Stream.of(Ink.values())
                        .flatMap(it -> TOKENS.difference(INK, it.name(), it.hex(), property(it.token()))))
                .isEmpty();
    }

    private static String property(String token) {
        return token.substring("var(".length(), token.length() - 1);
    }

    @Test
    void a_registered_token_starts_as_its_light_value() {
        List<String> differences = new ArrayList<>();
        TOKENS.registered()
                .forEach((token, colour) -> TOKENS.difference(Tokens.FILE, "@property", colour, token)
                        .forEach(differences::add));
        assertThat(differences).isEmpty();
    }

    /** An unregistered one would hand {@code light-dark(…)} to the script, and charts would have no colour. */
    @Test
    void every_colour_that_a_chart_asks_for_is_registered() {
        List<String> asked = Pattern.compile("token\\('(--o-[\\w-]+)'\\)")
                .matcher(Tokens.text(Path.of("frontend/chart/theme.ts")))
                .results()
                .map(it -> it.group(1))
                .filter(TOKENS.light()::containsKey)
                .toList();
        assertThat(asked).isNotEmpty();
        assertThat(TOKENS.registered().keySet()).containsAll(asked);
    }

    @ParameterizedTest
    @CsvSource({"accent, --o-accent", "background, --o-canvas"})
    void the_theme_of_the_components_has_the_colours_of_the_tokens(String name, String token) {
        String property = "--aura-" + name + "-color-";
        assertThat(TOKENS.aura().get(property + "light"))
                .isEqualTo(TOKENS.light().get(token));
        assertThat(TOKENS.aura().get(property + "dark")).isEqualTo(TOKENS.dark().get(token));
    }

    @ParameterizedTest
    @ValueSource(strings = {"theme1.xml", "theme2.xml"})
    void a_theme_of_office_has_the_colours_of_the_tokens(String name) {
        Path file = THEMES.resolve(name);
        Map<String, String> scheme = SCHEME.matcher(Tokens.text(file))
                .results()
                .collect(Collectors.toMap(it -> it.group(1), it -> it.group(2)));
        assertThat(scheme).hasSize(OFFICE.size());
        List<String> differences = new ArrayList<>();
        OFFICE.forEach((role, token) -> TOKENS.difference(file, role, scheme.getOrDefault(role, "none"), token)
                .forEach(differences::add));
        assertThat(differences).isEmpty();
    }

    @Test
    void the_icon_has_the_colours_of_the_tokens() {
        List<String> paints = PAINT.matcher(Tokens.text(ICON))
                .results()
                .map(it -> it.group(1))
                .toList();
        assertThat(paints).hasSameSizeAs(DRAWN);
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < DRAWN.size(); i++) {
            TOKENS.difference(ICON, "paint " + (i + 1), paints.get(i), DRAWN.get(i))
                    .forEach(differences::add);
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void the_icon_is_dark_where_everything_is() {
        assertThat(DARK_PAINT.matcher(Tokens.text(ICON)).results().map(it -> it.group(1)))
                .containsExactlyElementsOf(
                        DRAWN.stream().map(TOKENS.dark()::get).toList());
    }

    @Test
    void a_colour_is_spelled_nowhere_else() {
        List<String> found = new ArrayList<>();
        sources()
                .filter(file -> !SPELLED.contains(file) && !OFFICE_ALONE.containsKey(file))
                .forEach(file -> spelled(Tokens.text(file)).forEach(colour -> found.add(file + ": " + colour)));
        assertThat(found).isEmpty();
    }

    @Test
    void a_writer_of_office_files_spells_no_colour_but_its_own_grey() {
        OFFICE_ALONE.forEach((file, own) -> assertThat(spelled(Tokens.text(file))
                        .filter(colour -> !TOKENS.light().containsValue(colour)))
                .as(file.toString())
                .isEqualTo(own));
    }

    @Test
    void a_colour_is_told_from_an_anchor_an_entity_and_a_number() {
        assertThat(spelled("""
                        color: #fff; border: 1px solid #DDE2E2; shadow: #14212b14; rgb(1 2 3) #still ~ &#123; #errors
                        INK(0x14212B) List.of("818D95") <a:srgbClr val=\\"C2132E\\"/> rgb="FFEDF0F0" x="612648" val="100000" 0xFFFF rgb() Color.WHITE
                        """))
                .containsExactly(
                        "#FFFFFF",
                        "#DDE2E2",
                        "#14212B14",
                        "rgb(1 2 3)",
                        "#14212B",
                        "#818D95",
                        "#C2132E",
                        "#EDF0F0",
                        "Color.WHITE");
    }

    private static Stream<String> spelled(String text) {
        return SPELLING.matcher(text)
                .results()
                .map(it -> Objects.requireNonNullElse(it.group("bare"), it.group()))
                .map(it -> it.contains("(") || it.startsWith("Color") ? it : Tokens.written(it));
    }

    private static Stream<Path> sources() {
        return Stream.of(Path.of("src/main"), Path.of("frontend")).flatMap(folder -> {
            try (Stream<Path> files = Files.walk(folder)) {
                return files.filter(PaletteTest::canHoldColours).toList().stream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static boolean canHoldColours(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Stream.of(".java", ".css", ".svg", ".xml", ".ts", ".html").anyMatch(name::endsWith)
                && !name.endsWith(".test.ts");
    }
}
