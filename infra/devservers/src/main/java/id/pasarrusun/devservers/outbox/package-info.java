/// Catches the letters that the shop sends, by e-mail and WhatsApp, and shows them instead of delivering them.
@NullMarked
package id.pasarrusun.devservers.outbox;

import org.jspecify.annotations.NullMarked;
