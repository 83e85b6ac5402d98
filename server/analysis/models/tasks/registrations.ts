// Every background task that the C# of an app registers: under which entry point, for which trigger, and where.
import { addTo } from '../../../base/lists';
import { areCurrent, type Recorded, recordReads, valueAgain } from '../../../base/reads';
import { isSame } from '../../../base/sameness';
import type { Span } from '../../../base/text';
import type { BoundCall, BoundExpression } from '../../../csharp/binding/bound';
import type { MethodSymbol } from '../../../csharp/symbols/symbols';
import type { AppCode } from '../../../workspace/code';
import type { App, SourceFile } from '../../../workspace/snapshot';
import { isLatest } from '../../../workspace/textFile';
import { type CallFinder, callFinder } from '../code/callers';
import { nameSpan } from '../code/codeEdits';
import { isType, methodsOfProgram } from '../code/methods';
import { ProgramQuestion, programsOf } from '../code/programs';
import { type KnownText, textOf } from '../code/textValues';
import { calledFrom, enumMember, type Frame, follow, type Program, type Value } from '../code/values';
import { type BuilderUse, buildersIn } from './taskBuilders';
import { type Trigger, triggerOf } from './triggers';

export { type KnownText, placeOf } from '../code/textValues';
export type { Trigger } from './triggers';

/** A call of Register; one for each caller when a helper method does the work for several. */
export interface TaskRegistration {
  readonly file: SourceFile;
  /** The word `Register`. */
  readonly register: Span;
  readonly name: KnownText | undefined;
  /** Undefined when there is none (`isInProcess`), or when it cannot be computed. */
  readonly entryPoint: KnownText | undefined;
  /** Without entry point: Windows calls OnBackgroundActivated of the app. */
  readonly isInProcess: boolean;
  /** Undefined when it cannot be computed. */
  readonly trigger: Trigger | undefined;
  /** The names in SystemConditionType; undefined when one of them cannot be computed. */
  readonly conditions: readonly string[] | undefined;
  /** Undefined when it cannot be computed. */
  readonly isNetworkRequested: boolean | undefined;
  /** Nothing but the code in `frame` makes the builder and fills it: what is not set there is not set. */
  readonly isWhole: boolean;
  readonly hasTrigger: boolean;
  /** Whoever asks for it or for `frame` has read that code. */
  readonly call: BoundCall;
  readonly frame: Frame;
  /** Where all of this stands, as far as edits beside it matter. */
  readonly anchors: readonly unknown[];
}

/** In the order of files and places; remembered while the code stays the same. */
export function registrations(app: App, code: AppCode): readonly TaskRegistration[] {
  const parts = programsOf(app, code).map(program => known.of(program));
  const [first] = parts;
  if (!first) return [];
  const before = inOrder.get(first);
  if (before && isSame(before.parts, parts)) return before.all;
  const found = new Map(parts.flat().map(each => [keyOf(each), each]));
  const all = [...found].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, each]) => each);
  inOrder.set(first, { parts, all });
  return all;
}

/** By those of the first program. */
const inOrder = new WeakMap<
  readonly TaskRegistration[],
  { readonly parts: readonly (readonly TaskRegistration[])[]; readonly all: readonly TaskRegistration[] }
>();

/** The first of each call of Register, whoever it works for. */
export function registerCalls(app: App, code: AppCode): readonly TaskRegistration[] {
  const found = new Map<string, TaskRegistration>();
  for (const each of registrations(app, code)) {
    const key = `${each.file.path}:${each.register.start}`;
    if (!found.has(key)) found.set(key, each);
  }
  return [...found.values()];
}

/** The registrations under each entry point. */
export function registrationsByEntryPoint(app: App, code: AppCode): Map<string, RegisteredAs[]> {
  const found = new Map<string, RegisteredAs[]>();
  for (const each of registrations(app, code).filter(hasEntryPoint)) addTo(found, each.entryPoint.text, each);
  return found;
}

export type RegisteredAs = TaskRegistration & { readonly entryPoint: KnownText };

export function hasEntryPoint(registration: TaskRegistration): registration is RegisteredAs {
  return registration.entryPoint !== undefined;
}

/** False when some task is registered under a name that cannot be computed: it may be any. */
export function knowsAllEntryPoints(app: App, code: AppCode): boolean {
  return registrations(app, code).every(each => each.entryPoint !== undefined || each.isInProcess);
}

/** Edits in what has been looked at for that seldom make another registration. */
const known = new ProgramQuestion(findRegistrations, (before, after) => {
  return before.length === after.length && before.every((each, i) => isSameRegistration(each, after[i]));
});

/** The same but for the code, and for places that an edit beside them moves. */
function isSameRegistration(a: TaskRegistration, b: TaskRegistration | undefined): boolean {
  return (
    b !== undefined &&
    a.file.path === b.file.path &&
    a.name?.text === b.name?.text &&
    a.entryPoint?.text === b.entryPoint?.text &&
    a.isInProcess === b.isInProcess &&
    a.trigger?.kind === b.trigger?.kind &&
    a.trigger?.systemType === b.trigger?.systemType &&
    isSame(a.conditions, b.conditions) &&
    a.isNetworkRequested === b.isNetworkRequested &&
    a.isWhole === b.isWhole &&
    a.hasTrigger === b.hasTrigger &&
    isSame(a.anchors, b.anchors)
  );
}

