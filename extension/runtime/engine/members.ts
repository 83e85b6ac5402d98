// Members that the engine itself needs to find: constructors, the builders of async methods, what lowering calls by name.
import type { BoundExpression } from '../../../server/csharp/binding/bound';
import { builderOfMethod } from '../../../server/csharp/binding/declarations/asyncBuilders';
import type { MethodSymbol, NamedType, TypeSymbol } from '../../../server/csharp/symbols/symbols';
import type { Engine } from './engine';
import type { Lowering } from './lowering/lowering';
import type { MethodEntry } from './methods';
import type { EngineType } from './runtimeTypes';
import { UnsupportedError } from './unsupported';

/** What an async method calls of its builder. */
export interface AsyncBuilder {
  readonly type: NamedType;
  readonly create: MethodSymbol;
  readonly task: MethodSymbol | undefined;
  readonly setResult: MethodSymbol;
  readonly setException: MethodSymbol;
  /** Of builders that the program declares: they start the method and have it go on. */
  readonly driver: AsyncDriver | undefined;
}
export interface AsyncDriver {
  readonly machine: NamedType;
  readonly start: MethodSymbol;
  readonly awaitOnCompleted: MethodSymbol;
  readonly awaitUnsafeOnCompleted: MethodSymbol;
}

export class Members {
  constructor(private readonly engine: Engine) {}

  constructorsOf(type: EngineType): MethodSymbol[] {
    if (!type.named) return [];
    return this.engine.program
      .membersOf(type.named)
      .filter((member): member is MethodSymbol => member.kind === 'method' && member.methodKind === 'constructor');
  }

  /** Undefined for structs without one: their zeroed value is enough. */
  parameterlessConstructor(type: EngineType): MethodEntry | undefined {
    const found = this.constructorsOf(type).find(method => method.parameters.length === 0 && !method.isStatic);
    if (!found || (type.isValueType && found.synthesized)) return undefined;
    return this.engine.methodOf(found, type);
  }

  /** The constructor with exactly these parameters, in any order. */
  constructorTaking(type: EngineType, names: readonly string[]): MethodEntry {
    const all = this.constructorsOf(type);
    const fits = (method: MethodSymbol, exact: boolean) =>
      names.every(name => method.parameters.some(parameter => parameter.name === name)) &&
      (!exact || method.parameters.length === names.length);
    const found =
      all.find(method => fits(method, true)) ??
      all.find(method => fits(method, false)) ??
      all.find(method => method.parameters.length === 0);
    if (!found) throw new Error(`${type.fullName} has no constructor taking ${names.join(', ')}`);
    return this.engine.methodOf(found, type);
  }

  /** Running it would do nothing. */
  isEmptyConstructor(entry: MethodEntry): boolean {
    let known = this.empty.get(entry);
    if (known === undefined) {
      this.empty.set(entry, false);
      known = this.findEmpty(entry);
      this.empty.set(entry, known);
    }
    return known;
  }
  private readonly empty = new Map<MethodEntry, boolean>();

  private findEmpty(entry: MethodEntry): boolean {
    const type = entry.declaringType;
    if (type.special === 'object' || type.special === 'valuetype') return true;
    this.engine.bindNative(entry);
    if (entry.native || (this.engine.debuggable && entry.isUserCode && !entry.definition.synthesized)) return false;
    const { body } = entry;
    if (!body) {
      if (entry.definition.synthesized !== 'defaultConstructor') return false;
      const inner = type.baseType && this.parameterlessConstructor(type.baseType);
      return !inner || this.isEmptyConstructor(inner);
    }
    return body.block.statements.every(statement => {
      if (statement.kind === 'empty' || (statement.kind === 'block' && statement.statements.length === 0)) return true;
      if (statement.kind !== 'expression' || statement.expression.kind !== 'call') return false;
      const { method } = statement.expression;
      return (
        method.methodKind === 'constructor' &&
        statement.expression.arguments.length === 0 &&
        !this.engine.initializers.hasStaticConstructor(this.engine.methodIn(entry, method).declaringType) &&
        this.isEmptyConstructor(this.engine.methodIn(entry, method))
      );
    });
  }

  /** A Dispose that does nothing needs no finally block. */
  isEmptyMethod(ctx: Lowering, method: MethodSymbol, type: EngineType): boolean {
    if (!type.isValueType) return false;
    const entry =
      ctx.type(method.containingType) === type
        ? this.engine.methodIn(ctx.entry, method)
        : this.engine.dispatch.resolve(type, this.engine.dispatch.slotFor(ctx.entry, method));
    if (entry.declaringType.named?.isSource) return false;
    this.engine.bindNative(entry);
    if (entry.native) return false;
    return entry.body?.block.statements.length === 0;
  }

  /** Equals, GetHashCode, ToString of System.Object. */
  objectMethod(name: string): MethodSymbol {
    const found = this.engine.program
      .membersNamed(this.engine.program.special('object'), name)
      .find(member => member.kind === 'method' && !member.isStatic);
    if (found?.kind !== 'method') throw new Error(`System.Object has no ${name}`);
    return found;
  }

