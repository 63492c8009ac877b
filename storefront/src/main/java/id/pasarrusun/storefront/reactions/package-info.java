/// What happens in one module because of what happened in another: goods that were paid for leave the shelf,
/// and people are told.
@NullMarked
package id.pasarrusun.storefront.reactions;

import org.jspecify.annotations.NullMarked;
