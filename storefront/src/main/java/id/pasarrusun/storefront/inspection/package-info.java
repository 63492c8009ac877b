/// The officers' quality control: the queue, the sheet on which they coach a maker point by point, and the last word.
@NullMarked
package id.pasarrusun.storefront.inspection;

import org.jspecify.annotations.NullMarked;
