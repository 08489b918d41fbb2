package kz.olshem.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Who makes room for a new reader, and when nobody does. */
class LiveScreensTest {

    private static final Instant NOW = Instant.parse("2026-11-23T06:00:00Z");

    private final LiveScreens screens = new LiveScreens(new SimpleMeterRegistry(), Clock.fixed(NOW, ZoneOffset.UTC), 2);

    private HttpSession reader(long secondsAgo) {
        HttpSession session = mock(HttpSession.class);
        when(session.getLastAccessedTime())
                .thenReturn(NOW.minusSeconds(secondsAgo).toEpochMilli());
        when(session.getServletContext()).thenReturn(mock(ServletContext.class));
        screens.sessionCreated(new HttpSessionEvent(session));
        screens.opened();
        return session;
    }

    @Test
    void while_there_is_room_nobody_is_sent_away() {
        HttpSession first = reader(1000);

        assertThat(screens.makeRoom()).isTrue();
        verify(first, never()).invalidate();
    }

    @Test
    void who_has_not_moved_for_longest_makes_room() {
        HttpSession longest = reader(300);
        HttpSession other = reader(200);

        assertThat(screens.makeRoom()).isTrue();
        verify(longest).invalidate();
        verify(other, never()).invalidate();
    }

    @Test
    void who_moved_within_a_minute_stays() {
        HttpSession one = reader(59);
        HttpSession other = reader(0);

        assertThat(screens.makeRoom()).isFalse();
        verify(one, never()).invalidate();
        verify(other, never()).invalidate();
    }

    @Test
    void a_closed_screen_leaves_its_room() {
        reader(0);
        reader(0);
        screens.closed();

        assertThat(screens.makeRoom()).isTrue();
    }

    @Test
    void a_session_that_ends_by_itself_is_in_nobodys_way() {
        HttpSession gone = reader(300);
        reader(200);
        when(gone.getLastAccessedTime()).thenThrow(new IllegalStateException("ended"));

        assertThat(screens.makeRoom()).isTrue();
    }
}
