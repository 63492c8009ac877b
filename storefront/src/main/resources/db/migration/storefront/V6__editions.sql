-- What the shop says of itself, edition by edition; the newest of a topic and language is what visitors read. The first
-- ones are written here, so that a new shop has its terms and its place for complaints: an admin fills in what is true.
create table storefront.edition (
  topic text not null,
  language text not null,
  number int not null,
  title text not null,
  body text not null,
  account uuid,
  writer text not null,
  at timestamptz not null,
  primary key (topic, language, number),
  check (number > 0)
);

create function storefront.keep_edition() returns trigger language plpgsql as $$
begin
  raise exception 'an edition is never changed or thrown away';
end $$;

create trigger edition_is_kept before update or delete on storefront.edition
  for each row execute function storefront.keep_edition();

insert into storefront.edition (topic, language, number, title, body, writer, at)
select topic, language, 1, title, body, 'Pasar Rusun', now() from (values
('tentang', 'id', 'Tentang Pasar Rusun',
'Pasar Rusun menjual karya warga rumah susun sewa (rusunawa) Jakarta. Kebanyakan dari mereka ibu rumah tangga yang belajar membatik, merajut, menganyam dan membuat bakso di pelatihan gratis RusunPreneur dari kantor PPKUKM DKI Jakarta, lengkap dengan alat dan bahannya.

## Yang kami periksa

Setiap barang dilihat petugas sebelum dijual: fotonya, ukurannya, kerapian jahitan dan pewarnaannya, dan untuk makanan izin dan masa simpannya. Yang belum lolos dikembalikan dengan catatan, supaya pembuatnya tahu apa yang harus diperbaiki.

## Ke mana uang Anda pergi

Uang belanja masuk ke rekening pembuatnya sendiri setelah barang sampai. Rinciannya tertulis di halaman pembelian Anda.'),
('tentang', 'en', 'About Pasar Rusun',
'Pasar Rusun sells what residents of Jakarta''s social-housing towers (rusunawa) make. Most of them are mothers who learnt batik, knitting, weaving or bakso making in the free RusunPreneur trainings of the city''s PPKUKM office, tools and materials included.

## What we check

An officer looks at every product before it is sold: its photos, its measures, its seams and dyes, and for food its permits and shelf life. What does not pass goes back with notes, so that its maker knows what to mend.

## Where your money goes

What you pay goes to the maker''s own account once the goods have arrived. Your purchase page shows every rupiah.'),
('bantuan', 'id', 'Bantuan belanja',
'## Membeli

- Pilih barang, masukkan ke keranjang, lalu isi nama, nomor HP dan alamat. Tidak perlu membuat akun.
- Satu keranjang boleh berisi karya beberapa pembuat. Anda membayar sekali; setiap pembuat mengirim sendiri.
- Ambil sendiri di rusun tidak dikenai ongkos. Ongkos kurir tampil sebelum Anda memesan.

## Membayar

Anda bisa membayar lewat QRIS, GoPay, transfer bank (virtual account) atau kartu. Batas waktunya tertulis di halaman pembelian.

## Setelah membayar

Simpan tautan halaman pembelian Anda. Di sana Anda melihat kapan barang disiapkan dan dikirim, dan di sana pula Anda menandai bahwa barang sudah sampai.'),
('bantuan', 'en', 'Help with shopping',
'## Buying

- Choose what you like, put it into the cart, then give your name, phone number and address. You need no account.
- One cart may hold goods of several makers. You pay once; each maker sends her own parcel.
- Picking up at the tower costs nothing. The courier''s fee is shown before you order.

## Paying

You can pay by QRIS, GoPay, bank transfer (virtual account) or card. The deadline is shown on your purchase page.

## After paying

Keep the link to your purchase page. It shows when your goods are made ready and sent, and it is where you say that they have arrived.'),
('aduan', 'id', 'Layanan aduan',
'Ada yang tidak sesuai? Beri tahu kami paling lambat dua hari kerja setelah barang Anda terima (PP 80/2019 pasal 69). Barang bisa ditukar atau pembelian dibatalkan.

## Cara mengadu

- Tulis ke aduan@pasarrusun.example dan sebutkan nomor pembelian Anda.
- Ceritakan apa yang tidak sesuai, dan lampirkan foto bila ada.

## Berapa lama

Kami menjawab dalam satu hari kerja dan memutuskan paling lama tujuh hari kerja. Selama itu uang Anda kami tahan, belum diteruskan ke pembuatnya.

Bila Anda tidak puas dengan putusan kami, Anda dapat mengadu ke Direktorat Jenderal Perlindungan Konsumen dan Tertib Niaga, Kementerian Perdagangan.'),
('aduan', 'en', 'Complaints',
'Is something not as it should be? Tell us within two working days after you received your goods (PP 80/2019, article 69). They can be exchanged, or the purchase cancelled.

## How to complain

- Write to aduan@pasarrusun.example and name the number of your purchase.
- Tell us what is wrong, and add photos if you have any.

## How long it takes

We answer within one working day and decide within seven. Until then we hold your money; it has not gone to the maker.

If you are not content with our decision, you can turn to the Directorate General of Consumer Protection and Trade Compliance at the Ministry of Trade.'),
('ketentuan', 'id', 'Syarat dan ketentuan',
'## Siapa menjual

Penjual setiap barang adalah pembuatnya, yang namanya tertulis di halaman barang. Pasar Rusun menyediakan tempat, memeriksa mutu, menerima pembayaran lewat Midtrans dan meneruskannya ke pembuat.

## Harga dan pembayaran

Harga tertulis dalam rupiah dan sudah final; ongkos kirim ditambahkan sebelum Anda memesan. Pembelian yang tidak dibayar sampai batas waktunya batal sendiri.

## Pengiriman

Setiap pembuat mengirim pesanannya sendiri dalam waktu yang dijanjikan di halaman barang.

## Penukaran dan pembatalan

Anda dapat menukar atau membatalkan dalam dua hari kerja setelah barang diterima bila barang tidak sesuai. Makanan tidak dapat ditukar karena berubah pikiran.

## Perselisihan

Kami menengahi lebih dulu. Hukum yang berlaku adalah hukum Republik Indonesia.'),
('ketentuan', 'en', 'Terms and conditions',
'## Who sells

The seller of each product is its maker, whose name stands on the product''s page. Pasar Rusun gives her the place, checks quality, takes payment through Midtrans and passes it on to her.

## Prices and payment

Prices are in rupiah and final; delivery is added before you order. A purchase that is not paid by its deadline ends by itself.

## Delivery

Each maker sends her own order within the time promised on the product''s page.

## Exchange and cancellation

You can exchange or cancel within two working days after receipt if the goods are not as described. Food cannot be exchanged because of a change of mind.

## Disputes

We mediate first. The law of the Republic of Indonesia applies. If the two languages differ, the Indonesian text counts.'),
('privasi', 'id', 'Privasi',
'## Apa yang kami simpan

- Nama, nomor HP dan alamat Anda, untuk mengirim barang dan memberi kabar.
- Isi pembelian Anda, karena undang-undang meminta catatan keuangan disimpan.

Kami tidak memasang pelacak dan tidak membagikan data Anda untuk iklan. Nomor kartu tidak pernah sampai ke kami: pembayaran berlangsung di Midtrans.

## Siapa yang melihatnya

Pembuat melihat nama, nomor HP dan alamat pembeli pesanannya sendiri sampai pesanan selesai. Nomor HP, alamat rumah dan KTP pembuat tidak pernah ditampilkan.

## Hak Anda

Anda boleh meminta salinan, perbaikan atau penghapusan data Anda (UU 27/2022). Tulis ke privasi@pasarrusun.example; kami menjawab dalam 3 × 24 jam.'),
('privasi', 'en', 'Privacy',
'## What we keep

- Your name, phone number and address, to send your goods and to tell you how they fare.
- What you bought, because the law asks for financial records.

We use no trackers and share no data for advertising. Card numbers never reach us: you pay at Midtrans.

## Who sees it

A maker sees the name, phone number and address of the buyers of her own orders until an order is over. A maker''s phone number, home address and identity card are never shown.

## Your rights

You may ask for a copy of your data, or for its correction or deletion (Law 27/2022). Write to privasi@pasarrusun.example; we answer within 3 × 24 hours.')
) as first (topic, language, title, body);
