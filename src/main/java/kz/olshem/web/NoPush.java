package kz.olshem.web;

import com.vaadin.flow.spring.SpringServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.atmosphere.cpr.ApplicationConfig;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * No screen is told anything that it did not ask for. Flow would open a WebSocket to anyone all the same, without a session
 * and for pages of other sites.
 */
@Configuration(proxyBeanMethods = false)
class NoPush {

    private static final String DEPLOYER = "websocketEndpointDeployer";

    /** Takes away what registers the endpoint. */
    @Bean
    static BeanDefinitionRegistryPostProcessor withoutEndpoint() {
        return registry -> {
            if (registry.containsBeanDefinition(DEPLOYER)) {
                registry.removeBeanDefinition(DEPLOYER);
            }
        };
    }

    /** Atmosphere, which Flow starts all the same, would register it again. */
    @Bean
    static BeanPostProcessor withoutWebSockets() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof ServletRegistrationBean<?> registration
                        && registration.getServlet() instanceof SpringServlet) {
                    registration.addInitParameter(ApplicationConfig.WEBSOCKET_SUPPRESS_JSR356, "true");
                    registration.addInitParameter(ApplicationConfig.WEBSOCKET_SUPPORT, "false");
                }
                return bean;
            }
        };
    }

    /** Whether a request wants to be pushed to, by a socket or by an answer that does not end. */
    static boolean asksForIt(HttpServletRequest request) {
        return request.getServletPath().startsWith("/VAADIN/push")
                || FlowTalk.of(request).equals("push");
    }
}
