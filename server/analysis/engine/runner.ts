// Runs rules over a snapshot and says what is to be said.
import type { CodeCache } from '../../workspace/code';
import type { Snapshot } from '../../workspace/snapshot';
import type { Finding } from './finding';
import type { Policy } from './policy';
import { type Analysis, type FoundInApp, joinAnalyses, reviewFiles } from './review';
import { type RuleFailed, runRule } from './ruleRun';

/**
 * One step per app and rule, so that the caller can stop between two steps or let others run. The result has what is to be
 * said in the files that were asked for. A rule that throws is handed to `failed`; the others still run.
 */
export function* analyse(
  snapshot: Snapshot,
  policy: Policy,
  code: CodeCache,
  failed: RuleFailed,
): Generator<void, Analysis> {
  const found: FoundInApp[] = [];
  for (const app of snapshot.apps) {
    const findings: Finding[] = [];
    for (const rule of policy.rulesFor(app)) {
      findings.push(...runRule(rule, app, code, failed));
      yield;
    }
    found.push({ app, findings });
  }
  return joinAnalyses(reviewFiles([...snapshot.files, ...snapshot.settings], found, policy, code, failed).values());
}

/** All steps at once. */
export function analyseAtOnce(snapshot: Snapshot, policy: Policy, code: CodeCache, failed: RuleFailed): Analysis {
  const steps = analyse(snapshot, policy, code, failed);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
