// Attributes that the compiler itself understands, or reserves for itself: where they may stand and what they may say.
import type { Compilation } from '../binding/compilation';
import { argumentOf, attributeBinder } from '../binding/declarations/attributeArguments';
import { type AttributeUse, attributesOf, isAttributeClass } from '../binding/declarations/attributeUses';
import { bindOperand } from '../binding/expressions/expressions';
import { isOpen } from '../symbols/types';
import type { Member } from '../syntax/nodes';
import { shortName } from './attributeUsage';
import { checkParameterAttribute } from './parameterAttributes';
import { at } from './places';
import type { Problems } from './problems';

export interface KnownUse {
  readonly compilation: Compilation;
  readonly use: AttributeUse;
  /** The constant of an argument by position or name. */
  argument(which: number | string): unknown;
  error(code: string, message: string, at?: { readonly start: number; readonly end: number }): void;
}

export function checkKnown(compilation: Compilation, use: AttributeUse, problems: Problems): void {
  const { namespace, name } = use.type;
  if (use.type.containingType) return;
  const check = checks[`${namespace.fullName}.${name}`];
  const known: KnownUse = {
    compilation,
    use,
    argument: which => argumentOf(compilation, use, which),
    error: (code, message, place = use.syntax.name) => problems.error(code, message, at(use.tree, place)),
  };
  check?.(known);
  if (use.node.kind === 'Parameter') checkParameterAttribute(known);
  if (use.scope.type) checkTypeArguments(known);
}

const reserved = (code: string, instead: string) => (known: KnownUse) =>
  known.error(code, `Do not use '${known.use.type.metadataName}'. ${instead}`);

const checks: Readonly<Record<string, (known: KnownUse) => void>> = {
  'System.AttributeUsageAttribute': known => {
    if (known.argument(0) === 0) invalidArgument(known);
    if (known.use.scope.type && !isAttributeClass(known.compilation, known.use.scope.type))
      known.error('CS0641', "Attribute 'AttributeUsage' is only valid on classes derived from System.Attribute");
  },
  'System.Diagnostics.ConditionalAttribute': known => {
    if (known.use.node.kind === 'Accessor')
      known.error(
        'CS1667',
        "Attribute 'Conditional' is not valid on property or event accessors. It is only valid on 'class, method' declarations.",
      );
  },
  'System.Runtime.InteropServices.GuidAttribute': known => {
    const text = known.argument(0);
    if (typeof text === 'string' && !/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)) invalidArgument(known);
  },
  'System.Runtime.InteropServices.ComImportAttribute': known => {
    const { type } = known.use.scope;
    const hasGuid =
      type &&
      attributesOf(known.compilation, type).some(
        each =>
          each.type.metadataName === 'System.Runtime.InteropServices.GuidAttribute' && each.node === known.use.node,
      );
    if (!hasGuid) known.error('CS0596', 'The Guid attribute must be specified with the ComImport attribute');
    const { node } = known.use;
    for (const member of node.kind === 'TypeDeclaration' ? node.members : [])
      if (member.kind === 'ConstructorDeclaration' && !member.modifiers.some(({ text }) => text === 'extern'))
        known.error(
          'CS0669',
          'A class with the ComImport attribute cannot have a user-defined constructor',
          member.name,
        );
  },
  'System.Runtime.CompilerServices.MethodImplAttribute': known => {
    const options = known.argument(0);
    if (typeof options === 'number' && (options & ~knownImplementation) !== 0) invalidArgument(known);
    const { node } = known.use;
    const isAsync = node.kind === 'MethodDeclaration' && node.modifiers.some(({ text }) => text === 'async');
    if (isAsync && typeof options === 'number' && (options & synchronized) !== 0)
      known.error('CS4015', "'MethodImplOptions.Synchronized' cannot be applied to an async method");
  },
  'System.Reflection.DefaultMemberAttribute': ({ use, error }) => {
    const { node } = use;
    if (node.kind === 'TypeDeclaration' && node.members.some(isVisibleIndexer))
      error('CS0646', 'Cannot specify the DefaultMember attribute on a type containing an indexer');
  },
  'System.Runtime.CompilerServices.ExtensionAttribute': reserved('CS1112', "Use the 'this' keyword instead."),
  'System.Runtime.CompilerServices.DynamicAttribute': reserved('CS1970', "Use the 'dynamic' keyword instead."),
  'System.Runtime.CompilerServices.TupleElementNamesAttribute': reserved('CS8138', 'Use the tuple syntax instead.'),
  'System.Runtime.CompilerServices.FixedBufferAttribute': reserved('CS1716', "Use the 'fixed' field modifier instead."),
  'System.ParamArrayAttribute': reserved('CS0674', "Use the 'params' keyword instead."),
  'System.Reflection.AssemblyVersionAttribute': known => {
    const version = known.argument(0);
    if (typeof version === 'string' && !isVersion(version))
      known.error(
        'CS7034',
        'The specified version string does not conform to the required format - major[.minor[.build[.revision]]]',
        known.use.syntax.arguments[0]?.value,
      );
  },
  'System.Runtime.CompilerServices.InternalsVisibleToAttribute': known => {
    const friend = known.argument(0);
    if (friend === null) known.error('CS7030', 'Friend assembly reference cannot be null.');
    else if (typeof friend === 'string' && /,\s*(Version|Culture|ProcessorArchitecture)\s*=/i.test(friend))
      known.error(
        'CS1725',
        `Friend assembly reference '${friend}' is invalid. InternalsVisibleTo declarations cannot have a version, culture, public key token, or processor architecture specified.`,
      );
  },
};

/** What System.Runtime.CompilerServices.MethodImplOptions declares; the lowest bits are those of its MethodCodeType. */
const knownImplementation = 0x13fc;
const synchronized = 32;

function invalidArgument({ use, error }: KnownUse): void {
  error('CS0591', `Invalid value for argument to '${shortName(use.type)}' attribute`, use.syntax.arguments[0]?.value);
}

/** `*` stands for the rest of a version, which begins at the build. */
function isVersion(text: string): boolean {
  const parts = text.split('.');
  const isPart = (part: string) => /^\d+$/.test(part) && Number(part) < 65535;
  return (
    parts.length <= 4 &&
    parts.every((part, i) => isPart(part) || (part === '*' && i === parts.length - 1 && (i === 2 || i === 3)))
  );
}

/** Types that are written into metadata are known there. */
function checkTypeArguments({ compilation, use, error }: KnownUse): void {
  for (const { value } of use.syntax.arguments) {
    if (value.kind !== 'TypeOfExpression') continue;
    const bound = bindOperand(attributeBinder(compilation, use), value);
    if (bound.kind === 'typeof' && !bound.unbound && isOpen(bound.target))
      error(
        'CS0416',
        `'${compilation.display(bound.target)}': an attribute argument cannot use type parameters`,
        value,
      );
  }
}

function isVisibleIndexer(member: Member): boolean {
  return member.kind === 'IndexerDeclaration' && !member.explicitInterface;
}
