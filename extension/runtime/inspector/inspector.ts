// Stops a running program and looks at it: breakpoints, steps, frames, variables. Knows no protocol.

import { UserError } from '../../../server/base/errors';
import type { Range } from '../../../server/base/text';
import type { BoundBody } from '../../../server/csharp/binding/bound';
import type { Node, SyntaxTree } from '../../../server/csharp/syntax/nodes';
import type { ExceptionFilters, StoppedException } from '../adapter/debugTarget';
import type { Engine, StopHook } from '../engine/engine';
import { type Frame, MethodFrame } from '../engine/frames';
import { walkAll } from '../engine/lowering/closures';
import type { MethodEntry } from '../engine/methods';
import type { SimulatedThread } from '../engine/threads';
import type { ThrownException } from '../engine/values';
import { activationOf, awaitersOf, strangersBelow } from './awaiters';
import { type Breakpoint, type BreakpointRequest, Breakpoints } from './breakpoints';
import { type Completion, completionsFor } from './completions';
import { display } from './display';
import { type Evaluated, Evaluator } from './evaluator';
import { ExceptionStops } from './exceptionStops';
import { setNextStatement } from './nextStatement';
import { FilePlaces, type StopPlace } from './places';
import { Step, type StepKind } from './step';
import { type InspectedVariable, scopesOf, type View, variable } from './variables';

export type StopReason = 'entry' | 'step' | 'breakpoint' | 'pause' | 'target' | 'exception';

export interface Stop {
  readonly threadId: number;
  readonly reason: StopReason;
  readonly breakpointIds: readonly number[];
  /** Full name and message of the exception. */
  readonly text?: string;
}

/** An expression that may have changed the run, and where it was evaluated. */
export interface Action {
  readonly expression: string;
  /** 0: nowhere in particular. */
  readonly threadId: number;
  /** Of the frame among those that wait on the thread, the outermost being 0. */
  readonly depth: number;
}

export interface InspectedFrame {
  readonly name: string;
  /** Absent where nothing is known of the place. */
  readonly path?: string;
  readonly range?: Range;
  readonly isLibrary: boolean;
  /** It has come to its closing brace: an async method that ends tells those who wait for it, and they go on on top of it. */
  readonly isOver: boolean;
  /** `awaiting`: in an `await` for the frames above, on no thread. `resuming`: it has ended their wait, and did not call them. */
  readonly role: 'running' | 'awaiting' | 'resuming';
  readonly frame: MethodFrame;
}

/** The method that has stopped, and those that called it or wait for it. */
export interface Callers {
  /** So many frames of the thread, the outermost ones, are none of them. */
  readonly strangers: number;
  /** Of those that are async. */
  readonly activations: ReadonlySet<object>;
}

/** A statement that is passed while a run is led to another one. */
export interface PassedStatement {
  readonly threadId: number;
  /** How many frames wait on the thread. */
  readonly depth: number;
  /** The same for all statements of one call of an async method, whatever thread they run on. */
  readonly activation: object | undefined;
  readonly isHit: boolean;
}

export interface PassingBy {
  /** Otherwise only breakpoints. */
  readonly everyStatement: boolean;
  readonly passed: (statement: PassedStatement) => void;
}

export interface InspectedScope {
  readonly name: string;
  readonly kind: 'arguments' | 'locals';
  variables(): InspectedVariable[];
}

export class Inspector implements StopHook {
  onStop: (stop: Stop) => void = () => {};
  /** What a breakpoint says. */
  onMessage: (text: string, frame: InspectedFrame) => void = () => {};
  /** The user has evaluated what may change the run. */
  onActed: (action: Action) => void = () => {};
  private readonly evaluator: Evaluator;
  private readonly places = new Map<SyntaxTree, FilePlaces>();
  private readonly breakpoints = new Breakpoints();
  private step: Step | undefined;
  private pausing: 'pause' | 'entry' | undefined;
  private stopped: SimulatedThread | undefined;
  private passing: PassingBy | undefined;
  private arriving: { readonly hit: Node | undefined; readonly reason: StopReason | undefined } | undefined;
  private readonly armed = new Map<MethodEntry, boolean>();
  private readonly exceptions: ExceptionStops;

  constructor(readonly engine: Engine) {
    this.evaluator = new Evaluator(engine);
    this.exceptions = new ExceptionStops(engine, (exception, thread) => this.evaluator.messageOf(exception, thread));
  }

  /** From now on code of the user can stop. */
  attach() {
    this.engine.stopHook = this;
    this.engine.debugging = true;
    this.engine.relink();
  }

