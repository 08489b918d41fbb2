package kz.olshem.export.table;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import kz.olshem.export.table.SdmxComponent.Codelist;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.LocalizedText;
import kz.olshem.series.Snapshot;
import kz.olshem.series.exchange.Dataflow;

/**
 * What our SDMX-CSV is made of, as an SDMX-ML 2.1 message: the dataflow, the lists of its codes, its concepts and the
 * definition of its structure. 2.1 and not 3.0, because most programs read nothing newer, and all that is said here can be
 * said in it.
 */
public final class SdmxStructure {

    private static final String CONCEPTS = "CS_SCIENCE";
    private static final String STRUCTURE = "DSD_SCIENCE";

    private final SdmxCodes codes;
    private final Instant prepared;
    private final SdmxMarkup xml;

    private SdmxStructure(Snapshot snapshot, SdmxMarkup xml) {
        this.codes = new SdmxCodes(snapshot.catalogue(), snapshot.sources());
        this.prepared = snapshot.release().publishedAt();
        this.xml = xml;
    }

    /** Writes the structure of all figures of a snapshot; the stream stays open. */
    public static void write(Snapshot snapshot, OutputStream out) throws XMLStreamException {
        SdmxMarkup xml =
                new SdmxMarkup(XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name()));
        new SdmxStructure(snapshot, xml).message();
    }

    private void message() throws XMLStreamException {
        xml.document(() -> {
            xml.element("mes:Header", () -> {
                xml.text("mes:ID", STRUCTURE);
                xml.text("mes:Test", "false");
                xml.text("mes:Prepared", prepared.toString());
                xml.empty("mes:Sender", "id", Dataflow.AGENCY);
            });
            xml.element("mes:Structures", () -> {
                xml.element("str:Dataflows", this::dataflow);
                xml.element("str:Codelists", () -> {
                    for (SdmxComponent component : SdmxComponent.values()) {
                        if (component.codelist != null) {
                            codelist(component, component.codelist);
                        }
                    }
                });
                xml.element("str:Concepts", this::concepts);
                xml.element("str:DataStructures", this::structure);
            });
        });
    }

    private void dataflow() throws XMLStreamException {
        maintained("str:Dataflow", Dataflow.ID, () -> {
            names(SdmxCodes.words("sdmx.dataflow"));
            xml.element(
                    "str:Structure",
                    () -> xml.empty(
                            "Ref",
                            "id",
                            STRUCTURE,
                            "version",
                            Dataflow.VERSION,
                            "agencyID",
                            Dataflow.AGENCY,
                            "package",
                            "datastructure",
                            "class",
                            "DataStructure"));
        });
    }

    private void codelist(SdmxComponent component, Codelist list) throws XMLStreamException {
        xml.element(
                "str:Codelist",
                () -> {
                    names(concept(component));
                    for (SdmxCodes.Code code : codes.of(component)) {
                        xml.element("str:Code", () -> code(code), "id", code.id());
                    }
                },
                "id",
                list.id(),
                "version",
                list.version(),
                "agencyID",
                list.agency(),
                "isFinal",
                String.valueOf(!list.isOwn()),
                "isPartial",
                String.valueOf(!list.isOwn()));
    }

    private void code(SdmxCodes.Code code) throws XMLStreamException {
        names(code.name());
        texts("com:Description", code.description());
        String parent = code.parent();
        if (parent != null) {
            xml.element("str:Parent", () -> xml.empty("Ref", "id", parent));
        }
    }

    private void concepts() throws XMLStreamException {
        maintained("str:ConceptScheme", CONCEPTS, () -> {
            names(SdmxCodes.words("sdmx.concepts"));
            for (SdmxComponent component : SdmxComponent.values()) {
                xml.element("str:Concept", () -> names(concept(component)), "id", component.name());
            }
        });
    }

    private void structure() throws XMLStreamException {
        maintained("str:DataStructure", STRUCTURE, () -> {
            names(SdmxCodes.words("sdmx.dataflow"));
            xml.element("str:DataStructureComponents", () -> {
                xml.element("str:DimensionList", this::dimensions, "id", "DimensionDescriptor");
                xml.element("str:AttributeList", this::attributes, "id", "AttributeDescriptor");
                xml.element("str:MeasureList", this::measure, "id", "MeasureDescriptor");
            });
        });
    }

    private void dimensions() throws XMLStreamException {
        for (SdmxComponent it : SdmxComponent.values()) {
            switch (it.role) {
                case DIMENSION -> component("str:Dimension", it, "position", String.valueOf(it.ordinal() + 1));
                case TIME -> component("str:TimeDimension", it, "position", String.valueOf(it.ordinal() + 1));
                case MEASURE, ATTRIBUTE, ATTRIBUTE_OF_INDICATOR, OPTIONAL_ATTRIBUTE -> {}
            }
        }
    }

    private void attributes() throws XMLStreamException {
        for (SdmxComponent it : SdmxComponent.values()) {
            switch (it.role) {
                case ATTRIBUTE, ATTRIBUTE_OF_INDICATOR ->
                    component("str:Attribute", it, "assignmentStatus", "Mandatory");
                case OPTIONAL_ATTRIBUTE -> component("str:Attribute", it, "assignmentStatus", "Conditional");
                case DIMENSION, TIME, MEASURE -> {}
            }
        }
    }

    private void measure() throws XMLStreamException {
        component("str:PrimaryMeasure", SdmxComponent.OBS_VALUE);
    }

    private void component(String element, SdmxComponent it, String... more) throws XMLStreamException {
        List<String> attributes = new ArrayList<>(List.of("id", it.name()));
        attributes.addAll(List.of(more));
        xml.element(
                element,
                () -> {
                    xml.element(
                            "str:ConceptIdentity",
                            () -> xml.empty(
                                    "Ref",
                                    "id",
                                    it.name(),
                                    "maintainableParentID",
                                    CONCEPTS,
                                    "maintainableParentVersion",
                                    Dataflow.VERSION,
                                    "agencyID",
                                    Dataflow.AGENCY,
                                    "package",
                                    "conceptscheme",
                                    "class",
                                    "Concept"));
                    xml.element("str:LocalRepresentation", () -> representation(it));
                    relationship(it);
                },
                attributes.toArray(String[]::new));
    }

    private void representation(SdmxComponent it) throws XMLStreamException {
        Codelist list = it.codelist;
        if (list == null) {
            boolean time = it.role == SdmxComponent.Role.TIME;
            xml.empty("str:TextFormat", "textType", time ? "ObservationalTimePeriod" : "Decimal");
        } else {
            xml.element(
                    "str:Enumeration",
                    () -> xml.empty(
                            "Ref",
                            "id",
                            list.id(),
                            "version",
                            list.version(),
                            "agencyID",
                            list.agency(),
                            "package",
                            "codelist",
                            "class",
                            "Codelist"));
        }
    }

    /** What an attribute says something of: one indicator has one unit, a figure has a status and a source. */
    private void relationship(SdmxComponent it) throws XMLStreamException {
        switch (it.role) {
            case ATTRIBUTE, OPTIONAL_ATTRIBUTE ->
                xml.element(
                        "str:AttributeRelationship",
                        () -> xml.element(
                                "str:PrimaryMeasure", () -> xml.empty("Ref", "id", SdmxComponent.OBS_VALUE.name())));
            case ATTRIBUTE_OF_INDICATOR ->
                xml.element(
                        "str:AttributeRelationship",
                        () -> xml.element(
                                "str:Dimension", () -> xml.empty("Ref", "id", SdmxComponent.INDICATOR.name())));
            case DIMENSION, TIME, MEASURE -> {}
        }
    }

    private void maintained(String element, String id, SdmxMarkup.Content content) throws XMLStreamException {
        xml.element(
                element,
                content,
                "id",
                id,
                "version",
                Dataflow.VERSION,
                "agencyID",
                Dataflow.AGENCY,
                "isFinal",
                "false");
    }

    private static LocalizedText concept(SdmxComponent component) {
        return SdmxCodes.words("sdmx.concept." + component);
    }

    private void names(LocalizedText name) throws XMLStreamException {
        texts("com:Name", name);
    }

    private void texts(String element, LocalizedText text) throws XMLStreamException {
        for (Language language : Language.values()) {
            String words = text.in(language);
            if (!words.isEmpty()) {
                xml.text(element, words, "xml:lang", language.code());
            }
        }
    }
}
