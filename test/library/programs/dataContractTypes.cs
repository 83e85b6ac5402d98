// Known types, collections, dictionaries, references and callbacks of data contracts in XML.
// Mono's interpreter of contracts does not ask whether the types of members and items are known, and writes z:Id behind i:type; .NET does.
using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.IO;
using System.Linq;
using System.Runtime.Serialization;
using System.Text;
using System.Xml;

namespace Zoo
{
  [DataContract, KnownType(typeof(Dog))] public class Animal { [DataMember] public string Name; }
  [DataContract, KnownType("Kinds")] public class Dog : Animal { [DataMember] public object Toy; static IEnumerable<Type> Kinds() { return new[] { typeof(Ball) }; } }
  [DataContract] public class Ball { [DataMember] public int Size; }
  [DataContract] public class Bird : Animal { [DataMember] public int Wings = 2; }
  [DataContract] public class Cage { [DataMember] public IEnumerable<Animal> Animals; [DataMember] public IList<int> Numbers; [DataMember] public ICollection<string> Texts; [DataMember] public IDictionary<string, int> Counts; [DataMember] public IEnumerable Any; [DataMember] public object[] Objects; [DataMember] public Animal[][] Jagged; }
  [CollectionDataContract(Name = "herd", Namespace = "urn:herd", ItemName = "beast")] public class Herd : List<Animal> { public int Lost = 1; }
  [CollectionDataContract(ItemName = "entry", KeyName = "word", ValueName = "meaning")] public class Words : Dictionary<string, int> { }
  public class Plain : Collection<int> { }
  public class Addable : IEnumerable<int> { private readonly List<int> items = new List<int>(); public void Add(int item) { items.Add(item); } public IEnumerator<int> GetEnumerator() { return items.GetEnumerator(); } IEnumerator IEnumerable.GetEnumerator() { return GetEnumerator(); } }
  [DataContract(IsReference = true)] public class Node { [DataMember] public string Name; [DataMember] public Node Next; [DataMember] public List<Node> Others; }
  [DataContract] public class Loop { [DataMember] public Loop Self; [DataMember] public string Text; [DataMember] public string Same; [DataMember] public int[] Numbers; [DataMember] public object Boxed; }
  [DataContract] public class Told
  {
    [DataMember] public int A; public string Log = "made";
    [OnSerializing] void Before(StreamingContext context) { Log += " serializing"; } [OnSerialized] void After(StreamingContext context) { Log += " serialized"; }
    [OnDeserializing] void Starts(StreamingContext context) { Log += "deserializing"; A = 9; } [OnDeserialized] void Done(StreamingContext context) { Log += " deserialized " + A; }
  }
  [DataContract] public class Needs { [DataMember(IsRequired = true)] public int A; [DataMember] public int B; [DataMember(IsRequired = true, EmitDefaultValue = false)] public string C; }
  public class NoConstructor { public NoConstructor(int a) { } }
  class Hidden { public int A; }
  public class Parent { public int P; } [DataContract] public class Child : Parent { [DataMember] public int C; }
  [DataContract] public class NoSetter { [DataMember] public int A { get { return 1; } } }
  [DataContract] public class Twice { [DataMember(Name = "x")] public int A; [DataMember(Name = "x")] public int B; }
  [DataContract] public class OtherNames { [DataContract(Name = "Ball", Namespace = "http://schemas.datacontract.org/2004/07/Zoo")] public class Balloon { [DataMember] public int Air; } }
}
static class P
{
  static string Write(DataContractSerializer serializer, object value) { var stream = new MemoryStream(); serializer.WriteObject(stream, value); return Encoding.UTF8.GetString(stream.ToArray()); }
  static object Read(DataContractSerializer serializer, string xml) { return serializer.ReadObject(new MemoryStream(Encoding.UTF8.GetBytes(xml))); }
  static object Show(DataContractSerializer serializer, object value) { string xml = Write(serializer, value); Console.WriteLine(xml); object back = Read(serializer, xml); string again = Write(serializer, back); if (again != xml) Console.WriteLine("  reads as " + again); return back; }
  static object Show(Type type, object value, params Type[] known) { return Show(new DataContractSerializer(type, known), value); }
  static object Show(object value) { return Show(value.GetType(), value); }
  static void Try(Action action) { try { action(); Console.WriteLine("fine"); } catch (Exception e) { Console.WriteLine(e.GetType().Name + ": " + e.Message.Replace("\r", "") + (e.InnerException == null ? "" : " <- " + e.InnerException.GetType().Name)); } }
  const string Instance = " xmlns:i='http://www.w3.org/2001/XMLSchema-instance'";
  static void Main()
  {
    Console.WriteLine("-- known types");
    Show(typeof(Zoo.Animal), new Zoo.Dog { Name = "d", Toy = new Zoo.Ball { Size = 1 } }); Show(typeof(Zoo.Animal), new Zoo.Bird(), typeof(Zoo.Bird)); Show(typeof(object), new Zoo.Bird(), typeof(Zoo.Bird)); Show(new Zoo.Dog { Toy = Guid.Empty });
    Try(() => Write(new DataContractSerializer(typeof(Zoo.Animal)), new Zoo.Bird())); Try(() => Write(new DataContractSerializer(typeof(object)), new[] { 1 })); Try(() => Write(new DataContractSerializer(typeof(Zoo.Dog)), new Zoo.Dog { Toy = DayOfWeek.Friday })); Try(() => Write(new DataContractSerializer(typeof(Zoo.Dog)), new Zoo.Dog { Toy = DateTimeOffset.MinValue })); Try(() => Write(new DataContractSerializer(typeof(Zoo.Dog)), new Zoo.Dog { Toy = new Zoo.OtherNames.Balloon() }));
    Try(() => Write(new DataContractSerializer(typeof(string)), 5)); Try(() => Read(new DataContractSerializer(typeof(Zoo.Dog)), "<Dog xmlns='http://schemas.datacontract.org/2004/07/Zoo'" + Instance + "><Toy i:type='Unknown'/></Dog>")); Try(() => Read(new DataContractSerializer(typeof(Zoo.Dog)), "<Dog xmlns='http://schemas.datacontract.org/2004/07/Zoo'" + Instance + "><Toy i:type='q:Unknown'/></Dog>"));
    Try(() => Read(new DataContractSerializer(typeof(Zoo.Dog)), "<Dog xmlns='http://schemas.datacontract.org/2004/07/Zoo'" + Instance + "><Name i:type='Ball'/></Dog>"));
    Console.WriteLine("-- session state");
    var state = new Dictionary<string, object> { { "frame", new Dictionary<string, object> { { "navigation", "1,0" }, { "page-0", new Dictionary<string, object> { { "index", 5 }, { "when", new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc) } } } } }, { "dog", new Zoo.Dog() }, { "none", null }, { "flag", true } };
    Show(typeof(Dictionary<string, object>), state, typeof(Zoo.Dog));
    Console.WriteLine("-- collections");
    Show(new[] { 1, 2 }); Show(new int[0]); Show(new[] { "a", null }); Show(new List<int?> { 1, null }); Show(new int?[] { 1, null }); Show(new List<object> { 1, "a", null, 'c', new byte[] { 1 } }); Show(new[] { new[] { 1 }, new int[0], null }); Show(new List<int[]> { new[] { 1 } }); Show(new List<byte[]> { new byte[] { 1 } }); Show(new List<Zoo.Animal> { new Zoo.Dog(), null, new Zoo.Animal() }); Show(new List<DayOfWeek> { DayOfWeek.Friday }); Show(new List<DateTimeOffset> { DateTimeOffset.MinValue });
    Show(new Dictionary<int, List<string>> { { 1, new List<string> { "x" } } }); Show(new Dictionary<Zoo.Ball, int> { { new Zoo.Ball(), 1 } }); Show(new Dictionary<string, Zoo.Animal> { { "d", new Zoo.Dog() } }); Show(new SortedDictionary<string, int> { { "b", 1 }, { "a", 2 } }); Show(new HashSet<int> { 3 }); Show(new ObservableCollection<int> { 4 }); Show(new LinkedList<int>(new[] { 5 })); Show(new ArrayList { 1, "x" }); Show(new Hashtable { { "k", 1 } }); Show(new KeyValuePair<string, int>[] { new KeyValuePair<string, int>("k", 1) }); Show(new List<KeyValuePair<int, Zoo.Ball>> { new KeyValuePair<int, Zoo.Ball>(1, null) });
    Show(new Zoo.Herd { new Zoo.Animal(), new Zoo.Dog() }); Show(new Zoo.Words { { "one", 1 } }); Show(new Zoo.Plain { 1 }); Show(new Zoo.Addable { 1, 2 }); Show(new List<Zoo.Herd> { new Zoo.Herd() }); Show(new List<Zoo.Words> { new Zoo.Words { { "a", 1 } } });
    var cage = (Zoo.Cage)Show(new Zoo.Cage { Animals = new List<Zoo.Animal> { new Zoo.Dog() }, Numbers = new List<int> { 1 }, Texts = new HashSet<string> { "t" }, Counts = new SortedDictionary<string, int> { { "c", 1 } }, Any = new List<object> { 1 }, Objects = new object[] { 1.5, "s" }, Jagged = new[] { new[] { new Zoo.Animal() }, null } });
    Console.WriteLine(string.Join(" ", new object[] { cage.Animals, cage.Numbers, cage.Texts, cage.Counts, cage.Any, cage.Objects }.Select(each => each.GetType().Name))); Show(typeof(IList<string>), new List<string> { "a" }); Show(typeof(IEnumerable<int>), new[] { 1 }); Show(typeof(IEnumerable<int>), Enumerable.Range(1, 2).Where(each => each > 1)); Show(typeof(IDictionary<string, string>), new Dictionary<string, string> { { "a", "b" } }); Show(typeof(int[]), new[] { 1 });
    Try(() => Show(typeof(List<object>), new List<object> { new List<object> { 1 }, new object[] { 2 } })); Try(() => Show(typeof(List<object>), new List<object> { new[] { 1 } })); Try(() => Show(new int[1, 1]));
    Console.WriteLine("-- references");
    var node = new Zoo.Node { Name = "a" }; node.Next = new Zoo.Node { Name = "b", Next = node }; node.Others = new List<Zoo.Node> { node, node.Next, null, new Zoo.Node() }; var again = (Zoo.Node)Show(node); Console.WriteLine(again.Next.Next == again && again.Others[1] == again.Next);
    var keeps = new DataContractSerializer(typeof(Zoo.Loop), new DataContractSerializerSettings { PreserveObjectReferences = true }); string shared = "text"; var loop = new Zoo.Loop { Text = shared, Same = shared, Numbers = new[] { 1, 2 }, Boxed = 5 }; loop.Self = loop; var same = (Zoo.Loop)Show(keeps, loop); Console.WriteLine(same.Self == same);
    Show(new DataContractSerializer(typeof(List<Zoo.Animal>), null, int.MaxValue, false, true, null), new List<Zoo.Animal> { new Zoo.Dog { Toy = "t" }, null }); Show(new DataContractSerializer(typeof(Dictionary<string, int>), new DataContractSerializerSettings { PreserveObjectReferences = true }), new Dictionary<string, int> { { "a", 1 } });
    Try(() => Write(new DataContractSerializer(typeof(Zoo.Loop)), loop)); Try(() => Read(keeps, "<Loop xmlns='http://schemas.datacontract.org/2004/07/Zoo' xmlns:z='http://schemas.microsoft.com/2003/10/Serialization/'><Self z:Ref='7'/></Loop>"));
    Console.WriteLine("-- callbacks");
    var told = new Zoo.Told { A = 1 }; var tells = (Zoo.Told)Show(told); Console.WriteLine(told.Log + ", " + tells.Log);
    Console.WriteLine("-- members that are missing, unknown, or out of order");
    var needs = new DataContractSerializer(typeof(Zoo.Needs)); string open = "<Needs xmlns='http://schemas.datacontract.org/2004/07/Zoo'>"; Try(() => Write(needs, new Zoo.Needs())); Try(() => Read(needs, open + "</Needs>")); Try(() => Read(needs, open + "<C>c</C></Needs>")); Try(() => Read(needs, open + "<A>1</A><C>c</C></Needs>"));
    var bird = (Zoo.Bird)Read(new DataContractSerializer(typeof(Zoo.Bird)), "<Bird xmlns='http://schemas.datacontract.org/2004/07/Zoo'> <!-- c --> <Extra><Name>x</Name></Extra> <Wings>5</Wings><Name>late</Name></Bird>"); Console.WriteLine(bird.Wings + " " + (bird.Name ?? "null")); var bare = (Zoo.Bird)Read(new DataContractSerializer(typeof(Zoo.Bird)), "<Bird xmlns='http://schemas.datacontract.org/2004/07/Zoo'/>"); Console.WriteLine(bare.Wings);
    Console.WriteLine("-- types that have no contract");
    Try(() => Write(new DataContractSerializer(typeof(Zoo.NoConstructor)), new Zoo.NoConstructor(1))); Try(() => Write(new DataContractSerializer(typeof(Zoo.Hidden)), new Zoo.Hidden())); Try(() => Write(new DataContractSerializer(typeof(Zoo.Child)), new Zoo.Child())); Try(() => Write(new DataContractSerializer(typeof(Zoo.NoSetter)), new Zoo.NoSetter())); Try(() => Write(new DataContractSerializer(typeof(Zoo.Twice)), new Zoo.Twice())); Try(() => new DataContractSerializer(null)); Try(() => needs.WriteObject((Stream)null, null)); Try(() => needs.ReadObject((Stream)null));
  }
}
