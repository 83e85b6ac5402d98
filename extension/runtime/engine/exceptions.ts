// C# exceptions in JavaScript: how they are made, what JavaScript's own errors mean, and stack traces as .NET prints them.
import type { Node } from '../../../server/csharp/syntax/nodes';
import type { Engine } from './engine';
import type { Frame, MethodFrame } from './frames';
import type { MethodEntry } from './methods';
import type { ErrorDetails } from './native';
import { type CsObject, ThrownException, type Value } from './values';

/** Compiled functions are named so; traces find their method by the number. */
export function functionName(method: MethodEntry): string {
  const readable = method.name.replace(/[^A-Za-z0-9_]/g, '_').slice(-60);
  return `cs${method.id}$${readable}`;
}

/** Where an exception has been: captured cheaply when it is thrown, put into words when somebody asks. */
interface Trace {
  /** Holds the JavaScript stack, which V8 formats on demand. */
  holder: { stack?: string };
  /** Lines that are known already: of an earlier throw, or of frames that were resumed or dropped. */
  lines: string[];
  /** Functions with handlers that the exception passed, and finally the one that caught it. */
  passed: MethodEntry[];
  /** Where it was thrown, when nothing was captured: the program throws all the time. */
  origin?: ThrowSite;
}

export interface ThrowSite {
  readonly method: MethodEntry;
  readonly syntax: Node | undefined;
}

/** A property of the exception object itself: weak maps are dear when programs throw all the time. */
type Traced = CsObject & { $trace?: Trace };

/** Of exceptions whose JavaScript stack was not captured, or is in words already. */
const nothing: { stack?: string } = {};

/** The properties of null that compiled code reads or writes where C# would follow a reference. */
const followed =
  /^Cannot (?:read|set) properties of null \((?:reading|setting) '(f\$[^']*|v\$[^']*|items|lengths|length|charCodeAt|m|t|v|\$clone|\$assign|\$type)'\)$/;

/** What JavaScript says when there is no room for a text or an array. */
const tooLarge = /^(?:Invalid (?:string|typed array|array) length|Array buffer allocation failed)/;

/**
 * JavaScript frames kept per throw: capturing them is the dear part of throwing, so programs that throw all the time get shorter
 * traces; in the end only the place of the throw and the functions with handlers on its way.
 */
function traceDepth(thrown: number): number {
  if (thrown < 1000) return 100;
  return thrown < fullTraces ? 12 : 4;
}
const fullTraces = 10_000;

/** JavaScript frames of a trace that somebody asks for. */
const longestTrace = 1000;

export class Exceptions {
  constructor(private readonly engine: Engine) {
    Error.stackTraceLimit = Math.max(Error.stackTraceLimit, traceDepth(0));
  }

  /** A new C# exception object, ready to be thrown. */
  make(typeName: string, message: string | null, details: ErrorDetails = {}): ThrownException {
    const { engine } = this;
    const type = engine.types.byMetadataName(typeName);
    const wanted: Record<string, Value> = {};
    if (message !== null) wanted['message'] = message;
    if (details.paramName !== undefined) wanted['paramName'] = details.paramName;
    if (details.inner) wanted['innerException'] = details.inner;
    if (details.typeName !== undefined) wanted['fullTypeName'] = details.typeName;
    const object = type.make();
    const maker = engine.members.constructorTaking(type, Object.keys(wanted));
    const args = maker.definition.parameters.map(
      parameter => wanted[parameter.name] ?? engine.typeIn(parameter.type, maker.substitution).defaultValue(),
    );
    engine.callNow(maker, [object, ...args]);
    if (details.hresult !== undefined) engine.setField(object, 'HResult', details.hresult | 0);
    return this.raise(object);
  }

  /** `throw object`: a new trace begins here. */
  raise(object: CsObject | null, origin?: ThrowSite): ThrownException {
    if (object === null)
      return this.make('System.NullReferenceException', 'Object reference not set to an instance of an object.');
    const isShort = origin !== undefined && this.thrown++ >= fullTraces;
    (object as Traced).$trace = isShort
      ? { holder: nothing, lines: [], passed: [], origin }
      : { holder: this.capture(), lines: [], passed: [] };
    return new ThrownException(object);
  }

  /** As new: traces are long again. */
  restart() {
    this.thrown = 0;
    this.shownMethods.clear();
  }

  private thrown = 0;
  private capture(): { stack?: string } {
    return this.captured(traceDepth(this.thrown++));
  }

  private captured(depth: number): { stack?: string } {
    const holder: { stack?: string } = {};
    const before = Error.stackTraceLimit;
    Error.stackTraceLimit = depth;
    Error.captureStackTrace(holder);
    Error.stackTraceLimit = before;
    return holder;
  }

  /** What C# sees of a JavaScript error; throws it again when it is a bug of ours. */
  caught(error: unknown): ThrownException {
    if (error instanceof ThrownException) return error;
    if (error instanceof TypeError && followed.test(error.message)) {
      const made = this.make('System.NullReferenceException', 'Object reference not set to an instance of an object.');
      const trace = (made.value as Traced).$trace;
      if (trace) trace.holder = error as { stack?: string };
      return made;
    }
    if (error instanceof RangeError) {
      if (error.message === 'Maximum call stack size exceeded') this.engine.overflow();
      if (tooLarge.test(error.message))
        return this.make(
          'System.OutOfMemoryException',
          'Insufficient memory to continue the execution of the program.',
        );
    }
    throw error;
  }

  /** A function with handlers saw the exception. */
  passed(error: ThrownException, method: MethodEntry) {
    (error.value as Traced).$trace?.passed.push(method);
  }

