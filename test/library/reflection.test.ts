// Reflection calls code of the user, which may wait, fail and be pre-empted there like anywhere else.
import { checkProgram } from '../engine/check';

checkProgram(
  'invoked code blocks and goes on',
  `
using System.Reflection;
class Worker {
  readonly object gate = new object();
  public int Wait(int milliseconds) { Thread.Sleep(milliseconds); lock (gate) return milliseconds; }
  public async Task<string> Later(string text) { await Task.Delay(5); return text; }
  public string Slow { get { Thread.Sleep(1); return "slow"; } set { Thread.Sleep(1); Console.WriteLine("got " + value); } }
}
class Program {
  static void Main() {
    object worker = Activator.CreateInstance(typeof(Worker));
    Console.WriteLine(typeof(Worker).GetMethod("Wait").Invoke(worker, new object[] { 20 }));
    var task = (Task<string>)typeof(Worker).GetMethod("Later").Invoke(worker, new object[] { "later" });
    Console.WriteLine(task.Result);
    var slow = typeof(Worker).GetProperty("Slow");
    slow.SetValue(worker, slow.GetValue(worker));
  }
}`,
  `
20
later
got slow
`,
);

checkProgram(
  'type initializers and constructors run when reflection needs them',
  `
class Settings {
  public static string Name = Read("Name");
  public static int Size { get; set; } = 7;
  static Settings() { Console.WriteLine("initialized"); }
  static string Read(string key) { Thread.Sleep(1); return key + "!"; }
}
class Lazy { static Lazy() { Console.WriteLine("lazy"); } public Lazy() { Console.WriteLine("made"); } public static void Touch() { } }
class Broken { static Broken() { throw new InvalidOperationException("broken"); } public static int Value = 1; }
class Program {
  static void Main() {
    var field = typeof(Settings).GetField("Name");
    Console.WriteLine("found");
    Console.WriteLine(field.GetValue(null));
    Console.WriteLine(typeof(Settings).GetProperty("Size").GetValue(null));
    Activator.CreateInstance(typeof(Lazy));
    typeof(Lazy).GetMethod("Touch").Invoke(null, null);
    try { typeof(Broken).GetField("Value").GetValue(null); } catch (TypeInitializationException e) { Console.WriteLine(e.InnerException.Message); }
  }
}`,
  `
found
initialized
Name!
7
lazy
made
broken
`,
);

checkProgram(
  'attributes are made by their constructors, each time anew',
  `
using System.Reflection;
class CountedAttribute : Attribute {
  static int made;
  public readonly int Number = ++made;
  public CountedAttribute(params string[] names) { Thread.Sleep(1); Names = names; }
  public string[] Names { get; private set; }
  public string Extra { get; set; }
}
class Unknown2Attribute : Attribute { public Unknown2Attribute(int[] values) { throw new FormatException("bad attribute"); } }
[NotDeclaredAnywhere, Counted("a", "b", Extra = nameof(Program))]
class Program {
  [field: Counted("f")] public int Auto { get; set; }
  [Unknown2(new[] { 1 })] int failing = 0;
  public void Take([Counted] int first, int second) { }
  static void Main() {
    Console.WriteLine(typeof(Program).IsDefined(typeof(CountedAttribute), false));
    var one = typeof(Program).GetCustomAttribute<CountedAttribute>();
    var two = (CountedAttribute)typeof(Program).GetCustomAttributes(false)[0];
    Console.WriteLine(one.Number + " " + two.Number + " " + string.Join("+", two.Names) + " " + two.Extra);
    Console.WriteLine(typeof(Program).GetProperty("Auto").IsDefined(typeof(CountedAttribute)));
    Console.WriteLine(typeof(Program).GetRuntimeFields().First(f => f.Name.StartsWith("<Auto>")).GetCustomAttribute<CountedAttribute>().Names[0]);
    Console.WriteLine(string.Join(" ", typeof(Program).GetMethod("Take").GetParameters().Select(p => p.Name + p.IsDefined(typeof(CountedAttribute)))));
    try { typeof(Program).GetField("failing", BindingFlags.NonPublic | BindingFlags.Instance).GetCustomAttributes(true); }
    catch (FormatException e) { Console.WriteLine(e.Message); }
  }
}`,
  `
True
1 2 a+b Program
False
f
firstTrue secondFalse
bad attribute
`,
);