  /** Forgets all breakpoints and lets what is stopped go on. */
  detach() {
    this.breakpoints.clear();
    this.armed.clear();
    this.step = undefined;
    this.pausing = undefined;
    this.setExceptionFilters({});
    this.engine.leaveDebugger();
    this.goOn();
  }

  /** True while a stopped thread holds everything up. */
  get isStopped(): boolean {
    return this.stopped !== undefined;
  }

  // ---- breakpoints --------------------------------------------------------------------------------------------------

  /** Replaces all breakpoints of one file; the answer has the same order. */
  setBreakpoints(path: string, requests: readonly BreakpointRequest[]): Breakpoint[] {
    const tree = this.engine.program.options.sources.find(source => source.path === path);
    const result = this.breakpoints.set(path, requests, tree && this.placesOf(tree));
    for (const method of this.engine.allMethods) this.arm(method);
    this.armed.clear();
    this.engine.relink();
    return result;
  }

  /** While nothing is stepped, only methods with breakpoints need their debug version; the others run as fast as without a debugger. */
  mayStopIn(method: MethodEntry): boolean {
    const { step, watch } = this.engine.scheduler.state;
    if (step !== 0 || watch !== 0) return true;
    let isArmed = this.armed.get(method);
    if (isArmed === undefined) {
      const { body } = method;
      const nodes = body?.tree ? this.breakpoints.nodesIn(body.tree.path) : [];
      isArmed = body !== undefined && nodes.length > 0 && mentions(body, nodes);
      this.armed.set(method, isArmed);
    }
    return isArmed;
  }

  private setStepping(isOn: boolean) {
    const { state } = this.engine.scheduler;
    if ((state.step !== 0) === isOn) return;
    state.step = isOn ? 1 : 0;
    this.engine.relink();
  }

  private placesOf(tree: SyntaxTree): FilePlaces {
    let places = this.places.get(tree);
    if (!places) {
      places = new FilePlaces(this.engine.program, tree);
      this.places.set(tree, places);
    }
    return places;
  }

  /** Marks the points of a method that have breakpoints. */
  private arm(method: MethodEntry) {
    if (!method.debug) return;
    method.breakpoints.fill(0);
    for (const point of method.layout.points) {
      if (point?.isStatement && this.breakpoints.idAt(point.syntax) !== undefined) method.breakpoints[point.pc] = 1;
    }
  }

  compiled(method: MethodEntry) {
    this.arm(method);
  }

  // ---- stopping -----------------------------------------------------------------------------------------------------

  stopAt(method: MethodEntry, pc: number, isTarget: boolean): boolean {
    const thread = this.engine.scheduler.current;
    if (!thread) return false;
    const hit = method.breakpoints[pc] ? method.pointAt(pc)?.syntax : undefined;
    const reason = isTarget ? 'target' : this.pausing;
    const isWanted = this.passing?.everyStatement || this.step?.endsOn(thread);
    const arrived = reason ?? (isWanted ? 'step' : undefined);
    if (!hit && !arrived) return false;
    this.arriving = { hit, reason: arrived };
    return true;
  }

  /** All frames of the thread have been captured: now conditions can be evaluated in them. */
  threadStopped(thread: SimulatedThread) {
    const { hit, reason } = this.arriving ?? { hit: undefined, reason: 'pause' };
    this.arriving = undefined;
    const isHit = hit !== undefined && this.passes(hit, thread);
    this.passing?.passed({ ...this.positionOf(thread.id), isHit });
    if (this.passing ? reason !== 'target' : !isHit && reason === undefined) {
      this.engine.scheduler.readyFirst(thread);
      return;
    }
    this.step = undefined;
    this.pausing = undefined;
    this.stopped = thread;
    this.engine.scheduler.halted = true;
    const id = isHit ? this.breakpoints.idAt(hit) : undefined;
    this.onStop({
      threadId: thread.id,
      reason: isHit ? 'breakpoint' : (reason ?? 'pause'),
      breakpointIds: id === undefined ? [] : [id],
    });
  }

  // ---- exceptions ---------------------------------------------------------------------------------------------------

  setExceptionFilters(filters: ExceptionFilters) {
    this.exceptions.setFilters(filters);
  }

  threw(thread: SimulatedThread, error: ThrownException): boolean {
    const exception = this.exceptions.stopAt(thread, error, this.passing !== undefined);
    if (!exception) return false;
    this.step = undefined;
    this.pausing = undefined;
    this.stopped = thread;
    this.engine.scheduler.halted = true;
    const text = `${exception.typeName}: ${exception.message}`;
    this.onStop({ threadId: thread.id, reason: 'exception', breakpointIds: [], text });
    return true;
  }

