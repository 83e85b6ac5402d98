using System;

namespace Newtonsoft.Json.Converters
{
    /// <summary>Base of converters of dates.</summary>
    public abstract class DateTimeConverterBase : JsonConverter
    {
        public override bool CanConvert(Type objectType)
        {
            Type type = Nullable.GetUnderlyingType(objectType) ?? objectType;
            return type == typeof(DateTime) || type == typeof(DateTimeOffset);
        }
        /// <summary>Null for null; refused when the type has none.</summary>
        internal static bool IsNull(JsonReader reader, Type objectType)
        {
            if (reader.TokenType != JsonToken.Null) return false;
            if (Nullable.GetUnderlyingType(objectType) == null) throw JsonSerializationException.At(reader, "Cannot convert null value to " + objectType + ".");
            return true;
        }
    }
}
