// Starts the program: the wasm first, then the service worker that keeps the
// page working without a network. Everything else is done in Go.
'use strict';
(() => {
  const dutch = !/^en\b/i.test(navigator.language);
  const say = (nl, en) => (dutch ? nl : en);
  const bench = new URLSearchParams(location.search).has('bench');
  const root = document.documentElement;
  const text = document.getElementById('splash-text');

  // The last map as it looked when it was left, until the program can draw it.
  try {
    // Not in the window of an audience: it has what is for the facilitator only.
    const picture = !new URLSearchParams(location.search).has('publiek') && localStorage.getItem('reiskaart/picture');
    if (picture) {
      const img = document.getElementById('splash-picture');
      img.src = picture;
      img.hidden = false;
      text.hidden = true;
    }
  } catch { /* no storage, no picture */ }

  function show(sentence, button) {
    delete root.dataset.ready; // brings the splash back over everything
    document.getElementById('splash-picture').hidden = true;
    text.hidden = false;
    text.textContent = sentence;
    if (button) {
      const again = document.createElement('button');
      again.textContent = button;
      again.addEventListener('click', () => location.reload());
      text.append(document.createElement('br'), again);
      again.focus();
    }
  }

  // The program never ends by itself: if it does, it failed. The map is in the
  // browser's storage, so open it again, but not in an endless circle.
  function stopped() {
    const key = 'reiskaart/stopped';
    let before = 0;
    try {
      before = Number(sessionStorage.getItem(key));
      sessionStorage.setItem(key, String(Date.now()));
    } catch { before = Date.now(); }
    if (Date.now() - before < 30000) {
      show(say('Het programma stopte twee keer kort na elkaar. Je kaart is bewaard.',
        'The program stopped twice in a short time. Your map is kept.'), say('Open opnieuw', 'Open again'));
      return;
    }
    show(say('Er ging iets mis. Je kaart is bewaard en gaat zo weer open.',
      'Something went wrong. Your map is kept and opens again in a moment.'));
    setTimeout(() => location.reload(), 1500);
  }

  function failed(why) {
    console.error(why);
    show(say('Reiskaart kan hier niet starten: deze browser heeft geen (werkende) WebAssembly, of de verbinding viel weg.',
      'Reiskaart cannot start here: this browser has no (working) WebAssembly, or the connection was lost.'),
    say('Probeer opnieuw', 'Try again'));
  }

  if (bench) {
    const script = document.createElement('script');
    script.src = '/bench.js';
    document.head.append(script);
  }

  async function start() {
    const go = new Go();
    const { instance } = await WebAssembly.instantiateStreaming(fetch('/app.wasm'), go.importObject);
    go.run(instance).then(stopped, stopped);
  }
  start().catch(failed);

  // After load, so that its downloads do not compete with the first start.
  if (!bench && 'serviceWorker' in navigator) {
    addEventListener('load', () => navigator.serviceWorker.register('/sw.js').catch(() => {
      // A page that is not from https or localhost has none: it works, online.
    }));
  }
})();
