// The lives of an app's sockets, channels, readers and requests: everything the code does with them, in order.
import { numberOf } from '../../../base/numbers';
import { areCurrent, noteRead, type Read, type Recorded, recordReads, withoutReads } from '../../../base/reads';
import { isSame } from '../../../base/sameness';
import type { Compilation } from '../../../csharp/binding/compilation';
import type { AppCode } from '../../../workspace/code';
import type { App } from '../../../workspace/snapshot';
import { LastingProgram, programsOf } from '../code/programs';
import type { Program } from '../code/values';
import { Families, type Family, type Member, membersThatDiffer } from './families';
import type { Event } from './history';
import type { ObjectUse, TraceEnd } from './objectUse';
import { Parts } from './parts';
import { type Find, type Selected, Selection } from './selection';
import type { TrackedObject } from './tracked';
import { distinct, type TypeWalks, walksThrough } from './walks';
import { keyOf, testOf, testOfType } from './wanted';

/** All that the code of a program does with tracked objects. A use stands once for each chain of calls that leads to it. */
export class Traces {
  private readonly lasting: LastingProgram;
  readonly found: Found;
  private readonly answers = new Map<string, Answer>();
  private readonly selections = new Map<string, Selection>();
  /** By name, what was selected before the edit. */
  private readonly earlier: Map<string, readonly Selected<TypeWalks>[]>;

  constructor(lasting: LastingProgram, walks: readonly TypeWalks[], previous: Traces | undefined) {
    this.lasting = lasting;
    const parts = new Parts(walks);
    const before = previous?.found;
    const touched = before ? membersThatDiffer(before.parts, parts) : new Set<Member>();
    this.found = { parts, families: new Families(parts, before?.families, touched) };
    for (const [name, answer] of previous?.answers ?? [])
      if (answer.question.isApartFrom(touched, this.found)) this.answers.set(name, answer.in(this));
    // Answers lead on to later states: whoever holds on to an early one must not hold on to all of them.
    previous?.answers.clear();
    this.earlier = previous?.selected() ?? new Map();
  }

  /** Handed on to a later state: this one is asked no more. */
  private selected(): Map<string, readonly Selected<TypeWalks>[]> {
    for (const [name, { types }] of this.selections) this.earlier.set(name, types);
    this.selections.clear();
    return this.earlier;
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
    return this.answer(
      'ends',
      ofParts(({ ends }) => ends),
    );
  }

  /** Of objects of a class, named in short (`StreamSocket`) or in several (`/WebSocket$/`). */
  uses(event: Event | RegExp, type: string | RegExp = /./): readonly ObjectUse[] {
    const name = `${keyOf(event)} ${keyOf(type)}`;
    const isEvent = testOf(event);
    const isType = testOfType(type);
    return this.answer(
      name,
      ofParts(part => part.usesLike(name, isEvent, isType), distinct),
    );
  }

  /** As `uses`, of one object. */
  usesOf(object: TrackedObject, event: Event | RegExp): readonly ObjectUse[] {
    const isEvent = testOf(event);
    const find = ({ parts }: Found) => parts.usesOf(object).filter(use => isEvent(use.event));
    return this.answer(
      `${keyOf(event)} of ${numberOf(object)}`,
      ofObject(find, touched => !touched.has(object)),
    );
  }

  /**
   * What is wanted of the uses on each walk, under a name; the same place may come more than once. A walk is looked through
   * once more when it, or something else that was looked at for it, is different; so `find` may use the traces that it gets,
   * and no others.
   */
  select<T extends object>(name: string, find: Find<T>): readonly T[] {
    const selection = this.selection(name, find);
    noteRead(selection);
    return selection.list as readonly T[];
  }

  selection(name: string, find: Find<object>): Selection {
    const selection = this.selections.get(name) ?? new Selection(this, name, find, this.earlier.get(name));
    this.selections.set(name, selection);
    return selection;
  }

  /** For what is missing: whatever any of them does, this one may do. */
  familyOf(object: TrackedObject): Family {
    this.answer(
      `family of ${numberOf(object)}`,
      ofObject(
        ({ families }) => families.of(object).all,
        (_, { families }) => families.hasKept(object),
      ),
    );
    return this.found.families.of(object);
  }

  /**
   * Only the objects that stand in the same fields and properties, in most apps one and the same at different times; two
   * that are handed to the same helper stay apart.
   */
  closeFamilyOf(object: TrackedObject): Family {
    this.answer(
      `close family of ${numberOf(object)}`,
      ofObject(
        ({ families }) => families.closeOf(object).all,
        (_, { families }) => families.hasKeptClose(object),
      ),
    );
    return this.found.families.closeOf(object);
  }

  /** Whoever asks has read the answer, and not all the code that it was made from. */
  private answer<T extends object>(name: string, question: Question<T>): readonly T[] {
    const known = this.answers.get(name);
    const answer = known ?? new Answer(this, question);
    this.answers.set(name, answer);
    noteRead(answer);
    return answer.list as readonly T[];
  }
}

interface Found {
  readonly parts: Parts;
  readonly families: Families;
}

interface Question<T extends object = object> {
  answer(found: Found): readonly T[];
  /** Without looking at what is the same object in both. */
  isAnsweredAlike(before: Found, now: Found): boolean;
  /** The answer is the same for sure, as it has nothing to do with what an edit has touched. */
  isApartFrom(touched: ReadonlySet<Member>, now: Found): boolean;
}

/** Each type gives a part of the answer, so what an edit does not touch need not be looked at again. */
function ofParts<T extends object>(
  find: (part: TypeWalks) => readonly T[],
  join: (all: readonly T[]) => readonly T[] = all => all,
): Question<T> {
  return {
    answer: ({ parts }) => join(parts.all.flatMap(find)),
    isAnsweredAlike: ({ parts: before }, { parts: now }) =>
      before.all.length === now.all.length &&
      before.all.every((part, i) => {
        const other = now.all[i];
        return part === other || (other !== undefined && isSame(find(part), find(other)));
      }),
    isApartFrom: () => false,
  };
}

function ofObject<T extends object>(
  find: (found: Found) => readonly T[],
  isApartFrom: Question['isApartFrom'],
): Question<T> {
  return { answer: find, isAnsweredAlike: (before, now) => isSame(find(before), find(now)), isApartFrom };
}

/** Current for as long as the same question has the same answer. */
class Answer implements Read {
  readonly list: readonly object[];

  constructor(
    private traces: Traces,
    readonly question: Question,
  ) {
    this.list = question.answer(traces.found);
  }

  /** The same answer after an edit. */
  in(traces: Traces): this {
    this.traces = traces;
    return this;
  }

  get isCurrent(): boolean {
    const { now } = this.traces;
    if (!now) return false;
    if (now === this.traces) return true;
    if (!withoutReads(() => this.question.isAnsweredAlike(this.traces.found, now.found))) return false;
    this.traces = now;
    return true;
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
  const made = withoutReads(() => recordReads(() => tracesAgain(program, before?.value)));
  latest.set(life, made);
  return made.value;
}

function tracesAgain(program: Program, before: Traces | undefined): Traces {
  const lasting = new LastingProgram(program);
  const walks = [...walksThrough(program, lasting)];
  return before && isSame(before.found.parts.all, walks) ? before : new Traces(lasting, walks, before);
}
