using System.Collections.Generic;
using System.Text;
using System.Xml;

namespace System.Runtime.Serialization
{
    /// <summary>Reads one graph of objects.</summary>
    internal sealed class DataContractReader
    {
        internal readonly XmlDictionaryReader Xml;
        private readonly KnownDataContracts known;
        private readonly DataContractSerializer serializer;
        private readonly Dictionary<string, object> objects = new Dictionary<string, object>();
        private int count = 1;

        internal DataContractReader(XmlDictionaryReader xml, KnownDataContracts known, DataContractSerializer serializer)
        {
            Xml = xml;
            this.known = known;
            this.serializer = serializer;
        }
        /// <summary>The element at which the reader is; the reader goes behind it.</summary>
        internal object ReadValue(Type declared)
        {
            Type plain = Nullable.GetUnderlyingType(declared) ?? declared;
            object existing;
            if (IsNilOrReference(out existing))
            {
                if (existing == null && declared.IsValueType && plain == declared) throw new SerializationException("ValueType '" + declared + "' cannot be null.");
                return existing;
            }
            PrimitiveDataContract primitive = PrimitiveDataContract.Find(plain);
            return primitive != null && !primitive.IsObject ? primitive.Read(this, Id()) : ReadAs(DataContract.Of(plain));
        }
        internal object ReadRoot(DataContract contract)
        {
            object existing;
            return IsNilOrReference(out existing) ? existing : ReadAs(contract);
        }
        private object ReadAs(DataContract declared)
        {
            known.Enter(declared);
            DataContract contract = NamedType(declared.Type) ?? declared;
            if (contract != declared) known.Enter(contract);
            object value = contract.Read(this, Id());
            if (contract != declared) known.Leave();
            known.Leave();
            return value;
        }
        /// <summary>Adds what stands in the element to a collection that is there.</summary>
        internal void FillValue(Type declared, object existing)
        {
            object ignored;
            if (IsNilOrReference(out ignored)) return;
            DataContract contract = DataContract.Of(declared);
            known.Enter(contract);
            ((CollectionDataContract)contract).Fill(this, existing);
            known.Leave();
        }
        private bool IsNilOrReference(out object existing)
        {
            existing = null;
            string reference = Xml.GetAttribute("Ref", DataContractNames.Serialization);
            string nil = Xml.GetAttribute("nil", DataContractNames.Instance);
            if (reference == null && nil != "true" && nil != "1") return false;
            if (reference != null && !objects.TryGetValue(reference, out existing)) throw new SerializationException("Deserialized object with reference id '" + reference + "' not found in stream.");
            Xml.Skip();
            return true;
        }
        private string Id()
        {
            return Xml.GetAttribute("Id", DataContractNames.Serialization);
        }
        internal void Remember(string id, object value)
        {
            if (id != null) objects[id] = value;
        }
        /// <summary>What the element says to be; null if it says nothing.</summary>
        private DataContract NamedType(Type declared)
        {
            string text = Xml.GetAttribute("type", DataContractNames.Instance);
            if (text == null) return null;
            XmlQualifiedName name = Qualified(text);
            DataContract found = known.Find(name, declared);
            if (found == null && known.Resolver != null) throw Fault("Element '" + Xml.NamespaceURI + ":" + Xml.LocalName + "' contains data from a type that maps to the name '" + name.Namespace + ":" + name.Name + "'. The deserializer has no knowledge of any type that maps to this name. Consider changing the implementation of the ResolveName method on your DataContractResolver to return a non-null value for name '" + name.Name + "' and namespace '" + name.Namespace + "'.");
            if (found == null) throw Fault("Element '" + Xml.NamespaceURI + ":" + Xml.LocalName + "' contains data of the '" + name.Namespace + ":" + name.Name + "' data contract. The deserializer has no knowledge of any type that maps to this contract. Add the type corresponding to '" + name.Name + "' to the list of known types - for example, by using the KnownTypeAttribute attribute or by adding it to the list of known types passed to DataContractSerializer.");
            return found;
        }
        private XmlQualifiedName Qualified(string text)
        {
            string name = text.Trim();
            int colon = name.IndexOf(':');
            return new XmlQualifiedName(name.Substring(colon + 1), Xml.LookupNamespace(colon < 0 ? "" : name.Substring(0, colon)));
        }
        internal XmlQualifiedName ReadQualifiedName()
        {
            if (Xml.IsEmptyElement)
            {
                Xml.Read();
                return XmlQualifiedName.Empty;
            }
            Xml.Read();
            XmlQualifiedName name = Qualified(Xml.ReadContentAsString());
            Xml.ReadEndElement();
            return name;
        }

