#!/usr/bin/env python3
"""How long it takes from an approval until buyers find the listing.

usage: live.py [--shop http://localhost:8080] [--times 5]

Lists something as a demo maker, lets quality control pass and an admin approve it, and asks the API's search until it
is there. Prints every time in milliseconds and their median. Needs a shop in embedded mode; Python alone is enough.
"""
import argparse
import base64
import hashlib
import hmac
import http.cookiejar
import json
import re
import statistics
import struct
import time
import urllib.error
import urllib.parse
import urllib.request
from datetime import datetime
from html import unescape

MAKER = "081200000009"
PASSWORD = "pasar-demo-2026"
SECRET = "JBSWY3DPEHPK3PXP"
BOUNDARY = "----a-browser-would-draw-this"


class Visitor:
    """A browser without script: keeps its cookies, sends the hidden fields of the page before."""

    def __init__(self, shop):
        self.shop = shop
        self.page = ""
        self.place = ""
        jar = http.cookiejar.CookieJar()
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar))

    def get(self, path):
        return self._open(urllib.request.Request(self.shop + path, headers={"Accept": "text/html"}))

    def submit(self, path, files=(), **fields):
        fields = {**self._hidden(), **fields}
        body = b"".join(self._part(f'name="{name}"', value.encode()) for name, value in fields.items())
        body += b"".join(
            self._part(f'name="{name}"; filename="photo.jpg"\r\nContent-Type: image/jpeg', data) for name, data in files)
        kind = f"multipart/form-data; boundary={BOUNDARY}" if files else "application/x-www-form-urlencoded"
        body = body + f"--{BOUNDARY}--\r\n".encode() if files else urllib.parse.urlencode(fields).encode()
        return self._open(urllib.request.Request(
            self.shop + path, body, headers={"Accept": "text/html", "Content-Type": kind}))

    def _open(self, request):
        with self.opener.open(request, timeout=60) as answer:
            self.page, self.place = answer.read().decode("utf-8", "replace"), urllib.parse.urlsplit(answer.url).path
        return self.page

    def _hidden(self):
        main = self.page[self.page.find("<main"):]
        pairs = re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', main)
        return {name: unescape(value) for name, value in pairs}

    @staticmethod
    def _part(disposition, data):
        return f"--{BOUNDARY}\r\nContent-Disposition: form-data; {disposition}\r\n\r\n".encode() + data + b"\r\n"


def call(shop, method, path, body=None):
    request = urllib.request.Request(
        shop + path, None if body is None else json.dumps(body).encode(), {"Content-Type": "application/json"}, method=method)
    with urllib.request.urlopen(request, timeout=60) as answer:
        return json.load(answer)


def until(question, patience=60):
    end = time.monotonic() + patience
    while time.monotonic() < end:
        found = question()
        if found:
            return found
        time.sleep(0.01)
    raise SystemExit("It did not become so within %s s" % patience)


def maker(shop):
    since = call(shop, "POST", "/dev/clock", {"advance": "PT1M"})["now"]
    visitor = Visitor(shop)
    visitor.get("/masuk")
    visitor.submit("/masuk", phone=MAKER)

    def code():
        letters = [m for m in call(shop, "GET", f"/dev/outbox?to={MAKER}") if m["sentAt"] >= since]
        return next(iter(re.findall(r"\b\d{6}\b", letters[0]["text"] if letters else "")), None)

    visitor.submit("/masuk", code=until(code))
    return visitor


def officer(shop, name):
    now = call(shop, "POST", "/dev/clock", {"advance": "PT30S"})["now"]
    step = int(datetime.fromisoformat(now.replace("Z", "+00:00")).timestamp()) // 30
    digest = hmac.new(base64.b32decode(SECRET), struct.pack(">Q", step), hashlib.sha1).digest()
    offset = digest[-1] & 15
    totp = "%06d" % ((struct.unpack(">I", digest[offset:offset + 4])[0] & 0x7FFFFFFF) % 1_000_000)
    visitor = Visitor(shop)
    visitor.get("/masuk?staf")
    visitor.submit("/masuk", email=f"{name}@pasar.test", password=PASSWORD)
    visitor.submit("/masuk", totp=totp)
    return visitor


def submitted(visitor, name, photo):
    visitor.get("/sanggar/produk/baru")
    visitor.submit(
        re.search(r'<form[^>]*action="(/sanggar/produk[^"]*)"', visitor.page).group(1), [("photo", photo)],
        name=name, price="85.000", stock="4", description="Tudung saji bundar dari bambu wulung, dianyam rapat.")
    attributes = {field: "Bambu wulung" for field in re.findall(r'name="(attribute-[^"]+)"', visitor.page)}
    visitor.submit(visitor.place, days="5", **attributes)
    listing = re.search(r"/sanggar/produk/([0-9a-f-]{36})", visitor.place).group(1)
    until(lambda: "<picture" in visitor.get(f"/sanggar/produk/{listing}"))
    visitor.submit(f"/sanggar/produk/{listing}/kirim")
    return listing


def measure(shop, visitors, name, photo):
    listing = submitted(visitors["maker"], name, photo)
    sheet, approval = f"/meja/qc/{listing}/1", f"/meja/persetujuan/{listing}/1"
    points = set(re.findall(r'name="(nilai-[^"]+)"', visitors["qc"].get(sheet)))
    visitors["qc"].submit(sheet, putusan="lolos", **{point: "baik" for point in points})
    visitors["admin"].get(approval)
    begun = time.monotonic()
    visitors["admin"].submit(approval, putusan="setujui")
    query = "/api/v1/products?" + urllib.parse.urlencode({"q": name})
    until(lambda: any(item["name"] == name for item in call(shop, "GET", query)["items"]))
    return 1000 * (time.monotonic() - begun)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shop", default="http://localhost:8080")
    parser.add_argument("--times", type=int, default=5)
    asked = parser.parse_args()
    picture = re.search(r'/gambar/[^" ]+/640\.jpg', Visitor(asked.shop).get("/produk"))
    with urllib.request.urlopen(asked.shop + picture.group(0), timeout=60) as answer:
        photo = answer.read()
    visitors = {"maker": maker(asked.shop), "qc": officer(asked.shop, "qc"), "admin": officer(asked.shop, "admin")}
    times = [measure(asked.shop, visitors, f"Tudung saji ukur {int(time.time())}-{i}", photo) for i in range(asked.times)]
    print("approval to found, ms:", " ".join(f"{t:.0f}" for t in times), "median", f"{statistics.median(times):.0f}")


if __name__ == "__main__":
    main()
