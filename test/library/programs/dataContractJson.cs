using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.Serialization;
using System.Runtime.Serialization.Json;
using System.Text;
public enum Level { Low, High = 5 }
[DataContract] public class Base { [DataMember] public int Zeta = 1; [DataMember] public int Alpha { get; set; } }
[DataContract] public class Item : Base {
  [DataMember(Name = "n", Order = 2)] public string Name { get; set; } [DataMember(Order = 1)] public double Price; [DataMember] public List<string> Tags { get; set; } [DataMember(EmitDefaultValue = false)] public string Hidden { get; set; } public string NotThere = "x";
  [DataMember] public Dictionary<string, int> Map { get; set; } [DataMember] public DateTime When { get; set; } [DataMember] public Level Level { get; set; } [DataMember] public int? Maybe { get; set; } [DataMember] private string secret = "s"; [DataMember] public Item Child { get; set; }
  public int Made = 5; public string Secret { get { return secret; } } [DataMember] public byte[] Bytes { get; set; } [DataMember] public Guid Id { get; set; } [DataMember] public TimeSpan Span { get; set; } [DataMember] public Uri Link { get; set; } [DataMember] public bool Flag { get; set; } [DataMember] public char Letter { get; set; } [DataMember] public decimal Money { get; set; }
}
public class Plain { public int B { get; set; } public int A; public string C { get; set; } [IgnoreDataMember] public int D { get; set; } public int ReadOnly { get { return 1; } } public int Made = 5; }
static class P {
  static string Write<T>(T value, DataContractJsonSerializerSettings s = null) { var ms = new MemoryStream(); (s == null ? new DataContractJsonSerializer(typeof(T)) : new DataContractJsonSerializer(typeof(T), s)).WriteObject(ms, value); return Encoding.UTF8.GetString(ms.ToArray()); }
  static T Read<T>(string json, DataContractJsonSerializerSettings s = null) { return (T)(s == null ? new DataContractJsonSerializer(typeof(T)) : new DataContractJsonSerializer(typeof(T), s)).ReadObject(new MemoryStream(Encoding.UTF8.GetBytes(json))); }
  static void Main() {
    var item = new Item { Name = "a \"q\" / \u00e9\n", Price = 2, Tags = new List<string> { "x", "y" }, Map = new Dictionary<string, int> { { "k", 1 } }, When = new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc), Level = Level.High, Bytes = new byte[] { 1, 2 }, Span = TimeSpan.FromMinutes(90), Link = new Uri("http://a/b"), Letter = 'c', Money = 1.50m, Child = new Item { When = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc) } };
    string json = Write(item); Console.WriteLine(json); Item back = Read<Item>(json); Console.WriteLine((Write(back) == json) + " " + back.Made + " " + back.When.Kind + " " + back.Secret + back.Map["k"] + back.Tags[1] + back.Level + back.Link);
    Console.WriteLine(Write(new Plain { B = 2, C = "c" })); Plain plain = Read<Plain>("{\"C\":\"z\",\"A\":7,\"unknown\":[1]}"); Console.WriteLine(plain.C + plain.A + plain.Made);
    Console.WriteLine(Write(new[] { 1, 2 }) + Write(new List<Plain> { new Plain() }) + Write("text") + Write(5) + Write((string)null) + Write(new Dictionary<int, string> { { 1, "a" } }));
    Console.WriteLine(string.Join(",", Read<int[]>("[1,2]")) + Read<Dictionary<string, int>>("[{\"Key\":\"a\",\"Value\":1}]")["a"] + Read<string>("\"s\"") + Read<List<string>>("[\"q\"]")[0] + Read<DateTime>("\"\\/Date(1577934245000)\\/\"").ToString("o") + Read<double>("1.5") + Read<int?>("null"));
    var settings = new DataContractJsonSerializerSettings { UseSimpleDictionaryFormat = true, DateTimeFormat = new DateTimeFormat("yyyy-MM-dd") }; Console.WriteLine(Write(new Dictionary<string, DateTime> { { "d", new DateTime(2020, 5, 6) } }, settings) + Read<Dictionary<string, int>>("{\"a\":5}", settings)["a"]);
    foreach (string bad in new[] { "{", "{\"Price\":\"x\"}", "" }) try { Read<Item>(bad); Console.WriteLine("read"); } catch (Exception e) { Console.WriteLine(e.GetType().Name); }
  }
}
