package kz.olshem.export.table;

import kz.olshem.series.exchange.Dataflow;
import org.jspecify.annotations.Nullable;

/** What an observation consists of, in the order of the structure and of files; the names are the ids. */
enum SdmxComponent {
    FREQ(Role.DIMENSION, Codelist.ofSdmx("CL_FREQ", "2.1")),
    INDICATOR(Role.DIMENSION, Codelist.own("CL_INDICATOR")),
    REF_AREA(Role.DIMENSION, Codelist.own("CL_AREA")),
    CUMULATION(Role.DIMENSION, Codelist.own("CL_CUMULATION")),
    TIME_PERIOD(Role.TIME, null),
    OBS_VALUE(Role.MEASURE, null),
    OBS_STATUS(Role.ATTRIBUTE, Codelist.ofSdmx("CL_OBS_STATUS", "2.2")),
    UNIT_MEASURE(Role.ATTRIBUTE_OF_INDICATOR, Codelist.own("CL_UNIT_MEASURE")),
    UNIT_MULT(Role.ATTRIBUTE_OF_INDICATOR, Codelist.ofSdmx("CL_UNIT_MULT", "1.1")),
    SOURCE(Role.OPTIONAL_ATTRIBUTE, Codelist.own("CL_SOURCE"));

    /** What a component does. */
    enum Role {
        DIMENSION,
        TIME,
        MEASURE,
        ATTRIBUTE,
        ATTRIBUTE_OF_INDICATOR,
        OPTIONAL_ATTRIBUTE
    }

    /**
     * A list of codes.
     *
     * @param isOwn whether we keep it; of one that others keep, we hand on the codes in use
     */
    record Codelist(String agency, String id, String version, boolean isOwn) {

        static Codelist own(String id) {
            return new Codelist(Dataflow.AGENCY, id, Dataflow.VERSION, true);
        }

        static Codelist ofSdmx(String id, String version) {
            return new Codelist("SDMX", id, version, false);
        }
    }

    final Role role;
    final @Nullable Codelist codelist;

    SdmxComponent(Role role, @Nullable Codelist codelist) {
        this.role = role;
        this.codelist = codelist;
    }
}
