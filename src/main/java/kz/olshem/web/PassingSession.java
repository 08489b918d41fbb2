package kz.olshem.web;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A session of one request, which nobody can come back to. */
final class PassingSession implements HttpSession {

    private final ServletContext context;
    private final long created;
    private final Map<String, Object> attributes = new HashMap<>();
    private int maxInactiveInterval;

    /**
     * @param created in milliseconds since 1970
     */
    PassingSession(ServletContext context, long created) {
        this.context = context;
        this.created = created;
    }

    @Override
    public long getCreationTime() {
        return created;
    }

    @Override
    public String getId() {
        return "passing";
    }

    @Override
    public long getLastAccessedTime() {
        return created;
    }

    @Override
    public ServletContext getServletContext() {
        return context;
    }

    @Override
    public void setMaxInactiveInterval(int seconds) {
        maxInactiveInterval = seconds;
    }

    @Override
    public int getMaxInactiveInterval() {
        return maxInactiveInterval;
    }

    @Override
    public synchronized @Nullable Object getAttribute(String name) {
        return attributes.get(name);
    }

    @Override
    public synchronized Enumeration<String> getAttributeNames() {
        return Collections.enumeration(List.copyOf(attributes.keySet()));
    }

    @Override
    public void setAttribute(String name, Object value) {
        if (value instanceof HttpSessionBindingListener listener) {
            listener.valueBound(new HttpSessionBindingEvent(this, name, value));
        }
        unbind(name, put(name, value));
    }

    private synchronized @Nullable Object put(String name, Object value) {
        Object before = attributes.put(name, value);
        return before == value ? null : before;
    }

    @Override
    public void removeAttribute(String name) {
        unbind(name, take(name));
    }

    private synchronized @Nullable Object take(String name) {
        return attributes.remove(name);
    }

    private void unbind(String name, @Nullable Object value) {
        if (value instanceof HttpSessionBindingListener listener) {
            listener.valueUnbound(new HttpSessionBindingEvent(this, name, value));
        }
    }

    @Override
    public void invalidate() {
        Collections.list(getAttributeNames()).forEach(this::removeAttribute);
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
