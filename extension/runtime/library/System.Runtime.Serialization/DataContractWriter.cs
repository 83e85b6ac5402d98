using System.Collections;
using System.Collections.Generic;
using System.Xml;

namespace System.Runtime.Serialization
{
    /// <summary>Writes one graph of objects.</summary>
    internal sealed class DataContractWriter
    {
        /// <summary>So deep, a graph is looked at for cycles.</summary>
        private const int DeepestUnchecked = 512;

        internal readonly XmlDictionaryWriter Xml;
        private readonly KnownDataContracts known;
        private readonly DataContractSerializer serializer;
        private readonly Dictionary<object, int> ids = new Dictionary<object, int>(ReferenceEqualityComparer.Instance);
        private readonly HashSet<object> around = new HashSet<object>(ReferenceEqualityComparer.Instance);
        private int depth;
        private int count = 1;

        internal DataContractWriter(XmlDictionaryWriter xml, KnownDataContracts known, DataContractSerializer serializer)
        {
            Xml = xml;
            this.known = known;
            this.serializer = serializer;
        }

        /// <summary>What stands in the element of the root.</summary>
        internal void WriteRoot(DataContract declared, object graph)
        {
            if (graph == null)
            {
                WriteNil();
                return;
            }
            Type own = graph.GetType();
            DataContract contract = own == declared.Type || declared.Type.IsArray || CollectionShape.IsInterface(declared.Type) ? declared : DataContract.Of(own);
            if (contract.CanContainReferences)
            {
                Xml.WriteXmlnsAttribute("i", DataContractNames.Instance);
                if (serializer.PreserveObjectReferences) WriteId(graph);
            }
            if (IsWrittenBefore(contract, graph)) return;
            bool isNamed = contract != declared && WriteType(contract, declared);
            WriteVerified(contract, graph, isNamed);
        }
        /// <summary>A member of the contract.</summary>
        internal void WriteElement(DataContract declaring, string name, object value, Type declared)
        {
            StartElement(declaring.Namespace, name, declared);
            DeclareNamespaceOf(declaring, declared);
            WriteValue(value, declared);
            EndElement();
        }
        internal void WriteItem(string ns, string name, object value, Type declared)
        {
            StartElement(ns, name, declared);
            WriteValue(value, declared);
            EndElement();
        }
        private void StartElement(string ns, string name, Type declared)
        {
            depth++;
            // Without a prefix, a qualified name of no namespace could not be written inside.
            Xml.WriteStartElement(declared == typeof(XmlQualifiedName) && ns.Length > 0 ? "q" : null, name, ns);
        }
        private void EndElement()
        {
            Xml.WriteEndElement();
            depth--;
        }
        /// <summary>Once around all members or items, instead of at each of them.</summary>
        internal void DeclareNamespaceOf(DataContract around, Type inner)
        {
            Type plain = Nullable.GetUnderlyingType(inner) ?? inner;
            if (plain.IsEnum || PrimitiveDataContract.Find(plain) != null || XmlDataContract.WritesItself(plain) || DataContract.IsAnything(plain)) return;
            string ns = DataContractNames.Of(plain).Namespace;
            if (ns.Length > 0 && ns != around.Namespace) Xml.WriteXmlnsAttribute(null, ns);
        }

        // ---- values -----------------------------------------------------------------------------------------------

