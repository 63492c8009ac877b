package id.pasarrusun.storefront.area;

/// One kelurahan and everything above it; the code is written as the ministry writes it, such as 31.75.06.1003.
public record Area(String code, String kelurahan, String kecamatan, String city, String province, String postcode) {

    /// As people write it on a parcel.
    public String label() {
        return String.join(", ", kelurahan, kecamatan, city);
    }
}
