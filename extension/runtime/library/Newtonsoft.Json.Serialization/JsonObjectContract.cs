using System;
using System.Reflection;

namespace Newtonsoft.Json.Serialization
{
    /// <summary>An object with members.</summary>
    public class JsonObjectContract : JsonContract
    {
        internal ConstructorInfo overrideConstructor;
        internal ConstructorInfo parameterizedConstructor;
        internal JsonProperty extensionData;
        internal bool writesExtensionData;
        internal bool readsExtensionData;

        public JsonObjectContract(Type underlyingType) : base(underlyingType)
        {
            Properties = new JsonPropertyCollection(underlyingType);
        }
        public MemberSerialization MemberSerialization { get; set; }
        public Required? ItemRequired { get; set; }
        public NullValueHandling? ItemNullValueHandling { get; set; }
        public JsonPropertyCollection Properties { get; private set; }
    }
}