  /** A method of a type of the declarations by name and number of parameters. */
  wellKnown(typeName: string, name: string, parameters?: number): MethodSymbol {
    const type = this.engine.program.libraryType(typeName);
    const found =
      type &&
      this.engine.program
        .membersNamed(type, name)
        .find(
          (member): member is MethodSymbol =>
            member.kind === 'method' && (parameters === undefined || member.parameters.length === parameters),
        );
    if (!found) throw new Error(`The declarations have no ${typeName}.${name}`);
    return found;
  }

  /** A member of a closed type: a method by name and number of parameters, or a property's getter. */
  wellKnownIn(type: EngineType, name: string, parameters: number, property = false): MethodEntry {
    for (const member of this.engine.program.membersNamed(type.named as NamedType, name)) {
      if (property && member.kind === 'property' && member.getter) return this.engine.methodOf(member.getter, type);
      if (!property && member.kind === 'method' && member.parameters.length === parameters)
        return this.engine.methodOf(member, type);
    }
    throw new Error(`${type.fullName} has no ${name}`);
  }
  /** The method of that name with one parameter of that type. */
  wellKnownTaking(type: EngineType, name: string, parameterType: string): MethodEntry {
    const wanted = this.engine.types.byMetadataName(parameterType);
    for (const member of this.engine.program.membersNamed(type.named as NamedType, name)) {
      const [parameter, ...more] = member.kind === 'method' ? member.parameters : [];
      if (member.kind === 'method' && parameter && more.length === 0 && this.engine.types.of(parameter.type) === wanted)
        return this.engine.methodOf(member, type);
    }
    throw new Error(`${type.fullName} has no ${name}(${parameterType})`);
  }

  get disposeMethod(): MethodSymbol {
    return this.wellKnown('System.IDisposable', 'Dispose', 0);
  }
  get actionType(): NamedType {
    return this.engine.types.byMetadataName('System.Action').named as NamedType;
  }
  get actionRuntimeType(): EngineType {
    return this.engine.types.byMetadataName('System.Action');
  }

  onCompletedOf(ctx: Lowering, awaiter: TypeSymbol): MethodSymbol {
    const critical = this.engine.program.libraryType('System.Runtime.CompilerServices.ICriticalNotifyCompletion');
    const type = ctx.type(awaiter);
    if (
      critical &&
      (this.engine.types.of(critical) === type || type.interfaces.includes(this.engine.types.of(critical)))
    ) {
      return this.wellKnown('System.Runtime.CompilerServices.ICriticalNotifyCompletion', 'UnsafeOnCompleted', 1);
    }
    return this.wellKnown('System.Runtime.CompilerServices.INotifyCompletion', 'OnCompleted', 1);
  }

  /** The builder of an async method's task. */
  builderFor(ctx: Lowering): AsyncBuilder {
    const returned = ctx.type(ctx.method.returnType);
    const custom = returned.named && builderOfMethod(this.engine.program, ctx.method, returned.named);
    const type = custom ?? this.libraryBuilder(returned);
    const member = (wanted: string): MethodSymbol | undefined => {
      const found = this.engine.program.membersNamed(type, wanted)[0];
      return found?.kind === 'method' ? found : found?.kind === 'property' ? found.getter : undefined;
    };
    const need = (wanted: string): MethodSymbol => {
      const found = member(wanted);
      if (!found) throw new Error(`${type.name} has no ${wanted}`);
      return found;
    };
    const driver = (): AsyncDriver => ({
      machine: this.engine.types.byMetadataName('System.Runtime.CompilerServices.AsyncStateMachine')
        .symbol as NamedType,
      start: need('Start'),
      awaitOnCompleted: need('AwaitOnCompleted'),
      awaitUnsafeOnCompleted: need('AwaitUnsafeOnCompleted'),
    });
    return {
      type,
      create: need('Create'),
      task: member('Task'),
      setResult: need('SetResult'),
      setException: need('SetException'),
      driver: custom && driver(),
    };
  }

  private libraryBuilder(returned: EngineType): NamedType {
    const argument = returned.named?.typeArguments[0];
    const isValueTask = returned.named?.name === 'ValueTask';
    const name =
      returned.kind === 'void'
        ? 'AsyncVoidMethodBuilder'
        : `Async${isValueTask ? 'ValueTask' : 'Task'}MethodBuilder${argument ? '`1' : ''}`;
    const definition = this.engine.program.libraryType(`System.Runtime.CompilerServices.${name}`);
    if (!definition) throw new UnsupportedError(`async methods that return ${returned.displayName} are not supported`);
    return argument ? this.engine.program.construct(definition, [argument]) : definition;
  }

  /** An expression that stands for a value of a type, for calls that lowering makes up. */
  typeNode(type: TypeSymbol): BoundExpression {
    return { kind: 'default', type, syntax: undefined };
  }

  iteratorTypeFor(ctx: Lowering): EngineType {
    const returned = ctx.type(ctx.method.returnType);
    const element = returned.typeArguments[0] ?? this.engine.types.object;
    const name = ctx.isAsyncIterator ? 'AsyncIterator`1' : 'IteratorBase`1';
    return this.engine.types.byMetadataName(`System.Runtime.CompilerServices.${name}`, element);
  }
}
