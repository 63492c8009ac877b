// On every page, and no page needs it: keeps what was seen for when there is no signal, and says what went unheard.
(() => {
  const strip = document.getElementById('pita'), toast = document.getElementById('toast');
  const [words, close] = toast.children;
  const hearMillis = 10000;
  let fading = 0;

  // its words are heard without taking the focus, and stay for as long as somebody is on them
  function say(text) {
    words.textContent = text;
    close.hidden = false;
    toast.classList.add('tampak');
    fade();
  }
  function fade() {
    clearTimeout(fading);
    fading = setTimeout(() => toast.matches(':hover, :focus-within') ? fade() : hush(), hearMillis);
  }
  function hush() {
    clearTimeout(fading);
    toast.classList.remove('tampak');
    words.textContent = '';
    close.hidden = true;
  }
  close.addEventListener('click', hush);
  document.addEventListener('toast', event => say(event.detail.value || event.detail));

  function weather() {
    const stored = +document.documentElement.dataset.stored, said = [];
    if (!navigator.onLine) said.push(strip.dataset.luring);
    if (stored) {
      const when = new Date(stored).toLocaleString(document.documentElement.lang, { dateStyle: 'medium', timeStyle: 'short' });
      said.push(strip.dataset.salinan.replace('{0}', when));
      if (navigator.onLine) said.push(strip.dataset.ulang);
    }
    strip.textContent = said.join(' ');
  }
  if ('serviceWorker' in navigator) {
    addEventListener('load', () => navigator.serviceWorker.register('/sw.js').catch(() => {}));
  }
  addEventListener('online', weather);
  addEventListener('offline', weather);
  weather();

  // what the page asks by itself again and again is not worth a word; what somebody asked is
  const unheard = kind => event => {
    const { requestConfig } = event.detail;
    if (!requestConfig || requestConfig.triggeringEvent) say(toast.dataset[navigator.onLine ? kind : 'luring']);
  };
  document.addEventListener('htmx:sendError', unheard('gagal'));
  document.addEventListener('htmx:responseError', unheard('gagal'));
  document.addEventListener('htmx:timeout', unheard('lambat'));

  // the page at an address as it is now for whoever is signed in now, empty if it is not there; null without a link
  window.asNow = async address => {
    try {
      const answer = await fetch(address, { redirect: 'manual', cache: 'no-store' });
      return new DOMParser().parseFromString(answer.ok ? await answer.text() : '', 'text/html');
    } catch {
      return null;
    }
  };

  // the token in a stored copy is a stranger's
  let renewing = null, renewed = null;
  async function renew(form, button) {
    if (renewing) return;
    renewing = form;
    say(toast.dataset.kirim);
    const page = await asNow(location.href), now = page && page.querySelector('[name=_csrf]');
    renewing = null;
    if (!page) return say(toast.dataset.luring);
    if (!now) return location.reload();
    form.elements._csrf.value = now.value;
    renewed = form;
    form.requestSubmit(button);
  }

  document.addEventListener('submit', event => {
    const form = event.target, fresh = form === renewed || !document.documentElement.dataset.stored;
    renewed = null;
    if (event.defaultPrevented || form.method !== 'post') return;
    // sent without a link it would leave the page for the browser's own about a missing one
    if (!navigator.onLine || !fresh) event.preventDefault();
    if (!navigator.onLine) return say(toast.dataset.luring);
    if (!fresh) return renew(form, event.submitter);
    if (/^(\/en)?\/(keluar|akun\/keluar-semua)$/.test(new URL(form.action).pathname)) forget();
  });

  // whoever uses the phone next reads no draft of hers
  function forget() {
    try {
      for (const key of Object.keys(localStorage)) if (/^draf:[^/]/.test(key)) localStorage.removeItem(key);
    } catch { /* a phone that keeps nothing has none */ }
  }

  for (const button of document.querySelectorAll('[data-bagikan]')) button.hidden = false;
  document.addEventListener('click', async event => {
    const button = event.target.closest('[data-bagikan]');
    if (!button) return;
    const known = document.querySelector('link[rel=canonical]');
    const url = new URL(button.dataset.url || (known || location).href, location).href;
    try {
      if (navigator.share) return await navigator.share({ title: button.dataset.bagikan || document.title, url });
      await navigator.clipboard.writeText(url);
      say(toast.dataset.salin);
    } catch (failed) {
      if (failed.name !== 'AbortError') say(toast.dataset.gagal);
    }
  });
})();
