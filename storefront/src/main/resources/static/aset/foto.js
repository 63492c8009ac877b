// Makes chosen photos smaller on the phone, before they cost data. Without it they are sent as they are.
(() => {
  const sideMax = 1920, bytesEnough = 500000, quality = 0.85;

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

  for (const field of document.querySelectorAll('input[type=file][name=photo]')) {
    let work = null;
    field.addEventListener('change', () => {
      forgive(field);
      const mine = shrink(field).catch(() => {}).then(() => { if (work === mine) work = null; });
      work = mine;
    });
    field.form.addEventListener('submit', event => {
      if (!work) return;
      event.preventDefault();
      const button = event.submitter;
      // not within this event: a form that is being sent does not hear that it should be sent
      work.then(() => setTimeout(() => field.form.requestSubmit(button)));
    });
  }
})();
