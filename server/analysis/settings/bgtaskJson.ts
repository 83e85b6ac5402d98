// bgtask.json: the severities of rules for a folder and all below it.
import { type Node, type ParseError, type ParseErrorCode, parseTree, printParseErrorCode } from 'jsonc-parser';
import { folderOf, relativePath } from '../../base/paths';
import type { Span } from '../../base/text';
import { nearestWord } from '../engine/nearest';
import type { TextFile } from '../engine/rule';
import { compileFolderGlob, type Glob } from './globs';
import type { NamedRule, RuleFile, SettingsProblem, WantedLevel } from './ruleFile';

/** As on the command line; `information` is the word of the editor's settings. */
export const levelNames: Readonly<Record<string, WantedLevel>> = {
  error: 'error',
  warning: 'warning',
  info: 'information',
  information: 'information',
  hint: 'hint',
  off: 'off',
  default: 'default',
};

/** What the objects of the file may have. */
export const settingsNames = {
  file: ['$schema', 'rules', 'exclude', 'overrides'],
  override: ['files', 'rules'],
} as const;

const shownNames = Object.keys(levelNames).filter(name => name !== 'information');

/** What other linters call them. */
const synonyms: Readonly<Record<string, string>> = {
  suggestion: 'info',
  warn: 'warning',
  none: 'off',
  silent: 'off',
};

interface Section {
  /** Undefined: every file. */
  readonly files: readonly Glob[] | undefined;
  readonly rules: ReadonlyMap<string, WantedLevel>;
}

/** Comments and trailing commas are fine. Whatever is not understood has a problem; the rest counts. */
export function readBgtaskJson(file: TextFile): RuleFile {
  return new Reader(file).read();
}

class Reader {
  private readonly problems: SettingsProblem[] = [];
  private readonly named: NamedRule[] = [];

  constructor(private readonly file: TextFile) {}

  read(): RuleFile {
    const errors: ParseError[] = [];
    const root = parseTree(this.file.lines.text, errors, { allowTrailingComma: true });
    const [error] = errors;
    // The first one explains the others.
    if (error)
      this.problem(spanOf(error), `This is not JSON: ${sentences[nameOf(error)] ?? 'something is wrong here'}.`);
    const members = root && this.object(root, settingsNames.file);
    const exclude = this.globs(members?.get('exclude'));
    const sections: Section[] = [{ files: undefined, rules: this.rules(members?.get('rules')) }];
    for (const override of this.list(members?.get('overrides'))) {
      const parts = this.object(override, settingsNames.override);
      if (!parts) continue;
      if (!parts.has('files')) this.problem(spanOf(override), 'This override says for no "files" that it is meant.');
      sections.push({ files: this.globs(parts.get('files')), rules: this.rules(parts.get('rules')) });
    }
    const folder = folderOf(this.file.path);
    const isMeant = (globs: readonly Glob[], path: string) => {
      const relative = relativePath(folder, path);
      return globs.some(glob => glob(relative));
    };
    return {
      levelOf: (rule, path) =>
        sections.findLast(({ files, rules }) => rules.has(rule) && (!files || isMeant(files, path)))?.rules.get(rule),
      excludes: path => isMeant(exclude, path),
      turnsOn: rule => sections.some(({ rules }) => !['off', 'default', undefined].includes(rules.get(rule))),
      isRoot: true,
      named: this.named,
      problems: this.problems,
    };
  }

  /** The values by name, of which only some are known. */
  private object(node: Node, known: readonly string[] | undefined): Map<string, Node> | undefined {
    if (node.type !== 'object') {
      this.problem(spanOf(node), 'An object in braces is expected here.');
      return undefined;
    }
    const members = new Map<string, Node>();
    for (const { children: [key, value] = [] } of node.children ?? []) {
      if (!key || !value) continue;
      const name = String(key.value);
      const inside = insideQuotes(key);
      if (members.has(name)) this.problem(inside, `"${name}" stands here twice; only the last one counts.`);
      if (known && !known.includes(name)) {
        const meant = nearestWord(name, known);
        const advice = meant
          ? `Did you mean "${meant}"?`
          : `There are ${known.filter(each => each !== '$schema').join(', ')}.`;
        this.problem(inside, `bgtask.json has no "${name}". ${advice}`, meant);
      } else members.set(name, value);
    }
    return members;
  }

