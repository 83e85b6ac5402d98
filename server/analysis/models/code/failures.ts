// What an app must expect to throw: operations that are awaited, calls that Windows may refuse, and whatever calls them.
import { type Recorded, recordReads, valueAgain } from '../../../base/reads';
import type { BoundBody, BoundCall, BoundExpression } from '../../../csharp/binding/bound';
import type { Compilation } from '../../../csharp/binding/compilation';
import type { MethodSymbol, TypeSymbol } from '../../../csharp/symbols/symbols';
import { withoutConversion } from './boundNodes';
import { followPaths, plainFacts } from './flow';
import { isType } from './methods';
import type { Frame, Program } from './values';

const task = 'System.Threading.Tasks.Task';

/** Of Task and SemaphoreSlim: these wait for nothing that can go wrong. */
const harmlessWaits = /^(Delay|Yield|FromResult|WhenAny|WaitAsync)$/;

/** Members of Windows that look at something, make something or let go of something. */
const harmless =
  /^(Get|Create|From|Write|Detach|Try|Is|Has|Add|Set|Remove|Contains|Close|Dispose|Complete|Report|Cancel|Unregister|To|Equals|Append|Select)/;

/** The same for all who ask about a program while its code stays the same. */
export function failuresOf(program: Program): Failures {
  const found = known.get(program.compilation) ?? new Failures(program);
  known.set(program.compilation, found);
  return found;
}

const known = new WeakMap<Compilation, Failures>();

/** Answers for one program; what a method does is remembered. */
export class Failures {
  private readonly known = new Map<MethodSymbol, Recorded<boolean>>();
  /** The methods whose code is being looked at, each called by the one before. */
  private readonly open: MethodSymbol[] = [];
  /** Found out while a method that calls itself was open; right for that method only. */
  private readonly provisional = new Map<MethodSymbol, Recorded<boolean>>();
  /** How far down in `open` the methods are on whose unfinished answers the present one rests. */
  private lowest = Number.POSITIVE_INFINITY;

  constructor(private readonly program: Program) {}

  /** The expression itself, when its parts have been evaluated. Unknown code is taken to be harmless unless it is awaited. */
  mayFail(expression: BoundExpression): boolean {
    switch (expression.kind) {
      case 'await':
        return this.mayFailLater(expression.operand);
      case 'call':
        return this.mayFailAtOnce(expression);
      case 'throwExpression':
        return !isGuard(expression.operand);
      case 'bad':
        // Whatever is awaited there, it is an operation of somebody else.
        return expression.syntax?.kind === 'AwaitExpression';
      default:
        return false;
    }
  }

  private mayFailAtOnce({ method }: BoundCall): boolean {
    const code = this.codeOf(method);
    if (code) return !code.body.method.isAsync && this.bodyMayFail(code);
    const owner = method.containingType?.definition.metadataName ?? '';
    if (!owner.startsWith('Windows.') || method.methodKind !== 'ordinary') return false;
    const isHarmless = harmless.test(method.name) && owner !== 'Windows.UI.Notifications.ToastNotificationHistory';
    return !isAwaitable(method.returnType) && !isHarmless;
  }

  /** What awaiting it throws. */
  private mayFailLater(operand: BoundExpression): boolean {
    const awaited = withoutConversion(operand);
    if (awaited.kind === 'bad') return true;
    if (awaited.kind === 'property') return awaited.property.name !== 'CompletedTask';
    if (awaited.kind !== 'call') return true;
    const { method, receiver, arguments: passed } = awaited;
    if (/^(ConfigureAwait|AsTask)$/.test(method.name)) {
      const inner = receiver ?? passed[0]?.expression;
      return inner !== undefined && this.mayFailLater(inner);
    }
    if (harmlessWaits.test(method.name) && this.codeOf(method) === undefined) return false;
    if (method.name === 'Run' && isType(method.containingType, task)) return this.lambdaMayFail(passed[0]?.expression);
    const code = this.codeOf(method);
    return code === undefined || this.bodyMayFail(code);
  }

  private lambdaMayFail(argument: BoundExpression | undefined): boolean {
    const lambda = argument && withoutConversion(argument);
    return lambda?.kind !== 'lambda' || this.pathsThrow(lambda.body);
  }

  private bodyMayFail({ body }: Frame): boolean {
    const { method } = body;
    const known = this.known.get(method);
    if (known) return valueAgain(known);
    const openAt = this.open.indexOf(method);
    const provisional = this.provisional.get(method);
    // A method that calls itself fails where something else in it does.
    if (openAt >= 0 || provisional) {
      this.lowest = Math.min(this.lowest, openAt >= 0 ? openAt : 0);
      return provisional ? valueAgain(provisional) : false;
    }
    const outer = this.lowest;
    this.lowest = Number.POSITIVE_INFINITY;
    const depth = this.open.push(method) - 1;
    const found = recordReads(() => this.pathsThrow(body));
    this.open.pop();
    const isWhole = this.lowest >= depth;
    if (isWhole) this.known.set(method, found);
    else this.provisional.set(method, found);
    if (depth === 0) this.provisional.clear();
    this.lowest = Math.min(outer, isWhole ? Number.POSITIVE_INFINITY : this.lowest);
    return found.value;
  }

  private pathsThrow(body: BoundBody): boolean {
    const exits = followPaths(body, 0, this.facts) ?? [];
    const handsTaskOn = !body.method.isAsync && isAwaitable(body.method.returnType);
    return exits.some(
      ({ thrown, value }) => thrown || (handsTaskOn && value !== undefined && this.mayFailLater(value)),
    );
  }

  /** There is nothing to know but where the code goes. */
  private readonly facts = plainFacts<number>({
    join: state => state,
    same: () => true,
    effect: (_, state) => state,
    throws: expression => this.mayFail(expression),
    raises: operand => !isGuard(operand),
  });

  private codeOf(method: MethodSymbol): Frame | undefined {
    const definition = this.implementation(method.definition);
    const file = this.program.files.get(definition?.location?.tree.path ?? '');
    const body = definition && file && this.program.compilation.bodyOf(definition);
    return body && { body, file };
  }

  /** Of a method of an interface or base class, when only one class of the program has it. */
  private implementation(method: MethodSymbol): MethodSymbol | undefined {
    if (!method.isAbstract) return method;
    const { compilation, files } = this.program;
    if (!files.has(method.location?.tree.path ?? '')) return undefined;
    const owner = method.containingType;
    const found = compilation.sourceTypes.filter(
      type => type.typeKind === 'class' && !type.isAbstract && compilation.allInterfacesOf(type).includes(owner),
    );
    const [only, ...others] = found;
    return only && others.length === 0 ? compilation.implementationOf(only, method) : undefined;
  }
}

/** What says that the code is wrong, and not that something has gone wrong. */
const guards = /^System\.(Argument\w*|InvalidOperation|NotImplemented|NotSupported)Exception$/;

function isGuard(thrown: BoundExpression | undefined): boolean {
  const made = thrown && withoutConversion(thrown);
  return made?.kind === 'new' && made.type.kind === 'named' && guards.test(made.type.definition.metadataName);
}

export function isAwaitable(type: TypeSymbol): boolean {
  if (type.kind !== 'named') return false;
  return /^(System\.Threading\.Tasks\.(Value)?Task(`1)?|Windows\.Foundation\.IAsync\w+(`\d)?|Windows\.Storage\.Streams\.Data(ReaderLoad|WriterStore)Operation)$/.test(
    type.definition.metadataName,
  );
}
