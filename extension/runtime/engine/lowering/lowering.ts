// One method on its way from bound tree to JavaScript text: variables, points, regions, and the function put together at the end.
import type { BoundBody, BoundExpression, BoundStatement } from '../../../../server/csharp/binding/bound';
import {
  type LabelSymbol,
  LocalSymbol,
  type MethodSymbol,
  type ParameterSymbol,
  type TypeSymbol,
} from '../../../../server/csharp/symbols/symbols';
import type { Node } from '../../../../server/csharp/syntax/nodes';
import type { Engine } from '../engine';
import { functionName } from '../exceptions';
import { MethodFrame } from '../frames';
import type { Layout, Variable, VariableKind } from '../layout';
import type { AsyncBuilder } from '../members';
import type { Code, CompiledCode, MethodEntry } from '../methods';
import type { EngineType } from '../runtimeTypes';
import { Cell } from '../values';
import { sharedVariables } from './closures';
import { childrenOf } from './tree';

/** Where a label of the source leads. */
export type Target =
  | { readonly kind: 'point'; readonly pc: number; readonly finallyDepth: number }
  /** Inside straight JavaScript: a `break` or `continue` of a labelled statement. */
  | { readonly kind: 'script'; readonly text: string };

/** A try block with what happens when it is left. */
export interface Region {
  readonly id: number;
  readonly parent: number;
  /** Tried in order by the scan for a handler. */
  readonly clauses: Clause[];
}
export type Clause =
  /** `type` undefined: catches everything, without a look. */
  | {
      readonly kind: 'catch';
      readonly type: EngineType | undefined;
      readonly pc: number;
      readonly variable: string;
      readonly filterPc: number;
      /** Around an async method: the exception becomes its result. */
      readonly intoTask?: true;
      /** A finally block that awaits: the exception goes on behind it. */
      readonly passesOn?: true;
    }
  | { readonly kind: 'finally'; readonly pc: number; readonly variable: string }
  /** An exception in a filter counts as `false`. */
  | { readonly kind: 'filter' };

export interface FinallyBlock {
  readonly node: object;
  readonly pc: number;
  readonly continuation: string;
  readonly exception: string;
  /** Region in which the finally block itself runs. */
  readonly region: number;
}

/** Stand for text that is known at the end only; control characters occur in no literal. */
export const leaveMark = '\u0001leave\u0001';
export const frameMark = '\u0001frame\u0001';

export class Lowering {
  readonly layout: Layout;
  readonly parameters: readonly Variable[];
  readonly method: MethodSymbol;
  region = 0;
  readonly regions: Region[] = [{ id: 0, parent: 0, clauses: [] }];
  readonly finallys: FinallyBlock[] = [];
  readonly labels = new Map<LabelSymbol, Target>();
  /** Stands for the local wherever it is read: operands of compound assignments and the like. */
  readonly aliases = new Map<LocalSymbol, string>();
  /** More than 0 inside JavaScript control flow, where no point can be. */
  inlineDepth = 0;
  /** What is being lowered, for traces and the debugger. */
  syntax: Node | undefined;
  /** Names of variables and cells that come from the functions around. */
  readonly outer = new Map<LocalSymbol | ParameterSymbol, Variable>();
  readonly shared = new Set<LocalSymbol | ParameterSymbol>();
  selfText = 'self';
  /** Code that runs on every entry, new or resumed: unpacks the environment of a lambda. */
  readonly entryCode: string[] = [];
  usesFuel = true;
  hasCalls = false;
  usesFilters = false;
  usesAwait = false;
  /** How many have been met so far. */
  awaits = 0;
  /** `async` with `yield`: each `await` is a step of the iterator too. */
  isAsyncIterator = false;
  /** Of an async method. */
  builder: AsyncBuilder | undefined;
  /** Variables that hold the exceptions of the catch blocks around, for `throw;`. */
  readonly caughtVariables: string[] = [];
  /** How `return` leaves: set for async methods, iterators and methods with finally blocks around the return. */
  returned: (value: string, hasValue: boolean) => void = (value, hasValue) => this.plainReturn(value, hasValue);
  private depths: Map<LabelSymbol, number> | undefined;
  private usesDispatch = false;
  private readonly lines: string[] = [];
  private readonly marks: (Node | undefined)[] = [];
  private readonly pcs = new Set<number>([0]);
  private readonly constantNames = new Map<unknown, string>();
  private readonly constantValues: unknown[] = [];
  private readonly temporaries = { int: 0, uint: 0, long: 0, ulong: 0, double: 0, any: 0 };
  private readonly pendingLeaves = new Map<number, { region: number; depth: number; target: number }>();
  private uniqueNames = 0;

