// What a version of C# does not have yet, as its compiler says it.
import type { Node, SyntaxTree } from '../syntax/nodes';
import { forEachChild } from '../syntax/walk';
import { at } from './places';
import type { Problems } from './problems';

/** With the code that the compiler gives for what is newer. */
const versions = {
  '1': 'CS8022',
  '2': 'CS8023',
  '3': 'CS8024',
  '4': 'CS8025',
  '5': 'CS8026',
  '6': 'CS8059',
  '7': 'CS8107',
  '7.1': 'CS8302',
  '7.2': 'CS8320',
  '7.3': 'CS8370',
  '8': 'CS8400',
  '9': 'CS8773',
  '10': 'CS8936',
  '11': 'CS9058',
  '12': 'CS9202',
  '13': 'CS9260',
} as const;
export type LanguageVersion = keyof typeof versions;

const newest: LanguageVersion = '13';

/** What `-langversion` takes: `7.3`, `8.0`, `ISO-2`, `latest`, `preview`; undefined for anything else. */
export function languageVersionOf(text: string): LanguageVersion | undefined {
  const name = text.toLowerCase();
  if (['latest', 'latestmajor', 'default', 'preview', '14', '14.0'].includes(name)) return newest;
  if (name === 'iso-1') return '1';
  if (name === 'iso-2') return '2';
  const plain = name.replace(/\.0$/, '');
  return plain in versions ? (plain as LanguageVersion) : undefined;
}

interface Feature {
  readonly name: string;
  readonly since: LanguageVersion;
}

/** Reports what the version does not have; the innermost thing that says so is marked. */
export function checkLanguageVersion(tree: SyntaxTree, version: LanguageVersion, problems: Problems): void {
  if (version === newest) return;
  let hasStatements = false;
  const visit = (node: Node) => {
    // Statements outside of types are one program.
    const isAgain = node.kind === 'GlobalStatement' && hasStatements;
    hasStatements ||= node.kind === 'GlobalStatement';
    const feature = isAgain ? undefined : featureOf(node);
    if (feature && Number(feature.since) > Number(version)) {
      const { name, since } = feature;
      const [now, wanted] = [version, since].map(each => (each.includes('.') ? each : `${each}.0`));
      problems.error(
        versions[version],
        `Feature '${name}' is not available in C# ${now}. Please use language version ${wanted} or greater.`,
        at(tree, node),
      );
    }
    forEachChild(node, visit);
  };
  visit(tree.root);
}

function feature(name: string, since: LanguageVersion): Feature {
  return { name, since };
}

function has(node: { readonly modifiers: readonly { readonly text: string }[] }, word: string): boolean {
  return node.modifiers.some(({ text }) => text === word);
}

/** The newest feature that the node itself is; what stands in it is asked for itself. */
function featureOf(node: Node): Feature | undefined {
  return declarationFeature(node) ?? statementFeature(node) ?? expressionFeature(node) ?? patternFeature(node);
}

function declarationFeature(node: Node): Feature | undefined {
  switch (node.kind) {
    case 'UsingDirective':
      if (node.global) return feature('global using directive', '10');
      if (node.static) return feature('using static', '6');
      return node.alias && node.target.kind !== 'IdentifierName' && isUnnamed(node.target.kind)
        ? feature('using type alias', '12')
        : undefined;
    case 'NamespaceDeclaration':
      return node.fileScoped ? feature('file-scoped namespace', '10') : undefined;
    case 'GlobalStatement':
      return feature('top-level statements', '9');
    case 'TypeDeclaration': {
      const keyword = node.keyword.text;
      if (has(node, 'file')) return feature('file types', '11');
      if (keyword === 'record struct') return feature('record structs', '10');
      if (keyword.startsWith('record')) return feature('records', '9');
      if (node.parameters) return feature('primary constructors', '12');
      if (has(node, 'readonly')) return feature('readonly structs', '7.2');
      return has(node, 'ref') ? feature('ref structs', '7.2') : undefined;
    }
    case 'ExtensionBlock':
      return feature('extensions', '13');
    case 'Accessor':
      if (node.keyword.text === 'init') return feature('init-only setters', '9');
      return has(node, 'readonly') ? feature('readonly members', '8') : undefined;
    case 'PropertyDeclaration':
      if (has(node, 'required')) return feature('required members', '11');
      if (node.initializer) return feature('auto property initializer', '6');
      return node.expressionBody ? feature('expression-bodied property', '6') : undefined;
    case 'MethodDeclaration':
      return node.expressionBody ? feature('expression-bodied method', '6') : undefined;
    case 'FieldDeclaration':
      return has(node, 'required') ? feature('required members', '11') : undefined;
    case 'Parameter':
      if (has(node, 'scoped')) return feature('ref fields', '11');
      return has(node, 'in') ? feature('readonly references', '7.2') : undefined;
    default:
      return undefined;
  }
}

