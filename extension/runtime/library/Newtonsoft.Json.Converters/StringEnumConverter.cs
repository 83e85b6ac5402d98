using System;
using System.Collections.Generic;
using System.Globalization;
using System.Reflection;
using System.Runtime.Serialization;
using Newtonsoft.Json.Serialization;

namespace Newtonsoft.Json.Converters
{
    /// <summary>Writes enums by name.</summary>
    public class StringEnumConverter : JsonConverter
    {
        public StringEnumConverter()
        {
            AllowIntegerValues = true;
        }
        public StringEnumConverter(bool camelCaseText) : this()
        {
            CamelCaseText = camelCaseText;
        }
        public StringEnumConverter(NamingStrategy namingStrategy, bool allowIntegerValues = true)
        {
            NamingStrategy = namingStrategy;
            AllowIntegerValues = allowIntegerValues;
        }
        public StringEnumConverter(Type namingStrategyType) : this()
        {
            NamingStrategy = (NamingStrategy)Activator.CreateInstance(namingStrategyType);
        }
        public bool AllowIntegerValues { get; set; }
        public NamingStrategy NamingStrategy { get; set; }
        public bool CamelCaseText
        {
            get { return NamingStrategy is CamelCaseNamingStrategy; }
            set
            {
                if (value) NamingStrategy = NamingStrategy as CamelCaseNamingStrategy ?? new CamelCaseNamingStrategy();
                else if (NamingStrategy is CamelCaseNamingStrategy) NamingStrategy = null;
            }
        }
        public override bool CanConvert(Type objectType)
        {
            return (Nullable.GetUnderlyingType(objectType) ?? objectType).IsEnum;
        }

        public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer)
        {
            if (value == null)
            {
                writer.WriteNull();
                return;
            }
            string names = NamesOf(value, NamingStrategy);
            if (names != null)
            {
                writer.WriteValue(names);
                return;
            }
            if (!AllowIntegerValues) throw new JsonSerializationException("Integer value " + value + " is not allowed.");
            writer.WriteValue(value);
        }
        /// <summary>`Read, Write`; null for a value without name.</summary>
        internal static string NamesOf(object value, NamingStrategy naming)
        {
            string text = value.ToString();
            if (char.IsNumber(text[0]) || text[0] == '-') return null;
            List<string> names = new List<string>();
            foreach (string name in text.Split(new[] { ", " }, StringSplitOptions.None)) names.Add(Shown(value.GetType(), name, naming));
            return string.Join(", ", names);
        }
        /// <summary>As the attribute of the member says, or else in the wanted spelling.</summary>
        private static string Shown(Type type, string name, NamingStrategy naming)
        {
            FieldInfo field = type.GetField(name);
            EnumMemberAttribute attribute = field == null ? null : TypeFacts.Attribute<EnumMemberAttribute>(field);
            bool isGiven = attribute != null && attribute.Value != null;
            string shown = isGiven ? attribute.Value : name;
            return naming == null ? shown : naming.GetPropertyName(shown, isGiven);
        }

        public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
        {
            Type type = Nullable.GetUnderlyingType(objectType) ?? objectType;
            if (reader.TokenType == JsonToken.Null)
            {
                if (type == objectType) throw JsonSerializationException.At(reader, "Cannot convert null value to " + objectType + ".");
                return null;
            }
            try
            {
                if (reader.TokenType == JsonToken.String)
                {
                    string text = reader.Value.ToString();
                    if (text == string.Empty && type != objectType) return null;
                    return Parsed(type, text);
                }
                if (reader.TokenType == JsonToken.Integer)
                {
                    if (!AllowIntegerValues) throw JsonSerializationException.At(reader, "Integer value " + reader.Value + " is not allowed.");
                    return Enum.ToObject(type, Convert.ChangeType(reader.Value, Enum.GetUnderlyingType(type), CultureInfo.InvariantCulture));
                }
            }
            catch (Exception e)
            {
                object value = reader.Value;
                throw JsonSerializationException.At(reader, "Error converting value " + (value is string ? "\"" + value + "\"" : value.ToString()) + " to type '" + objectType + "'.", e);
            }
            throw JsonSerializationException.At(reader, "Unexpected token " + reader.TokenType + " when parsing enum.");
        }
        private object Parsed(Type type, string text)
        {
            List<string> names = new List<string>();
            foreach (string part in text.Split(','))
            {
                string wanted = part.Trim();
                string found = null;
                foreach (string name in Enum.GetNames(type))
                {
                    if (Shown(type, name, NamingStrategy) == wanted) found = name;
                }
                if (found == null)
                {
                    foreach (string name in Enum.GetNames(type))
                    {
                        if (string.Equals(Shown(type, name, NamingStrategy), wanted, StringComparison.OrdinalIgnoreCase) || string.Equals(name, wanted, StringComparison.OrdinalIgnoreCase)) found = found ?? name;
                    }
                }
                if (found == null && wanted.Length > 0 && (char.IsDigit(wanted[0]) || wanted[0] == '-' || wanted[0] == '+') && AllowIntegerValues) found = wanted;
                if (found == null) throw new ArgumentException("Requested value '" + wanted + "' was not found.");
                names.Add(found);
            }
            return Enum.Parse(type, string.Join(", ", names));
        }
    }
}
