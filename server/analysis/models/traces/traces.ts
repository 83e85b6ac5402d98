// The lives of an app's sockets, channels, readers and requests: everything the code does with them, in order.
import { numberOf } from '../../../base/numbers';
import { areCurrent, noteRead, type Read, type Recorded, recordReads, withoutReads } from '../../../base/reads';
import { isSame } from '../../../base/sameness';
import type { BoundBody, BoundExpression } from '../../../csharp/binding/bound';
import { accessorsOf, type Compilation } from '../../../csharp/binding/compilation';
import type { MethodSymbol, NamedType } from '../../../csharp/symbols/symbols';
import type { AppCode } from '../../../workspace/code';
import { keyOfWord } from '../../../workspace/mentions';
import type { App } from '../../../workspace/snapshot';
import { typesIn } from '../code/methods';
import { LastingProgram, programsOf } from '../code/programs';
import { type Frame, lastingFrame, type Program } from '../code/values';
import { isInMethod, methodsWith } from '../code/wordsOfCode';
import type { Event, History } from './history';
import type { ObjectUse, TraceEnd } from './objectUse';
import { type TrackedObject, trackedType, trackedWord, type Value, type Variable } from './tracked';
import { type TraceSink, traceMethod } from './walker';

/** The same object, or one that stands in the same variables: what is done with any of them counts for all. */
export interface Family {
  readonly objects: ReadonlySet<TrackedObject>;
  /** By event. */
  readonly uses: ReadonlyMap<Event, readonly ObjectUse[]>;
  has(event: Event | RegExp): boolean;
}

/** All that the code of a program does with tracked objects. A use stands once for each chain of calls that leads to it. */
export class Traces {
  private readonly allEnds: TraceEnd[] = [];
  private readonly all: readonly ObjectUse[];
  private readonly byEvent = new Map<Event, ObjectUse[]>();
  private readonly answers = new Map<string, Answer>();
  private byObject: ReadonlyMap<TrackedObject, readonly ObjectUse[]> | undefined;
  private readonly sharers = new Groups();
  private readonly fieldMates = new Groups();
  private readonly members = new Map<Groups, Map<Member, TrackedObject[]>>();
  private readonly families = new Map<Groups, Map<Member, WholeFamily>>();

  private readonly lasting: LastingProgram;

  constructor(program: Program) {
    this.lasting = new LastingProgram(program);
    const found = new Map<string, ObjectUse>();
    const sink = new Sink(program, this.lasting);
    for (const walk of sink.walks()) {
      this.allEnds.push(...walk.ends);
      for (const { object, variable } of walk.standing) this.link(object, variable);
      for (const [key, use] of walk.uses) addUse(found, key, use);
    }
    sink.finish();
    // Two chains of calls that bring the same past are one.
    const distinct = new Map([...found.values()].map(use => [identityOf(use), use]));
    this.all = [...distinct.values()];
    for (const use of this.all) addTo(this.byEvent, use.event, use);
    // What a variable holds at first stands there, whether or not any walk has come by.
    for (const { object } of this.all) if (object.variable) this.link(object, object.variable);
  }

  get program(): Program {
    return this.lasting.now;
  }

  /** Those of the program as it is now. */
  get now(): Traces | undefined {
    return this.lasting.isCurrent ? remembered(this.lasting.now) : undefined;
  }

  /** The paths through the methods that are walked from their start. */
  get ends(): readonly TraceEnd[] {
    return this.answer('ends', traces => traces.allEnds);
  }

  /** Of objects of a class, named in short (`StreamSocket`) or in several (`/WebSocket$/`). */
  uses(event: Event | RegExp, type: string | RegExp = /./): readonly ObjectUse[] {
    return this.answer(`${keyOf(event)} ${keyOf(type)}`, traces => traces.findUses(event, type));
  }

