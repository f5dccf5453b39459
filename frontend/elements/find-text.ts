/** Finds words in what somebody reads. The server counts them on other pages by the same rule: discussion.Occurrences. */

const BLOCK = 'p, li, dd, h1, h2, h3, h4, blockquote, pre, td, th, figcaption, div';
const NOT_READ = 'button, select, textarea, input, nav, script, style, svg, dt, .sr, .acts, [hidden], continuum-find';

/** Where a letter of the folded text stands. */
interface Place {
  node: Text;
  at: number;
  end: number;
}

export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase().replace(/[\s\u00a0]+/g, ' ');
}

/** All places in these elements where the words stand, in the order of the page; letters as they are, whatever case, accents and white space. */
export function placesOf(sought: string, within: Iterable<Element>): Range[] {
  const found: Range[] = [];
  if (!sought) return found;
  for (const element of within) {
    const { text, places } = read(element);
    for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length)) {
      const [first, last] = [places[at], places[at + sought.length - 1]];
      if (!first || !last) continue;
      const range = document.createRange();
      range.setStart(first.node, first.at);
      range.setEnd(last.node, last.end);
      found.push(range);
    }
  }
  return found;
}

function read(element: Element): { text: string; places: Place[] } {
  let text = '';
  const places: Place[] = [];
  let block: Element | null = null;
  const add = (letters: string, place: Place): void => {
    for (const letter of letters) {
      if (letter === ' ' && text.endsWith(' ')) continue;
      text += letter;
      for (let i = 0; i < letter.length; i++) places.push(place);
    }
  };
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ALL, (node) =>
    node instanceof Element ? (node.matches(NOT_READ) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP) : NodeFilter.FILTER_ACCEPT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!(node instanceof Text)) continue;
    const around = node.parentElement?.closest(BLOCK) ?? null;
    if (block !== around) add(' ', { node, at: 0, end: 0 });
    block = around;
    let at = 0;
    for (const letter of node.data) {
      add(folded(letter), { node, at, end: at + letter.length });
      at += letter.length;
    }
  }
  return { text, places };
}
