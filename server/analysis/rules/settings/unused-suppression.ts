// Rule unused-suppression: a comment, pragma or attribute keeps a rule silent that has nothing to say there.
import { nearestWord } from '../../engine/nearest';
import type { Suppression } from '../../engine/policy';
import { defineRule, type Reported, type ReviewedFile } from '../../engine/rule';
import { removeSuppressions } from '../../models/code/suppressionEdits';

export const unusedSuppression = defineRule({
  id: 'unused-suppression',
  severity: 'hint',
  tag: 'unnecessary',
  summary: 'A suppression in code or manifest suppresses nothing.',
  source: 'https://learn.microsoft.com/dotnet/fundamentals/code-analysis/suppress-warnings',
  // What is unused shows only when all rules have spoken.
  check() {},
  review(file, report) {
    const unused = file.list.filter(each => isUnused(file, each));
    for (const suppression of unused) report(describeUnused(file, suppression, unused));
    for (const suppression of file.list) {
      const wrong = misnamed(file, suppression);
      if (wrong) report(wrong);
    }
  },
});

/** Certain only where every rule has seen everything that the suppression is about. */
function isUnused(file: ReviewedFile, suppression: Suppression): boolean {
  const { rule, where, directive } = suppression;
  const isSeen = where.every(part => file.unseen.every(span => span.end <= part.start || part.end <= span.start));
  if (!file.isComplete || !isSeen || file.isUsed(suppression)) return false;
  // A pragma without names is meant for the compiler.
  return rule === undefined ? directive.kind === 'comment' && file.isWholeStory : file.stateOf(rule) === 'heard';
}

function describeUnused(
  { file, list }: ReviewedFile,
  suppression: Suppression,
  unused: readonly Suppression[],
): Reported {
  const { rule, span, directive } = suppression;
  const rest = list.filter(each => each.directive === directive && !unused.includes(each));
  const removed = rest.length > 0 ? [suppression] : list.filter(each => each.directive === directive);
  const what = rule === undefined ? 'no rule has anything to say here' : `${rule} has nothing to say here`;
  return {
    file,
    span,
    message: `This suppression is not needed: ${what}. It would hide a mistake that is made later; remove it.`,
    fixes: [{ title: 'Remove the suppression', safe: true, edits: removeSuppressions(file, removed, rest) }],
  };
}

/** Pragmas and attributes name the rules of others too: there only what looks like one of ours is meant for us. */
function misnamed({ file, ids, stateOf }: ReviewedFile, { rule, span, directive }: Suppression): Reported | undefined {
  if (rule === undefined || stateOf(rule) !== 'unknown') return undefined;
  const meant = nearestWord(rule, ids);
  if (meant === undefined && directive.kind !== 'comment') return undefined;
  const advice =
    meant === undefined ? 'Write the id of a rule; a reason goes behind a dash.' : `Did you mean "${meant}"?`;
  return {
    file,
    span,
    message: `There is no rule "${rule}", so this suppresses nothing. ${advice}`,
    fixes: meant ? [{ title: `Write "${meant}"`, safe: false, edits: [{ file, span, newText: meant }] }] : [],
  };
}
