using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Reflection;

[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = true)]
class NoteAttribute : Attribute {
    public string Text { get; private set; }
    public int Level;
    public Type About { get; set; }
    public NoteAttribute(string text) { Text = text; }
    public override string ToString() { return "Note(" + Text + "," + Level + "," + (About == null ? "-" : About.Name) + ")"; }
}
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property, Inherited = false)]
class OnceAttribute : Attribute { public string[] Words; public OnceAttribute(params string[] words) { Words = words; } }
enum Color { [Description("rot")] Red, [Description("blau")] Blue = 5 }
interface INamed { string Name { get; set; } }
[Note("base", Level = 2), Once("a", "b")]
abstract class Animal : INamed {
    public static int Count = 3;
    protected int legs = 4;
    private string secret = "s";
    public const string Kind = "animal";
    public readonly double Weight = 1.5;
    [Note("name")] public virtual string Name { get; set; }
    public int Age { get; private set; }
    public abstract string Speak(int times);
    [Note("base method")] public virtual void Move() { Console.WriteLine("moves"); }
    public event EventHandler Moved;
    protected void Raise() { if (Moved != null) Moved(this, EventArgs.Empty); }
    public string this[int i] { get { return "item" + i; } set { Console.WriteLine("set " + i + "=" + value); } }
}
[Note("derived", About = typeof(List<int>))]
class Dog : Animal {
    public Dog() { Name = "dog"; }
    public Dog(string name) : this(name, 1) { }
    public Dog(string name, int level) { Name = name; Level = level; }
    private Dog(double hidden) { Name = "hidden" + hidden; }
    public int Level;
    public override string Name { get { return base.Name + "!"; } set { base.Name = value; } }
    public override string Speak(int times) { Raise(); return string.Join(" ", Enumerable.Repeat("wuff", times)); }
    public override void Move() { Console.WriteLine("runs"); }
    public static T Echo<T>(T value) { return value; }
    public bool TryGet(string key, out int value, ref int counter) { value = key.Length; counter++; return true; }
    public void Fail() { throw new InvalidOperationException("no"); }
    public string Opt(string a, int b = 7, Color c = Color.Blue, decimal d = 1.5m, long? e = null) { return a + b + c + d + (e ?? -1); }
    public class Inner { public int X; }
    public long Wide(long a, double b) { return a + (long)b; }
}
struct Pair { public int A; public string B { get; set; } public Pair(int a, string b) { A = a; B = b; } public int Sum(int x) { A += x; return A; } }
class Generic<T> where T : class { public T Value { get; set; } public List<T> All = new List<T>(); public U Convert<U>(T from, Func<T, U> by) { return by(from); } }

