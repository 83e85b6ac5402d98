using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Reflection;
using System.Text.Json.Serialization;

namespace System.Text.Json
{
    /// <summary>Makes one object with everything inside it.</summary>
    internal sealed class ObjectReader
    {
        private readonly JsonSerializerOptions options;
        private readonly List<string> path = new List<string>();

        internal ObjectReader(JsonSerializerOptions options)
        {
            this.options = options;
        }
        /// <summary>`$.a[0]`, where reading is or has failed.</summary>
        internal string Path
        {
            get { return "$" + string.Concat(path); }
        }
        private void Enter(string part)
        {
            path.Add(part);
        }
        private void Leave()
        {
            path.RemoveAt(path.Count - 1);
        }
        private static string NamePart(string name)
        {
            return name.IndexOfAny(new[] { '.', ' ', '\'', '[', ']' }) < 0 ? "." + name : "['" + name + "']";
        }
        private JsonException Mismatch(Type type, ref Utf8JsonReader reader, Exception inner)
        {
            return JsonException.At("The JSON value could not be converted to " + type + ".", Path, reader.Cursor, inner);
        }

        internal object Read(ref Utf8JsonReader reader, Type type)
        {
            return Read(ref reader, type, null);
        }
        private object Read(ref Utf8JsonReader reader, Type type, JsonConverter own)
        {
            Type plain = Nullable.GetUnderlyingType(type) ?? type;
            JsonConverter converter = own ?? options.GetConverter(type) ?? (plain != type ? options.GetConverter(plain) : null);
            bool isNull = reader.TokenType == JsonTokenType.Null;
            if (converter != null && (!isNull || converter.HandleNull)) return ReadWith(converter, ref reader, type);
            if (plain == typeof(JsonElement)) return JsonElement.ReadFrom(reader.Cursor);
            if (plain == typeof(JsonDocument)) return JsonDocument.ParseValue(ref reader);
            if (isNull)
            {
                if (!type.IsValueType || plain != type) return null;
                throw Mismatch(type, ref reader, null);
            }
            if (plain == typeof(object)) return JsonElement.ReadFrom(reader.Cursor);
            if (IsSimple(plain)) return ReadSimple(ref reader, plain, type);
            if (plain == typeof(Type) || typeof(Delegate).IsAssignableFrom(plain)) throw new NotSupportedException("Serialization and deserialization of '" + plain + "' instances is not supported.");
            if (ObjectWriter.IsDictionary(plain)) return ReadDictionary(ref reader, plain);
            if (typeof(IEnumerable).IsAssignableFrom(plain)) return ReadArray(ref reader, plain);
            return ReadObject(ref reader, plain);
        }
        private object ReadWith(JsonConverter converter, ref Utf8JsonReader reader, Type type)
        {
            try
            {
                return converter.ReadObject(ref reader, type, options);
            }
            catch (Exception e)
            {
                if (!(e is FormatException) && !(e is InvalidOperationException)) throw;
                throw Mismatch(type, ref reader, e);
            }
        }
        private static bool IsSimple(Type type)
        {
            return type.IsEnum || Type.GetTypeCode(type) != TypeCode.Object || type == typeof(DateTimeOffset) || type == typeof(Guid) || type == typeof(TimeSpan) || type == typeof(Uri) || type == typeof(Version) || type == typeof(byte[]);
        }
        private object ReadSimple(ref Utf8JsonReader reader, Type type, Type declared)
        {
            try
            {
                bool isText = reader.TokenType == JsonTokenType.String;
                bool mayBeText = (options.NumberHandling & JsonNumberHandling.AllowReadingFromString) != 0;
                string text = reader.Cursor.Text;
                if (type == typeof(string))
                {
                    if (!isText) throw Mismatch(declared, ref reader, null);
                    return text;
                }
                if (type == typeof(bool)) return reader.GetBoolean();
                if (type == typeof(DateTime)) return reader.GetDateTime();
                if (type == typeof(DateTimeOffset)) return reader.GetDateTimeOffset();
                if (type == typeof(Guid)) return reader.GetGuid();
                if (type == typeof(byte[])) return reader.GetBytesFromBase64();
                if (type == typeof(TimeSpan) || type == typeof(Uri) || type == typeof(Version) || type == typeof(char))
                {
                    if (!isText) throw Mismatch(declared, ref reader, null);
                    if (type == typeof(TimeSpan)) return TimeSpan.ParseExact(text, "c", CultureInfo.InvariantCulture);
                    if (type == typeof(Uri)) return new Uri(text, UriKind.RelativeOrAbsolute);
                    if (type == typeof(Version)) return Version.Parse(text);
                    if (text.Length != 1) throw Mismatch(declared, ref reader, null);
                    return text[0];
                }
                if (reader.TokenType != JsonTokenType.Number && !(isText && mayBeText && !type.IsEnum)) throw Mismatch(declared, ref reader, null);
                if (type.IsEnum) return Enum.ToObject(type, Number(text, Enum.GetUnderlyingType(type)));
                return Number(text, type);
            }
            catch (JsonException)
            {
                throw;
            }
            catch (Exception e)
            {
                throw Mismatch(declared, ref reader, e);
            }
        }
        private static object Number(string text, Type type)
        {
            CultureInfo culture = CultureInfo.InvariantCulture;
            switch (Type.GetTypeCode(type))
            {
                case TypeCode.Double: return double.Parse(text, NumberStyles.Float, culture);
                case TypeCode.Single: return float.Parse(text, NumberStyles.Float, culture);
                case TypeCode.Decimal: return decimal.Parse(text, NumberStyles.Float, culture);
                case TypeCode.UInt64: return ulong.Parse(text, NumberStyles.None, culture);
                default: return Convert.ChangeType(long.Parse(text, NumberStyles.AllowLeadingSign, culture), type, culture);
            }
        }

