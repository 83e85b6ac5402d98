using System;
using System.Globalization;

namespace Newtonsoft.Json.Converters
{
    /// <summary>Dates in ISO 8601 or another format.</summary>
    public class IsoDateTimeConverter : DateTimeConverterBase
    {
        private const string defaultFormat = "yyyy'-'MM'-'dd'T'HH':'mm':'ss.FFFFFFFK";
        private string format;
        private CultureInfo culture;

        public IsoDateTimeConverter()
        {
            DateTimeStyles = DateTimeStyles.RoundtripKind;
        }
        public DateTimeStyles DateTimeStyles { get; set; }
        public string DateTimeFormat
        {
            get { return format ?? string.Empty; }
            set { format = string.IsNullOrEmpty(value) ? null : value; }
        }
        public CultureInfo Culture
        {
            get { return culture ?? CultureInfo.CurrentCulture; }
            set { culture = value; }
        }

        public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer)
        {
            if (value is DateTime)
            {
                DateTime date = (DateTime)value;
                if ((DateTimeStyles & DateTimeStyles.AdjustToUniversal) != 0 || (DateTimeStyles & DateTimeStyles.AssumeUniversal) != 0) date = date.ToUniversalTime();
                writer.WriteValue(date.ToString(format ?? defaultFormat, Culture));
                return;
            }
            if (!(value is DateTimeOffset)) throw new JsonSerializationException("Unexpected value when converting date. Expected DateTime or DateTimeOffset, got " + (value == null ? "{null}" : value.GetType().ToString()) + ".");
            DateTimeOffset offset = (DateTimeOffset)value;
            if ((DateTimeStyles & DateTimeStyles.AdjustToUniversal) != 0 || (DateTimeStyles & DateTimeStyles.AssumeUniversal) != 0) offset = offset.ToUniversalTime();
            writer.WriteValue(offset.ToString(format ?? defaultFormat, Culture));
        }
        public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
        {
            if (IsNull(reader, objectType)) return null;
            bool wantsOffset = (Nullable.GetUnderlyingType(objectType) ?? objectType) == typeof(DateTimeOffset);
            if (reader.TokenType == JsonToken.Date)
            {
                if (wantsOffset) return reader.Value is DateTimeOffset ? reader.Value : new DateTimeOffset((DateTime)reader.Value);
                return reader.Value is DateTimeOffset ? ((DateTimeOffset)reader.Value).DateTime : reader.Value;
            }
            if (reader.TokenType != JsonToken.String) throw JsonSerializationException.At(reader, "Unexpected token parsing date. Expected String, got " + reader.TokenType + ".");
            string text = reader.Value.ToString();
            if (text.Length == 0 && Nullable.GetUnderlyingType(objectType) != null) return null;
            if (wantsOffset) return format == null ? DateTimeOffset.Parse(text, Culture, DateTimeStyles) : DateTimeOffset.ParseExact(text, format, Culture, DateTimeStyles);
            return format == null ? DateTime.Parse(text, Culture, DateTimeStyles) : DateTime.ParseExact(text, format, Culture, DateTimeStyles);
        }
    }
}
