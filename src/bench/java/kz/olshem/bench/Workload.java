package kz.olshem.bench;

import java.util.List;

/** Something measured in a process of its own. */
public interface Workload {

    /** Its name in the design document, with a size where it has several: {@code W6-1M}. */
    String name();

    /** Heap of the process, as the JVM's {@code -Xmx} takes it. */
    default String heap() {
        return "1g";
    }

    List<Finding> measure() throws Exception;
}
