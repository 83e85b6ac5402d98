using System;
using System.Globalization;

namespace Newtonsoft.Json.Linq
{
    /// <summary>Tokens as values of .NET: what casts do.</summary>
    internal static class JValueConversion
    {
        internal static bool Knows(Type type)
        {
            return Newtonsoft.Json.Serialization.TypeFacts.IsPrimitive(type) && !type.IsEnum && type != typeof(object);
        }
        /// <summary>In: the type without Nullable. Null comes back as null when `takesNull`.</summary>
        internal static object To(JToken token, Type type, bool takesNull)
        {
            if (token == null)
            {
                if (takesNull) return null;
                throw new ArgumentNullException("value");
            }
            JProperty property = token as JProperty;
            JValue value = (property == null ? token : property.Value) as JValue;
            if (value == null || !IsPossible(value.Type, type, takesNull)) throw new ArgumentException("Can not convert " + (property == null ? token : property.Value).Type + " to " + type.Name + ".");
            if (value.Value == null) return null;
            return Converted(value.Value, type);
        }
        private static bool IsPossible(JTokenType from, Type type, bool takesNull)
        {
            if (from == JTokenType.Null || from == JTokenType.Undefined) return takesNull;
            if (from == JTokenType.Object || from == JTokenType.Array) return false;
            if (type == typeof(string)) return true;
            if (type == typeof(byte[])) return from == JTokenType.String || from == JTokenType.Bytes;
            if (type == typeof(DateTime) || type == typeof(DateTimeOffset)) return from == JTokenType.Date || from == JTokenType.String;
            if (type == typeof(TimeSpan)) return from == JTokenType.TimeSpan || from == JTokenType.String;
            if (type == typeof(Guid)) return from == JTokenType.Guid || from == JTokenType.String || from == JTokenType.Bytes;
            if (type == typeof(Uri)) return from == JTokenType.Uri || from == JTokenType.String;
            return from == JTokenType.Integer || from == JTokenType.Float || from == JTokenType.String || from == JTokenType.Boolean;
        }
        private static object Converted(object value, Type type)
        {
            CultureInfo culture = CultureInfo.InvariantCulture;
            string text = value as string;
            if (type.IsInstanceOfType(value)) return value;
            if (type == typeof(DateTimeOffset)) return text != null ? DateTimeOffset.Parse(text, culture) : new DateTimeOffset((DateTime)value);
            if (type == typeof(DateTime) && value is DateTimeOffset) return ((DateTimeOffset)value).DateTime;
            if (type == typeof(TimeSpan)) return TimeSpan.Parse(Convert.ToString(value, culture), culture);
            if (type == typeof(Guid)) return value is byte[] ? new Guid((byte[])value) : new Guid(Convert.ToString(value, culture));
            if (type == typeof(Uri)) return new Uri(Convert.ToString(value, culture));
            if (type == typeof(byte[])) return Convert.FromBase64String(Convert.ToString(value, culture));
            if (type == typeof(string))
            {
                if (value is byte[]) return Convert.ToBase64String((byte[])value);
                return Convert.ToString(value, culture);
            }
            return Convert.ChangeType(value, type, culture);
        }
    }
}
