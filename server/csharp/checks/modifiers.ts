// Which modifiers may stand before which declaration, and which contradict each other (C# specification, "Classes", "Structs",
// "Interfaces"; the codes are the compiler's).
import type { NamedType } from '../symbols/symbols';
import { displayType } from '../symbols/types';
import type { Accessor, ClassLikeDeclaration, Member, SyntaxTree, TypeDeclaration, Word } from '../syntax/nodes';
import { at } from './places';
import type { Problems } from './problems';

const access = ['public', 'protected', 'internal', 'private'];
const inheritance = ['static', 'virtual', 'abstract', 'override', 'sealed', 'extern'];

/** What may stand before a member of a class. A field is also an event without accessors; constants are fields. */
const ofMember: Readonly<Record<Exclude<Member['kind'], 'ExtensionBlock' | 'IncompleteMember'>, readonly string[]>> = {
  FieldDeclaration: [...access, 'new', 'static', 'readonly', 'volatile', 'unsafe', 'const', 'fixed', 'required', 'ref'],
  EventFieldDeclaration: [...access, ...inheritance, 'new', 'unsafe', 'readonly', 'partial'],
  EventDeclaration: [...access, ...inheritance, 'new', 'unsafe', 'readonly', 'partial'],
  PropertyDeclaration: [...access, ...inheritance, 'new', 'unsafe', 'readonly', 'required', 'partial'],
  IndexerDeclaration: [...access, ...inheritance, 'new', 'unsafe', 'readonly', 'partial'].filter(
    each => each !== 'static',
  ),
  MethodDeclaration: [...access, ...inheritance, 'new', 'unsafe', 'readonly', 'async', 'partial'],
  ConstructorDeclaration: [...access, 'static', 'extern', 'unsafe', 'partial'],
  DestructorDeclaration: ['extern', 'unsafe'],
  OperatorDeclaration: [
    ...access,
    'static',
    'extern',
    'unsafe',
    'abstract',
    'virtual',
    'sealed',
    'override',
    'new',
    'readonly',
  ],
  ConversionOperatorDeclaration: [
    ...access,
    'static',
    'extern',
    'unsafe',
    'abstract',
    'virtual',
    'sealed',
    'override',
    'new',
  ],
  TypeDeclaration: [...access, 'new', 'static', 'abstract', 'sealed', 'partial', 'unsafe', 'readonly', 'ref', 'file'],
  EnumDeclaration: [...access, 'new', 'file'],
  DelegateDeclaration: [...access, 'new', 'unsafe', 'file'],
};

export function checkModifiers(type: NamedType, problems: Problems): void {
  for (const { node, tree } of type.locations) {
    const declaration = node as TypeDeclaration;
    checkTypeModifiers(type, declaration, tree, problems);
    if (declaration.kind !== 'TypeDeclaration') continue;
    for (const member of declaration.members) {
      if (member.kind === 'ExtensionBlock' || member.kind === 'IncompleteMember') continue;
      if (type.isStatic && 'modifiers' in member && member.modifiers.some(word => word.text === 'protected'))
        problems.error(
          'CS1057',
          `'${displayType(type)}.${nameOf(member)}': static classes cannot contain protected members`,
          at(tree, placeOf(member)),
        );
      if (
        member.kind === 'TypeDeclaration' ||
        member.kind === 'EnumDeclaration' ||
        member.kind === 'DelegateDeclaration'
      ) {
        if (type.typeKind === 'struct' && member.modifiers.some(word => word.text === 'protected'))
          problems.error(
            'CS0666',
            `'${displayType(type)}.${nameOf(member)}': new protected member declared in struct`,
            at(tree, placeOf(member)),
          );
        continue;
      }
      new ModifierCheck(type, tree, problems, member.modifiers).member(member, declaration);
      if ('accessors' in member) checkAccessors(type, member, tree, problems);
    }
  }
}

class ModifierCheck {
  private readonly words: ReadonlySet<string>;

  constructor(
    private readonly type: NamedType,
    private readonly tree: SyntaxTree,
    private readonly problems: Problems,
    private readonly modifiers: readonly Word[],
  ) {
    this.words = new Set(modifiers.map(word => word.text));
  }

  has(...words: readonly string[]): boolean {
    return words.every(word => this.words.has(word));
  }

