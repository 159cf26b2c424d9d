// The hooks of a benchmark, only at /?bench: what a harness needs to prepare a
// board and to see what its real mouse and keys do to it.
'use strict';
(() => {
  const SIZE = 80; // of a note, in world units
  const PITCH = 90; // from one note to the next
  const KINDS = ['mail', 'shop', 'call', 'chat', 'site'];
  const columns = (n) => (n <= 100 ? 10 : 100);
  const extent = (n) => ({ w: columns(n) * PITCH, h: Math.ceil(n / columns(n)) * PITCH });
  const go = () => window.rkBench;
  const canvas = () => document.getElementById('overlay').getBoundingClientRect();

  // The board of n notes as a file; an arrow goes from every tenth to the one after it.
  function file(n) {
    const notes = [];
    const links = [];
    for (let i = 0; i < n; i++) {
      notes.push({
        id: 'n' + i, x: (i % columns(n)) * PITCH, y: Math.floor(i / columns(n)) * PITCH,
        text: `Touchpoint ${String(i).padStart(4, '0')} ${KINDS[i % KINDS.length]}`, size: { w: SIZE, h: SIZE },
      });
      if (i % 10 === 0 && i + 1 < n && (i % columns(n)) + 1 < columns(n)) {
        links.push({ id: 'l' + i, from: 'n' + i, to: 'n' + (i + 1), kind: 'leads-to' });
      }
    }
    return JSON.stringify({ format: 'reiskaart/1', id: 'bench' + n, notes, links });
  }

  let count = 0;
  let prepared = '';

  // The middle of the board in the middle of the canvas.
  function look(zoom) {
    const { w, h } = extent(count);
    const { width, height } = canvas();
    go().look(w / 2 - width / 2 / zoom, h / 2 - height / 2 / zoom, zoom);
  }
  const near = (visible) => look(Math.sqrt((innerWidth * innerHeight) / (visible * PITCH * PITCH)));

  const frames = (n) => new Promise((resolve) => {
    const next = () => (n-- > 0 ? requestAnimationFrame(next) : resolve());
    next();
  });
  const ready = new Promise((resolve) => {
    const root = document.documentElement;
    const look = () => root.dataset.ready && resolve();
    new MutationObserver(look).observe(root, { attributes: true });
    look();
  }).then(() => frames(2));

  window.__bench = {
    name: 'reiskaart',
    create: { key: 'n' },
    ready: () => ready,
    prepare: (n) => (prepared = file(n)).length,
    async load(n) {
      if (!go().load(prepared)) throw new Error('the prepared board was not read');
      count = n;
      near(60);
    },
    zoomTo: near,
    zoomToFit() {
      const { w, h } = extent(count);
      look(Math.max(0.1, Math.min(innerWidth / w, innerHeight / h)));
    },
    zoom: () => go().zoom(),
    notePoint(i) {
      const [x, y] = go().note(i);
      const { left, top } = canvas();
      return { x: left + x, y: top + y };
    },
    stateKey: (i) => go().state(i),
    selectAll: () => go().selectAll(),
    selectNone: () => go().selectNone(),
    count: () => go().count(),
    noteText: (i) => go().text(i),
  };
  ready.then(() => { window.__benchReadyAt = performance.now(); });
})();