function isUnnamed(kind: Node['kind']): boolean {
  return kind === 'TupleType' || kind === 'ArrayType' || kind === 'PredefinedType' || kind === 'NullableType';
}

function statementFeature(node: Node): Feature | undefined {
  switch (node.kind) {
    case 'LocalFunction':
      return has(node, 'static') ? feature('static local functions', '8') : feature('local functions', '7');
    case 'LocalDeclaration':
      return node.using ? feature('using declarations', '8') : undefined;
    case 'ForEachStatement':
      if (node.await) return feature('async streams', '8');
      return node.variable ? feature('tuples', '7') : undefined;
    case 'UsingStatement':
      return node.await ? feature('async streams', '8') : undefined;
    case 'CatchClause':
      return node.filter ? feature('exception filter', '6') : undefined;
    default:
      return undefined;
  }
}

function expressionFeature(node: Node): Feature | undefined {
  switch (node.kind) {
    case 'Literal':
      if (node.literal.type === 'utf8string') return feature('UTF-8 string literals', '11');
      return node.literal.type === 'default' ? feature('default literal', '7.1') : undefined;
    case 'InterpolatedString':
      return feature('interpolated strings', '6');
    case 'Lambda':
      if (node.returnType) return feature('lambda return type', '10');
      if (node.attributes.length > 0) return feature('lambda attributes', '10');
      if (has(node, 'static')) return feature('static anonymous function', '9');
      if (node.parameters.some(parameter => parameter.default)) return feature('lambda optional parameters', '12');
      return feature('lambda expression', '3');
    case 'AnonymousMethod':
      return feature('anonymous methods', '2');
    case 'QueryExpression':
      return feature('query expression', '3');
    case 'AwaitExpression':
      return feature('async function', '5');
    case 'ConditionalAccess':
      return feature('null propagating operator', '6');
    case 'ThrowExpression':
      return feature('throw expression', '7');
    case 'TupleExpression':
    case 'TupleType':
      return feature('tuples', '7');
    case 'RefExpression':
    case 'RefType':
      return feature('byref locals and returns', '7');
    case 'DeclarationExpression':
      return feature('out variable declaration', '7');
    case 'RangeExpression':
      return feature('range operator', '8');
    case 'UnaryExpression':
      return node.operator.text === '^' ? feature('index operator', '8') : undefined;
    case 'PostfixExpression':
      return node.operator.text === '!' ? feature('nullable reference types', '8') : undefined;
    case 'AssignmentExpression':
      if (node.operator.text === '>>>=') return feature('unsigned right shift', '11');
      return node.operator.text === '??=' ? feature('coalescing assignment', '8') : undefined;
    case 'BinaryExpression':
      return node.operator.text === '>>>' ? feature('unsigned right shift', '11') : undefined;
    case 'ImplicitObjectCreation':
      return feature('target-typed object creation', '9');
    case 'WithExpression':
      return feature('records', '9');
    case 'CollectionExpression':
      return feature('collection expressions', '12');
    default:
      return undefined;
  }
}

function patternFeature(node: Node): Feature | undefined {
  switch (node.kind) {
    case 'SwitchExpression':
    case 'RecursivePattern':
      return feature('recursive patterns', '8');
    case 'RelationalPattern':
      return feature('relational pattern', '9');
    case 'NotPattern':
      return feature('not pattern', '9');
    case 'BinaryPattern':
      return feature(node.operator.text === 'and' ? 'and pattern' : 'or pattern', '9');
    case 'ParenthesizedPattern':
      return feature('parenthesized pattern', '9');
    case 'ListPattern':
    case 'SlicePattern':
      return feature('list pattern', '11');
    case 'IsPatternExpression':
    case 'DeclarationPattern':
    case 'VarPattern':
      return feature('pattern matching', '7');
    default:
      return undefined;
  }
}
