package kz.olshem.api.http;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import kz.olshem.kernel.Language;

/** The language of a page that is made without a screen: that of the address, else of the cookie, else Kazakh. */
public final class ReaderLanguage {

    private ReaderLanguage() {}

    public static Language of(HttpServletRequest request) {
        return Stream.concat(parameter(request).stream(), cookie(request))
                .flatMap(code -> Language.parse(code).stream())
                .findFirst()
                .orElse(Language.DEFAULT);
    }

    private static Optional<String> parameter(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getParameter("lang"));
        } catch (IllegalStateException e) {
            return Optional.empty(); // the query itself is what cannot be read
        }
    }

    private static Stream<String> cookie(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals("olshem-lang"))
                .map(Cookie::getValue);
    }
}
