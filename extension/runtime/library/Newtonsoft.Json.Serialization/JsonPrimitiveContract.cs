using System;

namespace Newtonsoft.Json.Serialization
{
    /// <summary>A value that is a JSON value: a number, text, a date.</summary>
    public class JsonPrimitiveContract : JsonContract
    {
        public JsonPrimitiveContract(Type underlyingType) : base(underlyingType)
        {
        }
    }
}
