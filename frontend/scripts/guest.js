// What guests' pages gain from JavaScript: times as "3 h ago", menus that close, suggestions, the choice of colors, "/".
(() => {
  const $ = (s, in_ = document) => [...in_.querySelectorAll(s)];
  const days = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
  const times = () => $('time[datetime]').forEach(t => {
    const at = new Date(t.dateTime), m = Math.round((Date.now() - at) / 60000);
    if (isNaN(m) || t.dataset.exact !== undefined) return;
    t.title = at.toLocaleString('en-US', { dateStyle: 'full', timeStyle: 'short' });
    t.textContent = m < 1 ? 'just now' : m < 60 ? m + ' min ago' : m < 1440 ? Math.round(m / 60) + ' h ago'
      : m < 10080 ? days.format(-Math.round(m / 1440), 'day')
      : at.toLocaleDateString('en-US', { month: 'short', day: 'numeric', year: at.getFullYear() === new Date().getFullYear() ? undefined : 'numeric' });
  });
  times(); setInterval(times, 60000);

  const closeMenus = except => $('details.menu[open]').forEach(m => m.contains(except) || (m.open = false));
  addEventListener('click', e => closeMenus(e.target));
  addEventListener('keydown', e => {
    if (e.key === 'Escape') closeMenus(null);
    if (e.key === '/' && !e.target.closest('input, textarea, select')) { e.preventDefault(); open() }
  });

  // Which hit of a search is opened, without a name: it tells staff what the search lacks.
  addEventListener('click', e => {
    const hit = e.target.closest('a[data-hit]');
    if (hit) navigator.sendBeacon('/search/hits', new URLSearchParams({ q: new URL(location).searchParams.get('q') || '', rank: hit.dataset.hit }));
  });

  // An old address of a discussion that was merged into this one: only the browser knows which post it named. As elements/page-moved.ts.
  const url = new URL(location), offset = +url.searchParams.get('moved');
  if (offset) {
    const n = offset + +((/^#post-(\d+)$/.exec(url.hash) || [])[1] || 1), page = Math.ceil(n / 100), here = +(url.searchParams.get('page') || 1);
    url.searchParams.delete('moved'); url.searchParams.delete('page');
    if (page > 1) url.searchParams.set('page', page);
    url.hash = 'post-' + n;
    if (page === here) { history.replaceState(null, '', url); document.getElementById('post-' + n)?.scrollIntoView() } else location.replace(url);
  }

  $('[data-scheme-choice]').forEach(group => {
    const show = () => $('button', group).forEach(b => b.setAttribute('aria-pressed', b.value === (document.documentElement.dataset.scheme || '')));
    group.hidden = false; show();
    group.onclick = e => {
      const b = e.target.closest('button'); if (!b) return;
      if (b.value) { document.documentElement.dataset.scheme = b.value; localStorage.setItem('continuum.scheme', b.value) }
      else { delete document.documentElement.dataset.scheme; localStorage.removeItem('continuum.scheme') }
      show();
    };
  });

  const box = $('.search')[0]; if (!box) return;
  const input = $('input', box)[0], list = document.createElement('datalist');
  list.id = 'suggested'; box.append(list); input.setAttribute('list', list.id);
  const open = () => { box.classList.add('open'); input.focus() };
  $('[data-open-search]').forEach(a => a.onclick = e => { e.preventDefault(); open() });
  $('.close', box)[0].onclick = () => { box.classList.remove('open'); $('[data-open-search]')[0].focus() };
  let wait;
  input.oninput = () => {
    clearTimeout(wait);
    wait = setTimeout(async () => {
      const q = input.value.trim(); if (q.length < 2) return;
      const r = await fetch('/search/suggestions?q=' + encodeURIComponent(q), { headers: { Accept: 'application/json' } }).catch(() => 0);
      if (r && r.ok) list.replaceChildren(...(await r.json()).map(x => new Option(x.fill ? x.label : x.sub || '', x.fill || x.label)));
    }, 150);
  };
})();
