-- What became payable, by time: a payee's income by month is a short range of it. Only such postings are in it, so that
-- those of a sale do not write to one more index.
create index ledger_posting_earned on payments.ledger_posting (destination, at) include (source, amount)
  where destination like 'maker:%:payable';
