// Names that may stand at the end of an expression that is being written in the debug console.
import type { MemberSymbol, NamedType, TypeSymbol } from '../../../server/csharp/symbols/symbols';
import type { Engine } from '../engine/engine';
import type { MethodFrame } from '../engine/frames';
import type { Evaluator } from './evaluator';
import { fixedNames, frameVariables } from './scope';

export interface Completion {
  readonly label: string;
  readonly kind: 'variable' | 'field' | 'property' | 'method' | 'class';
}

/** `text` ends at the cursor, in the middle of a name or behind a dot. */
export function completionsFor(
  engine: Engine,
  evaluator: Evaluator,
  text: string,
  frame: MethodFrame | undefined,
): Completion[] {
  const [, receiver, start = ''] = lastName.exec(text) ?? [];
  const all = receiver === undefined ? namesInScope(engine, frame) : membersBehind(engine, evaluator, receiver, frame);
  const found = new Map<string, Completion>();
  for (const entry of all) {
    const fits = entry.label.toLowerCase().startsWith(start.toLowerCase());
    if (fits && /^[\p{L}_]/u.test(entry.label) && !found.has(entry.label)) found.set(entry.label, entry);
  }
  return [...found.values()].sort((a, b) => (a.label < b.label ? -1 : 1));
}

/** What stands before the last dot, calls and indices with one level of brackets, and the name behind it. */
const lastName = /(?:((?:[\w.]|\([^()]*\)|\[[^[\]]*\])+)\s*\.\s*)?([\p{L}\p{N}_]*)$/u;

function namesInScope(engine: Engine, frame: MethodFrame | undefined): Completion[] {
  const types = engine.program.sourceTypes.map(({ name }): Completion => ({ label: name, kind: 'class' }));
  if (!frame) return types;
  const { self, variables } = frameVariables(engine, frame);
  const { constants, localFunctions } = fixedNames(frame);
  const type = frame.method.declaringType.named;
  return [
    ...[...variables.map(({ symbol }) => symbol), ...constants].map(
      ({ name }): Completion => ({ label: name, kind: 'variable' }),
    ),
    ...localFunctions.map(({ name }): Completion => ({ label: name, kind: 'method' })),
    ...(self ? [{ label: 'this', kind: 'variable' as const }] : []),
    ...(type ? members(engine, type, member => self !== undefined || isStatic(member)) : []),
    ...types,
  ];
}

function membersBehind(
  engine: Engine,
  evaluator: Evaluator,
  receiver: string,
  frame: MethodFrame | undefined,
): Completion[] {
  const ofValue = evaluator.typeOf(receiver, frame);
  if (ofValue) return members(engine, ofValue, member => !isStatic(member));
  const ofType = evaluator.typeOf(`default(${receiver})`, frame);
  // What every enum has from System.Enum is of no use behind its name.
  const isOwn = (member: MemberSymbol) => member.containingType?.special !== 'enum' && isStatic(member);
  return ofType ? members(engine, ofType, isOwn) : [];
}

function members(engine: Engine, type: TypeSymbol, isWanted: (member: MemberSymbol) => boolean): Completion[] {
  const { program } = engine;
  const from = type.kind === 'array' ? program.special('array') : type;
  if (from.kind !== 'named') return [];
  const types: NamedType[] = from.typeKind === 'interface' ? [from, ...program.allInterfacesOf(from)] : [];
  for (let current: NamedType | undefined = from; current; current = program.baseTypeOf(current)) types.push(current);
  return types.flatMap(each =>
    program
      .membersOf(each)
      .filter(member => isWanted(member) && (each.isSource || member.accessibility === 'public'))
      .flatMap(member => completionOf(member)),
  );
}

function isStatic(member: MemberSymbol): boolean {
  return member.kind === 'named' || member.isStatic;
}

function completionOf(member: MemberSymbol): Completion[] {
  switch (member.kind) {
    case 'method':
      return member.methodKind === 'ordinary' && !member.explicitImplementation
        ? [{ label: member.name, kind: 'method' }]
        : [];
    case 'property':
      return member.isIndexer || member.explicitImplementation ? [] : [{ label: member.name, kind: 'property' }];
    case 'field':
    case 'event':
      return [{ label: member.name, kind: 'field' }];
    case 'named':
      return [{ label: member.name, kind: 'class' }];
  }
}
