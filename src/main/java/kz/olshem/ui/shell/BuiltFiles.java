package kz.olshem.ui.shell;

import com.vaadin.flow.server.StaticFileHandler;
import com.vaadin.flow.server.StaticFileHandlerFactory;
import com.vaadin.flow.server.StaticFileServer;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;

/** Lets browsers keep the scripts of a build for good: their names change with what is in them. */
@Component
class BuiltFiles implements StaticFileHandlerFactory {

    private static final String NAMED_BY_CONTENT = "/VAADIN/build/";

    @Override
    public StaticFileHandler createHandler(VaadinService service) {
        return new Server(service);
    }

    private static final class Server extends StaticFileServer {

        Server(VaadinService service) {
            super(service);
        }

        @Override
        protected void writeCacheHeaders(String file, HttpServletRequest request, HttpServletResponse response) {
            super.writeCacheHeaders(file, request, response);
            if (file.contains(NAMED_BY_CONTENT)) {
                response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
            }
        }
    }
}
