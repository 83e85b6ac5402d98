// What C# adds to a record by itself, written as C# (ECMA-334 draft, 15.16): properties of the parameters, equality, copying,
// printing, deconstruction. What the record declares itself is left out.
import type { NamedType } from '../../symbols/symbols';
import type { ClassLikeDeclaration, Member, ParameterSyntax, SyntaxTree } from '../../syntax/nodes';
import { parseCSharp } from '../../syntax/parser';
import { moveTo } from './moveSyntax';

/** The name under which `with` finds what copies a record class; no name of C# looks like that. */
export const cloneName = '<Clone>$';

interface Record {
  readonly type: NamedType;
  readonly node: ClassLikeDeclaration;
  /** All parts of the declaration. */
  readonly parts: readonly ClassLikeDeclaration[];
  readonly tree: SyntaxTree;
  /** With type parameters, as written inside the declaration. */
  readonly self: string;
  readonly isStruct: boolean;
  /** Parameters for which a base has a property already. */
  readonly inherited: ReadonlySet<string>;
  /** The record that it derives from, with type arguments, as written; undefined for object. */
  readonly base: string | undefined;
}

/** Members to declare as if they stood in the record; all of them stand where its name stands. */
export function recordMembers(
  type: NamedType,
  node: ClassLikeDeclaration,
  tree: SyntaxTree,
  base: { readonly isRecord: boolean; readonly sealsText: boolean; has(member: string): boolean },
): Member[] {
  const [firstBase] = node.bases;
  const parameters = type.typeParameters.map(({ name }) => name);
  const record: Record = {
    type,
    node,
    parts: type.locations.map(each => each.node as ClassLikeDeclaration),
    tree,
    self: parameters.length === 0 ? type.name : `${type.name}<${parameters.join(', ')}>`,
    isStruct: type.typeKind === 'struct',
    inherited: new Set((node.parameters ?? []).map(({ name }) => name.name).filter(name => base.has(name))),
    base: base.isRecord && firstBase ? tree.text.slice(firstBase.type.start, firstBase.type.end) : undefined,
  };
  const text = [
    ...propertiesOf(record),
    ...equality(record),
    ...printing(record),
    ...copying(record),
    ...parts(record),
  ];
  const parsed = parseCSharp(`class ${type.name} {\n${text.join('\n')}\n}`);
  const [holder] = parsed.root.members;
  if (holder?.kind !== 'TypeDeclaration' || parsed.diagnostics.length > 0)
    throw new Error(`the members of the record ${type.name} cannot be parsed: ${parsed.diagnostics[0]?.message}`);
  const isKept = (member: Member) => base.sealsText && signatureOf(member) === 'ToString()';
  const members = holder.members.filter(member => !isWritten(record, member) && !isKept(member));
  for (const member of members) moveTo(member, node.name);
  return members;
}

// ---- what it has --------------------------------------------------------------------------------------------------------

function parametersOf({ node }: Record): readonly ParameterSyntax[] {
  return node.parameters ?? [];
}

/** Those that become properties of the record itself. */
function ownParametersOf(record: Record): readonly ParameterSyntax[] {
  return parametersOf(record).filter(({ name }) => !record.inherited.has(name.name));
}

function typeText({ tree }: Record, parameter: ParameterSyntax): string {
  return parameter.type ? tree.text.slice(parameter.type.start, parameter.type.end) : 'object';
}

/** The names of what takes part in equality: parameters, fields and automatic properties of instances. */
function stateOf(record: Record): string[] {
  const own = record.parts.flatMap(part => part.members.flatMap(stateIn));
  const positional = ownParametersOf(record).map(({ name }) => name.name);
  return [...new Set([...positional.filter(name => !isComputed(record, name)), ...own])];
}

function stateIn(member: Member): string[] {
  if (!('modifiers' in member) || member.modifiers.some(({ text }) => text === 'static' || text === 'const')) return [];
  if (member.kind === 'FieldDeclaration') return member.declarators.map(({ name }) => name.name);
  return member.kind === 'PropertyDeclaration' && isAutomatic(member) ? [member.name.name] : [];
}

