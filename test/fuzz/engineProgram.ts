// C# programs made by chance: arithmetic, conversions, overloads, closures, iterators, async and exceptions. All of them compile,
// end soon and print what they compute; nothing that they do depends on the machine.
import type { Random } from './random';

/** Whose values can be made, combined and printed alike everywhere. */
const integers = ['sbyte', 'byte', 'short', 'ushort', 'int', 'uint', 'long', 'ulong', 'char'] as const;
const types = [...integers, 'double', 'decimal', 'bool', 'string', 'int?', 'long?'] as const;
type Type = (typeof types)[number];

export interface EngineProgram {
  readonly text: string;
  /** Each writes lines that begin with its number. */
  readonly tests: readonly string[];
}

const head = `using System; using System.Collections.Generic; using System.Linq; using System.Threading.Tasks;
class Failure : Exception { public Failure(string message) : base(message) { } }
enum Color : byte { Red, Green = 5, Blue }
struct Pair { public int A; public long B; public Pair(int a, long b) { A = a; B = b; } public static Pair operator +(Pair x, Pair y) { return new Pair(unchecked(x.A + y.A), unchecked(x.B - y.B)); } public override string ToString() { return A + "/" + B; } }
class Node { public virtual string Name(int x) { return "Node" + x; } public virtual string Name(long x) { return "long" + x; } public string Plain(object o) { return "object"; } }
class Leaf : Node { public override string Name(int x) { return "Leaf" + base.Name(unchecked(x + 1)); } public string Plain(int i) { return "int"; } public string Name(double d) { return "double"; } }
static class F {
  public static T Id<T>(T value) { return value; }
  public static string Which(sbyte x) { return "sbyte"; } public static string Which(short x) { return "short"; } public static string Which(int x) { return "int"; }
  public static string Which(uint x) { return "uint"; } public static string Which(long x) { return "long"; } public static string Which(ulong x) { return "ulong"; }
  public static string Which(double x) { return "double"; } public static string Which(decimal x) { return "decimal"; } public static string Which(object x) { return "object"; }
  public static string Generic<T>(T x) { return "T:" + typeof(T).Name; } public static string Generic(int x) { return "int"; } public static string Generic(object x) { return "object"; }
  public static int Some(params int[] all) { return all.Length; } public static int Some(int a, int b = 7) { return unchecked(a * 10 + b); }
  public static void Change(ref int x, out long y) { y = x; x = unchecked(x * 3 + 1); }
  public static async Task<T> Later<T>(T value) { await Task.Yield(); return value; }
  public static async Task<T> Now<T>(T value) { return value; }
  public static async Task<int> Fail(string text) { await Task.Yield(); throw new Failure(text); }
  public static IEnumerable<int> Count(int n) { try { for (var i = 0; i < n; i++) yield return i * i; } finally { Console.Write("[end]"); } }
  public static string Show(object o) { return o == null ? "null" : o is string ? "\\"" + o + "\\"" : o is char ? ((int)(char)o).ToString() : o.ToString(); }
}
`;

export function engineProgram(random: Random, count: number): EngineProgram {
  const tests = Array.from({ length: count }, (_, i) => new TestMaker(random, i).make());
  return { text: programOf(tests), tests };
}

/** A program that runs these tests, one after the other. */
export function programOf(tests: readonly string[]): string {
  const calls = tests.map(test => {
    const name = /static void (Test\d+)/.exec(test)?.[1];
    return `try { ${name}(); } catch (Exception e) { Console.WriteLine("${name} threw " + e.GetType().Name); }`;
  });
  return `${head}class Program {\n${tests.join('\n')}\nstatic void Main() {\n${calls.join('\n')}\n}\n}\n`;
}

/** One method: declares variables, works on them, prints them. */
class TestMaker {
  private readonly variables = new Map<string, Type>();
  private readonly lines: string[] = [];
  private names = 0;
  private isAsync = false;
  /** Loops, so that nesting does not multiply. */
  private loops = 0;

  constructor(
    private readonly random: Random,
    private readonly number: number,
  ) {}

  make(): string {
    this.isAsync = this.random.chance(0.3);
    for (let i = this.random.below(3) + 3; i > 0; i--) this.declare();
    for (let i = this.random.below(6) + 3; i > 0; i--) this.statement(0);
    for (const [name] of this.variables) this.print(name);
    const body = this.lines.map(line => `  ${line}`).join('\n');
    return this.isAsync
      ? `static async Task Run${this.number}() {\n${body}\n}\nstatic void Test${this.number}() { Run${this.number}().GetAwaiter().GetResult(); }`
      : `static void Test${this.number}() {\n${body}\n}`;
  }

