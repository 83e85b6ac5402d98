using System;
using System.Collections.Generic;
using System.Dynamic;
using System.Globalization;

namespace Newtonsoft.Json.Linq
{
    /// <summary>A JSON value: text, number, boolean, date or null.</summary>
    public class JValue : JToken, IEquatable<JValue>, IFormattable, IComparable, IComparable<JValue>, IConvertible, ILateValue
    {
        private object value;
        private JTokenType type;

        internal JValue(object value, JTokenType type)
        {
            this.value = value;
            this.type = type;
        }
        public JValue(JValue other) : this(other.value, other.type)
        {
        }
        public JValue(long value) : this(value, JTokenType.Integer)
        {
        }
        public JValue(ulong value) : this(value, JTokenType.Integer)
        {
        }
        public JValue(decimal value) : this(value, JTokenType.Float)
        {
        }
        public JValue(double value) : this(value, JTokenType.Float)
        {
        }
        public JValue(float value) : this(value, JTokenType.Float)
        {
        }
        public JValue(char value) : this(value.ToString(), JTokenType.String)
        {
        }
        public JValue(bool value) : this(value, JTokenType.Boolean)
        {
        }
        public JValue(DateTime value) : this(value, JTokenType.Date)
        {
        }
        public JValue(DateTimeOffset value) : this(value, JTokenType.Date)
        {
        }
        public JValue(Guid value) : this(value, JTokenType.Guid)
        {
        }
        public JValue(TimeSpan value) : this(value, JTokenType.TimeSpan)
        {
        }
        public JValue(string value) : this(value, JTokenType.String)
        {
        }
        public JValue(Uri value) : this(value, value == null ? JTokenType.Null : JTokenType.Uri)
        {
        }
        public JValue(object value) : this(Plain(value), TypeOf(value, JTokenType.None))
        {
        }
        public static JValue CreateNull()
        {
            return new JValue(null, JTokenType.Null);
        }
        public static JValue CreateUndefined()
        {
            return new JValue(null, JTokenType.Undefined);
        }
        public static JValue CreateString(string value)
        {
            return new JValue(value, JTokenType.String);
        }
        public static JValue CreateComment(string value)
        {
            return new JValue(value, JTokenType.Comment);
        }
        private static object Plain(object value)
        {
            return value is char ? value.ToString() : value is DBNull ? null : value;
        }
        private static JTokenType TypeOf(object value, JTokenType before)
        {
            if (value == null || value is DBNull) return JTokenType.Null;
            if (value is string || value is char) return before == JTokenType.Comment || before == JTokenType.Raw ? before : JTokenType.String;
            if (value is double || value is float || value is decimal) return JTokenType.Float;
            if (value is bool) return JTokenType.Boolean;
            if (value is DateTime || value is DateTimeOffset) return JTokenType.Date;
            if (value is byte[]) return JTokenType.Bytes;
            if (value is Guid) return JTokenType.Guid;
            if (value is Uri) return JTokenType.Uri;
            if (value is TimeSpan) return JTokenType.TimeSpan;
            TypeCode code = System.Type.GetTypeCode(value.GetType());
            if (value is Enum || (code >= TypeCode.SByte && code <= TypeCode.UInt64)) return JTokenType.Integer;
            throw new ArgumentException("Could not determine JSON object type for type " + value.GetType() + ".");
        }

        public override JTokenType Type
        {
            get { return type; }
        }
        public override bool HasValues
        {
            get { return false; }
        }
        public object Value
        {
            get { return value; }
            set
            {
                type = TypeOf(value, type);
                this.value = Plain(value);
            }
        }

        public override void WriteTo(JsonWriter writer, params JsonConverter[] converters)
        {
            if (type == JTokenType.Comment)
            {
                writer.WriteComment((string)value);
                return;
            }
            if (type == JTokenType.Raw)
            {
                writer.WriteRawValue(value == null ? null : value.ToString());
                return;
            }
            if (type == JTokenType.Undefined)
            {
                writer.WriteUndefined();
                return;
            }
            if (value != null && converters != null)
            {
                foreach (JsonConverter converter in converters)
                {
                    if (!converter.CanWrite || !converter.CanConvert(value.GetType())) continue;
                    converter.WriteJson(writer, value, JsonSerializer.CreateDefault());
                    return;
                }
            }
            writer.WriteValue(value);
        }

        // ---- comparing --------------------------------------------------------------------------------------------

