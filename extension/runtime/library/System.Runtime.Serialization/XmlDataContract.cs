using System.Xml;
using System.Xml.Serialization;

namespace System.Runtime.Serialization
{
    /// <summary>Objects that write and read their own XML.</summary>
    internal sealed class XmlDataContract : DataContract
    {
        private readonly XmlRootAttribute root;

        internal XmlDataContract(Type type) : base(type, DataContractNames.Of(type))
        {
            root = (XmlRootAttribute)Attribute.GetCustomAttribute(type, typeof(XmlRootAttribute), false);
        }
        internal static bool IsFor(Type type)
        {
            return typeof(IXmlSerializable).IsAssignableFrom(type);
        }
        /// <summary>Also elements of LINQ to XML.</summary>
        internal static bool WritesItself(Type type)
        {
            return IsFor(type) || type == typeof(System.Xml.Linq.XElement);
        }
        internal override string RootName
        {
            get { return root == null || string.IsNullOrEmpty(root.ElementName) ? Name : XmlConvert.EncodeLocalName(root.ElementName); }
        }
        internal override string RootNamespace
        {
            get { return root == null ? Namespace : root.Namespace ?? ""; }
        }
        internal override bool CanContainReferences
        {
            get { return false; }
        }
        internal override void Write(DataContractWriter writer, object value)
        {
            ((IXmlSerializable)value).WriteXml(writer.Xml);
        }
        internal override object Read(DataContractReader reader, string id)
        {
            object made = Activator.CreateInstance(Type, true);
            ReadOwn(reader.Xml, (IXmlSerializable)made);
            reader.Remember(id, made);
            return made;
        }
        /// <summary>However much of the element the object reads, the reader goes behind it, and no further.</summary>
        internal static void ReadOwn(XmlReader reader, IXmlSerializable target)
        {
            using (XmlReader element = reader.ReadSubtree())
            {
                element.MoveToContent();
                target.ReadXml(element);
            }
            reader.Read();
        }
    }
}
