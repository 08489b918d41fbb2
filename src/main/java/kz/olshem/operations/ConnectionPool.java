package kz.olshem.operations;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * The connections to the database. A database that is away holds up those alone who need it: nobody waits for a connection
 * longer than {@code connection-timeout}, no more wait than there are connections, and whoever comes then, or within a second
 * after somebody waited in vain, is refused at once: those who wait for one answer would otherwise wait one after the other.
 */
@Component
@ConfigurationProperties("spring.datasource.hikari")
class ConnectionPool extends HikariDataSource implements InitializingBean {

    private final DatabaseOutage outage = new DatabaseOutage();
    private Semaphore waiting = new Semaphore(1);

    ConnectionPool(Database database) {
        setPoolName("olshem");
        setJdbcUrl(database.getJdbcUrl());
        setUsername(database.getUsername());
        setPassword(database.getPassword());
        database.limits().forEach(this::addDataSourceProperty);
    }

    @Override
    public void afterPropertiesSet() {
        waiting = new Semaphore(getMaximumPoolSize());
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (outage.isFresh()) {
            throw new SQLTransientConnectionException("the database did not answer a moment ago");
        }
        if (!waiting.tryAcquire()) {
            throw new SQLTransientConnectionException("as many wait for the database as there are connections");
        }
        try {
            Connection connection = super.getConnection();
            outage.end();
            return connection;
        } catch (SQLException e) {
            outage.goesOn(e);
            throw e;
        } finally {
            waiting.release();
        }
    }
}
