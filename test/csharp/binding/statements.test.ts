import test from 'node:test';
import { checkBinding } from '../../harness/binding';

test('foreach over arrays, lists and patterns of its own; switch with patterns', () => {
  checkBinding(`
    using System.Collections.Generic;
    class Bag { public Walker GetEnumerator() { return new Walker(); } }
    class Walker { public string Current { get { return ""; } } public bool MoveNext() { return false; } }
    class Program {
      static int Main() {
        foreach (var n in new[] { 1, 2L }) System.Console.WriteLine(n);
                                                                    ^ is long
        foreach (var pair in new Dictionary<string, int>()) System.Console.WriteLine(pair.Value);
                                                                                     ^^^^^^^^^^ is int
        foreach (var s in new Bag()) System.Console.WriteLine(s);
                                                              ^ is string
        foreach (var x in 5) { }
                          ^ CS1579: foreach statement cannot operate on variables of type 'int'…
        object o = "text";
        switch (o) {
          case string t when t.Length > 3: return t.Length;
                             ^^^^^^^^ is int
          case int i: return i;
          case null: goto default;
          default: return 0;
        }
      }
    }
  `);
});

test('a section that runs into the next one, duplicate cases, unknown labels', () => {
  checkBinding(
    `
    class Program {
      static void M(int x) {
        switch (x) {
          case 1:
          ^^^^^^^ CS0163: Control cannot fall through from one case label ('case 1:') to another
            x++;
          case 2:
          case 2: break;
          ^^^^^^^ CS0152: The switch statement contains multiple cases with the label value '2'
          case 3: { return; };
          case 4: throw null; ;
          case 5: if (x > 4) return; ;
          ^^^^^^^ CS0163: Control cannot fall through from one case label ('case 5:') to another
          default: { return; };
        }
        goto nowhere;
        ^^^^^^^^^^^^^ CS0159: No such label 'nowhere' within the scope of the goto statement
      }
    }
  `,
  );
});

test('queries become calls; anonymous types with the same members are one type', () => {
  checkBinding(`
    class Row { public int Id; public string Name; }
    class Rows {
      public Rows Where(System.Func<Row, bool> test) { return this; }
      public System.Collections.Generic.List<R> Select<R>(System.Func<Row, R> take) { return null; }
    }
    class Program {
      static void Main() {
        var names = from r in new Rows() where r.Id > 1 select r.Name;
                                                               ^^^^^^ is string
        var first = names[0];
                    ^^^^^^^^ is string
        var a = new { X = 1, Y = "s" };
        a = new { X = 2, Y = "t" };
        a = new { X = 2 };
            ^^^^^^^^^^^^^ CS0029: Cannot implicitly convert type…
      }
    }
  `);
});

test('closures, local functions, using, tuples and deconstruction', () => {
  checkBinding(
    `
    using System;
    class Resource : IDisposable { public void Dispose() { } }
    class Program {
      static int Main() {
        int count = 0;
        int Twice(int x) => x * 2 + count;
        Action add = () => count += Twice(1);
        using (var r = new Resource()) { add(); }
        using (var s = "text") { }
                   ^^^^^^^^^^ CS1674: 'string': type used in a using statement must be implicitly convertible to 'System.IDisposable'.
        var pair = (Left: 1, "right");
        var (left, right) = pair;
        int sum = left + pair.Left;
        string text = right;
        return sum + text.Length;
      }
    }
  `,
  );
});

test('types: missing members of interfaces, wrong overrides, constraints', () => {
  checkBinding(`
    interface IShape { double Area(); }
    class Square : IShape { }
          ^^^^^^ CS0535: 'Square' does not implement interface member 'IShape.Area()'
    class Circle : IShape {
      public double Area() { return 1; }
      public override string Nothing() { return null; }
                             ^^^^^^^ CS0115: 'Circle.Nothing()': no suitable method found to override
    }
    class Holder {
      public static T Make<T>() where T : IShape, new() { return new T(); }
      static void Main() {
        Make<Circle>().Area();
        Make<string>();
        ^^^^^^^^^^^^ CS0311: The type 'string' cannot be used as type parameter 'T'…
      }
    }
  `);
});

test('what is declared, cast, compared and awaited by mistake has the code of that mistake', () => {
  checkBinding(`
    using System; using System.Linq; using System.Threading.Tasks;
    struct Size { }
    class Sample {
      protected override void Finalize() { }
                              ^^^^^^^^ CS0249: Do not override object.Finalize. Instead, provide a destructor.
      static void Main() {
        var self = new Sample(); int a = 4;
        const Size size = new Size();
                   ^^^^ CS0283: The type 'Size' cannot be declared const
        Sample negative = (Sample) -a;
                          ^^^^^^^^^^^ CS0075: To cast a negative value, you must enclose the value in parentheses.
        var twice = from v in "a" let v = 1 select v;
                                      ^ CS1930: The range variable 'v' has already been declared
        var nothing = (1, Console.Write(1));
                          ^^^^^^^^^^^^^^^^ CS8210: A tuple may not contain a value of type 'void'.
        int x, y;
        (x, y) = null;
        ^^^^^^^^^^^^^ CS8131: Deconstruct assignment requires an expression with a type on the right-hand-side.
        Func<Task> late = async delegate { return null; };
                                           ^^^^^^^^^^^^ CS8031: Async lambda expression converted to a 'Task' returning delegate cannot return a value
        Action kept = checked(delegate { });
      }
      ~Sample() { base.Finalize(); }
                       ^^^^^^^^ CS0250: Do not directly call your base type Finalize method. It is called automatically from your destructor.
    }
  `);
});

