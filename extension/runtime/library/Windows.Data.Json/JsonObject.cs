using System.Collections;
using System.Collections.Generic;
using Windows.Foundation;

namespace Windows.Data.Json
{
    /// <summary>Names with values of JSON; in the simulation in the order of adding.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.data.json.jsonobject"/>
    public sealed class JsonObject : IJsonValue, IDictionary<string, IJsonValue>
    {
        private readonly Dictionary<string, IJsonValue> values = new Dictionary<string, IJsonValue>();
        private readonly List<string> names = new List<string>();

        public JsonObject()
        {
        }
        public static JsonObject Parse(string input)
        {
            JsonValue value = JsonValue.Parse(input);
            if (value.ValueType != JsonValueType.Object) throw WindowsError.Refuse("json-syntax", "the text is no JSON object");
            return value.GetObject();
        }
        public static bool TryParse(string input, out JsonObject result)
        {
            JsonValue value;
            result = JsonValue.TryParse(input, out value) && value.ValueType == JsonValueType.Object ? value.GetObject() : null;
            return result != null;
        }
        public JsonValueType ValueType
        {
            get { return JsonValueType.Object; }
        }
        public int Count
        {
            get { return names.Count; }
        }
        public bool IsReadOnly
        {
            get { return false; }
        }
        public ICollection<string> Keys
        {
            get { return names.ToArray(); }
        }
        public ICollection<IJsonValue> Values
        {
            get { return names.ConvertAll(name => values[name]); }
        }
        public IJsonValue this[string key]
        {
            get { return values[key]; }
            set
            {
                if (!values.ContainsKey(key)) names.Add(key);
                values[key] = value;
            }
        }
        public void Add(string key, IJsonValue value)
        {
            values.Add(key, value);
            names.Add(key);
        }
        public void Add(KeyValuePair<string, IJsonValue> item)
        {
            Add(item.Key, item.Value);
        }
        public void Clear()
        {
            values.Clear();
            names.Clear();
        }
        public bool Contains(KeyValuePair<string, IJsonValue> item)
        {
            IJsonValue value;
            return values.TryGetValue(item.Key, out value) && value == item.Value;
        }
        public bool ContainsKey(string key)
        {
            return values.ContainsKey(key);
        }
        public void CopyTo(KeyValuePair<string, IJsonValue>[] array, int arrayIndex)
        {
            foreach (KeyValuePair<string, IJsonValue> pair in this) array[arrayIndex++] = pair;
        }
        public IEnumerator<KeyValuePair<string, IJsonValue>> GetEnumerator()
        {
            foreach (string name in names) yield return new KeyValuePair<string, IJsonValue>(name, values[name]);
        }
        IEnumerator IEnumerable.GetEnumerator()
        {
            return GetEnumerator();
        }
        public bool Remove(string key)
        {
            names.Remove(key);
            return values.Remove(key);
        }
        public bool Remove(KeyValuePair<string, IJsonValue> item)
        {
            return Contains(item) && Remove(item.Key);
        }
        public bool TryGetValue(string key, out IJsonValue value)
        {
            return values.TryGetValue(key, out value);
        }

        // ---- by name ----------------------------------------------------------------------------------------------

        private IJsonValue Named(string name)
        {
            IJsonValue value;
            if (!values.TryGetValue(name, out value)) throw WindowsError.Refuse("json-no-such-name", name);
            return value;
        }
        public JsonArray GetNamedArray(string name)
        {
            return Named(name).GetArray();
        }
        /// <summary>The default only when there is no such name.</summary>
        public JsonArray GetNamedArray(string name, JsonArray defaultValue)
        {
            return values.ContainsKey(name) ? Named(name).GetArray() : defaultValue;
        }
        public bool GetNamedBoolean(string name)
        {
            return Named(name).GetBoolean();
        }
        /// <summary>The default only when there is no such name.</summary>
        public bool GetNamedBoolean(string name, bool defaultValue)
        {
            return values.ContainsKey(name) ? Named(name).GetBoolean() : defaultValue;
        }
        public double GetNamedNumber(string name)
        {
            return Named(name).GetNumber();
        }
        /// <summary>The default only when there is no such name.</summary>
        public double GetNamedNumber(string name, double defaultValue)
        {
            return values.ContainsKey(name) ? Named(name).GetNumber() : defaultValue;
        }
        public JsonObject GetNamedObject(string name)
        {
            return Named(name).GetObject();
        }
        /// <summary>The default only when there is no such name.</summary>
        public JsonObject GetNamedObject(string name, JsonObject defaultValue)
        {
            return values.ContainsKey(name) ? Named(name).GetObject() : defaultValue;
        }
        public string GetNamedString(string name)
        {
            return Named(name).GetString();
        }
        /// <summary>The default only when there is no such name.</summary>
        public string GetNamedString(string name, string defaultValue)
        {
            return values.ContainsKey(name) ? Named(name).GetString() : defaultValue;
        }
        public JsonValue GetNamedValue(string name)
        {
            IJsonValue value = Named(name);
            return value as JsonValue ?? JsonValue.Parse(value.Stringify());
        }
        public JsonValue GetNamedValue(string name, JsonValue defaultValue)
        {
            return values.ContainsKey(name) ? GetNamedValue(name) : defaultValue;
        }
        public void SetNamedValue(string name, IJsonValue value)
        {
            this[name] = value;
        }

        // ---- as value ---------------------------------------------------------------------------------------------

        public JsonArray GetArray()
        {
            throw JsonValue.WrongType(JsonValueType.Object, JsonValueType.Array);
        }
        public bool GetBoolean()
        {
            throw JsonValue.WrongType(JsonValueType.Object, JsonValueType.Boolean);
        }
        public double GetNumber()
        {
            throw JsonValue.WrongType(JsonValueType.Object, JsonValueType.Number);
        }
        public JsonObject GetObject()
        {
            return this;
        }
        public string GetString()
        {
            throw JsonValue.WrongType(JsonValueType.Object, JsonValueType.String);
        }
        public string Stringify()
        {
            List<string> parts = new List<string>();
            foreach (string name in names) parts.Add(JsonValue.Quoted(name) + ":" + (values[name] == null ? "null" : values[name].Stringify()));
            return "{" + string.Join(",", parts) + "}";
        }
        public override string ToString()
        {
            return Stringify();
        }
    }
}
