package kz.olshem.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** The whole product on a free port of the loopback, with the shipped data in memory; all tests so marked share one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "olshem.db.url=jdbc:h2:mem:on-a-port;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;NON_KEYWORDS=VALUE;DB_CLOSE_DELAY=-1",
            "olshem.db.user=olshem",
            "server.address=127.0.0.1",
            "vaadin.productionMode=true"
        })
public @interface OnAPort {}
