/// Numbers to look at: what a chart shows, reckoned into whole units of its drawing, and said again in words.
@NullMarked
package id.pasarrusun.storefront.chart;

import org.jspecify.annotations.NullMarked;
