// What the adapter needs from the thing that is debugged; it knows neither the protocol nor VS Code.
//
// Lines and columns are 0-based here, paths have forward slashes. Everything stops and goes on together: while one thread is stopped, no other runs.
// A method that a user can make fail throws UserError; anything else that is thrown counts as our bug.

export interface DebugTarget {
  /** What happened, in order. One listener, set before `load`. */
  onEvent(listener: (event: TargetEvent) => void): void;

  /** Reads and compiles the app, so that breakpoints can be verified; runs nothing. */
  load(config: LaunchConfig): Promise<void>;
  /**
   * Lets the loaded app run, and fires `entryPoint` if the configuration names one. A first `state` event follows.
   * Must not wait for the run to end.
   */
  start(): Promise<void>;
  /** Forgets all breakpoints and lets what is stopped go on: the debugger leaves, the machine stays. */
  detach(): void;
  /** Ends the run: an `exited` event follows. Does nothing if it has ended. */
  stop(): Promise<void>;

  /** Replaces all breakpoints of one source; the answer has the same length and order. */
  setBreakpoints(source: SourceId, requests: readonly BreakpointRequest[]): BreakpointInfo[];

  setExceptionFilters(filters: ExceptionFilters): void;
  /** What stopped the thread; undefined when it was no exception. */
  exceptionOf(threadId: number): StoppedException | undefined;

  threads(): ThreadInfo[];
  /** Innermost frame first. Empty while the thread runs. */
  frames(threadId: number): Frame[];
  scopes(frame: Frame): Scope[];
  /** `frame` is undefined when nothing is selected. Errors in the expression and exceptions of the program: UserError. */
  evaluate(expression: string, frame: Frame | undefined, purpose: EvaluatePurpose): Promise<Variable>;
  /** Gives what `target` names the value of an expression. Errors and exceptions: UserError. */
  assign(target: string, expression: string, frame: Frame | undefined): Promise<Variable>;
  /** What may stand at the end of `text`, whose last word is still being written. */
  completions(text: string, frame: Frame | undefined): Completion[];
  /** The text of code that has no file of its own. */
  librarySource(name: string): string;

  /** Goes on; a step ends with a `stopped` event of this thread, unless another stop comes first. */
  resume(threadId: number, kind: ResumeKind): void;
  /** Back to the statement before, of the same method or of one that called it; settled when it has stopped. Throws UserError. */
  stepBack(): Promise<void>;
  /** Back to the breakpoint before, or to the start. */
  continueBack(): Promise<void>;
  /** To the statement of that number, back or on. */
  runToStatement(statement: number): Promise<void>;
  /** Of code of the app. */
  statementsOn(source: SourceId, line: number): Statement[];
  /** A stopped thread will go on from there. Throws UserError with the reason when it cannot. */
  setNextStatement(threadId: number, statement: Statement): void;
  /** Asks for a stop as soon as possible; a `stopped` event follows. */
  pause(threadId: number): void;

  /** The knobs of the simulated device. */
  readonly machine: MachineControls;
}

export interface LaunchConfig {
  /** Absolute path of the app manifest, or of the folder to look for it. One of the two is there. */
  readonly manifest?: string;
  readonly folder?: string;
  /** Absolute path of a scenario: it names the app, and says all that happens. */
  readonly scenario?: string;
  /** Full name of the task class to fire at the start; without it the machine runs and waits for events. */
  readonly entryPoint?: string;
  /** Class name of the trigger, for example "SocketActivityTrigger". */
  readonly trigger?: string;
  readonly payload?: string;
  /** Absolute path: where the data of the app is kept between runs; not for scenarios. */
  readonly dataFolder?: string;
  /** Absolute paths of C# files, or of folders of them, in place of what the app calls and nobody has here; not for scenarios. */
  readonly stubs?: readonly string[];
  readonly stopOnEntry: boolean;
  readonly noDebug: boolean;
}

/** A file of the user by its absolute path, or a source of the runtime's own library by its name. */
export type SourceId = { readonly file: string } | { readonly library: string };

export interface BreakpointRequest {
  readonly line: number;
  /** C#; stops only where it is true. */
  readonly condition?: string;
  readonly hitCondition?: string;
  /** Written instead of stopping; expressions in braces. */
  readonly logMessage?: string;
}

export interface BreakpointInfo {
  readonly id: number;
  readonly verified: boolean;
  /** Where it really is; may differ from what was asked for. */
  readonly line: number;
  /** Why it is not verified. */
  readonly message?: string;
}

/** Types of exceptions by their names, full or short; what is derived from them counts too. */
export interface ExceptionTypes {
  readonly names: readonly string[];
  /** All but these. */
  readonly areLeftOut: boolean;
}

export const everyException: ExceptionTypes = { names: [], areLeftOut: true };

/** Which exceptions stop; where nothing stands, none do. */
export interface ExceptionFilters {
  /** As soon as they come into code of the app, whoever will catch them. */
  readonly thrown?: ExceptionTypes | undefined;
  /** Those that no code catches: the process ends, or the background task fails. */
  readonly uncaught?: ExceptionTypes | undefined;
}

