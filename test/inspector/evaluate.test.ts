// C# expressions in a stopped method: what they give, what they change, and how they are refused.
import assert from 'node:assert/strict';
import test from 'node:test';
import { DebugSession } from './debug';

const program = `
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Shop {
  class Item {
    private int stock = 3;
    public string Name { get; set; } = "tea";
    public decimal Price = 2.50m;
    public static int Made;
    public Item() { Made++; }
    public int Take(int count) { stock -= count; return stock; }
    public int Stock => stock;
    public int Luck => new Random().Next(1, 9) * GetHashCode();
    public override string ToString() => "item " + Name;
  }
  class Special : Item { public int Discount = 20; }
  struct Size { public int Width; public int Height; public int Area => Width * Height; public void Grow() { Width++; } }

  class Basket<T> where T : class {
    private readonly List<T> items = new List<T>();
    public T Last;
    public int Add<U>(T item, U note) {
      items.Add(item);
      Last = item;
      int Twice(int n) => n * 2 + items.Count;
      int doubled = Twice(1);
      Func<int, string> describe = n => {
        string text = note + ":" + n; // @lambda
        return text;
      };
      return describe(doubled).Length; // @add
    }
  }

  class Program {
    static readonly object door = new object();
    static int total = 7;
    static int Endless() { for (;;) total++; }
    static int Deep(int n) => Deep(n + 1) + 1;
    static int Fail() { throw new InvalidOperationException("nothing there"); }
    static async Task<int> LaterAsync() { await Task.Delay(1000); return 5; }
    static IEnumerable<int> Three() { yield return 1; yield return 2; yield return 3; }
    static void Swap(ref int a, ref int b) {
      int held = a; // @swap
      a = b;
      b = held;
    }

    static void Main() {
      int a = 1, b = 2;
      int? maybe = null;
      string text = "hello";
      object thing = new Special();
      var size = new Size { Width = 3, Height = 4 };
      int[] numbers = { 5, 6, 7 };
      var names = new Dictionary<string, int> { ["one"] = 1, ["two"] = 2 };
      dynamic late = "late";
      var later = LaterAsync();
      const int limit = 10;
      lock (door) {
        a = a + 0; // @here
      }
      Swap(ref a, ref b);
      new Basket<Special>().Add(new Special(), 5.5);
      Console.WriteLine($"{a} {b} {text} {size.Width} {numbers[0]} {total} {Item.Made} {new Random().Next(1000)} {new object().GetHashCode()}");
    }
  }
}
`;

/** In: a line of code, then lines `expression → value : type` or `expression → refusal`. */
function check(at: string, table: string, frame = 0, isHarmless = false): DebugSession {
  const session = new DebugSession(program);
  session.breakAt(at);
  assert.equal(session.start(), `breakpoint ${at}`);
  const rows = table
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');
  const said = rows.map(row => {
    const [expression = ''] = row.split(' → ');
    return `${expression} → ${session.said(expression, frame, isHarmless)}`;
  });
  assert.deepEqual(said, rows);
  return session;
}

test('any expression of C#', () => {
  check(
    '@here',
    `
    a + b * limit → 21 : int
    a < b && text.StartsWith("he") → true : bool
    maybe ?? -1 → -1 : int
    maybe.HasValue ? "some" : "none" → "none" : string
    text[1] → 101 'e' : char
    text.Substring(1).ToUpper() + '!' → "ELLO!" : string
    $"{text}, {a:D3} and {numbers.Length}" → "hello, 001 and 3" : string
    numbers.Where(n => n > 5).Select(n => n * a).Sum() → 13 : int
    (from n in numbers orderby n descending select n).First() → 7 : int
    Three().ToList() → Count = 3 : System.Collections.Generic.List<int>
    names["two"] → 2 : int
    thing is Special s && s.Discount > 10 → true : bool
    thing is Item { Name: "tea", Stock: var left } ? left : 0 → 3 : int
    thing switch { Special { Discount: > 10 } => "much", _ => "little" } → "much" : string
    ((Item)thing).Price * 2 → 5.00 : decimal
    size.Area → 12 : int
    new Size { Width = 2, Height = 5 }.Area → 10 : int
    new[] { a, b }.Length → 2 : int
    late.Length → 4 : int
    typeof(Item).Name → "Item" : string
    nameof(numbers) → "numbers" : string
    default(Size).Height → 0 : int
    checked((byte)(a + 254)) → 255 : byte
    null → null : object
    Fail → {System.Func<int>} : System.Func<int>
    int.TryParse("42", out int parsed) ? parsed : 0 → 42 : int
    (a, text) → {(int, string)} : (int, string)
    new { a, text }.text → "hello" : string
  `,
  );
});

