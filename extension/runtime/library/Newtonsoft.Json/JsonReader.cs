using System;
using System.Collections.Generic;
using System.Globalization;

namespace Newtonsoft.Json
{
    /// <summary>Reads JSON piece by piece.</summary>
    public abstract class JsonReader : IDisposable
    {
        private readonly List<JsonPosition> positions = new List<JsonPosition>();
        private JsonToken tokenType;
        private object value;

        protected JsonReader()
        {
            DateTimeZoneHandling = DateTimeZoneHandling.RoundtripKind;
            DateParseHandling = DateParseHandling.DateTime;
            Culture = CultureInfo.InvariantCulture;
            CloseInput = true;
        }
        public bool CloseInput { get; set; }
        public bool SupportMultipleContent { get; set; }
        public DateTimeZoneHandling DateTimeZoneHandling { get; set; }
        public DateParseHandling DateParseHandling { get; set; }
        public FloatParseHandling FloatParseHandling { get; set; }
        public string DateFormatString { get; set; }
        public int? MaxDepth { get; set; }
        public CultureInfo Culture { get; set; }

        public virtual JsonToken TokenType
        {
            get { return tokenType; }
        }
        public virtual object Value
        {
            get { return value; }
        }
        public virtual Type ValueType
        {
            get { return value == null ? null : value.GetType(); }
        }
        /// <summary>How many containers are open around what was read last.</summary>
        public virtual int Depth
        {
            get { return tokenType == JsonToken.StartObject || tokenType == JsonToken.StartArray ? positions.Count - 1 : positions.Count; }
        }
        public virtual string Path
        {
            get { return JsonPosition.PathOf(positions); }
        }

        public abstract bool Read();
        public virtual void Close()
        {
            SetToken(JsonToken.None, null);
        }
        void IDisposable.Dispose()
        {
            Dispose(true);
        }
        protected virtual void Dispose(bool disposing)
        {
            if (disposing) Close();
        }

        /// <summary>To the end of what the reader is at.</summary>
        public void Skip()
        {
            if (tokenType == JsonToken.PropertyName) Read();
            if (tokenType != JsonToken.StartObject && tokenType != JsonToken.StartArray) return;
            int depth = Depth;
            while (Read() && depth < Depth)
            {
            }
        }

        // ---- for derived readers ----------------------------------------------------------------------------------

        /// <summary>Of an array that was opened at that depth: the index of the item last begun.</summary>
        internal int IndexAt(int depth)
        {
            return positions[depth].Index;
        }
        internal void Leave()
        {
            positions.RemoveAt(positions.Count - 1);
        }
        internal JsonPosition Around
        {
            get { return positions.Count == 0 ? null : positions[positions.Count - 1]; }
        }
        protected void SetToken(JsonToken newToken)
        {
            SetToken(newToken, null);
        }
        protected void SetToken(JsonToken newToken, object newValue)
        {
            tokenType = newToken;
            value = newValue;
            switch (newToken)
            {
                case JsonToken.StartObject:
                case JsonToken.StartArray:
                    CountItem();
                    positions.Add(new JsonPosition(newToken == JsonToken.StartArray));
                    if (MaxDepth != null && positions.Count > MaxDepth.Value) throw JsonReaderException.At(this, "The reader's MaxDepth of " + MaxDepth + " has been exceeded.");
                    break;
                case JsonToken.EndObject:
                case JsonToken.EndArray:
                    positions.RemoveAt(positions.Count - 1);
                    break;
                case JsonToken.PropertyName:
                    Around.Name = (string)newValue;
                    break;
                case JsonToken.None:
                case JsonToken.Comment:
                    break;
                default:
                    CountItem();
                    break;
            }
        }
        private void CountItem()
        {
            JsonPosition around = Around;
            if (around != null && around.IsArray) around.Index++;
        }
        /// <summary>The same piece with a value of another kind.</summary>
        internal void Replace(JsonToken token, object newValue)
        {
            tokenType = token;
            value = newValue;
        }

        // ---- reading values of a kind -----------------------------------------------------------------------------

        internal bool ReadToContent()
        {
            while (Read())
            {
                if (tokenType != JsonToken.Comment) return true;
            }
            return false;
        }
        /// <summary>False when there is no value: null, the end of an array, or the end of everything.</summary>
        private bool ReadValue()
        {
            if (!ReadToContent())
            {
                SetToken(JsonToken.None, null);
                return false;
            }
            return tokenType != JsonToken.Null && tokenType != JsonToken.EndArray;
        }
        private JsonReaderException Unexpected(string wanted)
        {
            return JsonReaderException.At(this, "Error reading " + wanted + ". Unexpected token: " + tokenType + ".");
        }

