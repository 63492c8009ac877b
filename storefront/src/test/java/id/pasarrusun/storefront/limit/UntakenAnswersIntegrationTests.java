package id.pasarrusun.storefront.limit;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.dev.OpenShop;
import org.junit.jupiter.api.Test;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;

class UntakenAnswersIntegrationTests {

    @Test
    void areWatchedInTheOpenShop() {
        OpenShop shop = OpenShop.visit();

        assertThat(shop.part(NettyReactiveWebServerFactory.class).getServerCustomizers())
                .contains(shop.part(UntakenAnswers.class));
    }
}
