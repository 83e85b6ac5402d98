// C# expressions in a stopped method: bound where it stands, compiled like the code around, run while the program stands still.
import { UserError } from '../../../server/base/errors';
import { bindEvaluation, type Evaluation } from '../../../server/csharp/binding/evaluation';
import type { MethodSymbol, TypeSymbol } from '../../../server/csharp/symbols/symbols';
import { runAside } from '../engine/aside';
import { type Engine, UnsupportedError } from '../engine/engine';
import type { MethodFrame } from '../engine/frames';
import { closureOf } from '../engine/lowering/closures';
import type { MethodEntry } from '../engine/methods';
import type { EngineType } from '../engine/runtimeTypes';
import type { SimulatedThread } from '../engine/threads';
import type { CsObject, ThrownException, Value } from '../engine/values';
import { onlyLooks } from './effects';
import { fixedNames, frameVariables, type InSight, outermost } from './scope';

/** A value with the type under which it is seen. */
export interface TypedValue {
  readonly value: Value;
  readonly type: EngineType;
}

export interface Evaluated extends TypedValue {
  /** It may have changed what the program does. */
  readonly mayAct: boolean;
}

interface Compiled {
  readonly entry: MethodEntry;
  readonly evaluation: Evaluation;
  readonly type: EngineType;
  readonly mayAct: boolean;
}

export class Evaluator {
  private readonly compiled = new WeakMap<MethodEntry, Map<string, Compiled>>();
  private readonly withoutFrame = new Map<string, Compiled>();

  constructor(private readonly engine: Engine) {}

  /** `isHarmless`: only what cannot change anything. Throws a UserError: C#'s sentence, the exception, or why it was cut off. */
  evaluate(text: string, frame: MethodFrame | undefined, isHarmless = false): Evaluated {
    const inSight = frame ? frameVariables(this.engine, frame) : nothing;
    const { entry, evaluation, type, mayAct } = this.compile(text, frame, inSight);
    if (isHarmless && mayAct)
      throw new UserError(
        'may-act',
        `"${text}" may change something: evaluate it in the watch window or the debug console.`,
      );
    const value = this.run(text, () => entry.f(environment(evaluation, inSight)), frame, !mayAct);
    return { value: value ?? null, type, mayAct };
  }

  private compile(text: string, frame: MethodFrame | undefined, inSight: InSight): Compiled {
    const known = this.knownAt(frame);
    const key = `${frame?.pc ?? ''}:${text}`;
    const compiled = known.get(key) ?? this.compileNew(text, frame, inSight);
    known.set(key, compiled);
    return compiled;
  }

  private knownAt(frame: MethodFrame | undefined): Map<string, Compiled> {
    if (!frame) return this.withoutFrame;
    const known = this.compiled.get(frame.method) ?? new Map<string, Compiled>();
    this.compiled.set(frame.method, known);
    return known;
  }

  private compileNew(text: string, frame: MethodFrame | undefined, inSight: InSight): Compiled {
    const { engine } = this;
    const { owner, substitution, evaluation } = this.bind(text, frame, inSight);
    if ('error' in evaluation) throw new UserError('not-evaluated', evaluation.error);
    const { method, body } = evaluation;
    const { declaringType, typeArguments } = owner;
    const entry = engine.newEntry(method, declaringType, substitution, typeArguments, false, owner, body);
    return {
      entry,
      evaluation,
      type: engine.typeIn(method.returnType, substitution),
      mayAct: !onlyLooks(engine, body),
    };
  }

  private bind(text: string, frame: MethodFrame | undefined, { self, variables }: InSight) {
    const owner = frame ? outermost(frame.method) : this.anyMethod();
    const substitution = frame?.method.substitution ?? owner.substitution;
    const { constants, localFunctions } = frame ? fixedNames(frame) : { constants: [], localFunctions: [] };
    const evaluation = bindEvaluation(this.engine.program, text, {
      member: owner.body?.method ?? owner.definition,
      hasThis: self !== undefined,
      variables: [...constants, ...variables.map(({ symbol }) => symbol)],
      localFunctions,
      substitution,
    });
    return { owner, substitution, evaluation };
  }

  /** Without running anything; undefined when it is no expression. */
  typeOf(text: string, frame: MethodFrame | undefined): TypeSymbol | undefined {
    const { evaluation } = this.bind(text, frame, frame ? frameVariables(this.engine, frame) : nothing);
    return 'error' in evaluation ? undefined : evaluation.method.returnType;
  }

  /** Where nothing is selected, names mean what they mean in a static method of the program. */
  private anyMethod(): MethodEntry {
    const { engine } = this;
    const { program } = engine;
    const [type] = program.sourceTypes;
    const method =
      program.entryPoint() ??
      (type && program.membersOf(type).find((member): member is MethodSymbol => member.kind === 'method'));
    if (!method) throw new UserError('nothing-runs', 'The program has no code in which this could be evaluated.');
    return engine.methodOf(method, engine.types.of(method.containingType));
  }

  private run(
    text: string,
    code: () => Value | undefined,
    frame: MethodFrame | undefined,
    isHarmless: boolean,
  ): Value | undefined {
    const { engine } = this;
    const thread = frame && threadOf(engine, frame);
    try {
      const outcome = runAside(engine, code, thread, isHarmless);
      if (outcome.kind === 'done') return outcome.value;
      if (outcome.kind === 'threw') throw new UserError('threw', `Threw ${this.describe(outcome.error, thread)}`);
      const why =
        outcome.reason === 'waits'
          ? 'it waits for something that happens only when the program goes on.'
          : 'it runs for too long, perhaps for ever.';
      throw new UserError('cut-off', `The evaluation of "${text}" was cut off: ${why}`);
    } catch (error) {
      if (error instanceof UnsupportedError) throw new UserError('not-simulated', `${error.message}.`);
      throw error;
    }
  }

  /** `System.FormatException: Input string was not in a correct format.` */
  private describe({ value }: ThrownException, thread: SimulatedThread | undefined): string {
    const type = value.$type as EngineType;
    const message = this.messageOf(value, thread);
    return message === undefined ? type.fullName : `${type.fullName}: ${message}`;
  }

  /** Of an exception; undefined when it cannot say. */
  messageOf(value: CsObject, thread: SimulatedThread | undefined): string | undefined {
    const { engine } = this;
    const type = value.$type as EngineType;
    const base = engine.types.byMetadataName('System.Exception');
    const getter = engine.wellKnownIn(base, 'Message', 0, true).definition;
    const message = engine.resolve(type, engine.slotOf(getter, base, []));
    const said = runAside(engine, () => message.f(value), thread, true);
    return said.kind === 'done' ? String(said.value) : undefined;
  }
}

const nothing: InSight = { self: undefined, variables: [] };

function threadOf(engine: Engine, frame: MethodFrame): SimulatedThread | undefined {
  return [...engine.scheduler.threads].find(thread => thread.frames.includes(frame));
}

/** What the compiled expression finds its variables in: those of the frame itself, so that it reads and writes them. */
function environment({ standsFor, body }: Evaluation, { self, variables }: InSight): Value {
  const refs = new Map(variables.map(({ symbol, ref }) => [symbol, ref]));
  const cells = closureOf(body).variables.map(variable => refs.get(standsFor.get(variable) ?? variable) ?? null);
  return [self?.value ?? null, ...cells] as unknown as Value;
}
