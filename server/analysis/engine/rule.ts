// The contract of a rule: one file that says what it looks for, how bad it is, where that is documented, and how to mend it.
import type { LineIndex, Span } from '../../base/text';
import type { AppCode } from '../../workspace/code';
import type { App } from '../../workspace/snapshot';
import type { FindingTag, Severity } from './finding';
import type { FileSuppressions, Suppression } from './policy';

export interface Rule {
  /** Kebab-case and for ever: also the diagnostic code, and the name of the file, its page and its test. */
  readonly id: string;
  readonly severity: Severity;
  /** The rule speaks only when the user asks for it: it is right about the text and too often wrong about the intent. */
  readonly off?: true;
  /** What is marked could be left out (`unnecessary`) or has a successor (`deprecated`): editors grey it out or strike it through. */
  readonly tag?: FindingTag;
  /** One sentence for lists: what is wrong when this rule speaks. */
  readonly summary: string;
  /** The document that the rule rests on. */
  readonly source: string;
  /**
   * Looks at one app and reports what is certain; silent about whatever it does not know. Which properties of `app` it
   * reads decides when it runs again: a rule about manifests that does not touch `app.projects` rests while C# is typed.
   */
  check?(app: App, report: Report, code: AppCode): void;
  /** The same where only code can be wrong: asked when the app has projects. */
  checkCode?(app: App, report: Report, code: AppCode): void;
  /** Looks back at one file that suppresses findings, after all rules have spoken about it. */
  review?(file: ReviewedFile, report: Report): void;
}

/** A file with its suppressions, and what has become of them. */
export interface ReviewedFile extends FileSuppressions {
  /** False when only some files of an app were looked at: others might explain a suppression. */
  readonly isComplete: boolean;
  /** No rule that is on by default has been turned off here. */
  readonly isWholeStory: boolean;
  /** The ids of all rules. */
  readonly ids: readonly string[];
  /** It has kept something from being said. */
  isUsed(suppression: Suppression): boolean;
  /** `silent`: what the rule would say here is not known, because it is off. */
  stateOf(rule: string): 'heard' | 'silent' | 'unknown';
}

export type Report = (report: Reported) => void;

/** A manifest or a C# file. */
export interface TextFile {
  readonly path: string;
  readonly lines: LineIndex;
}

export interface Reported {
  readonly file: TextFile;
  /** As small as what has to change. */
  readonly span: Span;
  /** What is wrong, why it matters, what to do: sentences that stand alone. */
  readonly message: string;
  /** Where a case is less certain or less grave than the rule as a whole; a severity of the user's own goes before it. */
  readonly severity?: Severity;
  readonly related?: readonly { readonly file: TextFile; readonly span: Span; readonly message: string }[];
  /** The most likely first. */
  readonly fixes?: readonly ReportedFix[];
}

export interface ReportedFix {
  /** An order: "Write …", "Remove …". */
  readonly title: string;
  /** True only when no other repair can have been meant. */
  readonly safe: boolean;
  readonly edits: Edits;
}

export type Edits = readonly { readonly file: TextFile; readonly span: Span; readonly newText: string }[];

/** Only gives the rule its type; the list of rules is `rules/index.ts`. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
