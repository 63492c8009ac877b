package id.pasarrusun.devservers.outbox;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserImpl;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.URI;

/// An SMTP server on loopback that puts every letter into the outbox.
public final class MailCatcher implements AutoCloseable {
    private static final String HOST = "127.0.0.1";

    private final Outbox outbox;
    private final GreenMail server;

    private MailCatcher(int port, Outbox outbox) {
        this.outbox = outbox;
        server = new GreenMail(new ServerSetup(port, HOST, ServerSetup.PROTOCOL_SMTP));
    }

    /// Starts one that answers when this returns.
    ///
    /// @param port 0 for a free one
    public static MailCatcher start(int port, Outbox outbox) {
        MailCatcher catcher = new MailCatcher(port, outbox);
        catcher.server.getUserManager().setMessageDeliveryHandler(catcher::take);
        try {
            catcher.server.start();
        } catch (IllegalStateException e) {
            throw new UncheckedIOException(
                    "the mail catcher cannot listen on port " + port, (IOException) new BindException().initCause(e));
        }
        return catcher;
    }

    private GreenMailUser take(MovingMessage letter, MailAddress to) throws MessagingException {
        MimeMessage message = letter.getMessage();
        try {
            outbox.keep("email", to.getEmail(), message.getSubject(), text(message));
        } catch (IOException e) {
            throw new MessagingException("cannot read a letter", e);
        }
        return new Nobody(to.getEmail());
    }

    private static String text(Part part) throws MessagingException, IOException {
        return switch (part.getContent()) {
            case String text -> text;
            case Multipart parts when parts.getCount() > 0 -> text(parts.getBodyPart(0));
            default -> "";
        };
    }

    /// Somebody without a mailbox: the outbox has the letter already.
    private static final class Nobody extends UserImpl {
        Nobody(String email) {
            super(email, email, "", null);
        }

        @Override
        public void deliver(MovingMessage letter) {
            // kept once is enough
        }
    }

    /// Where letters are handed over.
    public URI address() {
        return URI.create("smtp://%s:%d".formatted(HOST, server.getSmtp().getPort()));
    }

    @Override
    public void close() {
        server.stop();
    }
}
