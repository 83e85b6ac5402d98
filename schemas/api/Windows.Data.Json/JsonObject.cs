using System.Collections;
using System.Collections.Generic;

namespace Windows.Data.Json
{
    /// <summary>Names with values of JSON.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.data.json.jsonobject"/>
    public sealed class JsonObject : IJsonValue, IDictionary<string, IJsonValue>
    {
        public extern JsonObject();
        public extern int Count { get; }
        public extern bool IsReadOnly { get; }
        public extern ICollection<string> Keys { get; }
        public extern ICollection<IJsonValue> Values { get; }
        public extern IJsonValue this[string key] { get; set; }
        public extern void Add(string key, IJsonValue value);
        public extern void Add(KeyValuePair<string, IJsonValue> item);
        public extern void Clear();
        public extern bool Contains(KeyValuePair<string, IJsonValue> item);
        public extern bool ContainsKey(string key);
        public extern void CopyTo(KeyValuePair<string, IJsonValue>[] array, int arrayIndex);
        public extern IEnumerator<KeyValuePair<string, IJsonValue>> GetEnumerator();
        public extern bool Remove(string key);
        public extern bool Remove(KeyValuePair<string, IJsonValue> item);
        public extern bool TryGetValue(string key, out IJsonValue value);
        extern IEnumerator IEnumerable.GetEnumerator();
        public extern JsonValueType ValueType { get; }
        public static extern JsonObject Parse(string input);
        public static extern bool TryParse(string input, out JsonObject result);
        public extern JsonArray GetArray();
        public extern bool GetBoolean();
        public extern JsonArray GetNamedArray(string name);
        public extern JsonArray GetNamedArray(string name, JsonArray defaultValue);
        public extern bool GetNamedBoolean(string name);
        public extern bool GetNamedBoolean(string name, bool defaultValue);
        public extern double GetNamedNumber(string name, double defaultValue);
        public extern double GetNamedNumber(string name);
        public extern JsonObject GetNamedObject(string name, JsonObject defaultValue);
        public extern JsonObject GetNamedObject(string name);
        public extern string GetNamedString(string name, string defaultValue);
        public extern string GetNamedString(string name);
        public extern JsonValue GetNamedValue(string name, JsonValue defaultValue);
        public extern JsonValue GetNamedValue(string name);
        public extern double GetNumber();
        public extern JsonObject GetObject();
        public extern string GetString();
        public extern void SetNamedValue(string name, IJsonValue value);
        public extern string Stringify();
        public override extern string ToString();
    }
}
