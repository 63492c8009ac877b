-- What can be paid to each payee: the part of the books that the room of payouts reads.
create view payments.payable as
  select cast(split_part(account, ':', 2) as uuid) payee, amount from payments.ledger_balance
  where account like 'maker:%:payable' and amount > 0;

-- As many rows as payees, among a row for every purchase there ever was. The amount is not in it: an index on what
-- changes with every posting would make every posting write to all indexes.
create index ledger_balance_payable on payments.ledger_balance (account) where account like 'maker:%:payable';
