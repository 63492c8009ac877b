package id.pasarrusun.storefront.joining;

import id.pasarrusun.catalog.maker.MakerId;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/// One thing that a new shop needs: a small door that answers whether it is done.
///
/// @param name by which the settings and the words name it
/// @param href of the page where she does it; empty when an officer does
record Item(String name, String href, Function<MakerId, Mono<Boolean>> done) {}
