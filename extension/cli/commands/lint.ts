// bgtask lint: looks at manifests and C# and prints what is wrong.
import type { Finding } from '../../../server/analysis/engine/finding';
import { rules } from '../../../server/analysis/rules/index';
import { UserError } from '../../../server/base/errors';
import { failure, success } from '../exitCodes';
import { Linter } from '../lint/linter';
import { isAtLeast, ruleSettings, severityNames } from '../lint/ruleOptions';
import { type LintTarget, targetOfInput, targetOfPaths } from '../lint/target';
import { type CommandLineIO, defineCommand } from '../options';
import type { LintResult } from '../reporters/lintResult';
import { useColour } from '../reporters/paint';
import { reporters } from '../reporters/reporters';

export const lint = defineCommand({
  name: 'lint',
  summary:
    'Looks at app manifests and C# (files, folders that are walked, or - for standard input) and prints what is wrong.',
  operands: '[PATH…]',
  minOperands: 0,
  maxOperands: undefined,
  options: {
    format: { kind: 'choice', choices: ['text', 'json'], summary: 'text for people (the default), json for programs.' },
    rule: {
      kind: 'text',
      placeholder: 'RULE=SEVERITY',
      summary: 'Set the severity of a rule: error, warning, info, hint or off.',
      repeated: true,
    },
    'min-severity': {
      kind: 'choice',
      choices: severityNames,
      summary: 'Leave out, and do not count, whatever is less grave.',
    },
    'max-warnings': { kind: 'number', placeholder: 'N', summary: 'Exit with 1 when there are more than N warnings.' },
    'stdin-filename': {
      kind: 'text',
      placeholder: 'PATH',
      summary: 'With -: the file whose text comes from standard input; the files around it are read from the disk.',
    },
  },
  notes: [
    'Exit code: 0 when there is no error, 1 when there are errors (or more than --max-warnings), 2 when lint could not do its work.',
  ],
  async run(operands, values, io) {
    const target = await chooseTarget(operands, values['stdin-filename'], io);
    const linter = new Linter(target, ruleSettings(values.rule, rules), io);
    const least = values['min-severity'] ?? 'hint';
    const look = linter.look();
    const result: LintResult = {
      ...look,
      cwd: linter.cwd,
      rules: linter.rules,
      findings: look.findings.filter(({ severity }) => isAtLeast(severity, least)),
    };
    io.stdout.write(reporters[values.format ?? 'text'](result, io, useColour(io)));
    return isTooBad(result.findings, values['max-warnings']) ? failure : success;
  },
});

/** What lint says about these paths when nothing else is asked. */
export function lintPaths(paths: readonly string[], io: CommandLineIO): LintResult {
  const linter = new Linter(targetOfPaths(paths, io), {}, io);
  return { ...linter.look(), cwd: linter.cwd, rules: linter.rules };
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

function isTooBad(findings: readonly Finding[], maxWarnings: number | undefined): boolean {
  const count = (severity: string) => findings.filter(finding => finding.severity === severity).length;
  return count('error') > 0 || (maxWarnings !== undefined && count('warning') > maxWarnings);
}
