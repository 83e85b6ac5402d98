using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Reflection;
using System.Text.Json.Serialization;

namespace System.Text.Json
{
    /// <summary>Writes one object with everything inside it.</summary>
    internal sealed class ObjectWriter
    {
        private readonly Utf8JsonWriter writer;
        private readonly JsonSerializerOptions options;
        private int depth;

        internal ObjectWriter(Utf8JsonWriter writer, JsonSerializerOptions options)
        {
            this.writer = writer;
            this.options = options;
        }
        /// <summary>As its declared type says; values of type object as what they are.</summary>
        internal void Write(object value, Type type)
        {
            Write(value, type == typeof(object) && value != null ? value.GetType() : type, null);
        }
        private void Write(object value, Type declared, JsonConverter own)
        {
            Type type = declared == typeof(object) && value != null ? value.GetType() : declared;
            Type plain = Nullable.GetUnderlyingType(type) ?? type;
            JsonConverter converter = own ?? options.GetConverter(type) ?? (plain != type ? options.GetConverter(plain) : null);
            if (converter != null && (value != null || converter.HandleNull))
            {
                converter.WriteObject(writer, value, options);
                return;
            }
            if (value == null)
            {
                writer.WriteNullValue();
                return;
            }
            if (WriteSimple(value, plain)) return;
            if (value is JsonElement) ((JsonElement)value).WriteTo(writer);
            else if (value is JsonDocument) ((JsonDocument)value).WriteTo(writer);
            else if (value is Type || value is Delegate) throw new NotSupportedException("Serialization and deserialization of '" + plain + "' instances is not supported.");
            else
            {
                if (++depth > (options.MaxDepth == 0 ? 64 : options.MaxDepth)) throw new JsonException("A possible object cycle was detected. This can either be due to a cycle or if the object depth is larger than the maximum allowed depth of " + (options.MaxDepth == 0 ? 64 : options.MaxDepth) + ". Consider using ReferenceHandler.Preserve on JsonSerializerOptions to support cycles.");
                if (IsDictionary(plain)) WriteDictionary((IEnumerable)value, plain);
                else if (value is IEnumerable) WriteArray((IEnumerable)value, plain);
                else WriteObject(value, plain);
                depth--;
            }
        }
        private bool WriteSimple(object value, Type type)
        {
            if (type.IsEnum)
            {
                WriteNumber(Convert.ChangeType(value, Enum.GetUnderlyingType(type), CultureInfo.InvariantCulture));
                return true;
            }
            switch (Type.GetTypeCode(type))
            {
                case TypeCode.Object:
                    break;
                case TypeCode.Boolean:
                    writer.WriteBooleanValue((bool)value);
                    return true;
                case TypeCode.Char:
                    writer.WriteStringValue(value.ToString());
                    return true;
                case TypeCode.String:
                    writer.WriteStringValue((string)value);
                    return true;
                case TypeCode.DateTime:
                    writer.WriteStringValue((DateTime)value);
                    return true;
                default:
                    WriteNumber(value);
                    return true;
            }
            if (value is DateTimeOffset) writer.WriteStringValue((DateTimeOffset)value);
            else if (value is Guid) writer.WriteStringValue((Guid)value);
            else if (value is TimeSpan) writer.WriteStringValue(((TimeSpan)value).ToString("c", CultureInfo.InvariantCulture));
            else if (value is Uri) writer.WriteStringValue(((Uri)value).OriginalString);
            else if (value is Version) writer.WriteStringValue(value.ToString());
            else if (value is byte[]) writer.WriteBase64StringValue((byte[])value);
            else return false;
            return true;
        }
        private void WriteNumber(object value)
        {
            bool isNamed = (value is double && (double.IsNaN((double)value) || double.IsInfinity((double)value))) || (value is float && (float.IsNaN((float)value) || float.IsInfinity((float)value)));
            if (isNamed && (options.NumberHandling & JsonNumberHandling.AllowNamedFloatingPointLiterals) != 0) writer.WriteStringValue(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture));
            else if (value is double) writer.WriteNumberValue((double)value);
            else if (value is float) writer.WriteNumberValue((float)value);
            else if (value is decimal) writer.WriteNumberValue((decimal)value);
            else if (value is ulong) writer.WriteNumberValue((ulong)value);
            else writer.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture));
        }
        private void WriteObject(object value, Type type)
        {
            ObjectShape shape = ObjectShape.Of(type, options);
            writer.WriteStartObject();
            foreach (ObjectShape.Member member in shape.Members)
            {
                if (!member.IsReadable || (options.IgnoreReadOnlyProperties && !member.IsWritable)) continue;
                object inner = member.Get(value);
                JsonIgnoreCondition condition = member.Ignore ?? (options.IgnoreNullValues ? JsonIgnoreCondition.WhenWritingNull : options.DefaultIgnoreCondition);
                if (inner == null && (condition == JsonIgnoreCondition.WhenWritingNull || condition == JsonIgnoreCondition.WhenWritingDefault)) continue;
                if (condition == JsonIgnoreCondition.WhenWritingDefault && member.Type.IsValueType && Nullable.GetUnderlyingType(member.Type) == null && inner.Equals(Activator.CreateInstance(member.Type))) continue;
                writer.WritePropertyName(member.Name);
                Write(inner, member.Type, member.Converter);
            }
            IEnumerable more = shape.Extension == null ? null : shape.Extension.Get(value) as IEnumerable;
            if (more != null) WriteEntries(more, shape.Extension.Type, null);
            writer.WriteEndObject();
        }
        private void WriteArray(IEnumerable value, Type type)
        {
            Type item = ItemType(type);
            writer.WriteStartArray();
            foreach (object one in value) Write(one, item, null);
            writer.WriteEndArray();
        }
        internal static Type ItemType(Type type)
        {
            if (type.IsArray) return type.GetElementType();
            Type sequence = Implemented(type, typeof(IEnumerable<>));
            return sequence == null ? typeof(object) : sequence.GetGenericArguments()[0];
        }
        internal static Type Implemented(Type type, Type definition)
        {
            if (type.IsInterface && type.IsGenericType && type.GetGenericTypeDefinition() == definition) return type;
            foreach (Type candidate in type.GetInterfaces())
            {
                if (candidate.IsGenericType && candidate.GetGenericTypeDefinition() == definition) return candidate;
            }
            return null;
        }
        internal static bool IsDictionary(Type type)
        {
            return typeof(IDictionary).IsAssignableFrom(type) || Implemented(type, typeof(IDictionary<,>)) != null || Implemented(type, typeof(IReadOnlyDictionary<,>)) != null;
        }
        internal static Type[] EntryTypes(Type type)
        {
            Type dictionary = Implemented(type, typeof(IDictionary<,>)) ?? Implemented(type, typeof(IReadOnlyDictionary<,>));
            return dictionary == null ? new[] { typeof(object), typeof(object) } : dictionary.GetGenericArguments();
        }
        private void WriteDictionary(IEnumerable value, Type type)
        {
            writer.WriteStartObject();
            WriteEntries(value, type, options.DictionaryKeyPolicy);
            writer.WriteEndObject();
        }
        private void WriteEntries(IEnumerable value, Type type, JsonNamingPolicy policy)
        {
            Type valueType = EntryTypes(type)[1];
            IDictionary plain = value as IDictionary;
            if (plain != null)
            {
                foreach (DictionaryEntry entry in plain) WriteEntry(entry.Key, entry.Value, valueType, policy);
                return;
            }
            foreach (object pair in value) WriteEntry(pair.GetType().GetProperty("Key").GetValue(pair), pair.GetType().GetProperty("Value").GetValue(pair), valueType, policy);
        }
        private void WriteEntry(object key, object value, Type valueType, JsonNamingPolicy policy)
        {
            string name = key is DateTime ? JsonDates.TextOf((DateTime)key) : Convert.ToString(key, CultureInfo.InvariantCulture);
            writer.WritePropertyName(policy == null ? name : policy.ConvertName(name));
            Write(value, valueType, null);
        }
    }
}
