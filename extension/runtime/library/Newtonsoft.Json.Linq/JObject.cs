using System;
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;
using System.Dynamic;
using System.IO;

namespace Newtonsoft.Json.Linq
{
    /// <summary>A JSON object.</summary>
    public class JObject : JContainer, IDictionary<string, JToken>, INotifyPropertyChanged, ILateNames
    {
        private readonly Dictionary<string, JProperty> byName = new Dictionary<string, JProperty>(StringComparer.Ordinal);

        public event PropertyChangedEventHandler PropertyChanged;

        public JObject()
        {
        }
        public JObject(JObject other)
        {
            CopyItems(other);
        }
        public JObject(params object[] content) : this((object)content)
        {
        }
        public JObject(object content)
        {
            Add(content);
        }
        public override JTokenType Type
        {
            get { return JTokenType.Object; }
        }

        // ---- properties -------------------------------------------------------------------------------------------

        public IEnumerable<JProperty> Properties()
        {
            foreach (JToken item in items) yield return (JProperty)item;
        }
        /// <summary>Null when there is none.</summary>
        public JProperty Property(string name)
        {
            return Property(name, StringComparison.Ordinal);
        }
        public JProperty Property(string name, StringComparison comparison)
        {
            if (name == null) return null;
            JProperty found;
            if (byName.TryGetValue(name, out found) || comparison == StringComparison.Ordinal) return found;
            foreach (JProperty property in Properties())
            {
                if (string.Equals(property.Name, name, comparison)) return property;
            }
            return null;
        }
        public JEnumerable<JToken> PropertyValues()
        {
            return new JEnumerable<JToken>(Values());
        }
        private IEnumerable<JToken> Values()
        {
            foreach (JProperty property in Properties()) yield return property.Value;
        }
        internal static string Shown(object key)
        {
            return key == null ? "{null}" : key is string ? "\"" + key + "\"" : key.ToString();
        }
        public override JToken this[object key]
        {
            get
            {
                string name = key as string;
                if (name == null) throw new ArgumentException("Accessed JObject values with invalid key value: " + Shown(key) + ". Object property name expected.");
                return this[name];
            }
            set
            {
                string name = key as string;
                if (name == null) throw new ArgumentException("Set JObject values with invalid key value: " + Shown(key) + ". Object property name expected.");
                this[name] = value;
            }
        }
        /// <summary>Null when there is no such property.</summary>
        public JToken this[string propertyName]
        {
            get
            {
                if (propertyName == null) throw new ArgumentNullException("propertyName");
                JProperty property = Property(propertyName);
                return property == null ? null : property.Value;
            }
            set
            {
                JProperty property = Property(propertyName);
                if (property != null) property.Value = value;
                else Add(new JProperty(propertyName, value));
                if (PropertyChanged != null) PropertyChanged(this, new PropertyChangedEventArgs(propertyName));
            }
        }
        public JToken GetValue(string propertyName)
        {
            return GetValue(propertyName, StringComparison.Ordinal);
        }
        public JToken GetValue(string propertyName, StringComparison comparison)
        {
            JProperty property = Property(propertyName, comparison);
            return property == null ? null : property.Value;
        }
        public bool TryGetValue(string propertyName, out JToken value)
        {
            return TryGetValue(propertyName, StringComparison.Ordinal, out value);
        }
        public bool TryGetValue(string propertyName, StringComparison comparison, out JToken value)
        {
            value = GetValue(propertyName, comparison);
            return value != null;
        }
        public bool ContainsKey(string propertyName)
        {
            if (propertyName == null) throw new ArgumentNullException("propertyName");
            return byName.ContainsKey(propertyName);
        }
        public void Add(string propertyName, JToken value)
        {
            Add(new JProperty(propertyName, value));
        }
        public bool Remove(string propertyName)
        {
            JProperty property = Property(propertyName);
            return property != null && RemoveItem(property);
        }

        internal override void Check(JToken item, JToken replaced)
        {
            JProperty property = item as JProperty;
            if (property == null) throw new ArgumentException("Can not add " + item.GetType() + " to " + GetType() + ".");
            JProperty old = replaced as JProperty;
            if (old != null && old.Name == property.Name) return;
            if (byName.ContainsKey(property.Name)) throw new ArgumentException("Can not add property " + property.Name + " to " + GetType() + ". Property with the same name already exists on object.");
        }
        internal override void InsertItem(int index, JToken item)
        {
            base.InsertItem(index, item);
            JProperty property = (JProperty)items[index];
            byName[property.Name] = property;
        }
        internal override void RemoveItemAt(int index)
        {
            JProperty property = index >= 0 && index < items.Count ? (JProperty)items[index] : null;
            base.RemoveItemAt(index);
            byName.Remove(property.Name);
        }

        object ILateNames.GetNamed(string name)
        {
            return this[name];
        }
        void ILateNames.SetNamed(string name, object value)
        {
            this[name] = value as JToken ?? new JValue(value);
        }

        // ---- as dictionary ----------------------------------------------------------------------------------------

