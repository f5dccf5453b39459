/**
 * Marks places in a page: by the CSS Custom Highlight API, which leaves the page as it is; in browsers that have none, by elements
 * around the words, which are taken away again.
 */
const PLACE = 'found-place';
const NOW = 'found-now';

export class PlaceMarks {
  private wrapped: HTMLElement[] = [];

  /** Draws these, and the one at the index in another way. Ranges may be other ones afterwards: none is drawn twice. */
  draw(places: Range[], now: number): void {
    this.clear();
    if (highlights()) {
      CSS.highlights.set(PLACE, new Highlight(...places.filter((_, index) => index !== now)));
      const one = places[now];
      if (one) CSS.highlights.set(NOW, new Highlight(one));
    } else {
      [...places.entries()].reverse().forEach(([index, place]) => this.wrap(place, index === now));
    }
  }

  clear(): void {
    if (highlights()) [PLACE, NOW].forEach((name) => CSS.highlights.delete(name));
    for (const mark of this.wrapped) {
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      parent?.normalize();
    }
    this.wrapped = [];
  }

  /** Where the one that is drawn in another way stands, after the page was changed for it. */
  get now(): Range | null {
    const mark = this.wrapped.find((one) => one.className === NOW);
    if (!mark) return null;
    const range = document.createRange();
    range.selectNodeContents(mark);
    return range;
  }

  /** Whether drawing changes the page. */
  get touches(): boolean {
    return !highlights();
  }

  private wrap(place: Range, now: boolean): void {
    // Words across elements are marked by their beginning alone.
    const end = place.startContainer === place.endContainer ? place.endOffset : (place.startContainer as Text).length;
    const range = document.createRange();
    range.setStart(place.startContainer, place.startOffset);
    range.setEnd(place.startContainer, end);
    const mark = document.createElement('mark');
    if (now) mark.className = NOW;
    range.surroundContents(mark);
    this.wrapped.push(mark);
  }
}

function highlights(): boolean {
  return typeof Highlight === 'function' && 'highlights' in CSS;
}
