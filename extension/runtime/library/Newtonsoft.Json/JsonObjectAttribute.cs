using System;

namespace Newtonsoft.Json
{
    /// <summary>Writes a class as JSON object.</summary>
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = false)]
    public sealed class JsonObjectAttribute : JsonContainerAttribute
    {
        internal Required? itemRequired;
        internal NullValueHandling? itemNullValueHandling;

        public JsonObjectAttribute()
        {
        }
        public JsonObjectAttribute(MemberSerialization memberSerialization)
        {
            MemberSerialization = memberSerialization;
        }
        public JsonObjectAttribute(string id)
        {
            Id = id;
        }
        public MemberSerialization MemberSerialization { get; set; }
        public Required ItemRequired
        {
            get { return itemRequired.GetValueOrDefault(); }
            set { itemRequired = value; }
        }
        public NullValueHandling ItemNullValueHandling
        {
            get { return itemNullValueHandling.GetValueOrDefault(); }
            set { itemNullValueHandling = value; }
        }
    }
}
