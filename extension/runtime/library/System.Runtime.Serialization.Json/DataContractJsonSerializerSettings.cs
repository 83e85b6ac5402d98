using System.Collections.Generic;

namespace System.Runtime.Serialization.Json
{
    /// <summary>How DataContractJsonSerializer works.</summary>
    public class DataContractJsonSerializerSettings
    {
        public DataContractJsonSerializerSettings()
        {
            MaxItemsInObjectGraph = int.MaxValue;
        }
        public string RootName { get; set; }
        public IEnumerable<Type> KnownTypes { get; set; }
        public int MaxItemsInObjectGraph { get; set; }
        public bool IgnoreExtensionDataObject { get; set; }
        public EmitTypeInformation EmitTypeInformation { get; set; }
        public DateTimeFormat DateTimeFormat { get; set; }
        public bool SerializeReadOnlyTypes { get; set; }
        public bool UseSimpleDictionaryFormat { get; set; }
    }
}