  /** What stopped the thread; undefined when it was no exception. */
  exceptionOf(threadId: number): StoppedException | undefined {
    return this.exceptions.of(threadId);
  }

  /** Until it is ended again nothing stops but at the target of the counter. */
  passBy(passing: PassingBy | undefined) {
    this.passing = passing;
    this.setStepping(passing?.everyStatement ?? this.step !== undefined);
  }

  positionOf(threadId: number): Omit<PassedStatement, 'isHit'> {
    const frames = this.engine.scheduler.threads.byId(threadId)?.frames ?? [];
    return { threadId, depth: frames.length, activation: activationOf(frames.at(-1)) };
  }

  callersOf(threadId: number): Callers {
    const frames = this.engine.scheduler.threads.byId(threadId)?.frames ?? [];
    const strangers = strangersBelow(frames);
    const asynchronous = [...frames.slice(strangers), ...awaitersOf(this.engine, frames)].map(activationOf);
    return { strangers, activations: new Set(asynchronous.filter(each => each !== undefined)) };
  }

  private passes(hit: Node, thread: SimulatedThread): boolean {
    const top = this.frames(thread.id)[0];
    if (!top) return false;
    const { stops, message } = this.breakpoints.hit(hit, expression => {
      const typed = this.evaluated(expression, top, false);
      return typeof typed.value === 'string' ? typed.value : display(this.engine, typed);
    });
    if (message !== undefined) this.onMessage(message, top);
    return stops;
  }

  awaiting(method: MethodEntry, frame: Frame) {
    const { current } = this.engine.scheduler;
    if (current) this.step?.leaves(current, method, frame);
  }

  continuing(frame: Frame) {
    const { current } = this.engine.scheduler;
    if (current) this.step?.goesOn(current, frame);
  }

  /** Stops as soon as code of the user runs; at once when everything waits. */
  pause(threadId: number) {
    if (this.stopped) return;
    const { scheduler } = this.engine;
    if (scheduler.hasWork) {
      this.pausing = 'pause';
      this.setStepping(true);
      return;
    }
    const thread = scheduler.threads.byId(threadId) ?? [...scheduler.threads][0];
    if (!thread) return;
    scheduler.halted = true;
    this.onStop({ threadId: thread.id, reason: 'pause', breakpointIds: [] });
  }

  /** The next statement of the user that runs is a stop. */
  stopOnEntry() {
    this.pausing = 'entry';
    this.setStepping(true);
  }

  /** Statements on that line, 0-based. */
  statementsOn(path: string, line: number): StopPlace[] {
    const tree = this.engine.program.options.sources.find(source => source.path === path);
    return tree ? this.placesOf(tree).places.filter(({ range }) => range.start.line === line) : [];
  }

  /** The stopped thread will go on at that statement of the method that it is in. Throws a UserError with the reason when it cannot. */
  setNextStatement(threadId: number, node: Node) {
    const top = this.engine.scheduler.threads.byId(threadId)?.frames.at(-1);
    if (!(top instanceof MethodFrame) || !top.method.isUserCode)
      throw new UserError(
        'not-in-user-code',
        'The next statement can be set where code of the app has stopped, not in the library.',
      );
    setNextStatement(this.engine, top, node);
    this.exceptions.forget(top);
  }

  /** Goes on. The owner of the engine then runs it again. */
  resume(threadId: number, kind: StepKind | 'continue') {
    const { scheduler } = this.engine;
    const thread = scheduler.threads.byId(threadId) ?? this.stopped;
    const top = thread?.frames.at(-1);
    this.step = undefined;
    const isStepping = kind !== 'continue' && thread !== undefined && top !== undefined;
    this.setStepping(isStepping || this.passing?.everyStatement === true);
    if (isStepping) this.step = new Step(this.engine, kind, thread, top);
    this.goOn();
  }

  private goOn() {
    const { stopped } = this;
    this.stopped = undefined;
    this.exceptions.goOn();
    this.engine.scheduler.halted = false;
    if (stopped) this.engine.scheduler.readyFirst(stopped);
  }

  // ---- looking ------------------------------------------------------------------------------------------------------

  threads(): { readonly id: number; readonly name: string }[] {
    return [...this.engine.scheduler.threads].map(thread => ({
      id: thread.id,
      name:
        thread.name ??
        (thread.isPool ? `Pool thread ${thread.id}` : thread.id === 1 ? 'Main thread' : `Thread ${thread.id}`),
    }));
  }