  allow(allowed: readonly string[]): void {
    const seen = new Set<string>();
    for (const word of this.modifiers) {
      if (seen.has(word.text)) this.error('CS1004', `Duplicate '${word.text}' modifier`, word);
      else if (!allowed.includes(word.text) && word.text !== 'partial')
        this.error('CS0106', `The modifier '${word.text}' is not valid for this item`, word);
      seen.add(word.text);
    }
    const partial = this.modifiers.findIndex(word => word.text === 'partial');
    if (partial >= 0 && (partial < this.modifiers.length - 1 || !allowed.includes('partial')))
      this.error(
        'CS0267',
        "The 'partial' modifier can only appear immediately before 'class', 'record', 'struct', 'interface', or a method or property return type",
        this.modifiers[partial] ?? { start: 0, end: 0 },
      );
    const given = access.filter(word => this.words.has(word));
    const isOne =
      given.length < 2 || this.has('protected', 'internal') || (this.has('protected', 'private') && given.length === 2);
    const last = this.modifiers.filter(word => access.includes(word.text)).at(-1);
    if ((!isOne || given.length > 2) && last) this.error('CS0107', 'More than one protection modifier', last);
  }

  error(code: string, message: string, at: { readonly start: number; readonly end: number }): void {
    this.problems.error(code, message, { tree: this.tree, start: at.start, end: at.end });
  }

  member(node: Exclude<Member, { kind: 'ExtensionBlock' | 'IncompleteMember' }>, owner: ClassLikeDeclaration): void {
    const { type } = this;
    const isStruct = type.typeKind === 'struct';
    let allowed = ofMember[node.kind];
    if ('explicitInterface' in node && node.explicitInterface)
      allowed = [
        'extern',
        'unsafe',
        'async',
        'readonly',
        'static',
        'partial',
        ...(type.typeKind === 'interface' ? ['abstract'] : []),
      ];
    else if (type.typeKind === 'interface') allowed = allowed.filter(word => word !== 'override');
    else if (isStruct) allowed = allowed.filter(word => word !== 'virtual' && word !== 'abstract' && word !== 'sealed');
    if (node.kind === 'FieldDeclaration' && this.has('const'))
      allowed = allowed.filter(word => word !== 'readonly' && word !== 'volatile');
    if (node.kind === 'ConstructorDeclaration' && this.has('static')) {
      allowed = ['static', 'extern', 'unsafe'];
      this.staticConstructor(node);
      this.allow([...allowed, ...access]);
      return;
    }
    this.allow(node.kind === 'FieldDeclaration' ? [...allowed, 'abstract'] : allowed);
    const at = placeOf(node);
    if (node.kind === 'MethodDeclaration' && this.has('async')) this.async(node, at);
    if ('accessors' in node && node.kind !== 'EventDeclaration' && this.has('abstract'))
      for (const accessor of node.accessors)
        if (accessor.modifiers.some(({ text }) => text === 'private'))
          this.error(
            'CS0442',
            `'${displayType(type)}.${nameOf(node)}.${accessor.keyword.text}': abstract properties cannot have private accessors`,
            accessor.keyword,
          );
    const name = `${displayType(type)}.${nameOf(node)}`;
    if (isStruct && this.has('protected'))
      this.error('CS0666', `'${name}': new protected member declared in struct`, at);
    if (node.kind === 'FieldDeclaration') this.field(node, name);
    else if (!isType(node)) this.inheritance(node, name, owner);
    if (type.isStatic) this.inStaticClass(node, name);
  }

  private async(
    node: Member & { kind: 'MethodDeclaration' },
    at: { readonly start: number; readonly end: number },
  ): void {
    if (!hasBody(node) && !this.has('partial'))
      this.error('CS1994', "The 'async' modifier can only be used in methods that have a body.", at);
    const referring = node.parameters.find(({ modifiers }) =>
      modifiers.some(({ text }) => /^(ref|out|in)$/.test(text)),
    );
    if (referring) this.error('CS1988', 'Async methods cannot have ref, in or out parameters', referring);
  }

  private staticConstructor(node: Member & { kind: 'ConstructorDeclaration' }): void {
    const name = `${displayType(this.type)}.${node.name.name}()`;
    if (this.modifiers.some(word => access.includes(word.text)))
      this.error('CS0515', `'${name}': access modifiers are not allowed on static constructors`, node.name);
    if (node.parameters.length > 0)
      this.error('CS0132', `'${name}': a static constructor must be parameterless`, node.name);
    if (node.initializer)
      this.error(
        'CS0514',
        `'${name}': static constructor cannot have an explicit 'this' or 'base' constructor call`,
        node.initializer,
      );
  }

  private field(node: Member & { kind: 'FieldDeclaration' }, name: string): void {
    const at = placeOf(node);
    if (this.has('abstract'))
      this.error('CS0681', "The modifier 'abstract' is not valid on fields. Try using a property instead.", at);
    if (this.has('const', 'static')) this.error('CS0504', `The constant '${name}' cannot be marked static`, at);
    if (this.has('readonly', 'volatile'))
      this.error('CS0678', `'${name}': a field cannot be both volatile and readonly`, at);
    if (this.has('const'))
      for (const declarator of node.declarators)
        if (!declarator.initializer)
          this.error('CS0145', 'A const field requires a value to be provided', declarator.name);
  }