  constructor(
    readonly engine: Engine,
    readonly entry: MethodEntry,
    readonly body: BoundBody | undefined,
    readonly debug: boolean,
  ) {
    this.layout = entry.layout;
    this.method = entry.definition;
    this.parameters = this.declareParameters();
  }

  /** Receiver or environment first; their slots come first in every frame. */
  private declareParameters(): Variable[] {
    const { entry, method } = this;
    if (this.body) sharedVariables(this.body, this.shared);
    if (entry.isTypeInitializer) return [];
    const found: Variable[] = [];
    if (entry.owner) found.push(this.layout.variable('env', 'env', 'any'));
    else if (!method.isStatic) found.push(this.layout.variable('self', 'self', 'any'));
    for (const parameter of method.parameters) found.push(this.variableOf(parameter));
    return found;
  }

  // ---- types and constants --------------------------------------------------------------------------------------------

  type(symbol: TypeSymbol): EngineType {
    return this.engine.typeIn(symbol, this.entry.substitution);
  }

  typeOf(expression: BoundExpression): EngineType {
    return this.type(expression.type);
  }

  /** Name by which the generated code knows an object of ours. */
  constant(value: unknown, hint = 'k'): string {
    let name = this.constantNames.get(value);
    if (!name) {
      name = `${hint}${this.constantValues.length}`;
      this.constantNames.set(value, name);
      this.constantValues.push(value);
    }
    return name;
  }

  /** A function of `support.ts`, under its own name. */
  helper(name: keyof Engine['support']): string {
    return this.constant(this.engine.support[name], `${name}_`);
  }

  typeName(type: EngineType): string {
    return this.constant(type, 'T');
  }

  // ---- variables ------------------------------------------------------------------------------------------------------

  /** The variable of a local or parameter, here or in a function around. */
  variableOf(symbol: LocalSymbol | ParameterSymbol): Variable {
    const outer = this.outer.get(symbol);
    if (outer) return outer;
    const known = this.layout.find(symbol);
    if (known) return known;
    const isReference = symbol.refKind !== 'none';
    const cell = !isReference && (symbol.captured || this.shared.has(symbol));
    return this.layout.variable(
      symbol,
      symbol.name,
      cell || isReference ? 'any' : variableKind(this.type(symbol.type)),
      {
        symbol,
        cell,
        reference: isReference,
      },
    );
  }

  newLocal(name: string, type: TypeSymbol): LocalSymbol {
    return new LocalSymbol(name, type);
  }

  /** Filters need a few variables for the scan that they interrupt. */
  useFilters() {
    this.usesFilters = true;
    for (const name of ['$scan', '$after', '$code', '$land', '$first', '$probe'])
      this.layout.variable(name, name, 'int');
    this.layout.variable('$filtered', '$filtered', 'any');
  }

  get frameClass(): string {
    return this.constant(MethodFrame, 'Frame');
  }

  /** Where iterators end, and methods that return through finally blocks. */
  endPoint(): number {
    this.needsEnd = true;
    return this.layout.pc(this.entry, 'end');
  }
  needsEnd = false;

  private plainReturn(value: string, hasValue: boolean) {
    if (this.finallys.length === 0) {
      this.code(this.returnText(hasValue ? value : ''));
      return;
    }
    if (hasValue) this.code(`${this.layout.variable('$value', '$value', 'any').name}=${value};`);
    this.code(this.leaveText(this.endPoint(), 0));
  }

