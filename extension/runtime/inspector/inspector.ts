// Stops a running program and looks at it: breakpoints, steps, frames, variables. Knows no protocol.

import type { Range } from '../../../server/base/text';
import type { BoundBody } from '../../../server/csharp/binding/bound';
import type { Node, SyntaxTree } from '../../../server/csharp/syntax/nodes';
import type { Engine, StopHook } from '../engine/engine';
import { type Frame, MethodFrame } from '../engine/frames';
import { walkAll } from '../engine/lowering/closures';
import type { MethodEntry } from '../engine/methods';
import type { SimulatedThread } from '../engine/threads';
import { evaluate } from './evaluate';
import { FilePlaces } from './places';
import { type InspectedVariable, scopesOf } from './variables';

export type StopReason = 'entry' | 'step' | 'breakpoint' | 'pause';
export type StepKind = 'continue' | 'next' | 'stepIn' | 'stepOut';

export interface Stop {
  readonly threadId: number;
  readonly reason: StopReason;
  readonly breakpointIds: readonly number[];
}

export interface Breakpoint {
  readonly id: number;
  readonly verified: boolean;
  /** 0-based; where it really is. */
  readonly line: number;
  readonly message?: string;
}

export interface InspectedFrame {
  readonly name: string;
  /** Absent where nothing is known of the place. */
  readonly path?: string;
  readonly range?: Range;
  readonly isLibrary: boolean;
  readonly frame: MethodFrame;
}

export interface InspectedScope {
  readonly name: string;
  readonly kind: 'arguments' | 'locals';
  variables(): InspectedVariable[];
}

/** How deep in its stack a thread is: frames that wait below, then the JavaScript stack above them. */
interface Depth {
  readonly frames: number;
  readonly stack: number;
}

interface Step {
  readonly kind: 'next' | 'stepIn' | 'stepOut';
  thread: SimulatedThread;
  depth: Depth;
  readonly method: MethodEntry | undefined;
  /** The stepping method waits in an `await`: the step goes on when this frame does. */
  awaiting: Frame | undefined;
}

export class Inspector implements StopHook {
  onStop: (stop: Stop) => void = () => {};
  private readonly places = new Map<SyntaxTree, FilePlaces>();
  private readonly byNode = new Map<Node, number>();
  private readonly byFile = new Map<string, Node[]>();
  private nextId = 1;
  private step: Step | undefined;
  private pausing: 'pause' | 'entry' | undefined;
  private stopped: SimulatedThread | undefined;
  private pendingStop: Stop | undefined;
  private readonly armed = new Map<MethodEntry, boolean>();

  constructor(readonly engine: Engine) {}

  /** From now on code of the user can stop. */
  attach() {
    this.engine.stopHook = this;
    this.engine.debugging = true;
    this.engine.relink();
  }

  /** Forgets all breakpoints and lets what is stopped go on. */
  detach() {
    this.byNode.clear();
    this.byFile.clear();
    for (const method of this.engine.allMethods) method.breakpoints.fill(0);
    this.armed.clear();
    this.step = undefined;
    this.pausing = undefined;
    this.engine.scheduler.state.step = 0;
    this.engine.debugging = false;
    this.engine.stopHook = undefined;
    this.engine.relink();
    this.goOn();
  }

  /** True while a stopped thread holds everything up. */
  get isStopped(): boolean {
    return this.stopped !== undefined;
  }

  // ---- breakpoints --------------------------------------------------------------------------------------------------

  /** Replaces all breakpoints of one file; lines are 0-based, the answer has the same order. */
  setBreakpoints(path: string, lines: readonly number[]): Breakpoint[] {
    for (const node of this.byFile.get(path) ?? []) this.byNode.delete(node);
    const nodes: Node[] = [];
    this.byFile.set(path, nodes);
    const tree = this.engine.program.options.sources.find(source => source.path === path);
    const result = lines.map((line): Breakpoint => {
      const id = this.nextId++;
      const place = tree && this.placesOf(tree).at(line);
      if (!place) {
        const message = tree ? 'There is no statement here.' : 'This file is not part of the program.';
        return { id, verified: false, line, message };
      }
      const known = this.byNode.get(place.node);
      this.byNode.set(place.node, known ?? id);
      nodes.push(place.node);
      return { id: known ?? id, verified: true, line: place.range.start.line };
    });
    for (const method of this.engine.allMethods) this.arm(method);
    this.armed.clear();
    this.engine.relink();
    return result;
  }

  /** While nothing is stepped, only methods with breakpoints need their debug version; the others run as fast as without a debugger. */
  mayStopIn(method: MethodEntry): boolean {
    if (this.engine.scheduler.state.step !== 0) return true;
    let isArmed = this.armed.get(method);
    if (isArmed === undefined) {
      const { body } = method;
      const nodes = body?.tree ? (this.byFile.get(body.tree.path) ?? []) : [];
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
      if (point?.isStatement && point.syntax && this.byNode.has(point.syntax)) method.breakpoints[point.pc] = 1;
    }
  }

  compiled(method: MethodEntry) {
    this.arm(method);
  }

  // ---- stopping -----------------------------------------------------------------------------------------------------

