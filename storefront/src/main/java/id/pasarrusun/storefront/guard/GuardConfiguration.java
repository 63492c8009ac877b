package id.pasarrusun.storefront.guard;

import id.pasarrusun.storefront.account.Seals;
import id.pasarrusun.storefront.account.Sessions;
import id.pasarrusun.storefront.account.Visitor.Guest;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.AuthorizeExchangeSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.CsrfSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HeaderSpec;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.csrf.XorServerCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.security.web.server.header.CrossOriginOpenerPolicyServerHttpHeadersWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import org.springframework.security.web.server.header.XFrameOptionsServerHttpHeadersWriter.Mode;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// Builds the gate out of Spring Security's filters and our own sessions and tokens.
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
@EnableConfigurationProperties(GuardSettings.class)
class GuardConfiguration {

    @Bean
    SecurityWebFilterChain gate(ServerHttpSecurity http, Sessions sessions, Seals seals, GuardSettings settings) {
        return http.securityContextRepository(new SessionContexts(sessions))
                .anonymous(strangers -> strangers.principal(new Guest()).authorities("ROLE_GUEST"))
                .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .headers(headers -> headers(headers, settings))
                .csrf(csrf -> csrf(csrf, seals))
                .addFilterBefore(new CrossSiteGuard(), SecurityWebFiltersOrder.CSRF)
                .addFilterBefore(new FormGuard(), SecurityWebFiltersOrder.CSRF)
                .addFilterBefore(new UploadGuard(sessions, settings), SecurityWebFiltersOrder.CSRF)
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(Refusals::ofStranger)
                        .accessDeniedHandler(Refusals::ofVisitor))
                .authorizeExchange(GuardConfiguration::places)
                .build();
    }

    /// A path or header that no honest client writes is refused like everything else, in words.
    @Bean
    ServerExchangeRejectedHandler nonsense() {
        return (exchange, nonsense) -> Mono.error(
                () -> new ResponseStatusException(HttpStatus.BAD_REQUEST, "Nothing that we answer", nonsense));
    }

    private static void places(AuthorizeExchangeSpec exchanges) {
        exchanges
                .pathMatchers("/actuator/health", "/actuator/health/**")
                .permitAll()
                .pathMatchers("/actuator/**")
                .denyAll()
                .pathMatchers("/akun", "/akun/**")
                .authenticated()
                .pathMatchers("/sanggar", "/sanggar/**")
                .hasRole("MAKER")
                .pathMatchers("/meja")
                .hasRole("STAFF")
                .pathMatchers(
                        "/meja/qc",
                        "/meja/qc/**",
                        "/meja/produk",
                        "/meja/produk/*",
                        Places.TABLES,
                        Places.TABLES + "/**")
                .hasAnyRole("QC", "ADMIN")
                .pathMatchers("/meja/izin", "/meja/izin/**", "/meja/batch", "/meja/batch/**")
                .hasAnyRole("QC", "ADMIN")
                .pathMatchers(Places.CLASS, Places.CLASS + "/**")
                .hasRole("QC")
                .pathMatchers("/meja/pencairan/**", "/meja/buku-besar/**")
                .hasRole("FINANCE")
                .pathMatchers("/meja/pesanan/**")
                .hasAnyRole("ADMIN", "FINANCE")
                .pathMatchers("/meja/**")
                .hasRole("ADMIN")
                .anyExchange()
                .permitAll();
    }

    private static void csrf(CsrfSpec csrf, Seals seals) {
        XorServerCsrfTokenRequestAttributeHandler masked = new XorServerCsrfTokenRequestAttributeHandler();
        masked.setTokenFromMultipartDataEnabled(true);
        csrf.csrfTokenRepository(new CsrfTokens(seals))
                .csrfTokenRequestHandler(masked)
                .requireCsrfProtectionMatcher(GuardConfiguration::needsToken)
                .accessDeniedHandler(Refusals::ofVisitor);
    }

    private static Mono<MatchResult> needsToken(ServerWebExchange exchange) {
        return Places.needsProtection(exchange.getRequest()) ? MatchResult.match() : MatchResult.notMatch();
    }

    private static void headers(HeaderSpec headers, GuardSettings settings) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(settings.contentPolicy()))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicy(policy -> policy.policy("geolocation=(), microphone=(), payment=(), usb=()"))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .frameOptions(frames -> frames.mode(Mode.DENY));
    }
}
