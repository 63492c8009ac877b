package id.pasarrusun.storefront.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import id.pasarrusun.storefront.account.Visitor;
import java.util.Map;

/// A page as a stranger gets it, without a server: the template with its view and the shop's real words.
public final class Rendered {

    private static final Words WORDS = Words.load(Language.INDONESIAN);
    private static final Assets ASSETS = Assets.load();
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    private Rendered() {}

    /// @param template such as `browse/product`
    public static String html(String template, Object view) {
        var facts = new PageContext.Facts("/", "/", new Visitor.Guest(), 0, "token", false, false);
        StringOutput output = new StringOutput();
        Map<String, Object> parameters = Map.of("page", new PageContext(WORDS, ASSETS, facts), "view", view);
        ENGINE.render(template + ".jte", parameters, output);
        return output.toString();
    }

    public static Words words() {
        return WORDS;
    }
}
