using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;

namespace Newtonsoft.Json.Linq
{
    /// <summary>A JSON array.</summary>
    public class JArray : JContainer, IList<JToken>
    {
        public JArray()
        {
        }
        public JArray(JArray other)
        {
            CopyItems(other);
        }
        public JArray(params object[] content) : this((object)content)
        {
        }
        public JArray(object content)
        {
            Add(content);
        }
        public override JTokenType Type
        {
            get { return JTokenType.Array; }
        }
        public override JToken this[object key]
        {
            get
            {
                if (!(key is int)) throw new ArgumentException("Accessed JArray values with invalid key value: " + JObject.Shown(key) + ". Int32 array index expected.");
                return items[(int)key];
            }
            set
            {
                if (!(key is int)) throw new ArgumentException("Set JArray values with invalid key value: " + JObject.Shown(key) + ". Int32 array index expected.");
                SetItem((int)key, value);
            }
        }
        public JToken this[int index]
        {
            get { return items[index]; }
            set { SetItem(index, value); }
        }
        public new int IndexOf(JToken item)
        {
            return base.IndexOf(item);
        }
        public void Insert(int index, JToken item)
        {
            InsertItem(index, item);
        }
        public void RemoveAt(int index)
        {
            RemoveItemAt(index);
        }
        public void Add(JToken item)
        {
            Add((object)item);
        }
        public void Clear()
        {
            RemoveAll();
        }
        public bool Contains(JToken item)
        {
            return IndexOf(item) >= 0;
        }
        public void CopyTo(JToken[] array, int arrayIndex)
        {
            items.CopyTo(array, arrayIndex);
        }
        public bool IsReadOnly
        {
            get { return false; }
        }
        public bool Remove(JToken item)
        {
            return RemoveItem(item);
        }
        public IEnumerator<JToken> GetEnumerator()
        {
            return items.GetEnumerator();
        }
        IEnumerator IEnumerable.GetEnumerator()
        {
            return items.GetEnumerator();
        }
        internal override JToken Copy()
        {
            return new JArray(this);
        }

        public new static JArray Parse(string json)
        {
            return Parse(json, null);
        }
        public new static JArray Parse(string json, JsonLoadSettings settings)
        {
            using (JsonReader reader = new JsonTextReader(new StringReader(json)))
            {
                JArray array = Load(reader, settings);
                ReadToEnd(reader);
                return array;
            }
        }
        public new static JArray Load(JsonReader reader)
        {
            return Load(reader, null);
        }
        public new static JArray Load(JsonReader reader, JsonLoadSettings settings)
        {
            if (reader.TokenType == JsonToken.None && !reader.ReadToContent()) throw JsonReaderException.At(reader, "Error reading JArray from JsonReader.");
            if (reader.TokenType != JsonToken.StartArray) throw JsonReaderException.At(reader, "Error reading JArray from JsonReader. Current JsonReader item is not an array: " + reader.TokenType + ".");
            JArray array = new JArray();
            array.At(reader);
            if (!reader.ReadToContent()) throw JsonReaderException.At(reader, "Error reading JArray from JsonReader.");
            do
            {
                if (reader.TokenType == JsonToken.EndArray) return array;
                array.InsertItem(array.Count, ReadFrom(reader, settings));
            }
            while (reader.ReadToContent());
            throw JsonReaderException.At(reader, "Unexpected end of content while loading JArray.");
        }
        public new static JArray FromObject(object o)
        {
            return FromObject(o, JsonSerializer.CreateDefault());
        }
        public new static JArray FromObject(object o, JsonSerializer jsonSerializer)
        {
            JToken token = JToken.FromObject(o, jsonSerializer);
            if (token.Type != JTokenType.Array) throw new ArgumentException("Object serialized to " + token.Type + ". JArray instance expected.");
            return (JArray)token;
        }
        public override void WriteTo(JsonWriter writer, params JsonConverter[] converters)
        {
            writer.WriteStartArray();
            foreach (JToken item in items) item.WriteTo(writer, converters);
            writer.WriteEndArray();
        }

        internal override void MergeItem(object content, JsonMergeSettings settings)
        {
            IEnumerable several = content as IEnumerable;
            if (several == null || (content is JToken && !(content is JArray))) return;
            List<object> parts = new List<object>();
            foreach (object part in several) parts.Add(part);
            switch (settings.MergeArrayHandling)
            {
                case MergeArrayHandling.Replace:
                    RemoveAll();
                    foreach (object part in parts) Add(part);
                    break;
                case MergeArrayHandling.Union:
                    HashSet<JToken> known = new HashSet<JToken>(this, EqualityComparer);
                    foreach (object part in parts)
                    {
                        JToken token = part as JToken ?? new JValue(part);
                        if (known.Add(token)) Add(part);
                    }
                    break;
                case MergeArrayHandling.Merge:
                    for (int i = 0; i < parts.Count; i++)
                    {
                        JToken token = parts[i] as JToken ?? new JValue(parts[i]);
                        JContainer existing = i < Count ? this[i] as JContainer : null;
                        if (i >= Count) Add(token);
                        else if (existing != null && token is JContainer) existing.Merge(token, settings);
                        else if (token.Type != JTokenType.Null || (settings.MergeNullValueHandling & MergeNullValueHandling.Merge) != 0) this[i] = token;
                    }
                    break;
                default:
                    foreach (object part in parts) Add(part);
                    break;
            }
        }
    }
}
