using System.Collections.Generic;

namespace System.Text.Json.Serialization
{
    /// <summary>Writes enums by name.</summary>
    public class JsonStringEnumConverter : JsonConverter
    {
        private readonly JsonNamingPolicy policy;
        private readonly bool allowIntegerValues;

        public JsonStringEnumConverter() : this(null, true)
        {
        }
        public JsonStringEnumConverter(JsonNamingPolicy namingPolicy = null, bool allowIntegerValues = true)
        {
            policy = namingPolicy;
            this.allowIntegerValues = allowIntegerValues;
        }
        public override bool CanConvert(Type typeToConvert)
        {
            return typeToConvert.IsEnum;
        }
        private string Shown(string name)
        {
            return policy == null ? name : policy.ConvertName(name);
        }
        internal override object ReadObject(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
        {
            Type plain = Nullable.GetUnderlyingType(type) ?? type;
            if (reader.TokenType == JsonTokenType.Number && allowIntegerValues) return Enum.ToObject(plain, reader.GetInt64());
            if (reader.TokenType != JsonTokenType.String) throw new FormatException();
            List<string> names = new List<string>();
            foreach (string part in reader.GetString().Split(','))
            {
                string wanted = part.Trim();
                foreach (string name in Enum.GetNames(plain))
                {
                    if (string.Equals(Shown(name), wanted, StringComparison.OrdinalIgnoreCase)) wanted = name;
                }
                names.Add(wanted);
            }
            try
            {
                return Enum.Parse(plain, string.Join(", ", names), true);
            }
            catch (ArgumentException e)
            {
                throw new FormatException(e.Message);
            }
        }
        internal override void WriteObject(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
        {
            string text = value.ToString();
            if (char.IsLetter(text[0]) || text[0] == '_')
            {
                List<string> names = new List<string>();
                foreach (string name in text.Split(new[] { ", " }, StringSplitOptions.None)) names.Add(Shown(name));
                writer.WriteStringValue(string.Join(", ", names));
                return;
            }
            if (!allowIntegerValues) throw new JsonException();
            writer.WriteNumberValue(Convert.ToInt64(value));
        }
    }
}
