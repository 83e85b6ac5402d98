using System.Globalization;

namespace System.Runtime.Serialization
{
    /// <summary>Converts as System.Convert does, in the invariant culture.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.runtime.serialization.formatterconverter"/>
    public class FormatterConverter : IFormatterConverter
    {
        public object Convert(object value, Type type)
        {
            return System.Convert.ChangeType(Checked(value), type, CultureInfo.InvariantCulture);
        }
        public object Convert(object value, TypeCode typeCode)
        {
            return System.Convert.ChangeType(Checked(value), typeCode, CultureInfo.InvariantCulture);
        }
        public bool ToBoolean(object value)
        {
            return System.Convert.ToBoolean(Checked(value), CultureInfo.InvariantCulture);
        }
        public byte ToByte(object value)
        {
            return System.Convert.ToByte(Checked(value), CultureInfo.InvariantCulture);
        }
        public char ToChar(object value)
        {
            return System.Convert.ToChar(Checked(value), CultureInfo.InvariantCulture);
        }
        public DateTime ToDateTime(object value)
        {
            return System.Convert.ToDateTime(Checked(value), CultureInfo.InvariantCulture);
        }
        public decimal ToDecimal(object value)
        {
            return System.Convert.ToDecimal(Checked(value), CultureInfo.InvariantCulture);
        }
        public double ToDouble(object value)
        {
            return System.Convert.ToDouble(Checked(value), CultureInfo.InvariantCulture);
        }
        public short ToInt16(object value)
        {
            return System.Convert.ToInt16(Checked(value), CultureInfo.InvariantCulture);
        }
        public int ToInt32(object value)
        {
            return System.Convert.ToInt32(Checked(value), CultureInfo.InvariantCulture);
        }
        public long ToInt64(object value)
        {
            return System.Convert.ToInt64(Checked(value), CultureInfo.InvariantCulture);
        }
        public sbyte ToSByte(object value)
        {
            return System.Convert.ToSByte(Checked(value), CultureInfo.InvariantCulture);
        }
        public float ToSingle(object value)
        {
            return System.Convert.ToSingle(Checked(value), CultureInfo.InvariantCulture);
        }
        public string ToString(object value)
        {
            return System.Convert.ToString(Checked(value), CultureInfo.InvariantCulture);
        }
        public ushort ToUInt16(object value)
        {
            return System.Convert.ToUInt16(Checked(value), CultureInfo.InvariantCulture);
        }
        public uint ToUInt32(object value)
        {
            return System.Convert.ToUInt32(Checked(value), CultureInfo.InvariantCulture);
        }
        public ulong ToUInt64(object value)
        {
            return System.Convert.ToUInt64(Checked(value), CultureInfo.InvariantCulture);
        }
        private static object Checked(object value)
        {
            if (value == null) throw new ArgumentNullException("value");
            return value;
        }
    }
}
