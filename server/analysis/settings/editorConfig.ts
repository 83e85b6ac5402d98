// .editorconfig: `dotnet_diagnostic.<id>.severity`, the notation of Roslyn, for the rules of this linter.
// https://learn.microsoft.com/dotnet/fundamentals/code-analysis/configuration-options
import { folderOf, relativePath } from '../../base/paths';
import type { Span } from '../../base/text';
import { nearestWord } from '../engine/nearest';
import type { TextFile } from '../engine/rule';
import { compileGlob, type Glob } from './globs';
import type { NamedRule, RuleFile, SettingsProblem, WantedLevel } from './ruleFile';

/** What Roslyn calls silent nobody sees in an editor or on a command line. */
const severities: Readonly<Record<string, WantedLevel>> = {
  error: 'error',
  warning: 'warning',
  suggestion: 'information',
  silent: 'off',
  none: 'off',
  default: 'default',
};

interface Section {
  readonly header: Span;
  readonly pattern: string;
  readonly glob: Glob | undefined;
  readonly rules: Map<string, WantedLevel>;
}

/** Keys of others are left alone; so are sections in which nothing is ours. */
export function readEditorConfig(file: TextFile): RuleFile {
  const named: NamedRule[] = [];
  const problems: SettingsProblem[] = [];
  const sections: Section[] = [];
  let isRoot = false;
  for (let line = 0; line < file.lines.lineCount; line++) {
    const { start } = file.lines.lineSpan(line);
    const text = file.lines.lineText(line);
    const header = /^\s*\[(.*)\]/.exec(text);
    if (header) {
      const at = start + text.indexOf('[') + 1;
      const pattern = header[1] ?? '';
      sections.push({
        header: { start: at, end: at + pattern.length },
        pattern,
        glob: compileGlob(pattern),
        rules: new Map(),
      });
      continue;
    }
    const pair = /^(\s*)([^#;\s=:][^=:]*?)(\s*[=:]\s*)(.*?)\s*$/.exec(text);
    if (!pair) continue;
    const [, indent = '', key = '', sign = '', rawValue = ''] = pair;
    const section = sections.at(-1);
    if (!section) {
      if (key.toLowerCase() === 'root') isRoot = rawValue.toLowerCase() === 'true';
      continue;
    }
    const found = /^(dotnet_diagnostic\.)(.+)\.severity$/i.exec(key);
    if (!found) continue;
    const [, prefix = '', written = ''] = found;
    const id = written.toLowerCase();
    const idStart = start + indent.length + prefix.length;
    // Identifiers of compilers and analyzers have no hyphens.
    const isOurs = id.includes('-');
    named.push({ id, span: { start: idStart, end: idStart + written.length }, isOurs });
    const value = rawValue.replace(/\s+[#;].*$/, '');
    const level = Object.hasOwn(severities, value.toLowerCase()) ? severities[value.toLowerCase()] : undefined;
    if (level) section.rules.set(id, level);
    else if (isOurs) {
      const valueStart = start + indent.length + key.length + sign.length;
      problems.push(wrongSeverity(value, { start: valueStart, end: valueStart + value.length }));
    }
  }
  for (const { header, pattern, glob, rules } of sections)
    if (!glob && [...rules.keys()].some(id => id.includes('-')))
      problems.push({
        span: header,
        message: `"${pattern}" matches no file: a bracket is not closed, or it is empty.`,
      });
  const folder = folderOf(file.path);
  return {
    levelOf(rule, path) {
      const relative = relativePath(folder, path);
      return sections.findLast(({ glob, rules }) => rules.has(rule) && glob?.(relative))?.rules.get(rule);
    },
    excludes: () => false,
    turnsOn: rule => sections.some(({ rules }) => !['off', 'default', undefined].includes(rules.get(rule))),
    isRoot,
    named,
    problems,
  };
}

/** Our own words, where somebody writes them here. */
const synonyms: Readonly<Record<string, string>> = {
  information: 'suggestion',
  info: 'suggestion',
  hint: 'suggestion',
  off: 'none',
  warn: 'warning',
};

function wrongSeverity(value: string, span: Span): SettingsProblem {
  const known = Object.keys(severities);
  const lower = value.toLowerCase();
  const replacement = Object.hasOwn(synonyms, lower) ? synonyms[lower] : nearestWord(value, known);
  return { span, message: `"${value}" is no severity; write ${known.join(', ')}.`, replacement };
}
