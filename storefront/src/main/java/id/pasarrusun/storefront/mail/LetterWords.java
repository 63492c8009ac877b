package id.pasarrusun.storefront.mail;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of letters, from `messages/id/mail.properties`.
public final class LetterWords {

    private static final Locale INDONESIAN = Locale.of("id", "ID");

    private final ResourceBundle words = ResourceBundle.getBundle("messages.id.mail", Locale.ROOT);

    LetterWords() {}

    public String say(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), INDONESIAN).format(arguments);
    }
}
