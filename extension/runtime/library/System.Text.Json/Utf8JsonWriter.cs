using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Threading.Tasks;

namespace System.Text.Json
{
    /// <summary>Writes JSON piece by piece.</summary>
    public sealed class Utf8JsonWriter : IDisposable, IAsyncDisposable
    {
        private readonly Stream output;
        private readonly StringBuilder text = new StringBuilder();
        private readonly Stack<bool> open = new Stack<bool>();
        private readonly JsonWriterOptions options;
        private bool isFirst = true;
        private bool hasName;

        public Utf8JsonWriter(Stream utf8Json, JsonWriterOptions options = default(JsonWriterOptions))
        {
            if (utf8Json == null) throw new ArgumentNullException("utf8Json");
            output = utf8Json;
            this.options = options;
        }
        internal Utf8JsonWriter(JsonWriterOptions options)
        {
            this.options = options;
        }
        public JsonWriterOptions Options
        {
            get { return options; }
        }
        public int CurrentDepth
        {
            get { return open.Count; }
        }
        public long BytesCommitted { get; private set; }
        public long BytesPending
        {
            get { return Encoding.UTF8.GetByteCount(text.ToString()); }
        }
        internal string WrittenText
        {
            get { return text.ToString(); }
        }
        public void Flush()
        {
            if (output == null || text.Length == 0) return;
            byte[] bytes = Encoding.UTF8.GetBytes(text.ToString());
            text.Clear();
            output.Write(bytes, 0, bytes.Length);
            BytesCommitted += bytes.Length;
        }
        public Task FlushAsync(Threading.CancellationToken cancellationToken = default(Threading.CancellationToken))
        {
            Flush();
            return Task.CompletedTask;
        }
        public void Dispose()
        {
            Flush();
        }
        public ValueTask DisposeAsync()
        {
            Flush();
            return default(ValueTask);
        }

        // ---- structure --------------------------------------------------------------------------------------------

        private void Indent()
        {
            if (!options.Indented) return;
            text.Append(Environment.NewLine);
            text.Append(' ', open.Count * 2);
        }
        private void BeforeValue()
        {
            if (hasName)
            {
                hasName = false;
                return;
            }
            if (open.Count == 0)
            {
                if (!isFirst && !options.SkipValidation) throw new InvalidOperationException("Cannot write a JSON value after a single JSON value or outside of an existing closed object/array.");
                isFirst = false;
                return;
            }
            if (open.Peek() && !options.SkipValidation) throw new InvalidOperationException("Cannot write a JSON value within an object without a property name.");
            Separate();
        }
        private void Separate()
        {
            if (!isFirst) text.Append(',');
            isFirst = false;
            Indent();
        }
        private void Open(bool isObject)
        {
            BeforeValue();
            text.Append(isObject ? '{' : '[');
            open.Push(isObject);
            isFirst = true;
        }
        private void Close(bool isObject)
        {
            if (open.Count == 0 || open.Peek() != isObject || hasName) throw new InvalidOperationException("'" + (isObject ? "}" : "]") + "' is invalid without a matching open.");
            open.Pop();
            if (!isFirst) Indent();
            text.Append(isObject ? '}' : ']');
            isFirst = false;
        }
        public void WriteStartObject()
        {
            Open(true);
        }
        public void WriteStartObject(string propertyName)
        {
            WritePropertyName(propertyName);
            Open(true);
        }
        public void WriteEndObject()
        {
            Close(true);
        }
        public void WriteStartArray()
        {
            Open(false);
        }
        public void WriteStartArray(string propertyName)
        {
            WritePropertyName(propertyName);
            Open(false);
        }
        public void WriteEndArray()
        {
            Close(false);
        }
        public void WritePropertyName(string propertyName)
        {
            if (propertyName == null) throw new ArgumentNullException("propertyName");
            if (!options.SkipValidation && (open.Count == 0 || !open.Peek() || hasName)) throw new InvalidOperationException("Cannot write a JSON property within an array or as the first JSON token.");
            Separate();
            text.Append('"').Append(Escape(propertyName)).Append(options.Indented ? "\": " : "\":");
            hasName = true;
        }
        private void WritePlain(string value)
        {
            BeforeValue();
            text.Append(value);
        }
        /// <summary>Everything outside of ASCII, and what HTML would take for its own, is escaped.</summary>
        internal static string Escape(string value)
        {
            StringBuilder escaped = null;
            for (int i = 0; i < value.Length; i++)
            {
                char letter = value[i];
                string replacement = null;
                switch (letter)
                {
                    case '\\': replacement = "\\\\"; break;
                    case '\b': replacement = "\\b"; break;
                    case '\f': replacement = "\\f"; break;
                    case '\n': replacement = "\\n"; break;
                    case '\r': replacement = "\\r"; break;
                    case '\t': replacement = "\\t"; break;
                    default:
                        if (letter < ' ' || letter > 126 || "\"'<>&+`".IndexOf(letter) >= 0) replacement = "\\u" + ((int)letter).ToString("X4", CultureInfo.InvariantCulture);
                        break;
                }
                if (replacement == null)
                {
                    if (escaped != null) escaped.Append(letter);
                    continue;
                }
                if (escaped == null) escaped = new StringBuilder(value, 0, i, value.Length + 16);
                escaped.Append(replacement);
            }
            return escaped == null ? value : escaped.ToString();
        }