  private print(expression: string) {
    this.lines.push(`Console.WriteLine("${this.number} " + F.Show(${expression}));`);
  }

  private fresh(prefix = 'v'): string {
    return `${prefix}${this.names++}`;
  }

  private declare() {
    const type = this.random.pick(types);
    const value = this.value(type, 2);
    const name = this.fresh();
    this.lines.push(`${type} ${name} = ${value};`);
    this.variables.set(name, type);
  }

  /** Variables declared by `run` are gone afterwards. */
  private block(run: () => void) {
    const before = [...this.variables.keys()];
    this.lines.push('{');
    run();
    this.lines.push('}');
    for (const name of [...this.variables.keys()]) if (!before.includes(name)) this.variables.delete(name);
  }

  private statement(depth: number) {
    const { random } = this;
    const kinds = [
      () => this.declare(),
      () => this.assign(),
      () => this.print(this.value(random.pick(types), 3)),
      () => this.compound(),
      () => this.overloads(),
      () => this.closure(),
      () => this.pairs(),
    ];
    if (depth < 2)
      kinds.push(
        () => this.condition(depth),
        () => this.attempt(depth),
        () => this.choose(depth),
      );
    if (depth < 2 && this.loops < 2) kinds.push(() => this.loop(depth));
    random.pick(kinds)();
  }

  private assign() {
    const name = this.random.pick([...this.variables.keys()]);
    this.lines.push(`${name} = ${this.value(this.variables.get(name) ?? 'int', 3)};`);
  }

  private compound() {
    const name = this.random.pick([...this.variables.keys()]);
    const type = this.variables.get(name);
    if (type === 'string') this.lines.push(`${name} += ${this.value(this.random.pick(types), 1)};`);
    else if (type === 'bool')
      this.lines.push(`${name} ${this.random.pick(['&=', '|=', '^='])} ${this.value('bool', 2)};`);
    else if (type === 'decimal' || type === 'double')
      this.lines.push(`${name} ${this.random.pick(['+=', '-='])} ${this.value(type, 1)};`);
    else if (this.random.chance(0.3)) this.lines.push(`unchecked { ${name}${this.random.pick(['++', '--'])}; }`);
    else {
      const operator = this.random.pick(['+=', '-=', '*=', '&=', '|=', '^=', '<<=', '>>=']);
      const right = operator.length === 3 ? `(${this.value('int', 1)} & 31)` : `(${type})${this.small()}`;
      this.lines.push(`${this.random.pick(['unchecked', 'checked'])} { ${name} ${operator} ${right}; }`);
    }
  }

  private overloads() {
    const { random } = this;
    const argument = this.value(random.pick(types), 1);
    const leaf = random.chance(0.5) ? 'Leaf' : 'Node';
    this.print(
      random.pick([
        `F.Which(${this.value(random.pick([...integers, 'double', 'decimal', 'string'] as const), 1)})`,
        `F.Generic(${argument})`,
        `F.Some(${Array.from({ length: random.below(4) }, () => this.value('int', 1)).join(', ')})`,
        `new ${leaf}().Name(${this.value(random.pick(['int', 'short', 'long', 'byte'] as const), 1)})`,
        `new ${leaf}().Plain(${this.value(random.pick(['int', 'long', 'string'] as const), 1)})`,
      ]),
    );
  }

  private closure() {
    const [shared, make, list] = [this.fresh(), this.fresh('f'), this.fresh('l')];
    this.lines.push(`int ${shared} = ${this.value('int', 1)};`);
    this.lines.push(`Func<int, int> ${make} = x => unchecked(${shared} += ${this.small()} + x);`);
    this.lines.push(`var ${list} = new List<Func<int>>();`);
    this.lines.push(`for (int i = 0; i < 3; i++) { int j = i; ${list}.Add(() => unchecked(j++ + ${make}(i))); }`);
    this.print(`string.Join(",", ${list}.Select(g => unchecked(g() + g())))`);
    this.variables.set(shared, 'int');
  }

  private pairs() {
    const [name, copy] = [this.fresh('p'), this.fresh('p')];
    this.lines.push(
      `var ${name} = new Pair(${this.value('int', 1)}, ${this.value('long', 1)}); var ${copy} = ${name};`,
    );
    this.lines.push(`unchecked { ${copy}.A += ${this.small()}; } ${name} = ${name} + ${copy};`);
    this.lines.push(`object box${name} = ${name}; ${name}.B = ${this.small()};`);
    this.print(`${name} + " " + ${copy} + " " + box${name} + " " + ((Pair)box${name}).Equals(${name})`);
  }

