using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace System.Text.Json
{
    /// <summary>JSON text in memory, to look into.</summary>
    public sealed class JsonDocument : IDisposable
    {
        private readonly JsonElement root;

        private JsonDocument(JsonElement root)
        {
            this.root = root;
        }
        public JsonElement RootElement
        {
            get { return root; }
        }
        public static JsonDocument Parse(string json, JsonDocumentOptions options = default(JsonDocumentOptions))
        {
            if (json == null) throw new ArgumentNullException("json");
            JsonReaderOptions reading = new JsonReaderOptions { AllowTrailingCommas = options.AllowTrailingCommas, CommentHandling = options.CommentHandling, MaxDepth = options.MaxDepth };
            JsonCursor cursor = new JsonCursor(json, reading);
            cursor.Read();
            JsonElement root = JsonElement.ReadFrom(cursor);
            cursor.Read();
            return new JsonDocument(root);
        }
        public static JsonDocument Parse(Stream utf8Json, JsonDocumentOptions options = default(JsonDocumentOptions))
        {
            return Parse(new StreamReader(utf8Json, Encoding.UTF8).ReadToEnd(), options);
        }
        public static JsonDocument Parse(ReadOnlyMemory<byte> utf8Json, JsonDocumentOptions options = default(JsonDocumentOptions))
        {
            return Parse(Encoding.UTF8.GetString(utf8Json.ToArray()), options);
        }
        public static async Task<JsonDocument> ParseAsync(Stream utf8Json, JsonDocumentOptions options = default(JsonDocumentOptions), CancellationToken cancellationToken = default(CancellationToken))
        {
            return Parse(await new StreamReader(utf8Json, Encoding.UTF8).ReadToEndAsync().ConfigureAwait(false), options);
        }
        public static JsonDocument ParseValue(ref Utf8JsonReader reader)
        {
            if (reader.TokenType == JsonTokenType.None) reader.Read();
            if (reader.TokenType == JsonTokenType.PropertyName) reader.Read();
            return new JsonDocument(JsonElement.ReadFrom(reader.Cursor));
        }
        public void WriteTo(Utf8JsonWriter writer)
        {
            root.WriteTo(writer);
        }
        public void Dispose()
        {
        }
    }
}