        ICollection<string> IDictionary<string, JToken>.Keys
        {
            get { return byName.Keys; }
        }
        ICollection<JToken> IDictionary<string, JToken>.Values
        {
            get { return new List<JToken>(Values()); }
        }
        void ICollection<KeyValuePair<string, JToken>>.Add(KeyValuePair<string, JToken> item)
        {
            Add(item.Key, item.Value);
        }
        void ICollection<KeyValuePair<string, JToken>>.Clear()
        {
            RemoveAll();
        }
        bool ICollection<KeyValuePair<string, JToken>>.Contains(KeyValuePair<string, JToken> item)
        {
            JProperty property = Property(item.Key);
            return property != null && property.Value == item.Value;
        }
        void ICollection<KeyValuePair<string, JToken>>.CopyTo(KeyValuePair<string, JToken>[] array, int arrayIndex)
        {
            foreach (KeyValuePair<string, JToken> pair in this) array[arrayIndex++] = pair;
        }
        bool ICollection<KeyValuePair<string, JToken>>.IsReadOnly
        {
            get { return false; }
        }
        bool ICollection<KeyValuePair<string, JToken>>.Remove(KeyValuePair<string, JToken> item)
        {
            return ((ICollection<KeyValuePair<string, JToken>>)this).Contains(item) && Remove(item.Key);
        }
        public IEnumerator<KeyValuePair<string, JToken>> GetEnumerator()
        {
            foreach (JProperty property in Properties()) yield return new KeyValuePair<string, JToken>(property.Name, property.Value);
        }
        IEnumerator IEnumerable.GetEnumerator()
        {
            return Children().GetEnumerator();
        }

        // ---- comparing, reading and writing -----------------------------------------------------------------------

        internal override bool IsEqual(JToken other)
        {
            JObject that = other as JObject;
            if (that == null || that.Count != Count) return false;
            foreach (JProperty property in Properties())
            {
                JProperty theirs = that.Property(property.Name);
                if (theirs == null || !DeepEquals(property.Value, theirs.Value)) return false;
            }
            return true;
        }
        internal override JToken Copy()
        {
            return new JObject(this);
        }
        public new static JObject Parse(string json)
        {
            return Parse(json, null);
        }
        public new static JObject Parse(string json, JsonLoadSettings settings)
        {
            using (JsonReader reader = new JsonTextReader(new StringReader(json)))
            {
                JObject parsed = Load(reader, settings);
                ReadToEnd(reader);
                return parsed;
            }
        }
        public new static JObject Load(JsonReader reader)
        {
            return Load(reader, null);
        }
        public new static JObject Load(JsonReader reader, JsonLoadSettings settings)
        {
            if (reader == null) throw new ArgumentNullException("reader");
            if (reader.TokenType == JsonToken.None && !reader.ReadToContent()) throw JsonReaderException.At(reader, "Error reading JObject from JsonReader.");
            if (reader.TokenType != JsonToken.StartObject) throw JsonReaderException.At(reader, "Error reading JObject from JsonReader. Current JsonReader item is not an object: " + reader.TokenType + ".");
            JObject made = new JObject();
            made.At(reader);
            if (!reader.ReadToContent()) throw JsonReaderException.At(reader, "Error reading JObject from JsonReader.");
            do
            {
                if (reader.TokenType == JsonToken.EndObject) return made;
                string name = (string)reader.Value;
                JProperty property = new JProperty(name);
                property.At(reader);
                JProperty existing = made.Property(name);
                DuplicatePropertyNameHandling duplicates = settings == null ? DuplicatePropertyNameHandling.Replace : settings.DuplicatePropertyNameHandling;
                if (existing != null && duplicates == DuplicatePropertyNameHandling.Error) throw JsonReaderException.At(reader, "Property with the name '" + name + "' already exists in the current JSON object.");
                if (existing == null) made.InsertItem(made.Count, property);
                if (!reader.ReadToContent()) break;
                JToken value = ReadFrom(reader, settings);
                if (existing == null) property.Value = value;
                else if (duplicates == DuplicatePropertyNameHandling.Replace) existing.Value = value;
            }
            while (reader.ReadToContent());
            throw JsonReaderException.At(reader, "Unexpected end of content while loading JObject.");
        }
        public new static JObject FromObject(object o)
        {
            return FromObject(o, JsonSerializer.CreateDefault());
        }
        public new static JObject FromObject(object o, JsonSerializer jsonSerializer)
        {
            JToken token = JToken.FromObject(o, jsonSerializer);
            if (token.Type != JTokenType.Object) throw new ArgumentException("Object serialized to " + token.Type + ". JObject instance expected.");
            return (JObject)token;
        }
        public override void WriteTo(JsonWriter writer, params JsonConverter[] converters)
        {
            writer.WriteStartObject();
            foreach (JToken item in items) item.WriteTo(writer, converters);
            writer.WriteEndObject();
        }

        internal override void MergeItem(object content, JsonMergeSettings settings)
        {
            JObject other = content as JObject ?? (content == null || content is JToken ? null : FromObject(content));
            if (other == null) return;
            foreach (JProperty theirs in other.Properties())
            {
                JProperty mine = Property(theirs.Name, settings.PropertyNameComparison);
                if (mine == null)
                {
                    Add(theirs.Name, theirs.Value);
                    continue;
                }
                if (theirs.Value == null) continue;
                JContainer container = mine.Value as JContainer;
                if (container == null || container.Type != theirs.Value.Type)
                {
                    if (theirs.Value.Type != JTokenType.Null || (settings.MergeNullValueHandling & MergeNullValueHandling.Merge) != 0) mine.Value = theirs.Value;
                }
                else container.Merge(theirs.Value, settings);
            }
        }
    }
}
