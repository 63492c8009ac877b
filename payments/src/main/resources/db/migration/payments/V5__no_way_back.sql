-- It held the secret of the purchase's link, of which only the hash is kept.
alter table payments.charge drop column finish;
