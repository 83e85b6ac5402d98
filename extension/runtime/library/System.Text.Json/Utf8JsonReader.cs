using System.Globalization;

namespace System.Text.Json
{
    /// <summary>Reads JSON piece by piece.</summary>
    public struct Utf8JsonReader
    {
        private readonly JsonCursor cursor;

        public Utf8JsonReader(ReadOnlySpan<byte> jsonData, JsonReaderOptions options = default(JsonReaderOptions))
        {
            cursor = new JsonCursor(Encoding.UTF8.GetString(jsonData.ToArray()), options);
        }
        internal Utf8JsonReader(JsonCursor cursor)
        {
            this.cursor = cursor;
        }
        internal JsonCursor Cursor
        {
            get { return cursor; }
        }
        public JsonTokenType TokenType
        {
            get { return cursor.Type; }
        }
        public int CurrentDepth
        {
            get { return cursor.Depth; }
        }
        public long TokenStartIndex
        {
            get { return cursor.TokenStart; }
        }
        public long BytesConsumed
        {
            get { return Encoding.UTF8.GetByteCount(cursor.Source.Substring(0, cursor.Position)); }
        }
        public bool Read()
        {
            return cursor.Read();
        }
        public void Skip()
        {
            cursor.Skip();
        }
        public bool TrySkip()
        {
            cursor.Skip();
            return true;
        }
        private InvalidOperationException Mismatch(string wanted)
        {
            return new InvalidOperationException("Cannot get the value of a token type '" + cursor.Type + "' as a " + wanted + ".");
        }
        private void NeedNumber()
        {
            if (cursor.Type != JsonTokenType.Number) throw Mismatch("number");
        }
        private void NeedText()
        {
            if (cursor.Type != JsonTokenType.String) throw Mismatch("string");
        }
        public string GetString()
        {
            if (cursor.Type == JsonTokenType.Null) return null;
            if (cursor.Type != JsonTokenType.String && cursor.Type != JsonTokenType.PropertyName) throw Mismatch("string");
            return cursor.Text;
        }
        public string GetComment()
        {
            throw Mismatch("comment");
        }
        public bool GetBoolean()
        {
            if (cursor.Type != JsonTokenType.True && cursor.Type != JsonTokenType.False) throw Mismatch("boolean");
            return cursor.Type == JsonTokenType.True;
        }
        public bool ValueTextEquals(string text)
        {
            return GetString() == text;
        }
        public bool TryGetInt32(out int value)
        {
            NeedNumber();
            return int.TryParse(cursor.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
        }
        public int GetInt32()
        {
            int value;
            if (!TryGetInt32(out value)) throw new FormatException("Either the JSON value is not in a supported format, or is out of bounds for an Int32.");
            return value;
        }
        public bool TryGetInt64(out long value)
        {
            NeedNumber();
            return long.TryParse(cursor.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
        }
        public long GetInt64()
        {
            long value;
            if (!TryGetInt64(out value)) throw new FormatException("Either the JSON value is not in a supported format, or is out of bounds for an Int64.");
            return value;
        }
        public bool TryGetUInt32(out uint value)
        {
            NeedNumber();
            return uint.TryParse(cursor.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
        }
        public uint GetUInt32()
        {
            uint value;
            if (!TryGetUInt32(out value)) throw new FormatException("Either the JSON value is not in a supported format, or is out of bounds for a UInt32.");
            return value;
        }
        public bool TryGetUInt64(out ulong value)
        {
            NeedNumber();
            return ulong.TryParse(cursor.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
        }
        public ulong GetUInt64()
        {
            ulong value;
            if (!TryGetUInt64(out value)) throw new FormatException("Either the JSON value is not in a supported format, or is out of bounds for a UInt64.");
            return value;
        }
        public bool TryGetInt16(out short value)
        {
            NeedNumber();
            return short.TryParse(cursor.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
        }
        public short GetInt16()
        {
            short value;
            if (!TryGetInt16(out value)) throw new FormatException("Either the JSON value is not in a supported format, or is out of bounds for an Int16.");
            return value;
        }
        public bool TryGetUInt16(out ushort value)
        {
            NeedNumber();
            return ushort.TryParse(cursor.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
        }
        public ushort GetUInt16()
        {
            ushort value;
            if (!TryGetUInt16(out value)) throw new FormatException("Either the JSON value is not in a supported format, or is out of bounds for a UInt16.");
            return value;
        }
        public bool TryGetByte(out byte value)
        {
            NeedNumber();
            return byte.TryParse(cursor.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
        }
        public byte GetByte()
        {
            byte value;
            if (!TryGetByte(out value)) throw new FormatException("Either the JSON value is not in a supported format, or is out of bounds for a Byte.");
            return value;
        }
        public bool TryGetSByte(out sbyte value)
        {
            NeedNumber();
            return sbyte.TryParse(cursor.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
        }
        public sbyte GetSByte()
        {
            sbyte value;
            if (!TryGetSByte(out value)) throw new FormatException("Either the JSON value is not in a supported format, or is out of bounds for a SByte.");
            return value;
        }
        public bool TryGetDouble(out double value)
        {
            NeedNumber();
            return double.TryParse(cursor.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
        }
        public double GetDouble()
        {
            double value;
            if (!TryGetDouble(out value)) throw new FormatException("Either the JSON value is not in a supported format, or is out of bounds for a Double.");
            return value;
        }
        public bool TryGetSingle(out float value)
        {
            NeedNumber();
            return float.TryParse(cursor.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
        }
        public float GetSingle()
        {
            float value;
            if (!TryGetSingle(out value)) throw new FormatException("Either the JSON value is not in a supported format, or is out of bounds for a Single.");
            return value;
        }
        public bool TryGetDecimal(out decimal value)
        {
            NeedNumber();
            return decimal.TryParse(cursor.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
        }
        public decimal GetDecimal()
        {
            decimal value;
            if (!TryGetDecimal(out value)) throw new FormatException("Either the JSON value is not in a supported format, or is out of bounds for a Decimal.");
            return value;
        }
        public bool TryGetDateTime(out DateTime value)
        {
            NeedText();
            return JsonDates.TryRead(cursor.Text, out value);
        }
        public DateTime GetDateTime()
        {
            DateTime value;
            if (!TryGetDateTime(out value)) throw new FormatException("The JSON value is not in a supported DateTime format.");
            return value;
        }
        public bool TryGetDateTimeOffset(out DateTimeOffset value)
        {
            NeedText();
            return JsonDates.TryRead(cursor.Text, out value);
        }
        public DateTimeOffset GetDateTimeOffset()
        {
            DateTimeOffset value;
            if (!TryGetDateTimeOffset(out value)) throw new FormatException("The JSON value is not in a supported DateTimeOffset format.");
            return value;
        }
        public bool TryGetGuid(out Guid value)
        {
            NeedText();
            return Guid.TryParseExact(cursor.Text, "D", out value);
        }
        public Guid GetGuid()
        {
            Guid value;
            if (!TryGetGuid(out value)) throw new FormatException("The JSON value is not in a supported Guid format.");
            return value;
        }
        public byte[] GetBytesFromBase64()
        {
            NeedText();
            return Convert.FromBase64String(cursor.Text);
        }
    }
}