  /** Innermost first: what runs and called each other, the async methods that wait for that, and last who has ended a wait. */
  frames(threadId: number): InspectedFrame[] {
    const frames = this.engine.scheduler.threads.byId(threadId)?.frames ?? [];
    const strangers = strangersBelow(frames);
    const shown = (part: readonly Frame[], role: InspectedFrame['role']) =>
      part.flatMap(frame => (frame instanceof MethodFrame ? [this.describe(frame, role)] : []));
    return [
      ...shown(frames.slice(strangers), 'running').reverse(),
      ...shown(awaitersOf(this.engine, frames), 'awaiting'),
      ...shown(frames.slice(0, strangers), 'resuming').reverse(),
    ];
  }

  private describe(frame: MethodFrame, role: InspectedFrame['role']): InspectedFrame {
    const { method } = frame;
    const isLibrary = !method.isUserCode;
    const name = `${method.name}(${method.parameterText})`;
    const tree = method.body?.tree;
    // Behind its last statement a method is at its closing brace.
    const end = method.body?.block.syntax?.end;
    const now = method.pointAt(frame.pc)?.syntax;
    const span = now ?? (end && { start: end - 1, end });
    const described = { name, isLibrary, isOver: now === undefined, role, frame };
    if (!tree || !span) return described;
    return { ...described, path: tree.path, range: this.placesOf(tree).lines.rangeOf(span) };
  }

  scopes(frame: InspectedFrame): InspectedScope[] {
    return scopesOf(this.viewOf(frame), frame.frame);
  }

  /** `isHarmless`: nothing may change by it. Throws a UserError when the expression cannot be evaluated. */
  evaluate(expression: string, frame: InspectedFrame | undefined, isHarmless = false): InspectedVariable {
    const result = this.evaluated(expression, frame, isHarmless);
    if (result.type.kind === 'void') return { name: expression, value: 'The expression has no value.', type: 'void' };
    return variable(this.viewOf(frame), expression, result, expression);
  }

  /** Gives what `target` names the value of an expression. Throws a UserError. */
  assign(target: string, expression: string, frame: InspectedFrame | undefined): InspectedVariable {
    const view = this.viewOf(frame);
    return variable(view, target, view.assign(target, expression), target);
  }

  /** Names that may stand at the end of a text. */
  completions(text: string, frame: InspectedFrame | undefined): Completion[] {
    return completionsFor(this.engine, this.evaluator, text, frame?.frame);
  }

  private viewOf(frame: InspectedFrame | undefined): View {
    return {
      engine: this.engine,
      assign: (target, expression) => this.evaluated(`${target} = ${expression}`, frame, false),
    };
  }

  private evaluated(expression: string, frame: InspectedFrame | undefined, isHarmless: boolean): Evaluated {
    const result = this.evaluator.evaluate(expression, frame?.frame, isHarmless);
    if (result.mayAct) this.onActed({ expression, ...this.placeOf(frame) });
    return result;
  }

  /** What has been evaluated at this place in an earlier run. */
  evaluateAgain(expression: string, threadId: number, depth: number) {
    const frame = this.framesOf(threadId)[depth];
    try {
      this.evaluator.evaluate(expression, frame instanceof MethodFrame ? frame : undefined);
    } catch (error) {
      // It may have failed the first time too, half done.
      if (!(error instanceof UserError)) throw error;
    }
  }

  private placeOf(frame: InspectedFrame | undefined): { readonly threadId: number; readonly depth: number } {
    for (const { id: threadId } of this.engine.scheduler.threads) {
      const depth = frame ? this.framesOf(threadId).indexOf(frame.frame) : -1;
      if (depth >= 0) return { threadId, depth };
    }
    return { threadId: 0, depth: -1 };
  }

  /** In an order that another run has too: outermost first, then those that wait. */
  private framesOf(threadId: number): readonly Frame[] {
    const frames = this.engine.scheduler.threads.byId(threadId)?.frames ?? [];
    return [...frames, ...awaitersOf(this.engine, frames)];
  }

  /** Text of a library file that frames name. */
  librarySource(path: string): string | undefined {
    return this.engine.program.options.references.files.get(path);
  }
}

/** Does one of the nodes stand in that body, or in a function inside it? */
function mentions(body: BoundBody, nodes: readonly Node[]): boolean {
  let found = false;
  walkAll(body, node => {
    found ||= node.syntax !== undefined && nodes.includes(node.syntax);
  });
  return found;
}
