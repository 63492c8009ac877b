/// Spreadsheets that officers send in and take out: a table is looked at first, row by row, and run when they say so.
@NullMarked
package id.pasarrusun.storefront.spreadsheet;

import org.jspecify.annotations.NullMarked;
