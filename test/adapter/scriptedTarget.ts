// A debug target that plays a written script instead of running C#: what the adapter is tested with.

import type {
  BreakpointInfo,
  BreakpointRequest,
  Completion,
  DebugTarget,
  FireRequest,
  Frame,
  LaunchConfig,
  MachineControls,
  MachineState,
  ResumeKind,
  Scope,
  SourceId,
  Statement,
  StopReason,
  TargetEvent,
  ThreadInfo,
  Variable,
} from '../../extension/runtime/adapter/debugTarget';
import { UserError } from '../../server/base/errors';

interface Moment {
  /** Innermost first. */
  readonly frames: readonly Frame[];
  readonly locals: readonly Variable[];
  readonly output?: string;
}

/**
 * One line per statement that is run, in the order of time:
 * `Run 3  count=1 name="a"` — method, 1-based line in /app/Task.cs, locals;
 * `Helper 9 < Run 3` — Helper called from Run; `Where* 12` — library code;
 * `print hello` — output; a local written `box{width=3 height=4}` has an inside.
 */
export class ScriptedTarget implements DebugTarget {
  readonly #moments: Moment[];
  #listener: (event: TargetEvent) => void = () => {};
  #config: LaunchConfig | undefined;
  #at: number | undefined;
  #ended = false;
  #app: MachineState['app'] = 'running';
  #device: MachineState['device'] = 'active';
  readonly #journal: string[] = ['start'];
  readonly #breakpoints = new Map<string, number[]>();

  constructor(script: string) {
    this.#moments = script
      .split('\n')
      .map(line => line.trim())
      .filter(line => line !== '')
      .map(parseMoment);
  }

  onEvent(listener: (event: TargetEvent) => void): void {
    this.#listener = listener;
  }

  async load(config: LaunchConfig): Promise<void> {
    if (config.manifest?.includes('missing')) {
      throw new UserError(
        'manifest-not-found',
        `There is no ${config.manifest}: set "manifest" to an existing file {in braces}.`,
      );
    }
    if (config.manifest?.includes('buggy')) throw new TypeError('x is undefined');
    this.#config = config;
  }

