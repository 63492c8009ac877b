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

  async function shrink(field) {
    const chosen = new DataTransfer();
    for (const file of field.files) chosen.items.add(await smaller(file).catch(() => file));
    field.files = chosen.files;
  }

  // what was wrong with the files chosen before says nothing of these
  function forgive(field) {
    const fault = document.getElementById('photo-salah');
    if (!fault || field.files.length === 0) return;
    fault.remove();
    field.removeAttribute('aria-invalid');
    field.setAttribute('aria-describedby', 'photo-hint');
  }

  // Where the plain form would have led. A page that is open already is loaded again, since another place on it would
  // not fetch it.
  function lead(answered, sentTo) {
    const to = new URL(answered), here = new URL(location.href);
    here.hash = to.hash = new URL(sentTo).hash;
    if (to.href !== here.href) return location.assign(to);
    history.replaceState(null, '', to);
    location.reload();
  }

  // Whatever fails, the photos stay chosen; only a form that the shop has looked at takes the page's place.
  const onTheWay = new Set();
  function send(field, button) {
    const { form } = field, box = form.querySelector('.kiriman'), words = box.dataset, request = new XMLHttpRequest();
    const [heard, shown, wrong] = box.children, [said, bar, cancel] = shown.children;
    const to = button && button.hasAttribute('formaction') ? button.formAction : form.action;
    const body = new FormData(form);
    if (button && button.name) body.append(button.name, button.value);
    // beside the button that was pressed, which is where she looks
    if (button && button.tabIndex >= 0) (button.closest('.geser, .kirim') || button).before(box);
    let silence = 0;

    const say = (text, percent) => {
      said.textContent = text.replace('{0}', percent);
      if (percent === undefined) bar.removeAttribute('value'); else bar.value = percent;
      clearTimeout(silence);
      silence = setTimeout(stop, silentMillis, words.lambat);
    };
    const stop = text => {
      clearTimeout(silence);
      onTheWay.delete(form);
      request.abort();
      shown.hidden = true;
      heard.textContent = '';
      wrong.textContent = text;
      (button && button.tabIndex >= 0 ? button : field).focus();
    };

    request.upload.onprogress = ({ loaded, total }) => say(words.kirim, Math.floor(100 * loaded / total));
    request.upload.onload = () => say(words.simpan);
    request.onerror = () => stop(words.putus);
    request.onload = () => {
      if (request.status >= 500 || request.status === 429) return stop(words.sibuk);
      clearTimeout(silence);
      heard.textContent = words.sampai;
      if (request.status < 400) {
        field.value = '';
        form.dispatchEvent(new CustomEvent('diterima'));
        return lead(request.responseURL, to);
      }
      document.open();
      document.write(request.responseText);
      document.close();
    };
    cancel.onclick = () => stop(words.batal);

    onTheWay.add(form);
    wrong.textContent = '';
    say(words.kirim, 0);
    shown.hidden = false;
    // a word in a place that has only just come is not heard
    setTimeout(() => { if (onTheWay.has(form)) heard.textContent = words.mulai; }, 100);
    request.open('POST', to);
    request.setRequestHeader('Accept', 'text/html');
    request.send(body);
  }

  // a copy from another day is for the shop's other scripts, which know whose it is
  const isNow = form => navigator.onLine && !document.documentElement.dataset.stored && !/^\//.test(form.dataset.draf);

  for (const field of document.querySelectorAll('input[type=file][name=photo]')) {
    let work = null;
    field.addEventListener('change', () => {
      forgive(field);
      const mine = shrink(field).catch(() => {}).then(() => { if (work === mine) work = null; });
      work = mine;
    });
    field.form.addEventListener('submit', event => {
      const button = event.submitter;
      if (onTheWay.has(field.form)) return event.preventDefault();
      if (!work) {
        if (!field.files.length || !isNow(field.form)) return;
        event.preventDefault();
        return send(field, button);
      }
      event.preventDefault();
      // not within this event: a form that is being sent does not hear that it should be sent
      work.then(() => setTimeout(() => field.form.requestSubmit(button)));
    });
  }
})();