  /** How many finally blocks stand around a label of the source. */
  labelDepth(label: LabelSymbol): number {
    if (!this.depths) {
      this.depths = new Map();
      if (this.body) this.findDepths(this.body.block, 0, this.depths);
    }
    return this.depths.get(label) ?? 0;
  }

  private findDepths(node: object, depth: number, found: Map<LabelSymbol, number>) {
    const inner = node as BoundStatement;
    if (inner.kind === 'label') found.set(inner.label, depth);
    let below = depth;
    if (inner.kind === 'using' || inner.kind === 'lock') below++;
    if (inner.kind === 'try' && inner.finally) {
      this.findDepths(inner.finally, depth, found);
      this.findDepths(inner.block, depth + 1, found);
      for (const clause of inner.catches) this.findDepths(clause.block, depth + 1, found);
      return;
    }
    if (inner.kind === 'forEach' && this.hasDisposal(inner)) below++;
    for (const child of childrenOf(node)) this.findDepths(child, below, found);
  }

  private hasDisposal(node: BoundStatement & { kind: 'forEach' }): boolean {
    const { source } = node;
    if (source.kind !== 'enumerator') return false;
    if (source.awaitDispose) return true;
    const type = this.type(source.enumeratorTemp.type);
    if (source.dispose) return !this.engine.members.isEmptyMethod(this, source.dispose, type);
    return source.testDisposable && !type.isValueType;
  }

  /** Makes a new cell for a shared local when its scope is entered. */
  enterScope(locals: readonly LocalSymbol[]) {
    for (const local of locals) {
      if (local.isConst && local.constant !== undefined) continue;
      const variable = this.variableOf(local);
      if (variable.cell)
        this.code(`${variable.name}=new ${this.constant(Cell, 'Cell')}(${this.defaultText(this.type(local.type))});`);
    }
  }

  /** A temporary that lives to the end of the statement. */
  temporary(kind: VariableKind): Variable {
    const letter = { int: 'i', uint: 'u', long: 'l', ulong: 'w', double: 'd', any: 't' }[kind];
    const name = `$${letter}${this.temporaries[kind]++}`;
    return this.layout.variable(name, name, kind);
  }

  temporaryFor(type: EngineType): Variable {
    return this.temporary(variableKind(type));
  }

  /** A variable of the compiler's own that lives as long as the construct. */
  hidden(node: object, role: string, kind: VariableKind): Variable {
    // Points are numbered by node and role for both versions alike, so their number names the variable too.
    const name = `$${role}_${this.layout.pc(node, `variable ${role}`)}`;
    return this.layout.variable(name, name, kind);
  }

  endStatement() {
    for (const kind of variableKinds) this.temporaries[kind] = 0;
  }

  saveTemporaries(): () => void {
    const saved = { ...this.temporaries };
    return () => Object.assign(this.temporaries, saved);
  }

  unique(hint: string): string {
    return `${hint}${this.uniqueNames++}`;
  }

  defaultText(type: EngineType): string {
    switch (type.representation) {
      case 'bool':
        return 'false';
      case 'int':
      case 'uint':
      case 'double':
        return '0';
      case 'bigint':
        return '0n';
      case 'decimal':
        return this.constant(type.defaultValue(), 'k');
      case 'struct':
        return `${this.constant(type.madeBy(), 'make')}()`;
      case 'reference':
        return 'null';
    }
  }

  // ---- emission -------------------------------------------------------------------------------------------------------

  code(text: string) {
    this.lines.push(text);
    this.marks.push(this.syntax);
  }

  /** A point that jumps lead to and frames can wait at. */
  label(pc: number) {
    if (this.inlineDepth > 0) throw new Error(`A point inside straight code of ${this.entry.name}`);
    this.usesDispatch = true;
    this.pcs.add(pc);
    const point = this.layout.point(pc);
    point.region = this.region;
    point.syntax ??= this.syntax;
    this.code(`case ${pc}:`);
  }

  /** Like `label`, where the region changes: `pc` must tell the truth from here on. */
  regionLabel(pc: number) {
    this.code(`pc=${pc};`);
    this.label(pc);
  }

  goto(pc: number) {
    this.code(this.gotoText(pc));
  }
  gotoText(pc: number): string {
    this.usesDispatch = true;
    return `pc=${pc};continue D;`;
  }

