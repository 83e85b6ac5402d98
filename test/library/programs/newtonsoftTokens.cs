using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.ComponentModel;
using System.IO;
using System.Linq;
using System.Runtime.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;
enum Level { [EnumMember(Value = "l-o-w")] Low, High = 5 }
[Flags] enum Rights { None, Read, Write }
class Animal { public string Kind { get; set; } }
class Dog : Animal { public int Tricks { get; set; } public Dog() { Kind = "dog"; } }
class Cat : Animal { public bool Lazy { get; set; } }
class AnimalConverter : JsonConverter {
  public override bool CanConvert(Type t) { return t == typeof(Animal); }
  public override bool CanWrite { get { return false; } }
  public override object ReadJson(JsonReader reader, Type t, object existing, JsonSerializer serializer) {
    JObject o = JObject.Load(reader);
    Animal a = (string)o["Kind"] == "dog" ? (Animal)new Dog() : new Cat();
    serializer.Populate(o.CreateReader(), a);
    return a;
  }
  public override void WriteJson(JsonWriter w, object v, JsonSerializer s) { throw new NotImplementedException(); }
}
class PairConverter : JsonConverter<Tuple<int, int>> {
  public override void WriteJson(JsonWriter w, Tuple<int, int> v, JsonSerializer s) { w.WriteStartArray(); w.WriteValue(v.Item1); w.WriteValue(v.Item2); w.WriteEndArray(); }
  public override Tuple<int, int> ReadJson(JsonReader r, Type t, Tuple<int, int> e, bool has, JsonSerializer s) { var a = JArray.Load(r); return Tuple.Create((int)a[0], (int)a[1]); }
}
[JsonObject(MemberSerialization.OptIn)]
class OptIn { [JsonProperty("a")] public int A; public int B = 2; [JsonProperty(Required = Required.Always)] public string C { get; set; } }
[DataContract] class Contract { [DataMember(Name = "x", Order = 2)] public int X { get; set; } [DataMember(Order = 1)] public int Y { get; set; } public int Z { get; set; } [DataMember(EmitDefaultValue = false)] public string W; }
class Hooks {
  public string Name { get; set; }
  [DefaultValue(5), JsonProperty(DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)] public int Size { get; set; }
  public List<string> Log = new List<string>();
  public bool ShouldSerializeName() { return Name != "skip"; }
  [OnSerializing] void A(StreamingContext c) { Log.Add("serializing"); }
  [OnDeserializing] void C(StreamingContext c) { Log.Add("deserializing"); }
  [OnDeserialized] internal void D(StreamingContext c) { Log.Add("deserialized"); }
  [JsonExtensionData] public IDictionary<string, JToken> More;
}
class Multi { public Multi() { Made = "default"; } [JsonConstructor] public Multi(string name, int size = 3) { Made = name + size; } public string Made { get; private set; } public int Other { get; set; } }
class Hidden { private Hidden() { } public int A { get; set; } }
abstract class Abstract { public int A { get; set; } }
class Holder { public Abstract Inner { get; set; } public IList<int> List { get; set; } public IEnumerable<string> Texts { get; set; } public IDictionary<string, int> Map { get; set; } public int[] Array { get; set; } public int[][] Jagged { get; set; } public HashSet<int> Set { get; set; } public Queue<int> Queue { get; set; } public ReadOnlyCollection<int> Fixed { get; set; } public ISet<string> ISet { get; set; } public IReadOnlyList<int> RO { get; set; } public KeyValuePair<string, int> Pair { get; set; } public object O { get; set; } public List<int> Pre { get; } = new List<int> { 1 }; public ObservableCollection<int> Obs { get; set; } public Dictionary<Level, int> ByLevel { get; set; } public Dictionary<int, List<string>> ByInt { get; set; } public JObject Raw { get; set; } public JToken Tok { get; set; } public ArrayList AL { get; set; } public Version V { get; set; } public Type T { get; set; } }
class Upper : DefaultContractResolver { protected override string ResolvePropertyName(string n) { return n.ToUpperInvariant(); } protected override JsonProperty CreateProperty(System.Reflection.MemberInfo m, MemberSerialization s) { var p = base.CreateProperty(m, s); if (p.PropertyName == "B") p.ShouldSerialize = o => false; return p; } }
class Throws { public int A { get { throw new InvalidOperationException("getter"); } set { throw new InvalidOperationException("setter"); } } }
class WithDates { public DateTime D; public DateTimeOffset O; [JsonConverter(typeof(IsoDateTimeConverter))] public DateTime I; [JsonConverter(typeof(UnixDateTimeConverter))] public DateTime U; }
class Snake { [JsonProperty(NamingStrategyType = typeof(SnakeCaseNamingStrategy))] public int MyHTMLValue { get; set; } }
static class P {
    static void Try(string what, Action a) { try { a(); } catch (Exception e) { Console.WriteLine(what + " -> " + e.GetType().Name + ": " + e.Message.Replace("\r\n", "|").Replace("\n", "|") + (e.InnerException == null ? "" : " <- " + e.InnerException.GetType().Name)); } }
    static void Main() {
        JObject o = JObject.Parse(@"{ 'name': 'x', 'n': 5, 'f': 1.50, 'b': true, 'z': null, 'd': '2020-01-02T03:04:05Z', 'a': [1, 'two', {'k': [10, 20]}], 'o': {'p q': 1, 'r': {'name': 'inner'}} }");
        Console.WriteLine(o);
        Console.WriteLine(o.ToString(Formatting.None));
        Console.WriteLine(o["name"] + " " + (int)o["n"] + " " + (double)o["f"] + " " + (bool)o["b"] + " " + (string)o["z"] + " " + (DateTime)o["d"] + " " + o["a"][1] + " " + o["a"][2]["k"][1] + " " + (o["none"] == null) + " " + (int?)o["z"]);
        Console.WriteLine(o.SelectToken("a[2].k[0]") + " " + o.SelectToken("o['p q']") + " " + o.SelectToken("$.o.r.name") + " " + (o.SelectToken("x.y") == null) + " " + string.Join(",", o.SelectTokens("$..name")) + " " + string.Join(",", o.SelectTokens("a[*]").Select(t => t.Type)));
        Console.WriteLine(o["a"][2]["k"][1].Path + " " + o["o"]["p q"].Path + " " + o["o"]["r"].Parent.Type + " " + o["a"].Next + " " + o["a"].Parent.Next);
        foreach (JProperty p in o.Properties()) Console.Write(p.Name + ":" + p.Value.Type + " ");
        foreach (var p in o) Console.Write(p.Key + " ");
        Console.WriteLine(o.Count + " " + o.ContainsKey("n") + o.HasValues + o.First + o.Last.Type);
        Console.WriteLine(o.Value<int>("n") + " " + o.Value<string>("name") + " " + o.Value<int?>("z") + " " + o["a"].Values<object>().Count() + " " + o["n"].Value<long>() + o["n"].ToObject<string>() + o["f"].Value<decimal>());
        o["n"] = 7; o["new"] = new JArray(1, 2, new JObject { { "q", "r" } }); o.Remove("z"); o["a"][0].Remove(); ((JArray)o["a"]).Add("end"); o.Property("b").Remove(); o["o"]["r"].Replace("replaced");
        o.Add("added", JToken.FromObject(new { X = 1, Y = new[] { "a" } })); o["name"].Parent.AddAfterSelf(new JProperty("after", 1));
        Console.WriteLine(o.ToString(Formatting.None));
        Try("dup", () => o.Add("n", 1)); Try("cast", () => Console.WriteLine((int)o["o"])); Try("cast2", () => Console.WriteLine((int)o["name"])); Try("child", () => Console.WriteLine(o["n"]["x"])); Try("key", () => Console.WriteLine(o["a"]["x"])); Try("key2", () => Console.WriteLine(o[0])); Try("range", () => Console.WriteLine(o["a"][9])); Try("null", () => Console.WriteLine((int)o["nope"])); Try("sel", () => o.SelectToken("q", true)); Try("arr", () => JArray.Parse("{}")); Try("obj", () => JObject.Parse("[]")); Try("fo", () => JObject.FromObject(5)); Try("add", () => o.Add(5)); Try("nullcast", () => Console.WriteLine((int)JValue.CreateNull())); Try("vint", () => o["o"].Value<int>()); Try("toobj", () => o["name"].ToObject<int>()); Try("toobj2", () => o["o"].ToObject<int>());
        Console.WriteLine(JToken.DeepEquals(JObject.Parse("{'a':1,'b':[1.0]}"), JObject.Parse("{'b':[1.0],'a':1}")) + " " + JToken.DeepEquals(new JValue(1), new JValue(1.0)) + " " + new JValue("a").Equals(new JValue("a")) + " " + new JValue(5).CompareTo(new JValue(6)));
        JObject mine = JObject.Parse("{'a':1,'l':[1,2],'o':{'x':1}}"); mine.Merge(JObject.Parse("{'a':2,'l':[2,3],'o':{'y':2},'n':null}"), new JsonMergeSettings { MergeArrayHandling = MergeArrayHandling.Union }); Console.WriteLine(mine.ToString(Formatting.None));
        var query = from t in JArray.Parse("[{'id':2,'t':'b'},{'id':1,'t':'a'}]") orderby (int)t["id"] select (string)t["t"]; Console.WriteLine(string.Join(",", query));
        Console.WriteLine(string.Join(" ", JObject.Parse("{'a':{'b':[1,{'c':2}]}}").Descendants().Select(dd => dd.Type + ":" + dd.Path)));
        JToken implicitly = "text"; JToken number = 5; JToken none = (string)null; Console.WriteLine(implicitly.Type + " " + number.Type + " " + none.Type + " " + new JValue((object)null).Type + " " + new JValue(DateTime.MinValue).ToString().Length + " " + new JProperty("p", 1, 2) + new JArray(new[] { 1, 2 }).ToString(Formatting.None));
        // converters
        var animals = JsonConvert.DeserializeObject<List<Animal>>("[{'Kind':'dog','Tricks':3},{'Kind':'cat','Lazy':true}]", new AnimalConverter());
        Console.WriteLine(string.Join(",", animals.Select(a => a.GetType().Name)) + ((Dog)animals[0]).Tricks + JsonConvert.SerializeObject(animals));
        Console.WriteLine(JsonConvert.SerializeObject(new[] { Tuple.Create(1, 2) }, new PairConverter()) + JsonConvert.DeserializeObject<Tuple<int, int>>("[3,4]", new PairConverter()));
        Console.WriteLine(JsonConvert.SerializeObject(new { L = Level.Low, R = Rights.Read | Rights.Write, U = (Level)9 }, new StringEnumConverter()) + JsonConvert.SerializeObject(Level.High, new StringEnumConverter(true)) + JsonConvert.DeserializeObject<Level>("'l-o-w'", new StringEnumConverter()) + JsonConvert.DeserializeObject<Rights>("'read, Write'", new StringEnumConverter()) + JsonConvert.DeserializeObject<Level>("'high'"));
        Try("enum", () => JsonConvert.DeserializeObject<Level>("'zzz'", new StringEnumConverter()));
        Console.WriteLine(JsonConvert.SerializeObject(new OptIn { C = "c" }) + JsonConvert.SerializeObject(new Contract()) + JsonConvert.SerializeObject(new Contract { W = "w" }));
        Try("req", () => JsonConvert.DeserializeObject<OptIn>("{'a':1}")); Try("req2", () => JsonConvert.DeserializeObject<OptIn>("{'C':null}")); Try("req3", () => JsonConvert.SerializeObject(new OptIn()));
        var hooks = JsonConvert.DeserializeObject<Hooks>("{'Name':'n','extra':{'a':1},'more':5}"); Console.WriteLine(string.Join(",", hooks.Log) + hooks.Size + hooks.More.Count + JsonConvert.SerializeObject(hooks));
        Console.WriteLine(JsonConvert.SerializeObject(new Hooks { Name = "skip", Size = 5 }));
        Console.WriteLine(JsonConvert.DeserializeObject<Multi>("{'Name':'nm','other':4}").Made + JsonConvert.DeserializeObject<Multi>("{'size':9}").Made); Console.WriteLine(JsonConvert.DeserializeObject<Hidden>("{'A':3}").A);
        Try("abs", () => JsonConvert.DeserializeObject<Holder>("{'Inner':{'A':1}}"));
        string holder = "{'List':[1,2],'Texts':['a'],'Map':{'k':1},'Array':[1,2],'Jagged':[[1],[2,3]],'Set':[1,1,2],'Queue':[1,2],'Fixed':[5],'ISet':['s'],'RO':[7],'Pair':{'Key':'k','Value':2},'O':{'x':[1]},'Pre':[2,3],'Obs':[1],'ByLevel':{'High':1,'Low':2},'ByInt':{'1':['a']},'Raw':{'z':1},'Tok':[1],'AL':[1,'a'],'V':'1.2.3'}";
        Holder h = JsonConvert.DeserializeObject<Holder>(holder);
        Console.WriteLine(JsonConvert.SerializeObject(h)); Console.WriteLine(h.List.GetType().Name + h.Texts.GetType().Name + h.Map.GetType().Name + h.ISet.GetType().Name + h.RO.GetType().Name + h.O.GetType().Name + h.AL[0].GetType().Name);
        Console.WriteLine(JsonConvert.SerializeObject(new { a = 1, B = 2, c = new { D = 3 } }, new JsonSerializerSettings { ContractResolver = new Upper() }));
        Console.WriteLine(JsonConvert.SerializeObject(new { URLValue = 1, iPhone = 2, A = 3, ABTest = 4, Normal = new Dictionary<string, int> { { "KeyOne", 1 } } }, new JsonSerializerSettings { ContractResolver = new CamelCasePropertyNamesContractResolver() }) + JsonConvert.SerializeObject(new Snake()) + JsonConvert.SerializeObject(new Dictionary<string, int> { { "KeyOne", 1 } }, new JsonSerializerSettings { ContractResolver = new DefaultContractResolver { NamingStrategy = new CamelCaseNamingStrategy() } }));
        Try("getter", () => JsonConvert.SerializeObject(new Throws())); Try("setter", () => JsonConvert.DeserializeObject<Throws>("{'A':1}"));
        var d = new DateTime(2020, 5, 6, 7, 8, 9, 123, DateTimeKind.Utc);
        Console.WriteLine(JsonConvert.SerializeObject(new WithDates { D = d, O = new DateTimeOffset(d), I = d, U = d }) + JsonConvert.SerializeObject(d, new JsonSerializerSettings { DateFormatHandling = DateFormatHandling.MicrosoftDateFormat }) + JsonConvert.SerializeObject(d, new IsoDateTimeConverter { DateTimeFormat = "dd.MM.yyyy" }) + JsonConvert.SerializeObject(DateTime.SpecifyKind(d, DateTimeKind.Unspecified), new JsonSerializerSettings { DateTimeZoneHandling = DateTimeZoneHandling.Utc }));
        WithDates wd = JsonConvert.DeserializeObject<WithDates>("{'D':'/Date(1588748889123)/','O':'2020-05-06T07:08:09+02:00','I':'2020-05-06','U':1588748889}"); Console.WriteLine(wd.D.ToString("o") + " " + wd.O.ToString("o") + " " + wd.I.ToString("o") + " " + wd.U.ToString("o"));
        Console.WriteLine(JObject.Parse("{'d':'2020-05-06T07:08:09+02:00','e':'2020-05-06','f':'2020-05-06T07:08:09.12345'}").ToString(Formatting.None)); Console.WriteLine(JsonConvert.DeserializeObject<JObject>("{'d':'2020-05-06T07:08:09+02:00'}", new JsonSerializerSettings { DateParseHandling = DateParseHandling.None })["d"].Type);
        Dog dog = new Dog { Tricks = 1 }; JsonConvert.PopulateObject("{'Tricks':9}", dog); Console.WriteLine(dog.Tricks + dog.Kind); List<int> li = new List<int> { 1 }; JsonConvert.PopulateObject("[2,3]", li); Console.WriteLine(li.Count);
        var anon = JsonConvert.DeserializeAnonymousType("{'A':5,'B':'x'}", new { A = 0, B = "" }); Console.WriteLine(anon); Console.WriteLine(JsonConvert.DeserializeObject("5").GetType().Name + JsonConvert.DeserializeObject("'s'") + JsonConvert.DeserializeObject<object>("[1]").GetType().Name + JsonConvert.DeserializeObject<int?>("null") + JsonConvert.DeserializeObject<Dictionary<string, string>>("{'a':'b','c':1}")["c"] + JsonConvert.DeserializeObject<bool>("true") + JsonConvert.ToString("a\"b"));
        var sw = new StringWriter(); using (var w = new JsonTextWriter(sw) { Formatting = Formatting.Indented, Indentation = 1, IndentChar = '\t', QuoteChar = '\'' }) { w.WriteStartObject(); w.WritePropertyName("a"); w.WriteStartArray(); w.WriteValue(1); w.WriteValue("x'y"); w.WriteNull(); w.WriteEndArray(); w.WritePropertyName("e"); w.WriteStartObject(); w.WriteEndObject(); w.WriteComment("c"); w.WritePropertyName("r"); w.WriteRawValue("[1,2]"); Console.WriteLine(w.Path + w.WriteState); } Console.WriteLine(sw);
        Try("w1", () => { var w = new JsonTextWriter(new StringWriter()); w.WriteStartObject(); w.WriteValue(1); }); Try("w2", () => { var w = new JsonTextWriter(new StringWriter()); w.WriteStartObject(); w.WritePropertyName("a"); w.WritePropertyName("b"); }); Try("w3", () => { var w = new JsonTextWriter(new StringWriter()); w.WriteEndObject(); }); Try("w4", () => { var w = new JsonTextWriter(new StringWriter()); w.WriteStartArray(); w.WriteEndObject(); });
        var r = new JsonTextReader(new StringReader("{'a':[1,2.5,'x'],/*c*/b:null}")); while (r.Read()) Console.Write(r.TokenType + "=" + r.Value + "@" + r.LineNumber + ":" + r.LinePosition + " d" + r.Depth + " " + r.Path + (r.ValueType == null ? "" : " " + r.ValueType.Name) + "; "); Console.WriteLine();
        var serializer = new JsonSerializer { NullValueHandling = NullValueHandling.Ignore }; serializer.Converters.Add(new StringEnumConverter()); var sb = new StringWriter(); serializer.Serialize(sb, new { L = Level.High, N = (string)null }); Console.WriteLine(sb); Console.WriteLine(serializer.Deserialize<Dog>(new JsonTextReader(new StringReader("{'Tricks':4}"))).Tricks);
        JsonConvert.DefaultSettings = () => new JsonSerializerSettings { Formatting = Formatting.Indented, ContractResolver = new CamelCasePropertyNamesContractResolver() }; Console.WriteLine(JsonConvert.SerializeObject(new { Abc = 1 })); JsonConvert.DefaultSettings = null;
        Console.WriteLine(JsonConvert.SerializeObject("<a href='x'>é&</a>", new JsonSerializerSettings { StringEscapeHandling = StringEscapeHandling.EscapeHtml }) + JsonConvert.SerializeObject("é\u0001", new JsonSerializerSettings { StringEscapeHandling = StringEscapeHandling.EscapeNonAscii }) + JsonConvert.SerializeObject(new[] { double.NaN }, new JsonSerializerSettings { FloatFormatHandling = FloatFormatHandling.DefaultValue }) + JsonConvert.SerializeObject(null) + JsonConvert.SerializeObject(1.0m / 3));
    }
}