        public virtual int? ReadAsInt32()
        {
            if (!ReadValue()) return null;
            switch (tokenType)
            {
                case JsonToken.Integer:
                case JsonToken.Float:
                    if (!(value is int)) Replace(JsonToken.Integer, Converted("integer"));
                    return (int)value;
                case JsonToken.String:
                    string text = (string)value;
                    int number;
                    if (IsEmpty(text)) return null;
                    if (!int.TryParse(text, NumberStyles.Integer, Culture, out number)) throw NotConverted("integer", text);
                    Replace(JsonToken.Integer, number);
                    return number;
            }
            throw Unexpected("integer");
        }
        private object Converted(string what)
        {
            try
            {
                return Convert.ToInt32(value, CultureInfo.InvariantCulture);
            }
            catch (Exception e)
            {
                throw JsonReaderException.At(this, "Could not convert to " + what + ": " + value + ".", e);
            }
        }
        private JsonReaderException NotConverted(string what, string text)
        {
            Replace(JsonToken.String, text);
            return JsonReaderException.At(this, "Could not convert string to " + what + ": " + text + ".");
        }
        private bool IsEmpty(string text)
        {
            if (!string.IsNullOrEmpty(text)) return false;
            Replace(JsonToken.Null, null);
            return true;
        }
        public virtual decimal? ReadAsDecimal()
        {
            if (!ReadValue()) return null;
            switch (tokenType)
            {
                case JsonToken.Integer:
                case JsonToken.Float:
                    if (!(value is decimal)) Replace(JsonToken.Float, Convert.ToDecimal(value, CultureInfo.InvariantCulture));
                    return (decimal)value;
                case JsonToken.String:
                    string text = (string)value;
                    decimal number;
                    if (IsEmpty(text)) return null;
                    if (!decimal.TryParse(text, NumberStyles.Number, Culture, out number)) throw NotConverted("decimal", text);
                    Replace(JsonToken.Float, number);
                    return number;
            }
            throw Unexpected("decimal");
        }
        public virtual double? ReadAsDouble()
        {
            if (!ReadValue()) return null;
            switch (tokenType)
            {
                case JsonToken.Integer:
                case JsonToken.Float:
                    if (!(value is double)) Replace(JsonToken.Float, Convert.ToDouble(value, CultureInfo.InvariantCulture));
                    return (double)value;
                case JsonToken.String:
                    string text = (string)value;
                    double number;
                    if (IsEmpty(text)) return null;
                    if (!double.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, Culture, out number)) throw NotConverted("double", text);
                    Replace(JsonToken.Float, number);
                    return number;
            }
            throw Unexpected("double");
        }
        public virtual bool? ReadAsBoolean()
        {
            if (!ReadValue()) return null;
            switch (tokenType)
            {
                case JsonToken.Boolean:
                    return (bool)value;
                case JsonToken.Integer:
                case JsonToken.Float:
                    Replace(JsonToken.Boolean, Convert.ToBoolean(value, CultureInfo.InvariantCulture));
                    return (bool)value;
                case JsonToken.String:
                    string text = (string)value;
                    bool flag;
                    if (IsEmpty(text)) return null;
                    if (!bool.TryParse(text, out flag)) throw NotConverted("boolean", text);
                    Replace(JsonToken.Boolean, flag);
                    return flag;
            }
            throw Unexpected("boolean");
        }
        public virtual string ReadAsString()
        {
            if (!ReadValue()) return null;
            if (tokenType == JsonToken.String) return (string)value;
            if (tokenType == JsonToken.PropertyName || value == null) throw Unexpected("string");
            IFormattable formattable = value as IFormattable;
            Uri uri = value as Uri;
            string text = formattable != null ? formattable.ToString(null, Culture) : uri != null ? uri.OriginalString : value.ToString();
            Replace(JsonToken.String, text);
            return text;
        }
        public virtual byte[] ReadAsBytes()
        {
            if (!ReadValue()) return null;
            if (tokenType == JsonToken.Bytes) return (byte[])value;
            if (tokenType == JsonToken.String)
            {
                string text = (string)value;
                Guid id;
                byte[] bytes = text.Length == 0 ? new byte[0] : Guid.TryParse(text, out id) && text.Length == 36 ? id.ToByteArray() : Convert.FromBase64String(text);
                Replace(JsonToken.Bytes, bytes);
                return bytes;
            }
            if (tokenType == JsonToken.StartArray)
            {
                List<byte> bytes = new List<byte>();
                while (true)
                {
                    int? next = ReadAsInt32();
                    if (tokenType == JsonToken.EndArray) break;
                    if (next == null) throw JsonReaderException.At(this, "Unexpected end when reading bytes.");
                    bytes.Add((byte)next.Value);
                }
                Replace(JsonToken.Bytes, bytes.ToArray());
                return (byte[])value;
            }
            throw Unexpected("bytes");
        }
        public virtual DateTime? ReadAsDateTime()
        {
            if (!ReadValue()) return null;
            if (tokenType == JsonToken.Date)
            {
                if (value is DateTimeOffset) Replace(JsonToken.Date, ((DateTimeOffset)value).DateTime);
                return (DateTime)value;
            }
            if (tokenType != JsonToken.String) throw Unexpected("date");
            string text = (string)value;
            DateTime date;
            if (IsEmpty(text)) return null;
            if (!JsonDates.TryRead(text, DateTimeZoneHandling, DateFormatString, Culture, out date))
            {
                if (!DateTime.TryParse(text, Culture, DateTimeStyles.RoundtripKind, out date)) throw NotConverted("DateTime", text);
                date = JsonDates.InZone(date, DateTimeZoneHandling);
            }
            Replace(JsonToken.Date, date);
            return date;
        }
        public virtual DateTimeOffset? ReadAsDateTimeOffset()
        {
            if (!ReadValue()) return null;
            if (tokenType == JsonToken.Date)
            {
                if (value is DateTime) Replace(JsonToken.Date, new DateTimeOffset((DateTime)value));
                return (DateTimeOffset)value;
            }
            if (tokenType != JsonToken.String) throw Unexpected("date");
            string text = (string)value;
            DateTimeOffset date;
            if (IsEmpty(text)) return null;
            if (!JsonDates.TryRead(text, DateFormatString, Culture, out date) && !DateTimeOffset.TryParse(text, Culture, DateTimeStyles.RoundtripKind, out date)) throw NotConverted("DateTimeOffset", text);
            Replace(JsonToken.Date, date);
            return date;
        }
    }
}
