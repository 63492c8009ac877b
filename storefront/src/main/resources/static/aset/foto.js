// Makes chosen photos smaller on the phone, before they cost data, and shows how far they are on their way. Without it
// they are sent as they are.
(() => {
  const sideMax = 1920, bytesEnough = 500000, quality = 0.85, silentMillis = 60000;

  async function smaller(file) {
    if (!/^image\/(jpeg|png|webp)$/.test(file.type) || file.size < bytesEnough) return file;
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, sideMax / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    const pen = canvas.getContext('2d');
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const bytes = await new Promise(done => canvas.toBlob(done, 'image/jpeg', quality));
    return bytes && bytes.size < file.size
      ? new File([bytes], file.name.replace(/\.\w+$/, '') + '.jpg', { type: 'image/jpeg' })
      : file;
  }

  async function shrink(files) {
    const smalls = new DataTransfer();
    for (const file of files) smalls.items.add(await smaller(file).catch(() => file));
    return smalls.files;
  }

  // The shop knows a photo again by its form, its name and its place among the others, so that none comes twice. What
  // is chosen anew is another one, even if phones call them all image.jpg.
  function renew({ form }) {
    const { roll } = form.elements;
    roll.value = roll.value.slice(0, -12) + Math.random().toString(16).slice(2, 14).padEnd(12, '0');
  }

  // what was wrong with the files chosen before says nothing of these
  function forgive(field) {
    const fault = document.getElementById('photo-salah');
    if (!fault || field.files.length === 0) return;
    fault.remove();
    field.removeAttribute('aria-invalid');
    field.setAttribute('aria-describedby', 'photo-hint');
  }

  // Where the plain form would have led, to where the photos are. A page that is open already is loaded again, since
  // another place on it would not fetch it.
  function lead(answered, field) {
    const to = new URL(answered), here = new URL(location.href), place = field.closest('section[id]');
    here.hash = to.hash = place ? place.id : '';
    if (to.href !== here.href) return location.assign(to);
    history.replaceState(null, '', to);
    location.reload();
  }

  // what the shop found wrong comes as the page once more, and is heard where it is said
  function show(page) {
    document.open();
    document.write(page);
    document.close();
    const place = ['#photo-salah, #foto .salah', 'main .kabar:not([hidden])', 'h1']
      .map(each => document.querySelector(each)).find(each => each);
    place.tabIndex = -1;
    place.focus();
  }

  const seen = button => button && button.tabIndex >= 0;

  // Whatever fails, the photos stay chosen; only a form that the shop has looked at takes the page's place.
  const onTheWay = new Map();
  function send(field, button) {
    const { form } = field, box = form.querySelector('.kiriman'), words = box.dataset, request = new XMLHttpRequest();
    const [heard, shown, wrong] = box.children, [said, bar, cancel] = shown.children;
    const to = button && button.hasAttribute('formaction') ? button.formAction : form.action;
    const body = new FormData(form);
    if (button && button.name) body.append(button.name, button.value);
    // beside the button that was pressed, which is where she looks
    if (seen(button)) (button.closest('.geser, .kirim') || button).before(box);
    let silence = 0;

    const say = (text, percent) => {
      said.textContent = text.replace('{0}', percent);
      if (percent === undefined) bar.removeAttribute('value'); else bar.value = percent;
      clearTimeout(silence);
      silence = setTimeout(stop, silentMillis, words.lambat);
    };
    const rest = () => {
      clearTimeout(silence);
      onTheWay.delete(form);
      atWork(button, false);
      shown.hidden = true;
      heard.textContent = '';
    };
    const back = () => (seen(button) ? button : field).focus();
    const stop = text => {
      if (onTheWay.get(form) !== request) return;
      rest();
      request.abort();
      wrong.textContent = text;
      back();
    };

    request.upload.onprogress = ({ loaded, total }) => say(words.kirim, Math.floor(100 * loaded / total));
    request.upload.onload = () => {
      say(words.simpan);
      // what has arrived is no longer hers to call back
      if (document.activeElement === cancel) back();
      cancel.hidden = true;
    };
    // who turns a form away unread hangs up on it, and then she may have to sign in
    request.onerror = async () => {
      stop(words.putus);
      const page = await asNow(location.href);
      if (page && !page.querySelector('[type=file]') && !onTheWay.has(form)) wrong.textContent = words.keluar;
    };
    request.onload = () => {
      const { status } = request, isPage = /^text\/html/.test(request.getResponseHeader('Content-Type'));
      if (status >= 400 && !(isPage && [409, 422].includes(status))) {
        return stop({ 403: words.keluar, 413: words.besar }[status] || words.sibuk);
      }
      clearTimeout(silence);
      if (status >= 400) return show(request.responseText);
      heard.textContent = words.sampai;
      field.value = '';
      form.dispatchEvent(new CustomEvent('diterima'));
      // she may come back to this page
      addEventListener('pagehide', rest, { once: true });
      lead(request.responseURL, field);
    };
    cancel.onclick = () => stop(words.batal);

    onTheWay.set(form, request);
    atWork(button, true);
    wrong.textContent = '';
    say(words.kirim, 0);
    cancel.hidden = shown.hidden = false;
    // a word in a place that has only just come is not heard
    setTimeout(() => { if (onTheWay.get(form) === request) heard.textContent = words.mulai; }, 100);
    request.open('POST', to);
    request.setRequestHeader('Accept', 'text/html');
    request.send(body);
  }

  // a copy from another day is for the shop's other scripts, which know whose it is
  const isNow = form => navigator.onLine && !document.documentElement.dataset.stored && !/^\//.test(form.dataset.draf);

  for (const field of document.querySelectorAll('input[type=file][name=photo]')) {
    const { form } = field;
    let work = null;
    field.addEventListener('change', () => {
      renew(field);
      forgive(field);
      const mine = shrink([...field.files]).catch(() => field.files).then(files => {
        if (work !== mine) return;
        work = null;
        field.files = files;
      });
      work = mine;
    });
    form.addEventListener('submit', event => {
      const button = event.submitter, now = work;
      if (!onTheWay.has(form) && !now && (!field.files.length || !isNow(form))) return;
      event.preventDefault();
      // it goes once; what was typed since is not sent, and so stays a draft
      if (onTheWay.has(form)) return event.stopImmediatePropagation();
      if (!now) return send(field, button);
      onTheWay.set(form, now);
      atWork(button, true);
      // not within this event: a form that is being sent does not hear that it should be sent
      now.then(() => setTimeout(() => {
        onTheWay.delete(form);
        atWork(button, false);
        form.requestSubmit(button);
      }));
    });
  }
})();
