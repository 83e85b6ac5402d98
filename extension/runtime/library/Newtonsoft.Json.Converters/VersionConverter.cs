using System;

namespace Newtonsoft.Json.Converters
{
    /// <summary>Versions as text.</summary>
    public class VersionConverter : JsonConverter
    {
        public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer)
        {
            if (value == null) writer.WriteNull();
            else writer.WriteValue(value.ToString());
        }
        public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
        {
            if (reader.TokenType == JsonToken.Null) return null;
            if (reader.TokenType != JsonToken.String) throw JsonSerializationException.At(reader, "Unexpected token or value when parsing version. Token: " + reader.TokenType + ", Value: " + reader.Value);
            try
            {
                return new Version((string)reader.Value);
            }
            catch (Exception e)
            {
                throw JsonSerializationException.At(reader, "Error parsing version string: " + reader.Value, e);
            }
        }
        public override bool CanConvert(Type objectType)
        {
            return objectType == typeof(Version);
        }
    }
}