  private findUses(event: Event | RegExp, type: string | RegExp): readonly ObjectUse[] {
    const all =
      typeof event === 'string'
        ? (this.byEvent.get(event) ?? [])
        : [...this.byEvent].flatMap(([name, uses]) => (event.test(name) ? uses : []));
    // There are many uses and few types.
    const wanted = new Map<string, boolean>();
    return all.filter(({ object }) => {
      const known = wanted.get(object.type);
      const fits = known ?? (typeof type === 'string' ? object.type.endsWith(`.${type}`) : type.test(object.type));
      if (known === undefined) wanted.set(object.type, fits);
      return fits;
    });
  }

  /** As `uses`, of one object. */
  usesOf(object: TrackedObject, event: Event | RegExp): readonly ObjectUse[] {
    return this.answer(`${keyOf(event)} of ${numberOf(object)}`, traces => {
      const all = traces.usesByObject.get(object) ?? [];
      return all.filter(use => (typeof event === 'string' ? use.event === event : event.test(use.event)));
    });
  }

  private get usesByObject(): ReadonlyMap<TrackedObject, readonly ObjectUse[]> {
    this.byObject ??= groupedByObject(this.all);
    return this.byObject;
  }

  private link(object: TrackedObject, variable: Variable): void {
    this.sharers.link(object, variable);
    if (variable.kind === 'field' || variable.kind === 'property') this.fieldMates.link(object, variable);
  }

  /** For what is missing: whatever any of them does, this one may do. */
  familyOf(object: TrackedObject): Family {
    this.answer(`family of ${numberOf(object)}`, traces => traces.family(traces.sharers, object).all);
    return this.family(this.sharers, object);
  }

  /**
   * Only the objects that stand in the same fields and properties, in most apps one and the same at different times; two
   * that are handed to the same helper stay apart.
   */
  closeFamilyOf(object: TrackedObject): Family {
    this.answer(`close family of ${numberOf(object)}`, traces => traces.family(traces.fieldMates, object).all);
    return this.family(this.fieldMates, object);
  }

  private family(groups: Groups, object: TrackedObject): WholeFamily {
    // Nothing may have been done so far with what a variable holds at first.
    if (object.variable) this.link(object, object.variable);
    const root = groups.rootOf(object);
    const remembered = this.families.get(groups) ?? new Map<Member, WholeFamily>();
    this.families.set(groups, remembered);
    const known = remembered.get(root);
    if (known) return known;
    const uses = new Map<Event, ObjectUse[]>();
    const objects = new Set<TrackedObject>();
    for (const each of this.usedBy(groups, root)) {
      objects.add(each);
      for (const use of this.usesByObject.get(each) ?? []) addTo(uses, use.event, use);
    }
    const family: WholeFamily = {
      objects,
      uses,
      has: event => (typeof event === 'string' ? uses.has(event) : [...uses.keys()].some(name => event.test(name))),
      all: [...objects, ...[...uses.values()].flat()],
    };
    remembered.set(root, family);
    return family;
  }

  /** The objects with uses that are linked to that one. */
  private usedBy(groups: Groups, root: Member): readonly TrackedObject[] {
    let known = this.members.get(groups);
    if (!known) {
      known = new Map<Member, TrackedObject[]>();
      for (const each of this.usesByObject.keys()) {
        const list = known.get(groups.rootOf(each));
        if (list) list.push(each);
        else known.set(groups.rootOf(each), [each]);
      }
      this.members.set(groups, known);
    }
    return known.get(root) ?? [];
  }

  /** Whoever asks has read the answer, and not all the code that it was made from. */
  private answer<T extends object>(question: string, find: (traces: Traces) => readonly T[]): readonly T[] {
    const known = this.answers.get(question);
    const answer = known ?? new Answer(this, find(this), find);
    this.answers.set(question, answer);
    noteRead(answer);
    return answer.list as readonly T[];
  }
}

/** With all that may be asked of it in one list. */
interface WholeFamily extends Family {
  readonly all: readonly object[];
}

