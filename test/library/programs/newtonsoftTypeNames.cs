// TypeNameHandling: which names of types are written, and what they make of JSON.
using System;
using System.Collections.Generic;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Shapes
{
    public abstract class Shape { public string Name { get; set; } }
    public sealed class Circle : Shape { public double Radius { get; set; } }
    public sealed class Square : Shape { public int Side { get; set; } public Dictionary<string, object> More { get; set; } }
    public sealed class Drawing
    {
        public Shape Main { get; set; }
        public object Any { get; set; }
        public List<Shape> All { get; set; }
        public Shape[] Some { get; set; }
        public IList<int> Numbers { get; set; }
        public byte[] Bytes { get; set; }
        [JsonProperty(TypeNameHandling = TypeNameHandling.None)]
        public Shape Plain { get; set; }
        public Inner Nested { get; set; }
        public struct Inner { public int X; }
    }
    static class Program
    {
        static void Main()
        {
            var drawing = new Drawing
            {
                Main = new Circle { Name = "a", Radius = 1.5 },
                Any = new List<object> { 1, "two", new Square { Side = 2, More = new Dictionary<string, object> { { "x", new Circle() }, { "y", 3 } } } },
                All = new List<Shape> { new Circle(), new Square { Name = "s" } },
                Some = new Shape[] { new Circle { Radius = 3 } },
                Numbers = new List<int> { 1, 2 },
                Bytes = new byte[] { 1, 2, 3 },
                Nested = new Drawing.Inner { X = 4 },
            };
            foreach (TypeNameHandling handling in new[] { TypeNameHandling.None, TypeNameHandling.Objects, TypeNameHandling.Arrays, TypeNameHandling.Auto, TypeNameHandling.All })
            {
                var settings = new JsonSerializerSettings { TypeNameHandling = handling };
                var json = JsonConvert.SerializeObject(drawing, settings);
                Console.WriteLine(handling + " " + json);
                if (handling != TypeNameHandling.Auto && handling != TypeNameHandling.All) continue;
                var back = JsonConvert.DeserializeObject<Drawing>(json, settings);
                Console.WriteLine(back.Main.GetType() + " " + ((Circle)back.Main).Radius + " " + back.Any.GetType().Name + " " + back.All[1].GetType() + " " + back.Some[0].GetType() + " " + back.Numbers.Count + " " + back.Bytes.Length + " " + back.Nested.X);
                Console.WriteLine(JsonConvert.SerializeObject(back, settings) == json);
            }
            var auto = new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.Auto };
            Console.WriteLine(JsonConvert.SerializeObject(new Circle(), auto));
            Console.WriteLine(JsonConvert.SerializeObject(new Circle(), typeof(Shape), Formatting.None, auto));
            Console.WriteLine(JsonConvert.SerializeObject(new List<Shape> { new Circle() }, auto));
            Console.WriteLine(JsonConvert.SerializeObject(new object[] { new Circle(), 1, new[] { 2 } }, auto));
            var typed = "{\"$type\":\"Shapes.Circle, App\",\"Name\":\"c\",\"Radius\":2}";
            Try(() => JsonConvert.DeserializeObject<Shape>(typed, auto));
            Try(() => JsonConvert.DeserializeObject<Shape>(typed));
            Try(() => JsonConvert.DeserializeObject<Circle>(typed));
            Try(() => JsonConvert.DeserializeObject<object>(typed));
            Try(() => JsonConvert.DeserializeObject<object>(typed, auto));
            Try(() => JsonConvert.DeserializeObject<Square>(typed, auto));
            Try(() => JsonConvert.DeserializeObject<Shape>("{\"$type\":\"Shapes.Nothing, App\"}", auto));
            Try(() => JsonConvert.DeserializeObject<object>("{\"Name\":\"c\",\"$type\":\"Shapes.Circle, App\"}", auto));
            Try(() => JsonConvert.DeserializeObject<object>("{\"a\":{\"b\":[1,2]},\"c\":null}", auto));
            Try(() => JsonConvert.DeserializeObject<object>("{}", auto));
            Try(() => JsonConvert.DeserializeObject<Dictionary<string, int>>("{\"$type\":\"x\",\"a\":1}"));
            Try(() => JsonConvert.DeserializeObject<List<int>>("{\"$type\":\"x\",\"$values\":[1,2]}"));
            Try(() => JObject.Parse(typed).ToObject<Circle>(JsonSerializer.Create(auto)));
        }
        static void Try<T>(Func<T> read)
        {
            try
            {
                var value = read();
                Console.WriteLine(value.GetType() + " " + (value is JToken ? ((JToken)(object)value).ToString(Formatting.None) : value is Shape ? ((Shape)(object)value).Name : JsonConvert.SerializeObject(value)));
            }
            catch (JsonException e) { Console.WriteLine(e.GetType().Name + ": " + e.Message); }
        }
    }
}
