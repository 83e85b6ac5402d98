using System.Collections;
using System.Collections.Generic;

namespace Windows.Data.Json
{
    /// <summary>Values of JSON in order.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.data.json.jsonarray"/>
    public sealed class JsonArray : IJsonValue, IList<IJsonValue>
    {
        public extern JsonArray();
        public extern int Count { get; }
        public extern bool IsReadOnly { get; }
        public extern IJsonValue this[int index] { get; set; }
        public extern void Add(IJsonValue item);
        public extern void Clear();
        public extern bool Contains(IJsonValue item);
        public extern void CopyTo(IJsonValue[] array, int arrayIndex);
        public extern IEnumerator<IJsonValue> GetEnumerator();
        public extern int IndexOf(IJsonValue item);
        public extern void Insert(int index, IJsonValue item);
        public extern bool Remove(IJsonValue item);
        public extern void RemoveAt(int index);
        extern IEnumerator IEnumerable.GetEnumerator();
        public extern JsonValueType ValueType { get; }
        public static extern JsonArray Parse(string input);
        public static extern bool TryParse(string input, out JsonArray result);
        public extern JsonArray GetArray();
        public extern JsonArray GetArrayAt(uint index);
        public extern bool GetBoolean();
        public extern bool GetBooleanAt(uint index);
        public extern double GetNumber();
        public extern double GetNumberAt(uint index);
        public extern JsonObject GetObject();
        public extern JsonObject GetObjectAt(uint index);
        public extern string GetString();
        public extern string GetStringAt(uint index);
        public extern string Stringify();
        public override extern string ToString();
    }
}
