// On the page that stands for one without a link: names the pages that were kept, the newest first.
(async () => {
  const list = document.getElementById('tersimpan'), english = document.documentElement.lang === 'en';
  const kept = [];
  for (const name of await caches.keys()) {
    if (!name.startsWith('pages-')) continue;
    const store = await caches.open(name);
    for (const key of await store.keys()) {
      const { pathname, search } = new URL(key.url);
      if (pathname.startsWith('/en/') !== english) continue;
      const html = await (await store.match(key)).text();
      const { title } = new DOMParser().parseFromString(html, 'text/html');
      kept.push({ address: pathname + search, title: title.replace(/ – [^–]*$/, '') });
    }
  }
  for (const { address, title } of kept.reverse()) {
    const link = document.createElement('a'), entry = document.createElement('li');
    link.href = address;
    link.textContent = title;
    entry.append(link);
    list.append(entry);
  }
  if (kept.length === 0) return;
  list.hidden = false;
  document.getElementById('belum').hidden = true;
})();
