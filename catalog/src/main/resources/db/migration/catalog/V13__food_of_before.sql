-- Food that was approved before the law was asked waits for the answers: it needs what no paper is called.
update catalog.listing l set papers = array['UNANSWERED']
from catalog.listing_version v
where v.listing_id = l.id and v.number = l.approved_version
  and jsonb_typeof(v.content -> 'food') = 'object' and v.content -> 'food' ->> 'serving' is null;
