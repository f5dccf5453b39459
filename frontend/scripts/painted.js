// The parts of the first paint as they came, before elements in them come to life and before anybody can press anything.
// The element continuum-page shows them, so that the server need not send them once more; see elements/page-early.ts.
(function () {
  const first = document.getElementById('first-paint');
  const app = first.querySelector(':scope > .app');
  const html = { top: '', side: app.querySelector(':scope > nav').outerHTML, bar: '' };
  let part = 'top';
  for (const element of first.children) {
    if (element === app) part = 'bar';
    else if (element.localName !== 'script') html[part] += element.outerHTML;
  }
  const frame = first.dataset.frame;
  window.paintedFirst = {
    page: { mark: first.dataset.page, html: app.querySelector(':scope > main').innerHTML },
    top: { mark: frame, html: html.top },
    side: { mark: frame, html: html.side },
    bar: { mark: frame, html: html.bar },
  };
})();
