using System;
using System.Collections.Generic;
using System.Globalization;

namespace Newtonsoft.Json
{
    /// <summary>Writes JSON piece by piece and refuses what would not be JSON.</summary>
    public abstract class JsonWriter : IDisposable
    {
        private readonly List<JsonPosition> positions = new List<JsonPosition>();
        private bool isClosed;
        /// <summary>A property name was written, its value not yet.</summary>
        private bool wantsValue;

        protected JsonWriter()
        {
            DateTimeZoneHandling = DateTimeZoneHandling.RoundtripKind;
            Culture = CultureInfo.InvariantCulture;
            CloseOutput = true;
            AutoCompleteOnClose = true;
        }
        public bool CloseOutput { get; set; }
        public bool AutoCompleteOnClose { get; set; }
        public Formatting Formatting { get; set; }
        public DateFormatHandling DateFormatHandling { get; set; }
        public DateTimeZoneHandling DateTimeZoneHandling { get; set; }
        public StringEscapeHandling StringEscapeHandling { get; set; }
        public FloatFormatHandling FloatFormatHandling { get; set; }
        public string DateFormatString { get; set; }
        public CultureInfo Culture { get; set; }

        public WriteState WriteState
        {
            get
            {
                if (isClosed) return WriteState.Closed;
                if (wantsValue) return WriteState.Property;
                if (positions.Count == 0) return WriteState.Start;
                return positions[positions.Count - 1].IsArray ? WriteState.Array : WriteState.Object;
            }
        }
        public string Path
        {
            get { return JsonPosition.PathOf(positions); }
        }
        /// <summary>The same without the property or item being written.</summary>
        internal string ContainerPath
        {
            get { return positions.Count == 0 ? "" : JsonPosition.PathOf(positions.GetRange(0, positions.Count - 1)); }
        }
        protected internal int Top
        {
            get { return positions.Count; }
        }

        public abstract void Flush();
        public virtual void Close()
        {
            if (AutoCompleteOnClose)
            {
                while (positions.Count > 0) WriteEnd();
            }
            isClosed = true;
        }
        void IDisposable.Dispose()
        {
            Dispose(true);
        }
        protected virtual void Dispose(bool disposing)
        {
            if (!isClosed && disposing) Close();
        }

        // ---- structure --------------------------------------------------------------------------------------------

        public virtual void WriteStartObject()
        {
            Begin(JsonToken.StartObject, false);
        }
        public virtual void WriteStartArray()
        {
            Begin(JsonToken.StartArray, true);
        }
        public virtual void WriteEndObject()
        {
            End(JsonToken.EndObject);
        }
        public virtual void WriteEndArray()
        {
            End(JsonToken.EndArray);
        }
        public virtual void WriteEnd()
        {
            if (positions.Count == 0) throw JsonWriterException.At(this, "No token to close.");
            if (positions[positions.Count - 1].IsArray) WriteEndArray();
            else WriteEndObject();
        }
        public virtual void WritePropertyName(string name)
        {
            BeforeName(name);
        }
        public virtual void WritePropertyName(string name, bool escape)
        {
            WritePropertyName(name);
        }

        internal void BeforeName(string name)
        {
            if (wantsValue || (positions.Count > 0 && positions[positions.Count - 1].IsArray)) Refuse(JsonToken.PropertyName);
            wantsValue = true;
            // A property alone is no JSON, but a way to show it.
            if (positions.Count == 0) return;
            JsonPosition position = positions[positions.Count - 1];
            bool isFirst = position.Name == null;
            position.Name = name;
            Separate(isFirst);
        }
        private void Begin(JsonToken token, bool isArray)
        {
            BeforeValue(token);
            positions.Add(new JsonPosition(isArray));
        }
        private void End(JsonToken token)
        {
            bool isArray = token == JsonToken.EndArray;
            if (positions.Count == 0 || positions[positions.Count - 1].IsArray != isArray) throw JsonWriterException.At(this, "No token to close.");
            if (wantsValue) WriteNull();
            JsonPosition position = positions[positions.Count - 1];
            bool isEmpty = isArray ? position.Index < 0 : position.Name == null;
            positions.RemoveAt(positions.Count - 1);
            if (Formatting == Formatting.Indented && !isEmpty) WriteIndent();
            WriteEnd(token);
        }
        /// <summary>What stands between the value that follows and what is there already.</summary>
        internal void BeforeValue(JsonToken token)
        {
            if (wantsValue)
            {
                if (Formatting == Formatting.Indented) WriteIndentSpace();
                wantsValue = false;
                return;
            }
            if (positions.Count == 0) return;
            JsonPosition position = positions[positions.Count - 1];
            if (!position.IsArray) Refuse(token);
            bool isFirst = position.Index < 0;
            position.Index++;
            Separate(isFirst);
        }
        private void Separate(bool isFirst)
        {
            if (!isFirst) WriteValueDelimiter();
            if (Formatting == Formatting.Indented) WriteIndent();
        }
        private void Refuse(JsonToken token)
        {
            throw JsonWriterException.At(this, "Token " + token + " in state " + StateText + " would result in an invalid JSON object.");
        }