function isAutomatic(member: Member & { kind: 'PropertyDeclaration' }): boolean {
  return !member.expressionBody && member.accessors.every(({ body, expressionBody }) => !body && !expressionBody);
}

/** A parameter whose property is written by hand and keeps nothing. */
function isComputed({ parts: all }: Record, name: string): boolean {
  return all
    .flatMap(part => part.members)
    .some(member => member.kind === 'PropertyDeclaration' && member.name.name === name && !isAutomatic(member));
}

/** The public properties and fields, in the order in which they are declared. */
function printedOf(record: Record): string[] {
  const own = record.parts.flatMap(part =>
    part.members.flatMap(member => {
      if (!('modifiers' in member) || !member.modifiers.some(({ text }) => text === 'public')) return [];
      if (member.modifiers.some(({ text }) => text === 'static' || text === 'const' || text === 'override')) return [];
      if (member.kind === 'FieldDeclaration') return member.declarators.map(({ name }) => name.name);
      return member.kind === 'PropertyDeclaration' ? [member.name.name] : [];
    }),
  );
  const positional = ownParametersOf(record).map(({ name }) => name.name);
  return [...new Set([...positional.filter(name => !isHidden(record, name)), ...own])];
}

/** A parameter whose property or field is written by hand and not public. */
function isHidden({ parts: all }: Record, name: string): boolean {
  return all
    .flatMap(part => part.members)
    .some(
      member =>
        (member.kind === 'PropertyDeclaration'
          ? member.name.name === name
          : member.kind === 'FieldDeclaration' && member.declarators.some(each => each.name.name === name)) &&
        'modifiers' in member &&
        !member.modifiers.some(({ text }) => text === 'public'),
    );
}

/** The user has written a member that this one would double. */
function isWritten(record: Record, member: Member): boolean {
  const signature = signatureOf(member);
  return record.parts.flatMap(part => part.members).some(own => signatureOf(own) === signature);
}

function signatureOf(member: Member): string {
  const types = (all: readonly ParameterSyntax[]) => all.map(({ type }) => plainType(type)).join();
  switch (member.kind) {
    case 'MethodDeclaration':
      // Whatever is deconstructed into as many parts replaces the synthesized one.
      if (member.name.name === 'Deconstruct') return `Deconstruct ${member.parameters.length}`;
      return `${member.name.name}(${types(member.parameters)})`;
    case 'ConstructorDeclaration':
      return member.modifiers.some(({ text }) => text === 'static') ? '.cctor' : `.ctor(${types(member.parameters)})`;
    case 'PropertyDeclaration':
      return member.name.name;
    case 'OperatorDeclaration':
      return `operator ${member.operator.text}(${types(member.parameters)})`;
    default:
      return member.kind;
  }
}

/** A type by its last name: enough to tell the members of one record apart. */
function plainType(type: ParameterSyntax['type']): string {
  if (!type) return '';
  if (type.kind === 'NullableType') return plainType(type.element);
  if (type.kind === 'QualifiedName') return plainType(type.right);
  if (type.kind === 'PredefinedType') return type.keyword;
  return type.kind === 'IdentifierName' || type.kind === 'GenericName' ? type.identifier.name : type.kind;
}

// ---- what it gets -------------------------------------------------------------------------------------------------------

function propertiesOf(record: Record): string[] {
  const setter = record.isStruct && !record.type.isReadOnly ? 'set' : 'init';
  return ownParametersOf(record).map(parameter => {
    const { name } = parameter.name;
    return `public ${typeText(record, parameter)} ${name} { get; ${setter}; } = ${name};`;
  });
}

