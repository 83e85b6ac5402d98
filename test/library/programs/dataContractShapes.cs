// Names, overriding members, values at their limits, collections in collections and XElement in data contracts.
using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.Serialization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace M {
[DataContract] public class WithXml { [DataMember] public XElement Node; [DataMember] public int After; }
[DataContract(Namespace = "")] public class NoNamespace { [DataMember] public int A; [DataMember] public List<string> L; [DataMember] public XmlQualifiedName Q; [DataMember] public object O; }
[DataContract(Name = "odd name")] public class Odd { [DataMember(Name = "1st")] public int First; [DataMember(Name = "")] public int Second; }
public class Generic<T> { public class Inner<U> { public T A; public U B; } public class Plain { public T A; } }
public partial class Obs : System.ComponentModel.INotifyPropertyChanged { public event System.ComponentModel.PropertyChangedEventHandler PropertyChanged; private string name; public string Name { get { return name; } set { name = value; if (PropertyChanged != null) PropertyChanged(this, new System.ComponentModel.PropertyChangedEventArgs("Name")); } } }
[DataContract] public class A1 { [DataMember] private string hidden { get; set; } [DataMember] internal int Internal; [DataMember] protected int Protected; [DataMember] public int PrivateSet { get; private set; } public A1() { hidden = "h"; PrivateSet = 4; } public string H() { return hidden; } }
[DataContract] public class Base { [DataMember] public virtual int V { get; set; } [OnDeserialized] public void D(StreamingContext c) { Console.Write("base "); } } [DataContract] public class Derived : Base { [DataMember] public override int V { get; set; } [OnDeserialized] public void E(StreamingContext c) { Console.Write("derived "); } }
[DataContract] public class Tree { [DataMember] public string Name; [DataMember] public List<Tree> Kids; [DataMember] public Dictionary<Guid, Tree> ById; [DataMember] public Tuple<int, string> T; }
public enum E : long { A = 1, B = long.MaxValue } [Flags] public enum F : ulong { A = 1, Top = 0x8000000000000000 }
public class Holder { public E E = E.B; public F F = F.A | F.Top; public DateTime? When; public Nullable<Guid> G = Guid.Empty; public decimal? D = 1m; public char? C = 'x'; public int[][] J = { new[] { 1 } }; public List<List<int>> LL = new List<List<int>> { new List<int> { 2 } }; public Dictionary<string, Dictionary<string, int>> DD = new Dictionary<string, Dictionary<string, int>> { { "a", new Dictionary<string, int> { { "b", 1 } } } }; public Uri U; public byte[][] BB = { new byte[] { 1 } }; public TimeSpan? TS = TimeSpan.MaxValue; public float Fl = float.MaxValue; public double Db = 0.1 + 0.2; public DateTime Max = DateTime.MaxValue; public IEnumerable<KeyValuePair<string, int>> KV = new Dictionary<string, int> { { "k", 1 } }; public ICollection<DateTimeOffset> DO = new[] { DateTimeOffset.MinValue }; }
}
static class P {
  static string Write(DataContractSerializer s, object v) { var m = new MemoryStream(); s.WriteObject(m, v); return Encoding.UTF8.GetString(m.ToArray()); }
  static object Show(object v) { try { var s = new DataContractSerializer(v.GetType()); string x = Write(s, v); Console.WriteLine(x); var b = s.ReadObject(new MemoryStream(Encoding.UTF8.GetBytes(x))); string again = Write(s, b); if (again != x) Console.WriteLine("  " + again); return b; } catch (Exception e) { if (e is System.Reflection.TargetInvocationException) e = e.InnerException; Console.WriteLine(e.GetType().Name + ": " + e.Message.Replace("\r", "")); return null; } }
  static void Main() {
    Show(new M.NoNamespace { L = new List<string> { "x" }, Q = new XmlQualifiedName("n", "urn:1"), O = 1 }); Show(new M.Odd()); Show(new M.Generic<int>.Inner<string>()); Show(new M.Generic<int>.Plain()); Show(new M.Obs { Name = "n" }); Show(new M.A1()); Show(new M.Derived { V = 1 }); Show(new M.Tree { Name = "t", Kids = new List<M.Tree> { new M.Tree() }, ById = new Dictionary<Guid, M.Tree> { { Guid.Empty, null } } }); Show(new M.Holder()); Show(new List<XElement>()); Show(new M.WithXml { Node = new XElement("a", new XElement("b", 1)), After = 2 });
    Show(new[] { M.E.A }); Show(new Dictionary<M.E, M.F> { { M.E.A, M.F.A } }); Show(new Dictionary<int, object> { { 1, "a" }, { 2, 3 } }); Show(new object[] { 1, "s" }); Show(new List<object[]> { new object[] { 1 } }); Show(new KeyValuePair<string, object>("k", 1)); Show(new List<KeyValuePair<string, object>> { new KeyValuePair<string, object>("k", "v") });
  }
}
