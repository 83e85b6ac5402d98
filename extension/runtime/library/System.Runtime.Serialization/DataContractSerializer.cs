using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Xml;

namespace System.Runtime.Serialization
{
    /// <summary>Writes objects as XML by their data contracts, and reads them back.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.runtime.serialization.datacontractserializer"/>
    public sealed class DataContractSerializer : XmlObjectSerializer
    {
        private readonly Type type;
        private readonly string rootName;
        private readonly string rootNamespace;
        private readonly List<Type> knownTypes;
        private DataContract root;
        private Dictionary<XmlQualifiedName, DataContract> knownContracts;

        public DataContractSerializer(Type type) : this(type, (IEnumerable<Type>)null)
        {
        }
        public DataContractSerializer(Type type, IEnumerable<Type> knownTypes) : this(type, new DataContractSerializerSettings { KnownTypes = knownTypes })
        {
        }
        public DataContractSerializer(Type type, IEnumerable<Type> knownTypes, int maxItemsInObjectGraph, bool ignoreExtensionDataObject, bool preserveObjectReferences, object dataContractSurrogate)
            : this(type, new DataContractSerializerSettings { KnownTypes = knownTypes, MaxItemsInObjectGraph = maxItemsInObjectGraph, IgnoreExtensionDataObject = ignoreExtensionDataObject, PreserveObjectReferences = preserveObjectReferences })
        {
            if (dataContractSurrogate != null) throw new NotSupportedException("Surrogates of data contracts are not supported in the simulation.");
        }
        public DataContractSerializer(Type type, IEnumerable<Type> knownTypes, int maxItemsInObjectGraph, bool ignoreExtensionDataObject, bool preserveObjectReferences, object dataContractSurrogate, DataContractResolver dataContractResolver)
            : this(type, new DataContractSerializerSettings { KnownTypes = knownTypes, MaxItemsInObjectGraph = maxItemsInObjectGraph, IgnoreExtensionDataObject = ignoreExtensionDataObject, PreserveObjectReferences = preserveObjectReferences, DataContractResolver = dataContractResolver })
        {
            if (dataContractSurrogate != null) throw new NotSupportedException("Surrogates of data contracts are not supported in the simulation.");
        }
        public DataContractSerializer(Type type, string rootName, string rootNamespace) : this(type, rootName, rootNamespace, (IEnumerable<Type>)null)
        {
        }
        public DataContractSerializer(Type type, string rootName, string rootNamespace, IEnumerable<Type> knownTypes) : this(type, rootName, rootNamespace, new DataContractSerializerSettings { KnownTypes = knownTypes })
        {
            if (rootName == null) throw new ArgumentNullException("rootName");
            if (rootNamespace == null) throw new ArgumentNullException("rootNamespace");
        }
        public DataContractSerializer(Type type, XmlDictionaryString rootName, XmlDictionaryString rootNamespace) : this(type, rootName, rootNamespace, (IEnumerable<Type>)null)
        {
        }
        public DataContractSerializer(Type type, XmlDictionaryString rootName, XmlDictionaryString rootNamespace, IEnumerable<Type> knownTypes)
            : this(type, new DataContractSerializerSettings { KnownTypes = knownTypes, RootName = rootName, RootNamespace = rootNamespace })
        {
            if (rootName == null) throw new ArgumentNullException("rootName");
            if (rootNamespace == null) throw new ArgumentNullException("rootNamespace");
        }
        public DataContractSerializer(Type type, DataContractSerializerSettings settings)
            : this(type, settings == null || settings.RootName == null ? null : settings.RootName.Value, settings == null || settings.RootNamespace == null ? null : settings.RootNamespace.Value, settings ?? new DataContractSerializerSettings())
        {
        }
        private DataContractSerializer(Type type, string rootName, string rootNamespace, DataContractSerializerSettings settings)
        {
            if (type == null) throw new ArgumentNullException("type");
            if (settings.MaxItemsInObjectGraph < 0) throw new ArgumentOutOfRangeException("maxItemsInObjectGraph", "The value of this argument must be non-negative.");
            this.type = type;
            this.rootName = rootName;
            this.rootNamespace = rootNamespace ?? "";
            knownTypes = settings.KnownTypes == null ? new List<Type>() : new List<Type>(settings.KnownTypes);
            MaxItemsInObjectGraph = settings.MaxItemsInObjectGraph;
            IgnoreExtensionDataObject = settings.IgnoreExtensionDataObject;
            PreserveObjectReferences = settings.PreserveObjectReferences;
            SerializeReadOnlyTypes = settings.SerializeReadOnlyTypes;
            DataContractResolver = settings.DataContractResolver;
        }
        public DataContractResolver DataContractResolver { get; private set; }
        public int MaxItemsInObjectGraph { get; private set; }
        public bool IgnoreExtensionDataObject { get; private set; }
        public bool PreserveObjectReferences { get; private set; }
        public bool SerializeReadOnlyTypes { get; private set; }
        public ReadOnlyCollection<Type> KnownTypes
        {
            get { return knownTypes.AsReadOnly(); }
        }
        /// <summary>Made late: also a type without contract gets a serializer.</summary>
        private DataContract Root
        {
            get { return root ?? (root = DataContract.Of(type)); }
        }
        private Dictionary<XmlQualifiedName, DataContract> KnownContracts()
        {
            if (knownContracts == null)
            {
                if (knownTypes.Contains(null)) throw new ArgumentException("One of the known types provided to the serializer via 'knownTypes' argument was invalid because it was null. All known types specified must be non-null values.");
                Dictionary<XmlQualifiedName, DataContract> contracts = new Dictionary<XmlQualifiedName, DataContract>();
                HashSet<Type> seen = new HashSet<Type>();
                foreach (Type each in knownTypes) DataContract.AddKnown(each, seen, contracts);
                knownContracts = contracts;
            }
            return knownContracts;
        }
        private KnownDataContracts Known(DataContractResolver resolver)
        {
            return new KnownDataContracts(KnownContracts, Root, resolver ?? DataContractResolver);
        }