static class Program {
    static void Try(Action action) { try { action(); } catch (Exception e) { Console.WriteLine(e.GetType().Name + ": " + e.Message + (e.InnerException == null ? "" : " <- " + e.InnerException.GetType().Name + ": " + e.InnerException.Message)); } }
    static string All(IEnumerable<MemberInfo> list) { return string.Join(" | ", list.Select(m => m.ToString())); }
    static void Main() {
        Type dog = typeof(Dog);
        Console.WriteLine(All(dog.GetProperties()));
        Console.WriteLine(All(dog.GetFields()));
        Console.WriteLine(All(dog.GetConstructors()));
        Console.WriteLine(string.Join(" | ", dog.GetMethods().Select(m => m.ToString()).OrderBy(t => t, StringComparer.Ordinal)));
        Console.WriteLine(string.Join(" ", dog.GetMethods(BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static).Select(m => m.Name)));
        Console.WriteLine(string.Join(" ", dog.GetFields(BindingFlags.NonPublic | BindingFlags.Instance).Select(m => m.Name).OrderBy(t => t, StringComparer.Ordinal)));
        Console.WriteLine(All(dog.GetFields(BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy)));
        Console.WriteLine(All(dog.GetEvents()) + " / " + All(dog.GetNestedTypes()));
        object made = Activator.CreateInstance(dog, "rex");
        Console.WriteLine(dog.GetProperty("Name").GetValue(made) + " " + dog.GetField("Level").GetValue(made));
        dog.GetProperty("Name").SetValue(made, "max", null);
        dog.GetField("Level").SetValue(made, 9);
        Console.WriteLine(((Dog)made).Name + ((Dog)made).Level);
        typeof(Animal).GetProperty("Age").SetValue(made, 12);
        Console.WriteLine(((Dog)made).Age + " " + typeof(Animal).GetField("secret", BindingFlags.NonPublic | BindingFlags.Instance).GetValue(made) + " " + typeof(Animal).GetField("Kind").GetValue(null) + " " + typeof(Animal).GetField("Count").GetValue(null));
        Console.WriteLine(dog.GetMethod("Speak").Invoke(made, new object[] { 2 }));
        Console.WriteLine(typeof(Animal).GetMethod("Speak").Invoke(made, new object[] { 1 }));
        ((Dog)made).Moved += (s, e) => Console.WriteLine("moved by " + s.GetType().Name);
        Console.WriteLine(typeof(INamed).GetProperty("Name").GetValue(made, null));
        dog.GetMethod("Speak").Invoke(made, new object[] { 1 });
        dog.GetEvent("Moved").AddEventHandler(made, new EventHandler((s, e) => Console.WriteLine("second")));
        dog.GetMethod("Speak").Invoke(made, new object[] { 1 });
        Console.WriteLine(dog.GetMethod("Echo").MakeGenericMethod(typeof(int)).Invoke(null, new object[] { 42 }));
        Console.WriteLine(dog.GetMethod("Echo") + " " + dog.GetMethod("Echo").MakeGenericMethod(typeof(string)));
        object[] args = { "four", null, 5 };
        Console.WriteLine(dog.GetMethod("TryGet").Invoke(made, args) + " " + args[1] + " " + args[2]);
        Try(() => dog.GetMethod("Fail").Invoke(made, null));
        Try(() => dog.GetMethod("Speak").Invoke(null, new object[] { 2 }));
        Try(() => dog.GetMethod("Speak").Invoke("text", new object[] { 2 }));
        Try(() => dog.GetMethod("Speak").Invoke(made, new object[0]));
        Try(() => dog.GetMethod("Speak").Invoke(made, new object[] { "x" }));
        Try(() => dog.GetField("Level").SetValue(made, "x"));
        Try(() => Activator.CreateInstance(typeof(Animal)));
        Try(() => Activator.CreateInstance(dog, 1, 2, 3));
        Try(() => Activator.CreateInstance(typeof(INamed)));
        Try(() => dog.GetMethod("Nothing").Invoke(made, null));
        Console.WriteLine(dog.GetMethod("Wide").Invoke(made, new object[] { 3, 2.5f }));
        foreach (ParameterInfo p in dog.GetMethod("Opt").GetParameters())
            Console.WriteLine(p.Position + " " + p + " " + p.IsOptional + " " + p.HasDefaultValue + " " + (p.DefaultValue ?? "null") + " " + (p.DefaultValue == null ? "" : p.DefaultValue.GetType().Name));
        Console.WriteLine(dog.GetMethod("Opt").Invoke(made, new object[] { "a", Type.Missing, Type.Missing, Type.Missing, 3L }));
        Console.WriteLine(dog.GetProperty("Item").GetValue(made, new object[] { 4 }));
        dog.GetProperty("Item").SetValue(made, "v", new object[] { 2 });
        Console.WriteLine(dog.GetConstructor(BindingFlags.NonPublic | BindingFlags.Instance, null, new[] { typeof(double) }, null).Invoke(new object[] { 2.5 }));
        object pair = new Pair(1, "b");
        typeof(Pair).GetField("A").SetValue(pair, 10);
        typeof(Pair).GetProperty("B").SetValue(pair, "bb");
        Console.WriteLine(typeof(Pair).GetMethod("Sum").Invoke(pair, new object[] { 5 }) + " " + ((Pair)pair).A + ((Pair)pair).B);
        Console.WriteLine(((Pair)Activator.CreateInstance(typeof(Pair))).A + " " + ((Pair)Activator.CreateInstance(typeof(Pair), 3, "x")).B + Activator.CreateInstance(typeof(int)));
        // attributes
        Console.WriteLine(string.Join(" ", dog.GetCustomAttributes(true).Select(a => a.ToString()).OrderBy(t => t)));
        Console.WriteLine(string.Join(" ", dog.GetCustomAttributes(false).Select(a => a.ToString())));
        Console.WriteLine(dog.IsDefined(typeof(OnceAttribute), true) + " " + typeof(Animal).GetCustomAttribute<OnceAttribute>().Words.Length);
        Console.WriteLine(string.Join(" ", dog.GetMethod("Move").GetCustomAttributes<NoteAttribute>()) + " " + dog.GetMethod("Move").GetCustomAttributes(typeof(NoteAttribute), false).Length);
        Console.WriteLine(dog.GetProperty("Name").GetCustomAttributes(true).Length + " " + dog.GetProperty("Name").GetCustomAttribute<NoteAttribute>(true));
        Try(() => dog.GetCustomAttribute<NoteAttribute>());
        foreach (Color c in Enum.GetValues(typeof(Color)))
            Console.WriteLine(c + " " + typeof(Color).GetField(c.ToString()).GetCustomAttribute<DescriptionAttribute>().Description);
        Console.WriteLine(string.Join(" ", typeof(Color).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => f.Name + "=" + f.GetRawConstantValue() + f.IsLiteral)));
        // generics
        Type open = typeof(Generic<>);
        Type closed = open.MakeGenericType(typeof(string));
        Console.WriteLine(closed + " " + closed.GetGenericTypeDefinition() + " " + open.GetGenericArguments()[0] + " " + closed.IsConstructedGenericType + " " + (closed == typeof(Generic<string>)));
        object g = Activator.CreateInstance(closed);
        closed.GetProperty("Value").SetValue(g, "hello");
        Console.WriteLine(((Generic<string>)g).Value + " " + All(closed.GetProperties()) + " " + All(closed.GetFields()) + " " + All(open.GetProperties()));
        Console.WriteLine(closed.GetMethod("Convert") );
        Console.WriteLine(closed.GetMethod("Convert").MakeGenericMethod(typeof(int)).Invoke(g, new object[] { "abc", new Func<string, int>(s => s.Length) }));
        Console.WriteLine(typeof(Dictionary<,>).MakeGenericType(typeof(string), typeof(List<int>)));
        Console.WriteLine(typeof(Dictionary<string, int>.KeyCollection));
        // TypeInfo and friends
        TypeInfo info = dog.GetTypeInfo();
        Console.WriteLine(string.Join(" ", info.DeclaredProperties.Select(p => p.Name)) + " " + info.IsClass + info.IsAbstract + " " + info.BaseType.Name + " " + info.GetDeclaredMethod("Fail") + " " + info.AsType().Equals(dog));
        Console.WriteLine(string.Join(" ", dog.GetRuntimeProperties().Select(p => p.Name)) + " " + dog.GetRuntimeMethod("Echo", new Type[] { typeof(object) }));
        Console.WriteLine(typeof(Animal).GetTypeInfo().IsAssignableFrom(info) + " " + typeof(INamed).IsAssignableFrom(dog) + " " + info.ImplementedInterfaces.First().Name);
        Console.WriteLine(dog.Attributes + " " + typeof(Pair).Attributes + " " + typeof(Program).Attributes);
        foreach (string name in new[] { "Speak", "Echo", "get_Name", "TryGet", "Move" }) Console.WriteLine(name + " " + dog.GetMethod(name).Attributes);
        Console.WriteLine(dog.GetField("Level").Attributes + " " + typeof(Animal).GetField("Kind").Attributes + " " + typeof(Animal).GetField("Weight").Attributes);
        Console.WriteLine(dog.GetMethod("Move").GetBaseDefinition().DeclaringType.Name + " " + dog.GetMethod("Raise", BindingFlags.Instance | BindingFlags.NonPublic).DeclaringType.Name + " " + dog.GetProperty("Age").ReflectedType.Name + dog.GetProperty("Age").DeclaringType.Name);
        Console.WriteLine(dog.GetProperty("Age").CanWrite + " " + (dog.GetProperty("Age").GetSetMethod() == null) + " " + (typeof(Animal).GetProperty("Age").GetSetMethod(true) != null) + " " + dog.GetProperty("Name").GetGetMethod().Name);
        Func<int, string> speak = (Func<int, string>)dog.GetMethod("Speak").CreateDelegate(typeof(Func<int, string>), made);
        Console.WriteLine(speak(3));
        Action<string> write = (Action<string>)Delegate.CreateDelegate(typeof(Action<string>), typeof(Console).GetMethod("WriteLine", new[] { typeof(string) }));
        write("written");
        Console.WriteLine(speak.DynamicInvoke(1) + " " + speak.Method.Name + " " + speak.Method);
        Try(() => ((Action)(() => { throw new FormatException("f"); })).DynamicInvoke());
        Console.WriteLine(Type.GetType("Dog").Name + " " + (Type.GetType("Nope") == null) + " " + Type.GetType("Dog+Inner") + " " + Type.GetType("System.Collections.Generic.List`1[System.Int32]"));
        Console.WriteLine(string.Join(" ", Assembly.GetExecutingAssembly().GetTypes().Select(t => t.Name).Where(t => !t.Contains("<")).OrderBy(t => t, StringComparer.Ordinal)));
        Console.WriteLine(typeof(string).GetProperty("Length").GetValue("four") + " " + typeof(List<int>).GetMethod("Add").Invoke(new List<int>(), new object[] { 1 }) + typeof(Math).GetMethod("Max", new[] { typeof(int), typeof(int) }).Invoke(null, new object[] { 3, 9 }));
        Try(() => typeof(Math).GetMethod("Max"));
        Console.WriteLine(typeof(int?).GetGenericArguments()[0] + " " + Nullable.GetUnderlyingType(typeof(Color?)) + " " + typeof(int[]).GetElementType() + " " + typeof(Dog.Inner).FullName + " " + typeof(Dog.Inner).DeclaringType + typeof(Dog.Inner).IsNestedPublic);
        var anon = new { X = 1, Y = "two" };
        foreach (var p in anon.GetType().GetProperties()) Console.Write(p.Name + "=" + p.GetValue(anon) + ";");
        Console.WriteLine();
        Console.WriteLine(All(typeof(object).GetMethods()));
        Console.WriteLine(typeof(Dog).GetMembers(BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.Instance).Select(m => m.MemberType + ":" + m.Name).Aggregate((a, b) => a + " " + b));
    }
}
