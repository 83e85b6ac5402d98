using System;
using System.Collections.Generic;

namespace Newtonsoft.Json.Linq
{
    /// <summary>A name and its value inside a JSON object.</summary>
    public class JProperty : JContainer
    {
        private readonly string name;

        public JProperty(JProperty other)
        {
            name = other.name;
            CopyItems(other);
        }
        public JProperty(string name, params object[] content) : this(name, (object)content)
        {
        }
        public JProperty(string name, object content)
        {
            if (name == null) throw new ArgumentNullException("name");
            this.name = name;
            System.Collections.IEnumerable several = content as System.Collections.IEnumerable;
            bool isSeveral = several != null && !(content is string) && !(content is byte[]) && !(content is JToken);
            Value = isSeveral ? new JArray(content) : content as JToken ?? new JValue(content);
        }
        internal JProperty(string name)
        {
            this.name = name;
        }
        public string Name
        {
            get { return name; }
        }
        public JToken Value
        {
            get { return items.Count == 0 ? null : items[0]; }
            set
            {
                JToken token = value ?? JValue.CreateNull();
                if (items.Count == 0) base.InsertItem(0, token);
                else SetItem(0, token);
            }
        }
        public override JTokenType Type
        {
            get { return JTokenType.Property; }
        }
        internal override void InsertItem(int index, JToken item)
        {
            if (items.Count > 0) throw new JsonException(GetType() + " cannot have multiple values.");
            base.InsertItem(0, item);
        }
        internal override void SetItem(int index, JToken item)
        {
            if (items[0] == item) return;
            item = item ?? JValue.CreateNull();
            Check(item, items[0]);
            base.RemoveItemAt(0);
            base.InsertItem(0, item);
        }
        internal override void RemoveItemAt(int index)
        {
            throw new JsonException("Cannot add or remove items from " + GetType() + ".");
        }
        internal override bool RemoveItem(JToken item)
        {
            throw new JsonException("Cannot add or remove items from " + GetType() + ".");
        }
        internal override JToken Copy()
        {
            return new JProperty(this);
        }
        internal override bool IsEqual(JToken other)
        {
            JProperty that = other as JProperty;
            return that != null && that.name == name && base.IsEqual(other);
        }
        internal override int DeepHash()
        {
            return name.GetHashCode() ^ base.DeepHash();
        }
        internal override void MergeItem(object content, JsonMergeSettings settings)
        {
            JProperty other = content as JProperty;
            if (other != null && other.Value != null && other.Value.Type != JTokenType.Null) Value = other.Value;
        }
        public override void WriteTo(JsonWriter writer, params JsonConverter[] converters)
        {
            writer.WritePropertyName(name);
            if (Value == null) writer.WriteNull();
            else Value.WriteTo(writer, converters);
        }
        public new static JProperty Load(JsonReader reader)
        {
            return Load(reader, null);
        }
        public new static JProperty Load(JsonReader reader, JsonLoadSettings settings)
        {
            if (reader.TokenType == JsonToken.None && !reader.ReadToContent()) throw JsonReaderException.At(reader, "Error reading JProperty from JsonReader.");
            if (reader.TokenType != JsonToken.PropertyName) throw JsonReaderException.At(reader, "Error reading JProperty from JsonReader. Current JsonReader item is not a property: " + reader.TokenType + ".");
            JProperty property = new JProperty((string)reader.Value);
            property.At(reader);
            if (!reader.ReadToContent()) throw JsonReaderException.At(reader, "Error reading JProperty from JsonReader.");
            property.Value = ReadFrom(reader, settings);
            return property;
        }
    }
}
