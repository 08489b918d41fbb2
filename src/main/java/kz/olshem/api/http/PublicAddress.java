package kz.olshem.api.http;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where readers reach the product, for the links in files. */
@Component
public class PublicAddress {

    /**
     * An address of the product, without a slash at its end.
     *
     * @param isForAll whether it is the same for all readers; else it is the one that this reader asked at
     */
    public record Base(String address, boolean isForAll) {}

    private final String named;

    /**
     * @param named where it is empty, readers reach the product at the address that they ask at
     */
    PublicAddress(@Value("${olshem.public-address:}") String named) {
        this.named = withoutSlash(named.strip());
    }

    public Base of(HttpServletRequest request) {
        return named.isEmpty()
                ? new Base(
                        withoutSlash(ServletUriComponentsBuilder.fromContextPath(request)
                                .toUriString()),
                        false)
                : new Base(named, true);
    }

    private static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
