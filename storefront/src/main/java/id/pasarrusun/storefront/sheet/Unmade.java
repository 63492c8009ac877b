package id.pasarrusun.storefront.sheet;

/// Why a row that looked well could not be made after all: the shop went on while it was being made. It takes the
/// transaction of the row with it.
public final class Unmade extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    Unmade(Fault fault) {
        super(fault.key());
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