        // ---- collections ------------------------------------------------------------------------------------------

        private object ReadArray(ref Utf8JsonReader reader, Type type)
        {
            if (reader.TokenType != JsonTokenType.StartArray) throw Mismatch(type, ref reader, null);
            Type item = ObjectWriter.ItemType(type);
            Type listType = typeof(List<>).MakeGenericType(item);
            IList list = (IList)Activator.CreateInstance(listType);
            for (int index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
            {
                Enter("[" + index + "]");
                list.Add(Read(ref reader, item));
                Leave();
            }
            if (type.IsArray)
            {
                Array array = Array.CreateInstance(item, list.Count);
                list.CopyTo(array, 0);
                return array;
            }
            if (type.IsAssignableFrom(listType)) return list;
            if (type.IsInterface && type.IsAssignableFrom(typeof(HashSet<>).MakeGenericType(item))) return Activator.CreateInstance(typeof(HashSet<>).MakeGenericType(item), list);
            if (type.IsInterface || type.IsAbstract) throw new NotSupportedException("The collection type '" + type + "' is abstract, an interface, or is read only, and could not be instantiated and populated.");
            foreach (ConstructorInfo constructor in type.GetConstructors())
            {
                ParameterInfo[] parameters = constructor.GetParameters();
                if (parameters.Length == 1 && parameters[0].ParameterType.IsAssignableFrom(listType) && parameters[0].ParameterType != typeof(object)) return constructor.Invoke(new object[] { list });
            }
            object made = Activator.CreateInstance(type);
            MethodInfo add = typeof(ICollection<>).MakeGenericType(item).GetMethod("Add");
            foreach (object one in list)
            {
                if (made is IList) ((IList)made).Add(one);
                else add.Invoke(made, new[] { one });
            }
            return made;
        }
        private object ReadDictionary(ref Utf8JsonReader reader, Type type)
        {
            if (reader.TokenType != JsonTokenType.StartObject) throw Mismatch(type, ref reader, null);
            Type[] types = ObjectWriter.EntryTypes(type);
            Type created = type.IsInterface || type.IsAbstract ? typeof(Dictionary<,>).MakeGenericType(types[0] == typeof(object) ? typeof(string) : types[0], types[1]) : type;
            object made = Activator.CreateInstance(created);
            IDictionary plain = made as IDictionary;
            PropertyInfo item = plain != null ? null : typeof(IDictionary<,>).MakeGenericType(types).GetProperty("Item");
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                string name = reader.GetString();
                Enter(NamePart(name));
                object key = KeyOf(name, types[0]);
                reader.Read();
                object value = Read(ref reader, types[1]);
                if (plain != null) plain[key] = value;
                else item.SetValue(made, value, new[] { key });
                Leave();
            }
            return made;
        }
        private static object KeyOf(string name, Type type)
        {
            if (type == typeof(string) || type == typeof(object)) return name;
            if (type.IsEnum) return Enum.Parse(type, name, true);
            if (type == typeof(Guid)) return new Guid(name);
            if (Type.GetTypeCode(type) == TypeCode.Object) throw new NotSupportedException("The type '" + type + "' is not a supported dictionary key.");
            return Convert.ChangeType(name, type, CultureInfo.InvariantCulture);
        }

