package kz.olshem.operations;

import java.nio.file.Files;
import java.time.Clock;
import java.util.Map;
import kz.olshem.kernel.CityTime;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** {@code olshem move}: from the embedded database to the empty PostgreSQL that the settings name; nothing is started. */
public final class TransferCommand {

    private static final Logger LOG = LoggerFactory.getLogger(TransferCommand.class);

    @Configuration(proxyBeanMethods = false)
    static class Settings {}

    private TransferCommand() {}

    /** Answers with the process's exit code: 0 where everything arrived. */
    public static int run() {
        SpringApplication reading = new SpringApplication(Settings.class);
        reading.setWebApplicationType(WebApplicationType.NONE);
        try (ConfigurableApplicationContext context = reading.run()) {
            Environment settings = context.getEnvironment();
            String url = settings.getProperty("olshem.db.url", "");
            if (!url.startsWith("jdbc:postgresql:")) {
                LOG.error("OLSHEM_DB_URL must name the new database: jdbc:postgresql://…");
                return 2;
            }
            DatabaseTransfer.Address to = new DatabaseTransfer.Address(
                    url, settings.getProperty("olshem.db.user", ""), settings.getProperty("olshem.db.password", ""));
            return run(DataFolder.at(settings.getProperty("olshem.data", "data")), to);
        }
    }

    private static int run(DataFolder folder, DatabaseTransfer.Address to) {
        if (!Files.exists(folder.file(DataFolder.CURRENT))) {
            LOG.error("OLSHEM_DATA must name the folder of the embedded database: there is none in {}", folder.path());
            return 2;
        }
        try (EmbeddedDatabase ready = EmbeddedDatabase.ready(folder, Clock.system(CityTime.ZONE), ShippedRooms::fill)) {
            return run(ready.address(), to);
        } catch (StartRefusedException e) {
            LOG.error("nothing was moved: {}", e.getMessage());
            return 1;
        }
    }

    /** Brings both schemas to this version, then carries the rows. */
    public static int run(DatabaseTransfer.Address from, DatabaseTransfer.Address to) {
        try {
            migrate(from, "h2");
            migrate(to, "postgresql");
            Map<String, Long> carried = DatabaseTransfer.of(from, to);
            carried.forEach((table, rows) -> LOG.info("{}: {} rows, compared", table, rows));
            LOG.info("moved; start with OLSHEM_DB_URL from now on");
            return 0;
        } catch (RuntimeException e) {
            LOG.error("nothing was moved: {}", e.getMessage());
            return 1;
        }
    }

    private static void migrate(DatabaseTransfer.Address address, String vendor) {
        Flyway.configure()
                .dataSource(address.url(), address.user(), address.password())
                .locations("classpath:db/migration", "classpath:db/" + vendor)
                .load()
                .migrate();
    }
}
