using System.Globalization;

namespace System.Xml.Linq
{
    /// <summary>Values as text of XML.</summary>
    internal static class XValue
    {
        internal static string TextOf(object value)
        {
            string text = value as string;
            if (text != null) return text;
            if (value is XObject) throw new ArgumentException("An XObject cannot be used as a value.");
            if (value is double) return XmlConvert.ToString((double)value);
            if (value is float) return XmlConvert.ToString((float)value);
            if (value is decimal) return XmlConvert.ToString((decimal)value);
            if (value is bool) return XmlConvert.ToString((bool)value);
            if (value is DateTime) return XmlConvert.ToString((DateTime)value, XmlDateTimeSerializationMode.RoundtripKind);
            if (value is DateTimeOffset) return XmlConvert.ToString((DateTimeOffset)value);
            if (value is TimeSpan) return XmlConvert.ToString((TimeSpan)value);
            text = value.ToString();
            if (text == null) throw new ArgumentException("The argument cannot be converted to a string.");
            return text;
        }
    }
}
