using System;

namespace Newtonsoft.Json
{
    /// <summary>Writes a dictionary as JSON object.</summary>
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = false)]
    public sealed class JsonDictionaryAttribute : JsonContainerAttribute
    {
        public JsonDictionaryAttribute()
        {
        }
        public JsonDictionaryAttribute(string id)
        {
            Id = id;
        }
    }
}
