package kz.olshem.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import kz.olshem.ShippedRelease;
import kz.olshem.export.TableFiles;
import kz.olshem.series.Observation;
import kz.olshem.series.Snapshot;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Holds the structure to what SDMX-ML 2.1 asks of one, by rules written here: the official schemas come without a licence
 * to carry them along.
 */
class SdmxStructureTest {

    private static final String STRUCTURE = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/structure";
    private static final String COMMON = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/common";
    private static final String ID = "[A-Za-z0-9_@$\\-]+";
    private static final String NAME = "[A-Za-z][A-Za-z0-9_\\-]*";

    private static final Snapshot SNAPSHOT = ShippedRelease.SNAPSHOT;
    private static Document message;

    @BeforeAll
    static void read() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new TableFiles().sdmxStructure(SNAPSHOT, bytes);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        message = factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes.toByteArray()));
    }

    @Test
    void every_reference_leads_to_something_in_the_message() {
        Set<String> known = new HashSet<>();
        for (String kind : List.of("Codelist", "ConceptScheme", "DataStructure")) {
            for (Element it : elements(STRUCTURE, kind)) {
                known.add(kind + " " + reference(it));
                if (kind.equals("ConceptScheme")) {
                    children(it, STRUCTURE, "Concept").forEach(concept -> known.add("Concept " + id(concept)));
                }
            }
        }
        List<String> asked = new ArrayList<>();
        for (Element it : elements("*", "Ref")) {
            switch (it.getAttribute("class")) {
                case "Codelist", "DataStructure" -> asked.add(it.getAttribute("class") + " " + reference(it));
                case "Concept" -> asked.add("Concept " + id(it));
                default -> {} // a code or a component of its own surroundings
            }
        }
        assertThat(asked).hasSizeGreaterThan(15).isSubsetOf(known);
    }

    @Test
    void ids_are_such_as_sdmx_allows() {
        assertThat(elements(STRUCTURE, "Code")).isNotEmpty().allMatch(it -> id(it).matches(ID));
        for (String kind : List.of("Codelist", "Concept", "Dimension", "TimeDimension", "Attribute", "Dataflow")) {
            assertThat(elements(STRUCTURE, kind))
                    .as(kind)
                    .filteredOn(it -> it.hasAttribute("id"))
                    .isNotEmpty()
                    .allMatch(it -> id(it).matches(NAME));
        }
    }

    @Test
    void no_list_has_a_code_twice() {
        for (Element list : elements(STRUCTURE, "Codelist")) {
            assertThat(children(list, STRUCTURE, "Code").stream().map(SdmxStructureTest::id))
                    .as(id(list))
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void everything_has_a_name_in_three_languages() {
        List<String> wanting = new ArrayList<>();
        for (String kind : List.of("Dataflow", "Codelist", "Code", "ConceptScheme", "Concept", "DataStructure")) {
            for (Element it : elements(STRUCTURE, kind)) {
                Set<String> languages = new TreeSet<>();
                children(it, COMMON, "Name").forEach(name -> languages.add(name.getAttribute("xml:lang")));
                if (!languages.equals(Set.of("en", "kk", "ru"))) {
                    wanting.add(kind + " " + id(it) + " " + languages);
                }
            }
        }
        assertThat(wanting).isEmpty();
    }

    @Test
    void a_place_lies_in_a_place_of_the_same_list() {
        Set<String> places = codes().getOrDefault("CL_AREA", Set.of());

        assertThat(elements(STRUCTURE, "Parent"))
                .isNotEmpty()
                .allMatch(it -> places.contains(id(children(it, "*", "Ref").getFirst())));
    }

    @Test
    void the_columns_of_a_file_are_the_components_in_their_order() throws Exception {
        List<String> components = new ArrayList<>();
        for (String kind : List.of("Dimension", "TimeDimension", "PrimaryMeasure", "Attribute")) {
            elements(STRUCTURE, kind).stream()
                    .filter(it -> it.hasAttribute("id"))
                    .forEach(it -> components.add(id(it)));
        }
        assertThat(rows().getFirst().getFields())
                .containsSubsequence("STRUCTURE", "STRUCTURE_ID", "ACTION")
                .endsWith(components.toArray(String[]::new));
    }

    @Test
    void every_code_of_every_figure_is_in_its_list() throws Exception {
        Map<String, String> listOf = new HashMap<>();
        for (Element it : elements(STRUCTURE, "Enumeration")) {
            Element component = (Element) it.getParentNode().getParentNode();
            listOf.put(id(component), id(children(it, "*", "Ref").getFirst()));
        }
        Map<String, Set<String>> codes = codes();
        Set<String> unknown = new TreeSet<>();
        List<CsvRecord> rows = rows();
        List<String> header = rows.getFirst().getFields();
        for (CsvRecord row : rows.subList(1, rows.size())) {
            for (int i = 0; i < header.size(); i++) {
                String list = listOf.get(header.get(i));
                if (list != null
                        && !row.getField(i).isEmpty()
                        && !codes.getOrDefault(list, Set.of()).contains(row.getField(i))) {
                    unknown.add(list + " " + row.getField(i));
                }
            }
        }
        assertThat(listOf).hasSize(8);
        assertThat(rows).hasSizeGreaterThan(1000);
        assertThat(unknown).isEmpty();
    }

    /** The figures of the shipped release as a file, derived ones included. */
    private static List<CsvRecord> rows() throws Exception {
        List<Observation> all = SNAPSHOT.series().stream()
                .flatMap(it -> it.observations().stream())
                .toList();
        StringWriter text = new StringWriter();
        SdmxCsv.write(SNAPSHOT.catalogue(), all, text);
        return CsvReader.builder().ofCsvRecord(text.toString()).stream().toList();
    }

    private static Map<String, Set<String>> codes() {
        Map<String, Set<String>> codes = new HashMap<>();
        for (Element list : elements(STRUCTURE, "Codelist")) {
            Set<String> ids = new HashSet<>();
            children(list, STRUCTURE, "Code").forEach(code -> ids.add(id(code)));
            codes.put(id(list), ids);
        }
        return codes;
    }

    private static String reference(Element it) {
        return it.getAttribute("agencyID") + ":" + id(it) + "(" + it.getAttribute("version") + ")";
    }

    private static String id(Element it) {
        return it.getAttribute("id");
    }

    private static List<Element> elements(String space, String name) {
        return list(message.getElementsByTagNameNS(space, name));
    }

    private static List<Element> children(Element parent, String space, String name) {
        return list(parent.getElementsByTagNameNS(space, name)).stream()
                .filter(it -> it.getParentNode() == parent)
                .toList();
    }

    private static List<Element> list(NodeList nodes) {
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }
}
