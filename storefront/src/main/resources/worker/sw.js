// Keeps pages of the shop window, their pictures and their look for when there is no signal. The lines above come
// from the shop: `version`, `shell` (what is fetched at once), `offline` (its page by language) and `limits`.
//
// What is kept is nobody's: a page that the shop marks as the same for everybody, or else one fetched once more
// without saying who asks. Carts, purchases, accounts, the studio and the desk are never kept.

const SHELL = 'shell-' + version, PAGES = 'pages-1', PICTURES = 'pictures', ASSETS = 'assets';
const shown = /^(\/en)?\/($|produk$|(produk|pembuat|rusun|kerajinan|halaman)\/[^/]+$)/;
const leaving = /^(\/en)?\/(keluar$|akun\/)/;
const DAY = 86400000;

addEventListener('install', event => event.waitUntil((async () => {
  const pages = await caches.open(SHELL), assets = await caches.open(ASSETS);
  await assets.addAll(shell);
  await pages.addAll(Object.values(offline).map(page => new Request(page, { credentials: 'omit', cache: 'reload' })));
  await skipWaiting();
})()));

addEventListener('activate', event => event.waitUntil((async () => {
  const names = (await caches.keys()).filter(name => ![SHELL, PAGES, PICTURES, ASSETS].includes(name));
  await Promise.all(names.map(name => caches.delete(name)));
  if (registration.navigationPreload) await registration.navigationPreload.enable();
  await clients.claim();
  if (thrifty()) return;
  // the page that brought the worker was there before it
  const open = (await clients.matchAll({ type: 'window' })).map(client => new URL(client.url));
  await Promise.all(open.filter(isShown).map(url => keep(url.pathname + url.search).catch(() => {})));
})()));

addEventListener('fetch', event => {
  const { request } = event, url = new URL(request.url);
  if (url.origin !== location.origin) return;
  if (request.method !== 'GET') {
    if (leaving.test(url.pathname)) event.waitUntil(caches.delete(PAGES));
  } else if (request.mode === 'navigate') {
    event.respondWith(isShown(url) ? seen(event, url) : other(event, url));
  } else if (url.pathname.startsWith('/aset/')) {
    event.respondWith(lasting(event, ASSETS, limits.assets));
  } else if (url.pathname.startsWith('/gambar/')) {
    event.respondWith(lasting(event, PICTURES, limits.pictures));
  }
});

// What somebody searched for is hers.
function isShown(url) {
  return shown.test(url.pathname) && !url.searchParams.has('q');
}

async function network(event) {
  return (await event.preloadResponse) || fetch(event.request);
}

function other(event, url) {
  return network(event).catch(() => withoutSignal(url));
}

// A page of the shop window as it is now; as it was kept when there is no link, or one that takes too long.
async function seen(event, url) {
  const key = url.pathname + url.search;
  const now = network(event);
  event.waitUntil(now.then(answer => keep(key, answer.clone())).catch(() => {}));
  const late = new Promise((_, reject) => setTimeout(reject, limits.patienceMillis));
  return Promise.race([now, late]).catch(async () => {
    const kept = await (await caches.open(PAGES)).match(key);
    return kept || now.catch(() => withoutSignal(url));
  });
}

async function withoutSignal(url) {
  const page = await caches.match(url.pathname.startsWith('/en/') ? offline.en : offline.id, { ignoreVary: true });
  return page || Response.error();
}

const keepable = answer => answer && answer.status === 200 && !answer.redirected && answer.headers.get('Pasar-Copy') === 'anybody';

const gone = answer => answer.type === 'opaqueredirect' || answer.redirected || [404, 410].includes(answer.status);

async function keep(key, answer) {
  const pages = await caches.open(PAGES);
  if (!answer || (answer.status === 200 && !keepable(answer))) {
    const kept = await pages.match(key);
    if (thrifty() || (kept && Date.now() - kept.headers.get('Pasar-Stored') < DAY)) return;
    answer = await fetch(key, { credentials: 'omit', headers: { Accept: 'text/html' } });
  }
  if (gone(answer)) return pages.delete(key);
  if (!keepable(answer)) return;
  const headers = new Headers(answer.headers), now = Date.now();
  headers.set('Pasar-Stored', now);
  for (const name of ['Content-Encoding', 'Content-Length', 'Vary']) headers.delete(name);
  const page = (await answer.text()).replace('<html ', `<html data-stored="${now}" `);
  await pages.put(key, new Response(page, { headers }));
  await trim(pages, limits.pages);
}

// What lies under such an address never changes, but that pictures are smaller for whoever saves data.
async function lasting(event, name, most) {
  const store = await caches.open(name);
  const kept = await store.match(event.request.url, { ignoreVary: true });
  if (kept) return kept;
  const answer = await fetch(event.request);
  if (answer.status === 200 && !(name === PICTURES && thrifty()) && /immutable/.test(answer.headers.get('Cache-Control'))) {
    const copy = answer.clone();
    event.waitUntil(store.put(event.request.url, copy).then(() => trim(store, most)).catch(() => {}));
  }
  return answer;
}

async function trim(store, most) {
  const keys = await store.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map(key => store.delete(key)));
}

function thrifty() {
  return !!(navigator.connection && navigator.connection.saveData);
}