        // ---- values -----------------------------------------------------------------------------------------------

        public void WriteNullValue()
        {
            WritePlain("null");
        }
        public void WriteNull(string propertyName)
        {
            WritePropertyName(propertyName);
            WriteNullValue();
        }
        public void WriteBooleanValue(bool value)
        {
            WritePlain(value ? "true" : "false");
        }
        public void WriteBoolean(string propertyName, bool value)
        {
            WritePropertyName(propertyName);
            WriteBooleanValue(value);
        }
        public void WriteStringValue(string value)
        {
            if (value == null) WriteNullValue();
            else WritePlain("\"" + Escape(value) + "\"");
        }
        public void WriteString(string propertyName, string value)
        {
            WritePropertyName(propertyName);
            WriteStringValue(value);
        }
        public void WriteBase64StringValue(byte[] bytes)
        {
            WritePlain("\"" + Convert.ToBase64String(bytes) + "\"");
        }
        public void WriteRawValue(string json, bool skipInputValidation = false)
        {
            WritePlain(json);
        }
        public void WriteNumberValue(int value)
        {
            WritePlain(value.ToString(null, CultureInfo.InvariantCulture));
        }
        public void WriteNumber(string propertyName, int value)
        {
            WritePropertyName(propertyName);
            WriteNumberValue(value);
        }
        public void WriteNumberValue(long value)
        {
            WritePlain(value.ToString(null, CultureInfo.InvariantCulture));
        }
        public void WriteNumber(string propertyName, long value)
        {
            WritePropertyName(propertyName);
            WriteNumberValue(value);
        }
        public void WriteNumberValue(uint value)
        {
            WritePlain(value.ToString(null, CultureInfo.InvariantCulture));
        }
        public void WriteNumber(string propertyName, uint value)
        {
            WritePropertyName(propertyName);
            WriteNumberValue(value);
        }
        public void WriteNumberValue(ulong value)
        {
            WritePlain(value.ToString(null, CultureInfo.InvariantCulture));
        }
        public void WriteNumber(string propertyName, ulong value)
        {
            WritePropertyName(propertyName);
            WriteNumberValue(value);
        }
        public void WriteNumberValue(decimal value)
        {
            WritePlain(value.ToString(null, CultureInfo.InvariantCulture));
        }
        public void WriteNumber(string propertyName, decimal value)
        {
            WritePropertyName(propertyName);
            WriteNumberValue(value);
        }
        public void WriteNumberValue(double value)
        {
            if (double.IsNaN(value) || double.IsInfinity(value)) throw new ArgumentException(".NET number values such as positive and negative infinity cannot be written as valid JSON. To make it work when using 'JsonSerializer', consider specifying 'JsonNumberHandling.AllowNamedFloatingPointLiterals' (see https://docs.microsoft.com/dotnet/api/system.text.json.serialization.jsonnumberhandling).");
            WritePlain(value.ToString("R", CultureInfo.InvariantCulture));
        }
        public void WriteNumber(string propertyName, double value)
        {
            WritePropertyName(propertyName);
            WriteNumberValue(value);
        }
        public void WriteNumberValue(float value)
        {
            if (float.IsNaN(value) || float.IsInfinity(value)) throw new ArgumentException(".NET number values such as positive and negative infinity cannot be written as valid JSON. To make it work when using 'JsonSerializer', consider specifying 'JsonNumberHandling.AllowNamedFloatingPointLiterals' (see https://docs.microsoft.com/dotnet/api/system.text.json.serialization.jsonnumberhandling).");
            WritePlain(value.ToString("R", CultureInfo.InvariantCulture));
        }
        public void WriteNumber(string propertyName, float value)
        {
            WritePropertyName(propertyName);
            WriteNumberValue(value);
        }
        public void WriteStringValue(DateTime value)
        {
            WritePlain("\"" + JsonDates.TextOf(value) + "\"");
        }
        public void WriteString(string propertyName, DateTime value)
        {
            WritePropertyName(propertyName);
            WriteStringValue(value);
        }
        public void WriteStringValue(DateTimeOffset value)
        {
            WritePlain("\"" + JsonDates.TextOf(value) + "\"");
        }
        public void WriteString(string propertyName, DateTimeOffset value)
        {
            WritePropertyName(propertyName);
            WriteStringValue(value);
        }
        public void WriteStringValue(Guid value)
        {
            WritePlain("\"" + value.ToString("D") + "\"");
        }
        public void WriteString(string propertyName, Guid value)
        {
            WritePropertyName(propertyName);
            WriteStringValue(value);
        }
    }
}
