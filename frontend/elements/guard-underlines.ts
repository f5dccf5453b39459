import type { GuardedFields } from './guard-fields';
import type { Finding } from './guard-findings';
import { type Mark, Marks } from './guard-marks';

/** The underlines of all fields of a form. */
export class Underlines {
  private readonly marks = new Map<string, Marks>();

  /** @param look how a finding is underlined @param active key of the finding that is open */
  draw(fields: GuardedFields, findings: readonly Finding[], look: (finding: Finding) => string, active: string): void {
    for (const name of fields.names) {
      const area = fields.areaOf(name);
      if (!area) continue;
      const marks: Mark[] = findings.filter((finding) => finding.field === name)
        .flatMap((finding) => finding.places.map((place) => ({ ...place, look: `${look(finding)}${finding.key === active ? ' on' : ''}` })))
        .sort((one, other) => one.start - other.start);
      if (!this.marks.has(name)) this.marks.set(name, new Marks());
      this.marks.get(name)?.draw(area, marks);
    }
  }

  forget(): void {
    this.marks.forEach((marks) => marks.forget());
    this.marks.clear();
  }
}