  private condition(depth: number) {
    this.lines.push(`if (${this.value('bool', 3)})`);
    this.block(() => this.statement(depth + 1));
    if (this.random.chance(0.5)) {
      this.lines.push('else');
      this.block(() => this.statement(depth + 1));
    }
  }

  private loop(depth: number) {
    const index = this.fresh('i');
    this.loops++;
    this.lines.push(
      this.random.chance(0.3)
        ? `foreach (int ${index} in F.Count(${this.random.below(4)}))`
        : `for (int ${index} = 0; ${index} < ${this.random.below(4) + 1}; ${index}++)`,
    );
    this.block(() => {
      this.variables.set(index, 'int');
      this.print(index);
      this.variables.delete(index);
      this.statement(depth + 1);
      if (this.random.chance(0.3))
        this.lines.push(`if (${this.value('bool', 2)}) ${this.random.pick(['break', 'continue'])};`);
    });
    this.loops--;
  }

  private attempt(depth: number) {
    const { random } = this;
    this.lines.push('try');
    this.block(() => {
      this.statement(depth + 1);
      const thrown = random.pick([
        `throw new Failure("f" + ${this.value('int', 1)});`,
        `Console.WriteLine("${this.number} " + checked(${this.value('int', 2)} * ${this.value('int', 2)}));`,
        `Console.WriteLine("${this.number} " + ${this.value('int', 1)} / (${this.value('int', 1)} & 1));`,
        `string none${this.names} = null; Console.WriteLine(none${this.names++}.Length);`,
        `Console.WriteLine("${this.number} " + (int)(object)${this.value('long', 1)});`,
        `Console.WriteLine("${this.number} " + (new int[3])[${this.value('int', 1)} & 7]);`,
      ]);
      this.lines.push(this.isAsync && random.chance(0.3) ? `await F.Fail("late");` : thrown);
    });
    const name = this.fresh('e');
    if (random.chance(0.4)) {
      this.lines.push(`catch (Failure ${name}) when (${name}.Message.Length > ${random.below(5)})`);
      this.block(() => this.print(`${name}.Message`));
    }
    this.lines.push(`catch (Exception ${name}x)`);
    this.block(() => {
      this.print(`${name}x.GetType().Name`);
      if (this.isAsync && random.chance(0.5)) this.lines.push('await Task.Yield();');
    });
    if (random.chance(0.5)) {
      this.lines.push('finally');
      this.block(() => this.print('"finally"'));
    }
  }

  private choose(depth: number) {
    this.lines.push(`switch (${this.value('int', 2)} & 3) {`);
    for (let i = 0; i < 3; i++) {
      this.lines.push(`case ${i}:`);
      this.block(() => this.statement(depth + 1));
      this.lines.push(i < 2 && this.random.chance(0.3) ? `goto case ${i + 1};` : 'break;');
    }
    this.lines.push(`default: Console.WriteLine("${this.number} other"); break; }`);
  }

  // ---- expressions ----------------------------------------------------------------------------------------------------

  /** An int that fits into every integer type. */
  private small(): number {
    return this.random.below(100) + 1;
  }

  /** An expression of exactly that type; never a constant, so that compilers have nothing to complain about. */
  private value(type: Type, depth: number): string {
    const { random } = this;
    const fitting = [...this.variables].filter(([, own]) => own === type).map(([name]) => name);
    if (depth <= 0 || random.chance(0.15))
      return fitting.length > 0 && random.chance(0.7) ? random.pick(fitting) : this.literal(type);
    const value = this.composed(type, depth - 1);
    return this.isAsync && random.chance(0.1) ? `(await F.${random.pick(['Later', 'Now'])}(${value}))` : value;
  }

  private composed(type: Type, depth: number): string {
    const { random } = this;
    if (random.chance(0.15))
      return `(${this.value('bool', depth)} ? ${this.value(type, depth)} : ${this.value(type, depth)})`;
    switch (type) {
      case 'bool':
        return this.test(depth);
      case 'string':
        return random.pick([
          () => `(${this.value('string', depth)} + ${this.value(random.pick(types), depth)})`,
          () => `F.Show(${this.value(random.pick(types), depth)})`,
          () =>
            `$"{${this.value(random.pick(['int', 'long', 'byte'] as const), depth)},6}|{${this.value('string', 0)}}"`,
          () => `(${this.value('string', depth)} ?? "none")`,
          () => `F.Show((${this.value('string', depth)})?.Length)`,
          () => `((Color)(${this.value('int', depth)} & 7)).ToString()`,
        ])();
      case 'double':
        return `(${this.value(random.pick(['double', 'int'] as const), depth)} ${random.pick(['+', '-'])} (double)${this.value('int', depth)})`;
      case 'decimal':
        return `((decimal)${this.value('int', depth)} ${random.pick(['+', '-', '*'])} ${random.below(2000) / 100}m)`;
      case 'int?':
      case 'long?':
        return random.pick([
          () =>
            `unchecked(${this.value(type, depth)} ${random.pick(['+', '-', '*', '&', '|'])} ${this.value(type, depth)})`,
          () => `(${type})${this.value('int', depth)}`,
          () => `(${this.value('bool', depth)} ? (${type})null : ${this.value(type, depth)})`,
        ])();
      default:
        return this.integer(type, depth);
    }
  }

