import { insertText, replaceText } from './composer-text';
import { type Upload, upload } from './composer-upload';
import { say, words } from './words';

/** Files that are being added to a text: a held place in the text while each is on its way, its Markdown afterwards. */
export class Files {
  list: Upload[] = [];

  constructor(private area: () => HTMLTextAreaElement | null, private changed: () => void) {}

  async take(file: File): Promise<void> {
    const one: Upload = { name: file.name, percent: 0 };
    const held = `[${say(words.uploading, file.name)}]`;
    let gap = '';
    this.list = [...this.list.filter((other) => !other.failed), one];
    this.changed();
    this.write((area) => insertText(area, (gap = apart(area)) + held));
    try {
      const markdown = await upload(file, (percent) => {
        one.percent = percent;
        this.changed();
      });
      this.write((area) => replaceText(area, held, markdown));
      this.list = this.list.filter((other) => other !== one);
    } catch (problem) {
      this.write((area) => replaceText(area, gap + held, ''));
      one.failed = (problem as Error).message;
    }
    this.changed();
  }

  forget(): void {
    this.list = [];
    this.changed();
  }

  private write(how: (area: HTMLTextAreaElement) => void): void {
    const area = this.area();
    if (area) how(area);
  }
}

/** What keeps a file apart from another that stands right before it. */
function apart(area: HTMLTextAreaElement): string {
  return /[\])]$/.test(area.value.slice(0, area.selectionStart)) ? '\n\n' : '';
}
