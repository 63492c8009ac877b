package id.pasarrusun.devservers.midtrans.wire;

/// One of the path trees that the stand-in serves.
@FunctionalInterface
public interface Tree {
    Answer answer(Call call);
}
