using System.Collections;
using System.Collections.Generic;
using System.Globalization;

namespace System.Text.Json
{
    /// <summary>A value inside a JsonDocument.</summary>
    public struct JsonElement
    {
        private sealed class Data
        {
            internal JsonValueKind Kind;
            /// <summary>Of text without escapes, of numbers as written.</summary>
            internal string Text;
            /// <summary>As it stands in the document.</summary>
            internal string Raw;
            internal List<JsonElement> Items;
            internal List<JsonProperty> Properties;
        }

        private readonly Data data;

        private JsonElement(Data data)
        {
            this.data = data;
        }
        /// <summary>The value at which the cursor is, with everything inside.</summary>
        internal static JsonElement ReadFrom(JsonCursor cursor)
        {
            Data made = new Data();
            int start = cursor.TokenStart;
            switch (cursor.Type)
            {
                case JsonTokenType.StartObject:
                    made.Kind = JsonValueKind.Object;
                    made.Properties = new List<JsonProperty>();
                    while (cursor.Read() && cursor.Type != JsonTokenType.EndObject)
                    {
                        string name = cursor.Text;
                        cursor.Read();
                        made.Properties.Add(new JsonProperty(name, ReadFrom(cursor)));
                    }
                    break;
                case JsonTokenType.StartArray:
                    made.Kind = JsonValueKind.Array;
                    made.Items = new List<JsonElement>();
                    while (cursor.Read() && cursor.Type != JsonTokenType.EndArray) made.Items.Add(ReadFrom(cursor));
                    break;
                default:
                    made.Kind = KindOf(cursor.Type);
                    made.Text = cursor.Text;
                    break;
            }
            made.Raw = cursor.Source.Substring(start, cursor.Position - start);
            return new JsonElement(made);
        }
        private static JsonValueKind KindOf(JsonTokenType type)
        {
            switch (type)
            {
                case JsonTokenType.String: return JsonValueKind.String;
                case JsonTokenType.Number: return JsonValueKind.Number;
                case JsonTokenType.True: return JsonValueKind.True;
                case JsonTokenType.False: return JsonValueKind.False;
                default: return JsonValueKind.Null;
            }
        }
        public JsonValueKind ValueKind
        {
            get { return data == null ? JsonValueKind.Undefined : data.Kind; }
        }
        private void Need(JsonValueKind kind, string name)
        {
            if (data == null) throw new InvalidOperationException("Operation is not valid due to the current state of the object.");
            if (data.Kind != kind) throw new InvalidOperationException("The requested operation requires an element of type '" + name + "', but the target element has type '" + data.Kind + "'.");
        }
        public JsonElement this[int index]
        {
            get
            {
                Need(JsonValueKind.Array, "Array");
                if (index < 0 || index >= data.Items.Count) throw new IndexOutOfRangeException();
                return data.Items[index];
            }
        }
        public int GetArrayLength()
        {
            Need(JsonValueKind.Array, "Array");
            return data.Items.Count;
        }
        public bool TryGetProperty(string propertyName, out JsonElement value)
        {
            if (propertyName == null) throw new ArgumentNullException("propertyName");
            Need(JsonValueKind.Object, "Object");
            int index = data.Properties.FindLastIndex(property => property.Name == propertyName);
            value = index < 0 ? default(JsonElement) : data.Properties[index].Value;
            return index >= 0;
        }
        public JsonElement GetProperty(string propertyName)
        {
            JsonElement value;
            if (!TryGetProperty(propertyName, out value)) throw new KeyNotFoundException("The given key was not present in the dictionary.");
            return value;
        }
        public ArrayEnumerator EnumerateArray()
        {
            Need(JsonValueKind.Array, "Array");
            return new ArrayEnumerator(data.Items);
        }
        public ObjectEnumerator EnumerateObject()
        {
            Need(JsonValueKind.Object, "Object");
            return new ObjectEnumerator(data.Properties);
        }
        public string GetString()
        {
            if (ValueKind == JsonValueKind.Null) return null;
            Need(JsonValueKind.String, "String");
            return data.Text;
        }
        public bool GetBoolean()
        {
            if (ValueKind == JsonValueKind.True) return true;
            if (ValueKind == JsonValueKind.False) return false;
            throw new InvalidOperationException("The requested operation requires an element of type 'Boolean', but the target element has type '" + ValueKind + "'.");
        }
        public byte[] GetBytesFromBase64()
        {
            Need(JsonValueKind.String, "String");
            return Convert.FromBase64String(data.Text);
        }
        public bool TryGetInt32(out int value)
        {
            Need(JsonValueKind.Number, "Number");
            return int.TryParse(data.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
        }
        public int GetInt32()
        {
            int value;
            if (!TryGetInt32(out value)) throw new FormatException("One of the identified items was in an invalid format.");
            return value;
        }
        public bool TryGetInt64(out long value)
        {
            Need(JsonValueKind.Number, "Number");
            return long.TryParse(data.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
        }
        public long GetInt64()
        {
            long value;
            if (!TryGetInt64(out value)) throw new FormatException("One of the identified items was in an invalid format.");
            return value;
        }
        public bool TryGetUInt32(out uint value)
        {
            Need(JsonValueKind.Number, "Number");
            return uint.TryParse(data.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
        }
        public uint GetUInt32()
        {
            uint value;
            if (!TryGetUInt32(out value)) throw new FormatException("One of the identified items was in an invalid format.");
            return value;
        }
        public bool TryGetUInt64(out ulong value)
        {
            Need(JsonValueKind.Number, "Number");
            return ulong.TryParse(data.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
        }
        public ulong GetUInt64()
        {
            ulong value;
            if (!TryGetUInt64(out value)) throw new FormatException("One of the identified items was in an invalid format.");
            return value;
        }
        public bool TryGetInt16(out short value)
        {
            Need(JsonValueKind.Number, "Number");
            return short.TryParse(data.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
        }
        public short GetInt16()
        {
            short value;
            if (!TryGetInt16(out value)) throw new FormatException("One of the identified items was in an invalid format.");
            return value;
        }
        public bool TryGetUInt16(out ushort value)
        {
            Need(JsonValueKind.Number, "Number");
            return ushort.TryParse(data.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
        }
        public ushort GetUInt16()
        {
            ushort value;
            if (!TryGetUInt16(out value)) throw new FormatException("One of the identified items was in an invalid format.");
            return value;
        }
        public bool TryGetByte(out byte value)
        {
            Need(JsonValueKind.Number, "Number");
            return byte.TryParse(data.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
        }
        public byte GetByte()
        {
            byte value;
            if (!TryGetByte(out value)) throw new FormatException("One of the identified items was in an invalid format.");
            return value;
        }
        public bool TryGetSByte(out sbyte value)
        {
            Need(JsonValueKind.Number, "Number");
            return sbyte.TryParse(data.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
        }
        public sbyte GetSByte()
        {
            sbyte value;
            if (!TryGetSByte(out value)) throw new FormatException("One of the identified items was in an invalid format.");
            return value;
        }
        public bool TryGetDouble(out double value)
        {
            Need(JsonValueKind.Number, "Number");
            return double.TryParse(data.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
        }
        public double GetDouble()
        {
            double value;
            if (!TryGetDouble(out value)) throw new FormatException("One of the identified items was in an invalid format.");
            return value;
        }
        public bool TryGetSingle(out float value)
        {
            Need(JsonValueKind.Number, "Number");
            return float.TryParse(data.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
        }
        public float GetSingle()
        {
            float value;
            if (!TryGetSingle(out value)) throw new FormatException("One of the identified items was in an invalid format.");
            return value;
        }
        public bool TryGetDecimal(out decimal value)
        {
            Need(JsonValueKind.Number, "Number");
            return decimal.TryParse(data.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
        }
        public decimal GetDecimal()
        {
            decimal value;
            if (!TryGetDecimal(out value)) throw new FormatException("One of the identified items was in an invalid format.");
            return value;
        }
        public bool TryGetDateTime(out DateTime value)
        {
            Need(JsonValueKind.String, "String");
            return JsonDates.TryRead(data.Text, out value);
        }
        public DateTime GetDateTime()
        {
            DateTime value;
            if (!TryGetDateTime(out value)) throw new FormatException("One of the identified items was in an invalid format.");
            return value;
        }
        public bool TryGetDateTimeOffset(out DateTimeOffset value)
        {
            Need(JsonValueKind.String, "String");
            return JsonDates.TryRead(data.Text, out value);
        }
        public DateTimeOffset GetDateTimeOffset()
        {
            DateTimeOffset value;
            if (!TryGetDateTimeOffset(out value)) throw new FormatException("One of the identified items was in an invalid format.");
            return value;
        }
        public bool TryGetGuid(out Guid value)
        {
            Need(JsonValueKind.String, "String");
            return Guid.TryParseExact(data.Text, "D", out value);
        }
        public Guid GetGuid()
        {
            Guid value;
            if (!TryGetGuid(out value)) throw new FormatException("One of the identified items was in an invalid format.");
            return value;
        }
        public string GetRawText()
        {
            return data.Raw;
        }
        public bool ValueEquals(string text)
        {
            return GetString() == text;
        }
        public JsonElement Clone()
        {
            return this;
        }
        public void WriteTo(Utf8JsonWriter writer)
        {
            switch (ValueKind)
            {
                case JsonValueKind.Object:
                    writer.WriteStartObject();
                    foreach (JsonProperty property in data.Properties) property.WriteTo(writer);
                    writer.WriteEndObject();
                    break;
                case JsonValueKind.Array:
                    writer.WriteStartArray();
                    foreach (JsonElement item in data.Items) item.WriteTo(writer);
                    writer.WriteEndArray();
                    break;
                case JsonValueKind.String:
                    writer.WriteStringValue(data.Text);
                    break;
                case JsonValueKind.Undefined:
                    throw new InvalidOperationException("Operation is not valid due to the current state of the object.");
                default:
                    writer.WriteRawValue(data.Text);
                    break;
            }
        }
        public override string ToString()
        {
            switch (ValueKind)
            {
                case JsonValueKind.Undefined:
                case JsonValueKind.Null:
                    return string.Empty;
                case JsonValueKind.True:
                    return bool.TrueString;
                case JsonValueKind.False:
                    return bool.FalseString;
                case JsonValueKind.String:
                    return data.Text;
                default:
                    return data.Raw;
            }
        }

        /// <summary>The items of an array.</summary>
        public struct ArrayEnumerator : IEnumerable<JsonElement>, IEnumerator<JsonElement>
        {
            private readonly List<JsonElement> items;
            private int index;

            internal ArrayEnumerator(List<JsonElement> items)
            {
                this.items = items;
                index = -1;
            }
            public JsonElement Current
            {
                get { return index < 0 || index >= items.Count ? default(JsonElement) : items[index]; }
            }
            object IEnumerator.Current
            {
                get { return Current; }
            }
            public bool MoveNext()
            {
                if (index < items.Count) index++;
                return index < items.Count;
            }
            public void Reset()
            {
                index = -1;
            }
            public void Dispose()
            {
                index = items.Count;
            }
            public ArrayEnumerator GetEnumerator()
            {
                return new ArrayEnumerator(items);
            }
            IEnumerator<JsonElement> IEnumerable<JsonElement>.GetEnumerator()
            {
                return GetEnumerator();
            }
            IEnumerator IEnumerable.GetEnumerator()
            {
                return GetEnumerator();
            }
        }

        /// <summary>The properties of an object.</summary>
        public struct ObjectEnumerator : IEnumerable<JsonProperty>, IEnumerator<JsonProperty>
        {
            private readonly List<JsonProperty> items;
            private int index;

            internal ObjectEnumerator(List<JsonProperty> items)
            {
                this.items = items;
                index = -1;
            }
            public JsonProperty Current
            {
                get { return index < 0 || index >= items.Count ? default(JsonProperty) : items[index]; }
            }
            object IEnumerator.Current
            {
                get { return Current; }
            }
            public bool MoveNext()
            {
                if (index < items.Count) index++;
                return index < items.Count;
            }
            public void Reset()
            {
                index = -1;
            }
            public void Dispose()
            {
                index = items.Count;
            }
            public ObjectEnumerator GetEnumerator()
            {
                return new ObjectEnumerator(items);
            }
            IEnumerator<JsonProperty> IEnumerable<JsonProperty>.GetEnumerator()
            {
                return GetEnumerator();
            }
            IEnumerator IEnumerable.GetEnumerator()
            {
                return GetEnumerator();
            }
        }
    }
}