        // ---- objects ----------------------------------------------------------------------------------------------

        private object ReadObject(ref Utf8JsonReader reader, Type type)
        {
            if (reader.TokenType != JsonTokenType.StartObject) throw Mismatch(type, ref reader, null);
            if (type.IsInterface || type.IsAbstract) throw new NotSupportedException("Deserialization of interface types is not supported. Type '" + type + "'. Path: " + Path + " | LineNumber: " + reader.Cursor.Line + " | BytePositionInLine: " + reader.Cursor.BytePosition + ".");
            ObjectShape shape = ObjectShape.Of(type, options);
            if (shape.Constructor == null && !shape.HasDefault)
                throw new NotSupportedException("Deserialization of types without a parameterless constructor, a singular parameterized constructor, or a parameterized constructor annotated with 'JsonConstructorAttribute' is not supported. Type '" + type + "'. Path: " + Path + " | LineNumber: " + reader.Cursor.Line + " | BytePositionInLine: " + reader.Cursor.BytePosition + ".");
            ParameterInfo[] parameters = shape.Constructor == null ? new ParameterInfo[0] : shape.Constructor.GetParameters();
            object[] arguments = new object[parameters.Length];
            for (int i = 0; i < parameters.Length; i++) arguments[i] = parameters[i].HasDefaultValue ? parameters[i].DefaultValue : parameters[i].ParameterType.IsValueType ? Activator.CreateInstance(parameters[i].ParameterType) : null;
            List<KeyValuePair<ObjectShape.Member, object>> later = new List<KeyValuePair<ObjectShape.Member, object>>();
            Dictionary<string, JsonElement> more = new Dictionary<string, JsonElement>();
            object made = shape.Constructor == null ? Activator.CreateInstance(type) : null;
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                string name = reader.GetString();
                Enter(NamePart(name));
                ObjectShape.Member member = shape.Find(name, options.PropertyNameCaseInsensitive);
                int index = made != null || member == null ? -1 : Array.FindIndex(parameters, parameter => string.Equals(parameter.Name, member.Source.Name, StringComparison.OrdinalIgnoreCase));
                reader.Read();
                if (member == null || (!member.IsWritable && index < 0))
                {
                    if (member == null && shape.Extension != null) more[name] = JsonElement.ReadFrom(reader.Cursor);
                    else reader.Skip();
                    Leave();
                    continue;
                }
                bool isSkipped = reader.TokenType == JsonTokenType.Null && options.IgnoreNullValues;
                object value = isSkipped ? null : Read(ref reader, member.Type, member.Converter);
                if (isSkipped)
                {
                    Leave();
                    continue;
                }
                if (index >= 0) arguments[index] = value;
                else if (made != null) member.Set(made, value);
                else later.Add(new KeyValuePair<ObjectShape.Member, object>(member, value));
                Leave();
            }
            if (made == null)
            {
                made = shape.Constructor.Invoke(arguments);
                foreach (KeyValuePair<ObjectShape.Member, object> entry in later) entry.Key.Set(made, entry.Value);
            }
            if (more.Count > 0) SetExtension(made, shape.Extension, more);
            return made;
        }
        private static void SetExtension(object target, ObjectShape.Member member, Dictionary<string, JsonElement> more)
        {
            IDictionary holder = member.Get(target) as IDictionary;
            if (holder == null)
            {
                holder = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(ObjectWriter.EntryTypes(member.Type)));
                member.Set(target, holder);
            }
            foreach (KeyValuePair<string, JsonElement> entry in more) holder[entry.Key] = entry.Value;
        }
    }
}
