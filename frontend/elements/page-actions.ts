/** What somebody did, as the server is told: a name and strings. */
export interface PageAction {
  action: string;
  data: Record<string, string>;
}

/** What is done with the text that is selected on the page. */
const OF_SELECTION = ['quote', 'redact', 'redact-discussion'];

/** The action of a control: its data-attributes, its value, and the fields of its form. */
export function actionOf(control: HTMLElement, submitter?: HTMLElement | null): PageAction {
  const { action = '', ...data } = { ...control.dataset } as Record<string, string>;
  if (control instanceof HTMLFormElement) fields(control, data, submitter);
  if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) data.value = control.value;
  if (control instanceof HTMLInputElement) data.checked = String(control.checked);
  if (OF_SELECTION.includes(action)) data.text = selectedIn(control.closest('.post') ?? control.closest('.page'));
  return { action, data };
}

/** Events of a composer in the page, under names that cannot be mistaken for the page's own actions. */
export function composerAction(event: CustomEvent): PageAction | null {
  const composer = event.target as HTMLElement;
  if (composer.localName !== 'continuum-composer') return null;
  const names: Record<string, string> = { 'draft-changed': 'composer-draft' };
  const action = names[event.type] ?? `composer-${event.type}`;
  return { action, data: { ...(composer.dataset as Record<string, string>), composer: composer.id, ...(event.detail as object) } };
}

/** Several fields of one name become one text with a line for each. */
function fields(form: HTMLFormElement, data: Record<string, string>, submitter?: HTMLElement | null): void {
  for (const [name, value] of new FormData(form, submitter)) {
    if (typeof value === 'string') data[name] = name in data && !(name in form.dataset) ? `${data[name]}\n${value}` : value;
  }
}

/** The text that is selected inside an element, empty if the selection is elsewhere. */
function selectedIn(element: Element | null): string {
  const selection = window.getSelection();
  if (!element || !selection || selection.isCollapsed || selection.rangeCount === 0) return '';
  const range = selection.getRangeAt(0);
  return element.contains(range.commonAncestorContainer) ? selection.toString().trim() : '';
}
