using System.Collections.Generic;
using System.Xml;

namespace System.Runtime.Serialization
{
    /// <summary>How DataContractSerializer works.</summary>
    public class DataContractSerializerSettings
    {
        public DataContractSerializerSettings()
        {
            MaxItemsInObjectGraph = int.MaxValue;
        }
        public XmlDictionaryString RootName { get; set; }
        public XmlDictionaryString RootNamespace { get; set; }
        public IEnumerable<Type> KnownTypes { get; set; }
        public DataContractResolver DataContractResolver { get; set; }
        public int MaxItemsInObjectGraph { get; set; }
        public bool IgnoreExtensionDataObject { get; set; }
        public bool PreserveObjectReferences { get; set; }
        public bool SerializeReadOnlyTypes { get; set; }
    }
}
