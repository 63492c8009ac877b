// Served instead of the shop's worker when that is switched off: throws away what was kept, then leaves.
addEventListener('install', () => skipWaiting());
addEventListener('activate', event => event.waitUntil((async () => {
  await Promise.all((await caches.keys()).map(name => caches.delete(name)));
  await registration.unregister();
})()));