        // ---- content ----------------------------------------------------------------------------------------------

        /// <summary>Into the element, element by element, and behind it.</summary>
        /// <param name="atEnd">What is to be done before the end tag; may be null.</param>
        internal void ReadContent(Action readElement, Action atEnd)
        {
            bool isEmpty = Xml.IsEmptyElement;
            if (!isEmpty)
            {
                Xml.Read();
                while (Xml.MoveToContent() != XmlNodeType.EndElement)
                {
                    if (Xml.NodeType == XmlNodeType.Element) readElement();
                    else throw new SerializationException(Encountered(Xml, "Expecting state 'Element'."));
                }
            }
            if (atEnd != null) atEnd();
            Xml.Read();
        }
        internal void SkipContent()
        {
            Xml.Skip();
        }
        /// <summary>
        /// Members stand in their order; one that comes too late is skipped as if nobody knew it, and so is what nobody knows.
        /// </summary>
        /// <param name="isRequired">Null if none of them has to be there.</param>
        internal void ReadMembers(XmlQualifiedName[] names, Func<int, bool> isRequired, Action<int> read)
        {
            int last = -1;
            int required = NextRequired(names, isRequired, 0);
            Action check = () =>
            {
                if (required < names.Length) throw Missing(names, last, required);
            };
            ReadContent(() =>
            {
                int at = last + 1;
                while (at < names.Length && (names[at].Name != Xml.LocalName || names[at].Namespace != Xml.NamespaceURI)) at++;
                if (at == names.Length)
                {
                    Xml.Skip();
                    return;
                }
                if (required < at) throw Missing(names, last, required);
                if (required == at) required = NextRequired(names, isRequired, at + 1);
                last = at;
                read(at);
            }, check);
        }
        private static int NextRequired(XmlQualifiedName[] names, Func<int, bool> isRequired, int from)
        {
            if (isRequired == null) return names.Length;
            int at = from;
            while (at < names.Length && !isRequired(at)) at++;
            return at;
        }
        private SerializationException Missing(XmlQualifiedName[] names, int last, int required)
        {
            StringBuilder expected = new StringBuilder();
            for (int i = last + 1; i <= required; i++) expected.Append(expected.Length == 0 ? "" : " | ").Append(names[i].Name);
            return Fault("'" + (Xml.IsEmptyElement ? XmlNodeType.EndElement : Xml.NodeType) + "' '" + Xml.LocalName + "' from namespace '" + Xml.NamespaceURI + "' is not expected. Expecting element '" + expected + "'.");
        }
        internal void Count(int items)
        {
            count += items;
            if (count > serializer.MaxItemsInObjectGraph) throw KnownDataContracts.TooMany(serializer.MaxItemsInObjectGraph);
        }

        // ---- faults -----------------------------------------------------------------------------------------------

        private SerializationException Fault(string message)
        {
            return new SerializationException(WithPlace(Xml, message));
        }
        private static string WithPlace(XmlDictionaryReader xml, string message)
        {
            IXmlLineInfo place = xml as IXmlLineInfo;
            return place == null || !place.HasLineInfo() ? message : "Error in line " + place.LineNumber + " position " + place.LinePosition + ". " + message;
        }
        /// <summary>What was expected, and what stands there instead.</summary>
        internal static string Encountered(XmlDictionaryReader xml, string expectation)
        {
            return WithPlace(xml, expectation + ". Encountered '" + xml.NodeType + "'  with name '" + xml.LocalName + "', namespace '" + xml.NamespaceURI + "'.");
        }
    }
}