test('queries say what their source or a clause lacks, and wait in their first source only', () => {
  checkBinding(`
    //- /WithoutLinq.cs
    class Plain {
      void M(int[] numbers) {
        var all = from n in numbers where n > 0 select n;
                                    ^^^^^^^^^^^ CS1935: Could not find an implementation of the query pattern for source type 'int[]'. 'Where' not found. Are you missing required assembly references or a using directive for 'System.Linq'?
      }
    }
    //- /WithLinq.cs
    using System.Linq;
    using System.Threading.Tasks;
    class Program {
      async Task M(System.Collections.ArrayList list, Program program, Task<int[]> numbers) {
        object o = from n in list select n;
                                  ^^^^^^^^ CS1934: Could not find an implementation of the query pattern for source type 'System.Collections.ArrayList'. 'Select' not found. Consider explicitly specifying the type of the range variable 'n'.
        o = from int n in list select n;
        o = from n in program select n;
                              ^^^^^^^^ CS1936: Could not find an implementation of the query pattern for source type 'Program'. 'Select' not found.
        o = from n in await numbers select null;
                                    ^^^^^^^^^^^ CS1942: The type of the expression in the select clause is incorrect. Type inference failed in the call to 'Select'.
        o = from n in await numbers select (await numbers)[n];
                                            ^^^^^ CS1995: The 'await' operator may only be used in a query expression within the first collection expression of the initial 'from' clause or within the collection expression of a 'join' clause
      }
    }
  `);
});

test('range variables are never written, hold values, and come from what has a type', () => {
  checkBinding(`
    using System.Linq;
    class Twice { public int Select(System.Func<int, int> f) { return 1; } public int Select(System.Func<int, object> f, int i = 0) { return 1; } public int Select(System.Func<string, int> f) { return 1; } }
    class Program {
      static int Change(ref int i) { return i++; }
      void M(int[] numbers, dynamic d) {
        object o = from n in numbers let m = n select n++;
                                                      ^ CS1947: Range variable 'n' cannot be assigned to -- it is read only
        o = from n in numbers let m = n where (m = 3) > n select m;
                                               ^ CS1947: Range variable 'm' cannot be assigned to -- it is read only
        o = from n in numbers select Change(ref n);
                                                ^ CS1939: Cannot pass the range variable 'n' as an out or ref parameter
        o = from n in numbers let none = null select n;
                                         ^^^^ CS1932: Cannot assign '<null>' to a range variable
        o = from n in numbers let first = numbers.First select n;
                                          ^^^^^^^^^^^^^ CS1932: Cannot assign 'method group' to a range variable
        o = from x in d select x;
                        ^^^^^^^^ CS1979: Query expressions over source type 'dynamic' or with a join sequence of type 'dynamic' are not allowed
        o = from n in new Twice() select 1;
                                  ^^^^^^^^ CS1940: Multiple implementations of the query pattern were found for the source type. Ambiguous call to 'Select'.
        o = from n in numbers where int.TryParse("1", out int read) && (read = 2) > n select n;
      }
    }
  `);
});

test('foreach, switch and return do not guess what is meant', () => {
  checkBinding(`
    using System.Collections;
    using System.Collections.Generic;
    using System.Threading.Tasks;
    class Both : IEnumerable<int>, IEnumerable<string> {
      IEnumerator<int> IEnumerable<int>.GetEnumerator() { yield break; }
      IEnumerator<string> IEnumerable<string>.GetEnumerator() { yield break; }
      IEnumerator IEnumerable.GetEnumerator() { yield break; }
    }
    class Open { public List<int>.Enumerator GetEnumerator() { return default; } }
    class Closed : Open { new internal List<int>.Enumerator GetEnumerator() { return default; } }
    class Number {
      public static implicit operator int(Number n) { return 1; }
      public static implicit operator byte(Number n) { return 1; }
    }
    class Program {
      void M(Both both, Closed closed, Number number) {
        foreach (var x in both) { }
                          ^^^^ CS1640: foreach statement cannot operate on variables of type 'Both' because it implements multiple instantiations of 'System.Collections.Generic.IEnumerable<T>'; try casting to a specific interface instantiation
        foreach (var x in (IEnumerable<int>)both) { }
        foreach (var x in closed) { }
                          ^^^^^^ CS1579: foreach statement cannot operate on variables of type 'Closed' because 'Closed' does not contain a public instance or extension definition for 'GetEnumerator'
        foreach (var x in (Open)closed) { }
        switch (number) { case 1: break; }
                               ^ CS0029: Cannot implicitly convert type 'int' to 'Number'
      }
      Task<int> Later() { return null; }
      async Task<int> Direct() { return Later(); }
                                        ^^^^^^^ CS4016: Since this is an async method, the return expression must be of type 'int' rather than 'System.Threading.Tasks.Task<int>'
      async Task<int> Awaited() => await Later();
      async Task<object> Boxed() => Later();
      System.Func<Task<int>> lambda = async () => Missing.Task;
                                                  ^^^^^^^^^^^^ CS4016: Since this is an async method, the return expression must be of type 'int' rather than 'System.Threading.Tasks.Task<int>'
      static class Missing { public static Task<int> Task; }
      delegate void Change(ref int x);
      Change change = async delegate { await Task.Delay(1); };
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ CS1988: Async methods cannot have ref, in or out parameters
    }
  `);
});
