package id.pasarrusun.storefront.desk;

import id.pasarrusun.catalog.listing.Drafting;
import id.pasarrusun.catalog.listing.ListingContent;
import id.pasarrusun.catalog.listing.ListingContent.Attribute;
import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.NewVariant;
import id.pasarrusun.catalog.listing.Photo;
import id.pasarrusun.catalog.listing.Submission;
import id.pasarrusun.catalog.listing.Wording;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.maker.Enrolling;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.maker.NewMaker;
import id.pasarrusun.catalog.maker.Training;
import id.pasarrusun.dev.OpenShop;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.media.image.ImageId;
import id.pasarrusun.media.image.ImageState;
import id.pasarrusun.media.image.Images;
import id.pasarrusun.media.image.OwnerId;
import id.pasarrusun.payments.order.Delivery;
import id.pasarrusun.payments.order.DeliveryMethod;
import id.pasarrusun.payments.order.Fulfilling;
import id.pasarrusun.payments.order.ItemRef;
import id.pasarrusun.payments.order.MakerOrder;
import id.pasarrusun.payments.order.NewMakerOrder;
import id.pasarrusun.payments.order.NewPurchase;
import id.pasarrusun.payments.order.OrderLine;
import id.pasarrusun.payments.order.Ordering;
import id.pasarrusun.payments.order.PayeeId;
import id.pasarrusun.payments.order.Payer;
import id.pasarrusun.payments.order.Paying;
import id.pasarrusun.payments.order.Placing;
import id.pasarrusun.payments.order.Purchase;
import id.pasarrusun.payments.order.PurchaseId;
import id.pasarrusun.payments.payout.BankAccount;
import id.pasarrusun.payments.payout.Payees;
import id.pasarrusun.storefront.page.Language;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/// Makers of the desk's own tests, with what they send in and what they earn.
public final class DeskWorld {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final OpenShop shop;

    public DeskWorld(OpenShop shop) {
        this.shop = shop;
    }

    /// A maker of baskets with an account of her own, unknown to the demo data.
    public MakerId maker(String slug, String name) {
        Training weaving = new Training(Craft.ANYAMAN, "Angkatan 3", 2026);
        MakerId maker = await(shop.part(Enrolling.class)
                .enrol(new NewMaker(slug, name, "marunda", "Menganyam sejak kecil.", List.of(weaving))));
        BankAccount account = new BankAccount("bca", "0099" + Math.abs(slug.hashCode() % 1_000_000 + 1_000_000), name);
        await(shop.part(Payees.class)
                .register(new PayeeId(maker.value()), account)
                .thenReturn(maker));
        return maker;
    }

    /// A basket that waits for quality control.
    public ListingId submitted(MakerId maker, String name) {
        Photo photo = new Photo(photoOf(maker), "Keranjang dari samping", 1200, 900);
        return submitted(maker, content(name, photo));
    }

    public ListingId submitted(MakerId maker, ListingContent content) {
        Drafting drafting = shop.part(Drafting.class);
        ListingId listing =
                await(drafting.create(maker, content, List.of(new NewVariant("Sedang", Rupiah.of(85_000), 4))));
        Submission submission = await(drafting.submit(maker, listing));
        if (!(submission instanceof Submission.Submitted)) {
            throw new IllegalStateException(submission.toString());
        }
        return listing;
    }

    public static ListingContent content(String name, Photo photo) {
        return new ListingContent(
                name,
                Craft.ANYAMAN,
                "Dianyam dari bambu apus tanpa cat, tepinya dilipat dua kali supaya tidak tajam di tangan.",
                List.of(
                        new Attribute("bahan", "Bambu apus"),
                        new Attribute("ukuran", "30 × 22 cm"),
                        new Attribute("beban", "3 kg")),
                List.of(photo),
                3,
                null,
                Wording.NONE);
    }

    private ImageId photoOf(MakerId maker) {
        ImageId id = new ImageId(UUID.randomUUID());
        Images images = shop.part(Images.class);
        return await(images.received(new OwnerId(maker.value()), id)
                .then(images.settle(id, new ImageState.Ready(1200, 900, null)))
                .thenReturn(id)
                .as(inTransaction()::transactional));
    }

    /// A purchase of one thing that was paid for.
    public Purchase paid(MakerId maker, String name, long price) {
        Purchase placed = await(shop.part(Ordering.class)
                .place(basket(maker, name, price))
                .map(Placing::purchase)
                .as(inTransaction()::transactional));
        Paying paying = shop.part(Paying.class);
        await(paying.lock(placed.id())
                .flatMap(purchase -> paying.take(purchase, UUID.randomUUID()))
                .as(inTransaction()::transactional));
        return placed;
    }

    /// Money that a buyer has let go, less the commission.
    public void earns(MakerId maker, String name, long price) {
        Purchase purchase = paid(maker, name, price);
        MakerOrder order = purchase.orders().getFirst();
        Fulfilling fulfilling = shop.part(Fulfilling.class);
        await(fulfilling.send(order.payee(), order.number(), null));
        await(fulfilling.confirm(purchase.id(), order.number()));
    }

    private NewPurchase basket(MakerId maker, String name, long price) {
        OrderLine line = new OrderLine(new ItemRef(UUID.randomUUID()), "Keranjang bambu", 1, Rupiah.of(price));
        Delivery delivery = new Delivery(DeliveryMethod.PICKUP, Rupiah.ZERO, "Rusunawa Marunda", null);
        UUID id = UUID.randomUUID();
        return new NewPurchase(
                new PurchaseId(id),
                id,
                "hash-" + id,
                new Payer("Rina Wulandari", "+6281290001234", null, Language.INDONESIAN.locale()),
                List.of(new NewMakerOrder(new PayeeId(maker.value()), name, List.of(line), delivery, 3)),
                shop.clock().instant().plus(Duration.ofHours(1)));
    }

    private TransactionalOperator inTransaction() {
        return shop.part(TransactionalOperator.class);
    }

    /// Waits, as only a test may.
    public static <T> T await(Mono<T> work) {
        return Objects.requireNonNull(work.block(PATIENCE));
    }
}