function equality(record: Record): string[] {
  const { self, isStruct, base } = record;
  const comparer = (name: string) => `${helpers}.AreEqual(this.${name}, other.${name})`;
  const same = stateOf(record).map(comparer);
  const hash = (start: string) =>
    stateOf(record).reduce((sum, name) => `(${sum} * -1521134295 + ${helpers}.Hash(this.${name}))`, start);
  const operators = isStruct
    ? [`public static bool operator ==(${self} a, ${self} b) { return a.Equals(b); }`]
    : [
        `public static bool operator ==(${self} a, ${self} b) { return (object)a == (object)b || ((object)a != null && a.Equals(b)); }`,
      ];
  const both = [...operators, `public static bool operator !=(${self} a, ${self} b) { return !(a == b); }`];
  if (isStruct)
    return [
      ...both,
      `public override bool Equals(object obj) { return obj is ${self} && this.Equals((${self})obj); }`,
      `public bool Equals(${self} other) { return ${same.join(' && ') || 'true'}; }`,
      `public override int GetHashCode() { return ${hash('0')}; }`,
    ];
  const kind = record.type.isSealed ? '' : 'virtual ';
  const contract = base ? 'protected override' : record.type.isSealed ? 'private' : 'protected virtual';
  const start = base
    ? 'base.Equals(other)'
    : '(object)other != null && this.EqualityContract == other.EqualityContract';
  return [
    ...both,
    `${contract} global::System.Type EqualityContract { get { return typeof(${self}); } }`,
    `public override bool Equals(object obj) { return this.Equals(obj as ${self}); }`,
    `public ${kind}bool Equals(${self} other) { return (object)this == (object)other || (${[start, ...same].join(' && ')}); }`,
    ...(base ? [`public sealed override bool Equals(${base} other) { return this.Equals((object)other); }`] : []),
    `public override int GetHashCode() { return ${hash(base ? 'base.GetHashCode()' : `${helpers}.Hash(this.EqualityContract)`)}; }`,
  ];
}

const helpers = 'global::System.Runtime.CompilerServices.RecordMembers';

function printing(record: Record): string[] {
  const { isStruct, base, type } = record;
  const append = (name: string, i: number) =>
    `builder.Append("${i === 0 ? '' : ', '}${name} = "); builder.Append((object)this.${name});`;
  const own = printedOf(record).map(append).join(' ');
  const isVirtual = !isStruct && !type.isSealed;
  const access = base ? 'protected override' : isVirtual ? 'protected virtual' : 'private';
  const body = base
    ? own === ''
      ? 'return base.PrintMembers(builder);'
      : `if (base.PrintMembers(builder)) builder.Append(", "); ${own} return true;`
    : `${own} return ${own !== ''};`;
  return [
    `public override string ToString() { var builder = new global::System.Text.StringBuilder(); builder.Append("${type.name} { "); if (this.PrintMembers(builder)) builder.Append(' '); builder.Append('}'); return builder.ToString(); }`,
    `${access} bool PrintMembers(global::System.Text.StringBuilder builder) { ${body} }`,
  ];
}

/** The copy constructor, and the method that `with` calls; both go by names that are changed afterwards. */
function copying(record: Record): string[] {
  const { self, isStruct, base, type } = record;
  if (isStruct) return [];
  const copies = stateOf(record).map(name => `this.${name} = original.${name};`);
  const access = type.isSealed ? 'private' : 'protected';
  const kind = base ? 'override' : type.isAbstract ? 'abstract' : type.isSealed ? '' : 'virtual';
  const body = type.isAbstract ? ';' : `{ return new ${self}(this); }`;
  return [
    `${access} ${type.name}(${self} original)${base ? ' : base(original)' : ''} { ${copies.join(' ')} }`,
    `public ${type.isAbstract && base ? 'abstract override' : kind} object ${cloneMethod}()${body}`,
  ];
}

/** As written in the text above; declared as `cloneName`. */
export const cloneMethod = 'CloneOfRecord';

function parts(record: Record): string[] {
  const all = parametersOf(record);
  if (all.length === 0) return [];
  const outs = all.map(parameter => `out ${typeText(record, parameter)} ${parameter.name.name}`);
  const assignments = all.map(({ name: { name } }) => `${name} = this.${name};`);
  return [`public void Deconstruct(${outs.join(', ')}) { ${assignments.join(' ')} }`];
}