test('members that are private where the program stands, generics, and local functions', () => {
  check(
    '@here',
    `
    ((Item)thing).stock → 3 : int
    Item.Made → 1 : int
    total → 7 : int
    `,
  );
  check(
    '@add',
    `
    items[0].Discount + Last.Discount → 40 : int
    item.Name → "tea" : string
    note + doubled → 8.5 : double
    Twice(10) → 21 : int
    describe(1) → "5.5:1" : string
    this.items.Count → 1 : int
    typeof(T).Name + typeof(U).Name → "SpecialDouble" : string
    new List<T> { item }.Count → 1 : int
    `,
  );
  check(
    '@lambda',
    `
    note + n → 8.5 : double
    items → An object reference is required for the non-static field, method, or property 'Shop.Basket<Shop.Special>.items'
    `,
  );
});

test('what C# refuses is refused in its words', () => {
  check(
    '@here',
    `
    nothing → The name 'nothing' does not exist in the current context
    a.Foo → 'int' does not contain a definition for 'Foo' and no accessible extension method 'Foo' accepting a first argument of type 'int' could be found (are you missing a using directive or an assembly reference?)
    text - 1 → Operator '-' cannot be applied to operands of type 'string' and 'int'
    a = text → Cannot implicitly convert type 'string' to 'int'
    limit = 3 → The left-hand side of an assignment must be a variable, property or indexer
    Item → 'Shop.Item' is a type, which is not valid in the given context
    a + → Invalid expression term ';'
    1; int b = 2 → "1; int b = 2" is no expression.
    this.total → Keyword 'this' is not valid in a static property, static method, or static field initializer
    `,
  );
});

test('exceptions, endless code and what waits end the evaluation, not the program', () => {
  const session = check(
    '@here',
    `
    Fail() → Threw System.InvalidOperationException: nothing there
    numbers[3] → Threw System.IndexOutOfRangeException: Index was outside the bounds of the array.
    names["three"] → Threw System.Collections.Generic.KeyNotFoundException: The given key 'three' was not present in the dictionary.
    ((string)null).Length → Threw System.NullReferenceException: Object reference not set to an instance of an object.
    Endless() → The evaluation of "Endless()" was cut off: it runs for too long, perhaps for ever.
    Deep(0) → The evaluation of "Deep(0)" was cut off: it runs for too long, perhaps for ever.
    later.Result → The evaluation of "later.Result" was cut off: it waits for something that happens only when the program goes on.
    Monitor.IsEntered(door) → true : bool
    total = 7 → 7 : int
    `,
  );
  assert.equal(session.go('continue'), 'end 0');
  assert.match(session.ports.stdout, /^2 1 hello 3 5 7 2 /);
});

test('assignments reach the variables themselves', () => {
  const session = check(
    '@here',
    `
    a++ → 1 : int
    b += a → 4 : int
    text = "changed" → "changed" : string
    size.Width = 30 → 30 : int
    size.Grow() → The expression has no value. : void
    numbers[0] *= 10 → 50 : int
    ((Item)thing).Take(2) → 1 : int
    names["three"] = 3 → 3 : int
    names.Count → 3 : int
    maybe = 5 → 5 : int?
    `,
  );
  session.breakAt('@swap');
  assert.equal(session.go('continue'), 'breakpoint @swap');
  assert.equal(session.said('a = 100'), '100 : int');
  assert.equal(session.said('a', 1), '100 : int');
  assert.equal(session.go('continue'), 'end 0');
  assert.match(session.ports.stdout, /^4 100 changed 31 50 /);
});

test('under the mouse nothing is called or changed', () => {
  const refused = (text: string) =>
    `${text} → "${text}" may change something: evaluate it in the watch window or the debug console.`;
  check(
    '@here',
    `
    size.Area + numbers.Length → 15 : int
    text.Length → 5 : int
    names["one"] → 1 : int
    text.Substring(1, 2) → "el" : string
    ${refused('a++')}
    ${refused('Fail()')}
    ${refused('new Item()')}
    ${refused('((Item)thing).Take(1)')}
    `,
    0,
    true,
  );
});

test('what only looks leaves no trace: chance and hash codes are as if nobody had asked', () => {
  const undisturbed = new DebugSession(program);
  assert.equal(undisturbed.start(), 'end 0');
  const session = check(
    '@here',
    `
    ((Item)thing).Luck != 0 → true : bool
    numbers.Select(n => ((Item)thing).Luck).Distinct().Count() > 1 → true : bool
    `,
  );
  assert.equal(session.go('continue'), 'end 0');
  assert.equal(session.ports.stdout, undisturbed.ports.stdout);
});
