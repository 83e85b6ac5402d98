using System.Xml;
using System.Xml.Linq;

namespace System.Runtime.Serialization
{
    /// <summary>An element of LINQ to XML stands as it is inside the element of the member or item.</summary>
    internal sealed class XElementDataContract : DataContract
    {
        internal XElementDataContract() : base(typeof(XElement), DataContractNames.Of(typeof(XElement)))
        {
        }
        internal override string RootName
        {
            get { throw new NotSupportedException("An XElement that is no member of an object is not supported by DataContractSerializer in the simulation; XElement.Save and XElement.Load write and read it."); }
        }
        internal override bool CanContainReferences
        {
            get { return false; }
        }
        internal override void Write(DataContractWriter writer, object value)
        {
            ((XElement)value).WriteTo(writer.Xml);
        }
        internal override object Read(DataContractReader reader, string id)
        {
            object read = null;
            reader.ReadContent(() =>
            {
                if (read == null) read = XNode.ReadFrom(reader.Xml);
                else reader.Xml.Skip();
            }, null);
            reader.Remember(id, read);
            return read;
        }
    }
}
