using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading.Tasks;
enum Level { Low, High = 5 }
class Base { public int Id { get; set; } }
class Item : Base {
    public string Name { get; set; } public double Price { get; set; } public int? Maybe { get; set; } public DateTime When { get; set; } public Level Level { get; set; }
    [JsonPropertyName("tags")] public List<string> Labels { get; set; } [JsonIgnore] public string Secret { get; set; } public Dictionary<string, object> More { get; set; } public Item Child { get; set; } public int Field = 7;
    [JsonInclude] public string Included { get; private set; } = "inc"; public string ReadOnly => "ro"; public Guid G { get; set; } public byte[] Data { get; set; } [JsonConverter(typeof(JsonStringEnumConverter))] public Level Named { get; set; }
}
record Point(int X, int Y) { public string Label { get; init; } }
class Temp { public double C { get; set; } }
class TempConverter : JsonConverter<Temp> {
    public override Temp Read(ref Utf8JsonReader reader, Type t, JsonSerializerOptions o) { return new Temp { C = double.Parse(reader.GetString().TrimEnd('C'), System.Globalization.CultureInfo.InvariantCulture) }; }
    public override void Write(Utf8JsonWriter writer, Temp value, JsonSerializerOptions o) { writer.WriteStringValue(value.C.ToString(System.Globalization.CultureInfo.InvariantCulture) + "C"); }
}
class Extra { public int A { get; set; } [JsonExtensionData] public Dictionary<string, JsonElement> Rest { get; set; } }
class Program {
    static void Try(string what, Action a) { try { a(); } catch (Exception e) { Console.WriteLine(what + " -> " + e.GetType().Name + ": " + e.Message); } }
    static async Task Main() {
        var item = new Item { Id = 1, Name = "a <b> \"é\" 'q'\n", Price = 2, When = new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc), Level = Level.High, Named = Level.High, Labels = new List<string> { "x" }, Secret = "s", More = new Dictionary<string, object> { ["k"] = 1.5, ["n"] = null }, Child = new Item(), Data = new byte[] { 1, 2 } };
        string json = JsonSerializer.Serialize(item); Console.WriteLine(json);
        Item back = JsonSerializer.Deserialize<Item>(json); Console.WriteLine(JsonSerializer.Serialize(back) == json); Console.WriteLine(back.More["k"].GetType().Name + back.Child.Name + back.When.Kind);
        Console.WriteLine(JsonSerializer.Serialize(new { URLValue = 1, Name = "n", Nothing = (string)null, List = new[] { 1, 2 }, Empty = new int[0], D = new Dictionary<string, int> { ["KeyOne"] = 1 } }, new JsonSerializerOptions { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull }).Replace("\r\n", "\n"));
        Console.WriteLine(JsonSerializer.Serialize(new object[] { 1, 1.0, 1.5f, 1e20, 0.1, 1m, 1.50m, true, null, 'c', "s", Level.High, TimeSpan.FromMinutes(90), new Uri("http://a/b"), long.MaxValue, new DateTimeOffset(2020, 1, 2, 3, 4, 5, TimeSpan.Zero), new DateTime(2020, 1, 1) }));
        Point p = JsonSerializer.Deserialize<Point>("{\"X\":1,\"Y\":2,\"Label\":\"l\"}"); Console.WriteLine(p); Console.WriteLine(JsonSerializer.Serialize(p));
        var web = new JsonSerializerOptions(JsonSerializerDefaults.Web); Console.WriteLine(JsonSerializer.Deserialize<Item>("{\"id\":\"5\",\"NAME\":\"n\",\"price\":1}", web).Id + JsonSerializer.Serialize(new { A = 1 }, web));
        var options = new JsonSerializerOptions { Converters = { new TempConverter(), new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) }, IncludeFields = true, AllowTrailingCommas = true, ReadCommentHandling = JsonCommentHandling.Skip };
        Console.WriteLine(JsonSerializer.Serialize(new { T = new Temp { C = 1.5 }, L = Level.High }, options) + JsonSerializer.Deserialize<Temp>("\"20.5C\"", options).C + JsonSerializer.Deserialize<Level>("\"high\"", options) + JsonSerializer.Deserialize<int[]>("[1,2,/*c*/]", options).Length);
        Extra extra = JsonSerializer.Deserialize<Extra>("{\"A\":1,\"b\":{\"c\":[1]},\"d\":\"x\"}"); Console.WriteLine(extra.Rest.Count + extra.Rest["b"].GetRawText() + JsonSerializer.Serialize(extra));
        foreach (string bad in new[] { "", "x", "{", "{\"Id\":\"x\"}", "{\"Id\":1.5}", "{\"Id\":null}", "{\"Name\":5}", "{\"Id\":1,}", "[1]", "{\"Child\":{\"Labels\":1,\"tags\":[1]}}", "{\"Id\":1} x", "{'Id':1}", "{\"Level\":\"High\"}", "{\"Named\":\"Nope\"}", "{\n\"Price\": tru}", "{\"When\":\"2020\"}", "{\"Id\":99999999999}", "{\"Name\":\"a\\x\"}", "{\"Name\":\"abc", "01", "{\"Id\" 1}", "[1,2", "{\"Data\":\"***\"}" })
            Try(bad.Replace("\n", "~"), () => Console.WriteLine(bad + " => " + JsonSerializer.Deserialize<Item>(bad)));
        using (JsonDocument doc = JsonDocument.Parse("{ \"a\": [1, 2.5, \"x\", true, null], \"o\": {\"n\": 10}, \"d\": \"2020-01-02T03:04:05Z\" }")) {
            JsonElement root = doc.RootElement; JsonElement found;
            Console.WriteLine(root.GetProperty("a").GetArrayLength() + " " + root.GetProperty("a")[1].GetDouble() + root.GetProperty("a")[2].GetString() + root.GetProperty("a")[3].GetBoolean() + root.GetProperty("a")[4].ValueKind + root.GetProperty("o").GetProperty("n").GetInt32() + root.TryGetProperty("zz", out found) + root.GetProperty("d").GetDateTime().Kind);
            foreach (JsonProperty property in root.EnumerateObject()) Console.Write(property.Name + ":" + property.Value.ValueKind + " "); foreach (JsonElement e in root.GetProperty("a").EnumerateArray()) Console.Write(e + ";"); Console.WriteLine(root.EnumerateObject().Count() + root.GetProperty("a").ToString());
            Try("kind", () => root.GetProperty("o").GetInt32()); Try("key", () => root.GetProperty("zz")); Try("fmt", () => root.GetProperty("a")[1].GetInt32()); Try("str", () => root.GetProperty("a")[0].GetString());
        }
        var stream = new MemoryStream(); using (var w = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true })) { w.WriteStartObject(); w.WriteString("s", "v"); w.WriteNumber("n", 1.5); w.WriteStartArray("a"); w.WriteNumberValue(1); w.WriteNullValue(); w.WriteEndArray(); w.WriteStartObject("e"); w.WriteEndObject(); w.WriteBoolean("b", true); w.WriteEndObject(); } Console.WriteLine(Encoding.UTF8.GetString(stream.ToArray()).Replace("\r\n", "\n"));
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes("{\"a\":[1,\"é\"],\"b\":null}")); while (reader.Read()) Console.Write(reader.TokenType + "@" + reader.CurrentDepth + (reader.TokenType == JsonTokenType.String || reader.TokenType == JsonTokenType.PropertyName ? "=" + reader.GetString() : "") + " "); Console.WriteLine(reader.BytesConsumed);
        var ms = new MemoryStream(); await JsonSerializer.SerializeAsync(ms, new[] { 1, 2 }); ms.Position = 0; Console.WriteLine((await JsonSerializer.DeserializeAsync<List<int>>(ms)).Sum() + JsonSerializer.Deserialize<Dictionary<string, int>>("{\"a\":1}")["a"] + JsonSerializer.Deserialize<Dictionary<int, string>>("{\"5\":\"x\"}")[5] + JsonSerializer.Deserialize<IEnumerable<int>>("[1]").GetType().Name + JsonSerializer.Deserialize<object>("{\"a\":1}").GetType().Name + JsonSerializer.Deserialize<Queue<int>>("[4,5]").Dequeue());
        Item loop = new Item(); loop.Child = loop; Try("loop", () => JsonSerializer.Serialize(loop)); Try("w", () => new Utf8JsonWriter(new MemoryStream()).WritePropertyName("x")); Try("if", () => JsonSerializer.Deserialize<IDisposable>("{}"));
    }
}
