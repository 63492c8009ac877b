/// Where bytes lie: any S3 store, spoken to by the MinIO client.
@NullMarked
package id.pasarrusun.media.store;

import org.jspecify.annotations.NullMarked;
