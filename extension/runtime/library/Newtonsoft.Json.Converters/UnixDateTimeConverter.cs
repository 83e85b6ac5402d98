using System;
using System.Globalization;

namespace Newtonsoft.Json.Converters
{
    /// <summary>Dates as seconds since 1970.</summary>
    public class UnixDateTimeConverter : DateTimeConverterBase
    {
        private static readonly DateTime epoch = new DateTime(1970, 1, 1, 0, 0, 0, DateTimeKind.Utc);

        public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer)
        {
            DateTime date = value is DateTimeOffset ? ((DateTimeOffset)value).UtcDateTime : ((DateTime)value).ToUniversalTime();
            long seconds = (long)(date - epoch).TotalSeconds;
            if (seconds < 0) throw new JsonSerializationException("Cannot convert date value that is before Unix epoch of 00:00:00 UTC on 1 January 1970.");
            writer.WriteValue(seconds);
        }
        public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
        {
            if (IsNull(reader, objectType)) return null;
            long seconds;
            if (reader.TokenType == JsonToken.Integer) seconds = Convert.ToInt64(reader.Value, CultureInfo.InvariantCulture);
            else if (reader.TokenType != JsonToken.String) throw JsonSerializationException.At(reader, "Unexpected token parsing date. Expected Integer or String, got " + reader.TokenType + ".");
            else if (!long.TryParse((string)reader.Value, out seconds)) throw JsonSerializationException.At(reader, "Cannot convert invalid value to " + objectType + ".");
            if (seconds < 0) throw JsonSerializationException.At(reader, "Cannot convert value that is before Unix epoch of 00:00:00 UTC on 1 January 1970 to " + objectType + ".");
            DateTime date = epoch.AddSeconds(seconds);
            if ((Nullable.GetUnderlyingType(objectType) ?? objectType) == typeof(DateTimeOffset)) return new DateTimeOffset(date, TimeSpan.Zero);
            return date;
        }
    }
}
