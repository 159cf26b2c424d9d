// The hooks of a benchmark, only at /?bench: what a harness needs to prepare a
// board and to see what its real mouse and keys do to it.
'use strict';
(() => {
  const PITCH = 90; // from one note to the next, in world units
  let count = 0;
  const columns = (n) => (n <= 100 ? 10 : 100);
  const extent = (n) => ({ w: columns(n) * PITCH, h: Math.ceil(n / columns(n)) * PITCH });
  const go = () => window.rkBench;

  // The middle of the board in the middle of the window.
  function look(zoom) {
    const { w, h } = extent(count);
    go().look(w / 2 - innerWidth / 2 / zoom, h / 2 - innerHeight / 2 / zoom, zoom);
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
    prepare: (n) => go().prepare(n, columns(n)),
    async load(n) {
      if (!go().load()) throw new Error('the prepared board was not read');
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
      return { x, y };
    },
    stateKey: (i) => go().state(i),
    selectAll: () => go().selectAll(),
    selectNone: () => go().selectNone(),
    count: () => go().count(),
    noteText: (i) => go().text(i),
  };
  ready.then(() => { window.__benchReadyAt = performance.now(); });
})();