checkProgram(
  'a record and its positional attributes',
  `
using System.Reflection;
class KeyAttribute : Attribute { public string Name; }
record Person([property: Key(Name = "n")] string Name, int Age) { [Key(Name = "z")] public string Zip { get; init; } }
class Program {
  static void Main() {
    foreach (var property in typeof(Person).GetProperties().OrderBy(p => p.Name))
      Console.WriteLine(property + " " + (property.GetCustomAttribute<KeyAttribute>()?.Name ?? "-"));
    var copy = (Person)Activator.CreateInstance(typeof(Person), "Ann", 5);
    Console.WriteLine(copy);
  }
}`,
  `
Int32 Age -
System.String Name n
System.String Zip z
Person { Name = Ann, Age = 5, Zip =  }
`,
);

checkProgram(
  'delegates are made over receivers, first arguments and nothing',
  `
using System.Reflection;
delegate int Maker(int a);
delegate int Other(int a);
class Shape {
  public int Size = 5;
  public int Grow(int a) { return a + Size; }
  public static int Twice(int a) { return a * 2; }
  public virtual int Edges(int a) { return 1; }
  public static string Label(string name, int a) { return name + a; }
  public static int Of(Shape shape, int a) { return shape == null ? -a : shape.Size; }
}
class Square : Shape { public override int Edges(int a) { return 4 * a; } }
struct Point { public int X; public int Plus(int a) { return a + X; } }
class Rest { public string Text; public Rest(int a, params string[] rest) { Text = a + ":" + rest.Length; } }
class Program {
  static void Try(string title, Func<object> action) {
    try { Console.WriteLine(title + ": " + action()); } catch (Exception e) { Console.WriteLine(title + ": " + e.GetType().Name); }
  }
  static MethodInfo Of(string name) { return typeof(Shape).GetMethod(name); }
  static void Main() {
    Try("receiver", () => ((Maker)Delegate.CreateDelegate(typeof(Maker), new Shape(), Of("Grow")))(1));
    Try("virtual", () => ((Maker)Delegate.CreateDelegate(typeof(Maker), new Square(), Of("Edges")))(2));
    Try("open", () => ((Func<Shape, int, int>)Delegate.CreateDelegate(typeof(Func<Shape, int, int>), Of("Edges")))(new Square(), 3));
    Try("open over a base class", () => ((Func<object, string>)Delegate.CreateDelegate(typeof(Func<object, string>), typeof(object).GetMethod("ToString")))(5));
    Try("first argument", () => ((Func<int, string>)Delegate.CreateDelegate(typeof(Func<int, string>), "q", Of("Label")))(3));
    Try("null as first argument", () => ((Maker)Delegate.CreateDelegate(typeof(Maker), null, Of("Of")))(3));
    Try("struct", () => ((Maker)Delegate.CreateDelegate(typeof(Maker), new Point { X = 4 }, typeof(Point).GetMethod("Plus")))(3));
    Try("by name", () => ((Maker)Delegate.CreateDelegate(typeof(Maker), new Square(), "grow", true))(1) + ((Maker)Delegate.CreateDelegate(typeof(Maker), typeof(Shape), "Twice"))(1));
    Try("no receiver", () => Delegate.CreateDelegate(typeof(Maker), Of("Grow")));
    Try("other signature", () => Delegate.CreateDelegate(typeof(Func<object>), Of("Twice")));
    Try("no delegate", () => Delegate.CreateDelegate(typeof(string), Of("Twice")));
    Try("no method", () => Delegate.CreateDelegate(typeof(Maker), (MethodInfo)null));
    Try("unlike", () => Delegate.Combine(new Maker(Shape.Twice), new Other(Shape.Twice)));
    Try("over null", () => { Shape none = null; Maker maker = none.Grow; return maker; });
    Try("params", () => ((Rest)Activator.CreateInstance(typeof(Rest), 1, "a", "b")).Text + " " + ((Rest)Activator.CreateInstance(typeof(Rest), 1)).Text);
    Try("array", () => ((Array)Activator.CreateInstance(typeof(int[]), 3)).Length);
    Try("void", () => Activator.CreateInstance(typeof(void)));
  }
}`,
  `
receiver: 6
virtual: 8
open: 12
open over a base class: 5
first argument: q3
null as first argument: -3
struct: 7
by name: 8
no receiver: ArgumentException
other signature: ArgumentException
no delegate: ArgumentException
no method: ArgumentNullException
unlike: ArgumentException
over null: ArgumentException
params: 1:2 1:0
array: 3
void: NotSupportedException
`,
);

