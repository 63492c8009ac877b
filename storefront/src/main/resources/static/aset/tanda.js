// Lets an officer draw on a photo what is to be mended: with a finger, a mouse or the keyboard. Without it she ticks
// ninths of the photo. What is drawn travels in one hidden field of each point.
(() => {
  const stepSmall = 0.02, sideMin = 0.03, sideTap = 0.16, svg = 'http://www.w3.org/2000/svg';
  const words = document.querySelector('.menandai-kini');
  const places = [...document.querySelectorAll('.kanvas[data-foto]')];
  const points = [...document.querySelectorAll('.poin[data-poin]')];
  if (!words || !places.length || !points.length) return;
  const marksMax = Number(words.dataset.paling);
  const said = (key, ...values) => values.reduce((text, value, i) => text.replace(`{${i}}`, value), words.dataset[key]);
  const heard = words.querySelector('[role=status]');
  const say = text => { heard.textContent = text; };
  const exact = part => Math.round(part * 10000) / 10000;
  const clamp = (value, most) => Math.min(Math.max(0, value), Math.max(0, most));

  const marksOf = new Map();
  const field = point => point.querySelector('input[name^=tanda-]');
  let active = null, chosen = null;

  function read(point) {
    return field(point).value.split(' ').filter(Boolean).map(text => {
      const [image, shape, x, y, width, height] = text.split(':');
      return { image, shape, x: +x, y: +y, width: +width, height: +height };
    });
  }

  function write(point) {
    field(point).value = marksOf.get(point)
      .map(mark => [mark.image, mark.shape, ...[mark.x, mark.y, mark.width, mark.height].map(exact)].join(':')).join(' ');
  }

  function element(name, attributes, text) {
    const made = document.createElementNS(svg, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    if (text !== undefined) made.textContent = text;
    return made;
  }

  const where = mark => words.dataset['where' + (
    3 * Math.min(2, Math.floor(3 * (mark.y + mark.height / 2))) + Math.min(2, Math.floor(3 * (mark.x + mark.width / 2))))];
  const nameOf = mark => {
    const place = places.find(each => each.dataset.foto === mark.image);
    return `${place.dataset.nama}, ${where(mark)}`;
  };

  // ticked ninths are drawn by the shop and stay as they are
  function drawing(place, mark, number) {
    const [, , wide, high] = place.querySelector('svg').getAttribute('viewBox').split(' ').map(Number);
    const x = mark.x * wide, y = mark.y * high, width = mark.width * wide, height = mark.height * high;
    const group = element('g', { class: mark === chosen ? 'tanda pilihan-tanda' : 'tanda' });
    for (const part of ['alas', 'garis']) {
      group.append(mark.shape === 'e'
        ? element('ellipse', { class: part, cx: x + width / 2, cy: y + height / 2, rx: width / 2, ry: height / 2 })
        : element('rect', { class: part, x, y, width, height }));
    }
    const radius = Math.max(wide, high) / 28;
    const cx = Math.min(Math.max(x, radius), wide - radius), cy = Math.min(Math.max(y, radius), high - radius);
    group.append(element('circle', { cx, cy, r: radius }),
      element('text', { x: cx, y: cy + radius * 0.4, 'font-size': radius * 1.25 }, number));
    return group;
  }

  function draw() {
    for (const place of places) {
      const shown = points.flatMap(point => marksOf.get(point)
        .filter(mark => mark.image === place.dataset.foto)
        .map(mark => drawing(place, mark, point.dataset.nomor)));
      place.querySelector('svg').replaceChildren(...shown);
    }
    for (const point of points) list(point);
  }

  function list(point) {
    point.querySelector('.tanda-tanda').replaceChildren(...marksOf.get(point).map(mark => {
      const line = document.createElement('li'), text = document.createElement('span'), button = document.createElement('button');
      text.textContent = nameOf(mark);
      button.type = 'button';
      button.className = 'tombol kecil';
      button.textContent = '×';
      button.setAttribute('aria-label', said('hapus', nameOf(mark)));
      button.onclick = () => {
        remove(point, mark);
        point.querySelector('.menandai button').focus();
      };
      line.append(text, button);
      return line;
    }));
  }

  const count = () => [...marksOf.values()].reduce((sum, marks) => sum + marks.length, 0);

  function add(image, x, y, width, height) {
    if (count() >= marksMax) return say(said('penuh', marksMax));
    const mark = { image, shape: 'e', x: clamp(x, 1 - width), y: clamp(y, 1 - height), width, height };
    marksOf.get(active).push(mark);
    chosen = mark;
    // what is drawn on is not good
    active.querySelector('[type=radio][value=perbaiki]').checked = true;
    change(active, said('dibuat', nameOf(mark)));
  }

  function remove(point, mark) {
    marksOf.set(point, marksOf.get(point).filter(each => each !== mark));
    if (chosen === mark) chosen = null;
    change(point, said('dihapus'));
  }

  function change(point, text) {
    write(point);
    draw();
    if (text) say(text);
  }

  function begin(point) {
    active = active === point ? null : point;
    chosen = null;
    document.documentElement.classList.toggle('sedang-menandai', active !== null);
    words.hidden = active === null;
    for (const each of points) each.querySelector('.menandai button').setAttribute('aria-pressed', String(each === active));
    for (const place of places) {
      place.tabIndex = active ? 0 : -1;
      if (active) place.setAttribute('role', 'group');
      place.setAttribute('aria-label', place.dataset.nama);
    }
    if (active) {
      words.querySelector('strong').textContent = said('kini', `${active.dataset.nomor}. ${active.dataset.nama}`);
      const first = places.find(place => marksOf.get(active).some(mark => mark.image === place.dataset.foto)) || places[0];
      first.focus({ preventScroll: true });
      first.scrollIntoView({ block: 'center' });
    }
    draw();
  }

  function end() {
    const point = active;
    if (!point) return;
    begin(point);
    point.querySelector('.menandai button').focus({ preventScroll: true });
    point.scrollIntoView({ block: 'center' });
  }

  const partOf = (place, event) => {
    const box = place.getBoundingClientRect();
    return { x: clamp((event.clientX - box.left) / box.width, 1), y: clamp((event.clientY - box.top) / box.height, 1) };
  };

  for (const place of places) {
    let from = null;
    place.addEventListener('pointerdown', event => {
      if (!active || event.button !== 0) return;
      event.preventDefault();
      place.focus({ preventScroll: true });
      place.setPointerCapture(event.pointerId);
      from = partOf(place, event);
    });
    place.addEventListener('pointermove', event => {
      if (!from) return;
      const to = partOf(place, event), x = Math.min(from.x, to.x), y = Math.min(from.y, to.y);
      draw();
      place.querySelector('svg').append(drawing(place,
        { shape: 'e', x, y, width: Math.abs(to.x - from.x), height: Math.abs(to.y - from.y) }, active.dataset.nomor));
    });
    place.addEventListener('pointerup', event => {
      if (!from) return;
      const to = partOf(place, event), width = Math.abs(to.x - from.x), height = Math.abs(to.y - from.y);
      if (Math.max(width, height) < sideMin) {
        const box = place.getBoundingClientRect(), high = Math.min(0.5, sideTap * box.width / box.height);
        add(place.dataset.foto, from.x - sideTap / 2, from.y - high / 2, sideTap, high);
      } else {
        const wide = Math.max(width, sideMin), high = Math.max(height, sideMin);
        add(place.dataset.foto, Math.min(from.x, to.x), Math.min(from.y, to.y), wide, high);
      }
      from = null;
      draw();
    });
    place.addEventListener('pointercancel', () => { from = null; draw(); });
    place.addEventListener('keydown', event => {
      if (!active) return;
      const mine = marksOf.get(active).filter(mark => mark.image === place.dataset.foto);
      const arrow = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
      if (event.key === 'Escape') {
        end();
      } else if (event.key === 'Enter' || event.key === ' ') {
        add(place.dataset.foto, 0.5 - sideTap / 2, 0.5 - sideTap / 2, sideTap, sideTap);
      } else if (event.key === 'Delete' || event.key === 'Backspace') {
        const last = mine.includes(chosen) ? chosen : mine.at(-1);
        if (last) remove(active, last);
      } else if (arrow && mine.length) {
        const mark = chosen = mine.includes(chosen) ? chosen : mine.at(-1);
        if (event.shiftKey) {
          mark.width = Math.min(1 - mark.x, Math.max(sideMin, mark.width + arrow[0] * stepSmall));
          mark.height = Math.min(1 - mark.y, Math.max(sideMin, mark.height + arrow[1] * stepSmall));
        } else {
          mark.x = clamp(mark.x + arrow[0] * stepSmall, 1 - mark.width);
          mark.y = clamp(mark.y + arrow[1] * stepSmall, 1 - mark.height);
        }
        change(active, nameOf(mark));
      } else {
        return;
      }
      event.preventDefault();
    });
  }

  for (const point of points) {
    marksOf.set(point, read(point));
    const box = point.querySelector('.menandai');
    box.hidden = false;
    box.querySelector('button').onclick = () => active === point ? end() : begin(point);
    // ninths that were ticked before stay in sight
    const boxes = point.querySelector('.kotak-tanda');
    boxes.hidden = !boxes.querySelector(':checked');
  }
  words.querySelector('button').onclick = end;
  draw();
})();
