// The debugger's view of all C# on a machine: one inspector per process, one set of breakpoints, one numbering of threads.

import type {
  BreakpointInfo,
  BreakpointRequest,
  Completion,
  ExceptionFilters,
  Frame,
  ResumeKind,
  Scope,
  SourceId,
  Statement,
  StoppedException,
  StopReason,
  ThreadInfo,
} from '../adapter/debugTarget';
import { Breakpoints } from '../inspector/breakpoints';
import { type Action, type Callers, type InspectedFrame, Inspector, type Stop } from '../inspector/inspector';
import { FilePlaces, type StopPlace } from '../inspector/places';
import type { InspectedVariable } from '../inspector/variables';
import type { CodeProcess } from '../machine/codeProcess';
import type { LoadedApp } from '../machine/loadedApp';

export interface MachineStop {
  readonly threadId: number;
  readonly reason: StopReason;
  readonly hitBreakpointIds: readonly number[];
  readonly text?: string | undefined;
}

/** A statement that a run passes while it is led to another one. */
export interface Passed {
  readonly threadId: number;
  /** How many frames wait on the thread. */
  readonly depth: number;
  /** The same for all statements of one call of an async method, whatever thread they run on. */
  readonly activation?: object | undefined;
  readonly isHit: boolean;
}

export interface Repeating {
  /** Otherwise only breakpoints. */
  readonly everyStatement: boolean;
  readonly passed: (passed: Passed) => void;
}

interface Inspected {
  readonly code: CodeProcess;
  readonly inspector: Inspector;
  /** The inspector's own ids of breakpoints → ours. */
  readonly ids: Map<number, number>;
}

export class InspectedProcesses {
  /** All frames of the stopped thread can be looked at when this is called. */
  onStop: (stop: MachineStop) => void = () => {};
  /** What a breakpoint says, and where. */
  onMessage: (text: string, frame: Frame) => void = () => {};
  /** The user has done something to the stopped program that could be done again. */
  onActed: (again: () => void) => void = () => {};
  private isRepeating: Repeating | undefined;
  private entries: Inspected[] = [];
  private isAttached = false;
  private entryStop = false;
  /** By file: what was asked for and could be set. */
  private readonly breakpoints = new Map<
    string,
    readonly { readonly id: number; readonly request: BreakpointRequest }[]
  >();
  private filters: ExceptionFilters = {};
  private readonly threadIds = new Map<string, number>();
  private readonly owners = new WeakMap<Frame, { readonly entry: Inspected; readonly frame: InspectedFrame }>();
  private readonly statements = new WeakMap<
    Statement,
    { readonly entry: Inspected; readonly node: StopPlace['node'] }
  >();
  private nextBreakpoint = 1;

  constructor(private readonly app: LoadedApp) {}

  /** From now on code of the user runs in the version that can stop anywhere. */
  attach(): void {
    if (this.isAttached) return;
    this.isAttached = true;
    for (const entry of this.living()) this.prepare(entry);
  }

  /** Forgets all breakpoints and lets what is stopped go on. */
  detach(): void {
    this.isAttached = false;
    this.entryStop = false;
    this.breakpoints.clear();
    this.filters = {};
    for (const { inspector } of this.living()) inspector.detach();
  }

  /** A process is about to run its first C#. */
  add(code: CodeProcess): void {
    const entry: Inspected = { code, inspector: new Inspector(code.engine), ids: new Map() };
    entry.inspector.onStop = stop => this.stopped(entry, stop);
    entry.inspector.onMessage = (text, frame) => this.onMessage(text, shownFrame(frame, 0));
    entry.inspector.onActed = action => this.acted(entry, action);
    this.hear(entry);
    this.entries = [...this.living(), entry];
    if (!this.isAttached) return;
    this.prepare(entry);
    if (this.entryStop && code.process.role === 'taskHost') {
      this.entryStop = false;
      entry.inspector.stopOnEntry();
    }
  }

  /** The run begins anew, with other processes. */
  beginAgain(): void {
    this.entries = [];
  }

  /** Set: nothing stops but where the run is led to. */
  get repeating(): Repeating | undefined {
    return this.isRepeating;
  }

  set repeating(repeating: Repeating | undefined) {
    this.isRepeating = repeating;
    for (const entry of this.living()) this.hear(entry);
  }

