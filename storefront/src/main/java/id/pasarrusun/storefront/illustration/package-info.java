/// Pictures of goods drawn by code, for a shop that has no photographs yet; each carries a small label that says so.
@NullMarked
package id.pasarrusun.storefront.illustration;

import org.jspecify.annotations.NullMarked;
