// bgtask lint: looks at manifests and C#, prints what is wrong, and repairs what can be repaired.

import type { Finding } from '../../../server/analysis/engine/finding';
import { safeFix } from '../../../server/analysis/engine/fixes';
import { rules } from '../../../server/analysis/rules/index';
import { UserError } from '../../../server/base/errors';
import { relativePath, resolvePath } from '../../../server/base/paths';
import { failure, success } from '../exitCodes';
import { type Baseline, baselineOf, baselineText, compareWith, readBaseline } from '../lint/baseline';
import { type FixedFiles, fixFiles } from '../lint/fixFiles';
import { Linter, type Look } from '../lint/linter';
import { canBeRewritten, newBytes, writeChanges } from '../lint/rewrite';
import { isAtLeast, ruleSettings, severityNames } from '../lint/ruleOptions';
import { type LintTarget, targetOfInput, targetOfPaths } from '../lint/target';
import { writeFiles } from '../lint/writeFiles';
import { type CommandLineIO, defineCommand } from '../options';
import type { LintResult } from '../reporters/lintResult';
import { colour, noColour, useColour } from '../reporters/paint';
import { formats, reporters } from '../reporters/reporters';
import { unifiedDiff } from '../reporters/unifiedDiff';

export const lint = defineCommand({
  name: 'lint',
  summary:
    'Looks at app manifests and C# (files, folders that are walked, or - for standard input) and prints what is wrong.',
  operands: '[PATH…]',
  minOperands: 0,
  maxOperands: undefined,
  options: {
    format: {
      kind: 'choice',
      choices: formats,
      summary: 'text for people is the default; sarif, github and junit are for build servers.',
    },
    output: { kind: 'text', placeholder: 'FILE', summary: 'Write the report into a file.' },
    fix: { kind: 'flag', summary: 'Apply the fixes that can have only one meaning, then report what is left.' },
    'unsafe-fixes': { kind: 'flag', summary: 'Like --fix; where there is a choice, the most likely fix.' },
    diff: { kind: 'flag', summary: 'Print what --fix (or --unsafe-fixes) would change, and change nothing.' },
    rule: {
      kind: 'text',
      placeholder: 'RULE=SEVERITY',
      summary: 'Set the severity of a rule: error, warning, info, hint or off.',
      repeated: true,
    },
    'no-config': { kind: 'flag', summary: 'Do not read bgtask.json and .editorconfig.' },
    'min-severity': {
      kind: 'choice',
      choices: severityNames,
      summary: 'Leave out, and do not count, whatever is less grave.',
    },
    'max-warnings': { kind: 'number', placeholder: 'N', summary: 'Exit with 1 when there are more than N warnings.' },
    baseline: { kind: 'text', placeholder: 'FILE', summary: 'Leave out what this file knows.' },
    'write-baseline': { kind: 'text', placeholder: 'FILE', summary: 'Write all that is found into a baseline.' },
    'stdin-filename': {
      kind: 'text',
      placeholder: 'PATH',
      summary: 'With -: what file the text is; the files around it are read from the disk.',
    },
  },
  notes: [
    'Exit code: 0 when there are no errors (left, with --fix), 1 when there are errors or more than --max-warnings, 2 when lint could not do its work. With --diff: 1 when something would change. With --write-baseline: 0.',
    'A baseline knows a finding by its rule, its file and the text of its line, so lines may move. With --fix, - prints the repaired text, and the report goes to standard error.',
  ],
  async run(operands, values, io) {
    checkTogether(values);
    const target = await chooseTarget(operands, values['stdin-filename'], io);
    const linter = new Linter(
      target,
      { given: ruleSettings(values.rule, rules), withoutFiles: values['no-config'] },
      io,
    );
    const here = (name: string) => resolvePath(linter.cwd, name);
    const nameOf = (path: string) => relativePath(linter.cwd, path);
    const baseline = values.baseline === undefined ? undefined : readBaseline(here(values.baseline), values.baseline);
    const select = (look: Look) => selection(look, values['min-severity'] ?? 'hint', baseline);
    const print = (text: string, elsewhere = io.stdout) => {
      if (values.output === undefined) elsewhere.write(text);
      else writeFiles([{ path: here(values.output), bytes: Buffer.from(text) }], nameOf);
    };
    const isColoured = values.output === undefined && useColour(io);

    const wantsFixes = values.fix || values['unsafe-fixes'];
    const fixed =
      wantsFixes || values.diff
        ? fixFiles(linter, {
            unsafe: values['unsafe-fixes'],
            wanted: look => select(look).shown,
            mayChange: canBeRewritten(target, nameOf, io),
          })
        : undefined;
    if (fixed && values.diff) {
      print(diffText(fixed, nameOf, isColoured));
      return fixed.changed.length > 0 ? failure : success;
    }
    if (fixed) applyTo(target, fixed, nameOf, io);

    const look = fixed?.look ?? linter.look();
    const { shown, baseline: compared } = select(look);
    if (values['write-baseline'] !== undefined) {
      const path = here(values['write-baseline']);
      writeFiles([{ path, bytes: Buffer.from(baselineText(baselineOf(path, shown, look))) }], nameOf);
      io.stdout.write(`${shown.length} ${shown.length === 1 ? 'finding' : 'findings'} written to ${nameOf(path)}.\n`);
      return success;
    }
    const result: LintResult = {
      ...look,
      cwd: linter.cwd,
      rules: linter.rules,
      findings: shown,
      ...(compared && { baseline: compared }),
      ...(fixed
        ? { fixed: { fixes: fixed.fixes, files: fixed.changed.map(each => each.path) } }
        : { fixable: shown.filter(safeFix).length }),
    };
    const report = reporters[values.format ?? 'text'](result, io, isColoured);
    print(report, fixed && target.input ? io.stderr : io.stdout);
    return isTooBad(shown, values['max-warnings']) ? failure : success;
  },
});

