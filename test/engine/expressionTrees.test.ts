// Lambdas as data: what C# makes of them, how it is written, walked, put together anew and compiled.
import { checkProgram } from './check';

const types = `
  using System.Linq.Expressions;
  class Item {
    public string Name { get; set; } public int Size; public List<int> List = new List<int>(); public Item Inner { get; set; }
    public static int Twice(int x) => x * 2;
  }
`;

checkProgram(
  'a tree is written as .NET writes it, and compiles to the lambda that it came from',
  `
  ${types}
  class P {
    static void Show<T>(Expression<T> e) => Console.WriteLine(e);
    static void Main() {
      int limit = 3;
      Expression<Func<int, bool>> e = x => x > limit && x != 10;
      Console.WriteLine(e.ToString().EndsWith(".limit) AndAlso (x != 10))") + " " + e.Compile()(5));
      limit = 7;
      Console.WriteLine(e.Compile()(5) + " " + e.Body.NodeType + " " + e.Parameters[0].Name + " " + e.ReturnType);
      Show<Func<Item, string>>(i => i.Name + i.Size);
      Show<Func<int, Item>>(k => new Item { Name = "a" + k, Size = k, List = { 1, k }, Inner = { Size = 2 } });
      Show<Func<int, List<int>>>(k => new List<int> { k, 2 });
      Show<Func<Item, object>>(i => new { i.Name, Two = Item.Twice(i.Size) });
      Show<Func<double, int?, string>>((d, q) => q == null ? "none" : (q ?? 1).ToString() + (int)d + -d);
      Show<Func<int[], object, object>>((a, o) => o is string ? (object)a[a.Length - 1] : new[] { a[0], checked(a[1] + 1) } as object);
      Show<Func<IEnumerable<int>, int>>(xs => xs.Where(x => x % 2 == 0).Count());
      Show<Action>(() => Console.WriteLine(default(int)));
      Show<Func<Func<int>>>(() => () => 1);
    }
  }
  `,
  `
  True True
  False AndAlso x System.Boolean
  i => (i.Name + Convert(i.Size))
  k => new Item {Name = ("a" + Convert(k)), Size = k, List = {Void Add(Int32)(1), Void Add(Int32)(k)}, Inner = {Size = 2}}
  k => new List\`1() {Void Add(Int32)(k), Void Add(Int32)(2)}
  i => new <>f__AnonymousType0\`2(Name = i.Name, Two = Twice(i.Size))
  (d, q) => IIF((q == null), "none", (((q ?? 1).ToString() + Convert(Convert(d))) + Convert(-d)))
  (a, o) => IIF((o Is String), Convert(a[(ArrayLength(a) - 1)]), (new [] {a[0], (a[1] + 1)} As Object))
  xs => xs.Where(x => ((x % 2) == 0)).Count()
  () => WriteLine(0)
  () => () => 1
  `,
);