checkProgram(
  'what a method returns has attributes of its own, and attributes of a condition that nobody meets are not there',
  `
using System.Diagnostics;
using System.Reflection;
class ThereAttribute : Attribute { }
[Conditional("NOWHERE")] class NotThereAttribute : Attribute { }
class DerivedAttribute : NotThereAttribute { }
class AAttribute : Attribute { }
[There, NotThere, Derived] class C { [return: A] public virtual int M(int x) => x; public void Nothing() { } }
class D : C { public override int M(int x) => x; }
class P {
  static void Main() {
    Console.WriteLine(string.Join(",", typeof(C).GetCustomAttributes(false).Select(each => each.GetType().Name)) + " " + typeof(C).GetCustomAttributesData().Count);
    var m = typeof(C).GetMethod("M"); var r = m.ReturnParameter;
    Console.WriteLine(r + "|" + (r.Name == null) + "|" + r.ParameterType + "|" + r.Position + "|" + r.Attributes + "|" + r.HasDefaultValue + "|" + r.Member);
    Console.WriteLine(m.ReturnTypeCustomAttributes.GetCustomAttributes(false).Length + " " + r.IsDefined(typeof(AAttribute), false) + " " + m.GetParameters()[0].GetCustomAttributesData().Count);
    Console.WriteLine(typeof(D).GetMethod("M").ReturnParameter.GetCustomAttributes(false).Length + " " + typeof(C).GetMethod("Nothing").ReturnParameter.ParameterType);
    Console.WriteLine(Assembly.GetAssembly(typeof(C)) == typeof(P).Assembly);
  }
}`,
  `
ThereAttribute 1
Int32 |True|System.Int32|-1|None|False|Int32 M(Int32)
1 True 0
0 System.Void
True
`,
);

checkProgram(
  'what is passed by reference has a type of its own',
  `
class Program {
  int[] items = { 1 };
  public void Change(int x) { }
  public void Change(ref int x) { }
  public void Give(out string text, params int[] rest) { text = null; }
  public ref int First() { return ref items[0]; }
  static void Main() {
    Type reference = typeof(int).MakeByRefType();
    Console.WriteLine(reference + " " + reference.Name + " " + reference.IsByRef + " " + reference.GetElementType() + " " + reference.IsValueType);
    Console.WriteLine((reference == typeof(int).MakeByRefType()) + " " + (reference == Type.GetType("System.Int32&")) + " " + typeof(object).IsAssignableFrom(reference));
    Console.WriteLine(typeof(Program).GetMethod("Change", new[] { typeof(int) }));
    Console.WriteLine(typeof(Program).GetMethod("Change", new[] { reference }));
    foreach (var parameter in typeof(Program).GetMethod("Give").GetParameters()) Console.WriteLine(parameter + " " + parameter.ParameterType.IsByRef);
    Console.WriteLine(typeof(Program).GetMethod("First").ReturnType);
    try { reference.MakeByRefType(); } catch (TypeLoadException) { Console.WriteLine("no reference to a reference"); }
  }
}`,
  `
System.Int32& Int32& True System.Int32 False
True True False
Void Change(Int32)
Void Change(Int32 ByRef)
System.String& text True
Int32[] rest False
System.Int32&
no reference to a reference
`,
);

