using System.Collections.Generic;
using System.Globalization;
using System.Xml;

namespace System.Runtime.Serialization
{
    /// <summary>Values that are text in XML, and plain objects, which have no content.</summary>
    internal sealed class PrimitiveDataContract : DataContract
    {
        private static readonly Dictionary<Type, PrimitiveDataContract> byType = new Dictionary<Type, PrimitiveDataContract>();
        private static readonly Dictionary<XmlQualifiedName, PrimitiveDataContract> byName = new Dictionary<XmlQualifiedName, PrimitiveDataContract>();

        static PrimitiveDataContract()
        {
            const string xsd = DataContractNames.Schema;
            const string own = DataContractNames.Serialization;
            CultureInfo culture = CultureInfo.InvariantCulture;
            Add(typeof(bool), "boolean", xsd, value => XmlConvert.ToString((bool)value), text => XmlConvert.ToBoolean(text));
            Add(typeof(sbyte), "byte", xsd, value => XmlConvert.ToString((sbyte)value), text => XmlConvert.ToSByte(text));
            Add(typeof(byte), "unsignedByte", xsd, value => XmlConvert.ToString((byte)value), text => XmlConvert.ToByte(text));
            Add(typeof(short), "short", xsd, value => XmlConvert.ToString((short)value), text => XmlConvert.ToInt16(text));
            Add(typeof(ushort), "unsignedShort", xsd, value => XmlConvert.ToString((ushort)value), text => XmlConvert.ToUInt16(text));
            Add(typeof(int), "int", xsd, value => XmlConvert.ToString((int)value), text => XmlConvert.ToInt32(text));
            Add(typeof(uint), "unsignedInt", xsd, value => XmlConvert.ToString((uint)value), text => XmlConvert.ToUInt32(text));
            Add(typeof(long), "long", xsd, value => XmlConvert.ToString((long)value), text => XmlConvert.ToInt64(text));
            Add(typeof(ulong), "unsignedLong", xsd, value => XmlConvert.ToString((ulong)value), text => XmlConvert.ToUInt64(text));
            Add(typeof(float), "float", xsd, value => XmlConvert.ToString((float)value), text => XmlConvert.ToSingle(text));
            Add(typeof(double), "double", xsd, value => XmlConvert.ToString((double)value), text => XmlConvert.ToDouble(text));
            Add(typeof(decimal), "decimal", xsd, value => XmlConvert.ToString((decimal)value), text => XmlConvert.ToDecimal(text));
            Add(typeof(DateTime), "dateTime", xsd, value => XmlConvert.ToString((DateTime)value, XmlDateTimeSerializationMode.RoundtripKind), text => XmlConvert.ToDateTime(text, XmlDateTimeSerializationMode.RoundtripKind));
            Add(typeof(string), "string", xsd, value => (string)value, text => text);
            Add(typeof(byte[]), "base64Binary", xsd, value => Convert.ToBase64String((byte[])value), text => Convert.FromBase64String(text));
            Add(typeof(Uri), "anyURI", xsd, value => ((Uri)value).GetComponents(UriComponents.SerializationInfoString, UriFormat.UriEscaped), text => new Uri(text, UriKind.RelativeOrAbsolute));
            Add(typeof(XmlQualifiedName), "QName", xsd, null, null);
            Add(typeof(object), "anyType", xsd, null, null);
            Add(typeof(char), "char", own, value => ((int)(char)value).ToString(culture), text => (char)XmlConvert.ToUInt16(text));
            Add(typeof(TimeSpan), "duration", own, value => XmlConvert.ToString((TimeSpan)value), text => XmlConvert.ToTimeSpan(text));
            Add(typeof(Guid), "guid", own, value => XmlConvert.ToString((Guid)value), text => new Guid(text.Trim()));
        }
        private static void Add(Type type, string name, string ns, Func<object, string> print, Func<string, object> parse)
        {
            PrimitiveDataContract contract = new PrimitiveDataContract(type, name, ns, print, parse);
            byType.Add(type, contract);
            byName.Add(new XmlQualifiedName(name, ns), contract);
        }
        /// <summary>Null if values of the type are more than text.</summary>
        internal static PrimitiveDataContract Find(Type type)
        {
            PrimitiveDataContract found;
            return byType.TryGetValue(type, out found) ? found : null;
        }
        internal static PrimitiveDataContract Find(XmlQualifiedName name)
        {
            PrimitiveDataContract found;
            return byName.TryGetValue(name, out found) ? found : null;
        }

        private readonly Func<object, string> print;
        private readonly Func<string, object> parse;

        private PrimitiveDataContract(Type type, string name, string ns, Func<object, string> print, Func<string, object> parse) : base(type, name, ns)
        {
            this.print = print;
            this.parse = parse;
        }
        internal override string RootNamespace
        {
            get { return DataContractNames.Serialization; }
        }
        internal override bool CanContainReferences
        {
            get { return IsObject; }
        }
        /// <summary>The contract of System.Object: any value may stand there.</summary>
        internal bool IsObject
        {
            get { return Type == typeof(object); }
        }
        /// <summary>What readers call the type when a text is none of its values.</summary>
        private string FaultName
        {
            get { return Type == typeof(char) ? "Int32" : Type == typeof(double) || Type == typeof(float) || Type == typeof(decimal) ? Name : Type.Name; }
        }
        internal override void Write(DataContractWriter writer, object value)
        {
            if (Type == typeof(XmlQualifiedName)) writer.WriteQualifiedName((XmlQualifiedName)value);
            else if (!IsObject) writer.Xml.WriteString(print(value));
        }
        internal override object Read(DataContractReader reader, string id)
        {
            object value = ReadText(reader);
            reader.Remember(id, value);
            return value;
        }
        private object ReadText(DataContractReader reader)
        {
            if (IsObject)
            {
                reader.SkipContent();
                return new object();
            }
            if (Type == typeof(XmlQualifiedName)) return reader.ReadQualifiedName();
            return XmlDictionaryReader.Parsed(reader.Xml.ReadElementContentAsString(), parse, FaultName);
        }
    }
}
