// What data contracts look like in XML: names, namespaces, order, values and types.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.Serialization;
using System.Text;
using System.Xml;

[assembly: ContractNamespace("http://mapped.example", ClrNamespace = "Mapped")]

namespace Shop
{
  [DataContract] public class Animal { [DataMember] public string Name { get; set; } [DataMember] private int age = 3; public int Hidden = 9; public int Age() { return age; } }
  [DataContract] public class Cat : Animal { [DataMember] public bool Purrs; [DataMember(Order = 2)] public int Aaa; [DataMember(Order = 1)] public int Zzz; [DataMember(Name = "renamed-member")] public string Other; }
  [DataContract(Name = "kitten", Namespace = "urn:small")] public class Kitten : Cat { [DataMember(EmitDefaultValue = false)] public int Weeks; [DataMember(EmitDefaultValue = false)] public string Note; [DataMember] public Animal Mother; [DataMember] public List<string> Toys; }
  public class Outer { public class Inner { public int X { get; set; } } public Inner In { get; set; } public Inner[] Many; public string ReadOnly { get { return "r"; } } public List<int> GetOnly { get; private set; } public Outer() { GetOnly = new List<int>(); } [IgnoreDataMember] public int Ignored = 1; public readonly int Fixed = 4; private int secret = 5; public static int Shared = 6; public int Secret() { return secret; } }
  public class Box<T> { public T Value { get; set; } }
  [DataContract(Name = "Pair_{0}_{1}{#}")] public class Named<A, B> { [DataMember] public A First; [DataMember] public B Second; }
  [DataContract] public class GetOnly { private List<int> list = new List<int>(); [DataMember] public List<int> Numbers { get { return list ?? (list = new List<int>()); } } }
  public struct Point { public int X { get; set; } public double Y; }
  [Serializable] public class Old { private int number = 7; [NonSerialized] private int skipped = 8; public string Text; public int Sum() { return number + skipped; } }
  public enum Plain { One = 1, Two, Minus = -1 }
  [DataContract(Name = "level", Namespace = "urn:levels")] public enum Level : byte { [EnumMember(Value = "low level")] Low, [EnumMember] High, Secret }
  [Flags] public enum Rights { None = 0, Read = 1, Write = 2, Both = 3, Run = 4 }
  [DataContract] public class Values
  {
    [DataMember(Order = 1)] public bool Bool = true; [DataMember(Order = 1)] public byte Byte = 255; [DataMember(Order = 1)] public sbyte SByte = -5; [DataMember(Order = 1)] public short Short = -300; [DataMember(Order = 1)] public ushort UShort = 300;
    [DataMember(Order = 1)] public int Int = -1; [DataMember(Order = 1)] public uint UInt = 1; [DataMember(Order = 1)] public long Long = long.MinValue; [DataMember(Order = 1)] public ulong ULong = ulong.MaxValue; [DataMember(Order = 1)] public float Float = 0.1f; [DataMember(Order = 1)] public double Double = double.NegativeInfinity;
    [DataMember(Order = 1)] public decimal Decimal = 1.50m; [DataMember(Order = 1)] public char Char = 'A'; [DataMember(Order = 1)] public string String = "a <b> & \"c\"\r\n\t'd' \u00e9 \u0001"; [DataMember(Order = 1)] public string Empty = ""; [DataMember(Order = 1)] public string Spaces = "  "; [DataMember(Order = 1)] public string Null;
    [DataMember(Order = 2)] public DateTime Utc = new DateTime(2020, 1, 2, 3, 4, 5, 678, DateTimeKind.Utc); [DataMember(Order = 2)] public DateTime Unspecified = new DateTime(2020, 1, 2); [DataMember(Order = 2)] public DateTimeOffset Offset = new DateTimeOffset(2020, 1, 2, 3, 4, 5, TimeSpan.FromMinutes(90)); [DataMember(Order = 2)] public TimeSpan Span = new TimeSpan(1, 2, 3, 4, 5);
    [DataMember(Order = 3)] public Guid Guid = new Guid("00112233-4455-6677-8899-aabbccddeeff"); [DataMember(Order = 3)] public Uri Uri = new Uri("http://example.com/a b?q=1"); [DataMember(Order = 3)] public byte[] Bytes = { 1, 2, 3, 4 }; [DataMember(Order = 3)] public byte[] NoBytes = { }; [DataMember(Order = 3)] public XmlQualifiedName Name = new XmlQualifiedName("local", "urn:names"); [DataMember(Order = 3)] public XmlQualifiedName Local = new XmlQualifiedName("local");
    [DataMember(Order = 4)] public int? Some = 5; [DataMember(Order = 4)] public int? None; [DataMember(Order = 4)] public Plain Plain = Plain.Two; [DataMember(Order = 4)] public Level Level = Level.Low; [DataMember(Order = 4)] public Level? Maybe = Level.High; [DataMember(Order = 4)] public Rights Rights = Rights.Read | Rights.Run; [DataMember(Order = 4)] public Rights NoRights; [DataMember(Order = 4)] public object Object = 5; [DataMember(Order = 4)] public object Nothing; [DataMember(Order = 4)] public Point Point = new Point { X = 1, Y = 2.5 };
  }
}
namespace Mapped { [DataContract] public class Thing { [DataMember] public int Size = 1; } }
public class Global { public int A; }
static class P
{
  static string Write(Type type, object value, params Type[] known) { var stream = new MemoryStream(); new DataContractSerializer(type, known).WriteObject(stream, value); return Encoding.UTF8.GetString(stream.ToArray()); }
  static object Read(Type type, string xml, params Type[] known) { return new DataContractSerializer(type, known).ReadObject(new MemoryStream(Encoding.UTF8.GetBytes(xml))); }
  static void Show(object value, params Type[] known) { Show(value.GetType(), value, known); }
  static void Show(Type type, object value, params Type[] known) { string xml = Write(type, value, known); Console.WriteLine(xml); string again = Write(type, Read(type, xml, known), known); if (again != xml) Console.WriteLine("  reads as " + again); }
  static void Try(Action action) { try { action(); } catch (Exception e) { Console.WriteLine(e.GetType().Name + ": " + e.Message.Replace("\r", "") + (e.InnerException == null ? "" : " <- " + e.InnerException.GetType().Name)); } }
  static void Main()
  {
    Console.WriteLine("-- classes");
    Show(new Shop.Animal { Name = "n" }); Show(new Shop.Cat { Name = "c", Purrs = true, Other = "o" }); Show(new Shop.Kitten { Name = "k", Mother = new Shop.Animal(), Toys = new List<string> { "a", null, "" } }); Show(new Shop.Kitten { Weeks = 2, Note = "n" });
    var outer = new Shop.Outer { In = new Shop.Outer.Inner { X = 1 }, Many = new[] { new Shop.Outer.Inner(), null } }; outer.GetOnly.Add(4); Show(outer); Show(new Global { A = 1 }); Show(new Mapped.Thing()); Show(new Shop.Old { Text = "t" });
    var only = new Shop.GetOnly(); only.Numbers.Add(1); only.Numbers.Add(2); Show(only); Show(new Shop.Point { X = 3 }); Show(typeof(Shop.Animal), (object)null);
    Console.WriteLine("-- generic names");
    Show(new Shop.Box<int> { Value = 1 }); Show(new Shop.Box<string>()); Show(new Shop.Box<Shop.Point>()); Show(new Shop.Box<List<Shop.Point>>()); Show(new Shop.Box<int?[]> { Value = new int?[] { 1, null } }); Show(new Shop.Named<int, Shop.Animal>()); Show(new Shop.Named<int, string>()); Show(new Shop.Box<Shop.Box<int>> { Value = new Shop.Box<int>() }); Show(new KeyValuePair<string, int>("k", 1)); Show(new Shop.Box<KeyValuePair<int, Shop.Point>>());
    Console.WriteLine("-- values");
    Show(new Shop.Values()); foreach (object value in new object[] { true, (byte)1, 'c', 1.5f, double.NaN, 1e300, 5m, "text", "", DateTime.MinValue, TimeSpan.Zero, TimeSpan.FromDays(-1.5), Guid.Empty, new Uri("rel/path", UriKind.Relative), new byte[] { 255 }, Shop.Plain.Minus, Shop.Level.Low, Shop.Rights.Both, (Shop.Rights)0, DateTimeOffset.MinValue, new XmlQualifiedName("n", "urn:q"), new object() }) Show(value);
    foreach (object value in new object[] { true, (byte)1, (sbyte)1, (short)1, (ushort)2, 1u, 1L, 1ul, 'c', 1.5f, 2.5, 5m, "text", DateTime.MinValue, TimeSpan.Zero, Guid.Empty, new Uri("http://a/"), new byte[] { 255 }, new XmlQualifiedName("n", "urn:q"), new object() }) Show(typeof(object), (object)value);
    Show(typeof(int?), (object)5); Show(typeof(int?), (object)null); Show(typeof(Shop.Level?), Shop.Level.High);
    Console.WriteLine("-- refused");
    Try(() => Write(typeof(Shop.Plain), (Shop.Plain)9)); Try(() => Write(typeof(Shop.Level), Shop.Level.Secret)); Try(() => Write(typeof(Shop.Rights), (Shop.Rights)9));
    Try(() => Read(typeof(Shop.Plain), "<Plain xmlns='http://schemas.datacontract.org/2004/07/Shop'>Three</Plain>")); Try(() => Read(typeof(Shop.Animal), "<Dog xmlns='urn:x'/>")); Try(() => Read(typeof(Shop.Animal), "<Animal/>")); Try(() => Read(typeof(int), "<int xmlns='http://schemas.microsoft.com/2003/10/Serialization/'>x</int>"));
    Try(() => Read(typeof(Shop.Animal), "<Animal xmlns='http://schemas.datacontract.org/2004/07/Shop'><Name>")); Try(() => Read(typeof(Shop.Cat), "<Cat xmlns='http://schemas.datacontract.org/2004/07/Shop'><Aaa>x</Aaa></Cat>")); Try(() => Read(typeof(Shop.Animal), "")); Try(() => Read(typeof(Shop.Animal), "garbage"));
    Try(() => Read(typeof(Shop.Cat), "<Cat xmlns='http://schemas.datacontract.org/2004/07/Shop' xmlns:i='http://www.w3.org/2001/XMLSchema-instance'><Purrs i:nil='true'/></Cat>"));
  }
}