  private inheritance(node: Member, name: string, owner: ClassLikeDeclaration): void {
    const at = placeOf(node);
    const { type } = this;
    const inClass = type.typeKind === 'class';
    const isOperator = node.kind === 'OperatorDeclaration' || node.kind === 'ConversionOperatorDeclaration';
    if (inClass) {
      for (const word of ['override', 'virtual', 'abstract'])
        if (this.has('static', word))
          this.error('CS0112', `A static member '${name}' cannot be marked as '${word}'`, at);
      if (this.has('override') && (this.has('new') || this.has('virtual')))
        this.error('CS0113', `A member '${name}' marked as override cannot be marked as new or virtual`, at);
      if (this.has('sealed') && !this.has('override'))
        this.error('CS0238', `'${name}' cannot be sealed because it is not an override`, at);
      if (this.has('abstract', 'extern')) this.error('CS0180', `'${name}' cannot be both extern and abstract`, at);
      if (this.has('abstract', 'sealed')) this.error('CS0502', `'${name}' cannot be both abstract and sealed`, at);
      if (this.has('abstract', 'virtual'))
        this.error('CS0503', `The abstract member '${name}' cannot be marked virtual`, at);
      if (this.has('abstract') && !type.isAbstract && !isOperator)
        this.error(
          'CS0513',
          `'${name}' is abstract but it is contained in non-abstract type '${displayType(type)}'`,
          at,
        );
      if (this.has('virtual') && type.isSealed && !type.isStatic)
        this.error('CS0549', `'${name}' is a new virtual member in sealed type '${displayType(type)}'`, at);
      const isPrivate = !access.some(word => word !== 'private' && this.has(word));
      const isExplicit = 'explicitInterface' in node && node.explicitInterface !== undefined;
      if ((this.has('virtual') || this.has('abstract')) && isPrivate && !isExplicit && !isOperator)
        this.error('CS0621', `'${name}': virtual or abstract members cannot be private`, at);
    }
    if (hasBody(node)) {
      if (this.has('abstract') && !('accessors' in node))
        this.error('CS0500', `'${name}' cannot declare a body because it is marked abstract`, at);
      else if (this.has('extern') && !('accessors' in node))
        this.error('CS0179', `'${name}' cannot be extern and declare a body`, at);
    }
    if (
      isOperator &&
      !(owner.keyword.text === 'interface') &&
      !('explicitInterface' in node && node.explicitInterface)
    ) {
      if (!this.has('public', 'static'))
        this.error('CS0558', `User-defined operator '${name}' must be declared static and public`, at);
      if (this.type.isStatic)
        this.error('CS0715', `'${name}': static classes cannot contain user-defined operators`, at);
    }
  }

  private inStaticClass(node: Member, name: string): void {
    const at = placeOf(node);
    if (node.kind === 'PropertyDeclaration')
      for (const { keyword, modifiers } of node.accessors)
        if (modifiers.some(({ text }) => text === 'protected'))
          this.error('CS1057', `'${name}.${keyword.text}': static classes cannot contain protected members`, keyword);
    if (this.has('static') || this.has('const') || isType(node)) return;
    if (node.kind === 'ConstructorDeclaration')
      this.error('CS0710', 'Static classes cannot have instance constructors', at);
    else if (node.kind === 'DestructorDeclaration')
      this.error('CS0711', 'Static classes cannot contain destructors', at);
    else if (node.kind === 'IndexerDeclaration')
      this.error('CS0720', `'${name}': cannot declare indexers in a static class`, at);
    else if (node.kind !== 'OperatorDeclaration' && node.kind !== 'ConversionOperatorDeclaration')
      this.error('CS0708', `'${name}': cannot declare instance members in a static class`, at);
  }
}

function isType(node: Member): boolean {
  return node.kind === 'TypeDeclaration' || node.kind === 'EnumDeclaration' || node.kind === 'DelegateDeclaration';
}

function hasBody(node: Member): boolean {
  return ('body' in node && node.body !== undefined) || ('expressionBody' in node && node.expressionBody !== undefined);
}

/** Where problems of a member are shown: its name. */
export function placeOf(node: Member): { readonly start: number; readonly end: number } {
  switch (node.kind) {
    case 'FieldDeclaration':
    case 'EventFieldDeclaration':
      return node.declarators[0]?.name ?? node;
    case 'IndexerDeclaration':
      return node.thisKeyword;
    case 'OperatorDeclaration':
      return node.operator;
    case 'ConversionOperatorDeclaration':
      return node.type;
    case 'ExtensionBlock':
    case 'IncompleteMember':
      return node;
    default:
      return node.name;
  }
}