  private hear(entry: Inspected): void {
    const { isRepeating: repeating } = this;
    entry.inspector.passBy(
      repeating && {
        everyStatement: repeating.everyStatement,
        passed: ({ threadId, ...rest }) => repeating.passed({ ...rest, threadId: this.threadId(entry, threadId) }),
      },
    );
  }

  /** Of a stopped thread. */
  positionOf(threadId: number): Omit<Passed, 'isHit'> | undefined {
    const found = this.find(threadId);
    return found && { ...found.entry.inspector.positionOf(found.thread), threadId };
  }

  /** Of a stopped thread. */
  callersOf(threadId: number): Callers | undefined {
    const found = this.find(threadId);
    return found?.entry.inspector.callersOf(found.thread);
  }

  private acted(entry: Inspected, { expression, threadId, depth }: Action): void {
    const thread = threadId === 0 ? 0 : this.threadId(entry, threadId);
    this.onActed(() => {
      const found = this.find(thread);
      if (found) found.entry.inspector.evaluateAgain(expression, found.thread, depth);
      else this.living().at(-1)?.inspector.evaluateAgain(expression, 0, depth);
    });
  }

  /** The next background task stops before its first statement. */
  stopAtNextTask(): void {
    this.entryStop = true;
  }

  /** Checked against the app's programs, whether or not a process runs them yet. */
  setBreakpoints(source: SourceId, requests: readonly BreakpointRequest[]): BreakpointInfo[] {
    if (!('file' in source)) {
      const message = 'Breakpoints can be set in the C# of the app, not in the library.';
      return requests.map(({ line }) => ({ id: this.nextBreakpoint++, verified: false, line, message }));
    }
    this.attach();
    const { file } = source;
    const program = this.app.programOfFile(file);
    const tree = program?.options.sources.find(each => each.path === file);
    const places = program && tree && new FilePlaces(program, tree);
    // One that no process has yet: it says what the processes will say.
    const infos = new Breakpoints()
      .set(file, requests, places)
      .map((found): BreakpointInfo => ({ ...found, id: this.nextBreakpoint++ }));
    this.breakpoints.set(
      file,
      infos.flatMap(({ id, verified, line }, i) => (verified ? [{ id, request: { ...requests[i], line } }] : [])),
    );
    for (const entry of this.living()) this.place(entry, file);
    return infos;
  }

  setExceptionFilters(filters: ExceptionFilters): void {
    this.filters = filters;
    if (this.isAttached) for (const { inspector } of this.living()) inspector.setExceptionFilters(filters);
  }

  exceptionOf(threadId: number): StoppedException | undefined {
    const found = this.find(threadId);
    return found?.entry.inspector.exceptionOf(found.thread);
  }

  threads(): ThreadInfo[] {
    return this.living().flatMap(entry =>
      entry.inspector.threads().map(thread => ({
        id: this.threadId(entry, thread.id),
        name: `${thread.name} (${entry.code.process.role === 'app' ? 'app' : 'task host'} ${entry.code.process.pid})`,
      })),
    );
  }

  frames(threadId: number): Frame[] {
    const found = this.find(threadId);
    if (!found) return [];
    const frames = found.entry.inspector.frames(found.thread);
    const shown = frames.map((frame, index) => {
      const each = shownFrame(frame, index);
      this.owners.set(each, { entry: found.entry, frame });
      return each;
    });
    return shown.flatMap((frame, i) => {
      const role = frames[i]?.role;
      const heading = role && role !== (frames[i - 1]?.role ?? 'running') ? headings[role] : undefined;
      return heading ? [{ name: heading, line: 0, column: 0, isLabel: true }, frame] : [frame];
    });
  }

  scopes(frame: Frame): Scope[] {
    const owner = this.owners.get(frame);
    return owner ? owner.entry.inspector.scopes(owner.frame) : [];
  }

  /** Throws UserError when the expression cannot be evaluated; undefined when no C# runs that could. */
  evaluate(expression: string, frame: Frame | undefined, isHarmless: boolean): InspectedVariable | undefined {
    const place = this.placeOf(frame);
    return place?.inspector.evaluate(expression, place.frame, isHarmless);
  }

  assign(target: string, expression: string, frame: Frame | undefined): InspectedVariable | undefined {
    const place = this.placeOf(frame);
    return place?.inspector.assign(target, expression, place.frame);
  }

  completions(text: string, frame: Frame | undefined): Completion[] {
    const place = this.placeOf(frame);
    return place?.inspector.completions(text, place.frame) ?? [];
  }