  private rules(node: Node | undefined): Map<string, WantedLevel> {
    const found = new Map<string, WantedLevel>();
    for (const [id, value] of (node && this.object(node, undefined)) ?? []) {
      const key = value.parent?.children?.[0];
      if (key) this.named.push({ id, span: insideQuotes(key), isOurs: true });
      const name: unknown = value.value;
      const level = typeof name === 'string' && Object.hasOwn(levelNames, name) ? levelNames[name] : undefined;
      if (level) found.set(id, level);
      else this.wrongLevel(value);
    }
    return found;
  }

  private wrongLevel(node: Node): void {
    const written = typeof node.value === 'string' ? node.value : undefined;
    const meant = written && (Object.hasOwn(synonyms, written) ? synonyms[written] : nearestWord(written, shownNames));
    const shown = this.file.lines.text.slice(node.offset, node.offset + node.length);
    const message = `${shown.length > 40 ? 'This' : shown} is no severity; write ${shownNames.map(each => `"${each}"`).join(', ')}.`;
    if (meant) this.problem(insideQuotes(node), message, meant);
    else this.problem(spanOf(node), message);
  }

  private list(node: Node | undefined): readonly Node[] {
    if (!node) return [];
    if (node.type === 'array') return node.children ?? [];
    this.problem(spanOf(node), 'A list in square brackets is expected here.');
    return [];
  }

  private globs(node: Node | undefined): Glob[] {
    return this.list(node).flatMap(each => {
      const pattern: unknown = each.value;
      if (typeof pattern !== 'string')
        this.problem(spanOf(each), 'A pattern for files in quotation marks is expected here.');
      else if (pattern.includes('\\'))
        this.problem(insideQuotes(each), 'Folders are separated by "/" in a pattern.', pattern.replaceAll('\\', '/'));
      else {
        const glob = compileFolderGlob(pattern);
        if (glob) return [glob];
        this.problem(
          spanOf(each),
          `${JSON.stringify(pattern)} matches no file: a bracket is not closed, or it is empty.`,
        );
      }
      return [];
    });
  }

  private problem(span: Span, message: string, replacement?: string): void {
    this.problems.push({ span, message, replacement });
  }
}

function spanOf({ offset, length }: { readonly offset: number; readonly length: number }): Span {
  return { start: offset, end: offset + length };
}

function insideQuotes({ offset, length }: Node): Span {
  return { start: offset + 1, end: Math.max(offset + length - 1, offset + 1) };
}

function nameOf({ error }: ParseError): string {
  return printParseErrorCode(error satisfies ParseErrorCode);
}

const sentences: Readonly<Record<string, string>> = {
  InvalidSymbol: 'this word means nothing here; texts stand in quotation marks',
  InvalidNumberFormat: 'this is no number',
  PropertyNameExpected: 'a name in quotation marks is expected here',
  ValueExpected: 'a value is expected here',
  ColonExpected: 'a colon is missing here',
  CommaExpected: 'a comma is missing here',
  CloseBraceExpected: 'a "}" is missing here',
  CloseBracketExpected: 'a "]" is missing here',
  EndOfFileExpected: 'the text should end here',
  InvalidCommentToken: 'this is no comment',
  UnexpectedEndOfComment: 'the comment is not closed',
  UnexpectedEndOfString: 'the quotation mark at the end is missing',
  UnexpectedEndOfNumber: 'this is no number',
  InvalidUnicode: 'this is no character; write \\u and four digits',
  InvalidEscapeCharacter: 'this is no escape; a backslash is written \\\\',
  InvalidCharacter: 'this character may not stand in a text',
};
