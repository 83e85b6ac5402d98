using System;
using System.Collections.Generic;
using System.Linq;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;
enum Level { Low, High = 5 }
class Settings {
    public string Name { get; set; }
    public int Count;
    public double Ratio { get; set; }
    public decimal Price { get; set; }
    public DateTime When { get; set; }
    public DateTimeOffset? Later { get; set; }
    public TimeSpan Span { get; set; }
    public Guid Id { get; set; }
    public Uri Link { get; set; }
    public Level Level { get; set; }
    [JsonConverter(typeof(StringEnumConverter))] public Level Named { get; set; }
    public List<int> Numbers { get; set; }
    public Dictionary<string, object> Extra { get; set; }
    public int? Maybe { get; set; }
    public byte[] Data { get; set; }
    [JsonIgnore] public string Secret { get; set; }
    [JsonProperty("renamed", Order = -5)] public string Old { get; set; }
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)] public string Absent { get; set; }
    public char Letter { get; set; }
    public Settings Child { get; set; }
    public bool ReadOnly { get { return true; } }
    private string hidden = "h";
    [JsonProperty] private int shown = 3;
    public float Single { get; set; }
    public object Any { get; set; }
}
class Point { public int X { get; private set; } public int Y { get; } public string Label { get; set; } public Point(int x, int y) { X = x; Y = y; } }
class Node { public string Name { get; set; } public Node Next { get; set; } public List<Node> Nodes { get; set; } = new List<Node>(); }
static class P {
    static void Try(string what, Action a) { try { a(); } catch (Exception e) { Console.WriteLine(what + " -> " + e.GetType().Name + ": " + e.Message.Replace("\r\n", "|").Replace("\n", "|")); } }
    static void Main() {
        var s = new Settings { Name = "a \"quoted\" \u00e9\n\u2028/</b>", Count = 3, Ratio = 2, Price = 10.50m, When = new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc), Later = new DateTimeOffset(2020, 1, 2, 3, 4, 5, 678, TimeSpan.FromHours(2)), Span = TimeSpan.FromMinutes(90), Id = new Guid("11111111-2222-3333-4444-555555555555"), Link = new Uri("http://example.com/a b"), Level = Level.High, Named = Level.High, Numbers = new List<int> { 1, 2 }, Extra = new Dictionary<string, object> { { "k", 1 }, { "l", null }, { "m", new[] { "x" } } }, Data = new byte[] { 1, 2, 3 }, Secret = "x", Old = "o", Letter = 'c', Child = new Settings { Single = 1.5f, Any = new { A = 1 } } };
        string json = JsonConvert.SerializeObject(s, Formatting.Indented);
        Console.WriteLine(json);
        Settings back = JsonConvert.DeserializeObject<Settings>(json);
        Console.WriteLine(JsonConvert.SerializeObject(back) == JsonConvert.SerializeObject(s));
        Console.WriteLine(back.When.Kind + " " + back.Later + " " + back.Extra["k"].GetType().Name + " " + back.Extra["m"].GetType().Name + " " + back.Link + " " + back.Child.Any.GetType().Name);
        Console.WriteLine(JsonConvert.SerializeObject(s, new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore, DefaultValueHandling = DefaultValueHandling.Ignore, ContractResolver = new CamelCasePropertyNamesContractResolver(), Converters = { new StringEnumConverter() }, DateFormatString = "yyyy-MM-dd" }));
        Console.WriteLine(JsonConvert.SerializeObject(new object[] { 1, 1L, 1.0, 1.5f, 1e20, double.NaN, 1m, true, null, 'x', "s", DateTime.MinValue, new DateTime(2020,1,1,0,0,0,DateTimeKind.Local), Level.Low, (byte)3, 1e-7, 0.1f, float.MaxValue, long.MaxValue, ulong.MaxValue }));
        Console.WriteLine(JsonConvert.SerializeObject(new { a = new int[0], b = new { }, c = new Dictionary<int, string> { { 1, "one" } }, d = new[,] { { 1, 2 }, { 3, 4 } } }, Formatting.Indented));
        Point p = JsonConvert.DeserializeObject<Point>("{'y':2,x:1,label:'hi', other: [1,{a:2}]}");
        Console.WriteLine(p.X + " " + p.Y + " " + p.Label);
        Console.WriteLine(JsonConvert.SerializeObject(p));
        Node n = new Node { Name = "a" }; n.Next = n;
        Try("loop", () => JsonConvert.SerializeObject(n));
        Node m = new Node { Name = "a" }; m.Nodes.Add(new Node { Name = "b", Nodes = { m } });
        Try("loop2", () => JsonConvert.SerializeObject(m));
        Console.WriteLine(JsonConvert.SerializeObject(m, new JsonSerializerSettings { ReferenceLoopHandling = ReferenceLoopHandling.Ignore }));
        foreach (string bad in new[] { "", "<", "{", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "[1,2", "[1,2]]", "{\"a\":x}", "{\"a\" 1}", "{\"a\":1 b}", "{a b:1}", "tru", "nul", "\"abc", "\"\\x\"", "\"\\u12\"", "01", "1.2.3", "1 2", "{\"a\":1}x", "{,}", "[,]", "-", "{\"a\":1}}", "[1}" , "{\n  \"a\": {\n  \"b\" : [1, 2,\n x]}}", "99999999999999999999e", "'it''s'", "[1"})
            Try(bad.Replace("\n", "~"), () => Console.WriteLine(bad.Replace("\n", "~") + " => " + JToken.Parse(bad).ToString(Formatting.None)));
        foreach (string bad in new[] { "", "null", "[1]", "{\"Count\":\"x\"}", "{\"Count\":1.5}", "{\"Count\":null}", "{\"Count\":99999999999}", "{\"Count\":{}}", "{\"Count\":true}", "{\"When\":\"x\"}", "{\"When\":5}", "{\"Numbers\":{}}", "{\"Numbers\":5}", "{\"Numbers\":[1,\"b\"]}", "{\"Child\":[]}", "{\"Child\":5}", "{\"Child\":\"text\"}", "{\"Level\":\"Nope\"}", "{\"Named\":\"Nope\"}", "{\"Id\":\"1\"}", "{\"Extra\":[1]}", "{\"Name\":{\"a\":1}}", "{\"Name\":5, \"Ratio\":\"1.5\", \"Price\":\"2.5\", \"Maybe\":\"\"}", "{\"Name\":5", "{\"Name\"", "{\"Numbers\":[1,2", "{\"Child\":{\"Child\":{\"Count\":\"y\"}}}", "{\"Span\":\"x\"}", "{\"Letter\":\"ab\"}", "{\"Ratio\":\"x\"}", "{\"Maybe\":\"x\"}", "{\"Data\":\"AQID\"}", "{\"ReadOnly\":false}", "{\"Level\":7,\"Named\":5,\"Single\":3}" })
            Try(bad, () => { var r = JsonConvert.DeserializeObject<Settings>(bad); Console.WriteLine(bad + " => " + (r == null ? "null" : r.Name + r.Count + r.Ratio + r.Maybe + (int)r.Level + r.Named + r.Single)); });
        Try("missing", () => JsonConvert.DeserializeObject<Settings>("{\"nope\":1}", new JsonSerializerSettings { MissingMemberHandling = MissingMemberHandling.Error }));
        var errors = new List<string>();
        var list = JsonConvert.DeserializeObject<List<int>>("[1,\"x\",3,[4],5]", new JsonSerializerSettings { Error = (o, e) => { errors.Add(e.ErrorContext.Path + ":" + e.ErrorContext.Member + ":" + e.ErrorContext.Error.Message); e.ErrorContext.Handled = true; } });
        Console.WriteLine((list == null ? "null" : string.Join(",", list)) + " " + string.Join(" | ", errors));
    }
}
