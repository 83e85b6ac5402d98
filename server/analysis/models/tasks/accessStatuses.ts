// Where the C# of an app looks at a BackgroundAccessStatus.
import type { Span } from '../../../base/text';
import type { BinaryExpression, Expression } from '../../../csharp/syntax/nodes';
import type { AppCode } from '../../../workspace/code';
import type { App, SourceFile } from '../../../workspace/snapshot';
import { textIn } from '../../../workspace/textFile';
import { spanOf } from '../code/codeEdits';
import { syntaxNodes } from '../code/syntaxNodes';

/** Of Windows 8; since version 1607 Windows 10 gives others. */
export const old = ['AllowedWithAlwaysOnRealTimeConnectivity', 'AllowedMayUseActiveRealTimeConnectivity', 'Denied'];
export const current = ['AlwaysAllowed', 'AllowedSubjectToSystemPolicy', 'DeniedBySystemPolicy', 'DeniedByUser'];

export interface NamedStatus {
  readonly name: string;
  readonly file: SourceFile;
  readonly span: Span;
}

const mention = /\bBackgroundAccessStatus\s*\./;

/** `BackgroundAccessStatus.…`, with or without its namespace, in the order of files and places. */
export function statusesNamed(app: App, code: AppCode): NamedStatus[] {
  return app.projects
    .flatMap(project => code.parsedWith(project, mention))
    .flatMap(({ file, tree }) =>
      [...syntaxNodes(tree.root)].flatMap(node => {
        const name = node.kind === 'MemberAccess' ? statusIn(node, file) : undefined;
        return node.kind === 'MemberAccess' && name !== undefined ? [{ name, file, span: spanOf(node.name) }] : [];
      }),
    );
}

function statusIn(node: Expression, file: SourceFile): string | undefined {
  if (node.kind !== 'MemberAccess' || node.name.kind !== 'IdentifierName') return undefined;
  const name = node.name.identifier.name;
  const isStatus = /(^|\.)BackgroundAccessStatus$/.test(textIn(file, node.expression));
  return isStatus && [...old, ...current, 'Unspecified'].includes(name) ? name : undefined;
}

/** `s != A || s != B`, which every status passes, and `s == A && s == B`, which none does. */
export interface ConstantTest {
  readonly file: SourceFile;
  readonly test: BinaryExpression;
  readonly isTrue: boolean;
  /** The operators between the comparisons, where there is nothing else. */
  readonly joins: readonly Span[];
}

export function constantTests(app: App, code: AppCode): ConstantTest[] {
  return app.projects
    .flatMap(project => code.parsedWith(project, mention))
    .flatMap(({ file, tree }) => {
      // The beginnings of longer chains, which come after those.
      const inner = new Set<Expression>();
      return [...syntaxNodes(tree.root)].flatMap((node): ConstantTest[] => {
        if (node.kind !== 'BinaryExpression') return [];
        if (isChained(node)) inner.add(node.left);
        if (inner.has(node)) return [];
        const isTrue = node.operator.text === '||';
        if (!isTrue && node.operator.text !== '&&') return [];
        const parts = partsOf(node);
        const tests = parts.map(({ inside }) => comparison(inside, file, isTrue ? '!=' : '=='));
        const isConstant = tests.some((a, i) =>
          tests.slice(i + 1).some(b => a && b && a.subject === b.subject && a.name !== b.name),
        );
        const joins = tests.includes(undefined) ? [] : parts.flatMap(({ joinedBy }) => joinedBy ?? []);
        return isConstant ? [{ file, test: node, isTrue, joins }] : [];
      });
    });
}

interface Part {
  readonly inside: Expression;
  /** The operator before it; of a part that is joined itself, nothing. */
  readonly joinedBy?: Span;
}

/** Of `a || b || c` the three. */
function partsOf(node: BinaryExpression): Part[] {
  const { left, right, operator } = node;
  return [...(isChained(node) ? partsOf(node.left) : [{ inside: left }]), { inside: right, joinedBy: operator }];
}

function isChained(node: BinaryExpression): node is BinaryExpression & { readonly left: BinaryExpression } {
  return node.left.kind === 'BinaryExpression' && node.left.operator.text === node.operator.text;
}

function comparison(node: Expression, file: SourceFile, operator: '==' | '!=') {
  if (node.kind === 'ParenthesizedExpression') return comparison(node.expression, file, operator);
  if (node.kind !== 'BinaryExpression' || node.operator.text !== operator) return undefined;
  const [left, right] = [statusIn(node.left, file), statusIn(node.right, file)];
  const name = left ?? right;
  if (name === undefined) return undefined;
  const subject = textIn(file, left === undefined ? node.left : node.right);
  return /^[\w.]+$/.test(subject) ? { subject, name } : undefined;
}
