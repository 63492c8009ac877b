/// An Elasticsearch of our own on loopback, with the shop's analysis plug-in.
@NullMarked
package id.pasarrusun.devservers.elasticsearch;

import org.jspecify.annotations.NullMarked;
