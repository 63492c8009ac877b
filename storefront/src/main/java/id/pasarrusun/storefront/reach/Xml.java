package id.pasarrusun.storefront.reach;

import java.io.StringWriter;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// A piece of an XML document, so that a long one is written and sent piece by piece.
final class Xml {

    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    /// What no XML document may hold, however it is escaped.
    private static final Pattern UNWRITABLE =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final StringWriter written = new StringWriter();
    private final XMLStreamWriter out;

    Xml() {
        try {
            this.out = FACTORY.createXMLStreamWriter(written);
        } catch (XMLStreamException impossible) {
            throw broken(impossible);
        }
    }

    Xml open(String name) {
        try {
            out.writeStartElement(name);
            return this;
        } catch (XMLStreamException impossible) {
            throw broken(impossible);
        }
    }

    Xml close() {
        try {
            out.writeEndElement();
            return this;
        } catch (XMLStreamException impossible) {
            throw broken(impossible);
        }
    }

    /// An element with nothing but text in it.
    Xml say(String name, String text) {
        try {
            out.writeStartElement(name);
            out.writeCharacters(UNWRITABLE.matcher(text).replaceAll(""));
            out.writeEndElement();
            return this;
        } catch (XMLStreamException impossible) {
            throw broken(impossible);
        }
    }

    /// The page in another language, or in this one.
    Xml alternate(String language, String address) {
        try {
            out.writeEmptyElement("xhtml:link");
            out.writeAttribute("rel", "alternate");
            out.writeAttribute("hreflang", language);
            out.writeAttribute("href", address);
            return this;
        } catch (XMLStreamException impossible) {
            throw broken(impossible);
        }
    }

    /// All that was written so far.
    String text() {
        try {
            out.flush();
            return written.toString();
        } catch (XMLStreamException impossible) {
            throw broken(impossible);
        }
    }

    private static IllegalStateException broken(XMLStreamException impossible) {
        return new IllegalStateException("A string could not be written to", impossible);
    }
}
