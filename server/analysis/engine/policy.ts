// What the user wants to hear: which rules, how loud, in which file, and where not. The engine asks; `settings` answers.
import type { Span } from '../../base/text';
import type { AppCode } from '../../workspace/code';
import type { App } from '../../workspace/snapshot';
import type { Finding } from './finding';
import type { Rule, TextFile } from './rule';
import type { Level } from './severities';

export interface Policy {
  /** All that there are, also those that are off. */
  readonly rules: readonly Rule[];
  ruleNamed(id: string): Rule | undefined;
  /** Those that can have something to say about the app: they look at what it has, and are not off in all of its files. */
  rulesFor(app: App): readonly Rule[];
  /** Undefined: as loud as the rule itself speaks. */
  levelOf(rule: Rule, app: App, path: string): Level | undefined;
  /** What the file itself asks for. */
  suppressionsIn(app: App, code: AppCode, path: string): FileSuppressions | undefined;
}

export interface FileSuppressions {
  readonly file: TextFile;
  /** In the order of the text. */
  readonly list: readonly Suppression[];
  /** Stretches that rules say little about: the other branch of an `#if`, a file with syntax errors. */
  readonly unseen: readonly Span[];
}

/** One rule, or all, that shall not speak in some part of a file. */
export interface Suppression {
  /** Undefined: every rule. */
  readonly rule: string | undefined;
  /** What begins in one of these is not said. */
  readonly where: readonly Span[];
  /** The id as it is written; of a suppression of every rule the whole directive. */
  readonly span: Span;
  readonly directive: Directive;
  /** `#pragma warning restore`, where that ends it. */
  readonly end?: Directive;
}

/** `comment`: in C# or XML. */
export interface Directive {
  readonly kind: 'comment' | 'pragma' | 'attribute';
  readonly span: Span;
  readonly names: readonly { readonly rule: string; readonly span: Span }[];
  /** Why, in the user's words. */
  readonly reason?: string;
}

/** A finding that is not said, because of that. */
export interface Suppressed {
  readonly finding: Finding;
  readonly suppression: Suppression;
}

export function suppresses(suppression: Suppression, { rule, range }: Finding, { lines }: TextFile): boolean {
  if (suppression.rule !== undefined && suppression.rule !== rule) return false;
  const at = lines.offsetAt(range.start);
  return suppression.where.some(span => span.start <= at && at < span.end);
}
