// Keeps the page working without a network after the first visit.
//
// static/gen writes two lines above this text: BUILD, a hash over all files,
// and FILES, their paths. A cache is filled once, when this worker is
// installed, and holds exactly one build, so that a page never meets files of
// another build. It is deleted when a later build takes over, which a browser
// does when no tab shows the older one any more.
'use strict';
const CACHE = 'reiskaart-' + BUILD;
const PATIENCE = 1000; // ms that the server has to answer for the page itself

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES)));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(caches.keys().then((names) => Promise.all(
    names.filter((name) => name.startsWith('reiskaart-') && name !== CACHE).map((name) => caches.delete(name)))));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  if (url.pathname === '/') {
    event.respondWith(page(request));
  } else if (FILES.includes(url.pathname)) {
    event.respondWith(kept(url.pathname).then((answer) => answer || fetch(request)));
  }
});

const kept = (path) => caches.open(CACHE).then((cache) => cache.match(path));

// page asks the server, for a newer build, and takes the kept page when there is
// no good answer in time.
async function page(request) {
  const late = new Promise((resolve) => { setTimeout(resolve, PATIENCE); });
  const asked = fetch(request).then((answer) => (answer.ok ? answer : undefined), () => undefined);
  return (await Promise.race([asked, late])) || (await kept('/')) || (await asked) || Response.error();
}
