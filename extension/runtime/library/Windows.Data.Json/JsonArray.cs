using System.Collections;
using System.Collections.Generic;
using Windows.Foundation;

namespace Windows.Data.Json
{
    /// <summary>Values of JSON in order.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.data.json.jsonarray"/>
    public sealed class JsonArray : IJsonValue, IList<IJsonValue>
    {
        private readonly List<IJsonValue> items = new List<IJsonValue>();

        public JsonArray()
        {
        }
        public static JsonArray Parse(string input)
        {
            JsonValue value = JsonValue.Parse(input);
            if (value.ValueType != JsonValueType.Array) throw WindowsError.Refuse("json-syntax", "the text is no JSON array");
            return value.GetArray();
        }
        public static bool TryParse(string input, out JsonArray result)
        {
            JsonValue value;
            result = JsonValue.TryParse(input, out value) && value.ValueType == JsonValueType.Array ? value.GetArray() : null;
            return result != null;
        }
        public JsonValueType ValueType
        {
            get { return JsonValueType.Array; }
        }
        public int Count
        {
            get { return items.Count; }
        }
        public bool IsReadOnly
        {
            get { return false; }
        }
        public IJsonValue this[int index]
        {
            get { return items[index]; }
            set { items[index] = value; }
        }
        public void Add(IJsonValue item)
        {
            items.Add(item);
        }
        public void Clear()
        {
            items.Clear();
        }
        public bool Contains(IJsonValue item)
        {
            return items.Contains(item);
        }
        public void CopyTo(IJsonValue[] array, int arrayIndex)
        {
            items.CopyTo(array, arrayIndex);
        }
        public IEnumerator<IJsonValue> GetEnumerator()
        {
            return items.GetEnumerator();
        }
        IEnumerator IEnumerable.GetEnumerator()
        {
            return items.GetEnumerator();
        }
        public int IndexOf(IJsonValue item)
        {
            return items.IndexOf(item);
        }
        public void Insert(int index, IJsonValue item)
        {
            items.Insert(index, item);
        }
        public bool Remove(IJsonValue item)
        {
            return items.Remove(item);
        }
        public void RemoveAt(int index)
        {
            items.RemoveAt(index);
        }
        private IJsonValue At(uint index)
        {
            if (index >= items.Count) throw WindowsError.Refuse("json-index", index.ToString());
            return items[(int)index];
        }
        public JsonArray GetArrayAt(uint index)
        {
            return At(index).GetArray();
        }
        public bool GetBooleanAt(uint index)
        {
            return At(index).GetBoolean();
        }
        public double GetNumberAt(uint index)
        {
            return At(index).GetNumber();
        }
        public JsonObject GetObjectAt(uint index)
        {
            return At(index).GetObject();
        }
        public string GetStringAt(uint index)
        {
            return At(index).GetString();
        }
        public JsonArray GetArray()
        {
            return this;
        }
        public bool GetBoolean()
        {
            throw JsonValue.WrongType(JsonValueType.Array, JsonValueType.Boolean);
        }
        public double GetNumber()
        {
            throw JsonValue.WrongType(JsonValueType.Array, JsonValueType.Number);
        }
        public JsonObject GetObject()
        {
            throw JsonValue.WrongType(JsonValueType.Array, JsonValueType.Object);
        }
        public string GetString()
        {
            throw JsonValue.WrongType(JsonValueType.Array, JsonValueType.String);
        }
        public string Stringify()
        {
            return "[" + string.Join(",", items.ConvertAll(item => item == null ? "null" : item.Stringify())) + "]";
        }
        public override string ToString()
        {
            return Stringify();
        }
    }
}
