#!/usr/bin/env python3
"""How long the queue of quality control takes with thousands of waiting versions.

usage: queue.py [--shop http://localhost:8080] [--waiting 10000] [--times 200]

Fills the catalogue of a shop in embedded mode with versions that wait, over the address that /dev/servers gives, and
asks for pages of the queue as an officer: the whole, a craft, a tower, what nobody holds, what waits too long, and pages
further back. Prints p50 and p95 of each in milliseconds, beside those of /actuator/health in the same run, and takes
the versions out again. Needs psql; --keep leaves them there.
"""
import argparse
import re
import statistics
import subprocess
import time
from html import unescape

from live import call, officer

MARK = "queue-bench-"

FILL = """
with makers as (select id, row_number() over (order by slug) - 1 place from catalog.maker where standing = 'OPEN'),
  counted as (select count(*) n from makers),
  goods as (
    select gen_random_uuid() id, number, m.id maker_id,
      (array['BATIK', 'RAJUT', 'ANYAMAN', 'BAKSO'])[1 + number %% 4] craft
    from generate_series(1, %(waiting)d) number, counted, makers m where m.place = number %% counted.n),
  listings as (
    insert into catalog.listing (id, maker_id, slug, created_at)
    select id, maker_id, '%(mark)s' || number, now() from goods returning id)
insert into catalog.listing_version (listing_id, number, content, state, state_data, submitted_at)
select g.id, 1, (
    select content || jsonb_build_object('name', 'Barang menunggu ' || g.number, 'craft', g.craft)
    from catalog.listing_version where listing_id = (select min(id::text)::uuid from catalog.listing
                                                     where approved_version is not null) limit 1),
  'Submitted', jsonb_build_object('at', now()), now() - g.number * interval '40 seconds'
from goods g, (select count(*) from listings) written;
insert into catalog.review_assignment (listing_id, number, officer_id, officer_name, at)
select id, 1, gen_random_uuid(), 'Bu Tini', now() from catalog.listing
where slug like '%(mark)s%%' order by id limit %(waiting)d / 20;
analyze catalog.listing; analyze catalog.listing_version; analyze catalog.review_assignment;
"""

# what was sent is append-only, except for whoever takes back what she made up herself
CLEAR = """
set local session_replication_role = replica;
delete from catalog.review_assignment using catalog.listing l where listing_id = l.id and l.slug like '%(mark)s%%';
delete from catalog.listing_version using catalog.listing l where listing_id = l.id and l.slug like '%(mark)s%%';
delete from catalog.listing where slug like '%(mark)s%%';
"""


def psql(shop, statements):
    server = call(shop, "GET", "/dev/servers")["postgres"]
    address = server["jdbcUrl"].removeprefix("jdbc:")
    subprocess.run(
        ["psql", "-q", "-v", "ON_ERROR_STOP=1", "-1", "-U", server["user"], address],
        input=statements, text=True, check=True)


def timed(ask, times):
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        ask()
        taken.append(1000 * (time.perf_counter() - begun))
    taken.sort()
    return statistics.median(taken), taken[int(0.95 * len(taken))]


def tell(name, figures, base):
    p50, p95 = figures
    print(f"{name:32} p50 {p50:6.1f} ms   p95 {p95:6.1f} ms   {p95 / base:5.1f} times health's")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shop", default="http://localhost:8080")
    parser.add_argument("--waiting", type=int, default=10_000)
    parser.add_argument("--times", type=int, default=200)
    parser.add_argument("--keep", action="store_true")
    asked = parser.parse_args()
    values = {"waiting": asked.waiting, "mark": MARK}
    psql(asked.shop, CLEAR % values + FILL % values)
    try:
        visitor = officer(asked.shop, "qc")
        first = visitor.get("/meja/qc")
        further = unescape(re.search(r'href="(/meja/qc\?[^"]*setelah=[^"]*)"', first).group(1))
        pages = {
            "the whole queue": "/meja/qc",
            "a page further back": further,
            "one craft": "/meja/qc?kerajinan=batik",
            "one tower": "/meja/qc?rusun=marunda",
            "what nobody holds": "/meja/qc?pemegang=belum",
            "what waits too long": "/meja/qc?lewat=ya",
            "an empty page (mine)": "/meja/qc?pemegang=saya",
        }
        for path in pages.values():
            timed(lambda: visitor.get(path), max(20, asked.times // 4))
        base = timed(lambda: call(asked.shop, "GET", "/actuator/health"), asked.times)
        print(f"{asked.waiting} waiting, {asked.times} times each, one after the other")
        tell("/actuator/health", base, base[1])
        for name, path in pages.items():
            tell(name, timed(lambda: visitor.get(path), asked.times), base[1])
    finally:
        if not asked.keep:
            psql(asked.shop, CLEAR % values)


if __name__ == "__main__":
    main()
