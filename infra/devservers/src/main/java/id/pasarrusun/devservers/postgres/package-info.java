/// A PostgreSQL of our own on loopback, and fresh databases cloned from migrated templates.
@NullMarked
package id.pasarrusun.devservers.postgres;

import org.jspecify.annotations.NullMarked;