        // ---- writing ----------------------------------------------------------------------------------------------

        public override void WriteObject(XmlWriter writer, object graph)
        {
            Write(writer, graph, null);
        }
        public override void WriteObject(XmlDictionaryWriter writer, object graph)
        {
            Write(writer, graph, null);
        }
        public void WriteObject(XmlDictionaryWriter writer, object graph, DataContractResolver dataContractResolver)
        {
            Write(writer, graph, dataContractResolver);
        }
        private void Write(XmlWriter writer, object graph, DataContractResolver resolver)
        {
            if (writer == null) throw new ArgumentNullException("writer");
            Guarded("serializing", graph == null ? type : graph.GetType(), () =>
            {
                XmlDictionaryWriter xml = XmlDictionaryWriter.CreateDictionaryWriter(writer);
                Start(xml);
                new DataContractWriter(xml, Known(resolver), this).WriteRoot(Root, graph);
                xml.WriteEndElement();
                return null;
            });
        }
        public override void WriteStartObject(XmlDictionaryWriter writer, object graph)
        {
            if (writer == null) throw new ArgumentNullException("writer");
            Guarded("serializing", graph == null ? type : graph.GetType(), () =>
            {
                Start(writer);
                return null;
            });
        }
        public override void WriteObjectContent(XmlDictionaryWriter writer, object graph)
        {
            if (writer == null) throw new ArgumentNullException("writer");
            Guarded("serializing", graph == null ? type : graph.GetType(), () =>
            {
                new DataContractWriter(writer, Known(null), this).WriteRoot(Root, graph);
                return null;
            });
        }
        public override void WriteEndObject(XmlDictionaryWriter writer)
        {
            if (writer == null) throw new ArgumentNullException("writer");
            writer.WriteEndElement();
        }
        private void Start(XmlDictionaryWriter writer)
        {
            string name = rootName ?? Root.RootName;
            string ns = rootName == null ? Root.RootNamespace : rootNamespace;
            bool isMixed = ns == DataContractNames.Serialization && (Root.CanContainReferences || Root.Type == typeof(XmlQualifiedName));
            writer.WriteStartElement(isMixed ? "z" : Root.Type == typeof(XmlQualifiedName) && ns.Length > 0 ? "q" : null, name, ns);
            if (rootName != null && Root.CanContainReferences && PrimitiveDataContract.Find(Root.Type) == null && Root.Namespace.Length > 0 && Root.Namespace != ns) writer.WriteXmlnsAttribute(null, Root.Namespace);
        }
        /// <summary>What is wrong with XML or with a value in it is said as a fault of the serializer.</summary>
        private static object Guarded(string what, Type subject, Func<object> work)
        {
            Exception cause;
            try
            {
                return work();
            }
            catch (XmlException e)
            {
                cause = e;
            }
            catch (FormatException e)
            {
                cause = e;
            }
            throw new SerializationException("There was an error " + what + " the object of type " + subject + ". " + cause.Message, cause);
        }

        // ---- reading ----------------------------------------------------------------------------------------------

        public override bool IsStartObject(XmlDictionaryReader reader)
        {
            if (reader == null) throw new ArgumentNullException("reader");
            return (bool)Guarded("deserializing", type, () => IsStart(reader));
        }
        private bool IsStart(XmlDictionaryReader reader)
        {
            return rootName == null ? reader.IsStartElement(Root.RootName, Root.RootNamespace) : reader.IsStartElement(rootName, rootNamespace);
        }
        public override object ReadObject(XmlDictionaryReader reader, bool verifyObjectName)
        {
            if (reader == null) throw new ArgumentNullException("reader");
            return Guarded("deserializing", type, () => Read(reader, verifyObjectName, null));
        }
        public object ReadObject(XmlDictionaryReader reader, bool verifyObjectName, DataContractResolver dataContractResolver)
        {
            if (reader == null) throw new ArgumentNullException("reader");
            return Guarded("deserializing", type, () => Read(reader, verifyObjectName, dataContractResolver));
        }
        private object Read(XmlDictionaryReader reader, bool verifyObjectName, DataContractResolver resolver)
        {
            if (verifyObjectName ? !IsStart(reader) : !reader.IsStartElement())
            {
                string expectation = verifyObjectName ? "Expecting element '" + (rootName ?? Root.RootName) + "' from namespace '" + (rootName == null ? Root.RootNamespace : rootNamespace) + "'." : "Expecting state 'Element'.";
                throw new SerializationException(DataContractReader.Encountered(reader, expectation));
            }
            return new DataContractReader(reader, Known(resolver), this).ReadRoot(Root);
        }
    }
}
