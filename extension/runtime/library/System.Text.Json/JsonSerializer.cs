using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace System.Text.Json
{
    /// <summary>Objects to JSON and back.</summary>
    public static class JsonSerializer
    {
        private static string Write(object value, Type type, JsonSerializerOptions options)
        {
            options = options ?? JsonSerializerOptions.Default;
            Utf8JsonWriter writer = new Utf8JsonWriter(new JsonWriterOptions { Indented = options.WriteIndented });
            new ObjectWriter(writer, options).Write(value, type);
            return writer.WrittenText;
        }
        public static string Serialize<TValue>(TValue value, JsonSerializerOptions options = null)
        {
            return Write(value, typeof(TValue), options);
        }
        public static string Serialize(object value, Type inputType, JsonSerializerOptions options = null)
        {
            if (inputType == null) throw new ArgumentNullException("inputType");
            return Write(value, inputType, options);
        }
        public static void Serialize<TValue>(Utf8JsonWriter writer, TValue value, JsonSerializerOptions options = null)
        {
            new ObjectWriter(writer, options ?? JsonSerializerOptions.Default).Write(value, typeof(TValue));
        }
        public static void Serialize(Utf8JsonWriter writer, object value, Type inputType, JsonSerializerOptions options = null)
        {
            new ObjectWriter(writer, options ?? JsonSerializerOptions.Default).Write(value, inputType);
        }
        public static byte[] SerializeToUtf8Bytes<TValue>(TValue value, JsonSerializerOptions options = null)
        {
            return Encoding.UTF8.GetBytes(Write(value, typeof(TValue), options));
        }
        public static async Task SerializeAsync<TValue>(Stream utf8Json, TValue value, JsonSerializerOptions options = null, CancellationToken cancellationToken = default(CancellationToken))
        {
            byte[] bytes = SerializeToUtf8Bytes(value, options);
            await utf8Json.WriteAsync(bytes, 0, bytes.Length, cancellationToken).ConfigureAwait(false);
        }
        public static JsonElement SerializeToElement<TValue>(TValue value, JsonSerializerOptions options = null)
        {
            return JsonDocument.Parse(Write(value, typeof(TValue), options)).RootElement;
        }

        private static object Read(string json, Type type, JsonSerializerOptions options)
        {
            options = options ?? JsonSerializerOptions.Default;
            JsonCursor cursor = new JsonCursor(json, options.Reading);
            ObjectReader objects = new ObjectReader(options);
            try
            {
                Utf8JsonReader reader = new Utf8JsonReader(cursor);
                reader.Read();
                object value = objects.Read(ref reader, type);
                reader.Read();
                return value;
            }
            catch (JsonException e)
            {
                if (e.Path != null) throw;
                bool isPlaced = e.LineNumber != null;
                string message = e.Message;
                int place = isPlaced ? message.LastIndexOf(" LineNumber: ", StringComparison.Ordinal) : -1;
                if (place >= 0) message = message.Substring(0, place);
                throw JsonException.At(message, objects.Path, cursor, e);
            }
        }
        public static TValue Deserialize<TValue>(string json, JsonSerializerOptions options = null)
        {
            if (json == null) throw new ArgumentNullException("json");
            return (TValue)Read(json, typeof(TValue), options);
        }
        public static object Deserialize(string json, Type returnType, JsonSerializerOptions options = null)
        {
            if (json == null) throw new ArgumentNullException("json");
            if (returnType == null) throw new ArgumentNullException("returnType");
            return Read(json, returnType, options);
        }
        public static TValue Deserialize<TValue>(ReadOnlySpan<byte> utf8Json, JsonSerializerOptions options = null)
        {
            return (TValue)Read(Encoding.UTF8.GetString(utf8Json.ToArray()), typeof(TValue), options);
        }
        public static TValue Deserialize<TValue>(Stream utf8Json, JsonSerializerOptions options = null)
        {
            return (TValue)Read(new StreamReader(utf8Json, Encoding.UTF8).ReadToEnd(), typeof(TValue), options);
        }
        public static TValue Deserialize<TValue>(ref Utf8JsonReader reader, JsonSerializerOptions options = null)
        {
            return (TValue)Deserialize(ref reader, typeof(TValue), options);
        }
        public static object Deserialize(ref Utf8JsonReader reader, Type returnType, JsonSerializerOptions options = null)
        {
            if (reader.TokenType == JsonTokenType.None || reader.TokenType == JsonTokenType.PropertyName) reader.Read();
            return new ObjectReader(options ?? JsonSerializerOptions.Default).Read(ref reader, returnType);
        }
        public static async ValueTask<TValue> DeserializeAsync<TValue>(Stream utf8Json, JsonSerializerOptions options = null, CancellationToken cancellationToken = default(CancellationToken))
        {
            string text = await new StreamReader(utf8Json, Encoding.UTF8).ReadToEndAsync().ConfigureAwait(false);
            return (TValue)Read(text, typeof(TValue), options);
        }
        public static TValue Deserialize<TValue>(this JsonElement element, JsonSerializerOptions options = null)
        {
            return (TValue)Read(element.GetRawText(), typeof(TValue), options);
        }
        public static TValue Deserialize<TValue>(this JsonDocument document, JsonSerializerOptions options = null)
        {
            return (TValue)Read(document.RootElement.GetRawText(), typeof(TValue), options);
        }
    }
}
