/// Tables as spreadsheets give them away and take them in: CSV of any separator and of the encodings that are met.
@NullMarked
package id.pasarrusun.storefront.table;

import org.jspecify.annotations.NullMarked;
