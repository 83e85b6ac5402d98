using System.Xml;

namespace System.Runtime.Serialization
{
    /// <summary>A time in UTC and minutes.</summary>
    internal sealed class DateTimeOffsetDataContract : DataContract
    {
        private readonly XmlQualifiedName[] names;

        internal DateTimeOffsetDataContract() : base(typeof(DateTimeOffset), DataContractNames.Of(typeof(DateTimeOffset)))
        {
            names = new[] { new XmlQualifiedName("DateTime", Namespace), new XmlQualifiedName("OffsetMinutes", Namespace) };
        }
        internal override void Write(DataContractWriter writer, object value)
        {
            DateTimeOffset time = (DateTimeOffset)value;
            writer.WriteElement(this, names[0].Name, time.UtcDateTime, typeof(DateTime));
            writer.WriteElement(this, names[1].Name, (short)time.Offset.TotalMinutes, typeof(short));
        }
        internal override object Read(DataContractReader reader, string id)
        {
            object[] parts = { DateTime.MinValue, (short)0 };
            reader.ReadMembers(names, null, at => parts[at] = reader.ReadValue(at == 0 ? typeof(DateTime) : typeof(short)));
            DateTime utc = DateTime.SpecifyKind((DateTime)parts[0], DateTimeKind.Utc);
            object value = new DateTimeOffset(utc).ToOffset(TimeSpan.FromMinutes((short)parts[1]));
            reader.Remember(id, value);
            return value;
        }
    }
}