/** What lint says about these paths with --min-severity alone. */
export function lintPaths(
  paths: readonly string[],
  io: CommandLineIO,
  least: (typeof severityNames)[number],
): LintResult {
  const linter = new Linter(targetOfPaths(paths, io), {}, io);
  const look = linter.look();
  const { shown } = selection(look, least, undefined);
  return { ...look, cwd: linter.cwd, rules: linter.rules, findings: shown };
}

function checkTogether(values: {
  readonly diff: boolean;
  readonly format: string | undefined;
  readonly baseline: string | undefined;
  readonly 'write-baseline': string | undefined;
}): void {
  const refuse = (sentence: string) => new UserError('options-together', sentence);
  if (values.diff && values.format !== undefined) throw refuse('--diff prints a diff; it takes no --format.');
  if (values.diff && values['write-baseline'] !== undefined)
    throw refuse('--diff changes nothing, so it does not go together with --write-baseline.');
  if (values.baseline !== undefined && values['write-baseline'] !== undefined)
    throw refuse('--write-baseline writes all that is found; leave --baseline out.');
}

async function chooseTarget(
  operands: readonly string[],
  inputName: string | undefined,
  io: CommandLineIO,
): Promise<LintTarget> {
  if (!operands.includes('-')) {
    if (inputName !== undefined)
      throw new UserError('stdin-not-asked', '--stdin-filename belongs to the path -, which reads standard input.');
    return targetOfPaths(operands.length > 0 ? operands : ['.'], io);
  }
  if (operands.length > 1) throw new UserError('stdin-not-alone', 'The path - stands alone: it reads standard input.');
  if (inputName === undefined)
    throw new UserError(
      'stdin-without-name',
      'The path - needs --stdin-filename PATH, which says what file the text is.',
    );
  return targetOfInput(inputName, io);
}

/** What is to be said, and what of the rest the baseline knows. */
function selection(
  look: Look,
  least: (typeof severityNames)[number],
  baseline: Baseline | undefined,
): { readonly shown: readonly Finding[]; readonly baseline?: LintResult['baseline'] } {
  const isLoud = ({ severity }: Finding) => isAtLeast(severity, least);
  if (!baseline) return { shown: look.findings.filter(isLoud) };
  const { fresh, known, gone } = compareWith(baseline, look.findings, look);
  return { shown: fresh.filter(isLoud), baseline: { known: known.filter(isLoud).length, gone } };
}

function diffText({ changed }: FixedFiles, nameOf: (path: string) => string, coloured: boolean): string {
  const paint = coloured ? colour : noColour;
  return changed.map(({ path, before, edits }) => unifiedDiff(nameOf(path), before, edits, paint)).join('');
}

/** To the disk; a text from standard input goes to standard output, also when it is as it was. */
function applyTo(
  target: LintTarget,
  { changed }: FixedFiles,
  nameOf: (path: string) => string,
  io: CommandLineIO,
): void {
  if (!target.input) writeChanges(changed, nameOf);
  else io.stdout.write(changed[0] ? newBytes(target.input.bytes, changed[0], target.name) : target.input.bytes);
}

function isTooBad(findings: readonly Finding[], maxWarnings: number | undefined): boolean {
  const count = (severity: string) => findings.filter(finding => finding.severity === severity).length;
  return count('error') > 0 || (maxWarnings !== undefined && count('warning') > maxWarnings);
}
