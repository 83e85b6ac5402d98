using System;

namespace System.Runtime.Serialization
{
    /// <summary>Called after an object was filled.</summary>
    [AttributeUsage(AttributeTargets.Method, Inherited = false)]
    public sealed class OnDeserializedAttribute : Attribute
    {
    }
}
