// Rules that judge one thing after the other: files in which nothing has changed for them are not judged again.
import { listsBy } from '../../base/lists';
import { areCurrent, type Recorded, recordReads, valueAgain } from '../../base/reads';
import { isSame } from '../../base/sameness';
import type { SourceFile } from '../../workspace/snapshot';
import { isLatest } from '../../workspace/textFile';
import type { Report, Reported, TextFile } from './rule';

/** What a rule has said, by the file in which the judged things stand. */
export class FileByFile<Item extends object> {
  private readonly said = new WeakMap<SourceFile, Said>();

  /** `partsOf`: what makes two of them the same. */
  constructor(
    private readonly fileOf: (item: Item) => SourceFile,
    private readonly partsOf: (item: Item) => readonly object[],
  ) {}

  /** `judge` looks at one thing, and at nothing else that it could get from other files without having it noted as read. */
  judge(items: readonly Item[], report: Report, judge: (item: Item, report: Report) => void): void {
    for (const [file, own] of listsBy(items, this.fileOf)) {
      const parts = own.flatMap(this.partsOf);
      const known = this.said.get(file);
      const said = known && isUpToDate(known, parts) ? known : { parts, ...saidOf(own, judge) };
      this.said.set(file, said);
      valueAgain(said).forEach(report);
    }
  }
}

interface Said extends Recorded<readonly Reported[]> {
  readonly parts: readonly object[];
}

function saidOf<Item>(items: readonly Item[], judge: (item: Item, report: Report) => void): Recorded<Reported[]> {
  return recordReads(() => {
    const found: Reported[] = [];
    for (const item of items) judge(item, reported => found.push(reported));
    return found;
  });
}

function isUpToDate({ parts, value, reads }: Said, now: readonly object[]): boolean {
  return isSame(parts, now) && value.every(reported => filesOf(reported).every(isLatest)) && areCurrent(reads);
}

/** Their places move with each edit in them. */
function filesOf({ file, related = [], fixes = [] }: Reported): TextFile[] {
  return [file, ...related.map(each => each.file), ...fixes.flatMap(({ edits }) => edits.map(each => each.file))];
}
