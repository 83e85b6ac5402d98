// The walks through all methods of a program that may have to do with sockets: each is made once, and again when its code is edited.
import { listsBy } from '../../../base/lists';
import { numberOf } from '../../../base/numbers';
import { areCurrent, noteRead, type Read, type Reads, recordReads, withoutReads } from '../../../base/reads';
import { isSame } from '../../../base/sameness';
import type { BoundBody, BoundExpression } from '../../../csharp/binding/bound';
import { accessorsOf, type Compilation } from '../../../csharp/binding/compilation';
import type { MethodSymbol, NamedType } from '../../../csharp/symbols/symbols';
import { typesIn } from '../code/methods';
import type { LastingProgram } from '../code/programs';
import { type Frame, lastingFrame, type Program } from '../code/values';
import { isInMethod, methodsWith } from '../code/wordsOfCode';
import type { Event, History } from './history';
import type { ObjectUse, TraceEnd } from './objectUse';
import { type TrackedObject, trackedType, trackedWord, type Value, type Variable } from './tracked';
import { type TraceSink, traceMethod } from './walker';

/** An object, and a variable that it stands in on some way. */
export interface Link {
  readonly object: TrackedObject;
  readonly variable: Variable;
}

/** All that one walk, from one method on, has found. */
export class Walk implements Read {
  readonly ends: TraceEnd[] = [];
  readonly standing: Link[] = [];
  readonly uses = new Map<string, ObjectUse>();
  /** Of other code that it has led through. */
  private readonly reads: Reads = [];

  constructor(go: (walk: Walk) => void) {
    this.reads = withoutReads(() => recordReads(() => go(this)).reads);
  }

  get isCurrent(): boolean {
    return areCurrent(this.reads);
  }

  usesLike(isEvent: (event: Event) => boolean, isType: (fullName: string) => boolean): readonly ObjectUse[] {
    this.all ??= [...this.uses.values()];
    return this.all.filter(({ event, object }) => isEvent(event) && isType(object.type));
  }
  private all: readonly ObjectUse[] | undefined;
}

/** All that begin in one type: what an edit leaves alone lasts with the lists that have been made of it. */
export class TypeWalks implements Read {
  readonly walks: readonly Walk[];
  private reads: Reads;
  private readonly known = new Map<string, readonly ObjectUse[]>();
  private byEvent: ReadonlyMap<Event, readonly ObjectUse[]> | undefined;
  private byObject: ReadonlyMap<TrackedObject, readonly ObjectUse[]> | undefined;
  private allUses: readonly ObjectUse[] | undefined;
  private allLinks: readonly Link[] | undefined;

  constructor(find: () => readonly Walk[]) {
    const { value, reads } = withoutReads(() => recordReads(find));
    this.walks = value;
    this.reads = reads;
  }

  get isCurrent(): boolean {
    return areCurrent(this.reads);
  }

  /** These once more, if the later ones have found nothing else. */
  in(later: TypeWalks): this | undefined {
    if (!isSame(this.walks, later.walks)) return undefined;
    this.reads = later.reads;
    return this;
  }

  get ends(): readonly TraceEnd[] {
    return this.walks.flatMap(({ ends }) => ends);
  }

  get uses(): readonly ObjectUse[] {
    this.allUses ??= this.joinedUses();
    return this.allUses;
  }

  private joinedUses(): readonly ObjectUse[] {
    const found = new Map<string, ObjectUse>();
    for (const { uses } of this.walks) for (const [key, use] of uses) addUse(found, key, use);
    return distinct([...found.values()]);
  }

  /** Those that fit, remembered under a name. */
  usesLike(
    name: string,
    isEvent: (event: Event) => boolean,
    isType: (fullName: string) => boolean,
  ): readonly ObjectUse[] {
    const known = this.known.get(name) ?? this.findUses(isEvent, isType);
    this.known.set(name, known);
    return known;
  }

  private findUses(isEvent: (event: Event) => boolean, isType: (fullName: string) => boolean): readonly ObjectUse[] {
    this.byEvent ??= listsBy(this.uses, ({ event }) => event);
    const found: ObjectUse[] = [];
    for (const [event, uses] of this.byEvent)
      if (isEvent(event)) for (const use of uses) if (isType(use.object.type)) found.push(use);
    return found;
  }

  get usesByObject(): ReadonlyMap<TrackedObject, readonly ObjectUse[]> {
    this.byObject ??= listsBy(this.uses, ({ object }) => object);
    return this.byObject;
  }

  /** Each once. */
  get links(): readonly Link[] {
    this.allLinks ??= distinctLinks([
      ...this.walks.flatMap(({ standing }) => standing),
      // What a variable holds at first stands there, whether or not any walk has come by.
      ...this.uses.flatMap(({ object }) => (object.variable ? [{ object, variable: object.variable }] : [])),
    ]);
    return this.allLinks;
  }
}

function distinctLinks(links: readonly Link[]): Link[] {
  const known = new Map<TrackedObject, Set<Variable>>();
  return links.filter(({ object, variable }) => {
    const variables = known.get(object) ?? new Set();
    known.set(object, variables);
    if (variables.has(variable)) return false;
    variables.add(variable);
    return true;
  });
}