checkProgram(
  'an assembly has only its own types',
  `
class Program {
  static void Main() {
    var own = typeof(Program).Assembly;
    var core = typeof(string).Assembly;
    Console.WriteLine(own.GetType("Program") + " " + own.GetType("program", false, true) + " " + core.GetType("System.String"));
    Console.WriteLine((own.GetType("System.String") == null) + " " + (core.GetType("Program") == null) + " " + (own.CreateInstance("System.Object") == null));
    try { own.GetType("System.String", true); } catch (TypeLoadException e) { Console.WriteLine(e.Message); }
  }
}`,
  `
Program Program System.String
True True True
Could not load type 'System.String' from assembly 'App, Version=1.0.0.0, Culture=neutral, PublicKeyToken=null'.
`,
);

checkProgram(
  'exceptions can be written as named values and read from them',
  `
using System.Runtime.Serialization;
[Serializable]
class OwnException : ArgumentException {
  public int Number { get; }
  public OwnException(int number) : base("own", "x") { Number = number; }
  protected OwnException(SerializationInfo info, StreamingContext context) : base(info, context) { Number = info.GetInt32("Number"); }
  public override void GetObjectData(SerializationInfo info, StreamingContext context) {
    base.GetObjectData(info, context);
    info.AddValue("Number", Number);
  }
  public static OwnException Read(SerializationInfo info) { return new OwnException(info, new StreamingContext()); }
}
class Program {
  static void Main() {
    foreach (var type in typeof(InvalidOperationException).GetInterfaces()) Console.WriteLine(type);
    var info = new SerializationInfo(typeof(OwnException), new FormatterConverter());
    new OwnException(7).GetObjectData(info, new StreamingContext());
    var copy = OwnException.Read(info);
    Console.WriteLine(copy.Message.Replace("\\r\\n", " ") + " " + copy.ParamName + " " + copy.Number + " " + info.GetString("Number"));
    try { info.GetInt32("Other"); } catch (SerializationException e) { Console.WriteLine(e.Message); }
  }
}`,
  `
System.Runtime.Serialization.ISerializable
System.Runtime.InteropServices._Exception
own Parameter name: x x 7 7
Member 'Other' was not found.
  `,
);

