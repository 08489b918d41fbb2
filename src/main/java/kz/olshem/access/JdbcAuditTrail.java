package kz.olshem.access;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The audit trail in its table. */
@Repository
class JdbcAuditTrail implements AuditTrail {

    private final JdbcTemplate jdbc;
    private final Clock clock;

    JdbcAuditTrail(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void record(String actor, String action, String subject, String detail) {
        jdbc.update(
                "insert into audit_event (at, actor, action, subject, detail) values (?, ?, ?, ?, ?)",
                OffsetDateTime.now(clock),
                actor,
                action,
                subject,
                detail);
    }
}
