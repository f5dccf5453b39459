import type { Span } from './guard-spans';

/** A stretch that is underlined. @property look the class of its underline: a severity, `stays`, and `on` for the open one */
export interface Mark extends Span {
  look: string;
}

type Area = HTMLTextAreaElement | HTMLInputElement;

/** What decides where the words of a text stand. */
const METRICS = ['font-family', 'font-size', 'font-weight', 'font-style', 'font-stretch', 'font-kerning', 'font-feature-settings', 'font-variation-settings',
  'font-variant-ligatures', 'line-height', 'letter-spacing', 'word-spacing', 'text-indent', 'text-transform', 'text-rendering', 'text-align', 'tab-size',
  'padding-top', 'padding-right', 'padding-bottom', 'padding-left', 'word-break', 'overflow-wrap', 'direction'];

/** Milliseconds after which a field has taken its place again when the window has another size. */
const AT_REST = 300;

/** Room for the underline below the one line of an input, which is no higher than its letters. */
const BELOW = 4;

/**
 * Underlines stretches of a field's text: the same words in the same places stand behind it, unseen but for their underlines.
 * The field itself is left alone. They are drawn in its neighbor `.marks`; Vaadin's fields get one where they take what stands
 * before the text.
 */
export class Marks {
  /** What is around the field may come to rest only after it has its new size. */
  private readonly sizes = new ResizeObserver(() => {
    this.fit();
    requestAnimationFrame(() => this.fit());
    setTimeout(() => this.fit(), AT_REST);
  });
  private area?: Area;
  private layer?: HTMLElement;
  private drawn = '';

  /** Draws the marks, which come in the order of the text. Without any, nothing is behind it and nothing is measured. */
  draw(area: Area, marks: readonly Mark[]): void {
    if (!marks.length && !this.drawn) return;
    this.watch(area);
    const now = marks.length ? `${JSON.stringify(marks)}${area.value}` : '';
    if (!this.layer) return;
    if (now !== this.drawn) this.layer.replaceChildren(...(marks.length ? words(area.value, marks) : []));
    this.drawn = now;
    this.fit();
  }

  forget(): void {
    this.sizes.disconnect();
    this.area?.removeEventListener('scroll', this.follow);
    this.layer?.replaceChildren();
    this.area = this.layer = undefined;
    this.drawn = '';
  }

  private watch(area: Area): void {
    if (this.area === area) return;
    this.forget();
    this.layer = layerOf(area);
    this.area = area;
    this.sizes.observe(area);
    // A label or a help that comes and goes moves the text in its field.
    if (area.parentElement) this.sizes.observe(area.parentElement);
    area.addEventListener('scroll', this.follow, { passive: true });
  }

  private fit(): void {
    const { area, layer } = this;
    if (!area || !layer || !this.drawn) return;
    const style = getComputedStyle(area);
    for (const name of METRICS) layer.style.setProperty(name, style.getPropertyValue(name));
    if (area instanceof HTMLInputElement) Object.assign(layer.style, { whiteSpace: 'pre', lineHeight: `${area.clientHeight}px` });
    const [wanted, is] = [area.getBoundingClientRect(), layer.getBoundingClientRect()];
    const { top, left } = layer.style;
    // Without the scroll bar, which takes its room from the words.
    Object.assign(layer.style, { top: by(top, wanted.top - is.top + area.clientTop), left: by(left, wanted.left - is.left + area.clientLeft), width: `${area.clientWidth}px`, height: `${area.clientHeight + (area instanceof HTMLInputElement ? BELOW : 0)}px` });
    this.follow();
  }

  private follow = (): void => {
    if (this.area && this.layer) this.layer.scrollTo(this.area.scrollLeft, this.area.scrollTop);
  };
}

function by(length: string, more: number): string {
  return `${(parseFloat(length) || 0) + more}px`;
}

function layerOf(area: Area): HTMLElement | undefined {
  const field = area.parentElement;
  const layer = field?.querySelector<HTMLElement>(':scope > .marks');
  if (layer || !field?.localName.startsWith('vaadin-')) return layer ?? undefined;
  const made = Object.assign(document.createElement('div'), { className: 'marks', slot: 'prefix', ariaHidden: 'true' });
  made.dataset.slotIgnore = '';
  return field.appendChild(made);
}

function words(text: string, marks: readonly Mark[]): Node[] {
  const nodes: Node[] = [];
  let at = 0;
  for (const mark of marks) {
    if (mark.start < at) continue;
    nodes.push(document.createTextNode(text.slice(at, mark.start)));
    nodes.push(Object.assign(document.createElement('span'), { className: `finding ${mark.look}`, textContent: text.slice(mark.start, mark.end) }));
    at = mark.end;
  }
  // The last line of a textarea has its height even when it is empty.
  nodes.push(document.createTextNode(`${text.slice(at)}\u200b`));
  return nodes;
}
