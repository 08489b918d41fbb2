package kz.olshem.operations;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import kz.olshem.intake.shipped.Imported;
import kz.olshem.kernel.CityTime;
import kz.olshem.series.publication.ReleasePublished;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The rooms that fill an empty database, opened on one that is still in the making, and closed again. */
final class ShippedRooms {

    private static final String[] ROOMS = {
        "kz.olshem.catalogue", "kz.olshem.access", "kz.olshem.series", "kz.olshem.intake"
    };

    private ShippedRooms() {}

    /** Fills the database and answers with what there is to tell of it, to those who were not there yet. */
    static List<Object> fill(DataSource database) {
        List<Object> told = new ArrayList<>();
        try (AnnotationConfigApplicationContext rooms = new AnnotationConfigApplicationContext()) {
            rooms.registerBean(DataSource.class, () -> database);
            rooms.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(database));
            rooms.registerBean(
                    TransactionTemplate.class, () -> new TransactionTemplate(new JdbcTransactionManager(database)));
            rooms.registerBean(Clock.class, () -> Clock.system(CityTime.ZONE));
            rooms.addApplicationListener(event -> {
                if (event instanceof PayloadApplicationEvent<?> news
                        && (news.getPayload() instanceof Imported || news.getPayload() instanceof ReleasePublished)) {
                    told.add(news.getPayload());
                }
            });
            rooms.scan(ROOMS);
            rooms.refresh();
        }
        return List.copyOf(told);
    }
}