/** Two chains of calls that bring the same past are one. */
export function distinct(uses: readonly ObjectUse[]): readonly ObjectUse[] {
  if (uses.length < 2) return uses;
  return [...new Map(uses.map(use => [identityOf(use), use])).values()];
}

const walksOfTypes = new WeakMap<NamedType, TypeWalks>();

/** By the code that they begin with: while somebody types elsewhere, nothing is walked again. */
const walks = new WeakMap<BoundBody, Walk>();
const objectsAt = new WeakMap<BoundExpression, TrackedObject>();
const objectsIn = new WeakMap<Variable, TrackedObject>();

/** The object that a `new` makes, where that is one of those that are followed. */
export function objectMadeAt(node: BoundExpression): TrackedObject | undefined {
  const object = objectsAt.get(node);
  return object?.origin === 'made' ? object : undefined;
}

/** The walks through a program as it is now, type by type. */
export function* walksThrough(program: Program, lasting: LastingProgram): Generator<TypeWalks> {
  const sink = new Sink(program, lasting);
  yield* sink.walks();
  sink.finish();
}

class Sink implements TraceSink {
  private readonly words: RegExp | undefined;
  private current: Walk | undefined;

  constructor(
    private present: Program | undefined,
    private readonly lasting: LastingProgram,
  ) {
    this.words = present && wordsOfInterest(present);
    if (present) wordsIn.set(present.compilation, this.words);
  }

  /** What has been found outlasts this state of the program. */
  finish(): void {
    this.present = undefined;
  }

  private get program(): Program {
    return this.present ?? this.lasting.now;
  }

  walk(frame: Frame): Walk {
    const known = walks.get(frame.body);
    const walk = known?.isCurrent ? known : new Walk(made => this.go(frame, made));
    walks.set(frame.body, walk);
    noteRead(walk);
    return walk;
  }

  private go(frame: Frame, walk: Walk): void {
    this.current = walk;
    for (const { state } of traceMethod(this, frame))
      walk.ends.push({ frame, historyOf: object => state.historyOf(object) });
    this.current = undefined;
  }

  /** From the start of each method that may be of interest. */
  *walks(): Generator<TypeWalks> {
    const { compilation, mentions } = this.program;
    if (!this.words) return;
    for (const type of typesIn(compilation, mentions.of(this.words))) {
      const known = walksOfTypes.get(type);
      const walks = known?.isCurrent ? known : this.walksAgain(type, known);
      walksOfTypes.set(type, walks);
      noteRead(walks);
      yield walks;
    }
  }

  private walksAgain(type: NamedType, before: TypeWalks | undefined): TypeWalks {
    const walks = new TypeWalks(() => [...this.roots(type)].map(frame => this.walk(frame)));
    return before?.in(walks) ?? walks;
  }

  private *roots(type: NamedType): Generator<Frame> {
    const { compilation, files } = this.program;
    const [path = '', ...others] = new Set(type.locations.map(({ tree }) => tree.path));
    const methods = compilation.membersOf(type).flatMap(accessorsOf);
    for (const method of methods) {
      const isInitializing = method.methodKind === 'constructor' && others.length === 0;
      const file = files.get(method.location?.tree.path ?? (isInitializing ? path : ''));
      const body = file && this.isOfInterest(method) ? compilation.bodyOf(method) : undefined;
      if (file && body) yield lastingFrame(body, file);
    }
    const initializer = others.length === 0 ? compilation.typeInitializerOf(type) : undefined;
    const file = files.get(path);
    if (initializer && file) yield lastingFrame(initializer, file);
  }

  codeOf(method: MethodSymbol): Frame | undefined {
    const { definition } = method;
    const file = this.program.files.get(
      definition.location?.tree.path ?? definition.containingType?.locations[0]?.tree.path ?? '',
    );
    if (!file || definition.isAbstract || definition.isVirtual || definition.methodKind === 'lambda') return undefined;
    const body: BoundBody | undefined = this.program.compilation.bodyOf(definition);
    return body && lastingFrame(body, file);
  }

  isOfInterest(method: MethodSymbol): boolean {
    const known = interests.get(method);
    const interest = known?.isCurrent ? known : new Interest(method, this.lasting, this.program);
    interests.set(method, interest);
    noteRead(interest);
    return interest.answer;
  }

  objectAt(node: BoundExpression, type: string, origin: 'made' | 'got'): TrackedObject {
    const found = objectsAt.get(node) ?? { type, origin, node };
    objectsAt.set(node, found);
    return found;
  }

  objectIn(variable: Variable, type: string): TrackedObject {
    const found = objectsIn.get(variable) ?? { type, origin: 'given', variable };
    objectsIn.set(variable, found);
    this.stands(found, variable);
    return found;
  }

  variableOf(type: NamedType | undefined, name: string): Variable | undefined {
    for (let at = type; at; at = this.program.compilation.baseTypeOf(at)) {
      const found = this.program.compilation
        .membersNamed(at, name)
        .find(member => member.kind === 'field' || member.kind === 'property');
      if (found?.kind === 'field' || found?.kind === 'property') return found.definition;
    }
    return undefined;
  }