checkProgram(
  'names of assemblies are read and written as .NET shows them, and that of the app has its version',
  `
using System.IO;
using System.Reflection;
[assembly: AssemblyVersion("2.5.*")]
class Program {
  static void Show(string text) {
    try {
      var name = new AssemblyName(text);
      var token = name.GetPublicKeyToken();
      Console.WriteLine(name.Name + "|" + name.Version + "|" + (name.CultureName ?? "no culture") + "|" + (token == null ? "no token" : token.Length + "") + "|" + name.Flags + "|" + name.ProcessorArchitecture + "|" + name);
    }
    catch (Exception e) { Console.WriteLine(e.GetType().Name + ": " + e.Message); }
  }
  static void Main() {
    Show("a");
    Show("a.b.c , Version = 1.2, Culture=neutral, PublicKeyToken=null");
    Show("a, culture=de-DE, publicKeyToken=b77a5c561934e089, ProcessorArchitecture=MSIL, Other=1");
    Show("'a, b', Retargetable=Yes, ContentType=WindowsRuntime");
    Show("");
    foreach (var wrong in new[] { "a,", "a, Version=1", "a, Version=x.y", "a, PublicKeyToken=00", "a, Version=1.0, version=1.0", "a=b", ", Version=1.0" }) Show(wrong);
    var name = new AssemblyName(); Console.WriteLine("[" + name.FullName + "]");
    name.Name = "x"; name.Version = new Version(1, 2, 3, 4); name.SetPublicKeyToken(new byte[] { 1, 2, 3, 4, 5, 6, 7, 254 }); Console.WriteLine(name);
    Console.WriteLine(AssemblyName.ReferenceMatchesDefinition(new AssemblyName("A, Version=1.0"), new AssemblyName("a")));
    var own = typeof(Program).GetTypeInfo().Assembly;
    own.GetName().Name = "other";
    Console.WriteLine(own.FullName + " " + new AssemblyName(own.FullName).Version.Minor);
  }
}`,
  `
a||no culture|no token|None|None|a
a.b.c|1.2||0|None|None|a.b.c, Version=1.2, Culture=neutral, PublicKeyToken=null
a||de-DE|8|None|MSIL|a, Culture=de-DE, PublicKeyToken=b77a5c561934e089
a, b||no culture|no token|Retargetable|None|a\\, b, Retargetable=Yes, ContentType=WindowsRuntime
ArgumentException: String cannot have zero length.
FileLoadException: The given assembly name was invalid.
FileLoadException: The given assembly name was invalid.
FileLoadException: The given assembly name was invalid.
FileLoadException: The given assembly name was invalid.
FileLoadException: The given assembly name was invalid.
FileLoadException: The given assembly name was invalid.
FileLoadException: The given assembly name was invalid.
[]
x, Version=1.2.3.4, PublicKeyToken=01020304050607fe
True
App, Version=2.5.0.0, Culture=neutral, PublicKeyToken=null 5
`,
);

checkProgram(
  'who called is told by stack traces, also across what waits',
  `
using System.Diagnostics;
class Log {
  public static void Write(string text, [CallerLineNumber] int line = 0) {
    var frame = new StackTrace(true).GetFrame(1);
    Console.WriteLine(text + ": " + frame.GetMethod().DeclaringType.Name + "." + frame.GetMethod().Name + " " + (frame.GetFileLineNumber() == line) + " " + (frame.GetFileName() != null));
  }
}
class Part {
  public Part() { Log.Write("constructor"); }
  public int Size { get { Log.Write("property"); return 1; } }
  public static void Of<T>(T value) { Thread.Sleep(1); Log.Write("generic"); Console.WriteLine(new StackFrame(1).GetMethod().Name + " waits"); }
  public static void Fail() { throw new InvalidOperationException("no"); }
}
class Program {
  static void Deep(int n) {
    if (n > 0) { Deep(n - 1); return; }
    Console.Write(new StackTrace(1).ToString().Replace("\\r", ""));
    Console.WriteLine(new StackTrace(2).FrameCount + " " + (new StackTrace().GetFrame(9) == null));
  }
  static void Main() {
    Log.Write("method");
    int size = new Part().Size;
    Part.Of("text");
    Deep(2);
    var lines = Environment.StackTrace.Split('\\n');
    Console.WriteLine(lines[0].Trim() + " | " + lines[1].Trim().Substring(0, 17));
    try { Part.Fail(); }
    catch (Exception e) {
      Console.Write(new StackTrace(e).ToString().Replace("\\r", ""));
      Console.WriteLine(string.Join(" ", new StackTrace(e, true).GetFrames().Select(f => f.GetMethod().Name)) + " " + new StackTrace(new Exception()).FrameCount);
    }
    try { new StackTrace((Exception)null); } catch (ArgumentNullException e) { Console.WriteLine(e.ParamName); }
  }
}`,
  `
method: Program.Main True True
constructor: Part..ctor True True
property: Part.get_Size True True
generic: Part.Of True True
Main waits
   at Program.Deep(Int32 n)
   at Program.Deep(Int32 n)
   at Program.Main()
2 True
at System.Environment.GetStackTrace(Exception e, Boolean needFileInfo) | at System.Environ
   at Part.Fail()
   at Program.Main()
Fail Main 0
e
`,
);
