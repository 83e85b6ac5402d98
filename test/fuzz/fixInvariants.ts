// What holds for every fix of every finding in a manifest: it mends what was found, and breaks nothing else.
import type { Finding, Fix } from '../../server/analysis/engine/finding';
import { parseXml } from '../../server/manifest/xml';
import { analyseManifest, withFix } from './analysedManifest';

/** What is broken, for each fix that breaks it. */
export function brokenFixes(text: string): string[] {
  const findings = analyseManifest(text);
  return findings.flatMap(finding =>
    finding.fixes.flatMap(fix => {
      const problem = problemOf(text, findings, finding, fix, withFix(text, fix));
      return problem === undefined ? [] : `${finding.rule}, fix "${fix.title}": ${problem}`;
    }),
  );
}

function problemOf(text: string, before: readonly Finding[], { rule }: Finding, fix: Fix, after: string) {
  if (after === text) return 'changes nothing';
  const [problem] = parseXml(text).problems.length > 0 ? [] : parseXml(after).problems;
  if (problem) return `breaks the XML: ${problem.message}`;
  if (!loneLineFeed.test(text) && loneLineFeed.test(after)) return 'loses CRLF';
  if (!fix.safe) return undefined;
  const then = analyseManifest(after);
  const isSound = parseXml(text).problems.length === 0;
  if (isSound && countOf(then, rule) >= countOf(before, rule)) return 'leaves the finding';
  if (!isSound || opensUp.includes(rule)) return undefined;
  const fresh = then.find(each => isOfSchema(each) && countOf(then, each.rule) > countOf(before, each.rule));
  return fresh && `makes a new error: ${fresh.message}`;
}

/** Other rules say more about what is right than about what is wrong: a task without its lock screen, a value used twice. */
function isOfSchema({ rule }: Finding): boolean {
  return rule.startsWith('schema-') && rule !== 'schema-duplicate-value';
}

const loneLineFeed = /(?<!\r)\n/;

/** What stands in an element at a wrong place is looked at only when the place is right. */
const opensUp = ['bgtask-extension-placement', 'bgtask-category-child-mismatch'];

function countOf(findings: readonly Finding[], rule: string): number {
  return findings.filter(each => each.rule === rule).length;
}
