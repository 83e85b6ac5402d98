using System;

namespace Newtonsoft.Json.Serialization
{
    /// <summary>A token of JSON itself.</summary>
    public class JsonLinqContract : JsonContract
    {
        public JsonLinqContract(Type underlyingType) : base(underlyingType)
        {
        }
    }
}
