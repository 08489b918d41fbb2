package kz.olshem.operations;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import kz.olshem.kernel.CityTime;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Component;

/**
 * Where the data is kept: an H2 file in the data folder, or the PostgreSQL database that {@code OLSHEM_DB_URL} names. H2
 * runs in its PostgreSQL mode, so that the same migrations serve both, and with WRITE_DELAY=0: its default loses
 * acknowledged commits when the process is killed. {@code value} is a column here and a keyword of H2.
 */
@Component
public class Database
        implements JdbcConnectionDetails,
                FlywayMigrationStrategy,
                InitializingBean,
                SmartInitializingSingleton,
                DisposableBean {

    private static final String LONGEST_ANSWER = "socketTimeout";

    private final DataFolder folder;
    private final String url;
    private final String user;
    private final String password;
    private final ApplicationEventPublisher events;
    private List<Object> toldEarlier = List.of();
    private @Nullable EmbeddedDatabase embedded;

    public Database(
            @Value("${olshem.data}") String folder,
            @Value("${olshem.db.url}") String url,
            @Value("${olshem.db.user}") String user,
            @Value("${olshem.db.password}") String password,
            ApplicationEventPublisher events) {
        this.folder = DataFolder.at(folder);
        this.url = url;
        this.user = user;
        this.password = password;
        this.events = events;
    }

    /** Before anybody asks for the address: the file is there, whole and of this version, or the start ends here. */
    @Override
    public void afterPropertiesSet() {
        if (url.isBlank()) {
            embedded = EmbeddedDatabase.ready(
                    folder, Clock.system(CityTime.ZONE), source -> toldEarlier = ShippedRooms.fill(source));
        }
    }

    /**
     * The embedded file has its tables already: only those of a server are brought to this version when it is asked, over a
     * connection of their own, because a change of a large table takes longer than an answer may.
     */
    @Override
    public void migrate(Flyway flyway) {
        if (!url.isBlank()) {
            Properties limits = new Properties();
            limits.putAll(limits());
            limits.remove(LONGEST_ANSWER);
            limits.setProperty("user", user);
            limits.setProperty("password", password);
            Flyway.configure()
                    .configuration(flyway.getConfiguration())
                    .dataSource(new DriverManagerDataSource(url, limits))
                    .load()
                    .migrate();
        }
    }

    /**
     * What the driver of PostgreSQL waits for, in seconds: without these it waits for a server that neither answers nor
     * refuses as long as that pleases. What the address itself says of them holds. Empty for other databases, which know no
     * such settings.
     */
    Map<String, String> limits() {
        return url.startsWith("jdbc:postgresql:")
                ? Map.of("connectTimeout", "2", "loginTimeout", "2", "cancelSignalTimeout", "2", LONGEST_ANSWER, "10")
                : Map.of();
    }

    /** What happened while those who measure it did not exist yet. */
    @Override
    public void afterSingletonsInstantiated() {
        toldEarlier.forEach(events::publishEvent);
    }

    @Override
    public void destroy() {
        if (embedded != null) {
            embedded.close();
        }
    }

    @Override
    public String getJdbcUrl() {
        return url.isBlank() ? folder.url(DataFolder.CURRENT) + ";IFEXISTS=TRUE" : url;
    }

    @Override
    public String getUsername() {
        return url.isBlank() ? EmbeddedDatabase.USER : user;
    }

    @Override
    public String getPassword() {
        return url.isBlank() ? "" : password;
    }
}