/** Current for as long as the same question has the same answer. */
class Answer implements Read {
  constructor(
    private traces: Traces,
    readonly list: readonly object[],
    private readonly find: (traces: Traces) => readonly object[],
  ) {}

  get isCurrent(): boolean {
    const now = this.traces.now;
    if (!now) return false;
    if (now === this.traces) return true;
    if (
      !isSame(
        this.list,
        withoutReads(() => this.find(now)),
      )
    )
      return false;
    this.traces = now;
    return true;
  }
}

type Member = TrackedObject | Variable;

/** Who is linked to whom, over however many links. */
class Groups {
  private readonly links = new Map<Member, Member>();

  link(a: Member, b: Member): void {
    const [one, other] = [this.rootOf(a), this.rootOf(b)];
    if (one !== other) this.links.set(one, other);
  }

  rootOf(member: Member): Member {
    let root = member;
    for (let next = this.links.get(root); next; next = this.links.get(root)) root = next;
    return root;
  }
}

/** One for each program of the app; remembered while the code stays the same. */
export function tracesOf(app: App, code: AppCode): readonly Traces[] {
  return programsOf(app, code).map(remembered);
}

const known = new WeakMap<Compilation, Traces>();

/** By the life of a program. */
const latest = new WeakMap<object, Recorded<Traces>>();

function remembered(program: Program): Traces {
  const { compilation } = program;
  const found = known.get(compilation) ?? newTraces(program);
  known.set(compilation, found);
  return found;
}

/** The same as before when nothing of what they have been made from has been edited. */
function newTraces(program: Program): Traces {
  const { life } = program.compilation;
  const before = latest.get(life);
  if (before && areCurrent(before.reads)) return before.value;
  const made = withoutReads(() => recordReads(() => new Traces(program)));
  latest.set(life, made);
  return made.value;
}

function keyOf(wanted: string | RegExp): string {
  return typeof wanted === 'string' ? wanted : keyOfWord(wanted);
}

/** All that one walk, from one method on, has found. */
class Walk implements Read {
  readonly ends: TraceEnd[] = [];
  readonly standing: { readonly object: TrackedObject; readonly variable: Variable }[] = [];
  readonly uses = new Map<string, ObjectUse>();
  /** Of other code that it has led through. */
  private reads: ReadonlySet<Read> = new Set();

  constructor(go: (walk: Walk) => void) {
    this.reads = withoutReads(() => recordReads(() => go(this)).reads);
  }

  get isCurrent(): boolean {
    return areCurrent(this.reads);
  }
}

/** All that begin in one type. */
class TypeWalks implements Read {
  readonly all: readonly Walk[];
  private readonly reads: ReadonlySet<Read>;

  constructor(find: () => readonly Walk[]) {
    const { value, reads } = withoutReads(() => recordReads(find));
    this.all = value;
    this.reads = reads;
  }

  get isCurrent(): boolean {
    return areCurrent(this.reads);
  }
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
  *walks(): Generator<Walk> {
    const { compilation, mentions } = this.program;
    if (!this.words) return;
    for (const type of typesIn(compilation, mentions.of(this.words))) {
      const known = walksOfTypes.get(type);
      const walks = known?.isCurrent
        ? known
        : new TypeWalks(() => [...this.roots(type)].map(frame => this.walk(frame)));
      walksOfTypes.set(type, walks);
      noteRead(walks);
      yield* walks.all;
    }
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

function groupedByObject(uses: Iterable<ObjectUse>): ReadonlyMap<TrackedObject, readonly ObjectUse[]> {
  const found = new Map<TrackedObject, ObjectUse[]>();
  for (const use of uses) addTo(found, use.object, use);
  return found;
}

function addTo<Key>(lists: Map<Key, ObjectUse[]>, key: Key, use: ObjectUse): void {
  const list = lists.get(key);
  if (list) list.push(use);
  else lists.set(key, [use]);
}

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
