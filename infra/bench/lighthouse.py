#!/usr/bin/env python3
"""What Lighthouse says of the pages that count, on a phone with slow 4G.

usage: lighthouse.py [--shop http://localhost:8080] [--runs 5] [--only home,list] [--chrome /usr/bin/chromium]

Prints the median of several runs of each page and ends with 1 when a page misses a goal. Runs during which the machine
was too busy to be believed (benchmarkIndex below 800), or that Chromium failed to record, are repeated. Needs a shop in embedded mode, Node
20 or newer with npm, and a Chromium; Lighthouse itself is fetched by npm into a folder of its own.
"""
import argparse
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import urllib.request

from live import Visitor, maker, officer

LIGHTHOUSE = "12.8.2"
BENCHMARK_MIN = 800
WARM_UP = 50
FLAGS = ("--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
         "--disable-component-update --disable-sync")
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
AUDITS = {"LCP": "largest-contentful-paint", "CLS": "cumulative-layout-shift", "TBT": "total-blocking-time"}
GOALS = {"performance": 98, "accessibility": 100, "best-practices": 100, "LCP": 1800, "CLS": 0.02, "TBT": 50}


def cookies(visitor):
    jars = (handler.cookiejar for handler in visitor.opener.handlers if hasattr(handler, "cookiejar"))
    return "; ".join(f"{cookie.name}={cookie.value}" for jar in jars for cookie in jar)


def something_to_buy(buyer):
    """The address of the first product that can be had, and its first variant."""
    for product in re.findall(r'href="(/produk/[a-z0-9-]+)"', buyer.get("/produk")):
        variant = re.search(r'name="variant"[^>]*value="([^"]+)"', buyer.get(product))
        if variant:
            return product, variant.group(1)
    raise SystemExit("The shop has nothing to buy")


def pages(shop):
    """Name, address, cookies, and whether it is for everybody to find."""
    buyer = Visitor(shop)
    product, variant = something_to_buy(buyer)
    buyer.submit("/keranjang", variant=variant, quantity="1")
    yield "home", "/", "", True
    yield "list", "/produk", "", True
    yield "product", product, "", True
    yield "cart", "/keranjang", cookies(buyer), False
    yield "checkout", "/checkout", cookies(buyer), False
    yield "studio", "/sanggar", cookies(maker(shop)), False
    yield "qc", "/meja/qc", cookies(officer(shop, "qc")), False


def warm(address, cookie):
    for _ in range(WARM_UP):
        with urllib.request.urlopen(urllib.request.Request(address, headers={"Cookie": cookie})) as answer:
            answer.read()


def install(folder):
    subprocess.run(
        ["npm", "install", "--prefix", folder, "--no-audit", "--no-fund", "--ignore-scripts", "--silent",
         f"lighthouse@{LIGHTHOUSE}"], check=True)
    return os.path.join(folder, "node_modules", ".bin", "lighthouse")


def report(lighthouse, address, cookie, chrome):
    """One run, or nothing when Chromium did not record it, which happens now and then."""
    headers = ["--extra-headers=" + json.dumps({"Cookie": cookie})] if cookie else []
    done = subprocess.run(
        [lighthouse, address, "--quiet", "--output=json", "--output-path=stdout", f"--chrome-flags={FLAGS}",
         "--only-categories=" + ",".join(CATEGORIES), *headers],
        env={**os.environ, "CHROME_PATH": chrome}, stdout=subprocess.PIPE)
    return json.loads(done.stdout) if done.returncode == 0 else None


def figures(result):
    found = {name: 100 * (result["categories"][name]["score"] or 0) for name in CATEGORIES}
    found |= {name: result["audits"][audit]["numericValue"] for name, audit in AUDITS.items()}
    requests = result["audits"]["network-requests"]["details"]["items"]
    found["bytes"] = sum(each.get("transferSize", 0) for each in requests)
    found["requests"] = len(requests)
    return found


def measure(asked, lighthouse, address, cookie):
    warm(address, cookie)
    believed, last = [], None
    for _ in range(3 * asked.runs):
        result = report(lighthouse, address, cookie, asked.chrome)
        if result and result["environment"]["benchmarkIndex"] >= BENCHMARK_MIN:
            believed.append(figures(result))
            last = result
        if len(believed) == asked.runs:
            break
    if not believed:
        raise SystemExit("The machine was too busy for a single run that can be believed")
    return {name: statistics.median(each[name] for each in believed) for name in believed[0]}, last


def misses(found, public):
    goals = {**GOALS, "seo": 100} if public else GOALS
    for name, goal in goals.items():
        if found[name] < goal if name in CATEGORIES else found[name] > goal:
            yield f"{name} {found[name]:.3g}, goal {goal}"


def failed_audits(result, public):
    wanted = [name for name in CATEGORIES if name != "performance" and (public or name != "seo")]
    names = {ref["id"] for name in wanted for ref in result["categories"][name]["auditRefs"] if ref["weight"] > 0}
    return sorted(name for name in names if result["audits"][name]["score"] == 0)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shop", default="http://localhost:8080")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--only", default="", help="names of pages, joined by commas")
    parser.add_argument("--chrome", default=os.environ.get("CHROME_PATH") or shutil.which("chromium"))
    parser.add_argument("--lighthouse", help="an installed one, instead of fetching it")
    asked = parser.parse_args()
    only = set(filter(None, asked.only.split(",")))
    missed = False
    with tempfile.TemporaryDirectory() as folder:
        lighthouse = asked.lighthouse or install(folder)
        print(f"{'page':10}{'perf':>6}{'a11y':>6}{'best':>6}{'SEO':>6}{'LCP ms':>8}{'CLS':>7}{'TBT':>6}"
              f"{'bytes':>9}{'requests':>10}", flush=True)
        for name, path, cookie, public in pages(asked.shop):
            if only and name not in only:
                continue
            found, last = measure(asked, lighthouse, asked.shop + path, cookie)
            seo = f"{found['seo']:.0f}" if public else "-"
            print(f"{name:10}{found['performance']:6.0f}{found['accessibility']:6.0f}{found['best-practices']:6.0f}"
                  f"{seo:>6}{found['LCP']:8.0f}{found['CLS']:7.3f}{found['TBT']:6.0f}{found['bytes']:9.0f}"
                  f"{found['requests']:10.0f}", flush=True)
            for miss in [*misses(found, public), *failed_audits(last, public)]:
                missed = True
                print("   ", miss, flush=True)
    sys.exit(1 if missed else 0)


if __name__ == "__main__":
    main()
