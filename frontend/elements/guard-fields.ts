import { insertText } from './composer-text';
import { type FileLink, fileOf } from './guard-files';
import type { Span } from './guard-spans';
import { fieldName, guardWords } from './guard-words';
import { say } from './words';

type Area = HTMLTextAreaElement | HTMLInputElement;

const AREA = 'textarea, input:not([type="file"], [type="checkbox"], [type="radio"])';

/** A text of a form, as the server is asked about it. */
export interface Passage {
  field: string;
  text: string;
}

/** The fields of a form whose texts are looked at: those with data-guard, which says under which name the server knows them. */
export class GuardedFields {
  constructor(readonly scope: HTMLElement) {}

  /** All that can be seen, in the order of the form. */
  get all(): HTMLElement[] {
    const all = [...this.scope.querySelectorAll<HTMLElement>('[data-guard]')];
    if (this.scope.dataset.guard) all.unshift(this.scope);
    return all.filter((field) => !field.closest('[hidden]') && area(field));
  }

  get passages(): Passage[] {
    return this.all.map((field) => ({ field: field.dataset.guard ?? '', text: area(field)?.value ?? '' }));
  }

  get names(): string[] {
    return this.all.map((field) => field.dataset.guard ?? '');
  }

  areaOf(name: string): Area | null {
    const field = this.field(name);
    return field ? area(field) : null;
  }

  textOf(name: string): string | undefined {
    return this.areaOf(name)?.value;
  }

  /** The file in which something was found; undefined where it was found in a field. */
  fileOf(name: string): FileLink | undefined {
    return fileOf(name, this.textOf('body') ?? '');
  }

  /** What people call the field. */
  labelOf(name: string): string {
    const file = this.fileOf(name);
    if (file?.name) return say(guardWords.file, file.name);
    const field = this.field(name) as (HTMLElement & { label?: string }) | undefined;
    return field?.dataset.guardLabel ?? (/\[/.test(name) ? fieldName(name) : field?.label || fieldName(name));
  }

  /** The name of the field in which something happened; empty where it is none of them. */
  nameAt(target: EventTarget | null): string {
    const field = target instanceof Element ? target.closest<HTMLElement>('[data-guard]') : null;
    return field && this.scope.contains(field) ? (field.dataset.guard ?? '') : '';
  }

  /** Selects a stretch in its field, so that it is seen and can be typed over. */
  select(name: string, { start, end }: Span): void {
    const field = this.field(name);
    const text = field && area(field);
    if (!field || !text) return;
    field.dispatchEvent(new CustomEvent('guard-reveal'));
    const select = () => {
      text.focus();
      text.setSelectionRange(start, end);
      text.scrollIntoView({ block: 'nearest' });
    };
    if (text.checkVisibility()) select();
    else requestAnimationFrame(select);
  }

  /** Writes something in the place of stretches of a text. With the focus in the field, the browser's undo knows it. */
  replace(name: string, places: readonly Span[], by: string): void {
    const text = this.areaOf(name);
    if (!text) return;
    const typed = text instanceof HTMLTextAreaElement && text.checkVisibility() && !document.querySelector('dialog:modal');
    for (const { start, end } of [...places].sort((one, other) => other.start - one.start)) {
      if (!typed) {
        text.setRangeText(by, start, end, 'end');
        text.dispatchEvent(new Event('input', { bubbles: true }));
      } else {
        text.focus({ preventScroll: true });
        text.setSelectionRange(start, end);
        insertText(text, by);
      }
    }
    text.dispatchEvent(new Event('change', { bubbles: true }));
  }

  private field(name: string): HTMLElement | undefined {
    return this.all.find((field) => field.dataset.guard === name);
  }
}

function area(field: HTMLElement): Area | null {
  return field.matches(AREA) ? (field as Area) : field.querySelector<Area>(AREA);
}
