// Checks the C# binder: compiler errors and the meaning of expressions, drawn under the code.

import assert from 'node:assert/strict';
import type { BoundBody, BoundExpression } from '../../server/csharp/binding/bound';
import { accessorsOf, Compilation } from '../../server/csharp/binding/compilation';
import { diagnose } from '../../server/csharp/checks/diagnose';
import type { LanguageVersion } from '../../server/csharp/checks/languageVersion';
import { displayMethod, displayType } from '../../server/csharp/symbols/types';
import { parseCSharp } from '../../server/csharp/syntax/parser';
import { declarations } from './declarations';
import { drawFixture, type Mark, parseFixture } from './fixture';

/**
 * `^^^ CS0103: The name…` is an error just there; all errors must be drawn. `^^^ is int` tells the type of an expression,
 * `^^^ calls Program.M(int)` the method of a call, `^^^ = 7` the value of a constant.
 */
export function checkBinding(text: string, options: { readonly languageVersion?: LanguageVersion } = {}) {
  const files = parseFixture(text);
  const trees = files.map(file => parseCSharp(file.text, { path: file.path, symbols: ['DEBUG'] }));
  for (const tree of trees) assert.deepEqual(tree.diagnostics, [], `${tree.path} does not parse`);
  const compilation = new Compilation({ sources: trees, references: declarations(), ...options });
  const diagnostics = diagnose(compilation);
  const expressions = boundExpressions(compilation);
  const actual = files.map((file, i) => {
    const tree = trees[i]!;
    const marks: Mark[] = [];
    for (const found of diagnostics)
      if (found.tree === tree) marks.push(mark(file.text, found.start, found.end, `${found.code}: ${found.message}`));
    for (const asked of file.marks.filter(entry => !/^(CS|BGT)\d/.test(entry.label))) {
      const [start, end] = span(file.text, asked);
      const here = expressions
        .filter(
          ({ path, expression }) =>
            path === file.path && expression.syntax?.start === start && expression.syntax.end === end,
        )
        .map(({ expression }) => expression);
      const labels = here.map(expression => describe(expression, asked.label));
      marks.push({
        ...asked,
        label: labels.find(label => label === asked.label) ?? labels[0] ?? 'nothing is bound here',
      });
    }
    return { path: file.path, text: file.text, marks };
  });
  const shorten = (marks: readonly Mark[], expected: readonly Mark[]) =>
    marks.map(entry => {
      const prefix = expected.find(
        other =>
          other.line === entry.line &&
          other.start === entry.start &&
          other.label.endsWith('…') &&
          entry.label.startsWith(other.label.slice(0, -1)),
      );
      return prefix ? { ...entry, label: prefix.label } : entry;
    });
  assert.equal(
    drawFixture(actual.map((file, i) => ({ ...file, marks: shorten(file.marks, files[i]!.marks) }))),
    drawFixture(files),
  );
}

function describe(expression: BoundExpression, asked: string): string {
  if (asked.startsWith('calls ')) {
    if (expression.kind === 'call') return `calls ${displayMethod(expression.method)}`;
    return expression.kind === 'new'
      ? `calls ${displayMethod(expression.constructorSymbol)}`
      : `is ${displayType(expression.type)}`;
  }
  if (asked.startsWith('= '))
    return expression.constant ? `= ${JSON.stringify(plain(expression.constant.value))}` : 'no constant';
  return `is ${displayType(expression.type)}`;
}

function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return `${value}L`;
  if (typeof value === 'object' && value !== null && 'mantissa' in value && 'scale' in value)
    return `${String(value.mantissa)}e-${String(value.scale)}m`;
  return value;
}

function mark(text: string, start: number, end: number, label: string): Mark {
  const before = text.slice(0, start).split('\n');
  const lineEnd = text.indexOf('\n', start);
  const length = Math.min(end, lineEnd < 0 ? text.length : lineEnd) - start;
  return { line: before.length - 1, start: before.at(-1)!.length, length: Math.max(length, 1), label };
}

function span(text: string, asked: Mark): [number, number] {
  const start = text.split('\n').slice(0, asked.line).join('\n').length + (asked.line > 0 ? 1 : 0) + asked.start;
  return [start, start + asked.length];
}

/** Every bound expression of the sources, inner ones first, so that conversions around an operand come later. */
function boundExpressions(compilation: Compilation): { path: string; expression: BoundExpression }[] {
  const found: { path: string; expression: BoundExpression }[] = [];
  const bodies: (BoundBody | undefined)[] = [];
  for (const type of compilation.sourceTypes) {
    for (const member of compilation.membersOf(type))
      bodies.push(...accessorsOf(member).map(method => compilation.bodyOf(method)));
    bodies.push(compilation.typeInitializerOf(type));
  }
  const seen = new Set<object>();
  const visit = (value: unknown, path: string) => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (Array.isArray(value)) {
      for (const entry of value) visit(entry, path);
      return;
    }
    for (const [key, entry] of Object.entries(value))
      if (
        ![
          'syntax',
          'type',
          'method',
          'tree',
          'local',
          'property',
          'field',
          'parameter',
          'constructorSymbol',
          'event',
          'property',
          'getAwaiter',
        ].includes(key)
      )
        visit(entry, path);
    if ('kind' in value && 'type' in value && 'syntax' in value && value.syntax)
      found.push({ path, expression: value as BoundExpression });
  };
  for (const body of bodies) if (body) visit(body.block, body.tree?.path ?? '');
  return found;
}
