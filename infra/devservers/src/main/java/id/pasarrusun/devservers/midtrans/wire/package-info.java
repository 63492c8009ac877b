/// What travels between the stand-in and the shop: calls, answers, notifications, and how both can go wrong.
@NullMarked
package id.pasarrusun.devservers.midtrans.wire;

import org.jspecify.annotations.NullMarked;
