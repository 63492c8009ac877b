package id.pasarrusun.storefront.limit;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOption;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.handler.timeout.IdleStateEvent;
import io.netty.handler.timeout.IdleStateHandler;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import reactor.netty.http.server.HttpServer;

/// Lets go of whoever asks for something and then does not take it: what is written for him would stay in
/// memory for as long as he likes. What is taken is counted in portions, so a phone that takes two kilobytes
/// a second gets everything, however long that takes.
final class UntakenAnswers implements NettyServerCustomizer {

    /// What the system itself holds of an answer: it says that a portion was taken only when that is about a
    /// third of it, and the reader's own system waits with its word too. Within three minutes both come at
    /// two kilobytes a second, and may not at half of one.
    private static final int HELD_BYTES = 131_072;

    private final AnswerSettings settings;

    UntakenAnswers(AnswerSettings settings) {
        this.settings = settings;
    }

    @Override
    public HttpServer apply(HttpServer server) {
        return server.childOption(ChannelOption.SO_SNDBUF, HELD_BYTES)
                .doOnChannelInit((_, channel, _) -> channel.pipeline().addFirst(new Watch(settings)));
    }

    /// Looks after each stretch of time at what was taken meanwhile.
    private static final class Watch extends IdleStateHandler {

        Watch(AnswerSettings settings) {
            super(true, 0, settings.untaken().toMillis(), 0, TimeUnit.MILLISECONDS);
        }

        @Override
        protected void channelIdle(ChannelHandlerContext context, IdleStateEvent idle) {
            // at the first look there is nothing yet to compare with
            if (!idle.isFirst() && isWaiting(context.channel())) {
                // the system would go on offering it too
                context.channel().config().setOption(ChannelOption.SO_LINGER, 0);
                var _ = context.close();
            }
        }

        private static boolean isWaiting(Channel channel) {
            ChannelOutboundBuffer untaken = channel.unsafe().outboundBuffer();
            return untaken != null && !untaken.isEmpty();
        }
    }
}
