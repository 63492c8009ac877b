package id.pasarrusun.payments.midtrans;

import id.pasarrusun.payments.charge.Gateway;
import id.pasarrusun.payments.charge.Notices;
import id.pasarrusun.payments.payout.Disburser;
import id.pasarrusun.payments.payout.PayoutNotices;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts Midtrans behind the ports.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MidtransSettings.class)
class MidtransConfiguration {

    @Bean
    Sdk midtransSdk(MidtransSettings settings) {
        return new Sdk(settings);
    }

    @Bean
    Gateway gateway(Sdk sdk) {
        return new MidtransGateway(sdk);
    }

    @Bean
    Disburser disburser(Sdk sdk) {
        return new IrisDisburser(sdk);
    }

    @Bean
    Notifications notifications(MidtransSettings settings, Notices payments, PayoutNotices payouts) {
        return new Notifications(new Signatures(settings), payments::record, payouts::record);
    }
}
