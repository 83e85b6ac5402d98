using System;
using Microsoft.CSharp.RuntimeBinder;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
class P {
    static void Try(string what, Action a) { try { a(); } catch (Exception e) { Console.WriteLine(what + " -> " + e.GetType().Name); } }
    static string Take(string s) { return "string " + s; }
    static void Main() {
        dynamic d = JsonConvert.DeserializeObject("{ 'Type': 'message', 'count': 5, 'price': 2.5, 'ok': true, 'none': null, 'when': '2020-01-02T03:04:05Z', 'from': { 'name': 'Ann', 'tags': ['a', 'b'] }, 'list': [1, 2, 3] }");
        string type = d.Type; int count = d.count; double price = d.price; bool ok = d.ok; int? none = d.none; DateTime when = d.when;
        Console.WriteLine(type + " " + count + " " + price + " " + ok + " " + (none == null) + " " + when.Year);
        Console.WriteLine(d.from.name + " " + d.from.tags[1] + " " + d.list.Count + " " + (d.missing == null) + " " + d["count"] + " " + d.list[0]);
        if (d.Type == "message" && d.count > 3 && (bool)d.ok) Console.WriteLine("matched");
        Console.WriteLine((d.count + 1) + " " + (d.price * 2) + " " + ("text " + d.Type) + " " + (d.Type + "!") + " " + (d.count == 5) + (d.count != 5L) + (d.none == null));
        foreach (dynamic tag in d.from.tags) Console.Write(tag + ";"); foreach (var item in d.list) Console.Write((int)item * 2 + ";"); Console.WriteLine();
        d.added = "new"; d.from.age = 7; d.count = 6; d.obj = JObject.Parse("{'q':1}"); Console.WriteLine(d.ToString(Formatting.None));
        Console.WriteLine(Take((string)d.Type) + " " + d.Value<string>("Type") + " " + ((JObject)d).Count + " " + d.from.GetType().Name);
        Try("member", () => Console.WriteLine(d.count.nope)); Console.WriteLine(d.Type.Value.Length + " " + d.from.tags.First); Try("convert", () => { int x = d.Type; }); Try("convert2", () => { string x = d.from; });
        dynamic made = new JObject(); made.name = "n"; made.list = new JArray(1, 2); Console.WriteLine(JsonConvert.SerializeObject(made));
        dynamic typed = JsonConvert.DeserializeObject<dynamic>("[{'a':1}]"); Console.WriteLine((int)typed[0].a + 1);
    }
}
