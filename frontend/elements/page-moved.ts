const PAGE = 100; // posts on a page, as on the server

/**
 * An old address of a discussion that was merged into this one has led here: `?moved=57`. Only the browser knows which post it
 * named; that one has 57 added to its number, and may stand on another page. Also in scripts/guest.js.
 */
export function followMoved(): void {
  const url = new URL(window.location.href);
  const offset = Number(url.searchParams.get('moved'));
  if (!offset) return;
  const number = offset + Number(/^#post-(\d+)$/.exec(url.hash)?.[1] ?? 1);
  const page = Math.ceil(number / PAGE);
  const here = Number(url.searchParams.get('page') ?? 1);
  url.searchParams.delete('moved');
  if (page > 1) url.searchParams.set('page', String(page));
  else url.searchParams.delete('page');
  url.hash = `post-${number}`;
  if (page === here) window.history.replaceState(window.history.state, '', url);
  else window.location.replace(url);
}