  /** Behind code that may have suspended the thread; the value it gave stands in `result`. */
  suspensionTest(pc: number, result: Variable | undefined) {
    const point = this.layout.point(pc);
    point.resultSlot = result?.slot ?? -1;
    point.syntax = this.syntax;
    this.hasCalls = true;
    this.code(`if(S.s!==0){pc=${pc};break D;}`);
    this.label(pc);
  }

  /** At the head of a loop. */
  fuelTest(pc: number) {
    this.code(`if(--S.fuel<0){pc=${pc};S.trip();break D;}`);
  }

  /** In debug code, before each statement. */
  stopTest(node: Node) {
    if (!this.debug) return;
    const pc = this.layout.pc(node, 'statement');
    const point = this.layout.point(pc);
    point.isStatement = true;
    point.syntax = node;
    const saved = this.syntax;
    this.syntax = node;
    const asks = this.engine.counter ? '(--S.left<0||(M.breakpoints[' : '((M.breakpoints[';
    // `pc` tells where an exception comes from.
    this.code(`pc=${pc};if(${asks}${pc}]|S.step)!==0)&&stopAt(M,${pc}))break D;`);
    this.label(pc);
    this.syntax = saved;
  }

  /** Text that leads to a target, through the finally blocks in between. */
  leaveText(pc: number, finallyDepth: number): string {
    const innermost = this.finallys.at(-1);
    if (!innermost || this.finallys.length <= finallyDepth) return this.gotoText(pc);
    const next =
      this.finallys.length - 1 === finallyDepth
        ? pc
        : this.leavePoint(innermost, this.finallys.length - 1, pc, finallyDepth);
    return `${innermost.continuation}=${next};${innermost.exception}=null;${this.gotoText(innermost.pc)}`;
  }

  /** Where the innermost finally block goes on to when there are more of them to run. */
  private leavePoint(block: FinallyBlock, depth: number, target: number, targetDepth: number): number {
    const pc = this.layout.pc(block.node, `leave to ${target}`);
    this.pendingLeaves.set(pc, { region: block.region, depth: targetDepth, target });
    if (!this.leaveStacks.has(pc)) this.leaveStacks.set(pc, this.finallys.slice(0, depth));
    return pc;
  }
  private readonly leaveStacks = new Map<number, FinallyBlock[]>();

  private emitLeaves() {
    // One may lead to others, which the loop then meets.
    for (const [pc, { region, depth, target }] of this.pendingLeaves) {
      this.finallys.length = 0;
      this.finallys.push(...(this.leaveStacks.get(pc) ?? []));
      this.region = region;
      this.label(pc);
      this.code(this.leaveText(target, depth));
    }
  }

  addRegion(): Region {
    const made: Region = { id: this.regions.length, parent: this.region, clauses: [] };
    this.regions.push(made);
    return made;
  }

  // ---- the function ---------------------------------------------------------------------------------------------------

  /** Text that leaves the function with a value. */
  returnText(value: string): string {
    return value === '' ? `${leaveMark}return;` : `${leaveMark}return ${value};`;
  }