        internal override bool IsEqual(JToken other)
        {
            JValue that = other as JValue;
            return that != null && (that == this || (type == that.type && Compare(type, value, that.value) == 0));
        }
        internal override JToken Copy()
        {
            return new JValue(this);
        }
        internal override int DeepHash()
        {
            return ((int)type).GetHashCode() ^ (value == null ? 0 : value.GetHashCode());
        }
        public bool Equals(JValue other)
        {
            return other != null && IsEqual(other);
        }
        public override bool Equals(object obj)
        {
            return Equals(obj as JValue);
        }
        public override int GetHashCode()
        {
            return value == null ? 0 : value.GetHashCode();
        }
        public int CompareTo(JValue obj)
        {
            return obj == null ? 1 : Compare(type == JTokenType.String && type != obj.type ? obj.type : type, value, obj.value);
        }
        int IComparable.CompareTo(object obj)
        {
            if (obj == null) return 1;
            JValue other = obj as JValue;
            return Compare(other != null && type == JTokenType.String && type != other.type ? other.type : type, value, other == null ? obj : other.value);
        }
        private static int Compare(JTokenType type, object a, object b)
        {
            if (a == b) return 0;
            if (b == null) return 1;
            if (a == null) return -1;
            CultureInfo culture = CultureInfo.InvariantCulture;
            switch (type)
            {
                case JTokenType.Integer:
                    if (a is ulong || b is ulong || a is decimal || b is decimal) return Convert.ToDecimal(a, culture).CompareTo(Convert.ToDecimal(b, culture));
                    if (a is float || b is float || a is double || b is double) return CompareFloats(a, b);
                    return Convert.ToInt64(a, culture).CompareTo(Convert.ToInt64(b, culture));
                case JTokenType.Float:
                    if (a is ulong || b is ulong || a is decimal || b is decimal) return Convert.ToDecimal(a, culture).CompareTo(Convert.ToDecimal(b, culture));
                    return CompareFloats(a, b);
                case JTokenType.Boolean:
                    return Convert.ToBoolean(a, culture).CompareTo(Convert.ToBoolean(b, culture));
                case JTokenType.Date:
                    if (a is DateTime) return ((DateTime)a).CompareTo(b is DateTimeOffset ? ((DateTimeOffset)b).DateTime : Convert.ToDateTime(b, culture));
                    return ((DateTimeOffset)a).CompareTo(b is DateTimeOffset ? (DateTimeOffset)b : new DateTimeOffset(Convert.ToDateTime(b, culture)));
                case JTokenType.Bytes:
                    byte[] one = (byte[])a;
                    byte[] other = b as byte[];
                    if (other == null) throw new ArgumentException("Object must be of type byte[].");
                    for (int i = 0; i < one.Length && i < other.Length; i++)
                    {
                        if (one[i] != other[i]) return one[i].CompareTo(other[i]);
                    }
                    return one.Length.CompareTo(other.Length);
                case JTokenType.Guid:
                    return ((Guid)a).CompareTo((Guid)b);
                case JTokenType.TimeSpan:
                    return ((TimeSpan)a).CompareTo((TimeSpan)b);
                default:
                    return string.CompareOrdinal(Convert.ToString(a, culture), Convert.ToString(b, culture));
            }
        }
        private static int CompareFloats(object a, object b)
        {
            double one = Convert.ToDouble(a, CultureInfo.InvariantCulture);
            double other = Convert.ToDouble(b, CultureInfo.InvariantCulture);
            return Math.Abs(one - other) / (Math.Abs(one) + Math.Abs(other) + 10) < 2.2204460492503131E-16 ? 0 : one.CompareTo(other);
        }

        // ---- text -------------------------------------------------------------------------------------------------

        public override string ToString()
        {
            return value == null ? string.Empty : value.ToString();
        }
        public string ToString(string format)
        {
            return ToString(format, CultureInfo.CurrentCulture);
        }
        public string ToString(IFormatProvider formatProvider)
        {
            return ToString(null, formatProvider);
        }
        public string ToString(string format, IFormatProvider formatProvider)
        {
            if (value == null) return string.Empty;
            IFormattable formattable = value as IFormattable;
            return formattable != null ? formattable.ToString(format, formatProvider) : value.ToString();
        }

        // ---- conversions ------------------------------------------------------------------------------------------

        object ILateValue.Operate(string operation, object right)
        {
            return JValueOperations.Apply(operation, this, right);
        }
        object ILateValue.ConvertTo(Type type)
        {
            if (type.IsInstanceOfType(this)) return this;
            Type plain = Nullable.GetUnderlyingType(type) ?? type;
            return JValueConversion.To(this, plain, plain != type || !type.IsValueType);
        }
        TypeCode IConvertible.GetTypeCode()
        {
            return value == null ? TypeCode.Empty : value is IConvertible ? ((IConvertible)value).GetTypeCode() : TypeCode.Object;
        }
        bool IConvertible.ToBoolean(IFormatProvider provider)
        {
            return (bool)(JToken)this;
        }
        char IConvertible.ToChar(IFormatProvider provider)
        {
            return (char)(JToken)this;
        }
        sbyte IConvertible.ToSByte(IFormatProvider provider)
        {
            return (sbyte)(JToken)this;
        }
        byte IConvertible.ToByte(IFormatProvider provider)
        {
            return (byte)(JToken)this;
        }
        short IConvertible.ToInt16(IFormatProvider provider)
        {
            return (short)(JToken)this;
        }
        ushort IConvertible.ToUInt16(IFormatProvider provider)
        {
            return (ushort)(JToken)this;
        }
        int IConvertible.ToInt32(IFormatProvider provider)
        {
            return (int)(JToken)this;
        }
        uint IConvertible.ToUInt32(IFormatProvider provider)
        {
            return (uint)(JToken)this;
        }
        long IConvertible.ToInt64(IFormatProvider provider)
        {
            return (long)(JToken)this;
        }
        ulong IConvertible.ToUInt64(IFormatProvider provider)
        {
            return (ulong)(JToken)this;
        }
        float IConvertible.ToSingle(IFormatProvider provider)
        {
            return (float)(JToken)this;
        }
        double IConvertible.ToDouble(IFormatProvider provider)
        {
            return (double)(JToken)this;
        }
        decimal IConvertible.ToDecimal(IFormatProvider provider)
        {
            return (decimal)(JToken)this;
        }
        DateTime IConvertible.ToDateTime(IFormatProvider provider)
        {
            return (DateTime)(JToken)this;
        }
        string IConvertible.ToString(IFormatProvider provider)
        {
            return ToString(provider);
        }
        object IConvertible.ToType(Type conversionType, IFormatProvider provider)
        {
            return ToObject(conversionType);
        }
    }
}