  private integer(
    type: Exclude<Type, 'bool' | 'string' | 'double' | 'decimal' | 'int?' | 'long?'>,
    depth: number,
  ): string {
    const { random } = this;
    const isWide = type === 'int' || type === 'uint' || type === 'long' || type === 'ulong';
    const from = random.pick(integers);
    const suffix = type === 'ulong' ? 'ul' : type === 'uint' ? 'u' : '';
    const cast = () => `unchecked((${type})${this.value(from, depth)})`;
    if (!isWide)
      return random.chance(0.7)
        ? cast()
        : `unchecked((${type})(${this.value('int', depth)} ${random.pick(['+', '-', '*', '^'])} ${this.value('int', depth)}))`;
    const more = [
      cast,
      () =>
        `unchecked(${this.value(type, depth)} ${random.pick(['+', '-', '*', '&', '|', '^'])} ${this.value(type, depth)})`,
      () => `unchecked(${this.value(type, depth)} ${random.pick(['<<', '>>'])} (${this.value('int', depth)} & 63))`,
      () =>
        `(${this.value(type, depth)} ${random.pick(['/', '%'])} (${this.value(type, depth)} & 0xff${suffix} | 1${suffix}))`,
      () => `(${type})(${random.pick(['~', '+'])}${this.value(type, depth)})`,
    ];
    if (type === 'int')
      more.push(
        () => `(${this.value('int?', depth)} ?? ${this.value('int', depth)})`,
        () => `("" + ${this.value('string', depth)}).Length`,
        () => `F.Id(${this.value('int', depth)})`,
        () => `new[] { ${this.value('int', depth)}, ${this.value('int', depth)} }.Max()`,
        () => `(int)(${this.value('long', depth)} % 1000)`,
      );
    return random.pick(more)();
  }

  private test(depth: number): string {
    const { random } = this;
    const type = random.pick(types);
    const [a, c] = [this.value(type, depth), this.value(type, depth)];
    const compare = type === 'bool' || type === 'string' ? ['==', '!='] : ['==', '!=', '<', '<=', '>', '>='];
    return random.pick([
      () => `(${a} ${random.pick(compare)} ${c})`,
      () => `(${this.value('bool', depth)} ${random.pick(['&&', '||', '&', '|', '^'])} ${this.value('bool', depth)})`,
      () => `!(${this.value('bool', depth)})`,
      () => `((object)${a} is ${type.endsWith('?') ? type.slice(0, -1) : type})`,
      () => `(${this.value('int?', depth)}).HasValue`,
    ])();
  }

  private literal(type: Type): string {
    const { random } = this;
    const of = (text: string) => `F.Id<${type}>(${text})`;
    switch (type) {
      case 'bool':
        return of(random.pick(['true', 'false']));
      case 'string':
        return of(random.pick(['"a"', '"Zz"', '""', '"x,y"', 'null']));
      case 'double':
        return of(String(random.below(4000) / 8 - 100));
      case 'decimal':
        return of(`${(random.below(10_000) - 3000) / 100}m`);
      case 'int?':
      case 'long?':
        return of(random.pick(['null', String(random.below(200) - 50), '7']));
      case 'char':
        return of(random.pick(["'a'", "'Z'", "'0'", "'\\u20ac'", "'\\uffff'"]));
      default: {
        const [low, high] = ranges[type];
        const [small, zero] = [String(random.below(100)), '0'];
        return of(random.pick([low, high, zero, small, small, low === '0' ? small : `-${small}`]));
      }
    }
  }
}

const ranges = {
  sbyte: ['-128', '127'],
  byte: ['0', '255'],
  short: ['-32768', '32767'],
  ushort: ['0', '65535'],
  int: ['int.MinValue', 'int.MaxValue'],
  uint: ['0', 'uint.MaxValue'],
  long: ['long.MinValue', 'long.MaxValue'],
  ulong: ['0', 'ulong.MaxValue'],
} as const;