  finish(): CompiledCode {
    this.emitLeaves();
    const { entry, layout, parameters } = this;
    const own = layout.variables.filter(variable => !parameters.includes(variable));
    const dispatch = this.usesDispatch;
    const isWatched = this.debug && dispatch && this.usesFuel;
    const regions = this.regions.length > 1 || isWatched;
    const depth = this.usesFuel && (this.hasCalls || this.debug);
    const weight = 160 + 12 * layout.variables.length;
    if (this.debug) entry.debugWeight = weight;

    const out: string[] = [];
    const marks: (Node | undefined)[] = [];
    const put = (text: string, mark?: Node) => {
      out.push(text);
      marks.push(mark);
    };
    const head: string[] = [];
    const variables = own.map(variable => `${variable.name}=${initialText(variable.kind)}`);
    if (dispatch || this.usesFuel) variables.unshift('pc=0');
    if (dispatch && regions) variables.push('$left=null');
    if (variables.length > 0) head.push(`let ${variables.join(',')};`);
    if (depth) head.push(`const d0=S.d,d=d0+${weight};`);
    if (this.usesFuel) {
      const restored = layout.variables
        .map(variable => `${variable.name}=${restoreText(variable.kind, `L[${variable.slot}]`)};`)
        .join('');
      const early = ['M', ...parameters.map(variable => variable.name)].join(',');
      head.push(`if(--S.fuel<0${depth ? '||d>S.limit' : ''}){const L=S.enter(${early});if(L===null)return;`);
      head.push(`pc=S.pc;${restored}}`);
    }
    if (depth) head.push('S.d=d;');
    put(
      `function ${functionName(entry)}(${parameters.map(variable => variable.name).join(',')}){${head.join('')}${this.entryCode.join('')}`,
    );
    if (dispatch)
      put(
        `D:for(;;)${regions ? '{if(pc<0)throw $left;try{if(S.thrown!==null){const e=S.thrown;S.thrown=null;throw e;}' : ''}switch(pc){case 0:`,
      );
    else if (regions) put('try{');
    const leave = depth ? 'S.d=d0;' : '';
    const frame = layout.variables.map(savedText).join(',');
    this.lines.forEach((line, i) => {
      const isMarked = line.includes('\u0001');
      put(isMarked ? line.replaceAll(leaveMark, leave).replaceAll(frameMark, frame) : line, this.marks[i]);
    });
    if (dispatch) put(`default:${this.helper('badPoint')}(M,pc);}`);
    if (regions) put(this.catchText(depth, isWatched).replaceAll(leaveMark, leave) + (dispatch ? '}' : ''));
    if (dispatch && this.usesFuel) {
      put(`S.save(${['M', 'pc', ...(frame === '' ? [] : [frame])].join(',')});`);
    }
    put('}');
    const text = `"use strict";\nreturn ${out.join('\n')}`;
    entry.regions = this.regions;
    // As parameters, for V8 asks of each constant of a scope around whether it has its value yet.
    const names = [...this.constantNames.values(), 'S', 'M', 'stopAt'];
    const values = [...this.constantValues, this.engine.scheduler.state, entry, this.engine.support.stopAt];
    const code = new Function(...names, text)(...values) as Code;
    this.engine.log?.(entry, text);
    return { code, pcs: this.pcs, lines: [undefined, ...marks] };
  }

  /** Finds the handler of an exception: scans outwards from the region of `pc`. */
  private catchText(depth: boolean, isWatched: boolean): string {
    const cases: string[] = [];
    const first = new Map<number, number>();
    let next = 1;
    for (const region of this.regions) {
      if (region.id === 0) continue;
      first.set(region.id, next);
      next += region.clauses.length;
    }
    const start = (id: number) => first.get(id) ?? 0;
    for (const region of this.regions) {
      region.clauses.forEach((clause, i) => {
        const code = start(region.id) + i;
        const after = i + 1 < region.clauses.length ? code + 1 : start(region.parent);
        cases.push(`case ${code}:${this.clauseText(clause, region, code, after)}`);
      });
    }
    const starts = this.regions.map(region => start(region.id));
    const region = 'M.regionAt(pc)';
    const clause = starts.every((at, id) => at === id) ? region : `${JSON.stringify(starts)}[${region}]`;
    const filters = this.usesFilters;
    const own = this.regions.filter(region => region.clauses[0]?.kind === 'filter').map(region => start(region.id));
    const begin = filters
      ? `if(x!==$filtered&&!${JSON.stringify(own)}.includes(r)){$land=0;$first=0;}if($scan!==0){r=$scan-1;$scan=0;}`
      : '';
    // V8 counts how hot a function is when it returns and at the ends of loops, not when it throws: so out by way of the loop.
    const out = this.usesDispatch ? '$left=x;pc=-1;continue D;' : 'throw x;';
    const end = filters
      ? `if($first!==0){${this.firstPassText('')}$filtered=x;$land=-1;r=$first;$first=0;continue;}$land=0;${out}`
      : out;
    const show = isWatched
      ? `if(S.watch!==0&&${this.helper('isNews')}(x)){S.scan=x;S.reason="watch";S.s=1;break D;}`
      : '';
    return `}catch(e){${depth ? 'S.d=d;' : ''}let x=${this.helper('caught')}(e,M),r=${clause};${show}${begin}X:for(;;)switch(r){${cases.join('')}default:${end}}}`;
  }

