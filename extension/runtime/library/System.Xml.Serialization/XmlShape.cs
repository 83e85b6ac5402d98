using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;
using System.Reflection;

namespace System.Xml.Serialization
{
    /// <summary>How a type stands in XML.</summary>
    internal sealed class XmlShape
    {
        internal sealed class Member
        {
            internal string Name;
            internal string Namespace;
            internal Type Type;
            internal MemberInfo Source;
            internal bool IsAttribute;
            internal bool IsText;
            /// <summary>Items stand without an element around them.</summary>
            internal bool IsFlat;
            internal bool IsNullable;
            internal string ItemName;
            internal bool CanWrite;
            internal DefaultValueAttribute Default;
            internal readonly Dictionary<string, Type> Choices = new Dictionary<string, Type>();

            internal object Get(object target)
            {
                PropertyInfo property = Source as PropertyInfo;
                return property == null ? ((FieldInfo)Source).GetValue(target) : property.GetValue(target);
            }
            internal void Set(object target, object value)
            {
                PropertyInfo property = Source as PropertyInfo;
                if (property == null) ((FieldInfo)Source).SetValue(target, value);
                else property.SetValue(target, value);
            }
        }

        internal readonly List<Member> Members = new List<Member>();
        private static readonly Dictionary<Type, XmlShape> known = new Dictionary<Type, XmlShape>();

        internal static XmlShape Of(Type type)
        {
            XmlShape shape;
            if (!known.TryGetValue(type, out shape))
            {
                shape = new XmlShape(type);
                known[type] = shape;
            }
            return shape;
        }
        private XmlShape(Type type)
        {
            if (!type.IsValueType && type.GetConstructor(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic, null, Type.EmptyTypes, null) == null)
                throw new InvalidOperationException(type + " cannot be serialized because it does not have a parameterless constructor.");
            List<Type> levels = new List<Type>();
            for (Type level = type; level != null && level != typeof(object) && level != typeof(ValueType); level = level.BaseType) levels.Insert(0, level);
            foreach (Type level in levels)
            {
                const BindingFlags own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly;
                foreach (FieldInfo field in level.GetFields(own)) Add(field, field.FieldType, !field.IsInitOnly);
                foreach (PropertyInfo property in level.GetProperties(own))
                {
                    bool writes = property.GetSetMethod() != null;
                    if (property.GetGetMethod() == null || property.GetIndexParameters().Length > 0 || (!writes && !IsList(property.PropertyType))) continue;
                    if (Members.Exists(member => member.Source.Name == property.Name)) continue;
                    Add(property, property.PropertyType, writes);
                }
            }
        }
        private static T On<T>(MemberInfo member) where T : Attribute
        {
            foreach (T attribute in Attribute.GetCustomAttributes(member, typeof(T))) return attribute;
            return null;
        }
        private static string Chosen(string given, string otherwise)
        {
            return string.IsNullOrEmpty(given) ? otherwise : given;
        }
        private void Add(MemberInfo source, Type type, bool canWrite)
        {
            if (source.IsDefined(typeof(XmlIgnoreAttribute), true)) return;
            XmlAttributeAttribute attribute = On<XmlAttributeAttribute>(source);
            XmlElementAttribute element = On<XmlElementAttribute>(source);
            XmlArrayAttribute array = On<XmlArrayAttribute>(source);
            XmlArrayItemAttribute item = On<XmlArrayItemAttribute>(source);
            Member member = new Member
            {
                Source = source,
                Type = type,
                CanWrite = canWrite,
                IsText = source.IsDefined(typeof(XmlTextAttribute), true),
                IsAttribute = attribute != null,
                Name = attribute != null ? Chosen(attribute.AttributeName, source.Name) : element != null ? Chosen(element.ElementName, source.Name) : array != null ? Chosen(array.ElementName, source.Name) : source.Name,
                Namespace = attribute != null ? attribute.Namespace : element != null ? element.Namespace : array != null ? array.Namespace : null,
                IsFlat = element != null && IsList(type),
                IsNullable = element != null && element.IsNullable,
                Default = On<DefaultValueAttribute>(source),
            };
            if (IsList(type)) member.ItemName = item != null ? Chosen(item.ElementName, NameOf(ItemType(type))) : NameOf(ItemType(type));
            foreach (XmlElementAttribute choice in Attribute.GetCustomAttributes(source, typeof(XmlElementAttribute)))
            {
                if (choice.Type != null) member.Choices[Chosen(choice.ElementName, NameOf(choice.Type))] = choice.Type;
            }
            foreach (XmlArrayItemAttribute choice in Attribute.GetCustomAttributes(source, typeof(XmlArrayItemAttribute)))
            {
                if (choice.Type != null) member.Choices[Chosen(choice.ElementName, NameOf(choice.Type))] = choice.Type;
            }
            Members.Add(member);
        }

        // ---- types ------------------------------------------------------------------------------------------------