function nameOf(node: Member): string {
  switch (node.kind) {
    case 'FieldDeclaration':
    case 'EventFieldDeclaration':
      return node.declarators[0]?.name.name ?? '';
    case 'IndexerDeclaration':
      return 'this[]';
    case 'OperatorDeclaration':
      return `operator ${node.operator.text}`;
    case 'ConversionOperatorDeclaration':
      return `${node.direction.text} operator`;
    case 'ExtensionBlock':
    case 'IncompleteMember':
      return '';
    case 'DestructorDeclaration':
      return `~${node.name.name}()`;
    case 'MethodDeclaration':
    case 'ConstructorDeclaration':
      return `${node.name.name}()`;
    default:
      return node.name.name;
  }
}

function checkTypeModifiers(type: NamedType, node: TypeDeclaration, tree: SyntaxTree, problems: Problems): void {
  const check = new ModifierCheck(type, tree, problems, node.modifiers);
  const name = displayType(type);
  let allowed = ofMember[node.kind];
  if (!type.containingType) {
    const hidden = node.modifiers.find(word => word.text === 'private' || word.text === 'protected');
    if (hidden)
      check.error(
        'CS1527',
        'Elements defined in a namespace cannot be explicitly declared as private, protected, protected internal, or private protected',
        node.name,
      );
    allowed = allowed.filter(word => word !== 'new');
  }
  if (node.kind === 'TypeDeclaration') {
    if (type.typeKind !== 'class') allowed = allowed.filter(word => !['static', 'abstract', 'sealed'].includes(word));
    if (type.typeKind !== 'struct') allowed = allowed.filter(word => word !== 'readonly' && word !== 'ref');
  }
  check.allow(allowed);
  if (type.typeKind !== 'class') return;
  if (type.isStatic && node.kind === 'TypeDeclaration' && node.parameters)
    check.error('CS0710', 'Static classes cannot have instance constructors', node.name);
  if (type.isAbstract && (type.isSealed || type.isStatic))
    check.error('CS0418', `'${name}': an abstract type cannot be sealed or static`, node.name);
  else if (type.isSealed && type.isStatic)
    check.error('CS0441', `'${name}': a type cannot be both static and sealed`, node.name);
}

/** Accessors may be less accessible than their property, one of them only. */
function checkAccessors(
  type: NamedType,
  member: Member & { readonly accessors: readonly Accessor[] },
  tree: SyntaxTree,
  problems: Problems,
): void {
  const name = `${displayType(type)}.${nameOf(member)}`;
  const isEvent = member.kind === 'EventDeclaration';
  const restricted: Accessor[] = [];
  for (const accessor of member.accessors) {
    const check = new ModifierCheck(type, tree, problems, accessor.modifiers);
    const modifier = accessor.modifiers[0];
    if (isEvent) {
      if (modifier) check.error('CS1609', 'Modifiers cannot be placed on event accessor declarations', modifier);
      continue;
    }
    check.allow([...access, 'readonly']);
    if (!accessor.modifiers.some(word => access.includes(word.text))) continue;
    restricted.push(accessor);
    const own = rank(accessor.modifiers);
    const outer = rank(member.modifiers) ?? (type.typeKind === 'interface' ? [0, 0] : [4, 4]);
    if (own && !(own[0] >= outer[0] && own[1] >= outer[1] && (own[0] > outer[0] || own[1] > outer[1])))
      check.error(
        'CS0273',
        `The accessibility modifier of the '${name}.${accessor.keyword.text}' accessor must be more restrictive than the property or indexer '${name}'`,
        accessor.keyword,
      );
  }
  const place = { tree, start: placeOf(member).start, end: placeOf(member).end };
  if (restricted.length > 1)
    problems.error(
      'CS0274',
      `Cannot specify accessibility modifiers for both accessors of the property or indexer '${name}'`,
      place,
    );
  if (
    restricted.length === 1 &&
    member.accessors.length === 1 &&
    !member.modifiers.some(word => word.text === 'override')
  )
    problems.error(
      'CS0276',
      `'${name}': accessibility modifiers on accessors may only be used if the property or indexer has both a get and a set accessor`,
      place,
    );
}

/** How much is shut out, among derived classes and within the program: the one does not follow from the other. */
function rank(modifiers: readonly Word[]): readonly [number, number] | undefined {
  const words = new Set(modifiers.map(word => word.text));
  if (words.has('public')) return [0, 0];
  if (words.has('protected') && words.has('internal')) return [1, 1];
  if (words.has('protected')) return words.has('private') ? [3, 3] : [1, 3];
  if (words.has('internal')) return [3, 1];
  return words.has('private') ? [4, 4] : undefined;
}
