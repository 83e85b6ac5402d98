using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Reflection;
using System.Text;
using System.Text.Json;

namespace System.Runtime.Serialization.Json
{
    /// <summary>Writes objects as JSON by their data contracts. Values of other types than declared, which would name their type, are refused.</summary>
    public sealed class DataContractJsonSerializer : XmlObjectSerializer
    {
        private static readonly DateTime epoch = new DateTime(1970, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        private readonly Type root;
        private readonly DataContractJsonSerializerSettings settings;
        private readonly Dictionary<Type, DataContractShape> shapes = new Dictionary<Type, DataContractShape>();

        public DataContractJsonSerializer(Type type) : this(type, new DataContractJsonSerializerSettings())
        {
        }
        public DataContractJsonSerializer(Type type, IEnumerable<Type> knownTypes) : this(type, new DataContractJsonSerializerSettings { KnownTypes = knownTypes })
        {
        }
        public DataContractJsonSerializer(Type type, DataContractJsonSerializerSettings settings)
        {
            if (type == null) throw new ArgumentNullException("type");
            root = type;
            this.settings = settings ?? new DataContractJsonSerializerSettings();
        }
        public DateTimeFormat DateTimeFormat
        {
            get { return settings.DateTimeFormat; }
        }
        public bool UseSimpleDictionaryFormat
        {
            get { return settings.UseSimpleDictionaryFormat; }
        }
        private DataContractShape ShapeOf(Type type)
        {
            DataContractShape shape;
            if (!shapes.TryGetValue(type, out shape))
            {
                shape = new DataContractShape(type);
                shapes[type] = shape;
            }
            return shape;
        }

        // ---- writing ----------------------------------------------------------------------------------------------

        private static NotSupportedException OnlyStreams()
        {
            return new NotSupportedException("JSON over readers and writers of XML is not supported in the simulation; use a stream.");
        }
        public override void WriteStartObject(System.Xml.XmlDictionaryWriter writer, object graph)
        {
            throw OnlyStreams();
        }
        public override void WriteObjectContent(System.Xml.XmlDictionaryWriter writer, object graph)
        {
            throw OnlyStreams();
        }
        public override void WriteEndObject(System.Xml.XmlDictionaryWriter writer)
        {
            throw OnlyStreams();
        }
        public override object ReadObject(System.Xml.XmlDictionaryReader reader, bool verifyObjectName)
        {
            throw OnlyStreams();
        }
        public override bool IsStartObject(System.Xml.XmlDictionaryReader reader)
        {
            throw OnlyStreams();
        }
        public override void WriteObject(Stream stream, object graph)
        {
            if (stream == null) throw new ArgumentNullException("stream");
            StringBuilder text = new StringBuilder();
            Write(text, graph, root, 0);
            byte[] bytes = Encoding.UTF8.GetBytes(text.ToString());
            stream.Write(bytes, 0, bytes.Length);
        }
        private void Write(StringBuilder text, object value, Type declared, int depth)
        {
            if (depth > 500) throw new SerializationException("Maximum number of items that can be serialized or deserialized in an object graph is '500'.");
            if (value == null)
            {
                text.Append("null");
                return;
            }
            Type type = value.GetType();
            Type plain = Nullable.GetUnderlyingType(declared) ?? declared;
            if (WriteSimple(text, value, type)) return;
            if (Implemented(type, typeof(IDictionary<,>)) != null || value is IDictionary) WriteDictionary(text, value, type, depth);
            else if (value is IEnumerable)
            {
                Type item = ItemType(type);
                text.Append('[');
                bool isFirst = true;
                foreach (object one in (IEnumerable)value)
                {
                    if (!isFirst) text.Append(',');
                    isFirst = false;
                    Write(text, one, item, depth + 1);
                }
                text.Append(']');
            }
            else
            {
                if (type != plain) throw new NotSupportedException("Objects of other types than declared, which are written with __type, are not supported in the simulation: " + type);
                WriteMembers(text, value, ShapeOf(type), depth);
            }
        }
        private void WriteMembers(StringBuilder text, object value, DataContractShape shape, int depth)
        {
            shape.Tell(typeof(OnSerializingAttribute), value);
            text.Append('{');
            bool isFirst = true;
            foreach (DataContractMember member in shape.Members)
            {
                object inner = member.Get(value);
                if (!member.EmitsDefault && member.IsDefault(inner)) continue;
                if (!isFirst) text.Append(',');
                isFirst = false;
                text.Append(Quoted(member.Name)).Append(':');
                Write(text, inner, member.Type, depth + 1);
            }
            text.Append('}');
            shape.Tell(typeof(OnSerializedAttribute), value);
        }
        private bool WriteSimple(StringBuilder text, object value, Type type)
        {
            CultureInfo culture = CultureInfo.InvariantCulture;
            if (type.IsEnum)
            {
                text.Append(Convert.ToString(Convert.ChangeType(value, Enum.GetUnderlyingType(type), culture), culture));
                return true;
            }
            switch (Type.GetTypeCode(type))
            {
                case TypeCode.String:
                case TypeCode.Char:
                    text.Append(Quoted(value.ToString()));
                    return true;
                case TypeCode.Boolean:
                    text.Append((bool)value ? "true" : "false");
                    return true;
                case TypeCode.Double:
                    text.Append(System.Xml.XmlConvert.ToString((double)value));
                    return true;
                case TypeCode.Single:
                    text.Append(System.Xml.XmlConvert.ToString((float)value));
                    return true;
                case TypeCode.DateTime:
                    text.Append(DateText((DateTime)value));
                    return true;
                case TypeCode.Object:
                    break;
                default:
                    text.Append(Convert.ToString(value, culture));
                    return true;
            }
            if (value is Guid) text.Append(Quoted(value.ToString()));
            else if (value is TimeSpan) text.Append(Quoted(System.Xml.XmlConvert.ToString((TimeSpan)value)));
            else if (value is Uri) text.Append(Quoted(((Uri)value).GetComponents(UriComponents.SerializationInfoString, UriFormat.UriEscaped)));
            else if (value is DateTimeOffset)
            {
                DateTimeOffset date = (DateTimeOffset)value;
                text.Append("{\"DateTime\":" + DateText(date.UtcDateTime) + ",\"OffsetMinutes\":" + ((int)date.Offset.TotalMinutes).ToString(culture) + "}");
            }
            else if (type == typeof(object)) text.Append("{}");
            else return false;
            return true;
        }
        private string DateText(DateTime value)
        {
            if (settings.DateTimeFormat != null) return Quoted(value.ToString(settings.DateTimeFormat.FormatString, settings.DateTimeFormat.FormatProvider));
            long milliseconds = (value.ToUniversalTime().Ticks - epoch.Ticks) / TimeSpan.TicksPerMillisecond;
            string offset = "";
            if (value.Kind != DateTimeKind.Utc)
            {
                TimeSpan shift = TimeZoneInfo.Local.GetUtcOffset(value.ToLocalTime());
                offset = (shift < TimeSpan.Zero ? "-" : "+") + Math.Abs(shift.Hours).ToString("00", CultureInfo.InvariantCulture) + Math.Abs(shift.Minutes).ToString("00", CultureInfo.InvariantCulture);
            }
            return "\"\\/Date(" + milliseconds.ToString(CultureInfo.InvariantCulture) + offset + ")\\/\"";
        }
        private void WriteDictionary(StringBuilder text, object value, Type type, int depth)
        {
            bool isSimple = settings.UseSimpleDictionaryFormat;
            Type[] types = EntryTypes(type);
            text.Append(isSimple ? '{' : '[');
            bool isFirst = true;
            foreach (object entry in (IEnumerable)value)
            {
                object key = entry is DictionaryEntry ? ((DictionaryEntry)entry).Key : entry.GetType().GetProperty("Key").GetValue(entry);
                object inner = entry is DictionaryEntry ? ((DictionaryEntry)entry).Value : entry.GetType().GetProperty("Value").GetValue(entry);
                if (!isFirst) text.Append(',');
                isFirst = false;
                if (isSimple) text.Append(Quoted(Convert.ToString(key, CultureInfo.InvariantCulture))).Append(':');
                else
                {
                    text.Append("{\"Key\":");
                    Write(text, key, types[0], depth + 1);
                    text.Append(",\"Value\":");
                }
                Write(text, inner, types[1], depth + 1);
                if (!isSimple) text.Append('}');
            }
            text.Append(isSimple ? '}' : ']');
        }
        private static string Quoted(string value)
        {
            StringBuilder quoted = new StringBuilder("\"");
            foreach (char letter in value)
            {
                int shorter = "\b\t\n\f\r".IndexOf(letter);
                if (letter == '"' || letter == '\\' || letter == '/') quoted.Append('\\').Append(letter);
                else if (shorter >= 0) quoted.Append('\\').Append("btnfr"[shorter]);
                else if (letter < ' ' || letter == '\u0085' || letter == '\u2028' || letter == '\u2029' || letter >= '\ufffe') quoted.Append("\\u").Append(((int)letter).ToString("x4", CultureInfo.InvariantCulture));
                else quoted.Append(letter);
            }
            return quoted.Append('"').ToString();
        }

        // ---- types ------------------------------------------------------------------------------------------------

        private static Type Implemented(Type type, Type definition)
        {
            if (type.IsInterface && type.IsGenericType && type.GetGenericTypeDefinition() == definition) return type;
            foreach (Type candidate in type.GetInterfaces())
            {
                if (candidate.IsGenericType && candidate.GetGenericTypeDefinition() == definition) return candidate;
            }
            return null;
        }
        private static Type ItemType(Type type)
        {
            if (type.IsArray) return type.GetElementType();
            Type sequence = Implemented(type, typeof(IEnumerable<>));
            return sequence == null ? typeof(object) : sequence.GetGenericArguments()[0];
        }
        private static Type[] EntryTypes(Type type)
        {
            Type dictionary = Implemented(type, typeof(IDictionary<,>));
            return dictionary == null ? new[] { typeof(object), typeof(object) } : dictionary.GetGenericArguments();
        }

        // ---- reading ----------------------------------------------------------------------------------------------

        public override object ReadObject(Stream stream)
        {
            if (stream == null) throw new ArgumentNullException("stream");
            string text = new StreamReader(stream, Encoding.UTF8).ReadToEnd();
            try
            {
                return Read(JsonDocument.Parse(text).RootElement, root);
            }
            catch (JsonException e)
            {
                throw new SerializationException("There was an error deserializing the object of type " + root + ". " + e.Message, e);
            }
            catch (FormatException e)
            {
                throw new SerializationException("There was an error deserializing the object of type " + root + ". " + e.Message, e);
            }
        }
        private object Read(JsonElement element, Type type)
        {
            Type plain = Nullable.GetUnderlyingType(type) ?? type;
            if (element.ValueKind == JsonValueKind.Null)
            {
                if (type.IsValueType && plain == type) throw new FormatException("ValueType '" + type + "' cannot be null.");
                return null;
            }
            if (plain == typeof(object)) return ReadUntyped(element);
            if (plain.IsEnum) return Enum.ToObject(plain, Convert.ChangeType(element.GetInt64(), Enum.GetUnderlyingType(plain), CultureInfo.InvariantCulture));
            if (plain == typeof(DateTimeOffset))
            {
                DateTime date = (DateTime)Read(element.GetProperty("DateTime"), typeof(DateTime));
                return new DateTimeOffset(date.ToUniversalTime()).ToOffset(TimeSpan.FromMinutes(element.GetProperty("OffsetMinutes").GetInt32()));
            }
            if (Type.GetTypeCode(plain) != TypeCode.Object || plain == typeof(Guid) || plain == typeof(TimeSpan) || plain == typeof(Uri)) return ReadSimple(element.ToString(), plain);
            if (Implemented(plain, typeof(IDictionary<,>)) != null || typeof(IDictionary).IsAssignableFrom(plain)) return ReadDictionary(element, plain);
            if (typeof(IEnumerable).IsAssignableFrom(plain)) return ReadArray(element, plain);
            return ReadMembers(element, plain);
        }
        private object ReadUntyped(JsonElement element)
        {
            switch (element.ValueKind)
            {
                case JsonValueKind.String: return element.GetString();
                case JsonValueKind.True:
                case JsonValueKind.False: return element.GetBoolean();
                case JsonValueKind.Number:
                    int whole;
                    if (element.TryGetInt32(out whole)) return whole;
                    return element.GetDecimal();
                case JsonValueKind.Array:
                    List<object> items = new List<object>();
                    foreach (JsonElement item in element.EnumerateArray()) items.Add(Read(item, typeof(object)));
                    return items.ToArray();
                default: return new object();
            }
        }
        private object ReadSimple(string text, Type type)
        {
            if (type == typeof(string)) return text;
            if (type == typeof(Guid)) return new Guid(text);
            if (type == typeof(TimeSpan)) return System.Xml.XmlConvert.ToTimeSpan(text);
            if (type == typeof(Uri)) return new Uri(text, UriKind.RelativeOrAbsolute);
            if (type == typeof(bool)) return System.Xml.XmlConvert.ToBoolean(text.ToLowerInvariant());
            if (type == typeof(double)) return System.Xml.XmlConvert.ToDouble(text);
            if (type == typeof(float)) return System.Xml.XmlConvert.ToSingle(text);
            if (type == typeof(DateTime)) return ReadDate(text);
            return Convert.ChangeType(text, type, CultureInfo.InvariantCulture);
        }
        private DateTime ReadDate(string text)
        {
            if (settings.DateTimeFormat != null) return DateTime.ParseExact(text, settings.DateTimeFormat.FormatString, settings.DateTimeFormat.FormatProvider, settings.DateTimeFormat.DateTimeStyles);
            if (!text.StartsWith("/Date(", StringComparison.Ordinal) || !text.EndsWith(")/", StringComparison.Ordinal)) throw new FormatException("DateTime content '" + text + "' does not start with '\\/Date(' and end with ')\\/' as required for JSON.");
            string number = text.Substring(6, text.Length - 8);
            int sign = Math.Max(number.IndexOf('+', 1), number.IndexOf('-', 1));
            DateTime date = epoch.AddMilliseconds(long.Parse(sign < 0 ? number : number.Substring(0, sign), CultureInfo.InvariantCulture));
            return sign < 0 ? date : date.ToLocalTime();
        }
        private object ReadMembers(JsonElement element, Type type)
        {
            if (element.ValueKind != JsonValueKind.Object) throw new FormatException("Expecting element 'root' of type '" + type + "'.");
            DataContractShape shape = ShapeOf(type);
            object made = shape.Make();
            shape.Tell(typeof(OnDeserializingAttribute), made);
            foreach (DataContractMember member in shape.Members)
            {
                JsonElement value;
                if (element.TryGetProperty(member.Name, out value)) ReadMember(value, made, member);
                else if (member.IsRequired) throw new SerializationException("The data contract type '" + type + "' cannot be deserialized because the required data member '" + member.Name + "' was not found.");
            }
            shape.Tell(typeof(OnDeserializedAttribute), made);
            return made;
        }
        private void ReadMember(JsonElement value, object target, DataContractMember member)
        {
            object read = Read(value, member.Type);
            if (!member.IsOnlyFilled)
            {
                member.Set(target, read);
                return;
            }
            CollectionShape shape = CollectionShape.Of(member.Type);
            object existing = member.Get(target);
            if (shape.IsDictionary)
            {
                foreach (KeyValuePair<object, object> entry in shape.Entries(read)) shape.AddEntry(existing, entry.Key, entry.Value);
            }
            else
            {
                foreach (object item in (IEnumerable)read) shape.AddItem(existing, item);
            }
        }
        private object ReadArray(JsonElement element, Type type)
        {
            Type item = ItemType(type);
            IList list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item));
            foreach (JsonElement one in element.EnumerateArray()) list.Add(Read(one, item));
            if (type.IsArray)
            {
                Array array = Array.CreateInstance(item, list.Count);
                list.CopyTo(array, 0);
                return array;
            }
            if (type.IsAssignableFrom(list.GetType())) return list;
            object made = Activator.CreateInstance(type);
            MethodInfo add = typeof(ICollection<>).MakeGenericType(item).IsAssignableFrom(type) ? typeof(ICollection<>).MakeGenericType(item).GetMethod("Add") : type.GetMethod("Add");
            foreach (object one in list) add.Invoke(made, new[] { one });
            return made;
        }
        private object ReadDictionary(JsonElement element, Type type)
        {
            Type[] types = EntryTypes(type);
            object made = Activator.CreateInstance(type.IsInterface ? typeof(Dictionary<,>).MakeGenericType(types) : type);
            IDictionary dictionary = (IDictionary)made;
            if (element.ValueKind == JsonValueKind.Object)
            {
                foreach (JsonProperty property in element.EnumerateObject()) dictionary[ReadSimple(property.Name, types[0])] = Read(property.Value, types[1]);
                return made;
            }
            foreach (JsonElement entry in element.EnumerateArray()) dictionary[Read(entry.GetProperty("Key"), types[0])] = Read(entry.GetProperty("Value"), types[1]);
            return made;
        }
    }
}