  async start(): Promise<void> {
    this.#state();
    if (this.#config?.entryPoint === 'Tasks.Unknown') {
      throw new UserError('no-such-task', 'There is no task Tasks.Unknown: the app declares Tasks.Task.');
    }
    if (this.#config?.entryPoint)
      await this.machine.fire({ entryPoint: this.#config.entryPoint, stopOnEntry: this.#config.stopOnEntry });
  }

  detach(): void {
    this.#breakpoints.clear();
    if (this.#at !== undefined) this.#run('continue');
  }

  async stop(): Promise<void> {
    this.#end(143);
  }

  setBreakpoints(source: SourceId, requests: readonly BreakpointRequest[]): BreakpointInfo[] {
    const file = 'file' in source ? source.file : source.library;
    const known = [...new Set(this.#moments.flatMap(moment => moment.frames.map(frame => frame.line)))].sort(
      (a, b) => a - b,
    );
    const set = requests.map(({ line }, index) => {
      const real = known.find(candidate => candidate >= line);
      if (real === undefined) return { id: index + 1, verified: false, line, message: 'No code stands here.' };
      return { id: index + 1, verified: true, line: real };
    });
    this.#breakpoints.set(
      file,
      set.map(breakpoint => breakpoint.line),
    );
    return set;
  }

  setExceptionFilters(): void {}

  exceptionOf(): undefined {}

  threads(): ThreadInfo[] {
    return this.#at === undefined ? [] : [{ id: 1, name: 'Task (SocketActivityTrigger)' }];
  }

  frames(): Frame[] {
    return [...this.#now().frames];
  }

  scopes(frame: Frame): Scope[] {
    const { frames, locals } = this.#now();
    const settable = (variable: Variable): Variable => {
      if (variable.children) return variable;
      return { ...variable, set: value => settable({ ...variable, value }) };
    };
    return [{ name: 'Locals', kind: 'locals', variables: () => (frame === frames[0] ? locals.map(settable) : []) }];
  }

  async evaluate(expression: string, frame: Frame | undefined): Promise<Variable> {
    const local = frame && this.#now().locals.find(candidate => candidate.name === expression);
    if (!local) throw new UserError('unknown-name', `"${expression}" is not known here.`);
    return local;
  }

  async assign(target: string, expression: string, frame: Frame | undefined): Promise<Variable> {
    return { ...(await this.evaluate(target, frame)), value: expression };
  }

  completions(text: string): Completion[] {
    return this.#now()
      .locals.filter(({ name }) => name.startsWith(text))
      .map(({ name }) => ({ label: name, kind: 'variable' }));
  }

  librarySource(name: string): string {
    return `// text of ${name}`;
  }

  resume(_threadId: number, kind: ResumeKind): void {
    this.#run(kind);
  }

  async stepBack(): Promise<void> {
    if (this.#at === 0) throw new UserError('nothing-before', 'Nothing lies before it.');
    this.#at = (this.#at ?? 1) - 1;
    this.#listener({ kind: 'stopped', reason: 'step', threadId: 1, statement: this.#at + 1 });
  }

  async continueBack(): Promise<void> {
    this.#at = 0;
    this.#listener({ kind: 'stopped', reason: 'entry', threadId: 1, statement: 1 });
  }

  async runToStatement(statement: number): Promise<void> {
    this.#at = statement - 1;
    this.#listener({ kind: 'stopped', reason: 'goto', threadId: 1, statement });
  }

  statementsOn(_source: SourceId, line: number): Statement[] {
    const isCode = this.#moments.some(({ frames }) => frames.some(frame => frame.line === line));
    return isCode ? [{ text: 'Count();', line, column: 4 }] : [];
  }

  setNextStatement(_threadId: number, { line }: Statement): void {
    const at = this.#moments.findIndex(({ frames }) => frames[0]?.line === line);
    if (this.#now().frames[0]?.name !== this.#moments[at]?.frames[0]?.name)
      throw new UserError('next-statement-refused', 'That is another method.');
    this.#at = at;
  }

  pause(): void {
    this.#stopped('pause');
  }

  readonly machine: MachineControls = {
    state: () => ({ device: this.#device, app: this.#app, clock: 1500, tasks: this.machine.tasks() }),
    tasks: () => [
      {
        taskId: 't1',
        name: 'Keep alive',
        entryPoint: 'Tasks.Task',
        trigger: 'SocketActivityTrigger',
        why: 'It never ran.',
        state: this.#at === undefined ? 'idle' : 'running',
      },
    ],
    fire: async (request: FireRequest) => {
      const line = `fired ${request.entryPoint ?? request.taskId} ${request.payload ?? ''}`.trim();
      this.#journal.push(line);
      this.#listener({ kind: 'journal', lines: [line] });
      this.#at = 0;
      this.#listener({ kind: 'thread', threadId: 1, change: 'started' });
      this.#state();
      if (request.stopOnEntry) this.#stopped('entry');
      else if (this.#hits(0)) this.#stopped('breakpoint');
      else this.#run('continue');
      return { outcome: 'started' };
    },
    happen: async (step: unknown) => {
      const words = JSON.stringify(step);
      if (words.includes('suspend')) {
        if (this.#app === 'suspended') throw new UserError('already-suspended', 'The app is suspended already.');
        this.#app = 'suspended';
      } else if (words.includes('resume')) this.#app = 'running';
      else this.#device = words.includes('enter') ? 'connectedStandby' : 'active';
      this.#state();
      return `did ${words}`;
    },
    happenings: () => [
      {
        group: 'network',
        label: 'Network',
        value: 'internet',
        choices: [{ label: 'none', step: { network: 'none' } }],
      },
    ],
    timeline: async () => ({ svg: '<svg/>', names: '<svg/>', text: this.#journal.join('\n') }),
  };

  #now(): Moment {
    return this.#moments[this.#at ?? 0];
  }

  #run(kind: ResumeKind): void {
    if (this.#at === undefined) return;
    const depth = this.#now().frames.length;
    for (;;) {
      this.#at++;
      const moment = this.#moments[this.#at];
      if (!moment) {
        this.#end(0);
        return;
      }
      if (moment.output !== undefined) {
        this.#listener({
          kind: 'output',
          category: 'stdout',
          text: `${moment.output}\n`,
          source: { file: '/app/Task.cs' },
          line: 2,
        });
        continue;
      }
      if (this.#hits(this.#at)) {
        this.#stopped('breakpoint');
        return;
      }
      const limit = { continue: -1, next: depth, stepIn: Number.POSITIVE_INFINITY, stepOut: depth - 1 }[kind];
      if (moment.frames.length <= limit) {
        this.#stopped('step');
        return;
      }
    }
  }

  #hits(at: number): boolean {
    const frame = this.#moments[at].frames[0];
    if (!frame?.source) return false;
    const file = 'file' in frame.source ? frame.source.file : frame.source.library;
    return this.#breakpoints.get(file)?.includes(frame.line) === true;
  }

  #stopped(reason: StopReason): void {
    this.#listener({ kind: 'stopped', reason, threadId: 1 });
  }

  #state(): void {
    this.#listener({ kind: 'state', state: this.machine.state() });
  }

  #end(exitCode: number): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#at = undefined;
    this.#listener({ kind: 'exited', exitCode });
  }
}

function parseMoment(line: string): Moment {
  const print = /^print (.*)$/.exec(line);
  if (print) return { frames: [], locals: [], output: print[1] };
  const [stack, ...locals] = line.split(/\s{2,}/);
  return {
    frames: stack.split(' < ').map(text => {
      const [, name, star, at] = /^(\w+)(\*?) (\d+)$/.exec(text) ?? [];
      const source: SourceId = star ? { library: 'System.Linq/Enumerable.cs' } : { file: '/app/Task.cs' };
      return { name, source, line: Number(at) - 1, column: 4, isDimmed: star !== '' };
    }),
    locals: parseVariables(locals.join(' ')),
  };
}

function parseVariables(text: string): Variable[] {
  return [...text.matchAll(/(\w+)(?:=("[^"]*"|\S+)|\{([^}]*)\})/g)].map(([, name, value, inside]) =>
    inside === undefined
      ? { name, value, type: value.startsWith('"') ? 'string' : 'int' }
      : { name, value: '{Box}', type: 'Box', children: () => parseVariables(inside) },
  );
}
