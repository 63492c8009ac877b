/// A Midtrans of our own on loopback: Snap, Core and Payouts as the real SDK meets them, and a tree to drive them by.
@NullMarked
package id.pasarrusun.devservers.midtrans;

import org.jspecify.annotations.NullMarked;
