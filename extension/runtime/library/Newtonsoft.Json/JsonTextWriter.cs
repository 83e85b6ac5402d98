using System;
using System.IO;

namespace Newtonsoft.Json
{
    /// <summary>Writes JSON as text.</summary>
    public class JsonTextWriter : JsonWriter
    {
        private readonly TextWriter writer;

        public JsonTextWriter(TextWriter textWriter)
        {
            if (textWriter == null) throw new ArgumentNullException("textWriter");
            writer = textWriter;
            QuoteChar = '"';
            QuoteName = true;
            IndentChar = ' ';
            Indentation = 2;
        }
        public int Indentation { get; set; }
        public char IndentChar { get; set; }
        public char QuoteChar { get; set; }
        public bool QuoteName { get; set; }

        public override void Flush()
        {
            writer.Flush();
        }
        public override void Close()
        {
            base.Close();
            if (CloseOutput) writer.Dispose();
        }
        public override void WriteStartObject()
        {
            base.WriteStartObject();
            writer.Write('{');
        }
        public override void WriteStartArray()
        {
            base.WriteStartArray();
            writer.Write('[');
        }
        protected override void WriteEnd(JsonToken token)
        {
            writer.Write(token == JsonToken.EndArray ? ']' : '}');
        }
        public override void WritePropertyName(string name)
        {
            WritePropertyName(name, true);
        }
        public override void WritePropertyName(string name, bool escape)
        {
            BeforeName(name);
            if (!QuoteName) writer.Write(escape ? JsonText.Escape(name, '\0', StringEscapeHandling) : name);
            else if (escape) writer.Write(JsonText.Quote(name, QuoteChar, StringEscapeHandling));
            else writer.Write(QuoteChar + name + QuoteChar);
            writer.Write(':');
        }
        protected override void WriteIndent()
        {
            writer.Write(writer.NewLine);
            writer.Write(new string(IndentChar, Top * Indentation));
        }
        protected override void WriteValueDelimiter()
        {
            writer.Write(',');
        }
        protected override void WriteIndentSpace()
        {
            writer.Write(' ');
        }

        private void Write(JsonToken token, string text)
        {
            BeforeValue(token);
            writer.Write(text);
        }
        private void WriteQuoted(JsonToken token, string text)
        {
            Write(token, QuoteChar + text + QuoteChar);
        }
        public override void WriteNull()
        {
            Write(JsonToken.Null, "null");
        }
        public override void WriteUndefined()
        {
            Write(JsonToken.Undefined, "undefined");
        }
        public override void WriteRaw(string json)
        {
            writer.Write(json);
        }
        public override void WriteComment(string text)
        {
            writer.Write("/*" + text + "*/");
        }
        public override void WriteWhitespace(string ws)
        {
            writer.Write(ws);
        }
        public override void WriteValue(string value)
        {
            if (value == null) Write(JsonToken.Null, "null");
            else Write(JsonToken.String, JsonText.Quote(value, QuoteChar, StringEscapeHandling));
        }
        public override void WriteValue(int value)
        {
            Write(JsonToken.Integer, JsonConvert.ToString(value));
        }
        public override void WriteValue(uint value)
        {
            Write(JsonToken.Integer, JsonConvert.ToString(value));
        }
        public override void WriteValue(long value)
        {
            Write(JsonToken.Integer, JsonConvert.ToString(value));
        }
        public override void WriteValue(ulong value)
        {
            Write(JsonToken.Integer, JsonConvert.ToString(value));
        }
        public override void WriteValue(short value)
        {
            Write(JsonToken.Integer, JsonConvert.ToString(value));
        }
        public override void WriteValue(ushort value)
        {
            Write(JsonToken.Integer, JsonConvert.ToString(value));
        }
        public override void WriteValue(byte value)
        {
            Write(JsonToken.Integer, JsonConvert.ToString(value));
        }
        public override void WriteValue(sbyte value)
        {
            Write(JsonToken.Integer, JsonConvert.ToString(value));
        }
        public override void WriteValue(float value)
        {
            Write(JsonToken.Float, JsonText.OfFloat(value, value.ToString("R", JsonText.Invariant), FloatFormatHandling, QuoteChar, false));
        }
        public override void WriteValue(float? value)
        {
            if (value == null) WriteNull();
            else Write(JsonToken.Float, JsonText.OfFloat(value.Value, value.Value.ToString("R", JsonText.Invariant), FloatFormatHandling, QuoteChar, true));
        }
        public override void WriteValue(double value)
        {
            Write(JsonToken.Float, JsonText.OfFloat(value, value.ToString("R", JsonText.Invariant), FloatFormatHandling, QuoteChar, false));
        }
        public override void WriteValue(double? value)
        {
            if (value == null) WriteNull();
            else Write(JsonToken.Float, JsonText.OfFloat(value.Value, value.Value.ToString("R", JsonText.Invariant), FloatFormatHandling, QuoteChar, true));
        }
        public override void WriteValue(decimal value)
        {
            Write(JsonToken.Float, JsonConvert.ToString(value));
        }
        public override void WriteValue(bool value)
        {
            Write(JsonToken.Boolean, JsonConvert.ToString(value));
        }
        public override void WriteValue(char value)
        {
            Write(JsonToken.String, JsonText.Quote(value.ToString(), QuoteChar, StringEscapeHandling));
        }
        public override void WriteValue(DateTime value)
        {
            DateTime shown = JsonDates.InZone(value, DateTimeZoneHandling);
            WriteQuoted(JsonToken.Date, string.IsNullOrEmpty(DateFormatString) ? JsonDates.TextOf(shown, DateFormatHandling) : shown.ToString(DateFormatString, Culture));
        }
        public override void WriteValue(DateTimeOffset value)
        {
            WriteQuoted(JsonToken.Date, string.IsNullOrEmpty(DateFormatString) ? JsonDates.TextOf(value, DateFormatHandling) : value.ToString(DateFormatString, Culture));
        }
        public override void WriteValue(Guid value)
        {
            WriteQuoted(JsonToken.String, value.ToString("D", JsonText.Invariant));
        }
        public override void WriteValue(TimeSpan value)
        {
            WriteQuoted(JsonToken.String, value.ToString(null, JsonText.Invariant));
        }
        public override void WriteValue(Uri value)
        {
            if (value == null) WriteNull();
            else Write(JsonToken.String, JsonText.Quote(value.OriginalString, QuoteChar, StringEscapeHandling));
        }
        public override void WriteValue(byte[] value)
        {
            if (value == null) WriteNull();
            else WriteQuoted(JsonToken.Bytes, Convert.ToBase64String(value));
        }
    }
}
