package kz.olshem.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.util.FileSystemUtils;

/** Gives tests the running product and the browser: one of each for all of them, ended after the last. */
final class Stage implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Jar.class || type == Chromium.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        ExtensionContext.Store store = context.getRoot().getStore(ExtensionContext.Namespace.create(Stage.class));
        return parameter.getParameter().getType() == Jar.class
                ? store.computeIfAbsent(Product.class, key -> Product.start(), Product.class).jar
                : store.computeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class);
    }

    private record Product(Jar jar, Path data) implements AutoCloseable {

        static Product start() {
            try {
                Path data = Files.createTempDirectory("olshem-browser");
                return new Product(Jar.start(Store.in(data)), data);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() throws IOException, InterruptedException {
            jar.close();
            FileSystemUtils.deleteRecursively(data);
        }
    }
}
