// Inheritance, special types, limits, faults and resolvers of data contracts in XML.
// Mono answers differently where it does not ask the resolver for items, wraps what reflection throws, or keeps the private fields of .NET's own classes.
using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.Serialization;
using System.Text;
using System.Xml;

namespace N {
[DataContract(IsReference = true)] public class RefBase { [DataMember] public int A; }
[DataContract] public class RefChild : RefBase { [DataMember] public RefBase Other; }
[DataContract] public class Throws { [DataMember] public int A { get { return 1; } set { throw new ArgumentException("setter"); } } }
[DataContract] public class ThrowsIn { [OnSerializing] void Before(StreamingContext c) { throw new InvalidOperationException("callback"); } }
[DataContract] public class Format { [DataMember] public DateTime When; [DataMember] public TimeSpan Span; [DataMember] public Guid G; [DataMember] public char C; [DataMember] public bool B; [DataMember] public Uri U; [DataMember] public byte[] Bytes; [DataMember] public decimal D; [DataMember] public double Dbl; }
[DataContract] public class Part { [DataMember] public string Name; }
[DataContract] public class Whole { [DataMember] public Part One; [DataMember] public Part Two; [DataMember] public List<Part> All; [DataMember] public Dictionary<string, Part> Named; [DataMember] public IDictionary Any; }
public class Virtual { public virtual int V { get; set; } public int Own { get; set; } } public class Overriding : Virtual { public override int V { get; set; } public new int Own { get; set; } }
public abstract class Shape { public int Sides; } public class Square : Shape { public Square() { Sides = 4; } } public interface INamed { string Name { get; } } public class Holder { public INamed Named; public Shape Shape; public ValueType Value; public Enum Choice; public Array Items; } public class NamedThing : INamed { public string Name { get; set; } }
public class ListChild : List<int> { public int Extra = 1; } [DataContract] public class ListContract : List<int> { [DataMember] public int Extra = 1; }
public class Node { public Node Next; public Node Self; }
public struct Pair { public int A; public string B { get; set; } private int hidden; public Pair(int a) { A = a; B = "b"; hidden = 1; } public int Hidden() { return hidden; } }
}
class MyResolver : DataContractResolver {
  public override bool TryResolveType(Type type, Type declaredType, DataContractResolver knownTypeResolver, out XmlDictionaryString typeName, out XmlDictionaryString typeNamespace) { if (type == typeof(N.Part)) { var d = new XmlDictionary(); typeName = d.Add("my-part"); typeNamespace = d.Add("urn:mine"); return true; } return knownTypeResolver.TryResolveType(type, declaredType, null, out typeName, out typeNamespace); }
  public override Type ResolveName(string typeName, string typeNamespace, Type declaredType, DataContractResolver knownTypeResolver) { return typeName == "my-part" ? typeof(N.Part) : knownTypeResolver.ResolveName(typeName, typeNamespace, declaredType, null); }
}
static class P {
  static string Write(DataContractSerializer serializer, object value) { var stream = new MemoryStream(); serializer.WriteObject(stream, value); return Encoding.UTF8.GetString(stream.ToArray()); }
  static object Read(DataContractSerializer serializer, string xml) { return serializer.ReadObject(new MemoryStream(Encoding.UTF8.GetBytes(xml))); }
  static object Show(DataContractSerializer serializer, object value) { string xml = Write(serializer, value); Console.WriteLine(xml); object back = Read(serializer, xml); string again = Write(serializer, back); if (again != xml) Console.WriteLine("  reads as " + again); return back; }
  static object Show(Type type, object value, params Type[] known) { return Show(new DataContractSerializer(type, known), value); }
  static object Show(object value) { return Show(value.GetType(), value); }
  static void Try(Action action) { try { action(); } catch (Exception e) { Console.WriteLine(e.GetType().Name + ": " + e.Message.Replace("\r", "") + (e.InnerException == null ? "" : " <- " + e.InnerException.GetType().Name)); } }
  const string I = " xmlns:i='http://www.w3.org/2001/XMLSchema-instance' xmlns='http://schemas.datacontract.org/2004/07/N'";
  static void Main() {
    var child = new N.RefChild(); child.Other = child; Try(() => Show(child));
    Try(() => Show(new N.Overriding { V = 1, Own = 2 })); Try(() => Show(typeof(N.Shape), new N.Square(), typeof(N.Square))); Try(() => Show(new N.Holder()));
    Try(() => Show(typeof(N.Holder), new N.Holder { Named = new N.NamedThing { Name = "n" }, Value = 5, Choice = DayOfWeek.Friday, Items = new[] { 1 }, Shape = new N.Square() }, typeof(N.NamedThing), typeof(N.Square), typeof(DayOfWeek), typeof(int[])));
    Try(() => Show(new N.ListChild { 1 })); Try(() => Show(new N.ListContract { 1 })); Try(() => Show(new N.Pair(3))); Try(() => Show(new N.Pair?[] { new N.Pair(1), null }));
    Try(() => Read(new DataContractSerializer(typeof(N.Format)), "<Format" + I + "><B>1</B><Bytes>AQ ID</Bytes><C>65</C><D> 1.5 </D><Dbl>INF</Dbl><G> 00112233-4455-6677-8899-aabbccddeeff </G><Span>P1Y</Span><U>x y</U><When>2020-01-01T00:00:00+02:00</When></Format>"));
    foreach (string bad in new[] { "<B>yes</B>", "<C>x</C>", "<D>x</D>", "<Dbl>x</Dbl>", "<G>x</G>", "<Span>x</Span>", "<When>x</When>", "<B/>", "<D></D>" }) Try(() => Read(new DataContractSerializer(typeof(N.Format)), "<Format" + I + ">" + bad + "</Format>"));
    Try(() => Read(new DataContractSerializer(typeof(N.Throws)), "<Throws" + I + "><A>1</A></Throws>")); Try(() => Write(new DataContractSerializer(typeof(N.ThrowsIn)), new N.ThrowsIn()));
    var part = new N.Part { Name = "p" }; Show(new DataContractSerializer(typeof(N.Whole), new DataContractSerializerSettings { PreserveObjectReferences = true }), new N.Whole { One = part, Two = part, All = new List<N.Part> { part, null }, Named = new Dictionary<string, N.Part> { { "k", part } } });
    Show(typeof(N.Whole), new N.Whole { One = part, Any = new Hashtable { { 1, "x" } } });
    Try(() => Show(new DataContractSerializer(typeof(N.Part), null, 1, false, false, null), part)); Try(() => Show(new DataContractSerializer(typeof(List<int>), null, 2, false, false, null), new List<int> { 1, 2, 3 })); Try(() => Read(new DataContractSerializer(typeof(List<int>), null, 2, false, false, null), Write(new DataContractSerializer(typeof(List<int>)), new List<int> { 1, 2, 3 }))); Try(() => Write(new DataContractSerializer(typeof(object), new Type[] { null }), part));
    Try(() => Write(new DataContractSerializer(typeof(object), new[] { typeof(List<N.Part>) }), new List<N.Part> { part })); Try(() => Write(new DataContractSerializer(typeof(object)), new List<N.Part> { part })); Try(() => Write(new DataContractSerializer(typeof(object)), new Dictionary<string, N.Part>()));
    Try(() => Write(new DataContractSerializer(new { a = 1 }.GetType()), new { a = 1 }));
    Try(() => Show(new DataContractSerializer(typeof(object), new DataContractSerializerSettings { DataContractResolver = new MyResolver() }), part)); Try(() => Show(new DataContractSerializer(typeof(List<object>), new DataContractSerializerSettings { DataContractResolver = new MyResolver(), KnownTypes = new[] { typeof(DayOfWeek) } }), new List<object> { part, DayOfWeek.Friday }));
    Console.WriteLine(((List<int>)Read(new DataContractSerializer(typeof(List<int>)), "<ArrayOfint xmlns='http://schemas.microsoft.com/2003/10/Serialization/Arrays'>\n  <int>1</int>\n  <!-- c -->\n  <other/>\n  <int> 2 </int>\n</ArrayOfint>")).Sum()); Try(() => Read(new DataContractSerializer(typeof(List<int>)), "<ArrayOfint xmlns='http://schemas.microsoft.com/2003/10/Serialization/Arrays'>text</ArrayOfint>")); Try(() => Read(new DataContractSerializer(typeof(N.Part)), "<Part" + I + ">text</Part>")); Try(() => Read(new DataContractSerializer(typeof(N.Part)), "<Part" + I + "><Name><b/></Name></Part>")); Try(() => Read(new DataContractSerializer(typeof(string)), "<string xmlns='http://schemas.microsoft.com/2003/10/Serialization/'>a<!-- c -->b<![CDATA[<c>]]></string>"));
    var n = new N.Node(); var top = n; for (int i = 0; i < 600; i++) { n.Next = new N.Node(); n = n.Next; } Console.WriteLine(Write(new DataContractSerializer(typeof(N.Node)), top).Length); n.Next = top; Try(() => Write(new DataContractSerializer(typeof(N.Node)), top));
    Console.WriteLine(Read(new DataContractSerializer(typeof(object)), "<z:anyType xmlns:z='http://schemas.microsoft.com/2003/10/Serialization/' xmlns:i='http://www.w3.org/2001/XMLSchema-instance' xmlns:a='http://www.w3.org/2001/XMLSchema' i:type='a:int'>5</z:anyType>").GetType());
  }
}
