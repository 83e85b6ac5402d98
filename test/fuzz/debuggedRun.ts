// Runs a program under a debugger that does by chance what people do: the program must not notice.
import { everyException } from '../../extension/runtime/adapter/debugTarget';
import { StatementCounter } from '../../extension/runtime/engine/statementCounter';
import type { InspectedVariable } from '../../extension/runtime/inspector/variables';
import { DebugSession } from '../inspector/debug';
import { Random } from './random';

/** Then the program is left alone. */
const mostStops = 150;

/** What it prints when it is stopped, stepped through and looked at. */
export function outputWhenStopped(text: string, seed: number): string {
  const random = new Random(seed);
  const session = new DebugSession(text);
  const lines = text.split('\n').length;
  disturb(session, random, lines);
  let stop = session.start();
  for (let stops = 0; !stop.startsWith('end'); stops++) {
    if (stops === mostStops) {
      session.inspector.setExceptionFilters({});
      session.inspector.setBreakpoints('program.cs', []);
    } else if (random.chance(0.2)) disturb(session, random, lines);
    if (stops < mostStops && random.chance(0.3)) look(session, random);
    stop = session.go(stops < mostStops ? random.pick(['continue', 'next', 'stepIn', 'stepOut'] as const) : 'continue');
  }
  return session.ports.stdout + session.ports.stderr;
}

/** What it prints when it is led to some statement, again and again; and how often its number of statements was another one. */
export function outputWhenRepeated(text: string, seed: number): string {
  const random = new Random(seed);
  const counter = new StatementCounter();
  const session = new DebugSession(text, { counter });
  session.start();
  const { count } = counter;
  const printed = session.ports.stdout;
  for (let i = 0; i < 3; i++) {
    counter.restart();
    counter.target = random.below(count) + 1;
    const { target } = counter;
    session.again();
    if (random.chance(0.5)) disturb(session, random, text.split('\n').length);
    let stop = session.start();
    while (!stop.startsWith('target') && !stop.startsWith('end')) stop = session.go('continue');
    if (counter.count !== target) return `led to statement ${target}, it stops before ${counter.count}`;
    look(session, random);
    while (!stop.startsWith('end')) {
      session.inspector.setBreakpoints('program.cs', []);
      session.inspector.setExceptionFilters({});
      stop = session.go('continue');
    }
    if (counter.count !== count) return `${count} statements, then ${counter.count}`;
    if (session.ports.stdout !== printed) return session.ports.stdout;
  }
  return printed + session.ports.stderr;
}

/** Other breakpoints and exception filters, which link methods anew. */
function disturb({ inspector }: DebugSession, random: Random, lines: number): void {
  const some = () => random.pick([undefined, everyException, { names: ['Failure'], areLeftOut: random.chance(0.5) }]);
  if (random.chance(0.3)) inspector.setExceptionFilters({ thrown: some(), uncaught: some() });
  const requests = Array.from({ length: random.below(6) }, () => ({
    line: random.below(lines),
    ...(random.chance(0.2) ? { condition: random.pick(['true', '1 > 2', 'none == 1']) } : {}),
    ...(random.chance(0.1) ? { logMessage: 'here {1 + 1}' } : {}),
  }));
  inspector.setBreakpoints('program.cs', requests);
}

function look({ inspector, threadId }: DebugSession, random: Random): void {
  const frames = inspector.frames(threadId);
  if (frames.length === 0) return;
  const frame = random.pick(frames);
  for (const scope of inspector.scopes(frame)) for (const each of scope.variables()) open(each, 2);
  try {
    inspector.evaluate(random.pick(['1 + 1', 'this', 'new object().ToString()', 'F.Show(7L)']), frame);
  } catch (error) {
    if ((error as Error).name !== 'UserError') throw error;
  }
}

function open(variable: InspectedVariable, depth: number): void {
  if (depth > 0) for (const child of variable.children?.() ?? []) open(child, depth - 1);
}
