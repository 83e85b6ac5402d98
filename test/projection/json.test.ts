// The JSON types of Windows: parsing, asking by name, building, and what is refused.

import test from 'node:test';
import { check } from './program';

test('what is parsed is asked by name and written again', () => {
  check(
    `
    JsonObject root = JsonObject.Parse("{ \\"name\\": \\"a\\\\nb\\", \\"n\\": 1.50, \\"ok\\": true, \\"none\\": null, \\"list\\": [1, {\\"x\\": 2}], \\"inner\\": {} }");
    Console.WriteLine(root.GetNamedString("name").Length + " " + root.GetNamedNumber("n") + " " + root.GetNamedBoolean("ok") + " " + root["none"].ValueType);
    Console.WriteLine(root.GetNamedArray("list").GetObjectAt(1).GetNamedNumber("x") + " " + root.GetNamedString("missing", "default") + " " + root.ContainsKey("missing"));
    foreach (var pair in root) Console.Write(pair.Key + ":" + pair.Value.ValueType + " ");
    Console.WriteLine();
    Console.WriteLine(root.Stringify());
    Console.WriteLine(root.GetNamedValue("list").GetArray().Count + " " + JsonValue.Parse("\\"x\\"") + " " + JsonArray.Parse("[]"));
    `,
    `
    3 1.5 True Null
    2 default False
    name:String n:Number ok:Boolean none:Null list:Array inner:Object 
    {"name":"a\\nb","n":1.5,"ok":true,"none":null,"list":[1,{"x":2}],"inner":{}}
    2 "x" []
    `,
  );
});

test('objects are built from values', () => {
  check(
    `
    var message = new JsonObject();
    message["to"] = JsonValue.CreateStringValue("Ann \\"A\\"");
    message.SetNamedValue("count", JsonValue.CreateNumberValue(3));
    message.Add("urgent", JsonValue.CreateBooleanValue(false));
    message["tags"] = new JsonArray { JsonValue.CreateStringValue("x"), JsonValue.CreateNullValue(), new JsonObject() };
    Console.WriteLine(message);
    message.Remove("tags");
    Console.WriteLine(message.Count + " " + message.Stringify());
    `,
    `
    {"to":"Ann \\"A\\"","count":3,"urgent":false,"tags":["x",null,{}]}
    3 {"to":"Ann \\"A\\"","count":3,"urgent":false}
    `,
  );
});

test('text that is no JSON, names that are not there and wrong kinds are refused', () => {
  check(
    `
    foreach (var text in new[] { "", "{", "[1,]", "{'a':1}", "x" }) Try(() => JsonValue.Parse(text));
    Try(() => JsonObject.Parse("[1]"));
    JsonObject root = JsonObject.Parse("{\\"a\\": 1}");
    Try(() => root.GetNamedString("b"));
    Try(() => root.GetNamedString("a"));
    Try(() => root.GetArray());
    Try(() => JsonArray.Parse("[1]").GetNumberAt(1));
    JsonObject result;
    Console.WriteLine(JsonObject.TryParse("{", out result) + " " + (result == null));
    try { JsonValue.Parse("x"); } catch (Exception e) { Console.WriteLine(JsonError.GetJsonStatus(e.HResult)); }
    `,
    `
    Exception 83750007
    Exception 83750007
    Exception 83750007
    Exception 83750007
    Exception 83750007
    Exception 83750007
    Exception 83750009
    InvalidOperationException 8000000E
    InvalidOperationException 8000000E
    ArgumentOutOfRangeException 8000000B
    False True
    InvalidJsonString
    `,
  );
});