export interface StoppedException {
  /** Full name. */
  readonly typeName: string;
  readonly message: string;
  /** As .NET would print it now. */
  readonly stackTrace: string;
  readonly isUncaught: boolean;
}

export interface ThreadInfo {
  readonly id: number;
  readonly name: string;
}

/** The target hands these out and gets the same objects back; they are good until something goes on. */
export interface Frame {
  readonly name: string;
  readonly source?: SourceId;
  readonly line: number;
  readonly column: number;
  /** Not the user's code, or over but for telling so. */
  readonly isDimmed?: boolean;
  /** No frame, but a heading of those that follow. */
  readonly isLabel?: boolean;
}

/** The target hands these out and gets the same objects back. */
export interface Statement {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

export interface Scope {
  readonly name: string;
  readonly kind: 'arguments' | 'locals' | 'other';
  variables(): Variable[];
}

export interface Variable {
  readonly name: string;
  readonly value: string;
  readonly type?: string;
  /** An expression that gives this value again, for the watch window. */
  readonly evaluateName?: string;
  /** Missing: the value has no inside. */
  children?(): Variable[];
  /** Gives it the value of a C# expression; missing: it cannot be changed. Throws UserError. */
  set?(expression: string): Variable;
  /** Reading the value may act, so it is read when the user asks: `children` then gives the one value. */
  readonly isLazy?: boolean;
}

export interface Completion {
  readonly label: string;
  readonly kind: 'variable' | 'field' | 'property' | 'method' | 'class';
}

export type EvaluatePurpose = 'watch' | 'hover' | 'console';

export type ResumeKind = 'continue' | 'next' | 'stepIn' | 'stepOut';

export type StopReason = 'entry' | 'step' | 'breakpoint' | 'pause' | 'exception' | 'goto';

export type TargetEvent =
  | {
      readonly kind: 'stopped';
      readonly reason: StopReason;
      readonly threadId: number;
      /** More about the reason, such as the text of an exception. */
      readonly text?: string;
      readonly hitBreakpointIds?: readonly number[];
      /** The number of the statement, where they are counted. */
      readonly statement?: number;
    }
  | { readonly kind: 'continued'; readonly threadId: number }
  | {
      readonly kind: 'output';
      readonly category: 'console' | 'stdout' | 'stderr' | 'important';
      readonly text: string;
      readonly source?: SourceId;
      readonly line?: number;
    }
  | { readonly kind: 'thread'; readonly threadId: number; readonly change: 'started' | 'exited' }
  | { readonly kind: 'exited'; readonly exitCode: number }
  | { readonly kind: 'state'; readonly state: MachineState }
  | { readonly kind: 'journal'; readonly lines: readonly string[] };

/** Each throws UserError if the device refuses, for example because it is in the wrong state. */
export interface MachineControls {
  state(): MachineState;
  tasks(): TaskInfo[];
  fire(request: FireRequest): Promise<FireResult>;
  /**
   * Carries out what one step of a scenario (schemas/scenario) says, such as `{ "network": "none" }`, and gives it in words:
   * when it is done, with what follows from it at once.
   */
  happen(step: unknown): Promise<string>;
  happenings(): readonly Happening[];
  timeline(): Promise<Timeline>;
}

export interface MachineState {
  readonly device: 'active' | 'screenOff' | 'connectedStandby' | 'sleep' | 'hibernate' | 'off';
  readonly app: 'notRunning' | 'running' | 'suspended';
  /** Simulated milliseconds since the machine was started. */
  readonly clock: number;
  readonly tasks: readonly TaskInfo[];
}

/** Something about the PC that can change: what it is now, and what could happen. */
export interface Happening {
  readonly group: 'app' | 'time' | 'network' | 'device' | 'window';
  /** `network`, `battery saver`. */
  readonly label: string;
  /** How it is now. */
  readonly value?: string;
  readonly choices: readonly Choice[];
}

export interface Choice {
  readonly label: string;
  /** For `MachineControls.happen`. */
  readonly step: Readonly<Record<string, unknown>>;
  /** What the user has to say first: it goes into the step, under the last of these keys. */
  readonly ask?: { readonly keys: readonly string[]; readonly prompt: string; readonly isNumber?: boolean };
}

/** One registration of a background task. */
export interface TaskInfo {
  readonly taskId: string;
  readonly name: string;
  readonly entryPoint: string;
  /** Class name of the trigger. */
  readonly trigger: string;
  /** `used up`: its one-shot trigger has fired; the app no longer finds it among its tasks. */
  readonly state: 'idle' | 'running' | 'cancelling' | 'used up';
  /** Whether it ran, and if not, why not; whole sentences. */
  readonly why: string;
}

export interface FireRequest {
  /** One of the two says which task. */
  readonly taskId?: string;
  readonly entryPoint?: string;
  readonly trigger?: string;
  readonly payload?: string;
  readonly stopOnEntry?: boolean;
}

export interface FireResult {
  /** Held: the trigger fired but something keeps the task from starting, said in `reason`. */
  readonly outcome: 'started' | 'held';
  readonly reason?: string;
}

export interface Timeline {
  readonly svg: string;
  /** The names of the lanes alone, in the same places, to be laid over it. */
  readonly names: string;
  readonly text: string;
}
