// Keeps what a maker types on her phone until the shop has it, and gives it back after a lost link or a closed
// browser. Photos are not kept: they stay chosen for as long as the page is open.
(() => {
  const form = document.querySelector('form[data-draf]'), box = document.getElementById('draf');
  if (!form || !box) return;
  const mine = 'draf:' + form.dataset.draf, anybodys = 'draf:/baru', own = form.dataset.draf.split('/')[0];
  const keptMillis = 30 * 86400000, againMillis = 5000;
  let typing = 0, waiting = null;

  const load = key => { try { return JSON.parse(localStorage.getItem(key)); } catch { return null; } };
  const drop = key => { try { localStorage.removeItem(key); } catch { /* then there was none */ } };

  // what stands in the form, or what stood there when the shop sent it
  function read(served) {
    const found = {};
    for (const field of form.elements) {
      if (!field.name || /^(hidden|file|submit|button|fieldset)$/.test(field.type)) continue;
      const values = found[field.name] || (found[field.name] = []);
      if (/^(radio|checkbox)$/.test(field.type)) {
        if (served ? field.defaultChecked : field.checked) values.push(field.value);
      } else if (field.options && served) {
        values.push(([...field.options].find(option => option.defaultSelected) || field.options[0]).value);
      } else {
        values.push(served ? field.defaultValue : field.value);
      }
    }
    return found;
  }

  // 85000 is 85.000, and the shop leaves out spaces around words
  const plain = value => /^[\d.\s]+$/.test(value) ? value.replace(/\D/g, '') : value.trim().replace(/\s+/g, ' ');
  const same = (kept, form) => Object.keys(kept).every(name =>
    !form[name] || kept[name].map(plain).join('\n') === form[name].map(plain).join('\n'));
  const whole = (kept, form) => Object.keys(kept).every(name => form[name] || name.startsWith('alt-'));
  const hidden = name => form.elements[name] ? form.elements[name].value : '';

  // with `sent`, the page from which it was sent
  function save(sent) {
    clearTimeout(typing);
    typing = 0;
    const draft = { at: Date.now(), seen: hidden('seen'), id: hidden('draft'), values: read(false), sent };
    if (same(draft.values, read(true)) && !('mending' in box.dataset)) return drop(mine);
    try { localStorage.setItem(mine, JSON.stringify(draft)); } catch { /* a full phone keeps what it kept */ }
  }

  function pour(draft) {
    const places = {};
    for (const field of form.elements) {
      const values = draft.values[field.name];
      if (!values || /^(hidden|file|submit|button|fieldset)$/.test(field.type)) continue;
      if (/^(radio|checkbox)$/.test(field.type)) {
        field.checked = values.includes(field.value);
      } else {
        const place = places[field.name] = (places[field.name] ?? -1) + 1;
        if (values[place] !== undefined) field.value = values[place];
      }
    }
    // the same listing, should the shop have begun it without her phone hearing so
    if (draft.id && form.elements.draft) form.elements.draft.value = draft.id;
  }

  function offer(key, draft) {
    const [offered] = box.children;
    box.querySelector('[data-lama]').hidden = !draft.seen || draft.seen === hidden('seen');
    const done = () => { offered.firstElementChild.hidden = true; };
    box.querySelector('[data-buang]').onclick = () => { drop(key); done(); };
    box.querySelector('[data-pakai]').onclick = () => {
      pour(draft);
      save();
      if (key !== mine) drop(key);
      done();
      form.querySelector('input:not([type=hidden]):not([type=file]), textarea').focus();
    };
    offered.firstElementChild.hidden = false;
  }

  function tell(words) {
    const told = box.lastElementChild;
    told.textContent = words;
    told.hidden = false;
    document.dispatchEvent(new CustomEvent('toast', { detail: words }));
  }

  // sent once, with a token of now, if it is still she who is signed in
  async function send() {
    if (!waiting || !navigator.onLine) return;
    const page = await asNow(form.action);
    if (!page) return setTimeout(send, againMillis);
    const now = page.querySelector('form[data-draf]');
    if (!now || now.dataset.draf !== form.dataset.draf) return tell(box.dataset.masuk);
    if (!waiting) return;
    form.elements._csrf.value = now.elements._csrf.value;
    const { button } = waiting;
    waiting = null;
    form.requestSubmit(button);
  }

  // The shop leads on from a form that it took: to the page that was asked for from where it was sent, or to that of
  // the listing which it began. A form that it did not take is answered without leading on.
  function taken(draft) {
    const [visit] = performance.getEntriesByType('navigation');
    const from = document.referrer && new URL(document.referrer).pathname;
    return (draft.sent && draft.sent === from && visit && visit.redirectCount > 0)
      || (draft.id && location.pathname.includes(draft.id));
  }

  function look() {
    for (const key of Object.keys(localStorage)) {
      if (!key.startsWith('draf:')) continue;
      const draft = load(key);
      if (!draft || Date.now() - draft.at > keptMillis || (own && key.startsWith(`draf:${own}/`) && taken(draft))) drop(key);
    }
    if ('mending' in box.dataset) return save();
    const key = mine.endsWith('/baru') && !load(mine) ? anybodys : mine, draft = load(key);
    if (!draft) return;
    if (same(draft.values, read(true))) {
      if (whole(draft.values, read(true))) drop(key);
    } else if (!own) {
      pour(draft);
    } else if (!same(draft.values, read(false))) {
      offer(key, draft);
    }
  }

  form.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => save(), 300);
  });
  addEventListener('pagehide', () => { if (typing) save(); });
  form.addEventListener('submit', event => {
    save(location.pathname);
    if (event.defaultPrevented || (own && navigator.onLine)) return;
    event.preventDefault();
    if (own) waiting = { button: event.submitter };
    tell(own ? box.dataset.menunggu : box.dataset.tersimpan);
  });
  // sent without leaving the page; what was typed since is kept
  form.addEventListener('diterima', () => {
    const draft = load(mine);
    if (draft && draft.sent) drop(mine);
  });
  addEventListener('online', send);
  form.hidden = false;
  look();
})();