checkProgram(
  'trees that a program puts together are compiled too',
  `
  ${types}
  class Replace : ExpressionVisitor {
    public ParameterExpression From, To;
    protected override Expression VisitParameter(ParameterExpression node) => node == From ? To : node;
  }
  class P {
    static Expression<Func<T, bool>> And<T>(Expression<Func<T, bool>> a, Expression<Func<T, bool>> b) {
      var second = new Replace { From = b.Parameters[0], To = a.Parameters[0] }.Visit(b.Body);
      return Expression.Lambda<Func<T, bool>>(Expression.AndAlso(a.Body, second), a.Parameters);
    }
    static object Run(Expression body) => Expression.Lambda(body).Compile().DynamicInvoke();
    static void Main() {
      int least = 2;
      var both = And<int>(x => x > least, y => y % 2 == 0);
      Console.WriteLine(string.Join(" ", Enumerable.Range(0, 8).Where(both.Compile())));
      var p = Expression.Parameter(typeof(Item), "p");
      var byName = Expression.Lambda<Func<Item, bool>>(
        Expression.Equal(Expression.Property(p, "Name"), Expression.Constant("b")), p);
      Console.WriteLine(byName + " " + byName.Compile()(new Item { Name = "b" }));
      var made = Expression.Lambda<Func<int, Item>>(Expression.MemberInit(Expression.New(typeof(Item)),
        Expression.Bind(typeof(Item).GetField("Size"), Expression.Call(typeof(Item).GetMethod("Twice"), N))), N);
      Console.WriteLine(made + " " + made.Compile()(4).Size);
      Console.WriteLine(Run(Expression.Add(Expression.Constant(7), Expression.Constant(8))) + " " +
        Run(Expression.Convert(Expression.Constant(3.9), typeof(byte))) + " " +
        Run(Expression.Coalesce(Expression.Constant(null, typeof(int?)), Expression.Constant(5))) + " " +
        Run(Expression.Condition(Expression.Constant(true), Expression.Constant("yes"), Expression.Constant("no"))) + " " +
        Run(Expression.Invoke(both, Expression.Constant(4))));
      try { Run(Expression.AddChecked(Expression.Constant(int.MaxValue), Expression.Constant(1))); }
      catch (Exception e) { Console.WriteLine(e.InnerException.Message); }
      try { Expression.Add(Expression.Constant(1), Expression.Constant("s")); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
    }
    static readonly ParameterExpression N = Expression.Parameter(typeof(int), "n");
  }
  `,
  `
  4 6
  p => (p.Name == "b") True
  n => new Item {Size = Twice(n)} 8
  15 3 5 yes True
  Arithmetic operation resulted in an overflow.
  The binary operator Add is not defined for the types 'System.Int32' and 'System.String'.
  `,
);

checkProgram(
  'queries over objects are expressions until somebody asks for their elements',
  `
  ${types}
  class P {
    static void Main() {
      IQueryable<int> q = new[] { 5, 1, 4, 2 }.AsQueryable();
      int min = 1;
      var sorted = q.Where(x => x > min).OrderBy(x => x).Select(x => "n" + x);
      min = 2;
      Console.WriteLine(string.Join(",", sorted) + " " + ((MethodCallExpression)sorted.Expression).Method.Name);
      Console.WriteLine(q.Sum() + " " + q.Max() + " " + q.Count(x => x > 2) + " " + q.First(x => x < 3) + " " + q.Average(x => x * 2));
      var groups = from x in q group x by x % 2 into g orderby g.Key select g.Key + ":" + g.Count();
      Console.WriteLine(string.Join(" ", groups));
      var joined = from x in q join y in new[] { 1, 2 } on x equals y * 2 select x + "=" + y;
      Console.WriteLine(string.Join(" ", joined) + " " + q.Concat(new[] { 9 }).Last() + " " + q.Any(x => x == 9));
    }
  }
  `,
  `
  n4,n5 Select
  12 5 2 1 6
  0:2 1:2
  4=2 2=1 9 False
  `,
);

