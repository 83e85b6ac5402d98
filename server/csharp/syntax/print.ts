// Prints a syntax tree as compact, readable S-expressions. For tests and for looking at trees.
import type { LiteralValue, Node } from './nodes';

const width = 110;

/** Fields whose meaning is plain from their place; all others are printed with their name. */
const positional = new Set([
  'usings',
  'members',
  'target',
  'name',
  'statement',
  'attributes',
  'modifiers',
  'type',
  'keyword',
  'declarators',
  'body',
  'returnType',
  'parameters',
  'arguments',
  'operator',
  'direction',
  'identifier',
  'typeArguments',
  'left',
  'right',
  'element',
  'elements',
  'statements',
  'condition',
  'then',
  'expression',
  'sections',
  'labels',
  'pattern',
  'block',
  'catches',
  'literal',
  'parts',
  'text',
  'operand',
  'whenTrue',
  'whenFalse',
  'whenNotNull',
  'assignments',
  'from',
  'clauses',
  'finish',
  'orderings',
  'designation',
  'patterns',
  'arms',
  'result',
  'path',
  'accessors',
  'thisKeyword',
  'fileScoped',
  'parameter',
  'refKind',
]);

/** Shown by their content alone. */
const skipped = new Set(['kind', 'start', 'end', 'arrow']);

/** The dump of a node: one line where it fits, otherwise one line per field, indented by two spaces. */
export function printTree(node: Node): string {
  return print(node, '');
}

function print(value: unknown, indentation: string): string {
  if (Array.isArray(value)) return printArray(value, indentation);
  if (typeof value !== 'object' || value === null) return String(value);
  const leaf = printLeaf(value);
  if (leaf !== undefined) return leaf;
  const { kind } = value as { kind?: string };
  const inner = `${indentation}  `;
  const fields = Object.entries(value).flatMap(([key, field]) => printField(key, field, inner, kind));
  const head = typeof kind === 'string' ? [kind, ...fields] : fields;
  const line = `(${head.join(' ')})`;
  if (line.length + indentation.length <= width && !line.includes('\n')) return line;
  return `(${head.join(`\n${inner}`)})`;
}

function printField(key: string, value: unknown, indentation: string, kind?: string): string[] {
  if (skipped.has(key) || value === undefined || value === false) return [];
  if (value === true) return [key];
  if (Array.isArray(value) && value.length === 0) return key === 'arguments' || key === 'parameters' ? ['()'] : [];
  const printed = print(value, indentation);
  // Either end of a range may be absent.
  return [positional.has(key) && kind !== 'RangeExpression' ? printed : `${key}: ${printed}`];
}

function printArray(values: readonly unknown[], indentation: string): string {
  const inner = `${indentation} `;
  const items = values.map(value => print(value, inner));
  const line = `[${items.join(' ')}]`;
  if (line.length + indentation.length <= width && !line.includes('\n')) return line;
  return `[${items.join(`\n${inner}`)}]`;
}

/** Identifiers, words, names, type keywords and literals are printed as they would be written. */
function printLeaf(value: object): string | undefined {
  const node = value as Node | { kind?: undefined; name?: string; text?: string; missing?: boolean };
  switch (node.kind) {
    case undefined:
      if (typeof node.text === 'string') return node.text;
      if (typeof node.name === 'string' && 'start' in node) return node.missing ? '<missing>' : node.name;
      return undefined;
    case 'IdentifierName':
      return node.identifier.missing ? '<missing>' : node.identifier.name;
    case 'PredefinedType':
      return node.keyword;
    case 'Literal':
      return printLiteral(node.literal);
    case 'InterpolatedText':
      return JSON.stringify(node.text);
    case 'OmittedType':
      return '<omitted>';
    default:
      return undefined;
  }
}

const suffixes: Partial<Record<LiteralValue['type'], string>> = {
  uint: 'U',
  long: 'L',
  ulong: 'UL',
  double: 'd',
  float: 'f',
  decimal: 'm',
  utf8string: 'u8',
};

function printLiteral(literal: LiteralValue): string {
  const suffix = suffixes[literal.type] ?? '';
  switch (literal.type) {
    case 'null':
    case 'default':
      return literal.type;
    case 'string':
    case 'utf8string':
      return JSON.stringify(literal.value) + suffix;
    case 'char':
      return `'${JSON.stringify(String.fromCharCode(literal.value)).slice(1, -1)}'`;
    default:
      return `${literal.value}${suffix}`;
  }
}
