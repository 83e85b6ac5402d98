using System;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Windows.Foundation;

namespace Windows.Data.Json
{
    /// <summary>A value of JSON.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.data.json.jsonvalue"/>
    public sealed class JsonValue : IJsonValue
    {
        private readonly JsonValueType type;
        private readonly object value;

        private JsonValue(JsonValueType type, object value)
        {
            this.type = type;
            this.value = value;
        }
        public JsonValueType ValueType
        {
            get { return type; }
        }
        public static JsonValue CreateBooleanValue(bool input)
        {
            return new JsonValue(JsonValueType.Boolean, input);
        }
        public static JsonValue CreateNullValue()
        {
            return new JsonValue(JsonValueType.Null, null);
        }
        public static JsonValue CreateNumberValue(double input)
        {
            return new JsonValue(JsonValueType.Number, input);
        }
        public static JsonValue CreateStringValue(string input)
        {
            return new JsonValue(JsonValueType.String, input ?? "");
        }
        public static JsonValue Parse(string input)
        {
            try
            {
                JsonCursor cursor = new JsonCursor(input ?? "", default(JsonReaderOptions));
                cursor.Read();
                JsonValue value = ReadFrom(cursor);
                cursor.Read();
                return value;
            }
            catch (JsonException e)
            {
                throw WindowsError.Refuse("json-syntax", e.Message);
            }
        }
        public static bool TryParse(string input, out JsonValue result)
        {
            try
            {
                JsonCursor cursor = new JsonCursor(input ?? "", default(JsonReaderOptions));
                cursor.Read();
                result = ReadFrom(cursor);
                cursor.Read();
                return true;
            }
            catch (JsonException)
            {
                result = null;
                return false;
            }
        }
        private static JsonValue ReadFrom(JsonCursor cursor)
        {
            switch (cursor.Type)
            {
                case JsonTokenType.StartObject:
                    JsonObject made = new JsonObject();
                    while (cursor.Read() && cursor.Type != JsonTokenType.EndObject)
                    {
                        string name = cursor.Text;
                        cursor.Read();
                        made[name] = ReadFrom(cursor);
                    }
                    return new JsonValue(JsonValueType.Object, made);
                case JsonTokenType.StartArray:
                    JsonArray array = new JsonArray();
                    while (cursor.Read() && cursor.Type != JsonTokenType.EndArray) array.Add(ReadFrom(cursor));
                    return new JsonValue(JsonValueType.Array, array);
                case JsonTokenType.String:
                    return CreateStringValue(cursor.Text);
                case JsonTokenType.Number:
                    return CreateNumberValue(double.Parse(cursor.Text, NumberStyles.Float, CultureInfo.InvariantCulture));
                case JsonTokenType.True:
                case JsonTokenType.False:
                    return CreateBooleanValue(cursor.Type == JsonTokenType.True);
                default:
                    return CreateNullValue();
            }
        }

        private object Need(JsonValueType wanted)
        {
            if (type != wanted) throw WrongType(type, wanted);
            return value;
        }
        internal static Exception WrongType(JsonValueType type, JsonValueType wanted)
        {
            return WindowsError.Refuse("json-type", type + " asked for as " + wanted);
        }
        public JsonArray GetArray()
        {
            return (JsonArray)Need(JsonValueType.Array);
        }
        public bool GetBoolean()
        {
            return (bool)Need(JsonValueType.Boolean);
        }
        public double GetNumber()
        {
            return (double)Need(JsonValueType.Number);
        }
        public JsonObject GetObject()
        {
            return (JsonObject)Need(JsonValueType.Object);
        }
        public string GetString()
        {
            return (string)Need(JsonValueType.String);
        }
        public string Stringify()
        {
            switch (type)
            {
                case JsonValueType.Null:
                    return "null";
                case JsonValueType.Boolean:
                    return (bool)value ? "true" : "false";
                case JsonValueType.Number:
                    return ((double)value).ToString("R", CultureInfo.InvariantCulture);
                case JsonValueType.String:
                    return Quoted((string)value);
                default:
                    return ((IJsonValue)value).Stringify();
            }
        }
        internal static string Quoted(string text)
        {
            StringBuilder quoted = new StringBuilder("\"");
            foreach (char letter in text)
            {
                switch (letter)
                {
                    case '"': quoted.Append("\\\""); break;
                    case '\\': quoted.Append("\\\\"); break;
                    case '\b': quoted.Append("\\b"); break;
                    case '\f': quoted.Append("\\f"); break;
                    case '\n': quoted.Append("\\n"); break;
                    case '\r': quoted.Append("\\r"); break;
                    case '\t': quoted.Append("\\t"); break;
                    default:
                        if (letter < ' ') quoted.Append("\\u").Append(((int)letter).ToString("x4", CultureInfo.InvariantCulture));
                        else quoted.Append(letter);
                        break;
                }
            }
            return quoted.Append('"').ToString();
        }
        public override string ToString()
        {
            return Stringify();
        }
    }
}
