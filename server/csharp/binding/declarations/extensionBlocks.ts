// C# 14's `extension(T receiver) { … }`: each member is a static method of the class around, with the receiver as its first parameter.
import type {
  Accessor,
  ExtensionBlock,
  Identifier,
  Member,
  MethodDeclaration,
  OperatorDeclaration,
  ParameterSyntax,
  PropertyDeclaration,
  Word,
} from '../../syntax/nodes';
import { operatorName } from './operatorNames';

export interface ExtensionMember {
  readonly method: MethodDeclaration;
  /** Called on the type: it gets the default of the receiver, which it cannot name. */
  readonly isStatic: boolean;
}

/** undefined: a member that no extension block can have. */
export function extensionMembers(block: ExtensionBlock, member: Member): ExtensionMember[] | undefined {
  switch (member.kind) {
    case 'MethodDeclaration':
      return [{ method: withReceiver(block, member), isStatic: isStatic(member) }];
    case 'PropertyDeclaration':
      return accessorsOf(member).map(method => ({ method: withReceiver(block, method), isStatic: isStatic(member) }));
    case 'OperatorDeclaration':
      return [{ method: withTypeParameters(block, operatorMethod(member)), isStatic: true }];
    default:
      return undefined;
  }
}

function isStatic({ modifiers }: { readonly modifiers: readonly Word[] }): boolean {
  return modifiers.some(word => word.text === 'static');
}

function withReceiver(block: ExtensionBlock, method: MethodDeclaration): MethodDeclaration {
  const [receiver] = block.parameters;
  const own = receiver && !isStatic(method) ? [marked(receiver)] : receiver ? [unnamed(receiver)] : [];
  return { ...withTypeParameters(block, method), parameters: [...own, ...method.parameters] };
}

function withTypeParameters(block: ExtensionBlock, method: MethodDeclaration): MethodDeclaration {
  return {
    ...method,
    modifiers: isStatic(method) ? method.modifiers : [wordAt('static', method.name), ...method.modifiers],
    typeParameters: [...block.typeParameters, ...method.typeParameters],
    constraints: [...block.constraints, ...method.constraints],
  };
}

function marked(receiver: ParameterSyntax): ParameterSyntax {
  return { ...receiver, modifiers: [wordAt('this', receiver), ...receiver.modifiers] };
}

function unnamed(receiver: ParameterSyntax): ParameterSyntax {
  return { ...receiver, name: { ...receiver.name, name: '' } };
}

function wordAt(text: string, { start, end }: { readonly start: number; readonly end: number }): Word {
  return { text, start, end };
}

function accessorsOf(property: PropertyDeclaration): MethodDeclaration[] {
  const { name, type, expressionBody } = property;
  if (expressionBody) return [{ ...methodOf(property, named(name, 'get_')), returnType: type, expressionBody }];
  return property.accessors.map(part => {
    const isGet = part.keyword.text === 'get';
    const method = { ...methodOf(property, named(name, isGet ? 'get_' : 'set_')), ...bodyOf(part) };
    return isGet ? { ...method, returnType: type } : { ...method, parameters: [valueParameter(part, property)] };
  });
}

function methodOf(property: PropertyDeclaration, name: Identifier): MethodDeclaration {
  const { attributes, modifiers, start, end } = property;
  return {
    kind: 'MethodDeclaration',
    start,
    end,
    attributes,
    modifiers,
    returnType: { kind: 'PredefinedType', keyword: 'void', start: name.start, end: name.end },
    name,
    typeParameters: [],
    parameters: [],
    constraints: [],
  };
}

function bodyOf({ body, expressionBody }: Accessor): Pick<MethodDeclaration, 'body' | 'expressionBody'> {
  return { ...(body ? { body } : {}), ...(expressionBody ? { expressionBody } : {}) };
}

function named(name: Identifier, prefix: string): Identifier {
  return { ...name, name: prefix + name.name };
}

function valueParameter({ keyword: { start, end } }: Accessor, { type }: PropertyDeclaration): ParameterSyntax {
  return { kind: 'Parameter', start, end, attributes: [], modifiers: [], type, name: { name: 'value', start, end } };
}

function operatorMethod(member: OperatorDeclaration): MethodDeclaration {
  const { start, end } = member.operator;
  const name = operatorName(member.operator.text, member.parameters.length);
  return {
    ...member,
    kind: 'MethodDeclaration',
    name: { name, start, end },
    typeParameters: [],
    constraints: [],
  };
}