        private string StateText
        {
            get
            {
                JsonPosition position = positions.Count == 0 ? null : positions[positions.Count - 1];
                bool isStart = !wantsValue && position != null && (position.IsArray ? position.Index < 0 : position.Name == null);
                return WriteState + (isStart ? "Start" : "");
            }
        }

        protected virtual void WriteEnd(JsonToken token)
        {
        }
        protected virtual void WriteIndent()
        {
        }
        protected virtual void WriteValueDelimiter()
        {
        }
        protected virtual void WriteIndentSpace()
        {
        }

        // ---- values -----------------------------------------------------------------------------------------------

        public virtual void WriteNull()
        {
            BeforeValue(JsonToken.Null);
        }
        public virtual void WriteUndefined()
        {
            BeforeValue(JsonToken.Undefined);
        }
        /// <summary>Text that is taken as it is, without counting as a value.</summary>
        public virtual void WriteRaw(string json)
        {
        }
        public virtual void WriteRawValue(string json)
        {
            BeforeValue(JsonToken.Undefined);
            WriteRaw(json);
        }
        public virtual void WriteComment(string text)
        {
        }
        public virtual void WriteWhitespace(string ws)
        {
        }
        public virtual void WriteValue(string value)
        {
            BeforeValue(JsonToken.String);
        }
        public virtual void WriteValue(int value)
        {
            BeforeValue(JsonToken.Integer);
        }
        public virtual void WriteValue(uint value)
        {
            BeforeValue(JsonToken.Integer);
        }
        public virtual void WriteValue(long value)
        {
            BeforeValue(JsonToken.Integer);
        }
        public virtual void WriteValue(ulong value)
        {
            BeforeValue(JsonToken.Integer);
        }
        public virtual void WriteValue(float value)
        {
            BeforeValue(JsonToken.Float);
        }
        public virtual void WriteValue(double value)
        {
            BeforeValue(JsonToken.Float);
        }
        public virtual void WriteValue(bool value)
        {
            BeforeValue(JsonToken.Boolean);
        }
        public virtual void WriteValue(short value)
        {
            BeforeValue(JsonToken.Integer);
        }
        public virtual void WriteValue(ushort value)
        {
            BeforeValue(JsonToken.Integer);
        }
        public virtual void WriteValue(char value)
        {
            BeforeValue(JsonToken.String);
        }
        public virtual void WriteValue(byte value)
        {
            BeforeValue(JsonToken.Integer);
        }
        public virtual void WriteValue(sbyte value)
        {
            BeforeValue(JsonToken.Integer);
        }
        public virtual void WriteValue(decimal value)
        {
            BeforeValue(JsonToken.Float);
        }
        public virtual void WriteValue(DateTime value)
        {
            BeforeValue(JsonToken.Date);
        }
        public virtual void WriteValue(DateTimeOffset value)
        {
            BeforeValue(JsonToken.Date);
        }
        public virtual void WriteValue(Guid value)
        {
            BeforeValue(JsonToken.String);
        }
        public virtual void WriteValue(TimeSpan value)
        {
            BeforeValue(JsonToken.String);
        }
        public virtual void WriteValue(byte[] value)
        {
            if (value == null) WriteNull();
            else BeforeValue(JsonToken.Bytes);
        }
        public virtual void WriteValue(Uri value)
        {
            if (value == null) WriteNull();
            else BeforeValue(JsonToken.String);
        }
        public virtual void WriteValue(int? value)
        {
            if (value == null) WriteNull();
            else WriteValue(value.Value);
        }
        public virtual void WriteValue(uint? value)
        {
            if (value == null) WriteNull();
            else WriteValue(value.Value);
        }
        public virtual void WriteValue(long? value)
        {
            if (value == null) WriteNull();
            else WriteValue(value.Value);
        }
        public virtual void WriteValue(ulong? value)
        {
            if (value == null) WriteNull();
            else WriteValue(value.Value);
        }
        public virtual void WriteValue(float? value)
        {
            if (value == null) WriteNull();
            else WriteValue(value.Value);
        }
        public virtual void WriteValue(double? value)
        {
            if (value == null) WriteNull();
            else WriteValue(value.Value);
        }
        public virtual void WriteValue(bool? value)
        {
            if (value == null) WriteNull();
            else WriteValue(value.Value);
        }
        public virtual void WriteValue(decimal? value)
        {
            if (value == null) WriteNull();
            else WriteValue(value.Value);
        }
        public virtual void WriteValue(DateTime? value)
        {
            if (value == null) WriteNull();
            else WriteValue(value.Value);
        }
        public virtual void WriteValue(DateTimeOffset? value)
        {
            if (value == null) WriteNull();
            else WriteValue(value.Value);
        }
        public virtual void WriteValue(Guid? value)
        {
            if (value == null) WriteNull();
            else WriteValue(value.Value);
        }
        public virtual void WriteValue(TimeSpan? value)
        {
            if (value == null) WriteNull();
            else WriteValue(value.Value);
        }
        /// <summary>A number, text, date or another simple value.</summary>
        public virtual void WriteValue(object value)
        {
            if (value == null || value is DBNull) WriteNull();
            else if (!WriteSimple(value)) throw JsonWriterException.At(this, "Unsupported type: " + value.GetType() + ". Use the JsonSerializer class to get the object's JSON representation.");
        }
        private bool WriteSimple(object value)
        {
            Enum enumValue = value as Enum;
            if (enumValue != null) value = Convert.ChangeType(value, Enum.GetUnderlyingType(value.GetType()), CultureInfo.InvariantCulture);
            switch (Type.GetTypeCode(value.GetType()))
            {
                case TypeCode.String: WriteValue((string)value); return true;
                case TypeCode.Boolean: WriteValue((bool)value); return true;
                case TypeCode.Char: WriteValue((char)value); return true;
                case TypeCode.SByte: WriteValue((sbyte)value); return true;
                case TypeCode.Byte: WriteValue((byte)value); return true;
                case TypeCode.Int16: WriteValue((short)value); return true;
                case TypeCode.UInt16: WriteValue((ushort)value); return true;
                case TypeCode.Int32: WriteValue((int)value); return true;
                case TypeCode.UInt32: WriteValue((uint)value); return true;
                case TypeCode.Int64: WriteValue((long)value); return true;
                case TypeCode.UInt64: WriteValue((ulong)value); return true;
                case TypeCode.Single: WriteValue((float)value); return true;
                case TypeCode.Double: WriteValue((double)value); return true;
                case TypeCode.Decimal: WriteValue((decimal)value); return true;
                case TypeCode.DateTime: WriteValue((DateTime)value); return true;
            }
            if (value is DateTimeOffset) WriteValue((DateTimeOffset)value);
            else if (value is Guid) WriteValue((Guid)value);
            else if (value is TimeSpan) WriteValue((TimeSpan)value);
            else if (value is Uri) WriteValue((Uri)value);
            else if (value is byte[]) WriteValue((byte[])value);
            else return false;
            return true;
        }