function findRegistrations(program: Program): TaskRegistration[] {
  const calls = callFinder(program);
  return [...methodsOfProgram(program, /\bRegister\s*\(/)].flatMap(({ file, body }) =>
    buildersIn(body).flatMap(use => {
      const before = ofBuilder.get(use);
      const found =
        before && isUpToDate(before) ? before : recordReads(() => registrationsOf(program, use, { body, file }, calls));
      ofBuilder.set(use, found);
      return valueAgain(found);
    }),
  );
}

const ofBuilder = new WeakMap<BuilderUse, Recorded<readonly TaskRegistration[]>>();

/** Nothing has been edited that they were made from, nor a file that they point into. */
function isUpToDate({ value, reads }: Recorded<readonly TaskRegistration[]>): boolean {
  return value.every(each => filesOf(each).every(isLatest)) && areCurrent(reads);
}

function filesOf({ file, name, entryPoint, trigger }: TaskRegistration): SourceFile[] {
  return [file, name?.file, name?.literal?.file, entryPoint?.file, entryPoint?.literal?.file, trigger?.file].flatMap(
    each => each ?? [],
  );
}

/** Followed up to three callers away. */
function registrationsOf(
  program: Program,
  use: BuilderUse,
  frame: Frame,
  calls: CallFinder,
  depth = 0,
): TaskRegistration[] {
  const only = (values: readonly BoundExpression[]) => (values.length === 1 ? values[0] : undefined);
  const textIn = (values: readonly BoundExpression[]) => {
    const expression = only(values);
    return expression ? textOf(program, { expression, frame }) : 'unknown';
  };
  const [name, entryPoint] = [textIn(use.names), textIn(use.entryPoints)];
  const given = only(use.triggers);
  const trigger = given ? triggerOf(program, { expression: given, frame }) : 'unknown';
  const conditions = use.conditions.map(expression => conditionOf(program, { expression, frame }));

  for (const part of [entryPoint, trigger, name, ...conditions]) {
    if (part === 'unknown' || !('caller' in part) || depth >= 3) continue;
    const callers = calls(part.caller);
    if (callers.length > 0)
      return callers.flatMap(({ call, frame: caller }) =>
        registrationsOf(calledFrom(program, call, caller), use, frame, calls, depth + 1),
      );
  }
  const text = valueIn(entryPoint);
  const isNothing = text === null || text?.text === '';
  const found = {
    file: frame.file,
    register: nameSpan(use.register),
    name: valueIn(name) ?? undefined,
    entryPoint: isNothing ? undefined : text,
    isInProcess: isNothing || (use.entryPoints.length === 0 && use.isWhole),
    trigger: valueIn(trigger) ?? undefined,
    conditions: use.isWhole ? namesOf(conditions) : undefined,
    isNetworkRequested: isNetworkRequested(use),
    isWhole: use.isWhole,
    hasTrigger: use.triggers.length > 0,
  };
  const anchors = [found.register, found.name?.span, found.entryPoint?.span, found.trigger?.span];
  const { reads } = recordReads(() => program.compilation.bodyOf(frame.body.method));
  return [withCode({ ...found, anchors: anchors.map(anchorIn(use, frame)) }, use.call, frame, reads)];
}

/** Apart from the above, so that it does not hold on to the state of the program. */
function withCode(
  found: Omit<TaskRegistration, 'call' | 'frame'>,
  call: BoundCall,
  frame: Frame,
  reads: Recorded<unknown>['reads'],
): TaskRegistration {
  return {
    ...found,
    get call() {
      return valueAgain({ value: call, reads });
    },
    get frame() {
      return valueAgain({ value: frame, reads });
    },
  };
}

/** In the code of the call: how far from it. Elsewhere: the node itself. */
function anchorIn({ call }: BuilderUse, { body }: Frame): (span: Span | undefined) => unknown {
  const { node } = body.method;
  const start = call.syntax?.start;
  return span => {
    const isInside = span && node && start !== undefined && node.start <= span.start && span.end <= node.end;
    return isInside ? `${span.start - start}+${span.end - span.start}` : span;
  };
}

type ConditionResult = { readonly known: string | null } | { readonly caller: MethodSymbol } | 'unknown';

/** The name in SystemConditionType; `null`: helpers are called with null when there is to be none. */
function conditionOf(program: Program, value: Value): ConditionResult {
  const made = follow(program, value);
  if (made === 'unknown' || 'caller' in made) return made;
  const { expression, frame } = made.value;
  if (expression.constant?.value === null) return { known: null };
  const type = expression.kind === 'new' ? expression.arguments[0]?.expression : undefined;
  if (!type || !isType(expression.type, 'Windows.ApplicationModel.Background.SystemCondition')) return 'unknown';
  const named = follow(made.program, { expression: type, frame });
  if (named === 'unknown' || 'caller' in named) return named;
  const name = enumMember(program.compilation, named.value.expression);
  return name === undefined ? 'unknown' : { known: name };
}

function namesOf(conditions: readonly ConditionResult[]): readonly string[] | undefined {
  const names = conditions.map(valueIn);
  return names.some(name => name === undefined) ? undefined : names.flatMap(name => name ?? []);
}

/** It is false until it is set. */
function isNetworkRequested({ networkRequests, isWhole }: BuilderUse): boolean | undefined {
  if (networkRequests.length === 0) return isWhole ? false : undefined;
  const values = networkRequests.map(each => each.constant?.value);
  return values.every(value => value === true) ? true : values.every(value => value === false) ? false : undefined;
}

function valueIn<T>(result: { readonly known: T } | { readonly caller: MethodSymbol } | 'unknown'): T | undefined {
  return result !== 'unknown' && 'known' in result ? result.known : undefined;
}

function keyOf({ file, register, entryPoint, trigger, name }: TaskRegistration): string {
  const places = [register, name?.span, entryPoint?.span, trigger?.span].map(span =>
    String(span?.start ?? '').padStart(9, '0'),
  );
  return [file.path, ...places, entryPoint?.file.path, trigger?.file.path].join('\n');
}