  held(variable: Variable, value: Value): void {
    if (value.part !== undefined || value.operation !== undefined) return;
    for (const object of value.objects) this.stands(object, variable);
  }

  private stands(object: TrackedObject, variable: Variable): void {
    this.current?.standing.push({ object, variable });
  }

  /** A loop comes by several times, each time knowing more; the end of a `try` or `using` once for each way out. */
  use(use: ObjectUse, chain: string): void {
    if (this.current) addUse(this.current.uses, `${chain} ${placeOf(use)}`, use);
  }
}

/** By method. */
const interests = new WeakMap<MethodSymbol, Interest>();

/** Is the method worth a walk? Current until the answer is another one, be it for its code or for the words. */
class Interest implements Read {
  readonly answer: boolean;
  /** For which state of the program it has been found out. */
  private compilation: Compilation;

  constructor(
    private readonly method: MethodSymbol,
    private readonly lasting: LastingProgram,
    { compilation, mentions }: Program,
  ) {
    this.compilation = compilation;
    this.answer = isOfInterest(method, { compilation, mentions });
  }

  get isCurrent(): boolean {
    if (!this.lasting.isCurrent) return false;
    const { compilation, mentions } = this.lasting.now;
    if (compilation === this.compilation) return true;
    if (isOfInterest(this.method, { compilation, mentions }) !== this.answer) return false;
    this.compilation = compilation;
    return true;
  }
}

/** Constructors run the initializers of fields, which stand elsewhere. */
function isOfInterest(method: MethodSymbol, program: Pick<Program, 'compilation' | 'mentions'>): boolean {
  if (method.methodKind === 'constructor') return true;
  const { compilation } = program;
  return withoutReads(() => {
    if (!wordsIn.has(compilation)) wordsIn.set(compilation, wordsOfInterest(program));
    const words = wordsIn.get(compilation);
    return words !== undefined && isInMethod(compilation, method, words);
  });
}

const wordsIn = new WeakMap<Compilation, RegExp | undefined>();

function addUse(all: Map<string, ObjectUse>, key: string, use: ObjectUse): void {
  const earlier = all.get(key);
  all.set(key, earlier ? joinedUses(earlier, use) : use);
}

const joins = new WeakMap<ObjectUse, WeakMap<ObjectUse, ObjectUse>>();

/** The same object for the same two, so that whoever asks again gets what was there before. */
function joinedUses(earlier: ObjectUse, later: ObjectUse): ObjectUse {
  const known = joins.get(earlier) ?? new WeakMap<ObjectUse, ObjectUse>();
  joins.set(earlier, known);
  const joined = known.get(later) ?? joinUses(earlier, later);
  known.set(later, joined);
  return joined;
}

const identities = new WeakMap<ObjectUse, string>();

function identityOf(use: ObjectUse): string {
  const known = identities.get(use) ?? `${placeOf(use)} ${use.past()}`;
  identities.set(use, known);
  return known;
}

function joinUses(earlier: ObjectUse, later: ObjectUse): ObjectUse {
  return {
    ...later,
    before: earlier.before.join(later.before),
    historyOf: object => joinHistories(object, earlier.historyOf(object), later.historyOf(object)),
    past: () => `${earlier.past()}|${later.past()}`,
  };
}

/** An object that only one of two paths has made is not there on the other. */
function joinHistories(object: TrackedObject, a: History, b: History): History {
  if (object.origin !== 'given' && a.isEmpty) return b;
  if (object.origin !== 'given' && b.isEmpty) return a;
  return a.join(b);
}

function placeOf({ event, object, node }: ObjectUse): string {
  return `${numberOf(node.syntax ?? node)} ${node.kind} ${event} ${numberOf(object)}`;
}

/** Called by Windows or by everybody: their callers say nothing. */
const commonNames = new Set(['Run', 'Dispose', 'Close', 'Main', 'ToString', 'Equals', 'OnNavigatedTo', 'OnSuspending']);

/**
 * Whoever has one of these words is walked: the tracked classes and what is special about them, the fields that hold such
 * objects, and the methods that have one of these words, so that their callers are walked too. Undefined when the program
 * has nothing to do with sockets.
 */
function wordsOfInterest({ compilation, mentions }: Pick<Program, 'compilation' | 'mentions'>): RegExp | undefined {
  const paths = mentions.of(trackedWord);
  if (paths.size === 0) return undefined;
  const names = new Set<string>();
  for (const type of typesIn(compilation, paths)) {
    for (const member of compilation.membersOf(type)) {
      const isVariable = member.kind === 'field' || member.kind === 'property';
      if (isVariable && trackedType(member.type) !== undefined) names.add(member.name);
    }
    for (const { name, location, methodKind } of methodsWith(compilation, type, trackedWord))
      if (methodKind === 'ordinary' && !commonNames.has(name) && paths.has(location?.tree.path ?? '')) names.add(name);
  }
  const plain = [...names].filter(name => /^\w+$/.test(name));
  return plain.length === 0 ? trackedWord : new RegExp(`${trackedWord.source}|\\b(${plain.join('|')})\\b`);
}
