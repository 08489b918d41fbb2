package kz.olshem.web;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import kz.olshem.api.http.ApiProblem;
import kz.olshem.api.http.ProblemWriter;
import kz.olshem.api.http.ReadingRoutes;
import kz.olshem.operations.ManagementPort;
import kz.olshem.series.publication.Releases;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/**
 * Who may come to which address. Denied by default: open are the reading routes of the face for machines, whether the
 * product is up, views that say so themselves, and files that pages are made of. What is closed looks as if it were not
 * there. The headers that do not depend on TLS are written by {@link SecurityHeaders}.
 */
@Configuration(proxyBeanMethods = false)
class WebSecurity {

    private static final RequestMatcher READING = new OrRequestMatcher(ReadingRoutes.ALL.stream()
            .<RequestMatcher>map(route -> pathPattern(route))
            .toList());

    private static final RequestMatcher FILES = new OrRequestMatcher(
            pathPattern("/fonts/**"), pathPattern("/*.css"), pathPattern("/icon.svg"), pathPattern("/favicon.ico"));

    private static final RequestMatcher HEALTH = pathPattern("/actuator/health");

    private static final RequestMatcher GET_OR_HEAD =
            request -> request.getMethod().equals("GET") || request.getMethod().equals("HEAD");

    /** Whatever a parameter is called: who reads the parameters refuses an unknown one by name, in the reader's words. */
    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterNames(name -> true);
        return firewall;
    }

    @Bean
    @Order(0)
    SecurityFilterChain operatorsPort(HttpSecurity http, ManagementPort operators) {
        return bare(http)
                .securityMatcher(operators::ask)
                .authorizeHttpRequests(rules -> rules.requestMatchers(GET_OR_HEAD)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain machines(
            HttpSecurity http, ProblemWriter problems, @Value("${olshem.cors.origins}") List<String> origins) {
        return bare(http)
                .cors(sharing -> {
                    if (origins.isEmpty()) {
                        sharing.disable();
                    } else {
                        sharing.configurationSource(sharedWith(origins));
                    }
                })
                .securityMatcher(MachinePaths.PATTERNS)
                .authorizeHttpRequests(rules -> rules.requestMatchers(
                                request -> GET_OR_HEAD.matches(request) && READING.matches(request))
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(handling -> handling.authenticationEntryPoint(
                                (request, response, denied) -> deny(request, response, problems))
                        .accessDeniedHandler((request, response, denied) -> deny(request, response, problems)))
                .build();
    }

    /** Reading alone, and of the API alone: pages of these origins may ask for figures from a reader's browser. */
    private static CorsConfigurationSource sharedWith(List<String> origins) {
        CorsConfiguration sharing = new CorsConfiguration();
        sharing.setAllowedOrigins(origins);
        sharing.setAllowedMethods(List.of("GET", "HEAD"));
        sharing.setAllowedHeaders(List.of("Accept", "If-None-Match", RequestIdValve.HEADER));
        sharing.setExposedHeaders(List.of("ETag", "Link", RequestIdValve.HEADER));
        sharing.setAllowCredentials(false);
        sharing.setMaxAge(Duration.ofHours(1));
        UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration("/api/v1/**", sharing);
        return source;
    }

    private static void deny(HttpServletRequest request, HttpServletResponse response, ProblemWriter problems)
            throws IOException {
        boolean onlyTheMethodIsWrong = READING.matches(request);
        problems.answer(request, response, ApiProblem.of(onlyTheMethodIsWrong ? 405 : 404));
    }

    @Bean
    @Order(2)
    SecurityFilterChain health(HttpSecurity http) {
        return bare(http)
                .securityMatcher("/actuator", "/actuator/**")
                .authorizeHttpRequests(rules -> rules.requestMatchers(
                                request -> GET_OR_HEAD.matches(request) && HEALTH.matches(request))
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint((request, response, denied) -> hide(response))
                                .accessDeniedHandler((request, response, denied) -> hide(response)))
                .build();
    }

    /** A chain without sessions, sign-in and forms. */
    private static HttpSecurity bare(HttpSecurity http) {
        return http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(WebSecurity::onlyTransport)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable);
    }

    @Bean
    @Order(3)
    SecurityFilterChain people(HttpSecurity http, Releases releases) {
        VaadinSecurityConfigurer flow = VaadinSecurityConfigurer.vaadin();
        SingletonSupplier<RequestMatcher> open = SingletonSupplier.of(flow::defaultPermitMatcher);
        return http.addFilterAfter(
                        new NotFoundFilter(request -> isNavigation(request)
                                && (!open.obtain().matches(request) || UnknownNames.areIn(request, releases))),
                        AuthorizationFilter.class)
                .headers(WebSecurity::onlyTransport)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable) // only Flow takes a POST, and it has a token of its own
                .authorizeHttpRequests(
                        rules -> rules.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                                .permitAll() // what led to them was judged
                                .requestMatchers(request -> !GET_OR_HEAD.matches(request) && !isTalk(request))
                                .denyAll()
                                .requestMatchers(NoPush::asksForIt)
                                .denyAll()
                                .requestMatchers(request -> GET_OR_HEAD.matches(request) && FILES.matches(request))
                                .permitAll())
                .with(
                        flow,
                        vaadin -> vaadin.enableCsrfConfiguration(false)
                                .enableLogoutConfiguration(false)
                                .enableRequestCacheConfiguration(false) // it would open a session for each refusal
                                // After every view has had its say: an address of no view is a page that says so.
                                .anyRequest(rest -> rest.access((visitor, asked) ->
                                        new AuthorizationDecision(isNavigation(asked.getRequest())))))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(
                                (request, response, denied) -> refuse(request, response, open.obtain()))
                        .accessDeniedHandler((request, response, denied) -> refuse(request, response, open.obtain())))
                .build();
    }

    /** What the Flow client says to its screen. */
    private static boolean isTalk(HttpServletRequest request) {
        return request.getMethod().equals("POST") && !FlowTalk.of(request).isEmpty();
    }

    private static boolean isNavigation(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return GET_OR_HEAD.matches(request) && accept != null && accept.contains("text/html");
    }

    private static void onlyTransport(HeadersConfigurer<HttpSecurity> headers) {
        headers.defaultsDisabled().httpStrictTransportSecurity(transport -> transport.includeSubDomains(false));
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, RequestMatcher open)
            throws IOException {
        if (!GET_OR_HEAD.matches(request) && open.matches(request)) {
            response.setHeader("Allow", "GET, HEAD");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else {
            hide(response);
        }
    }

    private static void hide(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
