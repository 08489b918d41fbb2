package kz.olshem.operations;

import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.annotation.Order;

/** Says why the product did not start: the sentence first, how it came about below it. */
@Order(0)
class StartRefusals implements SpringBootExceptionReporter {

    private static final Logger LOG = LoggerFactory.getLogger(StartRefusals.class);

    @Override
    public boolean reportException(Throwable failure) {
        return Stream.iterate(failure, it -> it != null, Throwable::getCause)
                .filter(StartRefusedException.class::isInstance)
                .findFirst()
                .map(refusal -> {
                    LOG.error("{}", refusal.getMessage(), refusal);
                    return true;
                })
                .orElse(false);
    }
}