        private void WriteValue(object value, Type declared)
        {
            if (value == null)
            {
                WriteNil();
                return;
            }
            Type plain = Nullable.GetUnderlyingType(declared) ?? declared;
            if (!plain.IsValueType && IsRepeated(value)) return;
            PrimitiveDataContract primitive = PrimitiveDataContract.Find(plain);
            if (primitive != null && !primitive.IsObject)
            {
                primitive.Write(this, value);
                return;
            }
            bool isWatched = !plain.IsValueType && depth >= DeepestUnchecked;
            if (isWatched && !around.Add(value)) throw new SerializationException("Object graph for type '" + value.GetType() + "' contains cycles and cannot be serialized if references are not tracked. Consider using the DataContractAttribute with the IsReference property set to true.");
            WriteTyped(value, plain);
            if (isWatched) around.Remove(value);
        }
        private void WriteTyped(object value, Type declared)
        {
            Type own = value.GetType();
            DataContract expected = DataContract.Of(declared);
            DataContract contract = own == declared || declared.IsArray || CollectionShape.IsInterface(declared) ? expected : DataContract.Of(own);
            if (IsWrittenBefore(contract, value)) return;
            bool isNamed = contract != expected && WriteType(contract, expected);
            WriteVerified(contract, value, isNamed);
        }
        private void WriteVerified(DataContract contract, object value, bool isNamed)
        {
            known.Enter(contract);
            if (isNamed && !known.Contains(contract)) throw new SerializationException("Type '" + contract.Type.FullName + "' with data contract name '" + contract.Name + ":" + contract.Namespace + "' is not expected. Add any types not known statically to the list of known types - for example, by using the KnownTypeAttribute attribute or by adding them to the list of known types passed to DataContractSerializer.");
            contract.Write(this, value);
            known.Leave();
        }
        private void WriteNil()
        {
            WriteAttribute("i", "nil", DataContractNames.Instance, "true");
        }
        private void WriteAttribute(string prefix, string name, string ns, string value)
        {
            Xml.WriteAttributeString(prefix, name, ns, value);
        }
        /// <summary>Names the type of a value, unless it is the one that stands there anyway.</summary>
        /// <returns>Whether the type has still to be known; a resolver answers for the names it gives.</returns>
        private bool WriteType(DataContract contract, DataContract expected)
        {
            if (contract.IsCalled(expected)) return false;
            XmlQualifiedName name = new XmlQualifiedName(contract.Name, contract.Namespace);
            if (known.Resolver != null) name = known.Resolved(contract.Type, expected.Type);
            Xml.WriteXmlnsAttribute(null, name.Namespace);
            Xml.WriteStartAttribute("i", "type", DataContractNames.Instance);
            Xml.WriteQualifiedName(name.Name, name.Namespace);
            Xml.WriteEndAttribute();
            return known.Resolver == null;
        }
        internal void WriteQualifiedName(XmlQualifiedName name)
        {
            if (name.IsEmpty) return;
            Xml.WriteXmlnsAttribute(null, name.Namespace);
            Xml.WriteQualifiedName(name.Name, name.Namespace);
        }

        // ---- references -------------------------------------------------------------------------------------------

        private int IdOf(object value, out bool isNew)
        {
            int id;
            isNew = !ids.TryGetValue(value, out id);
            if (!isNew) return id;
            id = ids.Count + 1;
            ids.Add(value, id);
            return id;
        }
        private void WriteId(object value)
        {
            bool isNew;
            WriteAttribute("z", "Id", DataContractNames.Serialization, XmlConvert.ToString(IdOf(value, out isNew)));
        }
        /// <summary>Where all references are preserved: refers to an object that was written before.</summary>
        private bool IsRepeated(object value)
        {
            if (!serializer.PreserveObjectReferences) return false;
            bool isNew;
            int id = IdOf(value, out isNew);
            WriteAttribute("z", isNew ? "Id" : "Ref", DataContractNames.Serialization, XmlConvert.ToString(id));
            if (!isNew) WriteNil();
            return !isNew;
        }
        /// <summary>Of contracts that are references: refers to an object that was written before.</summary>
        private bool IsWrittenBefore(DataContract contract, object value)
        {
            if (serializer.PreserveObjectReferences || !contract.IsReference) return false;
            bool isNew;
            int id = IdOf(value, out isNew);
            WriteAttribute("z", isNew ? "Id" : "Ref", DataContractNames.Serialization, "i" + XmlConvert.ToString(id));
            return !isNew;
        }
        /// <summary>How many items a collection has, where references are preserved.</summary>
        internal void WriteSize(object collection)
        {
            if (!serializer.PreserveObjectReferences) return;
            ICollection counted = collection as ICollection;
            object size = counted == null ? null : (object)counted.Count;
            if (counted == null && collection.GetType().GetProperty("Count") != null) size = collection.GetType().GetProperty("Count").GetValue(collection);
            if (size is int) WriteAttribute("z", "Size", DataContractNames.Serialization, XmlConvert.ToString((int)size));
        }
        /// <summary>What could not be read back is written only where the serializer is told so.</summary>
        internal void CheckReadable(string unreadableBecause)
        {
            if (unreadableBecause != null && !serializer.SerializeReadOnlyTypes) throw new InvalidDataContractException(unreadableBecause);
        }
        internal void Count(int items)
        {
            count += items;
            if (count > serializer.MaxItemsInObjectGraph) throw KnownDataContracts.TooMany(serializer.MaxItemsInObjectGraph);
        }
    }
}