  /** Where nothing is selected, the newest process. */
  private placeOf(frame: Frame | undefined) {
    const owner = frame && this.owners.get(frame);
    const inspector = owner?.entry.inspector ?? this.living().at(-1)?.inspector;
    return inspector && { inspector, frame: owner?.frame };
  }

  librarySource(name: string): string | undefined {
    for (const { inspector } of this.entries) {
      const text = inspector.librarySource(name);
      if (text !== undefined) return text;
    }
    return undefined;
  }

  /** The owner of the machine then lets it go on. */
  resume(threadId: number, kind: ResumeKind): void {
    const found = this.find(threadId);
    found?.entry.inspector.resume(found.thread, kind);
  }

  /** Of the program that runs now; those of a file that several processes run count once for each. */
  statementsOn(source: SourceId, line: number): Statement[] {
    if (!('file' in source)) return [];
    return this.living().flatMap(entry =>
      entry.inspector.statementsOn(source.file, line).map(({ node, range }) => {
        const statement = { text: textOf(entry, source.file, node), line, column: range.start.character };
        this.statements.set(statement, { entry, node });
        return statement;
      }),
    );
  }

  setNextStatement(threadId: number, statement: Statement): void {
    const found = this.find(threadId);
    const node = this.statements.get(statement)?.node;
    if (!found || !node) return;
    found.entry.inspector.setNextStatement(found.thread, node);
    this.onActed(() => {
      const again = this.find(threadId);
      again?.entry.inspector.setNextStatement(again.thread, node);
    });
  }

  /** A stop follows: at once when everything waits, otherwise at the next statement of the user. */
  pause(threadId: number): void {
    const found = this.find(threadId);
    this.attach();
    found?.entry.inspector.pause(found.thread);
  }

  private living(): Inspected[] {
    return this.entries.filter(({ code }) => code.process.alive);
  }

  private prepare(entry: Inspected): void {
    entry.inspector.attach();
    entry.inspector.setExceptionFilters(this.filters);
    for (const file of this.breakpoints.keys()) this.place(entry, file);
  }

  private place(entry: Inspected, file: string): void {
    const wanted = this.breakpoints.get(file) ?? [];
    const set = entry.inspector.setBreakpoints(
      file,
      wanted.map(({ request }) => request),
    );
    set.forEach(({ id }, index) => {
      const ours = wanted[index];
      if (ours) entry.ids.set(id, ours.id);
    });
  }

  private stopped(entry: Inspected, stop: Stop): void {
    this.onStop({
      threadId: this.threadId(entry, stop.threadId),
      reason: stop.reason === 'target' ? 'goto' : stop.reason,
      hitBreakpointIds: stop.breakpointIds.map(id => entry.ids.get(id) ?? id),
      text: stop.text,
    });
  }

  /** Threads of all processes count from 1, in the order in which somebody asked for them. */
  private threadId(entry: Inspected, thread: number): number {
    const key = `${entry.code.process.pid}:${thread}`;
    const known = this.threadIds.get(key);
    if (known !== undefined) return known;
    const id = this.threadIds.size + 1;
    this.threadIds.set(key, id);
    return id;
  }

  private find(threadId: number): { readonly entry: Inspected; readonly thread: number } | undefined {
    for (const [key, id] of this.threadIds) {
      if (id !== threadId) continue;
      const [pid = '', thread = ''] = key.split(':');
      const entry = this.living().find(({ code }) => code.process.pid === Number(pid));
      return entry && { entry, thread: Number(thread) };
    }
    return undefined;
  }
}

const headings: Partial<Record<InspectedFrame['role'], string>> = {
  awaiting: '[Async Call Stack]',
  resuming: '[Resumed By]',
};

function shownFrame({ path, range, isLibrary, isOver, name }: InspectedFrame, index: number): Frame {
  const source: SourceId | undefined = path === undefined ? undefined : isLibrary ? { library: path } : { file: path };
  return {
    name,
    line: range?.start.line ?? 0,
    column: range?.start.character ?? 0,
    isDimmed: isLibrary || (isOver && index > 0),
    ...(source ? { source } : {}),
  };
}

function textOf({ code }: Inspected, file: string, { start, end }: StopPlace['node']): string {
  const tree = code.program.options.sources.find(source => source.path === file);
  return (tree?.text.slice(start, end) ?? '').replace(/\s+/g, ' ');
}
