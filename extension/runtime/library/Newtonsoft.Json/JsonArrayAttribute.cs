using System;

namespace Newtonsoft.Json
{
    /// <summary>Writes a collection as JSON array.</summary>
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = false)]
    public sealed class JsonArrayAttribute : JsonContainerAttribute
    {
        public JsonArrayAttribute()
        {
        }
        public JsonArrayAttribute(string id)
        {
            Id = id;
        }
        public bool AllowNullItems { get; set; }
    }
}
