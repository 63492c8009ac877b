-- The numbers under which those are reached who asked to sell here or were asked; the catalogue knows of none.
create table storefront.newcomer (
  maker    uuid primary key,
  phone    text not null unique,
  craft    text,
  batch    text not null,
  asked_at timestamptz not null
);

-- Which edition of the makers' terms a maker agreed to, who tapped it for her, and when.
create table storefront.agreement (
  maker   uuid not null,
  edition int not null,
  account uuid,
  at      timestamptz not null,
  primary key (maker, edition)
);

-- Which officer looked at a maker's number, and when, for ever.
create table storefront.contact_read (
  id      bigint generated always as identity primary key,
  maker   uuid not null,
  account uuid not null,
  officer text not null,
  at      timestamptz not null
);
create index on storefront.contact_read (maker, id);
create trigger contact_read_stays before update or delete on storefront.contact_read
  for each statement execute function storefront.refuse_change();

insert into storefront.edition (topic, language, number, title, body, writer, at)
select topic, language, 1, title, body, 'Pasar Rusun', now() from (values
('ketentuan-pembuat', 'id', 'Ketentuan untuk pembuat',
'Bacalah pelan-pelan. Kalau ada yang belum jelas, tanyakan kepada petugas sebelum setuju.

## Yang kamu jual

- Kamu menjual karya buatanmu sendiri, dari kerajinan yang sudah kamu pelajari dan ada sertifikatnya.
- Setiap barang diperiksa petugas sebelum tampil. Kalau dikembalikan, ada catatan apa yang perlu diperbaiki.

## Pesanan

- Pesanan yang sudah dibayar kamu siapkan dan kirim sebelum tenggatnya.
- Kalau sedang sakit atau pergi, pasang libur di sanggar supaya pembeli tahu.

## Uangmu

- Uang pesanan masuk ke rekeningmu sendiri setelah pesanan selesai. Rinciannya ada di halaman Uang.

## Datamu

- Pembeli hanya melihat nama, cerita, foto dan nama rusunmu. Nomor unit, nomor HP dan nomor KTP tidak pernah kami tampilkan.

## Kalau ada masalah

- Toko bisa ditutup sementara dengan alasan yang kami tulis kepadamu. Barangmu tetap tersimpan.
- Kamu boleh berhenti kapan saja; beri tahu petugas.'),
('ketentuan-pembuat', 'en', 'Terms for makers',
'Read them slowly. If anything is unclear, ask an officer before you agree.

## What you sell

- You sell what you made yourself, in a craft that you learnt and hold a certificate of.
- An officer looks at every product before it is shown. What comes back has a note on what to mend.

## Orders

- You prepare and send paid orders before they are due.
- When you are ill or away, set a holiday in the studio so that buyers know.

## Your money

- What an order earns goes to your own account once it is completed. The Money page shows every rupiah.

## Your data

- Buyers see your name, story, photo and the name of your tower. We never show your unit, your phone or your identity number.

## When something goes wrong

- A shop can be closed for a time, with a reason that we write to you. Your goods stay.
- You may stop at any time; tell an officer.')) first(topic, language, title, body);
