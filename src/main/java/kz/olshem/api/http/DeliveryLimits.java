package kz.olshem.api.http;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How much answers may take of the heap, the processors and the threads, so that enough is left for everybody else. */
@Configuration(proxyBeanMethods = false)
class DeliveryLimits {

    private static final int KEPT_BYTES = 16 << 20;

    /** Of the threads that the server has, half may wait for an answer that another one makes. */
    private static final int WAITING_FOR_OTHERS = 100;

    private static final int SHARE_OF_HEAP = 4;
    private static final int QUEUE = 64;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Bean
    ResponseCache responses() {
        return new ResponseCache(KEPT_BYTES, WAITING_FOR_OTHERS);
    }

    @Bean
    Bulkhead bulkhead() {
        Runtime machine = Runtime.getRuntime();
        int workers = Math.max(1, machine.availableProcessors() - 1); // one is for those who only read
        return new Bulkhead(machine.maxMemory() / SHARE_OF_HEAP, workers, QUEUE, PATIENCE);
    }
}