checkProgram(
  'trees have the conversions, methods and constants that C# gives them',
  `
  using System.Linq.Expressions;
  enum Color : byte { Red, Blue }
  struct S { public static implicit operator int(S s) => 1; }
  class C {
    public static C operator &(C a, C b) => a; public static C operator |(C a, C b) => b;
    public static bool operator true(C c) => true; public static bool operator false(C c) => false;
  }
  class Shape : ExpressionVisitor {
    public override Expression Visit(Expression node) {
      if (node is UnaryExpression u) Console.Write(u.NodeType + ":" + u.Type.Name + (u.Method == null ? "" : "[" + u.Method + "]") + " ");
      if (node is BinaryExpression n) Console.Write(n.NodeType + ":" + n.Type.Name + (n.Method == null ? "" : "[" + n.Method.Name + "]") + " ");
      if (node is ConstantExpression c) Console.Write((c.Value ?? "null") + ":" + c.Type.Name + " ");
      if (node is MethodCallExpression m) Console.Write(m.Method.DeclaringType.Name + "." + m.Method.Name + m.Method.GetParameters().Length + " ");
      return base.Visit(node);
    }
    public static void Of<T>(Expression<T> tree) { new Shape().Visit(tree.Body); Console.WriteLine(); }
  }
  class P {
    static void Main() {
      Shape.Of<Func<Action, Action, Action>>((x, y) => x + y);
      Shape.Of<Func<Color, byte, Color>>((a, b) => a + b);
      Shape.Of<Func<Color, bool>>(a => a == Color.Blue);
      Shape.Of<Func<Color?, bool>>(a => a == null);
      Shape.Of<Func<Color, decimal>>(a => (decimal)a);
      Shape.Of<Func<long, int?>>(a => checked((int?)a));
      Shape.Of<Func<S?, long, long>>((a, b) => a ?? b);
      Shape.Of<Func<C, C, C>>((a, b) => a && b);
      Shape.Of<Func<int, string>>(i => i.ToString() + $"{i}");
      Func<S?, long, long> run = ((Expression<Func<S?, long, long>>)((a, b) => a ?? b)).Compile();
      Console.WriteLine(run(new S(), 5) + " " + run(null, 5));
    }
  }
  `,
  `
  Convert:Action Add:Delegate[Combine]
  Convert:Color Add:Int32 Convert:Int32 Convert:Int32
  Equal:Boolean Convert:Int32 1:Int32
  Equal:Boolean Convert:Nullable\`1 Convert:Nullable\`1 Convert:Nullable\`1 null:Object
  Convert:Decimal[System.Decimal op_Implicit(Byte)] Convert:Byte
  ConvertChecked:Nullable\`1
  Coalesce:Int64 Convert:Int64 Convert:Int32[Int32 op_Implicit(S)]
  AndAlso:C[op_BitwiseAnd]
  Add:String[Concat] Int32.ToString0 String.Format2 {0}:String Convert:Object
  1 5
  `,
);

checkProgram(
  'a cast is a node, also when it changes nothing; what C# converts by itself upwards is none',
  `
  using System.Linq.Expressions;
  class Base { }
  class Derived : Base { public int Number = 4; }
  class P {
    static void Show<T>(Expression<T> tree) {
      Console.Write(tree);
      for (var node = tree.Body as UnaryExpression; node != null; node = node.Operand as UnaryExpression)
        Console.Write(" " + node.NodeType + ":" + node.Type.Name);
      Console.WriteLine();
    }
    static void Run<T, U>(Expression<Func<T, U>> tree, T value) {
      Show(tree);
      try { Console.WriteLine("= " + tree.Compile()(value)); } catch (Exception e) { Console.WriteLine("= " + e.GetType().Name); }
    }
    static void Main() {
      Show<Func<string, object>>(x => (object)x);
      Show<Func<string, object>>(x => x);
      Run(x => (int)x, 5);
      Run(x => (int?)x, (int?)null);
      Show<Func<string, string>>(x => (string)x);
      Show<Func<Derived, int>>(x => ((Derived)(Base)x).Number);
      Run<long, int>(x => (int)x, 5000000000);
      Run<long, int>(x => checked((int)x), 5000000000);
      Run<double, byte>(x => checked((byte)(int)x), 3.5);
      Run<object, string>(x => (string)x, 3);
      Show<Func<int, object[]>>(x => new object[] { x, (object)x, (object)"s" });
      Show<Func<int>>(() => (int)5);
    }
  }
  `,
  `
  x => Convert(x) Convert:Object
  x => x
  x => Convert(x) Convert:Int32
  = 5
  x => Convert(x) Convert:Nullable\`1
  =
  x => Convert(x) Convert:String
  x => Convert(Convert(x)).Number
  x => Convert(x) Convert:Int32
  = 705032704
  x => ConvertChecked(x) ConvertChecked:Int32
  = OverflowException
  x => ConvertChecked(ConvertChecked(x)) ConvertChecked:Byte ConvertChecked:Int32
  = 3
  x => Convert(x) Convert:String
  = InvalidCastException
  x => new [] {Convert(x), Convert(x), Convert("s")}
  () => 5
  `,
);