  /** The way so far is put into words, because the frames further out may change before the exception comes to them. */
  shown(error: ThrownException) {
    const trace = (error.value as Traced).$trace;
    if (trace) this.settle(trace);
  }

  /** The rest of its way, if nothing caught it. */
  outerLines(frames: readonly Frame[]): string[] {
    return frames
      .flatMap(frame => (frame.method ? [this.line(frame.method, (frame as MethodFrame).pc)] : []))
      .reverse();
  }

  /** It has come to a captured frame, which is dropped or resumed with it. */
  reachedFrame(error: ThrownException, frame: Frame) {
    if (!frame.method) return;
    const trace = (error.value as Traced).$trace;
    if (!trace) return;
    this.settle(trace);
    trace.lines.push(this.line(frame.method, (frame as MethodFrame).pc));
  }

  /** Thrown again elsewhere (by `await`, by ExceptionDispatchInfo): to what was remembered the way from here on is added. */
  again(object: CsObject, remembered: string | null): ThrownException {
    if (remembered === null) return this.raise(object);
    const lines =
      remembered === '' ? [] : [...remembered.split('\n'), '--- End of stack trace from previous location ---'];
    (object as Traced).$trace = { holder: this.capture(), lines, passed: [] };
    return new ThrownException(object);
  }

  textOf(exception: CsObject): string | null {
    const trace = (exception as Traced).$trace;
    if (!trace) return null;
    this.settle(trace);
    return trace.lines.join('\n');
  }

  /** The calls that are under way on the current thread, innermost first. To be asked within a native. */
  currentLines(): string[] {
    const calls = this.readStack(this.captured(longestTrace));
    const frames = this.engine.scheduler.current?.frames ?? [];
    return [...calls.map(({ method, line }) => this.lineOf(method, lineOf(method, line))), ...this.outerLines(frames)];
  }

  /** Of a line of a trace that somebody has been shown. */
  methodOf(line: string): MethodEntry | undefined {
    return this.shownMethods.get(line);
  }
  private readonly shownMethods = new Map<string, MethodEntry>();

  private line(method: MethodEntry, pc: number): string {
    return this.lineOf(method, method.pointAt(pc)?.syntax);
  }

  private lineOf(method: MethodEntry, node: Node | undefined): string {
    const line = `   at ${method.name}(${method.parameterText})${this.engine.placeText(method, node)}`;
    this.shownMethods.set(line, method);
    return line;
  }

  /** Turns the JavaScript stack that was captured into lines, once. */
  private settle(trace: Trace) {
    if (trace.origin) {
      this.settleShort(trace, trace.origin);
      return;
    }
    const frames = this.readStack(trace.holder);
    trace.holder = nothing;
    const passed = new Map<MethodEntry, number>();
    for (const method of trace.passed) passed.set(method, (passed.get(method) ?? 0) + 1);
    const last = trace.passed.at(-1);
    trace.passed = [];
    for (const { method, line } of frames) {
      trace.lines.push(this.lineOf(method, lineOf(method, line)));
      const left = (passed.get(method) ?? 0) - 1;
      passed.set(method, left);
      if (method === last && left <= 0) break;
    }
  }

  private settleShort(trace: Trace, { method, syntax }: ThrowSite) {
    trace.lines.push(this.lineOf(method, syntax));
    const passed = trace.passed.filter((entry, i) => i > 0 || entry !== method);
    if (passed.length > 0)
      trace.lines.push('   (only methods with handlers from here on: this program throws all the time)');
    for (const entry of passed) trace.lines.push(this.lineOf(entry, undefined));
    trace.passed = [];
    delete trace.origin;
  }

  /** The innermost statement of the user's own code that is under way; undefined outside of it. To be asked within a native. */
  callSite(): { readonly method: MethodEntry; readonly syntax: Node } | undefined {
    // It is near as a rule, and every frame costs.
    return this.callSiteWithin(16) ?? this.callSiteWithin(traceDepth(0));
  }

  private callSiteWithin(depth: number): { readonly method: MethodEntry; readonly syntax: Node } | undefined {
    const holder = this.captured(depth);
    let found: { readonly method: MethodEntry; readonly syntax: Node } | undefined;
    this.walkStack(holder, (method, line) => {
      const syntax = method.isUserCode ? lineOf(method, line()) : undefined;
      if (syntax) found = { method, syntax };
      return found === undefined;
    });
    return found;
  }

  private readStack(holder: { stack?: string }): { method: MethodEntry; line: number }[] {
    const found: { method: MethodEntry; line: number }[] = [];
    this.walkStack(holder, (method, line) => {
      found.push({ method, line: line() });
      return true;
    });
    return found;
  }

  /** The C# methods on a captured stack, innermost first, until `visit` has seen enough: asking for lines is dear. */
  private walkStack(holder: { stack?: string }, visit: (method: MethodEntry, line: () => number) => boolean) {
    const before = Error.prepareStackTrace;
    Error.prepareStackTrace = (_error, sites) => {
      for (const site of sites) {
        const name = site.getFunctionName();
        if (!name?.startsWith('cs')) continue;
        const id = /^cs(\d+)\$/.exec(name)?.[1];
        const method = id === undefined ? undefined : this.engine.methodById(Number(id));
        // Three lines stand before the function's own: two that `new Function` adds, one of constants.
        if (method && !visit(method, () => (site.getLineNumber() ?? 0) - 3)) break;
      }
      return '';
    };
    try {
      void holder.stack;
    } finally {
      Error.prepareStackTrace = before;
    }
  }
}

function lineOf(method: MethodEntry, line: number): Node | undefined {
  return method.fast?.lines[line] ?? method.debug?.lines[line];
}