        internal static bool IsList(Type type)
        {
            return type != typeof(string) && type != typeof(byte[]) && typeof(IEnumerable).IsAssignableFrom(type) && !IsOwn(type);
        }
        /// <summary>Writes and reads its own XML.</summary>
        internal static bool IsOwn(Type type)
        {
            return typeof(IXmlSerializable).IsAssignableFrom(type);
        }
        internal static Type ItemType(Type type)
        {
            if (type.IsArray) return type.GetElementType();
            if (typeof(IDictionary).IsAssignableFrom(type)) throw new NotSupportedException("The type " + type + " is not supported because it implements IDictionary.");
            foreach (Type candidate in type.GetInterfaces())
            {
                if (candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IEnumerable<>)) return candidate.GetGenericArguments()[0];
            }
            return typeof(object);
        }
        internal static bool IsSimple(Type type)
        {
            return type.IsEnum || Type.GetTypeCode(type) != TypeCode.Object || type == typeof(Guid) || type == typeof(byte[]) || type == typeof(TimeSpan) || type == typeof(DateTimeOffset) || type == typeof(Uri);
        }
        private static readonly Dictionary<Type, string> simpleNames = new Dictionary<Type, string>
        {
            { typeof(string), "string" }, { typeof(int), "int" }, { typeof(long), "long" }, { typeof(bool), "boolean" }, { typeof(double), "double" }, { typeof(float), "float" },
            { typeof(decimal), "decimal" }, { typeof(short), "short" }, { typeof(byte), "unsignedByte" }, { typeof(sbyte), "byte" }, { typeof(uint), "unsignedInt" }, { typeof(ulong), "unsignedLong" },
            { typeof(ushort), "unsignedShort" }, { typeof(DateTime), "dateTime" }, { typeof(Guid), "guid" }, { typeof(char), "char" }, { typeof(byte[]), "base64Binary" }, { typeof(object), "anyType" },
        };
        internal static string NameOf(Type type)
        {
            string simple;
            Type plain = Nullable.GetUnderlyingType(type) ?? type;
            if (simpleNames.TryGetValue(plain, out simple)) return simple;
            XmlTypeAttribute named = (XmlTypeAttribute)Attribute.GetCustomAttribute(plain, typeof(XmlTypeAttribute));
            if (named != null && !string.IsNullOrEmpty(named.TypeName)) return named.TypeName;
            if (IsList(plain))
            {
                string item = NameOf(ItemType(plain));
                return "ArrayOf" + char.ToUpperInvariant(item[0]) + item.Substring(1);
            }
            if (!plain.IsGenericType) return plain.Name;
            string name = plain.Name.Substring(0, plain.Name.IndexOf('`')) + "Of";
            foreach (Type argument in plain.GetGenericArguments())
            {
                string inner = NameOf(argument);
                name += char.ToUpperInvariant(inner[0]) + inner.Substring(1);
            }
            return name;
        }
        /// <summary>The type itself or one that it includes, by its name in XML.</summary>
        internal static Type Named(Type declared, string name)
        {
            for (Type level = declared; level != null; level = level.BaseType)
            {
                foreach (XmlIncludeAttribute include in Attribute.GetCustomAttributes(level, typeof(XmlIncludeAttribute), false))
                {
                    if (NameOf(include.Type) == name) return include.Type;
                }
            }
            return NameOf(declared) == name ? declared : null;
        }

        // ---- values -----------------------------------------------------------------------------------------------

        internal static string TextOf(object value)
        {
            Type type = value.GetType();
            if (type.IsEnum)
            {
                List<string> names = new List<string>();
                foreach (string name in value.ToString().Split(new[] { ", " }, StringSplitOptions.None)) names.Add(EnumName(type, name));
                return string.Join(" ", names);
            }
            if (value is DateTime) return ((DateTime)value).ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture);
            if (value is char) return ((int)(char)value).ToString(CultureInfo.InvariantCulture);
            if (value is byte[]) return Convert.ToBase64String((byte[])value);
            if (value is Uri) return ((Uri)value).OriginalString;
            return Linq.XValue.TextOf(value);
        }
        private static string EnumName(Type type, string name)
        {
            FieldInfo field = type.GetField(name);
            XmlEnumAttribute attribute = field == null ? null : (XmlEnumAttribute)Attribute.GetCustomAttribute(field, typeof(XmlEnumAttribute));
            return attribute == null || attribute.Name == null ? name : attribute.Name;
        }
        internal static object ValueOf(string text, Type type)
        {
            if (type == typeof(string)) return text;
            if (type == typeof(byte[])) return Convert.FromBase64String(text.Trim());
            if (type == typeof(Uri)) return new Uri(text, UriKind.RelativeOrAbsolute);
            if (type.IsEnum)
            {
                List<string> names = new List<string>();
                foreach (string part in text.Trim().Split(new[] { ' ' }, StringSplitOptions.RemoveEmptyEntries))
                {
                    string found = null;
                    foreach (string name in Enum.GetNames(type))
                    {
                        if (EnumName(type, name) == part) found = name;
                    }
                    if (found == null) throw new InvalidOperationException("Instance validation error: '" + part + "' is not a valid value for " + NameOf(type) + ".");
                    names.Add(found);
                }
                return names.Count == 0 ? Enum.ToObject(type, 0) : Enum.Parse(type, string.Join(", ", names));
            }
            switch (Type.GetTypeCode(type))
            {
                case TypeCode.Boolean: return XmlConvert.ToBoolean(text);
                case TypeCode.Char: return (char)XmlConvert.ToInt32(text);
                case TypeCode.DateTime: return XmlConvert.ToDateTime(text, XmlDateTimeSerializationMode.RoundtripKind);
                case TypeCode.Double: return XmlConvert.ToDouble(text);
                case TypeCode.Single: return XmlConvert.ToSingle(text);
                case TypeCode.Decimal: return XmlConvert.ToDecimal(text);
                case TypeCode.UInt64: return XmlConvert.ToUInt64(text);
                case TypeCode.Object: break;
                default: return Convert.ChangeType(XmlConvert.ToInt64(text), type, CultureInfo.InvariantCulture);
            }
            if (type == typeof(Guid)) return XmlConvert.ToGuid(text.Trim());
            if (type == typeof(TimeSpan)) return text.Length == 0 ? TimeSpan.Zero : XmlConvert.ToTimeSpan(text);
            return XmlConvert.ToDateTimeOffset(text);
        }
    }
}
