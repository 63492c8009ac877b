package id.pasarrusun.devservers.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A letter that was caught.
///
/// @param channel `email` or `whatsapp`
/// @param to an e-mail address, or a phone number as `+62…`
/// @param subject only e-mail has one
public record Message(String channel, String to, @Nullable String subject, String text, Instant sentAt) {}
