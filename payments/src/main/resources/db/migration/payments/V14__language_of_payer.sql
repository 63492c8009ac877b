-- Whoever bought reads the letters about it in the language in which she bought (BCP 47); before, there was one only.
alter table payments.purchase add column payer_language text not null default 'id';