  private clauseText(clause: Clause, region: Region, code: number, after: number): string {
    const filters = this.usesFilters;
    switch (clause.kind) {
      case 'catch': {
        const fits = clause.type ? `${this.helper('is')}(x.value,${this.typeName(clause.type)})` : 'true';
        const enter = `x.scanned=false;${clause.variable}=x;pc=${clause.pc};break X;`;
        if (!filters) return `if(${fits}){${enter}}r=${after};continue;`;
        const land = `{$land=0;$first=0;${enter}}`;
        const found = clause.filterPc
          ? `{$filtered=x;$after=${after};$code=${code};pc=${clause.filterPc};break X;}`
          : `{if($first!==0){$filtered=x;$land=${code};r=$first;$first=0;continue;}${enter}}`;
        return `if($land===${code})${land}if($land===0&&${fits})${found}r=${after};continue;`;
      }
      case 'finally': {
        const run = `${clause.variable}=x;pc=${clause.pc};break X;`;
        if (!filters) return `${this.firstPassText(this.caughtOutside(region))}${run}`;
        return `if($land===0){if($first===0)$first=${code};r=${after};continue;}${run}`;
      }
      case 'filter':
        return `if($probe!==0){$probe=0;${leaveMark}return false;}x=$filtered;r=$after;continue;`;
    }
  }

  /**
   * Before a finally block runs, filters of methods further out have to be asked: the thread is suspended with the exception, and the
   * scheduler asks them.
   */
  private firstPassText(unless: string): string {
    if (!this.usesFuel) return '';
    const note = this.usesFilters ? '$land=-1;$filtered=x;$first=0;' : '';
    return `if(S.filters!==0&&!x.scanned${unless === '' ? '' : `&&!(${unless})`}){${note}S.scan=x;S.reason="throw";S.s=1;break D;}`;
  }

  /** Condition under which a catch block of this method, outside the region, takes the exception. */
  private caughtOutside(region: Region): string {
    const tests: string[] = [];
    for (let id = region.parent; id !== 0; id = this.regions[id]?.parent ?? 0) {
      for (const clause of this.regions[id]?.clauses ?? []) {
        if (clause.kind !== 'catch') continue;
        if (!clause.type) return 'true';
        tests.push(`${this.helper('is')}(x.value,${this.typeName(clause.type)})`);
      }
    }
    return tests.join('||');
  }
}

export function variableKind(type: EngineType): VariableKind {
  switch (type.representation) {
    case 'int':
    case 'uint':
    case 'double':
      return type.representation;
    case 'bigint':
      return (type.kind === 'enum' ? type.underlying : type)?.special === 'ulong' ? 'ulong' : 'long';
    default:
      return 'any';
  }
}

const variableKinds = ['int', 'uint', 'long', 'ulong', 'double', 'any'] as const;

function initialText(kind: VariableKind): string {
  switch (kind) {
    case 'any':
      return 'null';
    case 'long':
    case 'ulong':
      return '0n';
    default:
      return '0';
  }
}

/** In a frame. V8 keeps a BigInt in a register only when all its uses ask for 64 bits. */
function savedText({ name, kind }: Variable): string {
  switch (kind) {
    case 'long':
      return `BigInt.asIntN(64,${name})`;
    case 'ulong':
      return `BigInt.asUintN(64,${name})`;
    default:
      return name;
  }
}

/** A value from a frame or a call; undefined where there is none. */
export function restoreText(kind: VariableKind, text: string): string {
  switch (kind) {
    case 'int':
      return `${text}|0`;
    case 'uint':
      return `${text}>>>0`;
    case 'long':
      return `BigInt.asIntN(64,${text}??0n)`;
    case 'ulong':
      return `BigInt.asUintN(64,${text}??0n)`;
    case 'double':
      return `+${text}`;
    case 'any':
      return text;
  }
}