        // ---- copying ----------------------------------------------------------------------------------------------

        /// <summary>Writes what the reader is at, with everything inside it.</summary>
        public void WriteToken(JsonReader reader)
        {
            WriteToken(reader, true);
        }
        public void WriteToken(JsonReader reader, bool writeChildren)
        {
            if (reader == null) throw new ArgumentNullException("reader");
            if (reader.TokenType == JsonToken.None && !reader.Read()) return;
            int depth = 0;
            do
            {
                if (reader.TokenType == JsonToken.StartObject || reader.TokenType == JsonToken.StartArray) depth++;
                else if (reader.TokenType == JsonToken.EndObject || reader.TokenType == JsonToken.EndArray) depth--;
                WriteToken(reader.TokenType, reader.Value);
            }
            while (writeChildren && (depth > 0 || reader.TokenType == JsonToken.PropertyName || reader.TokenType == JsonToken.Comment) && reader.Read());
        }
        public void WriteToken(JsonToken token)
        {
            WriteToken(token, null);
        }
        public void WriteToken(JsonToken token, object value)
        {
            switch (token)
            {
                case JsonToken.None: break;
                case JsonToken.StartObject: WriteStartObject(); break;
                case JsonToken.StartArray: WriteStartArray(); break;
                case JsonToken.EndObject: WriteEndObject(); break;
                case JsonToken.EndArray: WriteEndArray(); break;
                case JsonToken.PropertyName: WritePropertyName(value.ToString()); break;
                case JsonToken.Comment: WriteComment(value == null ? null : value.ToString()); break;
                case JsonToken.Null: WriteNull(); break;
                case JsonToken.Undefined: WriteUndefined(); break;
                case JsonToken.Raw: WriteRawValue(value == null ? null : value.ToString()); break;
                default: WriteValue(value); break;
            }
        }
    }
}
