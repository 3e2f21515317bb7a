package org.attestory.access.web;

import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.LastHttpContent;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import reactor.netty.NettyPipeline;

/**
 * Keeps connections from hanging: the server's library can forget to read on when a request arrives while the answer
 * before it is being closed and is then answered at once, as a redirect is (reactor-netty issue 4361, in 1.3.6 and 1.3.7).
 * So the connection is told to read on after every answer; where the library did so itself, that changes nothing.
 */
@Component
class KeptAliveConnections implements WebServerFactoryCustomizer<NettyReactiveWebServerFactory> {

    private static final ReadOn READ_ON = new ReadOn();

    @Override
    public void customize(NettyReactiveWebServerFactory factory) {
        factory.addServerCustomizers(server -> server.doOnChannelInit((observer, channel, remote) ->
                channel.pipeline().addAfter(NettyPipeline.HttpCodec, ReadOn.class.getSimpleName(), READ_ON)));
    }

    @ChannelHandler.Sharable
    private static final class ReadOn extends ChannelOutboundHandlerAdapter {

        @Override
        @SuppressWarnings("FutureReturnValueIgnored") // Whoever writes holds the promise.
        public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
            if (!(message instanceof LastHttpContent)) {
                context.write(message, promise);
                return;
            }
            context.write(message, promise.unvoid())
                    .addListener(written -> context.channel().eventLoop().execute(context.channel()::read));
        }
    }
}
