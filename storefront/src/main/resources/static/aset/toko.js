// On every page, and no page needs it: keeps what was seen for when there is no signal, shows what is on its way, and
// says what went unheard.
(() => {
  const strip = document.getElementById('pita'), toast = document.getElementById('toast');
  const [words, close] = toast.children;
  const hearMillis = 10000, longMillis = 1000, goneMillis = 30000;
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
  const wanted = ({ requestConfig }) => !requestConfig || requestConfig.triggeringEvent;
  const unheard = kind => event => {
    if (wanted(event.detail)) say(toast.dataset[navigator.onLine ? kind : 'luring']);
  };
  document.addEventListener('htmx:sendError', unheard('gagal'));
  document.addEventListener('htmx:responseError', unheard('gagal'));
  document.addEventListener('htmx:timeout', unheard('lambat'));

  // what takes long is said once more to whoever does not see it
  const heard = document.getElementById('memuat');
  let telling = 0;
  function tell(text) {
    clearTimeout(telling);
    telling = setTimeout(() => { heard.textContent = text; }, longMillis);
  }
  function told() {
    clearTimeout(telling);
    heard.textContent = '';
  }

  // the part of the page that is fetched anew, and what asked for it
  const loading = ({ elt, target }, on) => {
    for (const part of [elt, target]) part.classList.toggle('memuat', on);
  };
  document.addEventListener('htmx:beforeRequest', ({ detail }) => {
    if (!wanted(detail)) return;
    loading(detail, true);
    detail.target.setAttribute('aria-busy', true);
    tell(heard.dataset.kata);
  });
  document.addEventListener('htmx:afterRequest', ({ detail }) => {
    if (!wanted(detail)) return;
    told();
    loading(detail, false);
    detail.target.removeAttribute('aria-busy');
  });

  // The enter key presses a form's first button, which may be one that nobody sees: then the next that does the same.
  function onShow(form, pressed) {
    const seen = button => button.tabIndex >= 0 && button.getClientRects().length > 0;
    if (!pressed || seen(pressed)) return pressed;
    const same = button => button.type === 'submit'
      && ['formAction', 'name', 'value'].every(part => button[part] === pressed[part]);
    return [...form.elements].find(button => same(button) && seen(button)) || pressed;
  }

  // a button, if there is one, that works on what it was pressed for
  window.atWork = (button, on) => {
    for (const name of button ? ['aria-busy', 'aria-disabled'] : []) {
      if (on) button.setAttribute(name, true); else button.removeAttribute(name);
    }
  };

  // A form on its way shows so on the button that was pressed, and goes once. The button is never disabled: its name and
  // value go along. Who stopped it, or waits for an answer that does not come, may press again after a while.
  const going = new Map();
  function leave(form, pressed) {
    if (going.has(form)) return;
    const button = onShow(form, pressed);
    // photos take as long as they take
    const heavy = [...form.elements].some(field => field.files && field.files.length > 0);
    const timer = !heavy && setTimeout(stay, goneMillis, form);
    going.set(form, { button, timer });
    tell(toast.dataset.kirim);
    atWork(button, true);
  }
  function stay(form) {
    if (!going.has(form)) return;
    const { button, timer } = going.get(form);
    going.delete(form);
    clearTimeout(timer);
    told();
    atWork(button, false);
  }
  addEventListener('pageshow', event => {
    if (event.persisted) [...going.keys()].forEach(stay);
  });

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
    leave(form, button);
    const page = await asNow(location.href), now = page && page.querySelector('[name=_csrf]');
    renewing = null;
    if (!page) {
      stay(form);
      return say(toast.dataset.luring);
    }
    if (!now) return location.reload();
    form.elements._csrf.value = now.value;
    renewed = form;
    form.requestSubmit(button);
  }

  document.addEventListener('submit', event => {
    const form = event.target, again = form === renewed, fresh = again || !document.documentElement.dataset.stored;
    renewed = null;
    if (event.defaultPrevented || form.method !== 'post') return;
    if (going.has(form) && !again) return event.preventDefault();
    // sent without a link it would leave the page for the browser's own about a missing one
    if (!navigator.onLine || !fresh) event.preventDefault();
    if (!navigator.onLine) {
      if (again) stay(form);
      return say(toast.dataset.luring);
    }
    if (!fresh) return renew(form, event.submitter);
    leave(form, event.submitter);
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