  stopAt(method: MethodEntry, pc: number): boolean {
    const thread = this.engine.scheduler.current;
    if (!thread) return false;
    const node = method.pointAt(pc)?.syntax;
    if (method.breakpoints[pc]) return this.prepareStop(thread, 'breakpoint', node);
    if (this.pausing) return this.prepareStop(thread, this.pausing, node);
    if (this.step && this.reached(this.step, thread)) return this.prepareStop(thread, 'step', node);
    return false;
  }

  private reached(step: Step, thread: SimulatedThread): boolean {
    if (step.awaiting || step.thread !== thread) return false;
    if (step.kind === 'stepIn') return true;
    const now = this.depthOf(thread);
    const difference = now.frames - step.depth.frames || now.stack - step.depth.stack;
    return step.kind === 'next' ? difference <= 0 : difference < 0;
  }

  private depthOf(thread: SimulatedThread): Depth {
    return { frames: thread.frames.length, stack: this.engine.scheduler.state.d };
  }

  private prepareStop(thread: SimulatedThread, reason: StopReason, node: Node | undefined): true {
    const id = reason === 'breakpoint' && node ? this.byNode.get(node) : undefined;
    this.pendingStop = { threadId: thread.id, reason, breakpointIds: id === undefined ? [] : [id] };
    this.step = undefined;
    this.pausing = undefined;
    return true;
  }

  /** All frames of the thread have been captured. */
  threadStopped(thread: SimulatedThread) {
    this.stopped = thread;
    this.engine.scheduler.halted = true;
    const stop = this.pendingStop ?? { threadId: thread.id, reason: 'pause', breakpointIds: [] };
    this.pendingStop = undefined;
    this.onStop(stop);
  }

  /** An async method is about to leave its thread at an `await`. */
  awaiting(method: MethodEntry, frame: Frame) {
    const { step } = this;
    const thread = this.engine.scheduler.current;
    if (!step || !thread || step.kind === 'stepIn' || step.awaiting || step.thread !== thread || step.method !== method)
      return;
    const now = this.depthOf(thread);
    if (now.frames === step.depth.frames && now.stack === step.depth.stack) step.awaiting = frame;
  }

  /** A frame that waited in an `await` goes on. */
  continuing(frame: Frame) {
    const { step } = this;
    const thread = this.engine.scheduler.current;
    if (!step || !thread || step.awaiting !== frame) return;
    step.awaiting = undefined;
    step.thread = thread;
    step.depth = {
      frames: thread.frames.length,
      stack: this.engine.scheduler.state.d + (step.method?.debugWeight ?? 0),
    };
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
    const thread = scheduler.threads.get(threadId) ?? [...scheduler.threads.values()][0];
    if (!thread) return;
    scheduler.halted = true;
    this.onStop({ threadId: thread.id, reason: 'pause', breakpointIds: [] });
  }

  /** The next statement of the user that runs is a stop. */
  stopOnEntry() {
    this.pausing = 'entry';
    this.setStepping(true);
  }

  /** Goes on. The owner of the engine then runs it again. */
  resume(threadId: number, kind: StepKind) {
    const { scheduler } = this.engine;
    const thread = scheduler.threads.get(threadId) ?? this.stopped;
    const top = thread?.frames.at(-1);
    this.step = undefined;
    const isStepping = kind !== 'continue' && thread !== undefined && top !== undefined;
    this.setStepping(isStepping);
    if (isStepping) {
      const depth = { frames: thread.frames.length - 1, stack: top.method?.debugWeight ?? 0 };
      this.step = { kind, thread, depth, method: top.method, awaiting: undefined };
    }
    this.goOn();
  }

  private goOn() {
    const { stopped } = this;
    this.stopped = undefined;
    this.engine.scheduler.halted = false;
    if (stopped) this.engine.scheduler.readyFirst(stopped);
  }

  // ---- looking ------------------------------------------------------------------------------------------------------

  threads(): { readonly id: number; readonly name: string }[] {
    return [...this.engine.scheduler.threads.values()].map(thread => ({
      id: thread.id,
      name:
        thread.name ??
        (thread.isPool ? `Pool thread ${thread.id}` : thread.id === 1 ? 'Main thread' : `Thread ${thread.id}`),
    }));
  }

  /** Innermost first. */
  frames(threadId: number): InspectedFrame[] {
    const thread = this.engine.scheduler.threads.get(threadId);
    return (thread?.frames ?? [])
      .filter((frame): frame is MethodFrame => frame instanceof MethodFrame)
      .map(frame => this.describe(frame))
      .reverse();
  }

  private describe(frame: MethodFrame): InspectedFrame {
    const { method } = frame;
    const isLibrary = !method.isUserCode;
    const name = `${method.name}(${method.parameterText})`;
    const tree = method.body?.tree;
    // Behind its last statement a method is at its closing brace.
    const end = method.body?.block.syntax?.end;
    const span = method.pointAt(frame.pc)?.syntax ?? (end && { start: end - 1, end });
    if (!tree || !span) return { name, isLibrary, frame };
    return { name, path: tree.path, range: this.placesOf(tree).lines.rangeOf(span), isLibrary, frame };
  }

  scopes(frame: InspectedFrame): InspectedScope[] {
    return scopesOf(this.engine, frame.frame);
  }

  /** `isHarmless`: nothing may change by it. Throws a UserError when the expression cannot be evaluated. */
  evaluate(expression: string, frame: InspectedFrame | undefined, isHarmless = false): InspectedVariable {
    return evaluate(this.engine, expression, frame?.frame, isHarmless);
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
