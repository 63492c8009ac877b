/// Signing in and out: by a code sent to a phone, or by password and authenticator for officers.
@NullMarked
package id.pasarrusun.storefront.signin;

import org.jspecify.annotations.NullMarked;
